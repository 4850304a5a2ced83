"""The engines that set the text, each as well as it is known to: ours, LuaLaTeX with microtype, typst."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from bench.processes import run


@dataclass(frozen=True, slots=True)
class Made:
    """What became of a text: its PDF and the seconds of CPU that it took; or why there is none."""

    pdf: Path | None
    cpu: float = 0.0
    lacking: str = ""


def made(command: Sequence[str | Path], folder: Path, pdf: Path) -> Made:
    """The command run in the folder as a process of its own."""
    pdf.unlink(missing_ok=True)
    try:
        done = run(command, folder)
    except (OSError, RuntimeError) as fault:
        return Made(None, lacking=str(fault).strip().splitlines()[-1])
    if not pdf.exists():
        return Made(None, lacking=next(reversed(done.output.strip().splitlines()), "no PDF"))
    return Made(pdf, done.cpu)
