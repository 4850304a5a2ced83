"""Title, authors and abstract off a camera-ready page, in the manners that conferences have them set."""

import pytest

from proceedings.intake.proposals.first_page import propose_from_pdf
from proceedings.intake.proposals.first_page_body import joined
from proceedings.model.diagnostic import Reported
from proceedings.model.proposal import Proposal
from tests.pdf.typed_page import Typed, page_of

TITLE = (Typed("Counting Otters in Fast-", 80, 120, 18, bold=True), Typed("Flowing Rivers", 101, 180, 18, bold=True))
ABSTRACT = (
    Typed("Abstract", 220, 60, 12, bold=True),
    Typed("We count otters. The count is repro-", 240),
    Typed("ducible and cheap.", 252),
    Typed("Keywords: otters, rivers; no, counts", 275),
    Typed("1. Introduction", 300, 60, 12, bold=True),
    *(Typed("Otters live in rivers, and rivers are many and long.", 320 + 12 * number) for number in range(12)),
)


def proposed(*lines: Typed, title: str = "") -> Reported[Proposal]:
    return propose_from_pdf(page_of(*lines, title=title), "12.pdf", "en")


def names(found: Reported[Proposal]) -> list[str]:
    return [f"{name.given} {name.family}" for one in found.value.record.authors for name in one.name.values()]


def test_a_paper_says_its_title_authors_abstract_and_keywords() -> None:
    found = proposed(*TITLE, Typed("Dana Omarova and Sam Brook", 130, 180, 12), *ABSTRACT)
    record = found.value.record
    assert record.title == {"en": "Counting Otters in Fast-Flowing Rivers"}
    assert names(found) == ["Dana Omarova", "Sam Brook"]
    assert record.abstract == {"en": "We count otters. The count is reproducible and cheap."}
    assert record.keywords == {"en": ("otters, rivers", "no, counts")}
    assert found.diagnostics == ()
    seen = {one.field: one for one in found.value.sightings}
    assert seen["title.en"].confidence == 0.9 and seen["title.en"].where == "page 1"
    assert seen["authors.1.name"].words == "Sam Brook"


@pytest.mark.parametrize(
    "lines",
    [
        (Typed("Dana Omarova", 130, 100, 12), Typed("1", 126, 180, 7), Typed(", Sam Brook", 130, 186, 12)),
        (Typed("Dana Omarova1, Sam Brook2,*", 130, 180, 12),),
        (Typed("Dana Omarova*\tSam Brook", 130, 100, 12, bold=True), Typed("River House\tSea House", 144, 100, 12)),
        (
            Typed("Dana Omarova", 130, 100, 12),
            Typed("Sam Brook", 130, 350, 12),
            Typed("River University", 144, 100, 12),
        ),
        (
            Typed("Dana Omarova", 130, 100, 12),
            Typed("Professor of the Department of Rivers", 142, 100, 9),
            Typed("Sam Brook", 156, 100, 12),
            Typed("Otter Institute, Town, Land", 168, 100, 9),
        ),
        (
            Typed("Dana Omarova,", 130, 180, 12),
            Typed("Sam Brook", 144, 180, 12),
            Typed("1", 170, 110, 7),
            Typed("Town Hall, Land", 174, 116, 12),
            Typed("dana@example.org", 188, 100, 12),
        ),
    ],
    ids=["raised marks", "marks on the line", "side by side", "columns", "posts between", "numbered bodies"],
)
def test_authors_are_told_from_their_affiliations(lines: tuple[Typed, ...]) -> None:
    assert names(proposed(*TITLE, *lines, *ABSTRACT)) == ["Dana Omarova", "Sam Brook"]


def test_where_all_type_is_alike_capitals_are_the_title_and_authors_may_stand_above_it() -> None:
    head = (
        Typed("UDC 599.742", 60),
        Typed("D. Omarova, S. Brook", 80, 300),
        Typed("COUNTING OTTERS", 110, 200, bold=True),
        Typed("IN RIVERS", 122, 220, bold=True),
        Typed("Otters live in rivers, and rivers are many and long.", 150),
        *(Typed("Otters live in rivers, and rivers are many and long.", 162 + 12 * number) for number in range(20)),
    )
    found = proposed(*head)
    assert found.value.record.title == {"en": "COUNTING OTTERS IN RIVERS"}
    assert names(found) == ["D. Omarova", "S. Brook"]
    assert found.value.record.udc == "599.742"
    assert found.value.sightings[0].confidence == 0.6


def test_a_running_head_is_no_title_and_its_doi_is_the_paper_s() -> None:
    head = Typed("Proceedings of the Otter Days, doi: 10.5555/otter.2026.012", 45, 60, 24)
    found = proposed(head, *TITLE, Typed("Dana Omarova", 130, 180, 12), *ABSTRACT)
    assert found.value.record.doi == "10.5555/otter.2026.012"
    assert found.value.record.title == {"en": "Counting Otters in Fast-Flowing Rivers"}


def test_an_abstract_that_runs_on_from_its_label_ends_at_the_introduction() -> None:
    lines = (
        Typed("Abstract: We count otters, as 9", 220),
        Typed("9. others did, and find many.", 232),
        *ABSTRACT[4:],
    )
    assert proposed(*TITLE, *lines).value.record.abstract == {
        "en": "We count otters, as 9 9. others did, and find many."
    }


def test_a_scan_has_only_the_title_that_its_file_was_given() -> None:
    found = proposed(title="Counting Otters")
    assert [one.code for one in found.diagnostics] == ["R131"]
    (seen,) = found.value.sightings
    assert (seen.where, seen.confidence) == ("properties of the file", 0.3)


@pytest.mark.parametrize("title", ["Microsoft Word - thesis final.doc", "untitled", "paper.dvi", ""])
def test_titles_that_programs_give_are_none(title: str) -> None:
    assert proposed(title=title).value.record.title == {}


def test_a_page_without_title_or_names_is_told() -> None:
    found = proposed(*(Typed("otters live in rivers, and rivers are many", 60 + 12 * number) for number in range(20)))
    assert [one.code for one in found.diagnostics] == ["R132", "R133"]


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7", b"no PDF"])
def test_what_cant_be_read_is_told(content: bytes) -> None:
    found = propose_from_pdf(content, "12.pdf", "en")
    assert [(one.code, one.place.file) for one in found.diagnostics] == [("R130", "12.pdf")]


def test_a_word_cut_at_the_end_of_a_line_is_whole_again() -> None:
    assert joined(["repro-", "ducible"], "") == "reproducible"
    assert joined(["two-", "column"], "a two-column page") == "two-column"
    assert joined(["two-", "column"], "", keep=True) == "two-column"
    assert joined(["Fast-", "Flowing"], "") == "Fast-Flowing"
    assert joined(["con\u00ad", "ference"], "con-ference") == "conference"
