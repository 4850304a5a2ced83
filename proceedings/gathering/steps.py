"""The steps of a gathering, each for a bounded worker: sources and what is on file are opened nowhere else."""

from pathlib import Path

from proceedings.execution.store import Made
from proceedings.gathering.planning import plan
from proceedings.intake.desk import read_desk
from proceedings.intake.digests import digest
from proceedings.intake.holdings.opening import open_sources
from proceedings.intake.importers import receive_all
from proceedings.intake.proposals.asking import ask
from proceedings.model.gathering import Came, Gathered, Offered, Request
from proceedings.model.on_file import Desk
from proceedings.model.received import Held


def open_and_receive(sources: tuple[Path, ...], folder: Path, staging: Path) -> Made:
    """The sources opened, the desk read, what systems say received; `staging` takes what archives hold."""
    desk = read_desk(folder)
    holding = open_sources(sources, staging)
    exports = receive_all(holding.value, desk.value.meanings)
    files = {held.name: held.path for export in exports.value for one in export.submissions for held in one.files}
    digests = {name: digest(path) for name, path in files.items()}
    diagnostics = desk.diagnostics + holding.diagnostics + exports.diagnostics
    return Made(Came(desk.value, exports.value, digests, diagnostics), lasting=False)


def propose_record(held: Held, language: str) -> Made:
    """What a manuscript says of itself; nothing, and told, where it can't be read."""
    offered = ask(held, language)
    return Made(Offered(offered.value, offered.diagnostics))


def draw_plan(gathered: Gathered, desk: Desk, request: Request, name: str) -> Made:
    """What is to be done in a conference folder of this name."""
    return Made(plan(gathered, desk, request, name), lasting=False)
