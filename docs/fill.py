"""Fills into the manual what it takes from the program: fields, options, diagnostics, styles. `make docs` runs it.

A page says `<!-- from: KIND NAME -->` where such a part begins and `<!-- end -->` where it ends; what stands between
is written anew. A test compares, so that the manual can't fall behind.
"""

import re
from collections.abc import Callable, Iterator
from inspect import cleandoc
from pathlib import Path
from types import ModuleType

from pydantic import BaseModel
from pydantic.fields import FieldInfo
from typer.main import get_command
from typer.testing import CliRunner

from proceedings import editions, exports
from proceedings.assembly import parts
from proceedings.checks import all_faults
from proceedings.checks.catalogue import page_of
from proceedings.commands import build
from proceedings.execution import engines
from proceedings.intake import importers, readers
from proceedings.intake.house_style import read_style, style_names
from proceedings.intake.profile import read_profile
from proceedings.model import conference, people, profile, received, style, submission
from proceedings.model.diagnostic import Fault
from proceedings.model.roles import GROUPS
from proceedings.pdf.faces import FaceKey
from proceedings.registry import variants
from proceedings.schemas import SUBJECTS
from proceedings.shipped import styles_folder
from proceedings.typesetting.faces import cut

DOCS = Path(__file__).parent
FILLED = re.compile(r"(<!-- from: (\w+) ?([\w.]*) -->\n).*?(<!-- end -->)", re.DOTALL)
ROOMS = {
    "Y": "Files and YAML",
    "S": "Submissions and their metadata",
    "M": "Manuscripts",
    "C": "Camera-ready papers",
    "G": "Pages as set",
    "V": "The volume",
    "R": "Gathering",
    "P": "Proofs",
    "D": "Distribution",
    "X": "The airlock",
}


def filled(page: str) -> str:
    """The text of a page with all its parts from the program as they are now."""
    return FILLED.sub(lambda found: f"{found[1]}\n{KINDS[found[2]](found[3])}\n\n{found[4]}", page)


def fields(name: str) -> str:
    """The fields of a record as a table, then those of the records inside it that no table before had."""
    return "\n\n".join(_tables(SUBJECTS[name] if name in SUBJECTS else _record(name), set()))


def _tables(record: type[BaseModel], seen: set[type[BaseModel]], path: str = "") -> Iterator[str]:
    seen.add(record)
    rows = [_row(name, field) for name, field in record.model_fields.items()]
    head = f"**{path}** {cleandoc(record.__doc__ or '')}\n\n" if path else ""
    yield head + "\n".join(("| field | value | meaning |", "|---|---|---|", *rows))
    for name, field in record.model_fields.items():
        for inner in _records_in(field.annotation):
            if inner not in seen and inner not in SHARED:
                yield from _tables(inner, seen, f"{path}.{name}".lstrip("."))


def _row(name: str, field: FieldInfo) -> str:
    meaning = f"{field.description or _meaning(field)}{_default(field)}".strip()
    required = " **required**" if field.is_required() else ""
    return f"| `{name}` | {_shape(field)}{required} | {meaning} |".replace("|  |", "| |")


def _default(field: FieldInfo) -> str:
    """What holds where nothing is written, unless that is nothing."""
    default = field.get_default(call_default_factory=True)
    if field.is_required() or default in ("", False) or not isinstance(default, str | int | float):
        return ""
    shown = f"{default:g}" if isinstance(default, float) else "true" if default is True else str(default)
    return f" (by default `{shown}`)"


def _meaning(field: FieldInfo) -> str:
    inner = next(_records_in(field.annotation), None)
    return cleandoc(inner.__doc__ or "").split("\n")[0] if inner else ""


