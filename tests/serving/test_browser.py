"""The served proof in a real browser, on loopback: three languages, phone and desktop, by the keyboard alone."""

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import uvicorn

from proceedings.delivery import deliver
from proceedings.proofing.keeping import read_record
from proceedings.serving.app import application
from proceedings.serving.links import issue_links
from tests.browsing import DESKTOP, PHONE, barriers, browser, visit
from tests.serving.stand import stand

LANGUAGES = ("kk", "ru", "en")


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, dict[str, str], Path]]:
    """A real server with a paper in each language: its address, the words of the links, its folder."""
    folder = tmp_path_factory.mktemp("served")
    for language in LANGUAGES:
        stand(folder, f"017{language[0]}", language)
    words, file = issue_links([f"017{language[0]}" for language in LANGUAGES], {})
    deliver([file], folder)
    server = uvicorn.Server(uvicorn.Config(application(folder), host="127.0.0.1", port=0, log_level="error"))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.05)
    port = server.servers[0].sockets[0].getsockname()[1]
    yield f"http://127.0.0.1:{port}", words, folder
    server.should_exit = True
    thread.join()


def test_pages_have_no_barriers_in_any_language_size_or_light(served: tuple[str, dict[str, str], Path]) -> None:
    address, words, _ = served
    with browser() as running:
        for paper, size, scheme in zip(words, (PHONE, DESKTOP, PHONE), ("light", "dark", "dark"), strict=True):
            with visit(running, f"{address}/p/{words[paper]}?sheet=1&line=2", size, scheme) as page:
                assert barriers(page) == []
                assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


def test_a_line_is_corrected_and_the_proof_approved_by_the_keyboard_alone(
    served: tuple[str, dict[str, str], Path],
) -> None:
    address, words, folder = served
    with browser() as running, visit(running, f"{address}/p/{words['017r']}") as page:
        page.locator("svg a").nth(1).focus()
        page.keyboard.press("Enter")
        page.wait_for_url("**edit")
        page.locator("#new").focus()
        page.keyboard.press("Control+a")
        page.keyboard.type("человек пользуется Сетью, и их можно")
        page.keyboard.press("Tab")
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        page.wait_for_url("**done=thanks**")
        assert "Сетью" in page.locator(".wishes").inner_text()
        page.locator("input[value=corrections]").focus()
        page.keyboard.press("Space")
        page.keyboard.press("Tab")
        page.keyboard.type("Дана Омарова")
        page.keyboard.press("Enter")
        page.wait_for_url("**thanks_decision**")
    kept = read_record(folder, "017r").value
    assert (
        kept
        and kept.history[-1].who == "Дана Омарова"
        and kept.corrections[0].new.startswith("человек пользуется Сетью")
    )
