"""Front to back it is one direction. The list is exhaustive: what is not in it may not be imported."""

import pytest

from tests.house.code import PACKAGE, imports, modules, name, room

FREE = {"model", "registry", "shipped", "tabular", "typefaces"}
"""What every room may know: the nouns, the list of a package's modules, where shipped files and those of typefaces lie,
tables as text."""

WRITING = tuple(f"gathering.{name}" for name in ("editing", "trees", "yaml_text", "slugs"))
"""How a gathering writes YAML beside an editor's own words."""

BELOW = {
    "model": set(),
    "registry": set(),
    "shipped": set(),
    "typefaces": set(),
    "pdf": set(),
    "typesetting": {"pdf.faces", "pdf.inspection"},
    "checks": {"pdf.faces", "pdf.inspection", "bibliography"},
    "bibliography": {"intake.walk", "intake.addresses", "assembly.collation"},
    # camera-ready papers are opened by the PDF room alone, behind the airlock
    "intake": {"pdf.faces", "pdf.inspection", "pdf.opening", "pdf.camera_ready", "pdf.drawings", "pdf.first_page"},
    "gathering": {"intake", "execution", "finished", "losses"},
    "assembly": {"typesetting"},
    # siblings: never each other, as the last test says
    "editions": {"assembly", "typesetting", "pdf"},
    "exports": {"assembly", "typesetting", "pdf", "gathering.slugs"},
    # the loop reads what comes back, and edits what editors wrote as a gathering does
    "proofing": {"assembly", "typesetting", "pdf", "intake", "execution", "finished", "losses", *WRITING},
    # the same loop behind a server: it looks new manuscripts through and files what authors say
    "serving": {"proofing", "intake", "assembly.dates", "delivery", "pipeline"},
    "website": {"assembly", "exports", "typesetting.faces.web_face"},
    "release": {"assembly", "editions", "exports", "website", "pdf"},
    "specimens": {"assembly", "typesetting", "pdf"},
    "execution": set(),
    "delivery": set(),
    "tabular": set(),
    # naming every fault for `explain` loads the rooms that have them
    "report": {"checks.catalogue"},
    # the story and what it is told in
    "finished": {"execution"},
    "losses": {"execution"},
    "steps": {"intake", "checks", "bibliography", "typesetting", "assembly", "pdf", "execution", "finished"},
    "papers": {"steps", "losses", "finished", "execution"},
    "pipeline": {"papers", "steps", "intake", "checks", "assembly", "editions", "pdf", "execution"},
    # what single commands show
    "schemas": set(),
    "health": {"execution", "finished", "intake", "pdf.faces", "typesetting.lines"},
    "commands": {
        "pipeline",
        "delivery",
        "report",
        "finished",
        "schemas",
        "health",
        "execution",
        "intake.house_style",
        "gathering",
        "intake.desk",
        "proofing",
        "serving",
        "editions",
        "exports",
        "website",
        "release",
        "specimens",
        "pdf.signing",
    },
    "__init__": set(),
}

EXCEPTIONS = {
    ("checks/catalogue.py", "proceedings"): "it looks for faults in every room, by walking through the package",
}


def test_the_list_has_every_room() -> None:
    assert {room(file) for file in modules()} <= set(BELOW)
    assert {folder.name for folder in PACKAGE.iterdir() if (folder / "__init__.py").exists()} <= set(BELOW)


@pytest.mark.parametrize("file", modules(), ids=name)
def test_a_room_imports_only_what_lies_below_it(file: object) -> None:
    for module in imports(file):  # type: ignore[arg-type]
        if not module.startswith("proceedings") or (name(file), module) in EXCEPTIONS:  # type: ignore[arg-type]
            continue
        path = module.removeprefix("proceedings").lstrip(".")
        top = path.partition(".")[0]
        own = room(file)  # type: ignore[arg-type]
        allowed = top in FREE - {own} | {own} or any(path == way or path.startswith(f"{way}.") for way in BELOW[own])
        if own == "model":
            allowed = top == "model"
        assert allowed, f"{name(file)} imports {module}"  # type: ignore[arg-type]


def test_no_variant_imports_its_sibling() -> None:
    siblings = ("editions", "exports", "intake/readers", "intake/importers", "execution/engines")
    for file in modules():
        folder = next((where for where in siblings if name(file).startswith(f"{where}/")), None)
        if folder is None or file.name == "__init__.py":
            continue
        package = ".".join(("proceedings", *name(file).split("/")[:-1]))
        for module in imports(file):
            shared = module.startswith(f"{package}._")  # what a folder's variants share has an underscore in front
            assert shared or not module.startswith(f"{package}."), f"{name(file)} imports its sibling {module}"