def _shape(field: FieldInfo) -> str:
    """What is written there, in an editor's words."""
    if field.json_schema_extra == received.BY_WORD:
        return "text per word"
    shown = str(field.annotation)
    many = "list of " if "tuple[" in shown and "dict[" not in shown else ""
    inner = next(_records_in(field.annotation), None)
    if inner:
        link = f"[{inner.__name__.lower()}](#{inner.__name__.lower()})" if inner in SHARED else inner.__name__.lower()
        keyed = " by name" if inner in BY_NAME else " per language"
        return f"{many}{link}" + (keyed if "dict[" in shown else "")
    if "dict[" in shown:
        return "list per language" if "tuple[" in shown else "text per language"
    number = "length" if field.json_schema_extra == style.UNIT else "number"
    plain = {"bool": "true or false", "float": number, "int": "whole number"}
    return many + next((words for name, words in plain.items() if name in shown), "text")


def _records_in(annotation: object) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for argument in getattr(annotation, "__args__", ()):
        yield from _records_in(argument)


def _record(name: str) -> type[BaseModel]:
    rooms = (conference, people, submission, style, profile, received)
    found = next(getattr(module, name) for module in rooms if hasattr(module, name))
    assert issubclass(found, BaseModel)
    return found


BY_NAME = {style.Family, style.TextStyle}
"""Records that stand in a mapping by names, not by languages."""

SHARED = {people.Person, people.Member}
"""Records with a table of their own, since several fields hold one."""


def command(name: str) -> str:
    """What `proceedings NAME --help` prints."""
    printed = CliRunner().invoke(build(), [*name.split("."), "--help"], prog_name="proceedings", terminal_width=100)
    return f"```\n{printed.output.strip()}\n```"


def commands(_: str) -> str:
    """All commands with their pages."""
    group = get_command(build())
    lines = {name: (one.help or "").split("\n")[0] for name, one in sorted(group.commands.items())}  # type: ignore[attr-defined]
    return "\n".join(f"- [`{name}`](commands/{name}.md): {line}" for name, line in lines.items())


def diagnostics(_: str) -> str:
    """Every fault by the room that finds it."""
    faults = all_faults()
    return "\n\n".join(
        f"## {title}\n\n" + "\n\n".join(_fault(fault) for fault in faults if fault.code.startswith(letter))
        for letter, title in ROOMS.items()
        if any(fault.code.startswith(letter) for fault in faults)
    )


def _fault(fault: Fault) -> str:
    told = [f"### {fault.code} {fault.name}", f"*{fault.severity.value}*: {_open(fault.message['en'])}"]
    page = page_of(fault.code)
    hint = f"What to do: {_open(fault.hint['en'])}"
    return "\n\n".join((*told, *([page] if page else []), hint))


def _open(wording: str) -> str:
    """A wording with dots where each diagnostic has its facts; what Markdown would read otherwise is escaped."""
    told = re.sub(r"(?<!\{)\{\w+[^{}]*\}(?!\})", "…", wording).replace("{{", "{").replace("}}", "}")
    code = told.split("`")
    return "`".join(re.sub(r"([\[\]*<])", r"\\\1", part) if odd % 2 == 0 else part for odd, part in enumerate(code))


def modules(name: str) -> str:
    """The variants of a package, each with the first sentence of its docstring."""
    return "\n".join(f"- `{called}`: {told}" for called, told in _told(PACKAGES[name]))


def _told(package: ModuleType) -> Iterator[tuple[str, str]]:
    for variant in variants(package):
        yield variant.__name__.rpartition(".")[2], cleandoc(variant.__doc__ or "").split("\n\n")[0].replace("\n", " ")


def formats(_: str) -> str:
    """Every manuscript format with its suffixes."""
    rows = [(" ".join(f"`{suffix}`" for suffix in one.SUFFIXES), one) for one in variants(readers)]
    lines = [f"| {suffixes} | {cleandoc(one.__doc__ or '').split(chr(10))[0]} |" for suffixes, one in rows]
    return "\n".join(("| suffix | reader |", "|---|---|", *lines))


def styles(_: str) -> str:
    """The house styles that ship with the program."""
    lines = []
    for name in style_names():
        shown = read_style(name, styles_folder()).value
        assert shown
        sheet = f"{shown.sheet.width / 72 * 25.4:.0f} × {shown.sheet.height / 72 * 25.4:.0f} mm"
        lines.append(f"| `{name}` | {sheet} | {shown.sheet.columns} | {shown.description} |")
    return "\n".join(("| name | sheet | columns | for |", "|---|---|---|---|", *lines))


