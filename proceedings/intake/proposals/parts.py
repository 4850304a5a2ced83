"""The parts of a line about people, between its commas: name, degree, rank, post, body, city, country, address."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from proceedings.intake.exports.people import orcid_in
from proceedings.intake.proposals.countries import is_country
from proceedings.intake.proposals.names import is_name, is_surely_name

EMAIL = re.compile(r"[\w.+'-]+@[\w-]+(?:\.[\w-]+)*")
EMAIL_GROUP = re.compile(r"\{\s*[\w.+-]+(?:\s*,\s*[\w.+-]+)+\s*\}@[\w.-]+")
PHONE = re.compile(r"(?:\b(?:тел|моб|phone|tel|mob|ұялы)[а-яәіa-z.]*\s*[:.]?\s*)?\+?\d[\d\s()-]{8,16}\d", re.IGNORECASE)
ADDRESS = re.compile(
    r"(?:e[-‑–]?mail|эл(?:ектронная|ектрондық|\.)?\s*(?:почта|пошта|адрес)|почта|orcid(?:\s*id)?|https?:|"
    r"автор[-\s](?:корреспондент|для корреспонденции)|корреспондент[-\s]автор|хат[-\s]хабар\s*авторы|"
    r"corresponding\s+author|correspondence)",
    re.IGNORECASE,
)
DEGREE = re.compile(
    r"^(?:(?:[дк]\.?\s?[а-яё]{1,3}\.?(?:\s?-?\s?[а-яё]{1,3}\.)*\s?н\.?)|з\.?ғ\.?[дк]\.?|ph\.?\s?d\.?|dr\.?|d\.?sc\.?"
    r"|(?:ll\.?m|mba|mpa|m\.?a|m\.?sc|b\.?a|b\.?sc)\.?(?:\s+in\s.*)?"
    r"|(?:доктор|кандидат|магистр|бакалавр)(?:\s.*)?|.*(?:ғылымдарының|наук)\s+(?:докторы|кандидаты|магистрі)"
    r"|.*\sмагистрі|(?:(?:full|associate|ассоциированный|қауымдастырылған|assistant)\s+)?(?:профессор|professor)|доцент"
    r"|(?:doctor|candidate|master|bachelor)\s.*|.*\s(?:докторы|магистр)(?:\s*\([^()]*\))?|академик(?:\s.*)?"
    r"|philosophiae doctor.*)$",
    re.IGNORECASE,
)
RANK = re.compile(
    r"(?:^|\s)(?:(?:генерал|подполковни(?:к|гі)|полковни(?:к|гі)|майор|капитан|лейтенант|сержант|прапорщик)(?:[іы]|-\S+)?(?:\s|$)"
    r"|советник\s+юстиции|әділет\s+кеңесшісі|(?:lieutenant|colonel|major|captain|general|sergeant)(?:\s|$))",
    re.IGNORECASE,
)
POST = re.compile(
    r"(?<!\w)(?:(?:старш|ведущ|главн|научн|млад)\w+\s+)?(?:профессор(?:ы)?|доцент(?:і)?|преподаватель|оқытушы(?:сы)?|"
    r"докторант(?:ы)?|магистрант(?:ы)?|аспирант(?:ы)?|студент(?:ка|і)?|курсант(?:ы)?|адъюнкт|соискатель|ізденуші(?:сі)?|"
    r"заведующ(?:ий|ая)|зав\.|меңгеруші(?:сі)?|начальник|бастығы|директор(?:ы)?|ректор(?:ы)?|проректор(?:ы)?|декан(?:ы)?|"
    r"председатель|төраға(?:сы)?|заместитель|орынбасары|руководитель|басшысы|жетекшісі|сотрудник|қызметкер(?:і)?|"
    r"исследователь|зерттеуші(?:сі)?|прокурор(?:ы)?|судья|судьясы|следователь|тергеуші(?:сі)?|адвокат|эксперт(?:і)?|"
    r"консультант|советник|кеңесшісі|министр(?:і)?|аким|әкімі|депутат(?:ы)?|сарапшы(?:сы)?|талдаушы(?:сы)?|аналитик|"
    r"инспектор(?:ы)?|офицер(?:і)?|юрист|заңгер(?:і)?|координатор(?:ы)?|үйлестіруші(?:сі)?|психолог|экономист|член|мүшесі|командир(?:і)?|менеджер|инженер|специалист|маманы?|учитель|мұғалімі?|методист|"
    r"professor|lecturer|researcher|fellow|student|candidate|dean|rector|director|head\s+of|chair(?:man|woman|person)?|"
    r"president|officer|analyst|prosecutor|judge|inspector|lawyer|co-?ordinator|advis[eo]r|specialist|expert|editor|teacher|detective|psychologist|economist|investigator|engineer|manager|commander|scientist|assistant|secretary)(?!\w)",
    re.IGNORECASE,
)
BODY = re.compile(
    r"университет|академи|институт|колледж|школа\b|центр\b|орталығ|министерств|министрлі|управлени|басқарма|департамент|"
    r"комитет|прокуратур|кафедр|факультет|лаборатор|зертхана|обществ|фонд|қор[ыа]\b|ассоциаци|қауымдастығ|компани|"
    r"суд\b|сот[ыа]\b|филиал|служб|агентств|мектеб|\b(?:ТОО|АО|НАО|РГП|РГУ|ГУ|ЖШС|КеАҚ|АҚ|ОО)\b|"
    r"universit|institut|academ|college|school|department|dept|facult|fakult|cent(?:er|re)\b|laborator|\blab\b|ministry|"
    r"committee|agency|foundation|association|\b(?:ltd|inc|gmbh|llc|corp)\b|hochschule|einrichtung|abteilung|research|"
    r"society|office\b|bureau|court|council|division|\bunit\b|service|branch",
    re.IGNORECASE,
)
CITY = re.compile(
    r"(?:(?:г|гор|город|қ|пос|с)\.?\s*(?P<before>[А-ЯЁӘҒҚҢӨҰҮҺІ][\w-]+(?:[\s-][А-ЯЁӘҒҚҢӨҰҮҺІ][\w-]+)?)"
    r"|(?P<after>[А-ЯЁӘҒҚҢӨҰҮҺІA-Z][\w-]+)\s+(?:қ\.|қаласы|city|ауылы|кенті))\.?"
)
PLACE = re.compile(r"[^\W\d_a-zа-яё][\w’'-]+(?:[\s-][^\W\d_a-zа-яё][\w’'-]+){0,2}")


class PartOf(StrEnum):
    """What a part of such a line is. Other: nobody can tell."""

    NAME = "name"
    DEGREE = "degree"
    RANK = "rank"
    POST = "post"
    BODY = "body"
    CITY = "city"
    COUNTRY = "country"
    ADDRESS = "address"
    PHONE = "phone"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a line: what it is and its words, as they go into a record."""

    kind: PartOf
    words: str


