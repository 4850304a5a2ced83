"""The program's own source, as the house rules see it."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
PACKAGE = ROOT / "proceedings"


def modules() -> list[Path]:
    """Every Python file of the package."""
    return sorted(PACKAGE.rglob("*.py"))


def name(file: Path) -> str:
    """A file as one reads of it in the plan: `intake/readers/markdown.py`."""
    return file.relative_to(PACKAGE).as_posix()


def room(file: Path) -> str:
    """The room of a file: the folder or module right under the package."""
    return file.relative_to(PACKAGE).parts[0].removesuffix(".py")


@cache
def tree(file: Path) -> ast.Module:
    return ast.parse(file.read_text(encoding="utf-8"))


def imports(file: Path) -> Iterator[str]:
    """Every module that a file imports, wherever in the file; `from a import b` gives `a.b` where that is a module."""
    for node in ast.walk(tree(file)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{name(file)}:{node.lineno} imports relatively"
            yield from (_deepest(node.module or "", alias.name) for alias in node.names)


def functions(file: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(tree(file)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def calls(file: Path) -> Iterator[tuple[str, int]]:
    """The dotted name and line of every call; a method of something unnamed is `.method`."""
    for node in ast.walk(tree(file)):
        if isinstance(node, ast.Call):
            yield _dotted(node.func), node.lineno


def _dotted(node: ast.expr) -> str:
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        return f"{_dotted(node.value)}.{node.attr}"
    return ""


def _deepest(module: str, member: str) -> str:
    path = ROOT.joinpath(*module.split("."), member)
    return f"{module}.{member}" if path.with_suffix(".py").exists() or path.is_dir() else module
