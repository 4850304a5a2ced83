"""An office for the tests of sources: sources opened into a fresh staging folder, and what became of them."""

import io
import zipfile
from collections.abc import Iterable
from pathlib import Path

from proceedings.intake.holdings.opening import open_sources
from proceedings.model.received import Held


class Office:
    """Opens sources below a folder; keeps the files by name and the codes that were told."""

    def __init__(self, folder: Path) -> None:
        self.staging = folder / "staging"
        self.staging.mkdir()
        self.files: dict[str, Held] = {}
        self.codes: list[str] = []
        self.words: list[str] = []

    def open(self, *sources: Path) -> list[str]:
        """The names of what the sources hold."""
        opened = open_sources(sources, self.staging)
        self.files = {held.name: held for held in opened.value.files}
        assert len(self.files) == len(opened.value.files)
        self.codes = [one.code for one in opened.diagnostics]
        self.words = [one.message["en"] for one in opened.diagnostics]
        return list(self.files)

    def read(self, name: str) -> bytes:
        """The bytes of a file by its name."""
        return self.files[name].path.read_bytes()

    def staged(self) -> list[str]:
        """The names of all that was written."""
        return sorted(file.relative_to(self.staging).as_posix() for file in self.staging.rglob("*") if file.is_file())


def zip_file(file: Path, members: Iterable[tuple[str | zipfile.ZipInfo, bytes]]) -> Path:
    """A ZIP archive made of members, names as they are."""
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members:
            archive.writestr(_as_named(name), content, zipfile.ZIP_DEFLATED)
    return file


def _as_named(name: str | zipfile.ZipInfo) -> zipfile.ZipInfo:
    """An entry of that very name; zipfile would cut it at a NUL, and stumble over one that begins with it."""
    if isinstance(name, zipfile.ZipInfo):
        return name
    entry = zipfile.ZipInfo("x")
    entry.filename = name
    return entry


def zip_bytes(members: Iterable[tuple[str | zipfile.ZipInfo, bytes]]) -> bytes:
    """The same in memory, to be put inside another."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members:
            archive.writestr(name, content)
    return made.getvalue()


def zip_in_page(file: Path, names: Iterable[str], page: str) -> Path:
    """A ZIP archive as Windows packs it: names in a code page, no word of which one."""
    stand_ins = {name: "".join(chr(0x61 + place % 26) for place in range(len(name.encode(page)))) for name in names}
    raw = zip_bytes((f"{stand_in}", name.encode()) for name, stand_in in stand_ins.items())
    for name, stand_in in stand_ins.items():
        assert raw.count(stand_in.encode()) == 2
        raw = raw.replace(stand_in.encode(), name.encode(page))
    file.write_bytes(raw)
    return file
