"""XML of exports: what is struck out, what is refused, what is recognised. Samples made by hand."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from proceedings.intake.exports.xml_file import load_xml, opening
from proceedings.model.received import Held

POINTING = '<!DOCTYPE article PUBLIC "-//NLM//DTD JATS//EN"\n "jats.dtd">'


def held(folder: Path, content: str | bytes, name: str = "a.xml") -> Held:
    file = folder / name
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    return Held(name, file)


@pytest.mark.parametrize(
    "doctype",
    [POINTING, "<!DOCTYPE article SYSTEM 'jats.dtd' >", "<!DOCTYPE article>", f"<!-- a --><?b c?>\n{POINTING}"],
)
def test_a_doctype_that_only_points_is_struck_out(doctype: str, tmp_path: Path) -> None:
    file = held(tmp_path, f'<?xml version="1.0"?>\n{doctype}\n<article>x</article>')
    loaded = load_xml(file)
    assert loaded.diagnostics == () and loaded.value.text == "x"
    assert opening(file).root == "article"


def test_lines_are_counted_as_in_the_file(tmp_path: Path) -> None:
    loaded = load_xml(held(tmp_path, f"{POINTING}\n<article/>"))
    assert loaded.value.sourceline == 3


def test_signs_that_the_dtd_would_have_named_are_put_in(tmp_path: Path) -> None:
    loaded = load_xml(held(tmp_path, f"{POINTING}<article>a&nbsp;&ndash;&amp;&lt;</article>"))
    assert loaded.value.text == "a\u00a0–&<"


@pytest.mark.parametrize(
    "content",
    [
        '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
        '<!DOCTYPE a SYSTEM "a.dtd" [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
        '<!DOCTYPE a [<!ENTITY % b SYSTEM "https://example.org/b">%b;]><a/>',
    ],
)
def test_a_dtd_that_defines_anything_is_refused(content: str, tmp_path: Path) -> None:
    loaded = load_xml(held(tmp_path, content))
    assert loaded.value is None
    assert [one.code for one in loaded.diagnostics] in (["R431"], ["R430"])


def test_a_broken_file_is_told(tmp_path: Path) -> None:
    assert [one.code for one in load_xml(held(tmp_path, "<a><b></a>")).diagnostics] == ["R430"]
    assert load_xml(Held("none.xml", tmp_path / "none.xml")).diagnostics


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig", "windows-1251"])
def test_other_encodings_are_read(encoding: str, tmp_path: Path) -> None:
    declared = encoding.removesuffix("-sig")
    text = f'<?xml version="1.0" encoding="{declared}"?>{POINTING}<a>Выдра</a>'
    assert load_xml(held(tmp_path, text.encode(encoding))).value.text == "Выдра"


def test_the_inside_of_emptied_elements_is_left_out(tmp_path: Path) -> None:
    loaded = load_xml(held(tmp_path, "<a><embed n='1'>QUFB\nQUFB</embed><embedded>x</embedded></a>"), emptied="embed")
    assert [one.text for one in loaded.value] == [None, "x"]


def test_only_files_called_xml_are_looked_into(tmp_path: Path) -> None:
    assert opening(held(tmp_path, "<a/>", "a.docx")).root == ""
    assert opening(held(tmp_path, "<p:article xmlns:p='q'/>", "a.nxml")).root == "article"
    assert opening(held(tmp_path, "plain words", "b.xml")).root == ""


@settings(max_examples=50)
@given(content=st.binary(max_size=60) | st.text(alphabet="<!DOCTYPE a[]>?-&;\"' ", max_size=60).map(str.encode))
def test_no_bytes_break_the_reading(content: bytes, tmp_path_factory: pytest.TempPathFactory) -> None:
    file = held(tmp_path_factory.mktemp("wild"), content)
    opening(file)
    loaded = load_xml(file, emptied="a")
    assert (loaded.value is None) == bool(loaded.diagnostics)
