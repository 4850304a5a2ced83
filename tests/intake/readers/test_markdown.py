from pathlib import Path

import pytest
from PIL import Image

from proceedings.intake.readers import markdown, reader
from proceedings.intake.runs import plain
from proceedings.model.diagnostic import Reported
from proceedings.model.manuscript import (
    Block,
    Cell,
    Code,
    CrossReference,
    Divider,
    Equation,
    Figure,
    Heading,
    InlinePicture,
    ItemList,
    LineBreak,
    Manuscript,
    Math,
    Note,
    Paragraph,
    Quote,
    References,
    Statement,
    Table,
    Text,
)
from tests.intake.readers.finished import finish


@pytest.fixture
def home(tmp_path: Path) -> Path:
    (tmp_path / "figures").mkdir()
    Image.new("RGB", (4, 2), "red").save(tmp_path / "figures" / "chart.png")
    return tmp_path


def read(home: Path, text: str) -> Reported[Manuscript | None]:
    (home / "paper.md").write_text(text, "utf-8")
    return finish(markdown.read(home / "paper.md", home, "kk"))


def blocks(home: Path, text: str) -> tuple[Block, ...]:
    found = read(home, text)
    assert found.diagnostics == ()
    assert found.value is not None
    return found.value.body


def only(home: Path, text: str) -> Block:
    (block,) = blocks(home, text)
    return block


def words(home: Path, text: str) -> tuple[object, ...]:
    block = only(home, text)
    assert isinstance(block, Paragraph)
    return block.content


def codes(home: Path, text: str) -> list[tuple[str, int]]:
    return [(fault.code, fault.place.line) for fault in read(home, text).diagnostics]


def test_the_reader_is_found_by_its_suffix() -> None:
    assert reader(".MD") is reader(".markdown") is not None
    assert reader(".txt") is None


def test_headings_and_paragraphs_know_their_lines(home: Path) -> None:
    assert blocks(home, "# Кіріспе {#sec-a}\n\nБірінші\nжол.\n\n##### Five\n") == (
        Heading(1, (Text("Кіріспе"),), "sec-a", 1),
        Paragraph((Text("Бірінші жол."),), line=3),
        Heading(4, (Text("Five"),), "", 6),
    )


def test_marks_nest(home: Path) -> None:
    both = frozenset({"emphasis", "strong"})
    assert words(home, "a *b **c*** ~~d~~ `e`") == (
        Text("a "),
        Text("b ", frozenset({"emphasis"})),
        Text("c", both),
        Text(" "),
        Text("d", frozenset({"strike"})),
        Text(" "),
        Text("e", frozenset({"code"})),
    )


def test_a_run_in_another_language_says_so(home: Path) -> None:
    assert words(home, "[Corpus *Juris*]{lang=la} мәтін") == (
        Text("Corpus ", language="la"),
        Text("Juris", frozenset({"emphasis"}), "la"),
        Text(" мәтін"),
    )


def test_small_capitals_are_a_class(home: Path) -> None:
    assert words(home, "[ab]{.smallcaps}") == (Text("ab", frozenset({"small_caps"})),)


def test_links_and_cross_references(home: Path) -> None:
    text = "[a](https://a.org) <b@c.org> [](#tbl-x), [d](#paper:017)"
    assert words(home, text) == (
        Text("a", link="https://a.org"),
        Text(" "),
        Text("b@c.org", link="mailto:b@c.org"),
        Text(" "),
        CrossReference("tbl-x"),
        Text(", "),
        Text("d", link="#paper:017"),
    )


@pytest.mark.parametrize("url", ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "other.md"])
def test_a_link_that_may_not_stand_loses_its_target(home: Path, url: str) -> None:
    found = read(home, f"[words]({url})")
    assert found.value is not None
    assert found.value.body == (Paragraph((Text("words"),), line=1),)
    assert [fault.code for fault in found.diagnostics] == ["M412"]


def test_hard_breaks_are_kept_and_soft_ones_are_spaces(home: Path) -> None:
    assert words(home, "a\nb  \nc\\\nd") == (Text("a b"), LineBreak(), Text("c"), LineBreak(), Text("d"))


