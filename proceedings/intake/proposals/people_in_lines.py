"""People in a line of names: each with the marks that join them to bodies, and the details that stand beside them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from proceedings.intake.exports.people import TypedPerson, name_of, orcid_in, typed_authors
from proceedings.intake.proposals.names import CAPITAL, is_name
from proceedings.intake.proposals.parts import EMAIL, PartOf, kind_of, split
from proceedings.model.people import Person

RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉᶠ"
LOWERED = str.maketrans(RAISED, "0123456789abcdef")
MARKED = re.compile(
    rf"\s*(?:(?P<raised>[{RAISED}‧]+)|(?P<digits>\d{{1,2}})(?=\s?[{CAPITAL}«])|(?P<star>[*∗†‡]+))\s*[).]?\s*"
)
TOKEN = re.compile(
    r"(?P<orcid>[\[(]?\s*(?:https?://orcid\.org/)?\d{4}-\d{4}-\d{4}-\d{3}[\dXx]\s*[\])]?)"
    r"|(?P<note>\((?:[^()]|\([^()]*\))*\))"
    r"|(?P<email>[\w.+-]+@[\w.-]+\w)"
    rf"|(?P<mark>(?:[{RAISED}‧]|(?<=[{RAISED}]),(?=\s?[{RAISED}*∗])|[*∗†‡✉#§])+)"
    r"|(?P<digits>(?:(?<=[^\W\d_])|(?<=[^\W\d_]\.))\d{1,2}(?:,\d{1,2})*(?=[,;*\s]|$))"
)
ORDINAL = re.compile(r"\d(?:st|nd|rd|th)\s+(?=[A-Z])")
JOINED = re.compile(r"\s+(?:and|und|и|және|мен|&)\s+|^(?:and|und|и|және|&)\s+")
DASHED = re.compile(r"\s+(?:[–—-]|--+)\s+")
ET_AL = re.compile(r"(?:other|weitere|others|et al|и др|и другие|және басқалар|және т\.)(?!\w)", re.IGNORECASE)


@dataclass(slots=True)
class Named:
    """A person as named in a line: marks after the name, a star among them, and what stands beside the name."""

    person: TypedPerson
    marks: set[str] = field(default_factory=set)
    starred: bool = False
    details: list[str] = field(default_factory=list)
    goes_on: bool = False

    def tell(self, words: str, alone: bool = False) -> None:
        """Adds a detail to those right before it, unless it stands alone, as a note does."""
        if self.goes_on and not alone:
            self.details[-1] = f"{self.details[-1]}, {words}"
        else:
            self.details.append(words)
        self.goes_on = not alone


def people_in(words: str, trusted: bool = False) -> list[Named]:
    """The people of a line of names. `trusted`: a field of authors, which begins with a name whatever it looks like."""
    found: list[Named] = []
    at = 0
    for token in TOKEN.finditer(words):
        if trusted and token["digits"]:
            continue
        _read(words[at : token.start()], found, trusted)
        at = token.end()
        _mark(token, found)
    _read(words[at:], found, trusted)
    return found


def without_marks(words: str) -> str:
    """The line without superscripts, stars, "1st" and what is in brackets."""
    return " ".join(TOKEN.sub(" ", ORDINAL.sub("", words)).replace(" ,", ",").split())


def marks_of(mark: str) -> set[str]:
    """The single marks in a run of them: `¹‧²*` is 1 and 2."""
    parts = re.split(r"[‧,*∗†‡✉#§\s]+", mark)
    return {part.translate(LOWERED) for part in parts if part}


def _mark(token: re.Match[str], found: list[Named]) -> None:
    if not found:
        return
    last = found[-1]
    if token["mark"] or token["digits"]:
        last.marks |= marks_of(token[0])
        last.starred = last.starred or any(star in token[0] for star in "*∗✉")
    elif orcid_in(token[0]) and token["orcid"]:
        last.tell(token[0].strip("[]() "))
    elif token["note"] or token["email"]:
        last.tell(token[0].removeprefix("(").removesuffix(")").strip(), alone=bool(token["note"]))


def _read(words: str, found: list[Named], trusted: bool) -> None:
    """Reads the words between two marks: names begin a person, other parts belong to the last one."""
    for piece in _pieces(ORDINAL.sub("", words)):
        if ET_AL.match(piece):
            continue
        if is_name(piece) and kind_of(piece) is PartOf.NAME or (trusted and not found and not EMAIL.search(piece)):
            found.extend(Named(person) for person in _typed(piece))
        elif found:
            found[-1].tell(piece)


def _typed(words: str) -> tuple[TypedPerson, ...]:
    """The people of a name; one that has numbers in it (a template's) is left as it is."""
    if not re.search(r"\d", words):
        return typed_authors(words)
    given, *family = words.split() if len(words.split()) == 2 else [words]
    return (TypedPerson(Person(name=name_of(given, " ".join(family))), 0.4, words),)


def _pieces(words: str) -> Iterator[str]:
    for piece in split(words):
        for half in DASHED.split(piece, maxsplit=1):
            names = [part.strip() for part in JOINED.split(half)]
            if len(names) > 1 and any(is_name(name) for name in names):
                yield from filter(None, names)
            elif half.strip(" .:–—-"):
                yield half.strip()
