"""A real browser for tests of pages: Chromium without a window, driven by playwright, with axe-core for barriers."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, sync_playwright

CHROMIUM = shutil.which("chromium") or ""
QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
PHONE, DESKTOP = (360, 800), (1280, 900)


@contextmanager
def browser() -> Iterator[Browser]:
    """A running browser; the test is skipped where none is installed."""
    if not CHROMIUM:
        pytest.skip("chromium is not installed")
    with sync_playwright() as driver:
        running = driver.chromium.launch(executable_path=CHROMIUM, args=list(QUIET))
        try:
            yield running
        finally:
            running.close()


@contextmanager
def visit(running: Browser, address: str, size: tuple[int, int] = DESKTOP, scheme: str = "light") -> Iterator[Page]:
    """A page opened at an address; whatever its console or its network complains of fails the test."""
    context = running.new_context(viewport={"width": size[0], "height": size[1]}, color_scheme=scheme)  # type: ignore[arg-type]
    page = context.new_page()
    complaints: list[str] = []
    page.on("console", lambda said: complaints.append(said.text) if said.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("requestfailed", lambda request: complaints.append(f"failed: {request.url}"))
    page.goto(address)
    try:
        yield page
    finally:
        context.close()
    assert not complaints, complaints


def barriers(page: Page) -> list[str]:
    """What axe-core finds wrong with a page by WCAG A and AA: rule and first place of each."""
    found = Axe().run(page, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]}).response["violations"]
    return [f"{one['id']}: {one['nodes'][0]['html'][:120]}" for one in found]