def test_formulas_in_the_line_and_on_their_own(home: Path) -> None:
    assert words(home, "costs $5 or $E=mc^2$.") == (Text("costs $5 or "), Math("E=mc^2"), Text("."))
    assert only(home, "$$\na=b\n$$ (eq-a)\n") == Equation("a=b", "eq-a", 1)
    assert only(home, "$$ a=b $$") == Equation("a=b", "", 1)


def test_a_footnote_stands_where_its_mark_stands(home: Path) -> None:
    assert words(home, "a[^1] b^[now]\n\n[^1]: One *two*.\n\n    Three.\n") == (
        Text("a"),
        Note(
            (
                Paragraph((Text("One "), Text("two", frozenset({"emphasis"})), Text(".")), line=3),
                Paragraph((Text("Three."),), line=5),
            )
        ),
        Text(" b"),
        Note((Paragraph((Text("now"),)),)),
    )


def test_footnotes_missing_or_unused_are_told(home: Path) -> None:
    assert codes(home, "a[^1]\n") == [("M437", 1)]
    assert codes(home, "a\n\n[^1]: lost\n") == [("M438", 0)]


def test_a_footnote_that_mentions_itself_ends(home: Path) -> None:
    assert codes(home, "a[^1]\n\n[^1]: see [^1]\n") == [("M414", 3)]


def test_a_table_takes_the_caption_below_it(home: Path) -> None:
    text = "| a | b |\n|--:|:-:|\n| 1 | *2* |\n\nTable: Cap *tion* {#tbl-x}\n\nAfter.\n"
    table, after = blocks(home, text)
    assert isinstance(table, Table)
    assert (table.alignments, table.label, plain(table.caption), table.line) == ("rc", "tbl-x", "Cap tion", 1)
    assert table.head == ((Cell((Paragraph((Text("a"),)),)), Cell((Paragraph((Text("b"),)),))),)
    assert table.body[0][1] == Cell((Paragraph((Text("2", frozenset({"emphasis"})),)),))
    assert isinstance(after, Paragraph)


def test_a_caption_without_a_blank_line_is_no_row(home: Path) -> None:
    table = only(home, "| a | b |\n|---|---|\n| 1 | 2 |\nTable: Cap {#tbl-x}\n")
    assert isinstance(table, Table)
    assert (plain(table.caption), table.label, len(table.body)) == ("Cap", "tbl-x", 1)


def test_a_table_without_words_in_its_head_has_none(home: Path) -> None:
    table = only(home, "|  |  |\n|---|---|\n| 1 |  |\n")
    assert isinstance(table, Table)
    assert (table.head, table.body) == ((), ((Cell((Paragraph((Text("1"),)),)), Cell(())),))


def test_an_image_alone_in_a_paragraph_is_a_figure(home: Path) -> None:
    found = read(home, "![What $k$ shows](figures/chart.png){#fig-a width=50%}\n")
    assert found.value is not None
    caption = (Text("What "), Math("k"), Text(" shows"))
    assert found.value.body == (Figure(("figures/chart.png",), caption, "fig-a", "What k shows", 0.5, 1),)
    assert found.value.pictures["figures/chart.png"].width == 4


@pytest.mark.parametrize(("width", "size"), [("5cm", 5 * 72 / 2.54), ('"40mm"', 40 * 72 / 25.4), ("96px", 72)])
def test_an_image_has_the_width_that_is_typed_after_it(home: Path, width: str, size: float) -> None:
    figure = only(home, f"![a](figures/chart.png){{width={width}}}")
    assert isinstance(figure, Figure)
    assert (figure.width, figure.size) == (0, pytest.approx(size))


def test_images_side_by_side_are_one_figure(home: Path) -> None:
    figure = only(home, "![a](figures/chart.png)\n![b](figures/chart.png)\n")
    assert isinstance(figure, Figure)
    assert (len(figure.pictures), plain(figure.caption)) == (2, "a; b")


def test_an_image_in_the_line_stays_there(home: Path) -> None:
    assert words(home, "see ![a](figures/chart.png).") == (
        Text("see "),
        InlinePicture("figures/chart.png", "a"),
        Text("."),
    )


