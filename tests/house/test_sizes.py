"""A file one can see in a few screens, a function one can hold in the head, names that say what is inside."""

import ast

import pytest

from tests.house.code import functions, modules, name, room, tree

LINES, FUNCTION, PARAMETERS = 300, 50, 5
VAGUE = {
    "utils",
    "helpers",
    "manager",
    "base",
    "common",
    "data",
    "process",
    "handler",
    "object",
    "item",
    "info",
    "misc",
}


@pytest.mark.parametrize("file", modules(), ids=name)
def test_a_file_can_be_seen_whole(file: object) -> None:
    assert len(file.read_text().splitlines()) <= LINES  # type: ignore[attr-defined]


@pytest.mark.parametrize("file", modules(), ids=name)
def test_a_function_can_be_held_in_the_head(file: object) -> None:
    for function in functions(file):  # type: ignore[arg-type]
        length = (function.end_lineno or function.lineno) - function.lineno + 1
        assert length <= FUNCTION, f"{function.name} has {length} lines"
        if room(file) == "commands" and function.name == "command":  # type: ignore[arg-type]
            continue  # its parameters are the options that a user may give
        named = [*function.args.posonlyargs, *function.args.args, *function.args.kwonlyargs]
        own = [argument for argument in named if argument.arg not in ("self", "cls")]
        assert len(own) <= PARAMETERS, f"{function.name} has {len(own)} parameters"


@pytest.mark.parametrize("file", modules(), ids=name)
def test_a_module_says_in_few_lines_what_it_is_for(file: object) -> None:
    source = file.read_text()  # type: ignore[attr-defined]
    if source.strip() and not name(file).startswith("checks/"):  # type: ignore[arg-type]  # those are pages of the manual
        docstring = ast.get_docstring(tree(file))  # type: ignore[arg-type]
        assert docstring and len(docstring.splitlines()) <= 8


@pytest.mark.parametrize("file", modules(), ids=name)
def test_what_is_public_has_a_sentence(file: object) -> None:
    for node in tree(file).body:  # type: ignore[arg-type]
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_"):
            assert ast.get_docstring(node), f"{node.name} has no docstring"


def test_no_file_has_a_name_that_says_nothing() -> None:
    assert not [name(file) for file in modules() if file.stem.rpartition("_")[2].removesuffix("s") in VAGUE | {"util"}]