def roles(_: str) -> str:
    """The roles of text by group, each with where it is used."""
    groups = (
        "\n".join((f"| {title} | used for |", "|---|---|", *(f"| `{role}` | {use} |" for role, use in group.items())))
        for title, group in GROUPS.items()
    )
    return "\n\n".join(groups)


def typefaces(_: str) -> str:
    """The typefaces that the shipped styles set text in: what each has drawn, upright and italic."""
    heads = ("| package | Kazakh | small capitals | oldstyle figures | tabular and proportional |", "|---" * 5 + "|")
    return "\n".join((*heads, *(_typeface(package) for package in SHIPPED_FACES)))


def _typeface(package: str) -> str:
    facts = [_drawn(FaceKey(package, italic=italic)) for italic in (False, True)]
    told = (one if one == other else f"{one}; italic {other}" for one, other in zip(*facts, strict=True))
    return f"| `{package}` | {' | '.join(told)} |"


def _drawn(key: FaceKey) -> tuple[str, ...]:
    plain = cut(key, ("lnum", "tnum"), "kk")
    alphabets = {"Kazakh": "әғқңөұүһі", "Russian": "бгджзийлмнптуцшщыэюя", "Latin": "abcdefghijklmnopqrstuvwxyz"}
    small = [name for name, letters in alphabets.items() if _changed(key, letters, "smcp")]
    figures = "0123456789"
    pairs = {"onum": ("lnum", "onum"), "pnum": ("tnum", "pnum")}
    other = {
        tag: any(_changed(key, figure, wanted, before) for figure in figures) for tag, (before, wanted) in pairs.items()
    }
    return (
        "yes" if not plain.lacks(alphabets["Kazakh"]) else "no",
        ", ".join(small) or "none",
        "yes" if other["onum"] else "no",
        "yes" if other["pnum"] else "tabular",
    )


def _changed(key: FaceKey, letters: str, feature: str, before: str = "") -> bool:
    """Whether a feature changes every one of these letters."""
    plain, changed = cut(key, (before,) if before else (), "kk"), cut(key, (feature,), "kk")
    return all(plain.shape(letter).glyphs.keys() != changed.shape(letter).glyphs.keys() for letter in letters)


def profiles(_: str) -> str:
    """The profiles that ship with the program, each with its values."""
    names = sorted(file.stem for file in (styles_folder() / "profiles").glob("*.yaml"))
    shown = {name: read_profile(name, styles_folder()).value for name in names}
    rows = [
        f"| {field} | " + " | ".join(_value(getattr(shown[name], field)) for name in names) + " |"
        for field in profile.Profile.model_fields
        if field != "name"
    ]
    heads = (f"| | {' | '.join(f'`{name}`' for name in names)} |", "|---" * (len(names) + 1) + "|")
    return "\n".join((*heads, *rows))


def _value(value: object) -> str:
    if isinstance(value, profile.Range):
        return f"{value.least}–{value.most}"
    if isinstance(value, tuple):
        return ", ".join(map(str, value)) or "–"
    if isinstance(value, dict):
        return ", ".join(f"{name}: {one}" for name, one in value.items()) or "–"
    return {True: "yes", False: "no"}[value] if isinstance(value, bool) else str(value) or "–"


SHIPPED_FACES = ("source-serif-4", "source-sans-3", "source-code-pro", "noto-serif")
PACKAGES = {"parts": parts, "engines": engines, "editions": editions, "importers": importers, "exports": exports}
KINDS: dict[str, Callable[[str], str]] = {
    "fields": fields,
    "command": command,
    "commands": commands,
    "diagnostics": diagnostics,
    "modules": modules,
    "formats": formats,
    "styles": styles,
    "roles": roles,
    "typefaces": typefaces,
    "profiles": profiles,
}


def main() -> None:
    """Fill every page of the manual."""
    for page in sorted(DOCS.rglob("*.md")):
        page.write_text(filled(page.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main()
