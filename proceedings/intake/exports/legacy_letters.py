"""Text typed with the 8-bit "KZ" fonts of the nineties: letters of other alphabets that were drawn as Kazakh ones.

The bytes are those of the Kazakh standard (KZ-1048), read as Windows-1251: «Ќазаќстан» is «Қазақстан».
"""

import re

LEGACY = "ЈјЄєЌќЅѕҐґЎўЇїЋћ"
KAZAKH = LEGACY.encode("cp1251").decode("kz1048")
LETTERS = str.maketrans(LEGACY, KAZAKH)
WORD = re.compile("[Ѐ-ԯ]+(?:-[Ѐ-ԯ]+)*")
SIGN = re.compile(f"[{LEGACY}]")
UNANSWERED = re.compile(f"[{KAZAKH}ЂђЃѓЉљЊњЏџ]")
"""Letters that no such text has in the same word: true Kazakh ones, and those that both code pages share by chance."""

ALPHABETS = tuple(frozenset(letters) for letters in ("ЄєЇїҐґ", "Ўў", "ЈјЋћ", "ЈјЅѕЌќ"))
"""Ukrainian, Belarusian, Serbian and Macedonian: whose own letters these are."""

WORDS = """
және үшін бұл қазақ қазақстан қазақша қала қаласы қалай қазіргі қазір қажет қажетті қарай қарсы қатысты
қаржы қауіпсіздік қауіпсіздігі қызмет қызметі қоғам қоғамдық қолдану қолданылады құқық құқығы құқықтық құрылым
құрылымы құжат құжаттар қатынас қатынастар халық халықаралық ғылым ғылыми ғасыр ағылшын аталған алғаш алғашқы
арқылы барлық болған болғанда әдіс әдістері әдістемесі әдебиет әдебиеттер әлем әлемдік әлеуметтік әсер әсері әр
әрбір өз өзі өзінің өзара өзен өңір өмір өмірі өнер өндіріс өндірісі өнеркәсіп өсу өте үлгі үлкен үдеріс үдерісі
үкімет үнемі ұлт ұлттық ұйым ұсыныс ұсынылған ұрпақ жүйе жүйесі жүйелері жүргізу жұмыс жұмысы жаңа жоғары жағдай
жағдайы мәселе мәселесі мәселелері мәлімет мәдениет мәтін мұғалім мұнай мүмкін мүмкіндік мүмкіндіктері мүше тәрбие
тәжірибе тәуелсіздік түр түрі түрлі тұр тұрақты тұлға дүние дәстүр дәстүрлі дәл деңгей деңгейі көп көптеген көркем
көрсету көрсетілген кәсіби кәсіптік күн күш көлік кеңістік оқу оқыту оқушы оқулық оқытушы сөз сәйкес нәтиже
нәтижелері шығармашылық ықпал ықпалы
"""
COMMON = frozenset(WORDS.split())
"""Commonest words of Kazakh papers that can't be written without a Kazakh letter."""

SHORTEST = 5
"""Letters of a common word that a longer one may begin with: Kazakh adds its endings behind."""


def looks_legacy(text: str) -> bool:
    """Whether words of the text are Kazakh drawn by such a font, not a language that has these letters itself."""
    words = _words(text)
    if not words:
        return False
    signs = frozenset(SIGN.findall(" ".join(words)))
    return bool(_known(words)) or not any(signs <= alphabet for alphabet in ALPHABETS)


def converted(text: str) -> str | None:
    """The text in true Kazakh letters; None where that isn't certain."""
    words = _words(text)
    if len(_known(words)) < 2 or any(UNANSWERED.search(word) for word in words):
        return None
    return WORD.sub(lambda word: word[0].translate(LETTERS), text)


def _words(text: str) -> list[str]:
    """Words with one of the letters in them."""
    if text.isascii() or not SIGN.search(text):
        return []
    return [word[0] for word in WORD.finditer(text) if SIGN.search(word[0])]


def _known(words: list[str]) -> set[str]:
    """Common Kazakh words among them, as they are meant."""
    meant = {word.translate(LETTERS).casefold() for word in words}
    return {known for word in meant if (known := _common(word))}


def _common(word: str) -> str:
    starts = (word[:length] for length in range(len(word), SHORTEST - 1, -1))
    return word if word in COMMON else next((start for start in starts if start in COMMON), "")
