"""Records of a volume: which formats there are, which need to be told more."""

from proceedings.model.publication import Publication
from proceedings.model.published import Published
from proceedings.release.records import formats, issue_records, needs_of

TOLD = Publication("https://example.org/rivers", "River Society", "deposits@example.org", "2027-05-30")


def test_every_export_is_a_format() -> None:
    assert {"bibtex", "ris", "csl_json", "crossref", "jats"} <= set(formats())


def test_only_the_formats_asked_for_are_made(book: Published) -> None:
    assert [file.path for file in issue_records(book, TOLD, ["bibtex", "ris"]).value] == [
        "my-conference.bib",
        "my-conference.ris",
    ]


def test_records_of_single_papers_lie_in_a_folder_of_their_format(book: Published) -> None:
    assert {file.path.split("/")[0] for file in issue_records(book, TOLD, ["jats"]).value} == {"jats"}


def test_no_two_records_have_one_path(book: Published) -> None:
    paths = [file.path for file in issue_records(book, TOLD).value]
    assert len(paths) == len(set(paths)) > len(formats())


def test_a_format_says_what_it_needs_to_be_told() -> None:
    assert needs_of("crossref", Publication()) == ("url", "depositor", "email")
    assert needs_of("crossref", TOLD) == needs_of("bibtex", Publication()) == ()
