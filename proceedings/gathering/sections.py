"""Sections by the titles of tracks and sessions: found in conference.yaml in any language, else new ones."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from proceedings.gathering.slugs import slug
from proceedings.intake.yaml_file import Tree
from proceedings.model.received import Meanings

SHORT = 24


@dataclass(slots=True)
class Sections:
    """The sections of a conference: ids by folded title or id, and those that had to be added."""

    known: dict[str, str]
    added: list[dict[str, Tree]] = field(default_factory=list)

    def id_of(self, title: str) -> str:
        """The id of the section with this title, made where there is none; empty for no title."""
        folded = _folded(title)
        if not folded:
            return ""
        if folded not in self.known:
            self.known[folded] = self._new_id(title)
            self.added.append({"id": self.known[folded], "title": title})
        return self.known[folded]

    def _new_id(self, title: str) -> str:
        """A short name that no section has yet."""
        name = slug(title, SHORT) or f"section-{len(self.known) + 1}"
        taken = set(self.known.values())
        following = (f"{name}-{number}" for number in range(2, len(taken) + 3))
        return name if name not in taken else next(each for each in following if each not in taken)


def sections_of(conference: Mapping[str, object] | None, meanings: Meanings) -> Sections:
    """The sections of conference.yaml, with what gather.yaml says of other words for them."""
    listed = (conference or {}).get("sections")
    known: dict[str, str] = {}
    for section in listed if isinstance(listed, list) else []:
        if isinstance(section, dict) and isinstance(section.get("id"), str):
            known |= {_folded(title): section["id"] for title in _titles(section.get("title"))}
            known[_folded(section["id"])] = section["id"]
    known |= {_folded(words): name for words, name in meanings.sections.items()}
    return Sections(known)


def _titles(title: object) -> Iterable[str]:
    if isinstance(title, str):
        return (title,)
    return tuple(words for words in title.values() if isinstance(words, str)) if isinstance(title, dict) else ()


def _folded(words: str) -> str:
    return " ".join(words.casefold().split())
