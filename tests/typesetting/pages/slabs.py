"""Slabs without type, each with its name in an anchor, so that a page can be read as a list of names."""

from collections.abc import Iterable, Mapping, Sequence

from hypothesis import strategies as st

from proceedings.model.page import Anchor
from proceedings.typesetting.pages.making import Made
from proceedings.typesetting.pages.slab import Slab

AGAIN = "again"
HEIGHTS = st.one_of(*[st.integers(1, 30)] * 5, st.integers(30, 130))


def slab(name: str, height: float, **fields: object) -> Slab:
    """A slab of a name and a height."""
    return Slab(height, (Anchor(name, 0.0),), **fields)  # type: ignore[arg-type]


def note_lines(number: int, count: int, height: float = 5.0) -> list[Slab]:
    """The lines of a footnote, which does not part after its first line nor before its last."""
    return [slab(f"note {number}.{k}", height, stuck=k > 0 and k in (1, count - 1)) for k in range(count)]


def name(of: Slab) -> str:
    """The name that the slab was given."""
    return of.marks[0].label if of.marks else ""  # type: ignore[union-attr]


def names(made: Made) -> list[str]:
    """What stands on a page, in order."""
    return [name(at.slab) for at in made.placed]


def page_of(made: Sequence[Made]) -> Mapping[str, int]:
    """On which page each slab stands first."""
    found: dict[str, int] = {}
    for number, page in enumerate(made):
        for each in names(page):
            found.setdefault(each, number)
    return found


def columns_of(made: Made) -> Iterable[list[tuple[float, Slab]]]:
    """The slabs of each column with their y, the opening's apart."""
    columns: dict[tuple[float, float], list[tuple[float, Slab]]] = {}
    for at in made.placed:
        columns.setdefault((at.x, at.width), []).append((at.y, at.slab))
    return columns.values()


@st.composite
def galleyfuls(draw: st.DrawFn) -> tuple[list[Slab], dict[int, list[Slab]]]:
    """Lines, figures (some as wide as the page), rows and page breaks, some with footnotes of up to twenty lines."""
    slabs, notes = list[Slab](), dict[int, list[Slab]]()
    for number in range(draw(st.integers(0, 40))):
        kind = draw(st.sampled_from(["line"] * 6 + ["figure", "wide", "row", "turn"]))
        if kind == "turn":
            slabs.append(Slab(0.0, turns=True))
            continue
        called = (len(notes) + 1,) if draw(st.integers(0, 5)) == 0 else ()
        notes |= {n: note_lines(n, draw(st.integers(1, 20)), float(draw(st.integers(3, 9)))) for n in called}
        slabs.append(
            slab(
                f"{kind} {number}",
                float(draw(HEIGHTS)),
                before=draw(st.sampled_from([0.0, 6.0])),
                stuck=draw(st.integers(0, 3)) == 0,
                notes=called,
                floats=kind in ("figure", "wide"),
                spans=kind == "wide",
                repeat=(slab(AGAIN, 7.0),) if kind == "row" else (),
            )
        )
    return slabs, notes