@pytest.mark.parametrize(("name", "code"), [("no.png", "M415"), ("../x.png", "M416"), ("/etc/passwd", "M416")])
def test_a_picture_that_can_not_be_read_is_told_and_its_caption_kept(home: Path, name: str, code: str) -> None:
    found = read(home, f"\n\n![Words]({name})\n")
    assert found.value is not None
    (figure,) = found.value.body
    assert isinstance(figure, Figure)
    assert (figure.pictures, plain(figure.caption)) == ((), "Words")
    assert [(fault.code, fault.place.line) for fault in found.diagnostics] == [(code, 3)]


def test_a_drawing_that_names_a_file_is_printed_without_it_and_that_is_told(home: Path) -> None:
    pytest.importorskip("svg2pdf_py")
    svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image href="file:///etc/passwd"/></svg>'
    (home / "figures" / "a.svg").write_text(svg, "utf-8")
    assert codes(home, "![a](figures/a.svg)") == [("M451", 1)]


def test_a_picture_name_with_spaces_is_told(home: Path) -> None:
    assert codes(home, "![a](figures/my chart.png)") == [("M439", 1)]


def test_lists_quotes_listings_and_rules(home: Path) -> None:
    first, second, quote, code, rule = blocks(home, "- a\n- b\n\n  c\n\n3. d\n\n> e\n\n```py\nf\n```\n\n***\n")
    assert first == ItemList(
        ((Paragraph((Text("a"),), line=1),), (Paragraph((Text("b"),), line=2), Paragraph((Text("c"),), line=4))),
        "bullet",
        1,
        1,
        loose=True,
    )
    assert second == ItemList(((Paragraph((Text("d"),), line=6),),), "decimal", 3, 6)
    assert quote == Quote((Paragraph((Text("e"),), line=8),), 8)
    assert code == Code("f", 10)
    assert rule == Divider(14)


def test_what_is_typed_around_numbers_and_before_tasks_is_kept(home: Path) -> None:
    numbered, tasks = blocks(home, "3) a\n4) b\n\n- [ ] to do\n- [x] done\n  1. c\n  2. d\n")
    assert isinstance(numbered, ItemList) and isinstance(tasks, ItemList)
    assert (numbered.start, numbered.delimiter, numbered.loose) == (3, ")", False)
    assert tasks.ticks == (False, True)
    first, second = tasks.items
    assert first == (Paragraph((Text("to do"),), line=4),)
    assert isinstance(second[1], ItemList) and second[1].delimiter == ""


def test_a_list_with_other_brackets_is_no_list_of_tasks(home: Path) -> None:
    (block,) = blocks(home, "- [x] done\n- [1] cited\n")
    assert isinstance(block, ItemList) and block.ticks == ()


def test_a_listing_has_the_caption_and_label_typed_after_its_fence(home: Path) -> None:
    (block,) = blocks(home, '```python {#lst-x caption="What it does"}\nf()\n```\n')
    assert block == Code("f()", 1, (Text("What it does"),), "lst-x")


def test_a_definition_is_run_in(home: Path) -> None:
    assert words(home, "Term\n: what it means\n") == (
        Text("Term", frozenset({"strong"})),
        Text(" — what it means"),
    )


def test_the_reference_list_loses_heading_and_numbers_and_is_linked(home: Path) -> None:
    text = "So [2, с. 15].\n\n# Список литературы\n\n1. Иванов.\n2. Петров.\n"
    body, references = blocks(home, text)
    assert body == Paragraph((Text("So "), Text("[2, с. 15]", link="#ref-2"), Text(".")), line=1)
    assert references == References(((Text("Иванов."),), (Text("Петров."),)), ("ref-1", "ref-2"), 3)


def test_html_is_shown_as_typed_and_told_once(home: Path) -> None:
    found = read(home, "a <b>c</b>\n\n<script>x</script>\n\n2 < 3 > 1, `<i>`\n")
    assert found.value is not None
    assert found.value.body[1] == Paragraph((Text("<script>x</script>"),), line=3)
    assert [(fault.code, fault.place.line) for fault in found.diagnostics] == [("M411", 1)]
    assert "4 in all" in found.diagnostics[0].message["en"]


