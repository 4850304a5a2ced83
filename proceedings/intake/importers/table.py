"""A table of submissions of any shape: an editor's spreadsheet, an export that no other importer knows.

One row a submission, or one row an author where rows have one number. What its columns mean is guessed from their
headers and told in `columns`, to be saved in gather.yaml and corrected there.
"""

from proceedings.intake.exports.understood_tables import export_of, found_tables
from proceedings.model.diagnostic import Diagnostic, Reported
from proceedings.model.received import Export, Holding, Meanings

TITLE = "table"


def recognises(holding: Holding) -> bool:
    """A table with titles or authors, or a file of tables that can't be read, which must be told."""
    found = (found_tables(held, Meanings()) for held in holding.files)
    return any(one.value or one.diagnostics for one in found)


def receive(holding: Holding, meanings: Meanings) -> Reported[Export]:
    """The submissions in all tables of the holding."""
    found = [found_tables(held, meanings) for held in holding.files]
    tables = [one for read in found for one in read.value]
    export = export_of(TITLE, tables, holding, meanings)
    reading: list[Diagnostic] = [one for read in found for one in read.diagnostics]
    return Reported(export.value, (*reading, *export.diagnostics))
