"""Each export is recognised by its own importer and by none of its neighbours."""

import json
from pathlib import Path

import pytest

from proceedings.intake.importers import cmt, conftool, easychair, hotcrp, openreview, softconf
from proceedings.model.received import Held, Holding
from tests.intake.importers import test_cmt, test_conftool, test_easychair, test_hotcrp, test_openreview, test_softconf
from tests.intake.importers.desk import lay
from tests.intake.importers.workbook import excel_2003, xlsx

NEIGHBOURS = (cmt, conftool, easychair, hotcrp, openreview, softconf)
SAMPLES: dict[str, tuple[str, str | bytes]] = {
    "cmt in Excel's XML": ("cmt", excel_2003(test_cmt.ROWS)),
    "cmt in a workbook": ("cmt", xlsx({"Submissions": test_cmt.ROWS})),
    "cmt in CSV": ("cmt", test_cmt.csv_of(*test_cmt.ROWS)),
    "conftool in XML": ("conftool", test_conftool.XML),
    "conftool in CSV": ("conftool", test_conftool.HEADER + test_conftool.OTTERS),
    "easychair in CSV": ("easychair", test_easychair.SUBMISSIONS),
    "easychair in XML": ("easychair", test_easychair.RIGHTS),
    "hotcrp in JSON": ("hotcrp", json.dumps([test_hotcrp.PAPER])),
    "hotcrp in CSV": ("hotcrp", test_hotcrp.AUTHORS),
    "openreview": ("openreview", json.dumps([test_openreview.NOTE])),
    "softconf": ("softconf", test_softconf.csv_of(test_softconf.HEADER, test_softconf.PAPER)),
}
SUFFIXES = {"XML": ".xml", "Excel's XML": ".xls", "workbook": ".xlsx", "CSV": ".csv", "JSON": ".json"}


@pytest.mark.parametrize("sample", SAMPLES)
def test_an_export_is_recognised_by_its_own_importer_alone(tmp_path: Path, sample: str) -> None:
    own, content = SAMPLES[sample]
    suffix = max((words for words in SUFFIXES if sample.endswith(words)), key=len, default="")
    name = "export" + (SUFFIXES.get(suffix) or {"openreview": ".json", "softconf": ".csv"}[sample])
    holding = lay(tmp_path, {name: content})
    assert [one.__name__.rpartition(".")[2] for one in NEIGHBOURS if one.recognises(holding)] == [own]


def test_nothing_is_recognised_in_files_that_are_not_there(tmp_path: Path) -> None:
    names = ("a.csv", "b.xlsx", "c.xml", "d.json", "e.xls", "f.pdf")
    holding = Holding(tuple(Held(name, tmp_path / name) for name in names))
    assert not [one for one in NEIGHBOURS if one.recognises(holding)]
