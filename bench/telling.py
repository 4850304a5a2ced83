"""What was measured as text, with what was aimed at beside it."""

from collections import Counter
from collections.abc import Iterator, Mapping
from statistics import median
from typing import cast

from bench.runs import Series

NAMES = {
    "cold": "cold compile",
    "plain": "cold, plain Python",
    "unchanged": "nothing changed",
    "changed": "one paper changed",
    "moved": "one paper moved",
    "typst": "typst, same text",
}
STAGES = ("read", "check", "open", "set", "draw", "assemble", "write")


def table(papers: int, found: Mapping[str, Series]) -> Iterator[str]:
    """A line for each kind of run, then the share of each stage."""
    pages = volume_pages(found)
    cold = found["cold"].told[-1]
    errors = sum(one["severity"] == "error" for one in cast(list[dict[str, str]], cold["diagnostics"]))
    yield f"{papers} papers, {pages} pages, {errors} errors; medians of {len(found['cold'].runs)} runs, interleaved"
    yield f"  {'':20}{'wall s':>8}{'CPU s':>8}{'pages/s':>9}{'pages/CPU s':>13}{'MB':>6}{'set':>6}"
    for kind, name in NAMES.items():
        if kind in found:
            one = found[kind]
            anew = _set_anew(one) if kind != "typst" else ""
            yield (
                f"  {name:20}{one.wall:8.2f}{one.cpu:8.2f}{pages / one.wall:9.0f}{pages / one.cpu:13.0f}"
                f"{one.megabytes:6.0f}{anew:>6}"
            )
    shares = stage_seconds(found)
    whole = sum(shares.values())
    yield "  stages, CPU in one process: " + ", ".join(
        f"{stage} {shares[stage]:.2f} s ({shares[stage] / whole:.0%})" for stage in STAGES
    )
    yield f"  typesetting alone: {typesetting(found):.0f} pages/s cold"


def aims(found: Mapping[str, Series]) -> Iterator[str]:
    """Aim and measurement side by side, of the largest conference."""
    yield f"  {'aim':58}{'measured':>10}"
    yield _aim("typesetting alone, cold, at least 120 pages/s a core", typesetting(found), 120, least=True)
    yield _aim("nothing changed, under 2 s", found["unchanged"].wall, 2.0)
    yield _aim("one paper changed, under 2.5 s", found["changed"].wall, 2.5)
    if "typst" in found:
        ratio = median(
            ours.cpu / theirs.cpu for ours, theirs in zip(found["cold"].runs, found["typst"].runs, strict=True)
        )
        yield _aim("cold compile, at most 0.7 of typst's CPU time", ratio, 0.7)
    else:
        yield f"  {'cold compile, at most 0.7 of typst’s CPU time':58}{'no typst':>10}"
    memory = max(one.megabytes for kind, one in found.items() if kind not in ("typst", "stages"))
    yield _aim("the largest process, at most 500 MB", memory, 500)


def volume_pages(found: Mapping[str, Series]) -> int:
    """Pages of the volume."""
    artifacts = cast(list[dict[str, int]], found["cold"].told[-1]["artifacts"])
    return sum(artifact["pages"] for artifact in artifacts)


def stage_seconds(found: Mapping[str, Series]) -> dict[str, float]:
    """Median CPU seconds of each stage."""
    runs = [cast(dict[str, float], told["seconds"]) for told in found["stages"].told]
    return {stage: median(run.get(stage, 0.0) for run in runs) for stage in STAGES}


def typesetting(found: Mapping[str, Series]) -> float:
    """Pages of papers set in a second of CPU time by one process that begins with empty caches."""
    pages = cast(int, found["stages"].told[-1]["pages"])
    return pages / stage_seconds(found)["set"]


def _set_anew(one: Series) -> int:
    papers = cast(list[dict[str, str]], one.told[-1]["papers"])
    return Counter(paper["work"] for paper in papers)["set"]


def _aim(name: str, measured: float, bound: float, least: bool = False) -> str:
    reached = measured >= bound if least else measured <= bound
    return f"  {name:58}{measured:10.2f}  {'reached' if reached else 'MISSED'}"
