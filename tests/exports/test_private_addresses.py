"""No record tells how to write to anybody: not the authors, not the editors, not whoever deposits it."""

from types import ModuleType

import pytest

from proceedings.exports import bibtex, csl_json, csv_table, datacite, marcxml, oai_dc, ris, zenodo
from tests.exports.library import sample, secretive, text_of

FOR_PEOPLE = (bibtex, csl_json, csv_table, datacite, marcxml, oai_dc, ris, zenodo)


@pytest.mark.parametrize("export", FOR_PEOPLE, ids=lambda export: export.__name__.rpartition(".")[2])
def test_an_address_left_anywhere_is_in_no_file(export: ModuleType) -> None:
    for book in (sample(), secretive()):
        written = text_of(export, book)
        assert "@example" not in written and "hidden@" not in written and "Depositor" not in written
