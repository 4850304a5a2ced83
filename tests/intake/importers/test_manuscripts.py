"""Bare manuscripts: folders and mailboxes that nobody has a list of."""

from dataclasses import replace
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from proceedings.intake.importers import manuscripts
from proceedings.model.received import Contact, Export, Held, Holding, Meanings
from tests.intake.importers.desk import lay, receive

DOCX = b"PK\x03\x04"


def sections(export: Export) -> dict[str, str]:
    return {one.key: one.section for one in export.submissions}


def firsts(export: Export) -> list[str]:
    return [one.files[0].name for one in export.submissions]


def test_every_paper_of_a_folder_is_a_submission(tmp_path: Path) -> None:
    export = receive(manuscripts, lay(tmp_path, {"Иванов.docx": DOCX, "smith.tex": "x", "notes.xlsx": DOCX})).value
    assert firsts(export) == ["smith.tex", "Иванов.docx"]
    assert export.used == {"smith.tex", "Иванов.docx"}


def test_a_folder_of_several_papers_is_a_section(tmp_path: Path) -> None:
    files = {
        "Сборник/Секция 1/Иванов.docx": DOCX,
        "Сборник/Секция 1/Петров.docx": DOCX,
        "Сборник/Секция 2/Ким.docx": DOCX,
    }
    export = receive(manuscripts, lay(tmp_path, files)).value
    assert list(sections(export).values()) == ["Секция 1", "Секция 1", "Секция 2"]


def test_folders_of_one_paper_each_are_no_sections_and_bring_their_pictures(tmp_path: Path) -> None:
    files = {"Иванов/тезисы.md": "x", "Иванов/figures/map.png": b"\x89PNG", "Петров/статья.docx": DOCX}
    export = receive(manuscripts, lay(tmp_path, files)).value
    assert set(sections(export).values()) == {""}
    assert [held.name for held in export.submissions[0].files] == ["Иванов/тезисы.md", "Иванов/figures/map.png"]


def test_the_parts_of_a_paper_in_latex_are_no_papers(tmp_path: Path) -> None:
    files = {
        "otters/main.tex": "\\documentclass{x}",
        "otters/intro.tex": "x",
        "otters/parts/end.tex": "x",
        "owls/a.tex": "\\documentclass{x}",
    }
    export = receive(manuscripts, lay(tmp_path, files)).value
    assert firsts(export) == ["otters/main.tex", "owls/a.tex"]
    assert len(export.submissions[0].files) == 3


def test_of_several_versions_the_newest_comes_first(tmp_path: Path) -> None:
    names = ("Иванов тезисы.docx", "Иванов тезисы (1).docx", "Иванов тезисы испр.docx", "Петров.docx")
    held = lay(tmp_path, dict.fromkeys(names, DOCX)).files
    dated = [replace(one, changed=f"2026-10-0{number}") for number, one in enumerate(held, 1)]
    export = manuscripts.receive(Holding(tuple(dated)), Meanings()).value
    assert [len(one.files) for one in export.submissions] == [3, 1]
    assert firsts(export) == ["Иванов тезисы испр.docx", "Петров.docx"]


def test_a_text_goes_before_its_pdf_unless_the_editor_prefers_pdf(tmp_path: Path) -> None:
    holding = lay(tmp_path, {"otters.pdf": b"%PDF", "otters.docx": DOCX})
    assert firsts(manuscripts.receive(holding, Meanings()).value) == ["otters.docx"]
    assert firsts(manuscripts.receive(holding, Meanings(prefer="pdf")).value) == ["otters.pdf"]


def test_the_sender_of_a_letter_is_a_contact_and_tells_papers_apart(tmp_path: Path) -> None:
    holding = lay(tmp_path, {"001 abstract/abstract.docx": DOCX, "002 abstract/abstract.docx": DOCX})
    senders = [Contact(name=name, email=f"{name}@example.org", role="sender") for name in ("dana", "sam")]
    sent = tuple(replace(held, sender=sender) for held, sender in zip(holding.files, senders, strict=True))
    export = receive(manuscripts, Holding(sent)).value
    assert [one.contacts[0].name for one in export.submissions] == ["dana", "sam"]
    assert set(sections(export).values()) == {""}


NAMES = st.lists(
    st.lists(st.text(st.characters(blacklist_characters="/\0"), min_size=1, max_size=5), min_size=1, max_size=3),
    max_size=6,
)


@given(NAMES, st.sampled_from([".docx", ".pdf", ".md", ".png", ""]))
def test_every_manuscript_belongs_to_exactly_one_paper(names: list[list[str]], suffix: str) -> None:
    files = {f"{'/'.join(name)}{suffix}": Held(f"{'/'.join(name)}{suffix}", Path("nowhere")) for name in names}
    export = manuscripts.receive(Holding(tuple(files.values())), Meanings()).value
    taken = [held.name for one in export.submissions for held in one.files if held.suffix in (".docx", ".pdf", ".md")]
    assert sorted(taken) == sorted(held.name for held in files.values() if held.suffix in (".docx", ".pdf", ".md"))
