"""Submission systems, one file each: what an export says becomes submissions received. The first that recognises it.

To add a system is to add its file. What importers share lies in `intake.exports`.
"""

import sys
from functools import cache
from typing import Protocol, cast

from proceedings.intake.exports.loose_files import tell_loose_files
from proceedings.model.diagnostic import Diagnostic, Reported
from proceedings.model.received import Export, Holding, Meanings
from proceedings.registry import variants

LAST = ("forms", "table", "manuscripts")
"""Importers that take almost anything, asked when the others have had their turn."""

ALONE = "manuscripts"
"""Takes bare manuscripts; where a system told of submissions, what is left over is told, not taken for new ones."""


class Importer(Protocol):
    """What a module of this package offers. `TITLE` is the system's own name."""

    TITLE: str

    def recognises(self, holding: Holding) -> bool:
        """Whether the files look like an export of this system, by their names and first bytes."""
        ...

    def receive(self, holding: Holding, meanings: Meanings) -> Reported[Export]:
        """Everything that the export says; `used` names every file that was read or belongs to a submission."""
        ...


@cache
def importers() -> tuple[tuple[str, Importer], ...]:
    """All importers by name, the ones that are sure of themselves first."""
    found = [(module.__name__.rpartition(".")[2], cast(Importer, module)) for module in variants(sys.modules[__name__])]
    return tuple(sorted(found, key=lambda pair: (LAST.index(pair[0]) if pair[0] in LAST else -1, pair[0])))


def receive_all(holding: Holding, meanings: Meanings) -> Reported[tuple[Export, ...]]:
    """The exports in a holding, each importer taking its part of what the ones before it left."""
    exports: list[Export] = []
    diagnostics: list[Diagnostic] = []
    for name, importer in importers():
        if not (name == ALONE and any(one.submissions for one in exports)) and importer.recognises(holding):
            received = importer.receive(holding, meanings)
            exports.append(received.value)
            diagnostics.extend(received.diagnostics)
            holding = holding.without(received.value.used)
    diagnostics.extend(tell_loose_files(holding))
    return Reported(tuple(exports), tuple(diagnostics))
