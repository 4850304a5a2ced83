"""Exports that attack or break: each ends as a diagnostic in time, nothing leaves its folder, the rest is gathered."""

import json
import signal
import subprocess
import sys
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
GOOD = {
    "pid": 1,
    "title": "Otters",
    "abstract": "On otters.",
    "status": "accept",
    "authors": [{"given_name": "Dana", "family_name": "Omarova", "email": "dana@example.org"}],
}
CANARY = "canary-8f1d2c"


def command(*words: object) -> list[str]:
    return [sys.executable, str(ROOT / "cli.py"), *map(str, words)]


def gathered(source: Path, folder: Path) -> dict[str, object]:
    """What gathering says; a bug of ours fails the test."""
    told = subprocess.run(
        command("gather", source, "--into", folder, "--format", "json"), capture_output=True, text=True, check=False
    )
    assert told.returncode in (0, 1), told.stderr
    return json.loads(told.stdout)  # type: ignore[no-any-return]


def codes(said: dict[str, object]) -> list[str]:
    return [one["code"] for one in said["diagnostics"]]  # type: ignore[attr-defined]


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    """A folder with one good export, to which a hostile file is added."""
    folder = tmp_path / "inbox"
    folder.mkdir()
    (folder / "data.json").write_text(json.dumps([GOOD]), encoding="utf-8")
    return folder


def bomb(inbox: Path) -> None:
    with zipfile.ZipFile(inbox / "papers.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("1.md", b"\0" * 300_000_000)


def traversal(inbox: Path) -> None:
    with zipfile.ZipFile(inbox / "papers.zip", "w") as archive:
        for name in ("../../escaped.md", "/etc/escaped.md", "C:\\escaped.md", "a/../../../escaped.md"):
            archive.writestr(name, CANARY)


def links(inbox: Path) -> None:
    with zipfile.ZipFile(inbox / "papers.zip", "w") as archive:
        entry = zipfile.ZipInfo("1.md")
        entry.external_attr = 0o120777 << 16
        archive.writestr(entry, "/etc/passwd")
    (inbox / "2.md").symlink_to("/etc/passwd")


def laughs(inbox: Path) -> None:
    entities = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10 if n else "ha"}">' for n in range(12))
    (inbox / "erights.xml").write_text(f"<!DOCTYPE erights_record [{entities}]><erights_record>&e11;</erights_record>")


def outside(inbox: Path) -> None:
    secret = inbox.parent / "secret.txt"
    secret.write_text(CANARY)
    declared = f'<!DOCTYPE article [<!ENTITY x SYSTEM "file://{secret}">]>'
    (inbox / "article.xml").write_text(f"{declared}<article><front><article-meta>&x;</article-meta></front></article>")


def deep(inbox: Path) -> None:
    (inbox / "papers.json").write_text('[{"pid": 9, "title": ' + "[" * 100_000)


def huge_cell(inbox: Path) -> None:
    (inbox / "answers.csv").write_text(f'Title,Authors\n"{"x" * 30_000_000}",Dana Omarova\n', encoding="utf-8")


def formulas(inbox: Path) -> None:
    formula = '"=HYPERLINK(""http://127.0.0.1:1/x"")"'
    rows = f"Title,Authors,Email\n{formula},Dana Omarova,dana@example.org\n@SUM(1+1),Sam Brook,s@example.org\n"
    (inbox / "answers.csv").write_text(rows, encoding="utf-8")


def lost_letters(inbox: Path) -> None:
    (inbox / "answers.csv").write_bytes("Название;Авторы\n?аза?стан за?ы;О?арбаев С.\n".encode("cp1251"))


ATTACKS = {
    bomb: "R1",
    traversal: "R1",
    links: "R1",
    laughs: "R4",
    outside: "R4",
    deep: "R4",
    huge_cell: "R2",
    formulas: "R2",
    lost_letters: "R2",
}


@pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: attack.__name__)
def test_a_hostile_file_is_told_and_the_good_ones_are_gathered(attack: object, inbox: Path, tmp_path: Path) -> None:
    attack(inbox)  # type: ignore[operator]
    said = gathered(inbox, tmp_path / "rivers")
    assert any(code.startswith(ATTACKS[attack]) for code in codes(said)), codes(said)  # type: ignore[index]
    assert (tmp_path / "rivers" / "001-otters" / "metadata.yaml").is_file()
    assert not list(tmp_path.rglob("escaped.md"))
    texts = [file.read_bytes() for file in (tmp_path / "rivers").rglob("*") if file.is_file()]
    assert not [text for text in texts if CANARY.encode() in text or b"root:" in text]


