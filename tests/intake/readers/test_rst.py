from pathlib import Path

from proceedings.intake.readers import rst
from proceedings.intake.runs import plain
from proceedings.model.manuscript import Equation, Heading, Math, Note, Paragraph, References, Table, Text
from tests.intake.readers.finished import finish

PAPER = """
Кіріспе
=======

See :math:`x` [1]_ and [Smith]_ or `here <https://a.org>`_.

.. [1] A note.

.. math:: a = b
   :label: eq-a

.. table:: Cap

   ==  ==
   a   b
   ==  ==
   1   2
   ==  ==

.. [Smith] Smith J. Book.
"""


def test_restructured_text_keeps_notes_formulas_tables_and_citations(tmp_path: Path) -> None:
    (tmp_path / "paper.rst").write_text(PAPER, "utf-8")
    found = finish(rst.read(tmp_path / "paper.rst", tmp_path, "kk"))
    assert found.diagnostics == ()
    assert found.value is not None
    heading, text, formula, table, references = found.value.body
    assert isinstance(heading, Heading) and isinstance(text, Paragraph) and isinstance(table, Table)
    assert plain(text.content) == "See x and [1] or here."
    assert [type(run) for run in text.content if not isinstance(run, Text)] == [Math, Note]
    assert formula == Equation("a = b", "eq-a")
    assert plain(table.caption) == "Cap"
    assert isinstance(references, References)
    assert [plain(item) for item in references.items] == ["Smith J. Book."]


def test_files_outside_are_not_put_in(tmp_path: Path) -> None:
    (tmp_path / "paper.rst").write_text("Text.\n\n.. include:: /etc/passwd\n\n.. raw:: html\n\n   <b>x</b>\n", "utf-8")
    found = rst.read(tmp_path / "paper.rst", tmp_path, "kk")
    assert found.value is not None
    assert found.value.body == (Paragraph((Text("Text."),)),)
    assert sorted(fault.code for fault in found.diagnostics) == ["M433", "M436"]
