"""XML as values: what is told is told in full, what is not told is left out, nothing breaks the file."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from proceedings.exports._xml import document, group, in_language, leaf, namespaced, node, one_line, page, primary

PREFIXES = {None: "urn:otters", "r": "urn:rivers"}


def test_what_has_no_words_is_left_out() -> None:
    assert leaf("title", " \u00ad ") is None
    assert group("titles", (None, leaf("title", ""))) is None
    assert etree.tostring(node("paper", leaf("title", ""), {"lang": ""}, None)) == b"<paper/>"


def test_words_children_and_attributes_stand_as_they_were_given() -> None:
    made = node("p", {"n": "1"}, "a < b & ", node("i", "c"), " d", " e")
    assert etree.tostring(made) == b'<p n="1">a &lt; b &amp; <i>c</i> d e</p>'


def test_a_language_for_all_languages_is_none() -> None:
    assert in_language("und") == in_language("") == {}
    assert etree.tostring(node("p", in_language("kk"))) == b'<p xml:lang="kk"/>'
    assert [primary(tag) for tag in ("kk-Latn", "EN", "und", "")] == ["kk", "en", "", ""]


def test_a_document_declares_itself_and_ends_its_lines() -> None:
    made = document(node("a", node("b", "қ")), "look here", "<!DOCTYPE a>").decode()
    assert made == (
        "<?xml version='1.0' encoding='UTF-8'?>\n<!DOCTYPE a>\n<a>\n  <!-- look here -->\n  <b>қ</b>\n</a>\n"
    )


def test_namespaces_are_declared_once_at_the_top() -> None:
    made = namespaced(node("a", {"v": "1"}, node("b", node("{urn:rivers}c"))), PREFIXES)
    assert etree.tostring(made) == (b'<a xmlns="urn:otters" xmlns:r="urn:rivers" v="1"><b><r:c/></b></a>')


def test_within_a_line_of_a_page_no_space_is_added() -> None:
    made = page(node("html", node("body", node("p", node("a", node("i", "b")), ", ", node("i", "c")))))
    assert b"<p><a><i>b</i></a>, <i>c</i></p>\n" in made


@given(st.text())
def test_any_text_survives_but_for_what_xml_forbids(text: str) -> None:
    line = one_line(text)
    back = etree.fromstring(document(node("a", {"b": text}, line)))
    assert (back.text or "") == line == " ".join(line.split())
    assert back.get("b", "") == line
    assert not any(unicodedata.category(sign) in ("Cc", "Cs") for sign in line)
