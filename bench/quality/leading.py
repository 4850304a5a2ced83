"""Who is best at what, as sentences: of everything counted less is better, for the text that was set."""

from collections.abc import Callable, Mapping

from bench.quality.counting import Counts

FAULTS: Mapping[str, Callable[[Counts], float]] = {
    "lines looser than the stretch": lambda c: c.once / c.justified,
    "lines looser than 2 ×": lambda c: c.twice / c.justified,
    "lines looser than 3 ×": lambda c: c.thrice / c.justified,
    "tight lines": lambda c: c.tight,
    "spaces far from natural": lambda c: c.uneven,
    "rivers": lambda c: c.rivers,
    "hyphens": lambda c: c.hyphens / c.lines,
    "hyphens in a row": lambda c: c.ladders / c.lines,
    "hyphens before short last lines": lambda c: c.hyphens_before_short,
    "hyphens at the ends of columns": lambda c: c.column_hyphens / c.columns,
    "tiny last lines": lambda c: c.tiny_lasts,
    "dashes that begin lines": lambda c: c.dashes,
    "single letters that end lines": lambda c: c.hanging,
    "widows": lambda c: c.widows,
    "orphans": lambda c: c.orphans,
    "columns a line short or more": lambda c: (c.line_short + c.short) / c.columns,
    "columns more than a line short": lambda c: c.short / c.columns,
    "columns over the foot": lambda c: c.deep,
    "uneven last pages": lambda c: c.unbalanced,
    "pages": lambda c: c.pages,
}


def leading(found: Mapping[str, Counts], name: str) -> str:
    """What the engine of this name has the least of, alone or with others, and what another has less of."""
    others = {other: counts for other, counts in found.items() if other != name}
    ahead, even, behind = list[str](), list[str](), list[str]()
    for fault, measured in FAULTS.items():
        mine = measured(found[name])
        best = min(others, key=lambda other: measured(others[other]))
        theirs = measured(others[best])
        if mine > theirs:
            behind.append(f"{fault} ({best})")
        else:
            (ahead if mine < theirs else even).append(fault)
    told = {f"Least in {name}": ahead, "as little elsewhere": even, "less elsewhere": behind}
    return "; ".join(f"**{title}:** {', '.join(faults)}" for title, faults in told.items() if faults) + "."