def parts_of(line: str) -> Iterator[Part]:
    """The parts of a line of details, in order; a place before a country is a city."""
    pieces = [piece for piece in split(line) if piece]
    kinds = [kind_of(piece) for piece in pieces]
    for index, (piece, kind) in enumerate(zip(pieces, kinds, strict=True)):
        following = kinds[index + 1] if index + 1 < len(kinds) else None
        if kind in (PartOf.OTHER, PartOf.NAME) and following is PartOf.COUNTRY and PLACE.fullmatch(piece):
            yield Part(PartOf.CITY, piece)
        elif kind is PartOf.CITY and (city := CITY.fullmatch(piece)):
            yield Part(kind, city["before"] or city["after"])
        else:
            yield Part(kind, piece.rstrip(".") if kind is PartOf.COUNTRY else piece)


def kind_of(piece: str) -> PartOf:
    """What a single part is."""
    if EMAIL.search(piece) or orcid_in(piece) or ADDRESS.match(piece):
        return PartOf.ADDRESS
    if PHONE.fullmatch(piece):
        return PartOf.PHONE
    if is_country(piece):
        return PartOf.COUNTRY
    if CITY.fullmatch(piece):
        return PartOf.CITY
    return _kind_of_words(piece)


def _kind_of_words(piece: str) -> PartOf:
    if is_surely_name(piece):
        return PartOf.NAME
    if DEGREE.match(piece) and not BODY.search(piece):
        return PartOf.DEGREE
    if RANK.search(piece) and not BODY.search(piece):
        return PartOf.RANK
    if POST.search(piece):
        return PartOf.POST
    if BODY.search(piece):
        return PartOf.BODY
    return PartOf.NAME if is_name(piece) else PartOf.OTHER


def split(line: str) -> list[str]:
    """The line at its commas and semicolons, those within quotes and brackets apart."""
    pieces: list[str] = [""]
    depth = 0
    for letter in line:
        depth = max(0, depth + (letter in "«(“[") - (letter in "»)”]"))
        if letter in ",;" and not depth:
            pieces.append("")
        else:
            pieces[-1] += letter
    return [piece.strip() for piece in pieces]
