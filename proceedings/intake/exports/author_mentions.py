"""One segment of a box read: the name in it, and what stands beside the name."""

import re
from dataclasses import dataclass

from proceedings.intake.exports.author_segments import LONGEST_SEGMENT, groups
from proceedings.intake.exports.bodies import is_body, means_nobody
from proceedings.intake.exports.name_endings import is_initials
from proceedings.intake.exports.name_parts import GLUED
from proceedings.intake.exports.person_titles import take_titles

EMAIL = re.compile(r"(?:e-?mail\s*:?\s*|mailto:)?([\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6})", re.IGNORECASE)
ORCID = re.compile(
    r"(?:orcid(?:\s?id)?\s*:?\s*)?(?:https?://)?(?:orcid\.org/)?(\d{4}-\d{4}-\d{4}-\d{3}[\dX])", re.IGNORECASE
)
LEADS = re.compile(r"correspond|корреспонд|для переписки|хат-хабар", re.IGNORECASE)
ROLE = re.compile(r"present(?:er|ing)|speaker|докладчик|баяндамашы|equal contribution", re.IGNORECASE)
STAR = re.compile(r"[*∗⁎✉📧]")
MARKS = re.compile(r"[\d⁰¹²³⁴-⁹₀-₉ᵃ-ᶻ*∗⁎✉†‡§¶#^$]+|(?<=\w)[ªº]")
PHONE = re.compile(r"\+?\d[\d ()-]{8,18}\d")


@dataclass(frozen=True, slots=True)
class Mention:
    """A person as the box mentions them; the name may hold a comma between family and given. Without a name: a body."""

    words: str
    name: str = ""
    bodies: tuple[str, ...] = ()
    degree: str = ""
    rank: str = ""
    post: str = ""
    email: str = ""
    orcid: str = ""
    corresponding: bool = False

    @property
    def is_bare(self) -> bool:
        """Whether there is a name and nothing beside it."""
        return self == Mention(self.words, self.name) and bool(self.name)


def read_segment(words: str) -> Mention:
    """One segment: the brackets, addresses and titles out of it, then a name or a body in what is left."""
    if len(words) > LONGEST_SEGMENT:
        return Mention(words)
    text, inside = _opened(words)
    address, number = EMAIL.search(words), ORCID.search(words)
    bare = PHONE.sub(" ", ORCID.sub(" ", EMAIL.sub(" ", text)))
    leads = bool(STAR.search(bare)) or any(LEADS.search(one) for one in (*inside, bare))
    beside = [take_titles(one) for one in inside]
    titles = take_titles(bare)
    name, bodies = _name_and_bodies(titles.rest)
    only = [one for one in beside if not one.rest.strip(" ,")]
    places = [typed for typed, one in zip(inside, beside, strict=True) if one not in only and not _tells_role(typed)]
    return Mention(
        words,
        "" if LEADS.search(name) else name,
        (*bodies, *places),
        degree=listed(titles.degree, *(one.degree for one in only)),
        rank=listed(titles.rank, *(one.rank for one in only)),
        post=listed(titles.post, *(one.post for one in only)),
        email=address[1] if address else "",
        orcid=number[1].upper() if number else "",
        corresponding=leads,
    )


def listed(*words: str) -> str:
    """Words of one kind, each once."""
    return ", ".join(dict.fromkeys(filter(None, words)))


def _tells_role(words: str) -> bool:
    return bool(LEADS.search(words) or ROLE.fullmatch(words.strip(" .*")))


def _opened(words: str) -> tuple[str, list[str]]:
    """The words outside of brackets, and those inside that are no marks, addresses or call names."""
    inside: list[str] = []
    for start, end in reversed(groups(words)):
        typed = words[start + 1 : end - 1].strip()
        called = typed.istitle() and typed.isalpha() and any(letter.isalpha() for letter in words[end:])
        if called and start and not is_body(typed):
            continue
        words = f"{words[:start]} {words[end:]}"
        left = PHONE.sub("", ORCID.sub("", EMAIL.sub("", typed))).strip(" ,;:")
        if len([letter for letter in left if letter.isalpha()]) > 1:
            inside.insert(0, left)
    return words, inside


def _name_and_bodies(rest: str) -> tuple[str, tuple[str, ...]]:
    """Of what titles left: names are joined to one, the others are bodies."""
    names: list[str] = []
    bodies: list[str] = []
    for chunk in (one.strip(" :–—-") for one in rest.split(",")):
        plain = " ".join(MARKS.sub(" ", chunk).split()).strip(" :–—-_/")
        if means_nobody(plain):
            continue
        if not is_body(plain):
            names.append(plain)
            continue
        head, tail = _name_before_body(plain)
        names.extend([head] if head else [])
        bodies.append(tail if head else chunk)
    return " ".join(names), tuple(bodies)


def _name_before_body(words: str) -> tuple[str, str]:
    """«Иванов И.И. КазНУ»: after initials that follow a word, a body may begin without a comma."""
    typed = GLUED.sub(" ", words).split()
    kinds = "".join("I" if is_initials(one) and "." in one else "W" for one in typed)
    found = re.match("WI+|I+W|I+WW?", kinds)
    head, tail = (" ".join(typed[: found.end()]), " ".join(typed[found.end() :])) if found else ("", "")
    return (head, tail) if head and tail and not is_body(head) else ("", words)
