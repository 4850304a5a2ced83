"""Words out of XML. Samples made by hand."""

from typing import Any

from proceedings.intake.exports.xml_text import below, child, one_line, typed, words
from proceedings.intake.xml import parse_xml
from proceedings.model.diagnostic import Place


def tree(content: str) -> Any:
    return parse_xml(content.encode(), "a", Place("a")).value


def test_paragraphs_stay_apart_and_spaces_close_up() -> None:
    assert words(tree("<a><p>One\n  otter.</p>\n\n<p>Two.</p></a>")) == "One otter.\n\nTwo."
    assert one_line(tree("<a><p>One</p><p>Two</p></a>")) == "One Two"


def test_indices_of_formulas_become_small_figures() -> None:
    assert words(tree("<a>H<sub>2</sub>O, 10<sup>-3</sup>, 4<sup>th</sup></a>")) == "H₂O, 10⁻³, 4th"


def test_marks_of_notes_are_no_words() -> None:
    assert words(tree("<a>Otters<xref>1</xref> swim<fn><p>Note</p></fn><!-- no --></a>")) == "Otters swim"


def test_of_several_notations_the_first_is_read() -> None:
    assert words(tree("<a>x <alternatives><!-- b --><t>y</t><u>z</u></alternatives></a>")) == "x y"


def test_a_tree_as_deep_as_it_may_be_is_read() -> None:
    assert words(tree("<a>" * 250 + "x" + "</a>" * 250)) == "x"


def test_elements_are_found_whatever_their_namespace() -> None:
    root = tree('<a xmlns="n"><b><c id="doi">1</c><c id="url">2</c></b></a>')
    assert one_line(child(root, "b", "c")) == "1"
    assert child(root, "c", "b") is None and words(None) == ""
    assert len(below(root, "c")) == 2
    assert typed(child(root, "b"), "c", "id", "url") == "2"
