"""Changes in a file that an editor wrote."""

from hypothesis import given, settings
from hypothesis import strategies as st

from proceedings.gathering.editing import edited
from proceedings.gathering.yaml_text import Tree, yaml_text
from proceedings.intake.yaml_file import load_yaml

OWN = """# Spoke with the author on Monday.
id: "017"
title:
  en: "Otters"   # agreed
  ru: 'Выдры'

authors:
  - name:
      en: {family: Omarova, given: D.}
    orcid: "0000-0002-1825-0097"  # checked
  - name: {en: {family: Brook, given: Sam}}
udc: 34.01
"""


def tree() -> dict[str, Tree]:
    return load_yaml(OWN, "").value.value  # type: ignore[return-value]


def test_only_the_line_of_the_changed_field_changes() -> None:
    wanted = tree()
    wanted["title"]["ru"] = "Выдры и реки"  # type: ignore[index,call-overload]
    text = edited(OWN, wanted)
    assert text is not None
    lines = [(old, new) for old, new in zip(OWN.splitlines(), text.splitlines(), strict=True) if old != new]
    assert lines == [("  ru: 'Выдры'", '  ru: "Выдры и реки"')]


def test_a_field_deep_in_a_list_of_people_changes_alone() -> None:
    wanted = tree()
    wanted["authors"][0]["name"]["en"]["given"] = "Dana"  # type: ignore[index,call-overload]
    text = edited(OWN, wanted)
    assert text is not None and "# checked" in text and "# agreed" in text and "Dana" in text
    assert sum(old != new for old, new in zip(OWN.splitlines(), text.splitlines(), strict=True)) == 1


def test_new_fields_are_added_and_dropped_ones_go() -> None:
    wanted = tree() | {"doi": "10.5555/x.1"}
    del wanted["udc"]
    text = edited(OWN, wanted)
    assert text is not None and 'doi: "10.5555/x.1"' in text and "udc" not in text and "# Spoke with" in text


def test_a_number_that_is_text_to_us_is_not_taken_for_changed() -> None:
    assert edited(OWN, tree()) == OWN


WORDS = st.text(st.characters(blacklist_categories=("Cs", "Cc")), min_size=1, max_size=12).map(str.strip).filter(bool)
TREES: st.SearchStrategy[Tree] = st.recursive(
    WORDS,
    lambda inner: st.lists(WORDS, min_size=1, max_size=2) | st.dictionaries(WORDS, inner, min_size=1, max_size=3),
    max_leaves=6,
)


@settings(max_examples=60, deadline=None)
@given(st.dictionaries(WORDS, TREES, max_size=3), st.dictionaries(WORDS, TREES, min_size=1, max_size=3))
def test_an_edited_text_says_what_was_meant_or_is_not_edited(old: dict[str, Tree], new: dict[str, Tree]) -> None:
    text = edited(yaml_text(old), new)
    assert text is None or load_yaml(text, "").value.value is not None
