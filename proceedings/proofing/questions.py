"""What is asked of an author where a check found something: which diagnostics, in which words, looked for where.

A diagnostic that is not here is an editor's to mend. Its message says what was found; what follows it, what is wished.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from proceedings.model.diagnostic import Wording

GIVE: Wording = {
    "en": "Please write it here.",
    "ru": "Напишите, пожалуйста, здесь.",
    "kk": "Осы жерге жазып беріңізші.",
}
RIGHT: Wording = {"en": "How should it read?", "ru": "Как должно быть?", "kk": "Дұрысы қалай болуы керек?"}
CHECK: Wording = {
    "en": "Please see whether all is as it should be.",
    "ru": "Посмотрите, пожалуйста, всё ли здесь верно.",
    "kk": "Бәрі дұрыс па, қарап шығыңызшы.",
}
SEND: Wording = {
    "en": "Please send the file with your answer.",
    "ru": "Пришлите, пожалуйста, файл вместе с ответом.",
    "kk": "Файлды жауабыңызбен бірге жіберіңізші.",
}
CITE: Wording = {
    "en": "Where should they be cited, or may they go?",
    "ru": "Где на них сослаться, или их можно убрать?",
    "kk": "Оларға қай жерде сілтеме жасау керек, әлде алып тастауға бола ма?",
}
NOTHING: Wording = {"en": "", "ru": "", "kk": ""}


@dataclass(frozen=True, slots=True)
class Question:
    """What is wished, after the message or in place of it.

    `facts` finds in the English message what an own wording tells; the words `field` and `language` among them are
    put into the author's tongue. `place` is where to look on the pages: `quoted` words of the message, the `figure`,
    `table`, `citation` or `reference` of that number, or the `page` of the diagnostic.
    """

    wish: Wording
    place: str = "quoted"
    facts: str = ""


MISSING: Wording = {
    "en": "We lack: {field}. Please write it here.",
    "ru": "Не хватает сведений: {field}. Напишите их, пожалуйста, здесь.",
    "kk": "Мына мәлімет жетіспейді: {field}. Осы жерге жазып беріңізші.",
}
ABSTRACTS: Wording = {
    "en": "There is no abstract in: {language}. Please write it here or send it along.",
    "ru": "Нет аннотации на языке: {language}. Напишите её, пожалуйста, здесь или пришлите.",
    "kk": "Мына тілде аңдатпа жоқ: {language}. Осы жерге жазыңыз немесе жіберіңізші.",
}
LENGTH: Wording = {
    "en": "The abstract ({language}) has {count} words; it should have {least} to {most}. Please send a fitting text.",
    "ru": "В аннотации ({language}) слов: {count}, а нужно от {least} до {most}. Пришлите, пожалуйста, другой текст.",
    "kk": "Аңдатпада ({language}) {count} сөз бар, ал {least}–{most} сөз керек. Сәйкес мәтінді жіберіңізші.",
}
KEYWORDS: Wording = {
    "en": "There are {count} keywords ({language}); there should be {least} to {most}. Which shall we print?",
    "ru": "Ключевых слов ({language}) дано {count}, а нужно от {least} до {most}. Какие напечатать?",
    "kk": "Түйін сөздер ({language}) саны — {count}, ал {least}–{most} керек. Қайсысын басамыз?",
}
PICTURE: Wording = {
    "en": "The picture {name} will be blurred in print ({found} dpi; {wanted} are needed). Can you send a larger one?",
    "ru": "Рисунок {name} в печати будет нерезким ({found} dpi, нужно {wanted}). Есть ли у Вас рисунок крупнее?",
    "kk": "{name} суреті басылымда бұлыңғыр болады ({found} dpi, {wanted} керек). Сізде үлкенірегі бар ма?",
}

COUNTS = r"\((?P<language>[\w-]+)\)(?: has|:)? (?P<count>\d+).*?(?P<least>\d+) to (?P<most>\d+)"

QUESTIONS: Mapping[str, Question] = {
    "S101": Question(MISSING, "", r"the field “(?P<field>[^”]+)”"),
    "S102": Question(GIVE),
    "S104": Question(ABSTRACTS, "", r"in: (?P<language>.+?)\.$"),
    "S105": Question(LENGTH, "", COUNTS),
    "S106": Question(KEYWORDS, "", COUNTS),
    "S107": Question(RIGHT, ""),
    "S110": Question(RIGHT),
    "S111": Question(RIGHT),
    "S112": Question(RIGHT),
    "S113": Question(RIGHT),
    "S120": Question(RIGHT),
    "S121": Question(RIGHT),
    "S123": Question(RIGHT),
    "S124": Question(RIGHT),
    "S125": Question(GIVE, ""),
    "M203": Question(GIVE, "figure", r"Figure (?P<number>\d+)"),
    "M204": Question(GIVE, "table", r"Table (?P<number>\d+)"),
    "M205": Question(RIGHT),
    "M207": Question(RIGHT, "citation", r"\[(?P<number>\d+)\]"),
    "M208": Question(CITE, "reference", r"text: (?P<number>\d+)"),
    "M209": Question(RIGHT),
    "M210": Question(RIGHT),
    "M211": Question(RIGHT),
    "M409": Question(CHECK, ""),
    "M410": Question(CHECK),
    "M415": Question(SEND),
    "M416": Question(SEND),
    "M417": Question(SEND),
    "M418": Question(SEND),
    "M419": Question(SEND),
    "M433": Question(CHECK),
    "M434": Question(RIGHT),
    "M435": Question(SEND, ""),
    "M437": Question(GIVE),
    "M438": Question(RIGHT, ""),
    "M441": Question(CHECK, ""),
    "G101": Question(RIGHT, "character", r"character (?P<number>\S) \("),
    "G102": Question(CHECK, ""),
    "G201": Question(
        PICTURE, "page", r"picture (?P<name>.+) is printed at (?P<found>\d+) dpi; the profile asks for (?P<wanted>\d+)"
    ),
    "C102": Question(CHECK, "page"),
    "C103": Question(SEND, ""),
    "R510": Question(RIGHT),
    "R511": Question(CHECK),
}
"""By the code of the diagnostic."""
