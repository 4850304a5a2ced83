"""The page that stands in place of a damaged paper."""

from proceedings.assembly.notice import compose_notice
from proceedings.model.diagnostic import Fault, Place, Severity
from proceedings.model.manuscript import ItemList, Paragraph, Text
from proceedings.model.submission import Source
from tests.assembly.bindery import house, person, record

SOURCE = Source("017", "017-otters", "017-otters/metadata.yaml", "017-otters/paper.docx")
BROKEN = Fault("T001", "broken", Severity.ERROR, {"en": "Broken.", "ru": "Сломано."}, {"en": "Mend it."})
UGLY = Fault("T002", "ugly", Severity.WARNING, {"en": "Ugly."}, {"en": "Mind it."})


def test_a_notice_speaks_the_papers_language_and_lists_errors_alone() -> None:
    place = Place("017-otters/paper.docx")
    paper = record("017", language="ru", title={"ru": "Выдры"}, authors=[person(kk="Ахметов Әли")])
    notice = compose_notice(SOURCE, paper, [BROKEN.at(place), UGLY.at(place)], house())
    paragraphs = [block.content[0] for block in notice.body if isinstance(block, Paragraph)]
    words = [run.text for run in paragraphs if isinstance(run, Text)]
    assert notice.language == "ru" and words[:2] == ["Выдры", "Әли Ахметов"]
    (reasons,) = [block for block in notice.body if isinstance(block, ItemList)]
    assert len(reasons.items) == 1
    assert "Сломано. (017-otters/paper.docx)" in str(reasons)


def test_a_paper_of_which_nothing_is_known_goes_by_its_id() -> None:
    notice = compose_notice(SOURCE, None, [], house())
    assert isinstance(notice.body[0], Paragraph) and notice.body[0].content == (Text("017"),)
