"""One person once: the appearances of an author in several papers are tied by ORCID, e-mail, key or equal name."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from proceedings.assembly.names import full_name, name_in
from proceedings.model.language import Language
from proceedings.model.people import Name, Person


@dataclass(frozen=True, slots=True)
class Appearance:
    """A person among the authors of one paper, which is written in `language`."""

    person: Person
    paper: str
    language: Language


Ties = Callable[[Appearance], Iterator[str]]
"""What ties an appearance to others: words that are equal where the person is one."""


@dataclass(frozen=True, slots=True)
class Contributor:
    """Somebody who wrote in the volume: every appearance, in the order of print."""

    appearances: tuple[Appearance, ...]

    @property
    def papers(self) -> tuple[str, ...]:
        """The ids of the papers, each once, in the order of print."""
        return tuple(dict.fromkeys(appearance.paper for appearance in self.appearances))

    def name(self, languages: Sequence[Language]) -> Name:
        """The fullest form of the name in the first of the languages that any appearance has."""
        forms = [appearance.person.name for appearance in self.appearances]
        language = next((language for language in languages if any(language in form for form in forms)), "")
        names = [form[language] for form in forms if language in form]
        return max(names, key=_fullness, default=name_in(self.appearances[0].person, languages))


def contributors(appearances: Iterable[Appearance]) -> tuple[Contributor, ...]:
    """The persons behind the appearances, by their first in print; two appearances tied to a third are one person."""
    found = tuple(appearances)
    groups = {place: [place] for place in range(len(found))}
    for ties in (_certain, _likely):
        _join_tied(found, groups, ties)
    persons = {min(group): group for group in groups.values()}
    return tuple(Contributor(tuple(found[place] for place in sorted(persons[first]))) for first in sorted(persons))


def _join_tied(found: Sequence[Appearance], groups: dict[int, list[int]], ties: Ties) -> None:
    """Makes one group of the groups that share a tie; only what is certain joins authors of one paper."""
    seen: dict[str, int] = {}
    for place, appearance in enumerate(found):
        for tie in ties(appearance):
            one, other = groups[seen.setdefault(tie, place)], groups[place]
            if one is not other and (ties is _certain or _may_be_one([found[at] for at in one + other])):
                one.extend(other)
                groups |= dict.fromkeys(other, one)


def _may_be_one(appearances: Sequence[Appearance]) -> bool:
    """Namesakes with different ORCID iDs, or side by side in one paper, are different people."""
    orcids = {appearance.person.orcid for appearance in appearances} - {""}
    return len(orcids) < 2 and len({appearance.paper for appearance in appearances}) == len(appearances)


def _certain(appearance: Appearance) -> Iterator[str]:
    for kind in ("orcid", "key"):
        if tie := getattr(appearance.person, kind):
            yield f"{kind} {tie.casefold()}"


def _likely(appearance: Appearance) -> Iterator[str]:
    if appearance.person.email:
        yield f"email {appearance.person.email.casefold()}"
    for language, name in appearance.person.name.items():
        yield f"name {language} {' '.join(full_name(name).casefold().split())}"


def _fullness(name: Name) -> int:
    return len(full_name(name))
