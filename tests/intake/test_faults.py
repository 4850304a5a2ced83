import re
import string
from collections import Counter

import pytest

from proceedings.intake.faults import all_faults
from proceedings.model.diagnostic import Fault


def facts(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def test_codes_and_names_are_unique() -> None:
    for names in ([fault.code for fault in all_faults()], [fault.name for fault in all_faults()]):
        assert [name for name, times in Counter(names).items() if times > 1] == []


@pytest.mark.parametrize("fault", all_faults(), ids=lambda fault: fault.code)
def test_every_wording_tells_the_same_facts_in_three_languages(fault: Fault) -> None:
    for wording in (fault.message, fault.hint):
        assert set(wording) == {"en", "ru", "kk"}
        assert len({frozenset(facts(text)) for text in wording.values()}) == 1


@pytest.mark.parametrize("fault", all_faults(), ids=lambda fault: fault.code)
def test_no_kazakh_or_russian_word_mixes_alphabets(fault: Fault) -> None:
    for wording in (fault.message, fault.hint):
        for word in re.findall(r"[^\W\d_]+", f"{wording['ru']} {wording['kk']}"):
            assert len({letter.isascii() for letter in word}) == 1, word
