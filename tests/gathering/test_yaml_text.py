"""Trees written as YAML."""

import yaml
from hypothesis import given
from hypothesis import strategies as st

from proceedings.gathering.yaml_text import Tree, yaml_text
from proceedings.intake.yaml_file import load_yaml

RECORD: dict[str, Tree] = {
    "id": "017",
    "kind": "paper",
    "title": {"en": "Otters: a study", "ru": "Выдры"},
    "authors": [{"name": {"en": {"family": "Omarova", "given": "Dana"}}, "corresponding": "true"}],
    "keywords": {"en": ["otters", "no"]},
}


def test_a_record_is_written_as_an_editor_would() -> None:
    assert yaml_text(RECORD, {"title": "paragraph 2, 90 %"}) == (
        'id: "017"\nkind: paper\ntitle: {en: "Otters: a study", ru: "Выдры"}  # paragraph 2, 90 %\n'
        'authors:\n  - name:\n      en: {family: "Omarova", given: "Dana"}\n    corresponding: "true"\n'
        'keywords:\n  en: [otters, "no"]\n'
    )


WORDS = st.text(max_size=15)
TREES: st.SearchStrategy[Tree] = st.recursive(
    WORDS,
    lambda inner: st.lists(inner, min_size=1, max_size=3) | st.dictionaries(WORDS, inner, min_size=1, max_size=3),
    max_leaves=10,
)


@given(st.dictionaries(WORDS, TREES, min_size=1, max_size=4))
def test_any_tree_is_read_back_as_it_was_by_two_readers(tree: dict[str, Tree]) -> None:
    text = yaml_text(tree)
    assert yaml.load(text, yaml.BaseLoader) == tree
    assert load_yaml(text, "").value.value is not None
