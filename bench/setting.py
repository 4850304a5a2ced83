"""Typesetting alone, in pages a second of one core: `python -m bench.setting [--language ru|kk] [--text FILE]`.

The same text three times, each in two columns with everything on: with empty caches, with the words that an earlier run
has learnt, and once more in the same process; in each form of the program that is there.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from time import process_time

from bench.lines import prose
from bench.programs import ROOT, programs
from bench.quality.document import document
from bench.quality.engines.ours import galleys, house_style
from proceedings.execution.bounds import collect_seldom
from proceedings.typesetting.faces.lexicon import learnt, recall


def main() -> None:
    """Measure each form in two processes, the second of which is told what the first has learnt."""
    asked = _asked()
    if asked.words is not None:
        _measure(asked)
        return
    for name, program in programs().items():
        print(f"{name}:", flush=True)
        with tempfile.TemporaryDirectory() as folder:
            for _ in range(2):
                command = [sys.executable, "-m", "bench.setting", *sys.argv[1:], "--words", f"{folder}/words"]
                subprocess.run(command, check=True, cwd=ROOT, env={**os.environ, **program})


def _measure(asked: argparse.Namespace) -> None:
    collect_seldom()  # as every worker does
    style = house_style(asked.style)
    paragraphs = asked.text.read_text(encoding="utf-8").splitlines() if asked.text else list(prose(asked.language))
    text = document(asked.language, paragraphs)
    known = asked.words.exists()
    begun = process_time()
    recall(asked.words.read_bytes() if known else b"{}")
    for name in (("words recalled" if known else "cold"), "warm"):
        pages = sum(len(galley.pages) for galley in galleys(text, style))
        print(f"  {name:16}{pages:6} pages {pages / (process_time() - begun):8.1f} pages a second", flush=True)
        begun = process_time()
    asked.words.write_bytes(learnt() or asked.words.read_bytes())


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="bench.setting", description=__doc__)
    parser.add_argument("--language", choices=("ru", "kk", "en"), default="ru")
    parser.add_argument("--text", type=Path, help="a file with a paragraph a line, instead of generated prose")
    parser.add_argument("--style", default="two-column-a4")
    parser.add_argument("--words", type=Path, help=argparse.SUPPRESS)
    return parser.parse_args()


if __name__ == "__main__":
    main()
