"""Front matter as pandoc's manual and the paper format of JOSS have it; people are invented."""

from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from proceedings.intake.markdown_fields import fields_of_front_matter
from proceedings.intake.proposals.proposal import propose

JOSS = """---
title: 'Otters: a package'
tags:
  - rivers
  - otters
authors:
  - name: Ann One
    orcid: 0000-0002-1825-0097
    affiliation: "1, 2"
  - given-names: Bo
    surname: Two
    affiliation: 2
affiliations:
  - name: X Institute, Oslo, Norway
    index: 1
  - name: Y University, Bonn, Germany
    index: 2
---
# Summary

Text.
"""


def test_a_paper_with_front_matter_proposes_what_that_gives(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(JOSS, "utf-8")
    found = propose(tmp_path / "a.md", tmp_path, "en")
    assert found.diagnostics == ()
    assert found.value is not None
    record = found.value.record
    assert (record.title, record.keywords) == ({"en": "Otters: a package"}, {"en": ("rivers", "otters")})
    first, second = record.authors
    assert (first.name["en"].family, first.orcid) == ("One", "0000-0002-1825-0097")
    assert [body.name["en"] for body in first.affiliations] == ["X Institute", "Y University"]
    assert (second.name["en"].given, second.affiliations[0].city) == ("Bo", {"en": "Bonn"})


def test_a_record_of_our_own_is_not_read_twice() -> None:
    assert fields_of_front_matter("\ntitle: {kk: А, ru: Б}\nkeywords: {kk: [а]}\n", "a.md") == {}


@settings(max_examples=50)
@given(st.text(max_size=40))
def test_wild_front_matter_never_raises(text: str) -> None:
    for entries in fields_of_front_matter(text, "a.md").values():
        assert all(isinstance(entry, str) for entry in entries)
