"""What a single word of a name tells of itself: initials, a patronymic, a family name by its ending, a given name."""

import re

from proceedings.intake.exports.given_names import KNOWN

LETTER = r"[^\W\d_]"
INITIALS = re.compile(rf"{LETTER}{{1,2}}\.(?:-?{LETTER}{{1,2}}\.?)*|{LETTER}(?:-{LETTER})?")
"""И. · Ю. · Дж. · J.-P. · J · И.И; of letters without a dot one alone, or two with a hyphen."""

PATRONYMIC = re.compile(
    r".{2,}(?:ович|евич|ёвич|овна|евна|ёвна|инична|ьинична)|(?:иль|лук|фом|кузьм|никит|савв|фок)ич"
    r"|(?:никит|лук|фом|кузьм|савв)ична|.{2,}(?:ovich|evich|ovych|ovna|evna|yevna|inichna)|(?:ily|nikit|kuzm)ich"
)
FEMALE = re.compile(r".*(?:овна|евна|ёвна|ична|ovna|evna|ichna)")
KIN = re.compile(r".{2,}-?(?:ұлы|улы|қызы|кызы|uly|ūly|ұly|kyzy|qyzy|qızı|оглы|оғлы|ogly|uulu|уулу)")
"""Son or daughter of: a patronymic, and with many Kazakhs the family name itself."""

_KIN_WORDS = "ұлы улы қызы кызы uly kyzy qyzy қизи оглы оғли ogly oglu oğlu oğlı qızı qizi uulu уулу заде zade"
KIN_WORDS = frozenset(_KIN_WORDS.split())
"""The same standing apart: Ахмед оглы."""

FAMILY_CYRILLIC = re.compile(
    r".{2,}(?:ов|ова|ев|ева|ёв|ёва|ский|цкий|ская|цкая|ской|енко|швили|дзе|-?заде|тегі)"
    r"|.{3,}(?:ин|ина|ын|ына|ко|ук|юк|ян|янц|иани|их|ых|ойло|ейко|айте|авичюс)"
    r"|ким|пак|цой|тен|хан|хегай|тян|лим|шин|югай|ли|шульц|шмидт|мюллер"
)
FAMILY_LATIN = re.compile(
    r"(?!.*(?:adev|deva)$).{3,}(?:ov|ova|ev|eva|off|eff|sky|skiy|skii|ski|skaya|[^i]ska|enko"
    r"|chuk|shvili|idze|adze|-?zade|opoulos|sson|o[gğ]lu)"
)
GIVEN_ENDING = re.compile(r".{2,}(?:гүл|гуль|жан|нұр|бике|gul|zhan)")
_PARTICLES = (
    "van von der den de del della degli di da dos das do du la los las ten ter te zu zum zur vom im af av bin bint "
    "ibn ben al el ul ad abu ó ní фон ван дер де дель ди да ла ибн бен бин аль эль"
)
PARTICLES = frozenset(_PARTICLES.split())
_JOINERS = "y i e"
JOINERS = frozenset(_JOINERS.split())
"""Between the halves of a family name: Ortega y Gasset."""

_SUFFIXES = "jr jr. sr sr. ii iii iv мл. ст."
SUFFIXES = frozenset(_SUFFIXES.split())
_VIETNAMESE = "nguyen nguyễn tran trần pham phạm hoang hoàng huynh huỳnh"
VIETNAMESE = frozenset(_VIETNAMESE.split())


def is_initials(word: str) -> bool:
    """И. or J.-P., or one capital letter alone."""
    return bool(INITIALS.fullmatch(word)) and (word[0].isupper() or "." in word)


def is_patronymic(word: str) -> bool:
    """Ends as Slavic patronymics end: Иванович, Ильинична, Petrovna."""
    return bool(PATRONYMIC.fullmatch(word.casefold()))


def is_kin(word: str) -> bool:
    """Says whose son or daughter: Сабырұлы, Қайратқызы, Ахмед оглы; in Kazakh it may be the family name."""
    return bool(KIN.fullmatch(word.casefold()))


def is_given(word: str) -> bool:
    """A given name that one knows, or one that ends like none else; of a hyphened one, either half."""
    word = word.casefold()
    return bool(KNOWN & {word, *word.split("-")}) or bool(GIVEN_ENDING.fullmatch(word))


def is_family(word: str) -> bool:
    """Ends as family names end: Иванов, Шевченко, Saparbekova; or starts with a particle."""
    folded = word.casefold()
    if folded.split()[0] in PARTICLES and " " in folded:
        return True
    if is_given(folded):
        return False
    return any(
        bool(FAMILY_CYRILLIC.fullmatch(part) or FAMILY_LATIN.fullmatch(part)) for part in (folded, *folded.split("-"))
    )


def is_particle(word: str) -> bool:
    """A small word that belongs to the family name after it: van, de, ибн."""
    return word.casefold() in PARTICLES
