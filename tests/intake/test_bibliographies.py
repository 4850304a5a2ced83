"""Bibliography files: found, cut, read, and told of where they are broken."""

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proceedings.intake.bib_file import cut, fields_of, with_parents
from proceedings.intake.bibliographies import Search, find_entries
from proceedings.intake.csl_entry import entry_of, language_tag
from proceedings.model.bibliography import Entry, Name
from proceedings.model.diagnostic import Diagnostic

BOOK = "@book{%s,\n  author = {Otter, Mary},\n  title = {Rivers},\n  year = 2020\n}\n"


def look(folder: Path, *wanted: str, named: tuple[str, ...] = ()) -> tuple[tuple[Entry, ...], list[Diagnostic]]:
    search = Search(folder, "017-a/", frozenset(wanted))
    return find_entries(search, named, "", "017-a/paper.md"), search.diagnostics


def told(found: list[Diagnostic]) -> list[tuple[str, str]]:
    return [(one.code, str(one.place)) for one in found]


def test_accents_of_tex_and_braces_are_read(tmp_path: Path) -> None:
    (tmp_path / "a.bib").write_text(
        '@article{x, author = "G{\\"o}sele, U. and {Ministry of Rivers} and others", title = {The {DNA} of \\\'Etudes},'
        " journal = {J}, year = 1999, pages = {1--2}, language = {russian}, numpages = {7}, title_en = {Studies}}"
    )
    (entry,), found = look(tmp_path, "x")
    assert found == []
    assert entry.authors == (Name("Gösele", "U."), Name("Ministry of Rivers", body=True)) and entry.more_authors
    assert (entry.title, entry.language, entry.extent, entry.year) == ("The DNA of Études", "ru", "7", "1999")
    assert (entry.english_title, entry.file, entry.line) == ("Studies", "017-a/a.bib", 1)


def test_capitals_of_titles_stay_as_typed(tmp_path: Path) -> None:
    (tmp_path / "a.bib").write_text("@book{x, title = {Конституция Республики Казахстан}, langid = {english}}", "utf-8")
    assert look(tmp_path, "x")[0][0].title == "Конституция Республики Казахстан"


def test_only_what_is_cited_is_read_with_what_it_inherits(tmp_path: Path) -> None:
    text = "@string{p = {Fischotter}}\n@inbook{x, title = {A}, author = {B, C}, crossref = {parent}}\n"
    (tmp_path / "a.bib").write_text(text + "@book{parent, title = {Whole}, publisher = p, year = 2001}\n" + BOOK % "y")
    (entry,), found = look(tmp_path, "x")
    assert (entry.key, entry.container, entry.publisher, entry.year) == ("x", "Whole", "Fischotter", "2001")
    assert told(found) == [("M473", "017-a/a.bib:4:1")]


def test_a_broken_entry_is_told_and_the_others_are_read(tmp_path: Path) -> None:
    (tmp_path / "a.bib").write_text(BOOK % "a" + "@book{b, title = {Open, year = 2000}\n" + BOOK % "c")
    entries, found = look(tmp_path, "*")
    assert [entry.key for entry in entries] == ["a", "c"]
    assert told(found) == [("M471", "017-a/a.bib:6:1")]


def test_keys_given_twice_are_told_with_both_lines(tmp_path: Path) -> None:
    (tmp_path / "a.bib").write_text(BOOK % "a" + BOOK % "a")
    entries, found = look(tmp_path, "a")
    assert len(entries) == 1
    assert told(found) == [("M472", "017-a/a.bib:6:1")]
    assert "first on line 1" in found[0].message["en"]


def test_what_is_listed_needs_no_citation(tmp_path: Path) -> None:
    (tmp_path / "a.bib").write_text(BOOK % "a" + BOOK % "b")
    assert [entry.key for entry in look(tmp_path, "*")[0]] == ["a", "b"]
    assert look(tmp_path, "*")[1] == []


@pytest.mark.parametrize("name", ["/etc/passwd", "../b.bib", "gone", "b.txt", "", "a\0b", "x" * 300, "ж" * 200])
def test_no_file_outside_the_folder_is_read(tmp_path: Path, name: str) -> None:
    home = tmp_path / "017-a"
    home.mkdir()
    for file in (tmp_path / "b.bib", home / "b.txt"):
        file.write_text(BOOK % "a")
    entries, found = look(home, "a", named=(name,))
    assert (entries, told(found)) == ((), [("M470", "017-a/paper.md")])


def test_a_link_out_of_the_folder_is_not_followed(tmp_path: Path) -> None:
    home = tmp_path / "017-a"
    home.mkdir()
    (tmp_path / "secret.bib").write_text(BOOK % "a")
    (home / "refs.bib").symlink_to(tmp_path / "secret.bib")
    assert look(home, "a")[0] == ()
    assert told(look(home, "a", named=("refs",))[1]) == [("M470", "017-a/paper.md")]