def test_html_bidi_and_nuls_do_not_reach_a_record(inbox: Path, tmp_path: Path) -> None:
    wild = GOOD | {
        "pid": 2,
        "title": "Owls \u202etxt.exe\u202c<script>alert(1)</script>",
        "abstract": "<p onclick=x>On <b>owls</b>\0 &amp; mice</p><iframe src=file:///etc/passwd></iframe><p>More.</p>",
    }
    (inbox / "data.json").write_text(json.dumps([GOOD, wild]), encoding="utf-8")
    gathered(inbox, tmp_path / "rivers")
    (file,) = (tmp_path / "rivers").glob("002*/metadata.yaml")
    text = file.read_text(encoding="utf-8")
    assert 'en: "Owls txt.exe"' in text and r'en: "On owls & mice\n\nMore."' in text
    assert not [sign for sign in ("script", "iframe", "\u202e", "\\u202e", "\\u0000", "<") if sign in text]


def test_names_of_folders_are_ours_whatever_an_id_says(inbox: Path, tmp_path: Path) -> None:
    papers = [GOOD | {"pid": key, "title": "../../x"} for key in ("../../../etc", "a\nb", "CON", "1e999")]
    (inbox / "data.json").write_text(json.dumps([GOOD, *papers]), encoding="utf-8")
    gathered(inbox, tmp_path / "rivers")
    folders = [file.name for file in (tmp_path / "rivers").iterdir() if file.is_dir() and file.name[0].isdigit()]
    assert len(folders) == 5 and all(name.partition("-")[0].isdigit() for name in folders)
    assert sorted(file.name for file in tmp_path.iterdir()) == ["inbox", "rivers"]


def moments() -> Iterator[float]:
    """When a run is killed: over the time that one takes."""
    yield from (0.15, 0.3, 0.45, 0.6, 0.75, 0.9, 1.1, 1.4)


def test_a_killed_gathering_is_finished_by_the_next_as_if_nothing_had_been(inbox: Path, tmp_path: Path) -> None:
    papers = [GOOD | {"pid": number, "title": f"Paper {number}"} for number in range(1, 301)]
    (inbox / "data.json").write_text(json.dumps(papers), encoding="utf-8")
    gathered(inbox, tmp_path / "whole")
    for moment in moments():
        run = subprocess.Popen(command("gather", inbox, "--into", tmp_path / "killed"), stdout=-3, stderr=-3)
        time.sleep(moment)
        run.send_signal(signal.SIGKILL)
        run.wait()
    gathered(inbox, tmp_path / "killed")
    assert contents(tmp_path / "killed") == contents(tmp_path / "whole")
    assert {file.name for file in (tmp_path / "killed" / ".proceedings").iterdir()} <= {"lock", "store"}


def contents(folder: Path) -> dict[str, bytes]:
    """Every file but scratch and the name of the folder in conference.yaml."""
    files = (file for file in sorted(folder.rglob("*")) if file.is_file() and ".proceedings" not in file.parts)
    own = {file.relative_to(folder).as_posix(): file.read_bytes() for file in files}
    return {name: content.replace(f"short_name: {folder.name}\n".encode(), b"") for name, content in own.items()}


def test_private_facts_reach_neither_the_volume_nor_any_report(inbox: Path, tmp_path: Path) -> None:
    gathered(inbox, tmp_path / "rivers")
    private = tmp_path / "rivers" / "private" / "001.yaml"
    private.write_text(private.read_text(encoding="utf-8").replace("dana@", f"{CANARY}@"), encoding="utf-8")
    (tmp_path / "rivers" / "001-otters" / "paper.md").write_text("Otters.\n", encoding="utf-8")
    compiled = subprocess.run(command("compile", tmp_path / "rivers"), capture_output=True, check=False)
    told = subprocess.run(
        command("reconcile", tmp_path / "rivers", "--csv", tmp_path / "t.csv", "--html", tmp_path / "t.html"),
        capture_output=True,
        check=False,
    )
    written = [file.read_bytes() for file in (tmp_path / "rivers" / "build").iterdir()]
    written += [(tmp_path / "t.csv").read_bytes(), (tmp_path / "t.html").read_bytes(), compiled.stdout, told.stdout]
    assert not [content for content in written if CANARY.encode() in content]
    store = [file.read_bytes() for file in (tmp_path / "rivers" / ".proceedings").rglob("*") if file.is_file()]
    assert not [content for content in store if CANARY.encode() in content]
