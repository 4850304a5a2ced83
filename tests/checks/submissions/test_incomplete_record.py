from pathlib import Path

from proceedings.checks.submissions.incomplete_record import check
from tests.checks.desk import open_house, submit, told

SECTIONS = "sections: [{id: sea, title: Sea}]"


def test_a_paper_needs_section_title_authors_codes_abstract_and_keywords(tmp_path: Path) -> None:
    house = open_house(tmp_path, SECTIONS, requires_udc=True, requires_irsti=True)
    found = check(submit(tmp_path, "kind: paper"), house)
    assert [diagnostic.message["en"].split("“")[2] for diagnostic in found] == [
        f"{field}”." for field in ("section", "title", "authors", "udc", "irsti", "abstract", "keywords")
    ]


def test_codes_are_wanted_only_where_the_profile_wants_them(tmp_path: Path) -> None:
    record = """\
        kind: plenary
        title: Otters
        authors: [{name: {en: {family: Solvang, given: Ingeborg}}}]
        abstract: {en: On otters.}
        keywords: {en: [otter]}
        """
    paper = submit(tmp_path, record)
    assert told(check(paper, open_house(tmp_path, requires_udc=False, requires_irsti=False))) == []
    assert told(check(paper, open_house(tmp_path, requires_udc=True, requires_irsti=False))) == [
        "0: A submission of the kind “plenary” needs the field “udc”."
    ]


def test_a_greeting_needs_the_post_of_its_author_and_no_abstract(tmp_path: Path) -> None:
    record = """\
        kind: greeting
        title: Welcome
        authors:
          - name: {en: {family: Solvang, given: Ingeborg}}
        """
    found = check(submit(tmp_path, record), open_house(tmp_path))
    assert told(found) == ["4: A submission of the kind “greeting” needs the field “authors.0.post”."]


def test_a_resolution_needs_only_its_title(tmp_path: Path) -> None:
    assert told(check(submit(tmp_path, "{kind: resolution, title: Resolved}"), open_house(tmp_path))) == []


def test_the_title_is_wanted_in_the_language_of_the_text(tmp_path: Path) -> None:
    record = """\
        kind: resolution
        language: kk
        title: {en: Resolved}
        """
    found = check(submit(tmp_path, record), open_house(tmp_path))
    assert told(found) == ["3: A submission of the kind “resolution” needs the field “title.kk”."]


def test_an_abstract_may_be_the_text_itself(tmp_path: Path) -> None:
    record = """\
        kind: abstract
        title: Otters
        authors: [{name: {en: {family: Solvang, given: Ingeborg}}}]
        """
    house = open_house(tmp_path)
    assert told(check(submit(tmp_path, record), house)) == []
    assert told(check(submit(tmp_path, record, text="", id="018"), house)) == [
        "0: A submission of the kind “abstract” needs the field “abstract”."
    ]
