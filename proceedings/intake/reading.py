"""One reading of one manuscript: what is gathered beside its blocks, whatever the format."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import unquote

from proceedings.intake.characters import composed, hidden, spell, visible
from proceedings.intake.faults.manuscripts import HIDDEN_CHARACTERS, UNSAFE_LINK
from proceedings.intake.links import safe_link
from proceedings.intake.picture_file import read_picture
from proceedings.model.diagnostic import Diagnostic, Fault, Place
from proceedings.model.manuscript import Block, Manuscript
from proceedings.model.picture import Illustration


@dataclass(slots=True)
class Reading:
    """A manuscript being read: its file (relative to `root`), what was found wrong, which pictures it names.

    `media` is a second folder for pictures, of those that were packed inside the manuscript.
    """

    root: Path
    file: str
    language: str
    media: Path | None = None
    diagnostics: list[Diagnostic] = field(default_factory=list)
    pictures: dict[str, Illustration] = field(default_factory=dict)
    hidden_characters: list[str] = field(default_factory=list)
    failed_pictures: set[str] = field(default_factory=set)

    def tell(self, fault: Fault, line: int = 0, **facts: object) -> None:
        """Notes a fault at a line of the manuscript."""
        self.diagnostics.append(fault.at(Place(self.file, line, 1 if line else 0), **facts))

    def text(self, text: str) -> str:
        """The text without hidden characters, which are told once for the whole file."""
        if text.isprintable():
            return composed(text)
        found = hidden(text)
        self.hidden_characters.extend(found)
        return visible(text)

    def link(self, url: str, line: int = 0) -> str:
        """The link as it may stand in a volume; empty, and told, where it may not."""
        allowed = safe_link(url)
        if not allowed and url:
            self.tell(UNSAFE_LINK, line, url=url[:80])
        return allowed

    def picture(self, name: str, line: int = 0) -> str:
        """The key of a picture that the manuscript names, opened once; empty, and told, where it can't be."""
        key = unquote(name)
        if key not in self.pictures and key not in self.failed_pictures:
            place = Place(self.file, line, 1 if line else 0, key[:120])
            read = read_picture(key, self.media if self.media and (self.media / key).is_file() else self.root, place)
            self.diagnostics.extend(read.diagnostics)
            if read.value is None:
                self.failed_pictures.add(key)
            else:
                self.pictures[key] = read.value
        return key if key in self.pictures else ""

    def manuscript(self, body: tuple[Block, ...], fields: Mapping[str, tuple[str, ...]] | None = None) -> Manuscript:
        """The manuscript that was read, with what the file gives as fields."""
        return Manuscript(self.language, body, pictures=dict(self.pictures), file=self.file, fields=fields or {})

    def told(self) -> tuple[Diagnostic, ...]:
        """All that was found wrong, in order, hidden characters last."""
        if self.hidden_characters:
            first = spell(self.hidden_characters[0])
            self.tell(HIDDEN_CHARACTERS, count=len(self.hidden_characters), character=first)
            self.hidden_characters = []
        return tuple(self.diagnostics)
