"""The finished compilation of a folder, kept by everything that went into it: an unchanged second run only copies it.

Imports nothing that sets type, so that such a run is over before the rest of the program would have been loaded.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import cast

from proceedings.execution.fingerprint import digest_of_code, digest_of_folder, digest_of_libraries, fingerprint
from proceedings.execution.stopwatch import Stopwatch
from proceedings.execution.store import Made, Store, dump, load
from proceedings.model.artifact import Artifact
from proceedings.model.commission import Wishes
from proceedings.model.reconciliation import Compiled
from proceedings.shipped import styles_folder
from proceedings.typefaces import installed_typefaces

PACKAGE = Path(__file__).parent
ROOMS = ("model", "intake", "checks", "bibliography", "typesetting", "pdf", "assembly", "execution")
STORY = (
    "pipeline.py",
    "papers.py",
    "steps.py",
    "losses.py",
    "finished.py",
    "registry.py",
    "shipped.py",
    "typefaces.py",
)
DISTRIBUTION = "proceedings"
PRELOAD = ("proceedings.steps",)
"""What workers begin with."""

TRUSTED = "proceedings.model"
"""The package whose classes may come out of the store."""


def open_store(folder: Path) -> Store:
    """The store of a conference folder."""
    return Store(folder / ".proceedings" / "store", TRUSTED, f"words-{digest_of_shaping()[:32]}")


@lru_cache
def digest_of_program() -> str:
    """Fingerprint of all but the folder that may change a result: our code, the libraries, the shipped styles."""
    code = digest_of_code(PACKAGE, ROOMS + STORY)
    return fingerprint(code, digest_of_libraries(DISTRIBUTION), digest_of_folder(styles_folder()))


@lru_cache
def digest_of_shaping() -> str:
    """Fingerprint of what shapes words and parts them; the faces have digests of their own."""
    return fingerprint(digest_of_code(PACKAGE, ("typesetting", "pdf")), digest_of_libraries(DISTRIBUTION))


def volume_or_recalled(folder: Path, wishes: Wishes, out: Path, make: Callable[[], Compiled]) -> Compiled:
    """The kept compilation where nothing has changed since; else a new one, which is kept in its turn.

    A folder that changes under our hands is compiled but not kept, and neither is what a worker was lost over: it may
    do better next time.
    """
    watch = Stopwatch()
    with watch("recall"):
        key = _key(folder, wishes, out)
        kept = _recall(open_store(folder), key)
    if kept is not None:
        return replace(kept, seconds=watch.seconds)
    made = make()
    lost = any(fault.code.startswith("X") for fault in made.diagnostics)
    if made.artifacts and not lost and _key(folder, wishes, out) == key:
        names = tuple(replace(artifact, content=b"") for artifact in made.artifacts)
        open_store(folder).put(key, Made(replace(made, artifacts=names), dump(made.artifacts)))
    return made


def _key(folder: Path, wishes: Wishes, out: Path) -> str:
    """What a compilation is kept by; the outputs in `out` and in build/ are no part of it."""
    inputs = digest_of_folder(folder, skipping=(out, folder / "build"))
    typefaces = installed_typefaces()
    return fingerprint("finished", digest_of_program(), inputs, typefaces, wishes.style, wishes.profile, wishes.date)


def _recall(store: Store, key: str) -> Compiled | None:
    """The kept compilation, all its papers reused."""
    kept = store.get(key)
    enclosed = store.enclosure(key) if kept else None
    if kept is None or enclosed is None or not isinstance(kept.value, Compiled):
        return None
    papers = tuple(replace(paper, reused=True) for paper in kept.value.papers)
    return replace(kept.value, artifacts=cast(tuple[Artifact, ...], load(enclosed, TRUSTED)), papers=papers)
