"""Each third-party library has one address, so that changing it changes one place."""

import sys
import tomllib

import pytest

from tests.house.code import ROOT, imports, modules, name

ADDRESSES = {
    "reportlab": ["pdf/"],
    "pypdf": ["pdf/"],
    "pikepdf": ["pdf/"],
    "uharfbuzz": ["pdf/", "typesetting/faces/"],
    "fontpkg": ["pdf/faces.py"],
    "ziamath": ["pdf/faces.py", "typesetting/blocks/formula.py"],
    "mathra": ["typesetting/blocks/formula.py"],
    "pyphen": ["typesetting/microtypography/patterns.py"],
    "pypandoc": ["intake/pandoc.py"],
    "markdown_it": ["intake/readers/markdown.py"],
    "mdit_py_plugins": ["intake/readers/markdown.py"],
    "yaml": ["intake/yaml_file.py"],
    "svg2pdf_py": ["intake/drawings/svg.py"],
    "metafile_render": ["intake/drawings/metafile.py"],
    "lxml": ["intake/", "exports/_xml.py", "proofing/word_comments.py"],
    "ruamel": ["gathering/editing.py"],
    "python_calamine": ["intake/exports/workbooks.py"],
    "nh3": ["intake/exports/markup.py"],
    "jinja2": ["proofing/", "serving/pages.py", "website/"],
    "segno": ["proofing/qr.py"],
    "starlette": ["serving/"],
    "uvicorn": ["commands/proof/serve.py"],
    "pypdfium2": [
        "serving/pictures.py",
        "proofing/page_pictures.py",
        "pdf/annotation_pictures.py",
        "website/logos.py",
        "commands/proof/serve.py",
    ],
    "pyhanko": ["pdf/signing.py"],
    "pyhanko_certvalidator": ["pdf/signing.py"],
    "keyring": ["commands/proof/_posting.py"],
    "PIL": ["intake/pictures.py", "pdf/downsampling.py", "pdf/annotation_pictures.py"],
    "pydantic": ["model/", "intake/records.py"],
    "pydantic_core": ["intake/records.py"],
    "stdnum": ["checks/"],
    "pebble": ["execution/airlock.py"],
    "typer": ["commands/"],
    "rich": ["commands/", "report.py"],
    "dask": ["execution/engines/dask.py"],
    "distributed": ["execution/engines/dask.py"],
}


def foreign(module: str) -> str:
    """The top of a third-party module; empty for ours and the standard library's."""
    top = module.partition(".")[0]
    return "" if top == "proceedings" or top in sys.stdlib_module_names else top


@pytest.mark.parametrize("library", ADDRESSES)
def test_a_library_is_imported_at_its_address_alone(library: str) -> None:
    for file in modules():
        if library in map(foreign, imports(file)):
            assert any(name(file).startswith(address) for address in ADDRESSES[library]), f"{name(file)}: {library}"


def test_every_library_in_use_has_an_address() -> None:
    used = {foreign(module) for file in modules() for module in imports(file)}
    assert used - {""} <= set(ADDRESSES)


def test_the_word_dask_stands_in_one_file() -> None:
    assert [name(file) for file in modules() if "dask" in file.read_text()] in ([], ["execution/engines/dask.py"])


def test_the_model_knows_only_the_standard_library_and_pydantic() -> None:
    for file in modules():
        if name(file).startswith("model/"):
            assert {foreign(module) for module in imports(file)} <= {"", "pydantic"}, name(file)


def test_dependencies_have_a_floor() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    assert all(">=" in line or "==" in line for line in project["dependencies"])
