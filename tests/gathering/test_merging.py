"""Three-way merging of records."""

from hypothesis import given
from hypothesis import strategies as st

from proceedings.gathering.merging import merge
from proceedings.gathering.yaml_text import Tree
from proceedings.model.gathered import Change


def person(family: str, given: str, **more: str) -> dict[str, Tree]:
    return {"name": {"en": {"family": family, "given": given}}, **more}


def test_what_only_the_export_changed_is_taken() -> None:
    merged = merge({"title": "Old"}, {"title": "Old"}, {"title": "New"})
    assert merged.tree == {"title": "New"}
    assert merged.changes == (Change("title", "Old", "New"),)


def test_what_only_the_editor_changed_stays_and_is_not_told() -> None:
    assert merge({"title": "Old"}, {"title": "Mine", "udc": "34"}, {"title": "Old"}).tree == {
        "title": "Mine",
        "udc": "34",
    }
    assert merge({"title": "Old"}, {"title": "Mine"}, {"title": "Old"}).changes == ()


def test_where_both_changed_the_editors_word_stays_and_the_other_is_told() -> None:
    merged = merge({"title": "Old"}, {"title": "Mine"}, {"title": "Theirs"})
    assert merged.tree == {"title": "Mine"}
    assert merged.changes == (Change("title", "Mine", "Theirs", kept=True),)


def test_a_field_that_the_editor_took_out_stays_out() -> None:
    assert merge({"doi": "10.1/2"}, {}, {"doi": "10.1/2"}).tree == {}


def test_a_field_that_the_export_dropped_goes_unless_the_editor_changed_it() -> None:
    assert merge({"doi": "1"}, {"doi": "1"}, {}).tree == {}
    assert merge({"doi": "1"}, {"doi": "2"}, {}).tree == {"doi": "2"}


def test_people_are_merged_one_by_one_while_they_are_the_same_people() -> None:
    base = [person("Omarova", "D."), person("Brook", "Sam")]
    mine = [person("Omarova", "D.", orcid="1"), person("Brook", "Sam")]
    theirs = [person("Omarova", "Dana"), person("Brook", "Samuel")]
    merged = merge({"authors": base}, {"authors": mine}, {"authors": theirs})
    assert merged.tree == {"authors": [person("Omarova", "Dana", orcid="1"), person("Brook", "Samuel")]}
    assert [change.field for change in merged.changes] == ["authors.0.name.en.given", "authors.1.name.en.given"]


def test_a_new_order_of_authors_never_mixes_two_people() -> None:
    base = [person("Omarova", "Dana"), person("Brook", "Sam")]
    mine = [person("Omarova", "Dana", post="Editor's post"), person("Brook", "Sam")]
    merged = merge({"authors": base}, {"authors": mine}, {"authors": base[::-1]})
    assert merged.tree == {"authors": mine}
    assert [(change.field, change.kept) for change in merged.changes] == [("authors", True)]


TREES: st.SearchStrategy[Tree] = st.recursive(
    st.text("ab", max_size=2),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from("xyz"), inner, max_size=3),
    max_leaves=8,
)
ROOTS = st.dictionaries(st.sampled_from("pqr"), TREES, max_size=3)


@given(ROOTS, ROOTS)
def test_a_second_gathering_of_the_same_export_changes_nothing(mine: dict[str, Tree], theirs: dict[str, Tree]) -> None:
    merged = merge(theirs, mine, theirs)
    assert merged.tree == mine and merged.changes == ()


@given(ROOTS, ROOTS)
def test_an_untouched_record_becomes_what_is_received(base: dict[str, Tree], theirs: dict[str, Tree]) -> None:
    assert merge(base, base, theirs).tree == theirs


@given(ROOTS, ROOTS, ROOTS)
def test_merging_again_after_merging_is_quiet(
    base: dict[str, Tree], mine: dict[str, Tree], theirs: dict[str, Tree]
) -> None:
    merged = merge(base, mine, theirs)
    assert merge(theirs, merged.tree, theirs).changes == ()
