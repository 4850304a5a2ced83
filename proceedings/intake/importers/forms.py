"""Google Forms and Yandex Forms: one row an answer, the first column its moment, headers the questions as asked.

Google: `Timestamp`, `Отметка времени`, `Уақыт белгісі`; Yandex: `ID` and `Время создания`. Whoever mended an answer
sent it again: the newest stands.
"""

from proceedings.intake.exports.repeated_rows import ALIKE
from proceedings.intake.exports.understood_tables import Understood, export_of, found_tables
from proceedings.model.diagnostic import Diagnostic, Reported
from proceedings.model.received import Export, Holding, Meanings

TITLE = "forms"


def recognises(holding: Holding) -> bool:
    """A table of submissions that begins with the moment of each answer."""
    return any(_is_form(one) for held in holding.files for one in found_tables(held, Meanings()).value)


def receive(holding: Holding, meanings: Meanings) -> Reported[Export]:
    """The answers of all forms in the holding, mended ones once."""
    answers: list[Understood] = []
    reading: list[Diagnostic] = []
    for held in holding.files:
        found = found_tables(held, meanings)
        if any(_is_form(one) for one in found.value):
            answers.extend(found.value)
            reading.extend(found.diagnostics)
    export = export_of(TITLE, answers, holding, meanings, ALIKE)
    return Reported(export.value, (*reading, *export.diagnostics))


def _is_form(one: Understood) -> bool:
    fields = [one.fields.get(header, "") for header in one.table.header[:2]]
    return fields[:1] == ["submitted"] or fields == ["id", "submitted"]
