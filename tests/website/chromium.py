"""A real browser at pages that lie on the disk: what it says, what a script finds there.

`make tools` installs it; axe-core comes with a library of the tests.
"""

import json
import re
import shutil
import subprocess
from html import unescape
from pathlib import Path
from typing import Any

import axe_playwright_python

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
AXE = Path(axe_playwright_python.__file__).with_name("axe.min.js")
OPTIONS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--enable-logging=stderr",
    "--virtual-time-budget=4000",
    "--run-all-compositor-stages-before-draw",
    "--dump-dom",
)
TELLING = """
window.addEventListener("load", async () => {
  const found = await (async () => { %s })();
  const told = document.createElement("pre");
  told.id = "told";
  told.textContent = JSON.stringify(found);
  document.body.append(told);
});
"""


def look(site: Path, page: str, script: str = "return null;", *extra: Path, query: str = "") -> tuple[Any, list[str]]:
    """What the script returns after the page has loaded, and what the page said on the console.

    The script lies beside the page as a file of its own, because the pages allow nothing else.
    """
    original = (site / page).read_text(encoding="utf-8")
    visited = (site / page).with_name("visited.html")
    scripts = [*(file.read_text(encoding="utf-8") for file in extra), TELLING % script]
    visited.with_name("visitor.js").write_text("\n".join(scripts), encoding="utf-8")
    visited.write_text(original.replace("</head>", '<script src="visitor.js"></script></head>'), encoding="utf-8")
    run = subprocess.run(
        [str(CHROMIUM), *OPTIONS, f"--user-data-dir={site.parent / 'profile'}", f"{visited.as_uri()}{query}"],
        capture_output=True,
        timeout=60,
        check=False,
    )
    dom, log = run.stdout.decode(), run.stderr.decode(errors="replace")
    told = re.search(r'<pre id="told">(.*?)</pre>', dom, re.DOTALL)
    assert told, log[-2000:]
    return json.loads(unescape(told[1])), [line for line in log.splitlines() if "CONSOLE" in line]
