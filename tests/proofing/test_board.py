"""The dot board: no paper missing, no colour alone, no mail address, no script from authors; it works from a folder."""

import shutil
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from proceedings.delivery import deliver
from proceedings.model.proofing import Correction, CorrectionKind, Event, ProofRecord, ProofState, Query
from proceedings.proofing.board import board_of
from proceedings.proofing.page_pictures import can_draw, sheets_of
from proceedings.proofing.status import Dot, status_of
from proceedings.proofing.status_words import DOTS
from tests.proofing.board_desk import conference, keep, keep_proof, proof

DAY = "2026-03-10"
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
AUTHOR = "Aigul <aigul@example.org>"


def record() -> ProofRecord:
    corrections = (
        Correction(
            key="a", kind=CorrectionKind.REPLACE, proof=1, who=AUTHOR, folio="7", line=2, old="teh", new="<b>the</b>",
            comment="Write to aigul@example.org",
        ),
        Correction(key="b", kind=CorrectionKind.COMMENT, proof=1, who="b@example.org", folio="7", line=3, comment="?"),
        Correction(key="c", kind=CorrectionKind.ANSWER, proof=1, query=1, comment="Astana", status="done"),
    )  # fmt: skip
    return ProofRecord(
        id="101",
        state=ProofState.CORRECTIONS,
        proof=1,
        sent_proof=1,
        queries=(Query(number=1, text="Which city?", folio="7", line=1), Query(number=2, text="Which year?")),
        corrections=corrections,
        history=(
            Event(when="2026-03-01T10:00:00", what="made", proof=1, note="c0ffee"),
            Event(when="2026-03-04T10:00:00", what="returned", proof=1, who=AUTHOR, note="3"),
            Event(when="2026-03-05", what="telephoned", who="An Editor"),
        ),
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = conference(tmp_path)
    keep_proof(made, proof([["One line", "Another line", "A third"], ["A second page"]]))
    keep(made, record())
    keep(made, ProofRecord(id="001", state=ProofState.SENT, proof=1, sent_proof=1, deadline="2026-03-08"))
    return made


def board(folder: Path, language: str = "en", pictures: bool = True) -> dict[str, str]:
    made = board_of(status_of(folder, DAY).value, folder, language, pictures)
    return {one.path: one.content.decode("utf-8", "replace") for one in made}


class Reader(HTMLParser):
    """The tags that are open, so that a page is known to be well nested."""

    VOID = frozenset({"meta", "img", "input", "br", "use", "circle", "path", "rect"})

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Closes itself."""

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_every_paper_has_its_row_and_its_page(folder: Path, language: str) -> None:
    files = board(folder, language)
    assert {"index.html", "papers/001.html", "papers/101.html"} <= set(files)
    index = files["index.html"]
    assert f'<html lang="{language}">' in index
    assert 'href="papers/101.html"' in index
    assert DOTS[language][Dot.CORRECTIONS] in index
    assert 'data-late="yes"' in index
    for name in ("index.html", "papers/001.html", "papers/101.html"):
        reader = Reader()
        reader.feed(files[name])
        assert reader.open == [], name


def test_no_mail_address_and_no_markup_of_authors_gets_onto_the_board(folder: Path) -> None:
    pages = [text for name, text in board(folder).items() if name.endswith(".html")]
    assert not [text for text in pages if "@example" in text]
    assert not [text for text in pages if "<b>the</b>" in text]
    assert "&lt;b&gt;the&lt;/b&gt;" in board(folder)["papers/101.html"]


def test_the_page_of_a_paper_tells_wishes_answers_and_history(folder: Path) -> None:
    page = board(folder)["papers/101.html"]
    for words in (
        "<del>teh</del>",
        "p. 7, line 2",
        "Which city?",
        "Astana",
        "not answered",
        "telephoned",
        "5 March 2026",
    ):
        assert words in page, words
    assert "c0ffee" not in page


@pytest.mark.skipif(not can_draw(), reason="no pypdfium2")
def test_pages_are_shown_with_the_corrections_beside_their_lines(folder: Path) -> None:
    files = board(folder)
    assert {"pages/101-1-1.png", "pages/101-1-2.png"} <= set(files)
    page = files["papers/101.html"]
    assert '<img src="../pages/101-1-1.png" alt="p. 7"' in page
    assert 'href="#c1" style="top: 18.0%; right: 0.3rem"' in page
    assert 'href="#c2" style="top: 22.0%; right: 2.1rem"' in page  # beside the first, since it is near


def test_without_pictures_the_page_says_so(folder: Path) -> None:
    files = board(folder, pictures=False)
    assert not [name for name in files if name.endswith(".png")]
    assert "can’t be shown here" in files["papers/101.html"]
    assert sheets_of(b"no PDF") == ()


def test_the_same_papers_make_the_same_board(folder: Path) -> None:
    assert board(folder) == board(folder)


def test_an_id_that_is_no_good_file_name_stays_in_its_folder(folder: Path) -> None:
    status = status_of(folder, DAY).value
    strange = status.papers[0].record.model_copy(update={"id": "../../x"})
    assert deliver(board_of(status, folder, "en"), folder / "board")
    assert strange.id == "../../x"


@pytest.fixture
def page(folder: Path) -> Iterator[Any]:
    """The board in a browser, opened from its folder; whatever the browser complains of fails the test."""
    sync_api = pytest.importorskip("playwright.sync_api")
    if CHROMIUM is None:
        pytest.skip("no Chromium")
    deliver(board_of(status_of(folder, DAY).value, folder, "kk"), folder / "board")
    with sync_api.sync_playwright() as play:
        browser = play.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        opened = browser.new_page(viewport={"width": 390, "height": 844})
        complaints: list[str] = []
        opened.on("console", lambda told: complaints.append(told.text))
        opened.on("pageerror", lambda error: complaints.append(str(error)))
        opened.goto((folder / "board" / "index.html").as_uri())
        yield opened
        browser.close()
    assert complaints == []


def shown(page: Any) -> list[str]:
    ids: list[str] = page.evaluate(
        "[...document.querySelectorAll('tbody tr:not([hidden])')].map(row => row.dataset.id)"
    )
    return ids


def test_filters_search_and_order_work_from_a_folder(page: Any) -> None:
    assert shown(page) == ["001", "101"]
    page.check("input[value=corrections]")
    assert shown(page) == ["101"]
    page.reload()  # the address remembers
    assert shown(page) == ["101"]
    page.click("button[type=reset]")
    page.wait_for_function("document.querySelectorAll('tbody tr:not([hidden])').length === 2")
    page.check("input[name=late]")
    assert shown(page) == ["001"]
    page.uncheck("input[name=late]")
    page.select_option("select", "open")
    assert shown(page) == ["101", "001"]
    page.fill("input[type=search]", "nothing has this title")
    assert shown(page) == []
    assert page.is_visible(".empty")


def test_everything_is_reached_with_the_keyboard(page: Any) -> None:
    reached = []
    for _ in range(14):
        page.keyboard.press("Tab")
        reached.append(page.evaluate("(e => e.name || e.getAttribute('href') || e.tagName)(document.activeElement)"))
    for place in ("#papers", "dot", "turn", "late", "text", "sort", "papers/001.html", "papers/101.html"):
        assert place in reached, place
    page.focus("input[name=dot]")
    page.keyboard.press("Space")
    assert len(shown(page)) == 1


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_pages_are_accessible_and_fit_a_phone(page: Any, scheme: str) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright").Axe()
    page.emulate_media(color_scheme=scheme)
    index = page.url
    for name in ("index.html", "papers/101.html"):
        page.goto(index.replace("index.html", name))
        found = axe.run(page).response["violations"]
        assert not [(one["id"], one["nodes"][0]["html"]) for one in found]
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
