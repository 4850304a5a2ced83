import time

import pytest

from proceedings.intake.markdown_citations import citation_at
from proceedings.model.bibliography import Cited


@pytest.mark.parametrize(
    ("text", "cited"),
    [
        ("[@a]", [Cited("a")]),
        ("[@serik2020, с. 15; @other]", [Cited("serik2020", suffix="с. 15"), Cited("other")]),
        ("[см. @a, гл. 2]", [Cited("a", "см.", "гл. 2")]),
        ("[@a,\nс. 15]", [Cited("a", suffix="с. 15")]),
        ("[-@a]", [Cited("a", year_only=True)]),
        ("[@doi:10.1/x-y]", [Cited("doi:10.1/x-y")]),
        ("[@{odd,key}]", [Cited("odd,key")]),
        ("[@әлихан2020]", [Cited("әлихан2020")]),
        ("@a [с. 15]", [Cited("a", suffix="с. 15")]),
        ("@a.", [Cited("a")]),
        ("@a [see]", [Cited("a")]),
    ],
)
def test_works_are_cited_by_key(text: str, cited: list[Cited]) -> None:
    found = citation_at(text, 0)
    assert found and list(found[0].cited) == cited
    assert found[0].narrative == text.startswith("@")


@pytest.mark.parametrize("text", ["[a@b.kz]", "[@a](https://e.org)", "[@a][b]", "[@a; b]", "[x]", "@", "[@]", "@ a"])
def test_what_is_no_citation_is_left(text: str) -> None:
    assert citation_at(text, 0) is None


@pytest.mark.parametrize("text", ["a@b", "https://e.org/@a", "\\@a", "a.@b"])
def test_addresses_are_no_citations(text: str) -> None:
    assert citation_at(text, text.index("@")) is None


def test_long_texts_of_brackets_cost_little() -> None:
    text = "[@a" * 20_000
    start = time.process_time()
    assert [citation_at(text, at) for at in range(0, len(text), 3)].count(None) == 20_000
    assert time.process_time() - start < 1.0
