"""Which files a submission brings, and what becomes of those that are there already."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from proceedings.intake.readers import suffixes
from proceedings.model.artifact import Move, Transfer
from proceedings.model.gathered import Change, Known
from proceedings.model.on_file import OnFile
from proceedings.model.received import Held

ASIDE = "received"
"""Where a new file goes if the editor has changed the old one."""
EARLIER = "earlier"
"""Where an author's old manuscript goes if the new one has another format."""
COMPANIONS = 200


@dataclass(frozen=True, slots=True)
class Brought:
    """Files to come into a submission's folder: by the name that they get there."""

    files: Mapping[str, Held]
    others: tuple[Held, ...] = ()

    @property
    def manuscript(self) -> str:
        """The manuscript as the source calls it; empty where there is none."""
        return next((held.name for name, held in self.files.items() if name.startswith("paper.")), "")


@dataclass(slots=True)
class Bringing:
    """What is to be done with the files of one submission."""

    transfers: list[Transfer] = field(default_factory=list)
    moves: list[Move] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)


def brought(files: Sequence[Held]) -> Brought:
    """The manuscript as paper.*, what lies around it in a folder of its own, and other versions, which are named."""
    manuscripts = [held for held in files if held.suffix in suffixes()]
    if not manuscripts:
        return Brought({})
    first = manuscripts[0]
    home = first.name[: -len(first.base)]
    named = {f"paper{first.suffix}": first}
    named |= {held.name[len(home) :]: held for held in _companions(first, home, files)}
    return Brought(named, tuple(held for held in manuscripts[1:] if held not in named.values()))


def _companions(first: Held, home: str, files: Sequence[Held]) -> Iterator[Held]:
    """Pictures and the like beside a text, and the parts of one in LaTeX; a PDF needs none."""
    if first.suffix == ".pdf" or not home:
        return
    near = [held for held in files if held is not first and held.name.startswith(home)]
    for held in near[:COMPANIONS]:
        if held.suffix not in suffixes() or held.suffix == first.suffix == ".tex":
            yield held


def bring(
    new: Brought, digests: Mapping[str, str], on_file: OnFile | None, known: Known | None, folder: str
) -> Bringing:
    """Copies of what is new, old manuscripts put away; a file that the editor changed is never written over."""
    work = Bringing()
    standing = on_file.files if on_file else {}
    last = known.files if known else {}
    manuscript_changed = _put_away(new, standing, last, folder, work)
    for name, held in new.files.items():
        digest = digests.get(held.name, "")
        mine, base = standing.get(name), last.get(name)
        if mine == digest or (base == digest and on_file is not None):
            continue
        kept = mine is not None and mine != base or manuscript_changed and name.startswith("paper.")
        target = f"{ASIDE}/{name}" if kept else name
        if standing.get(target) != digest:
            work.transfers.append(Transfer(f"{folder}/{target}", held.path))
            if on_file is not None:
                work.changes.append(Change(name, known.manuscript if known else "", held.name, kept=kept))
    return work


def _put_away(new: Brought, standing: Mapping[str, str], last: Mapping[str, str], folder: str, work: Bringing) -> bool:
    """Moves old manuscripts of another format out of the way; whether the editor has one that must stay."""
    coming = {name for name in new.files if name.startswith("paper.")}
    old = [name for name in standing if name.startswith("paper.") and name not in coming] if coming else []
    for name in old:
        if standing[name] == last.get(name):
            work.moves.append(Move(f"{folder}/{name}", f"{folder}/{EARLIER}/{standing[name][:8]}-{name}"))
    return any(standing[name] != last.get(name) for name in old)
