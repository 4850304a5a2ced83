"""Details of authors: posts, bodies with their cities, addresses; each given to those whom its mark or place names."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from proceedings.intake.exports.people import ORCID
from proceedings.intake.exports.tongues import language_of
from proceedings.intake.proposals.author import Author, Body, same_script
from proceedings.intake.proposals.names import CAPITAL
from proceedings.intake.proposals.parts import ADDRESS, EMAIL, EMAIL_GROUP, PHONE, Part, PartOf, parts_of
from proceedings.intake.proposals.people_in_lines import MARKED, RAISED, marks_of
from proceedings.model.language import Language

NEXT_MARK = re.compile(rf"(?:[;,.]\s*|\s+)(?=[{RAISED}]+\s?[{CAPITAL}«])")
URL = re.compile(r"(?:https?://)?(?:www\.)?orcid\.org/?", re.IGNORECASE)
BRACKETED = re.compile(r"^[(](.*)[)]$|\(([^()]*)\)")
DEPARTMENT = re.compile(r"кафедр|факультет|отдел|бөлім|department|dept|facult|division|chair of|group", re.IGNORECASE)
TEACHING = re.compile(r"professor|профессор|доцент", re.IGNORECASE)
"""Both degree and post: a post where the department follows."""

BARE_DEGREE = 8
"""Characters of a line that tells no language: PhD stands under names of any."""

KINDS = {PartOf.POST: "post", PartOf.DEGREE: "degree", PartOf.RANK: "rank"}


@dataclass(slots=True)
class Told:
    """What a line of details told: fields of authors, and addresses that no record has a place for."""

    fields: set[tuple[Author, str]] = field(default_factory=set)
    contacts: list[str] = field(default_factory=list)


def give(words: str, authors: Sequence[Author], recent: Sequence[Author], language: Language) -> Told:
    """Gives a line of details to the authors that it is about: by its marks, else to those named last."""
    told = Told()
    for piece in NEXT_MARK.split(words):
        found = MARKED.match(piece)
        targets, rest = (_by_mark(found, authors), piece[found.end() :]) if found else (list(recent), piece)
        _give(rest, targets or list(recent), bool(found), language, told)
    return told


def _by_mark(found: re.Match[str], authors: Sequence[Author]) -> list[Author]:
    if found["star"]:
        return [author for author in authors if author.starred]
    marks = marks_of(found[0].strip(" )."))
    return [author for author in authors if author.marks & marks]


def _give(words: str, targets: list[Author], marked: bool, language: Language, told: Told) -> None:
    own = language_of(words, language)
    language = language if same_script(own, language) or len(words) <= BARE_DEGREE else own
    targets = _named_in(words, targets)
    rest = _addresses(words, targets, told)
    parts = [part for part in parts_of(_unbracketed(rest)) if any(map(str.isalnum, part.words))]
    _posts(parts, targets, language, told)
    _body(parts, targets, marked, language, told)


def _named_in(words: str, targets: list[Author]) -> list[Author]:
    """The one target whose family name the line mentions, if it is one."""
    named = [
        author
        for author in targets
        if any(name.family and name.family.casefold() in words.casefold() for name in author.name.values())
    ]
    return named if len(named) == 1 and len(targets) > 1 else targets


def _addresses(words: str, targets: list[Author], told: Told) -> str:
    """Takes e-mails, ORCID iDs and telephones out of a line; what is left of it."""
    words = EMAIL_GROUP.sub(_several, words)
    orcids = [found[1].upper() for found in ORCID.finditer(words)]
    emails = [found[0].strip(".'-") for found in EMAIL.finditer(words)]
    for author, orcid in zip([one for one in targets if not one.orcid], orcids, strict=False):
        author.orcid = orcid
        told.fields.add((author, "orcid"))
    answers = re.search(r"корреспонд|correspond|хат[-\s]хабар", words, re.IGNORECASE)
    owners = _owners(targets, emails)
    told.contacts.extend(emails[len(owners) :])
    for author, email in zip(owners, emails, strict=False):
        author.email = email
        author.corresponding = author.corresponding or bool(answers) or author.starred
        told.fields.add((author, "email"))
    words = URL.sub(" ", ORCID.sub(" ", EMAIL.sub(" ", words)))
    told.contacts.extend(found[0].strip() for found in PHONE.finditer(words))
    words = re.sub(rf"{ADDRESS.pattern}\s*[:.]?", " ", PHONE.sub(" ", words), flags=re.IGNORECASE)
    return re.sub(r"\(\s*[,;]*\s*\)", " ", words)


def _several(found: re.Match[str]) -> str:
    """`{one, two}@example.org` written out."""
    names, _, host = found[0].rpartition("@")
    return ", ".join(f"{name.strip()}@{host}" for name in names.strip("{ }").split(","))


def _owners(targets: list[Author], emails: Sequence[str]) -> list[Author]:
    """Whom addresses belong to, in their order: those who answer for the paper, where there are fewer than authors."""
    free = [author for author in targets if not author.email]
    starred = [author for author in free if author.starred]
    return starred if len(emails) < len(free) and starred else free


def _unbracketed(words: str) -> str:
    """A line without the brackets around its places: «(Казахстан, г. Астана)»."""
    return BRACKETED.sub(_place_alone, words).strip(" ,")


def _place_alone(found: re.Match[str]) -> str:
    inner = found[1] or found[2] or ""
    kinds = {part.kind for part in parts_of(inner)}
    return f", {inner}" if kinds & {PartOf.CITY, PartOf.COUNTRY} else found[0]


def _posts(parts: Sequence[Part], targets: list[Author], language: Language, told: Told) -> None:
    gathered: list[tuple[PartOf, str]] = []
    following = [*_in_posts(parts)[1:], False]
    for at, (part, post) in enumerate(zip(parts, _in_posts(parts), strict=True)):
        if part.kind in KINDS:
            goes_on = following[at] and parts[at + 1].kind not in KINDS and bool(TEACHING.search(part.words))
            gathered.append((PartOf.POST if goes_on else part.kind, part.words))
        elif post:
            gathered[-1] = (gathered[-1][0], f"{gathered[-1][1]}, {part.words}")
    for kind, words in gathered:
        for author in targets:
            told.fields.add((author, KINDS[kind]))
            author.add(KINDS[kind], language, words.strip(" .") if words.count(".") == 1 else words.strip())


def _in_posts(parts: Sequence[Part]) -> list[bool]:
    """Of each part whether it belongs to a post: a department does, and what nobody can tell, right after one."""
    place = any(part.kind in (PartOf.CITY, PartOf.COUNTRY) for part in parts)
    found: list[bool] = []
    for at, part in enumerate(parts):
        own = part.kind in KINDS
        follows = at > 0 and found[at - 1]
        department = part.kind is PartOf.BODY and (not place or bool(DEPARTMENT.search(part.words)))
        found.append(own or (follows and (part.kind in (PartOf.OTHER, PartOf.NAME) or department)))
    return found


def _body(parts: Sequence[Part], targets: list[Author], marked: bool, language: Language, told: Told) -> None:
    names: list[str] = []
    city = country = ""
    for part, post in zip(parts, _in_posts(parts), strict=True):
        if post:
            continue
        goes_on = part.kind in (PartOf.OTHER, PartOf.NAME)
        if part.kind is PartOf.BODY or (goes_on and not _is_name_of(part.words, targets)):
            names.append(part.words)
        elif part.kind is PartOf.CITY and not city:
            city = part.words
        elif part.kind is PartOf.COUNTRY and not country:
            country = part.words
        elif part.kind in (PartOf.CITY, PartOf.COUNTRY):
            names.append(part.words)
    if names or city or country:
        for author in targets:
            told.fields.add((author, "affiliations"))
            _add_body(author, marked, language, (", ".join(names).strip(" ."), city, country))


def _is_name_of(words: str, targets: Sequence[Author]) -> bool:
    families = {name.family.casefold() for author in targets for name in author.name.values() if name.family}
    return any(word.strip(".,").casefold() in families for word in words.split())


def _begins_another(last: Body, marked: bool, language: Language, told: tuple[str, str, str]) -> bool:
    """Whether what a line told is of another body than the last."""
    name, city, country = told
    if name:
        return marked or last.done(language) or language not in last.name
    return bool((city and language in last.city) or (country and language in last.country))


def _add_body(author: Author, marked: bool, language: Language, told: tuple[str, str, str]) -> None:
    """A new body, or the rest of the last one where that has no place yet and no mark tells them apart."""
    name, city, country = told
    last = author.bodies[-1] if author.bodies else None
    if last is None or _begins_another(last, marked, language, told):
        last = Body()
        author.bodies.append(last)
    said = last.name.get(language, "")
    if name and name != said:
        last.name[language] = f"{said}, {name}" if said else name
    if city:
        last.city.setdefault(language, city)
    if country:
        last.country.setdefault(language, country)
