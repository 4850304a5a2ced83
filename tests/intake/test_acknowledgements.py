import pytest

from proceedings.intake.acknowledgements import mark_acknowledgements
from proceedings.intake.runs import plain
from proceedings.model.manuscript import Heading, Paragraph, Text


def says(text: str) -> Paragraph:
    return Paragraph((Text(text),))


@pytest.mark.parametrize(
    "title", ["Благодарности", "Алғыс айту", "Acknowledgements", "Acknowledgment", "Финансирование.", "5. Funding"]
)
def test_a_heading_that_says_so_and_its_text_take_roles_of_their_own(title: str) -> None:
    blocks = (Heading(1, (Text(title),), "a"), says("Thanks."), Heading(1, (Text("End"),)), says("Text."))
    head, thanks, end, text = mark_acknowledgements(blocks)
    assert head == Paragraph((Text(title),), "acknowledgement_title", label="a", outline=2)
    assert isinstance(thanks, Paragraph) and thanks.role == "acknowledgement"
    assert (end, text) == blocks[2:]


def test_a_paragraph_that_begins_so_has_its_label_run_in() -> None:
    (block,) = mark_acknowledgements((says("Финансирование: грант 123."),))
    assert isinstance(block, Paragraph) and block.role == "acknowledgement"
    assert plain(block.content) == "Финансирование. грант 123."
    assert block.content[0] == Text("Финансирование. ", frozenset({"strong"}))


def test_a_paragraph_about_funding_is_text() -> None:
    blocks = (says("Funding of schools grew."), Heading(2, (Text("Funding of schools"),)))
    assert mark_acknowledgements(blocks) == blocks
