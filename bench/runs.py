"""The runs of one conference: each kind several times, in turn, so that the machine's moods fall on all."""

import json
import re
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

from bench.processes import Run, run
from bench.programs import ROOT, SOURCES, Program, programs

HERE = Path(__file__).parent
PAPER = "002-paper"
"""The paper that is changed and moved."""


@dataclass(frozen=True, slots=True)
class Series:
    """Runs of one kind, and what the programs printed at the end of each."""

    name: str
    runs: list[Run] = field(default_factory=list)

    @property
    def wall(self) -> float:
        """Median seconds of wall time."""
        return median(run.wall for run in self.runs)

    @property
    def cpu(self) -> float:
        """Median seconds of CPU time of all processes together."""
        return median(run.cpu for run in self.runs)

    @property
    def megabytes(self) -> float:
        """The largest process of all runs."""
        return max(run.memory for run in self.runs) / (1 << 20)

    @property
    def told(self) -> list[dict[str, object]]:
        """The JSON that each run printed."""
        return [json.loads(run.output) for run in self.runs]


def measure(folder: Path, repeats: int, typst: str) -> dict[str, Series]:
    """Cold, unchanged, changed and moved compiles, the stages apart, and typst's compile where its Python is given.

    With machine code where it is there; then cold compiles of the sources are measured beside it.
    """
    kinds = dict(_kinds(folder, typst))
    for program in programs().values():
        _compile(folder / "ours", program)  # fills the caches of the disk and of Python, for all kinds alike
    found = {name: Series(name) for name in kinds}
    for number in range(repeats):
        for name, once in kinds.items():
            print(f"  {name}, {number + 1} of {repeats}", file=sys.stderr, flush=True)
            found[name].runs.append(once(number))
    return found


def _kinds(folder: Path, typst: str) -> Iterator[tuple[str, Callable[[int], Run]]]:
    ours, (fastest, *others) = folder / "ours", programs().values()
    yield "cold", lambda number: _cold(ours, fastest)
    if others:
        yield "plain", lambda number: _cold(ours, SOURCES)
    if typst:
        source, pdf, fonts = (folder / "typst" / name for name in ("volume.typ", "volume.pdf", "fonts"))
        yield "typst", lambda number: run([typst, HERE / "typst_compile.py", source, pdf, fonts], ROOT)
    yield "unchanged", lambda number: _compile(ours, fastest)
    yield "changed", lambda number: _changed(ours, number, fastest)
    yield "moved", lambda number: _moved(ours, number, fastest)
    yield "stages", lambda number: run([sys.executable, "-m", "bench.stages", ours], ROOT, fastest)


def _compile(ours: Path, program: Program) -> Run:
    return run([sys.executable, ROOT / "cli.py", "compile", ours, "--format", "json"], ROOT, program)


def _cold(ours: Path, program: Program) -> Run:
    shutil.rmtree(ours / ".proceedings", ignore_errors=True)
    shutil.rmtree(ours / "build", ignore_errors=True)
    return _compile(ours, program)


def _changed(ours: Path, number: int, program: Program) -> Run:
    manuscript = ours / PAPER / "paper.md"
    manuscript.write_text(f"Изменено: {number}.\n\n{manuscript.read_text(encoding='utf-8')}", encoding="utf-8")
    return _compile(ours, program)


def _moved(ours: Path, number: int, program: Program) -> Run:
    """The paper goes to the end of its section."""
    metadata = ours / PAPER / "metadata.yaml"
    moved = re.sub(r"^order: .*$", f'order: "{9000 + number}"', metadata.read_text(encoding="utf-8"), flags=re.M)
    metadata.write_text(moved, encoding="utf-8")
    return _compile(ours, program)
