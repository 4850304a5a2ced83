"""The store: results kept by fingerprint in a folder that may be deleted at any time.

An entry is one file: digests and lengths, a pickled value, and an enclosure that is read only when it is wanted. What
fails its digest, or names a class that isn't ours, is a miss. Written by the parent process alone.
"""

import hashlib
import io
import os
import pickle
import struct
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module
from pathlib import Path
from typing import Any

from proceedings.execution.notebook import add_line

HEAD = struct.Struct(">Q32sQ32s")
WEEK = 7 * 24 * 3600
ROOM = 2 << 30
"""Bytes that a store may take before its oldest entries go."""

BROKEN = (pickle.UnpicklingError, AttributeError, EOFError, ImportError, IndexError, KeyError, TypeError, ValueError)
"""What unpickling may raise, as the pickle module's manual warns."""


def dump(value: object) -> bytes:
    """A value as bytes that only `load` should open."""
    content = io.BytesIO()
    _Dumper(content, pickle.HIGHEST_PROTOCOL).dump(value)
    return content.getvalue()


def load(content: bytes, trusted: str) -> object:
    """The value of `dump`; raises UnpicklingError at any class from outside the trusted package.

    A store comes along when a conference folder is handed on, so a pickle must not be able to call what it likes.
    """
    return _Loader(io.BytesIO(content), trusted).load()


class _Dumper(pickle.Pickler):
    """Writes frozen dataclasses as calls of their class: loading them is twice as fast as by their own __setstate__."""

    def reducer_override(self, obj: object) -> Any:
        names = getattr(type(obj), "__dataclass_fields__", None)
        return (type(obj), tuple(getattr(obj, name) for name in names)) if names else NotImplemented


class _Loader(pickle.Unpickler):
    def __init__(self, content: io.BytesIO, trusted: str) -> None:
        super().__init__(content)
        self.trusted = trusted

    def find_class(self, module: str, name: str) -> type:
        return _trusted_class(module, name, self.trusted)


@lru_cache(maxsize=1024)
def _trusted_class(module: str, name: str, trusted: str) -> type:
    if module == trusted or module.startswith(f"{trusted}."):
        found = getattr(import_module(module), name, None)
        if isinstance(found, type) and found.__module__ == module:
            return found
    raise pickle.UnpicklingError(f"{module}.{name} has no place in the store")


@dataclass(frozen=True, slots=True)
class Made:
    """What a step makes: a value, and an enclosure of bytes that few will ask for; whether it may be kept.

    `learnt` is a line that later steps are glad of, in this run or another: no part of the result.
    """

    value: object
    enclosure: bytes = b""
    lasting: bool = True
    learnt: bytes = b""


class Store:
    """Results by fingerprint in `folder`; with no folder it keeps nothing. `trusted` is the package of its classes.

    `notebook` names the file in it where lines that steps have learnt are kept.
    """

    def __init__(self, folder: Path | None, trusted: str, notebook: str = "") -> None:
        self.folder = folder
        self.trusted = trusted
        self.notebook = folder / notebook if folder and notebook else None

    def note(self, line: bytes) -> None:
        """Keep a line that a step has learnt."""
        if self.notebook is not None and line:
            self.notebook.parent.mkdir(parents=True, exist_ok=True)
            add_line(self.notebook, line)

    def get(self, key: str) -> Made | None:
        """The value kept under a key, without its enclosure; None where there is none or it is damaged."""
        value = self._part(key, 0)
        if value is None:
            return None
        try:
            return Made(load(value, self.trusted))
        except BROKEN:
            return None

    def enclosure(self, key: str) -> bytes | None:
        """The enclosure kept under a key; None where there is none or it is damaged."""
        return self._part(key, 1)

    def put(self, key: str, made: Made) -> bool:
        """Keep a result; False where that was not possible, which is no harm but to the next run's speed."""
        if self.folder is None or not made.lasting:
            return False
        value = dump(made.value)
        parts = (value, made.enclosure)
        head = HEAD.pack(*(fact for part in parts for fact in (len(part), _digest(key, part))))
        temporary = self.folder / f"{key}.{os.getpid()}.tmp"
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            with temporary.open("wb") as file:
                file.writelines((head, *parts))
            temporary.replace(self.folder / key)
        except OSError:
            return False
        finally:
            with suppress(OSError):
                temporary.unlink()
        return True

    def prune(self, used: set[str], now: float) -> None:
        """Drop what no run has used for a week, then the oldest beyond the room there is. What was just used stays."""
        size = 0
        for entry, facts in self._latest_first():
            size += facts.st_size
            with suppress(OSError):
                if entry.name in used:
                    os.utime(entry, (now, now))
                elif now - facts.st_mtime > WEEK or size > ROOM:
                    Path(entry).unlink()

    def _latest_first(self) -> list[tuple["os.DirEntry[str]", os.stat_result]]:
        if self.folder is None or not self.folder.is_dir():
            return []
        with os.scandir(self.folder) as entries:
            listed = [(entry, entry.stat()) for entry in entries if entry.is_file()]
        return sorted(listed, key=lambda entry: (-entry[1].st_mtime, entry[0].name))

    def _part(self, key: str, which: int) -> bytes | None:
        """The value (0) or the enclosure (1) of an entry, its digest checked."""
        if self.folder is None:
            return None
        try:
            with (self.folder / key).open("rb", buffering=0) as file:
                facts = HEAD.unpack(file.read(HEAD.size))
                file.seek(HEAD.size + facts[0] * which)
                part = file.read(min(facts[2 * which], os.fstat(file.fileno()).st_size))
        except (OSError, struct.error, OverflowError):
            return None
        return part if _digest(key, part) == facts[2 * which + 1] else None


def _digest(key: str, part: bytes) -> bytes:
    """The digest binds content to key, so that an entry under another's name is damaged too."""
    digest = hashlib.sha256(key.encode())
    digest.update(part)
    return digest.digest()
