from proceedings.model.manuscript import CrossReference, Figure, ItemList, Note, Text
from proceedings.typesetting.blocks.floating import after_mention
from tests.typesetting.compositor import paragraph

FIGURE = Figure(("otter.png",), label="fig-otter")


def test_a_figure_before_its_first_mention_goes_behind_the_text_that_names_it() -> None:
    before, naming = paragraph("Otters."), paragraph("See ", CrossReference("fig-otter"), ".")
    assert after_mention([FIGURE, before, naming, before]) == [before, naming, FIGURE, before]


def test_a_figure_after_its_mention_and_one_never_named_stay_where_they_are() -> None:
    naming = paragraph("See ", CrossReference("fig-otter"), ".")
    assert after_mention([naming, FIGURE]) == [naming, FIGURE]
    assert after_mention([FIGURE, paragraph("Otters.")]) == [FIGURE, paragraph("Otters.")]


def test_a_mention_counts_in_a_list_in_a_note_and_as_a_link() -> None:
    reference = CrossReference("fig-otter")
    for naming in (
        ItemList(((paragraph("See ", reference),),)),
        paragraph("Otters", Note((paragraph("See ", reference),))),
        paragraph(Text("this", link="#fig-otter")),
    ):
        assert after_mention([FIGURE, naming]) == [naming, FIGURE]


def test_two_figures_named_in_one_paragraph_keep_their_order() -> None:
    other = Figure(("weasel.png",), label="fig-weasel")
    naming = paragraph(CrossReference("fig-weasel"), CrossReference("fig-otter"))
    assert after_mention([FIGURE, other, naming]) == [naming, FIGURE, other]
