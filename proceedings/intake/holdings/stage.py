"""The folder that archives and mailboxes are unpacked into: under running numbers, within limits, and what was told.

The only place of this room that writes. Names that others gave never become names of files.
"""

import errno
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from proceedings.intake.faults.holdings import CHANGED_NAME, NO_ROOM, TOO_LARGE_INSIDE, TOO_MANY_FILES
from proceedings.intake.holdings.names import SafeName, shown, suffix_of
from proceedings.model.diagnostic import Diagnostic, Fault, Place

FILE_LIMIT = 20_000
TOTAL_LIMIT = 4_000_000_000
SIZE_LIMIT = 200_000_000
RATIO_LIMIT = 200
SMALL = 1_000_000
"""Files up to this size may be packed at any ratio: blank pictures are."""

FULL = (errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC))
CHUNK = 65_536
MEGABYTE = 1_000_000


@dataclass(slots=True)
class Stage:
    """What has been laid into the staging folder so far, and what was found wrong on the way.

    `words`: the text of every letter is wanted, not only where nothing is attached.
    """

    folder: Path
    words: bool = False
    files: int = 0
    size: int = 0
    letters: int = 0
    laid: int = 0
    overfull: bool = False
    told: list[Diagnostic] = field(default_factory=list)

    def tell(self, fault: Fault, source: str, **facts: object) -> None:
        """Takes note of a fault in a source; `source` is the name of the file that it is in."""
        self.told.append(fault.at(Place(shown(source)), **facts))

    def tell_changed(self, name: SafeName, source: str) -> None:
        """Takes note of a name that could not stay as it was."""
        if name.changed:
            self.tell(CHANGED_NAME, source, name=shown(name.text))

    def has_room(self, name: str, source: str) -> bool:
        """Whether one more file may be taken; counts it, and tells once where there are too many."""
        self.files += 1
        if self.files > FILE_LIMIT and not self.overfull:
            self.overfull = True
            self.tell(TOO_MANY_FILES, source, limit=FILE_LIMIT, name=shown(name))
        return not self.overfull

    def lay(self, name: str, chunks: Iterable[bytes], source: str, packed: int = SIZE_LIMIT) -> Path | None:
        """The file with the bytes, counted as they come; None, and told, where they are too many.

        `packed` is the size that they had in the archive. What the chunks raise goes on to whoever made them.
        """
        self.laid += 1
        file = self.folder / f"{self.laid:04}{suffix_of(name)}"
        try:
            problem = self._write(file, chunks, packed)
        except OSError as error:
            file.unlink(missing_ok=True)
            if error.errno not in FULL:
                raise
            self.tell(NO_ROOM, source, name=shown(name), problem=error.strerror)
            return None
        except BaseException:  # whatever ended it, half a file is none; the reason goes on to the opener
            file.unlink(missing_ok=True)
            raise
        if problem:
            file.unlink(missing_ok=True)
            self.tell(TOO_LARGE_INSIDE, source, name=shown(name), problem=problem)
        return None if problem else file

    def _write(self, file: Path, chunks: Iterable[bytes], packed: int) -> str:
        """Writes until the chunks end or are too many; says which limit they broke. What is refused counts too."""
        written = 0
        with file.open("xb") as stream:
            for chunk in chunks:
                written += len(chunk)
                self.size += len(chunk)
                problem = self._excess(written, packed)
                if problem:
                    return problem
                stream.write(chunk)
        return ""

    def _excess(self, written: int, packed: int) -> str:
        """Why so many bytes are too many; empty where they are not."""
        if written > SIZE_LIMIT:
            return f"> {SIZE_LIMIT // MEGABYTE} MB"
        if written > max(SMALL, packed * RATIO_LIMIT):
            return f"> {RATIO_LIMIT}:1"
        if self.size > TOTAL_LIMIT:
            return f"> {TOTAL_LIMIT // MEGABYTE} MB"
        return ""

    def subfolder(self) -> Path:
        """A new empty folder within the staging folder."""
        self.laid += 1
        folder = self.folder / f"{self.laid:04}"
        folder.mkdir()
        return folder
