"""Measure: `python -m bench [PAPERS …] [--repeats N] [--typst PYTHON]`."""

import argparse
import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.processes import adopt_orphans
from bench.programs import ROOT, programs
from bench.runs import measure
from bench.telling import aims, table

SIZES = [50, 300]


def main() -> None:
    """Print a table for each size, then the aims beside what the largest one gave."""
    asked = _asked()
    adopt_orphans()
    print(f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f} at the start; pages of A4, one column")
    print(f"typesetting: {next(iter(programs()))}")
    found = {}
    with TemporaryDirectory(prefix="bench-") as made:
        for papers in sorted(asked.papers):
            folder = Path(made) / str(papers)
            subprocess.run([sys.executable, "-m", "bench.conference", folder, str(papers)], cwd=ROOT, check=True)
            found = measure(folder, asked.repeats, asked.typst)
            print("\n".join(table(papers, found)), end="\n\n", flush=True)
    print("\n".join(aims(found)))
    print(f"load {os.getloadavg()[0]:.1f} at the end: a machine with other work makes all times longer, ratios less so")


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="bench", description=__doc__)
    parser.add_argument("papers", nargs="*", type=int, default=SIZES, help="sizes of conferences")
    parser.add_argument("--repeats", type=int, default=3, help="runs of each kind")
    parser.add_argument("--typst", default=_typst(), help="a Python that has typst installed")
    return parser.parse_args()


def _typst() -> str:
    """The bench's own environment, or nothing."""
    python = ROOT / ".venv-bench" / "bin" / "python"
    return str(python) if python.exists() else ""


if __name__ == "__main__":
    main()
