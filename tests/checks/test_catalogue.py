import re
from types import ModuleType

import pytest

from proceedings.checks import all_faults, camera_ready, galleys, manuscripts, submissions, volumes
from proceedings.checks.catalogue import fault_called, page_of
from proceedings.model.diagnostic import Fault
from proceedings.registry import variants

CHECKS = [check for room in (submissions, manuscripts, camera_ready, galleys, volumes) for check in variants(room)]
FACT = re.compile(r"(?<!\{)\{(\w+)")


def test_no_code_and_no_name_is_used_twice() -> None:
    faults = all_faults()
    assert len({fault.code for fault in faults}) == len({fault.name for fault in faults}) == len(faults)


def test_faults_of_reading_setting_and_the_airlock_are_listed_too() -> None:
    assert {fault.code[0] for fault in all_faults()} >= set("YSMCGVX")


@pytest.mark.parametrize("fault", all_faults(), ids=lambda fault: fault.code)
def test_every_fault_speaks_three_languages_of_the_same_facts(fault: Fault) -> None:
    assert re.fullmatch(r"[A-Z]\d{3}", fault.code) and re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", fault.name)
    for wording in (fault.message, fault.hint):
        assert set(wording) == {"en", "ru", "kk"}
        assert len({frozenset(FACT.findall(sentence)) for sentence in wording.values()}) == 1


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.FAULT.code)
def test_a_check_is_called_like_its_fault_and_explains_itself(check: ModuleType) -> None:
    assert check.__name__.rpartition(".")[2].replace("_", "-") == check.FAULT.name
    assert "Better" in page_of(check.FAULT.code) or "Also right" in page_of(check.FAULT.code)


def test_a_fault_is_found_by_code_or_name_in_any_case() -> None:
    assert fault_called("m203") == fault_called("figure-without-caption") == fault_called("M203")
    assert fault_called("Z999") is None
