from itertools import pairwise

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from proceedings.intake import yaml_file
from proceedings.intake.yaml_file import load_yaml
from proceedings.model.diagnostic import Diagnostic, Place


def value_of(text: str) -> object:
    loaded = load_yaml(text, "metadata.yaml")
    assert loaded.diagnostics == ()
    return loaded.value.value


def only_fault(text: str) -> Diagnostic:
    (diagnostic,) = load_yaml(text, "metadata.yaml").diagnostics
    return diagnostic


def test_every_scalar_stays_the_text_that_was_typed() -> None:
    text = "a: NO\nb: 010\nc: 12:30\nd: 3.10\ne: 2026-10-15\nf: null\ng: ~\nh: '017'\ni:\n"
    typed = {"a": "NO", "b": "010", "c": "12:30", "d": "3.10", "e": "2026-10-15", "f": "null", "g": "~", "h": "017"}
    assert value_of(text) == {**typed, "i": ""}


def test_lists_mappings_and_folded_text_keep_their_shape() -> None:
    assert value_of("a: [x, y]\nb:\n  - c: d\ne: >-\n  one\n  two\n") == {
        "a": ["x", "y"],
        "b": [{"c": "d"}],
        "e": "one two",
    }


def test_each_value_knows_its_line_and_column() -> None:
    places = load_yaml("title:\n  kk: Атау\nauthors:\n  - email: a@b.c\n", "017/metadata.yaml").value.places
    assert places["title"] == Place("017/metadata.yaml", 1, 1, "title")
    assert places["title.kk"] == Place("017/metadata.yaml", 2, 7, "title.kk")
    assert places["authors.0.email"] == Place("017/metadata.yaml", 4, 12, "authors.0.email")


def test_a_field_given_twice_names_both_lines_and_keeps_the_first() -> None:
    loaded = load_yaml("a: 1\nb: 2\na: 3\n", "f")
    assert loaded.value.value == {"a": "1", "b": "2"}
    assert "line 1 and on line 3" in loaded.diagnostics[0].message["en"]
    assert loaded.diagnostics[0].place.line == 3


def test_an_alias_repeats_a_value_written_above() -> None:
    assert value_of("a: &x {k: v}\nb: [*x, *x]\n") == {"a": {"k": "v"}, "b": [{"k": "v"}, {"k": "v"}]}


@pytest.mark.parametrize("text", ["a: *nowhere\n", "a: &x {k: v}\nb:\n  <<: *x\n", "a: &x [*x]\n"])
def test_aliases_to_nowhere_and_merge_keys_are_told(text: str) -> None:
    assert only_fault(text).code == "Y005"


def test_laughing_aliases_are_refused_before_they_unfold() -> None:
    laughs = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    laughs += "".join(f"a{n}: &a{n} [{', '.join([f'*a{m}'] * 9)}]\n" for m, n in pairwise(range(12)))
    assert only_fault(laughs).code == "Y005"
    assert load_yaml(laughs, "f").value.value is None


def test_aliases_do_not_build_towers() -> None:
    tower = "a0: &a0 [x]\n" + "".join(f"a{n}: &a{n} [[[[[*a{m}]]]]]\n" for m, n in pairwise(range(60)))
    assert only_fault(tower).code == "Y005"


def test_a_tag_is_told() -> None:
    assert only_fault("a: !!python/object:os.system x\n").code == "Y006"


@pytest.mark.parametrize("opener", ["[", "{", "- ", "? ", "a: [", "[" * 20])
def test_forty_thousand_brackets_are_one_diagnostic(opener: str) -> None:
    assert only_fault(opener * 40_000).code == "Y003"


def test_the_pure_parser_is_as_safe(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(yaml_file, "LOADER", yaml.SafeLoader)
    assert only_fault("[" * 40_000).code == "Y003"
    assert value_of("a: NO\n") == {"a": "NO"}


def test_a_file_of_more_than_a_megabyte_is_refused() -> None:
    assert only_fault("a: " + "x" * 1_000_001).code == "Y004"


def test_a_syntax_fault_has_its_line() -> None:
    fault = only_fault("a: b\n c: d: e\n")
    assert (fault.code, fault.place.line) == ("Y001", 2)


@pytest.mark.parametrize("character", ["\x00", "\x07", "\u202e", "\u2066", "\ud800", "\ufffe", "\u2028"])
def test_controls_and_bidi_overrides_are_told_at_their_place(character: str) -> None:
    fault = only_fault(f"a: b\nc: d{character}e\n")
    assert (fault.code, fault.place.line, fault.place.column) == ("Y007", 2, 5)


def test_a_list_as_name_of_a_field_is_told() -> None:
    assert only_fault("? [a, b]\n: c\n").code == "Y011"


def test_a_second_record_in_the_file_is_told() -> None:
    assert only_fault("a: b\n---\nc: d\n").code == "Y012"


def test_letters_typed_in_parts_are_composed() -> None:
    assert value_of("a: и\u0306\n") == {"a": "й"}


def test_an_empty_file_has_no_value() -> None:
    assert value_of("") is None


@given(st.text(max_size=300))
def test_any_text_ends_as_a_value_or_a_diagnostic(text: str) -> None:
    loaded = load_yaml(text, "f")
    assert (
        loaded.value.value is not None
        or loaded.diagnostics
        or not text.strip()
        or "#" in text
        or "-" in text
        or "." in text
        or "%" in text
    )


@given(
    st.recursive(
        st.text("ab:{}[]&*!#'\" \n-", max_size=8),
        lambda inner: st.lists(inner) | st.dictionaries(st.text("ab", min_size=1), inner),
        max_leaves=12,
    )
)
def test_what_yaml_writes_we_read(tree: object) -> None:
    loaded = load_yaml(yaml.safe_dump(tree, allow_unicode=True), "f")
    assert loaded.diagnostics == ()
    assert loaded.value.value == tree
