"""What `release` and `verify` do with files: the key that signs, what lies in a folder already, where all goes."""

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from platform import python_version
from typing import TYPE_CHECKING

import typer

from proceedings.commands._session import leave
from proceedings.execution.fingerprint import installed_version, libraries
from proceedings.model.artifact import Artifact
from proceedings.model.diagnostic import Place, Reported, Severity
from proceedings.model.publication import Publication
from proceedings.model.published import Published

if TYPE_CHECKING:
    from proceedings.pdf.signing import Key

DISTRIBUTION = "proceedings"
SECRET = "PROCEEDINGS_KEY_PASSWORD"
"""The variable that holds the password of a key, where nobody is there to be asked."""


@dataclass(frozen=True, slots=True)
class Order:
    """A release as it was asked for: of which folder, with what, signed with which key."""

    folder: Path
    publication: Publication
    small: bool
    draft: bool
    key: "Key | None"


def open_key(file: Path | None) -> "Key | None":
    """The key in a file, its password from the environment or asked for; leaves with exit code 2 if it won't open."""
    if file is None:
        return None
    try:
        from proceedings.pdf import signing
    except ImportError:
        leave("to sign, install what that needs: pip install 'proceedings[sign]'")
    given = os.environ.get(SECRET)
    secret = typer.prompt("Password of the key", hide_input=True, default="", err=True) if given is None else given
    try:
        return signing.open_key(file.read_bytes(), secret)
    except signing.UnusableKey:
        leave(f"{file} is no PKCS#12 file with a key, or the password is wrong")
    return None


def released(book: Reported[Published | None], order: Order) -> Reported[tuple[Artifact, ...]]:
    """The files of the release with all that was found; none where there are errors and no draft was asked for."""
    from proceedings.proofing.freezing import frozen_faults  # these load all that a release is made with
    from proceedings.release.faults import VOLUME_WITH_ERRORS
    from proceedings.release.packing import Packing, day_of, pack

    found = (*book.diagnostics, *frozen_faults(order.folder))
    errors = sum(fault.severity is Severity.ERROR for fault in found)
    if book.value is None or (errors and not order.draft):
        return Reported((), (*found, VOLUME_WITH_ERRORS.at(Place("conference.yaml"), count=errors)))
    seal = _seal(order.key, day_of(book.value, order.publication))
    made = pack(book.value, Packing(order.publication, order.small, order.draft, _versions(), seal))
    return Reported(made.value, (*found, *made.diagnostics))


def archive(artifacts: Sequence[Artifact], book: Published, order: Order) -> Artifact:
    """The files as a zip archive, named after the conference."""
    from proceedings.release.packing import day_of, name_of
    from proceedings.release.zipped import zipped

    name = name_of(book, order.draft)
    return Artifact(f"{name}.zip", zipped(artifacts, name, day_of(book, order.publication)))


def placed(artifacts: Sequence[Artifact], out: Path, folder: Path) -> Path:
    """Where the files go; leaves with exit code 2 where something else lies there or submissions are looked for."""
    here, home = out.resolve(), folder.resolve()
    if here == home or (home in here.parents and home / "build" not in (here, *here.parents)):
        leave(f"{out} is inside the conference folder; choose a folder outside, or one in {folder / 'build'}")
    known = {artifact.path for artifact in artifacts}
    others = sorted(set(files_in(out)) - known) if out.is_dir() and artifacts else []
    if others:
        leave(f"{out} holds what is no part of this release: {', '.join(others[:5])}; empty it or choose another")
    return here


def files_in(folder: Path) -> dict[str, Path]:
    """The files of a folder by their paths in it; links are not followed."""
    return {
        file.relative_to(folder).as_posix(): file
        for file in sorted(folder.rglob("*"))
        if file.is_file() and not file.is_symlink()
    }


def _seal(key: "Key | None", day: str) -> Callable[[bytes], bytes] | None:
    """What signs a PDF on a day."""
    if key is None:
        return None
    from proceedings.pdf.signing import sign

    return lambda pdf: sign(pdf, key, day)


def _versions() -> dict[str, str]:
    """What makes the release: this program, its libraries, Python."""
    names = (DISTRIBUTION, *libraries(DISTRIBUTION))
    return {"python": python_version()} | {name: installed_version(name) for name in names}
