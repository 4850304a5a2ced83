from typing import Any

from proceedings.intake.pandoc_fields import fields_of, words_aside


def says(words: str) -> list[dict[str, Any]]:
    """Words of a tree, `^` before a superscript, `|` for a break, `(…)` for a note."""
    nodes: list[dict[str, Any]] = []
    for word in words.split():
        kind = {"^": "Superscript", "(": "Note"}.get(word[0])
        text = {"t": "Str", "c": word.strip("^()").replace("_", " ")}
        inner = [{"t": "Para", "c": [text]}] if kind == "Note" else [text]
        nodes += [{"t": "LineBreak"}] if word == "|" else [{"t": kind, "c": inner}] if kind else [{"t": "Space"}, text]
    return nodes


def inlines(words: str) -> dict[str, Any]:
    return {"t": "MetaInlines", "c": says(words)}


def test_superscripts_are_characters_and_breaks_are_lines() -> None:
    assert fields_of({"author": inlines("Ann One ^1,2 | X a@b.c")}) == {"author": ("Ann One¹‧²\nX a@b.c",)}


def test_each_note_ends_an_author_and_a_second_note_goes_with_the_first() -> None:
    line = inlines("Ann One (X) (Thanks) , Bo Two (Y) und Cy Three")
    assert fields_of({"author": line}) == {"author": ("Ann One (X) (Thanks)", "Bo Two (Y)", "Cy Three")}


def test_authors_of_a_list_are_entries() -> None:
    assert fields_of({"author": {"t": "MetaList", "c": [inlines("A"), inlines("B")]}}) == {"author": ("A", "B")}


def test_the_note_of_a_title_stands_after_it() -> None:
    assert fields_of({"title": inlines("A Title (Funded.)")}) == {"title": ("A Title", "Funded.")}


def test_other_fields_and_empty_ones_are_passed_over() -> None:
    assert fields_of({"lang": inlines("ru"), "title": inlines("")}) == {}
    assert words_aside({"title": inlines("A B"), "lang": inlines("ru")}) == "A B"