def test_a_file_is_named_with_or_without_its_suffix(tmp_path: Path) -> None:
    (tmp_path / "refs.bib").write_text(BOOK % "a")
    (tmp_path / "other.bib").write_text(BOOK % "b")
    for name in ("refs", "refs.bib"):
        assert [entry.key for entry in look(tmp_path, "a", named=(name,))[0]] == ["a"]


def test_a_file_beside_a_manuscript_deeper_in_the_folder_is_found(tmp_path: Path) -> None:
    (tmp_path / "src").mkdir()
    (tmp_path / "src" / "refs.bib").write_text(BOOK % "a")
    search = Search(tmp_path, "017-a/", frozenset({"a"}))
    assert len(find_entries(search, ("refs",), "", "017-a/src/paper.tex")) == 1


def test_csl_json_is_read_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "refs.json").write_text(
        '[{"id": "x", "type": "article-journal", "title": "On <i>Lutra</i>", "author": [{"family": "Otter", "given": '
        '"Mary"}], "issued": {"date-parts": [[2020, 5]]}, "language": "ru-RU", "DOI": "10.1234/x", "volume": 3}]'
    )
    (entry,), found = look(tmp_path, "x")
    assert found == []
    assert (entry.title, entry.year, entry.issued, entry.volume) == ("On <i>Lutra</i>", "2020", (2020, 5), "3")
    assert (entry.language, entry.doi) == ("ru", "10.1234/x")


@pytest.mark.parametrize("text", ["", "{", "[" * 30_000, '{"a": 1}', "[1, null, {}]"])
def test_json_that_is_no_bibliography_is_told_where_it_is_named(tmp_path: Path, text: str) -> None:
    (tmp_path / "refs.json").write_text(text)
    assert look(tmp_path, "x") == ((), [])
    assert told(look(tmp_path, "x", named=("refs.json",))[1]) == [("M471", "017-a/refs.json")]


def test_a_library_of_thousands_is_read_at_once(tmp_path: Path) -> None:
    (tmp_path / "a.bib").write_text("".join(BOOK % f"k{number}" for number in range(20_000)))
    start = time.process_time()
    (entry,), found = look(tmp_path, "k19999")
    assert (entry.title, told(found)) == ("Rivers", [("M473", "017-a/a.bib:1:1")])
    assert time.process_time() - start < 2.0


HOSTILE = {
    "signs": "@" * 50_000,
    "heads": "@book{" * 10_000,
    "braces": "@book{a," + "{" * 50_000,
    "quote": '@book{a, t = "' + "x" * 50_000,
    "words": "@book{a, " + "b " * 50_000,
    "its own parent": "@book{a, crossref = {a}}",
    "one key": "@a{b,\n" * 5_000,
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_files_cost_little(text: str) -> None:
    start = time.process_time()
    file = cut(text)
    with_parents(file, [entry.key for entry in file.entries])
    assert time.process_time() - start < 1.0


@pytest.mark.parametrize(
    "text",
    [
        "@book{a, title = {A}, crossref = {a}}",
        "@book{a, title = {A}, crossref = {b}}\n@book{b, title = {B}, xdata = {a}}",
        "@book{a, title = " + "{" * 20_000 + "}" * 20_000 + "}",
        "@book{a, title = {" + "word " * 100_000 + "}}",
    ],
    ids=["its own parent", "its own grandparent", "nested", "long"],
)
def test_what_would_take_forever_is_told_and_not_read(tmp_path: Path, text: str) -> None:
    (tmp_path / "a.bib").write_text(text)
    start = time.perf_counter()
    entries, found = look(tmp_path, "a")
    assert entries == () and ("M471", "017-a/a.bib:1:1") in told(found)
    assert time.perf_counter() - start < 3.0


@given(st.text('@book{}(),="#% \nab'))
def test_any_text_is_cut(text: str) -> None:
    for entry in cut(text).entries:
        assert isinstance(fields_of(entry.text), dict)


SHAPES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)
FIELDS = ("id", "type", "title", "author", "editor", "issued", "accessed", "language", "URL", "page")


@given(st.dictionaries(st.sampled_from(FIELDS), SHAPES))
def test_any_json_makes_an_entry(item: dict[str, object]) -> None:
    assert isinstance(entry_of(item), Entry)


def test_an_address_that_may_not_stand_in_a_volume_is_dropped() -> None:
    assert entry_of({"id": "x", "URL": "javascript:alert(1)"}).url == ""


@pytest.mark.parametrize(
    ("word", "tag"),
    [("russian", "ru"), ("ru-RU", "ru"), ("Kazakh", "kk"), ("ngerman", "de"), ("klingon", ""), ("", "")],
)
def test_languages_are_known_by_name_or_tag(word: str, tag: str) -> None:
    assert language_tag(word) == tag
