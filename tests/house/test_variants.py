"""To add one thing is to add one file; every such file has its docstring, its code, its test, its place in the docs."""

from collections import Counter
from pathlib import Path
from types import ModuleType

import pytest

from proceedings import commands, editions, exports
from proceedings.assembly import parts
from proceedings.bibliography import romanisation
from proceedings.bibliography import styles as reference_styles
from proceedings.bibliography.romanisation import scheme_names
from proceedings.bibliography.styles import style_names
from proceedings.checks import all_faults, camera_ready, galleys, manuscripts, submissions, volumes
from proceedings.commands import proof
from proceedings.execution import engines
from proceedings.intake import importers, readers
from proceedings.model.diagnostic import Fault
from proceedings.registry import names, variants
from proceedings.shipped import styles_folder
from proceedings.typesetting import microtypography
from tests.house.code import ROOT

CHECKS = (submissions, manuscripts, camera_ready, galleys, volumes)
OFFERS = {
    readers: ("SUFFIXES", "read"),
    importers: ("TITLE", "recognises", "receive"),
    **dict.fromkeys(CHECKS, ("FAULT", "check")),
    editions: ("issue",),
    engines: ("PARALLEL", "open"),
    commands: ("command",),
    proof: ("command",),
    exports: ("TITLE", "issue"),
    reference_styles: ("TITLE", "CITES", "ORDER", "reference"),
    romanisation: ("romanise",),
}
VARIANTS = [(package, variant) for package in (*OFFERS, parts) for variant in variants(package)]
STYLES = sorted(file.stem for file in styles_folder().glob("*.yaml"))


def short(package: ModuleType) -> str:
    return package.__name__.removeprefix("proceedings.").replace(".", "/")


def called(variant: ModuleType) -> str:
    return variant.__name__.rpartition(".")[2]


def docs() -> str:
    return "\n".join(page.read_text(encoding="utf-8") for page in sorted((ROOT / "docs").rglob("*.md")))


def what_tests_say(package: ModuleType) -> str:
    """What the tests of a package say, wherever in the mirror of its folder they stand."""
    files = [*(ROOT / "tests" / short(package).split("/")[0]).rglob("*.py"), *(ROOT / "tests").glob("*.py")]
    return "\n".join(file.name + "\n" + file.read_text(encoding="utf-8") for file in files)


@pytest.mark.parametrize(("package", "variant"), VARIANTS, ids=lambda module: module.__name__.rpartition(".")[2])
def test_a_variant_offers_what_its_folder_asks_and_says_what_it_is(package: ModuleType, variant: ModuleType) -> None:
    assert variant.__doc__, "no docstring"
    if hasattr(variant, "__path__"):
        return  # a group of commands, each of which is asked
    assert not [offer for offer in OFFERS.get(package, ()) if not hasattr(variant, offer)]


@pytest.mark.parametrize(("package", "variant"), VARIANTS, ids=lambda module: module.__name__.rpartition(".")[2])
def test_a_variant_has_a_test(package: ModuleType, variant: ModuleType) -> None:
    assert called(variant) in what_tests_say(package)


@pytest.mark.parametrize("room", CHECKS, ids=called)
def test_a_check_stands_in_the_docs_by_code_and_name(room: ModuleType) -> None:
    pages = docs()
    for variant in variants(room):
        assert f"{variant.FAULT.code} {variant.FAULT.name}" in pages


def test_every_other_variant_stands_in_the_docs() -> None:
    pages = docs()
    suffixes = [suffix for reader in variants(readers) for suffix in reader.SUFFIXES]
    for word in (
        *suffixes,
        *names(engines),
        *names(importers),
        *names(exports),
        *names(editions),
        *names(parts),
        *style_names(),
        *scheme_names(),
        *STYLES,
    ):
        assert f"`{word}`" in pages, word


@pytest.mark.parametrize("name", names(commands))
def test_every_command_has_a_page(name: str) -> None:
    assert (ROOT / "docs" / "commands" / f"{name}.md").is_file()


def test_codes_and_names_of_faults_are_unique() -> None:
    faults = all_faults()
    assert not [code for code, times in Counter(fault.code for fault in faults).items() if times > 1]
    assert not [name for name, times in Counter(fault.name for fault in faults).items() if times > 1]


@pytest.mark.parametrize("fault", all_faults(), ids=lambda fault: fault.code)
def test_a_fault_speaks_three_languages_and_says_what_to_do(fault: Fault) -> None:
    assert fault.code[0] in "YSMCGVRPDX" and fault.code[1:].isdigit() and len(fault.code) == 4
    assert fault.name == fault.name.lower() and " " not in fault.name
    for wording in (fault.message, fault.hint):
        assert set(wording) >= {"en", "ru", "kk"} and all(wording.values())
        assert wording["ru"] != wording["en"] != wording["kk"]


def test_languages_of_the_book_are_variants_too() -> None:
    assert {"kk", "ru", "en"} <= set(names(microtypography))


def test_the_tests_mirror_the_package() -> None:
    for test in (ROOT / "tests").glob("*/"):
        if test.name not in {"house", "trial", "bench", "pages", "__pycache__", "faulty"}:
            assert (Path(ROOT) / "proceedings" / test.name).exists(), test.name