def test_a_table_drawn_with_signs_is_printed_as_typed_and_told(home: Path) -> None:
    found = read(
        home, "Before.\n\n+---+:--:+\n| a | b  |\n+===+====+\n| 1 | 2  |\n+---+----+\n\n+ a list\n\n+--- no table\n"
    )
    assert found.value is not None
    assert [(fault.code, fault.place.line) for fault in found.diagnostics] == [("M442", 3)]
    assert isinstance(found.value.body[1], Paragraph) and "| 1 | 2" in plain(found.value.body[1].content)


def test_hidden_characters_are_taken_out_and_told_once(home: Path) -> None:
    found = read(home, "пра\u00adво\n\nпо\u00adря\u202eдок &shy;x\n")
    assert found.value is not None
    assert [plain(block.content) for block in found.value.body if isinstance(block, Paragraph)] == [
        "право",
        "порядок x",
    ]
    assert [fault.code for fault in found.diagnostics] == ["M413"]


def test_letters_typed_in_parts_are_composed(home: Path) -> None:
    assert words(home, "и\u0306") == (Text("й"),)


def test_front_matter_of_a_manuscript_in_the_root_is_not_text(home: Path) -> None:
    assert only(home, "---\nid: '1'\n---\nText") == Paragraph((Text("Text"),), line=4)


@pytest.mark.parametrize(
    "text",
    ["[" * 22, "[" * 5_000, "![" * 2_000, "*a_" * 5_000, "`" * 20_000, "$" * 5_000, "|" * 5_000, "[^1]" * 2_000],
)
def test_hostile_text_ends_as_text(home: Path, text: str) -> None:
    assert read(home, text).value is not None


@pytest.mark.parametrize("mark", ["> ", "- ", "1. "])
def test_what_lies_too_deep_is_told(home: Path, mark: str) -> None:
    found = read(home, mark * 1_000 + "deep")
    assert [fault.code for fault in found.diagnostics] == ["M414"]


def test_a_text_in_another_encoding_is_refused(home: Path) -> None:
    for content, code in (("Мәтін".encode("utf-16"), "M402"), (b"half \xed\xa0\x80", "Y008"), (b"nul \x00", "M402")):
        (home / "paper.md").write_bytes(content)
        found = markdown.read(home / "paper.md", home, "kk")
        assert (found.value, [fault.code for fault in found.diagnostics]) == (None, [code])


THEOREM = """---
macros: {R: '\\mathbb{R}'}
---

::: {.theorem #thm-x title="Bekova, $a^2$"}
Let $x \\in \\R$.

> ::: proof
> Clear.
> :::
:::

::: epigraph
Otters swim

— A. Bekova
:::

::: box
inside
"""


def test_named_divisions_are_statements_and_epigraphs(home: Path) -> None:
    found = read(home, THEOREM + ":::\n")
    assert found.value is not None
    theorem, text, source, inside = found.value.body
    assert isinstance(theorem, Statement)
    assert (theorem.kind, theorem.label, theorem.line) == ("theorem", "thm-x", 5)
    assert plain(theorem.title) == "Bekova, a^2"
    first, quote = theorem.blocks
    assert isinstance(first, Paragraph) and Math(r"x \in \mathbb{R}") in first.content
    assert isinstance(quote, Quote) and isinstance(quote.blocks[0], Statement) and quote.blocks[0].kind == "proof"
    assert [getattr(block, "role", "") for block in (text, source, inside)] == ["epigraph", "epigraph_source", "body"]
    assert [(one.code, one.place.line) for one in found.diagnostics] == [("M410", 19)]


def test_a_division_that_is_never_closed_is_told_and_stays_text(home: Path) -> None:
    found = read(home, "::: theorem\n\nOtters.\n")
    assert [one.code for one in found.diagnostics] == ["M410"]
    assert found.value is not None
    assert [plain(block.content) for block in found.value.body if isinstance(block, Paragraph)] == [
        "::: theorem",
        "Otters.",
    ]
