"""What touches the world does so in a few places; everywhere else values come in and values go out."""

import re

import pytest

from tests.house.code import calls, imports, modules, name

FILES = re.compile(
    r"(^|\.)(open|read_text|read_bytes|write_text|write_bytes|unlink|mkdir|rename|touch|iterdir|rglob|scandir)$"
)
CLOCK = re.compile(r"(^|\.)(now|today|utcnow|perf_counter|monotonic|time|time_ns|sleep)$")
SURROUNDINGS = re.compile(r"^os\.(environ(\..*)?|getenv|getcwd|getlogin)$")
PARSING = re.compile(r"^(etree\.(parse|fromstring|iterparse|XML|XMLParser|HTML)|zipfile\.ZipFile|yaml\.\w*load\w*)$")
STANDARD_OUTPUT = re.compile(r"^(print|sys\.stdout\..*|sys\.stderr\..*)$")

READERS = ("intake/", "execution/", "delivery.py", "commands/")
RULES = [
    # the loop keeps its state in files, and reads what authors return
    (
        FILES,
        (
            *READERS,
            "proofing/",
            "serving/",
            "website/shelf.py",
            "shipped.py",
            "typefaces.py",
            "pdf/faces.py",
            "health.py",
        ),
    ),
    (CLOCK, ("execution/", "delivery.py", "commands/", "serving/")),
    (SURROUNDINGS, ("intake/", "execution/", "commands/")),
    (PARSING, ("intake/xml.py", "intake/archive.py", "intake/yaml_file.py", "intake/holdings/", "release/zipped.py")),
    (STANDARD_OUTPUT, ("commands/",)),
]
MODULES = {
    "random": (),
    "secrets": ("serving/",),
    "uuid": (),
    "socket": (),
    "urllib.request": (),
    "http": (),
    "datetime": (
        "commands/",
        "serving/",
        "intake/holdings/",
        "pdf/signing.py",
        "proofing/letters.py",
        "proofing/posting.py",
        "proofing/status.py",
        "assembly/dates.py",
        "checks/",
        "pdf/metadata.py",
    ),
    "time": ("execution/", "delivery.py", "commands/", "serving/"),
    "subprocess": ("intake/pandoc.py", "intake/holdings/unpackers.py"),
    "multiprocessing": ("execution/",),
    "threading": ("execution/", "serving/"),
    "tempfile": ("intake/", "execution/", "delivery.py", "commands/", "serving/"),
    "shutil": ("intake/", "execution/", "delivery.py", "serving/", "commands/"),
    "zipfile": ("intake/", "release/zipped.py"),
    "tarfile": ("intake/holdings/",),
    "mailbox": ("intake/holdings/",),
    "email": ("intake/holdings/", "proofing/"),
    "smtplib": ("proofing/mail_server.py",),
    "xml.etree": (),
    "xml.dom": (),
    "xml.parsers": (),
    "pickle": ("execution/store.py",),
}
EXCEPTIONS = {
    ("pdf/opening.py", "open"): "pikepdf's, of bytes in memory",
    ("pdf/safe_forms.py", "read_bytes"): "pikepdf's, of a stream in memory",
    ("pdf/annotation_files.py", "read_bytes"): "pikepdf's, of a stream in memory",
    ("pdf/annotation_text.py", "read_bytes"): "pikepdf's, of a stream in memory",
    ("pdf/downsampling.py", "open"): "Pillow's, of bytes in memory",
    ("typesetting/microtypography/patterns.py", "open"): "hyphenation patterns, a file of the library pyphen",
    ("typesetting/microtypography/patterns.py", "read_text"): "hyphenation patterns, a file of the library pyphen",
}


def stands_in(file: object, places: tuple[str, ...]) -> bool:
    return any(name(file).startswith(place) for place in places)  # type: ignore[arg-type]


@pytest.mark.parametrize("file", modules(), ids=name)
def test_a_room_touches_only_what_it_may(file: object) -> None:
    for call, line in calls(file):  # type: ignore[arg-type]
        for rule, places in RULES:
            last = call.rpartition(".")[2]
            if rule.search(call) and (name(file), last) not in EXCEPTIONS:  # type: ignore[arg-type]
                assert stands_in(file, places), f"{name(file)}:{line} calls {call}"  # type: ignore[arg-type]


@pytest.mark.parametrize("module", MODULES)
def test_a_module_with_effects_is_imported_where_it_may_be(module: str) -> None:
    for file in modules():
        for imported in imports(file):
            if imported == module or imported.startswith(f"{module}."):
                assert stands_in(file, MODULES[module]), f"{name(file)} imports {imported}"


def test_nobody_swallows_every_exception_without_saying_why() -> None:
    for file in modules():
        for number, line in enumerate(file.read_text().splitlines(), 1):
            if re.search(r"except( Base)?Exception\b.*:|except:", line):
                assert "#" in line, f"{name(file)}:{number} has no reason beside it"
