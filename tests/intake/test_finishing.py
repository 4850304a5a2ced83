from proceedings.intake.finishing import finished
from proceedings.intake.runs import joined, plain, trimmed, without_start
from proceedings.intake.walk import words_of
from proceedings.model.manuscript import (
    Cell,
    Code,
    CrossReference,
    Heading,
    LineBreak,
    Math,
    Note,
    Paragraph,
    Table,
    Text,
)

STRONG = frozenset({"strong"})


def test_runs_with_the_same_marks_are_one() -> None:
    assert joined([Text(" a"), Text("b"), Text(""), Text("c", STRONG), Text("d ", STRONG)]) == (
        Text("ab"),
        Text("cd", STRONG),
    )


def test_ends_are_trimmed_of_space_and_breaks() -> None:
    assert trimmed([LineBreak(), Text("  "), Text(" a "), LineBreak()]) == (Text("a"),)
    assert trimmed([Text(" "), LineBreak()]) == ()


def test_the_start_is_cut_across_runs() -> None:
    assert without_start((Text("ab"), Text("cd", STRONG)), 3) == (Text("d", STRONG),)


def test_plain_words_leave_notes_out() -> None:
    assert plain((Text("a"), Note((Paragraph((Text("b"),)),)), Math("x"), LineBreak(), CrossReference("t"))) == "ax t"


def test_all_words_are_found() -> None:
    note = Note((Paragraph((Text("n"),)),))
    table = Table((), ((Cell((Paragraph((Text("c"), note)),)),),), caption=(Text("t"),))
    assert "".join(words_of((table, Code("k")))) == "tcnk"


def test_links_to_nowhere_in_the_paper_are_unlinked() -> None:
    words = (
        Text("a", link="#gone"),
        Text("b", link="#here"),
        Text("c", link="#paper:017"),
        Text("d", link="https://e.f"),
    )
    head, body = finished((Heading(1, (Text("H"),), "here"), Paragraph(words)))
    assert isinstance(body, Paragraph)
    assert [run.link for run in body.content if isinstance(run, Text)] == ["", "#here", "#paper:017", "https://e.f"]
