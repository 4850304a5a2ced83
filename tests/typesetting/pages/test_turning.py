"""No word is torn where the page is turned, where that can be had without moving a line."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from itertools import chain

import pytest

from proceedings.model.page import Anchor, Glyphs
from proceedings.typesetting.blocks import set_blocks
from proceedings.typesetting.faces.cut import SOFT_HYPHEN
from proceedings.typesetting.pages.making import Frame, make_pages
from proceedings.typesetting.pages.slab import Elastic, Slab
from proceedings.typesetting.pages.turning import whole_at_turns
from tests.typesetting.compositor import ROLES, paragraph, stick, style

TEXT = (
    "Выдра выходит на берег ночью, когда вода в реке темна и рыба стоит у самого дна. Она помнит каждую нору, каждый "
    "камень и каждый поворот русла, а весной уводит детёнышей вверх по течению, где лёд сошёл раньше. Рыбаки видят "
    "только следы на песке да чешую у старой ивы; сама же хозяйка берега показывается редко и всегда на рассвете. "
)
PARAGRAPHS = [paragraph((TEXT * 4)[shift * 7 : shift * 7 + 700]) for shift in range(60)]
SMALL = style(body=ROLES["body"].model_copy(update={"size": 7.0}))
"""So many letters a line as books have."""


def line(text: str, **fields: object) -> Slab:
    return Slab(10.0, (Glyphs(0.0, 8.0, "f", 10.0, "", text, 50.0),), **fields)  # type: ignore[arg-type]


def torn(*anew: Slab) -> list[list[Slab]]:
    """Two pages with a paragraph of four lines whose second ends with a hyphen, and how else it can be had."""

    def relay(count: int, unparted: int) -> Sequence[Slab]:
        return anew if (count, unparted) == (4, 2) else ()

    elastic = Elastic(4, relay)
    texts = ("one", f"two-{SOFT_HYPHEN}", "three", "four")
    first, *others = [line(text, elastic=elastic) for text in texts]
    opening = replace(first, marks=(Anchor("here", 0.0), *first.marks), before=6.0)
    return [[opening, others[0]], others[1:]]


def texts(pages: list[list[Slab]]) -> list[str]:
    exchange = whole_at_turns(pages)
    slabs = [exchange.get(id(slab), slab) for page in pages for slab in page]
    return [mark.text for slab in slabs for mark in slab.marks if isinstance(mark, Glyphs)]


OTHERS = tuple(line(text) for text in ("ONE", "TWO", "THREE", "FOUR"))


def test_a_paragraph_with_a_word_torn_at_the_turn_is_set_otherwise() -> None:
    pages = torn(*OTHERS)
    assert texts(pages) == ["ONE", "TWO", "THREE", "FOUR"]
    opening = whole_at_turns(pages)[id(pages[0][0])]
    assert (opening.marks[0], opening.before, opening.elastic) == (Anchor("here", 0.0), 6.0, pages[0][0].elastic)


@pytest.mark.parametrize(
    "anew",
    [(), OTHERS[:3], (*OTHERS[:3], replace(OTHERS[3], notes=(1,))), (replace(OTHERS[0], height=12.0), *OTHERS[1:])],
)
def test_it_stays_where_it_can_not_be_had_or_its_lines_would_not_stand_where_the_others_do(
    anew: tuple[Slab, ...],
) -> None:
    assert texts(torn(*anew))[1] == f"two-{SOFT_HYPHEN}"


def test_a_word_torn_within_a_page_stays() -> None:
    first, second = torn(*OTHERS)
    assert whole_at_turns([[*first, *second]]) == {}


def stubborn(slabs: Sequence[Slab]) -> list[Slab]:
    """The same slabs of paragraphs that can't do without any hyphen."""
    others: dict[Elastic, Elastic] = {}

    def other(elastic: Elastic) -> Elastic:
        relay = partial(lambda it, count, unparted: () if unparted else it.lines(count), elastic)
        return others.setdefault(elastic, Elastic(elastic.count, relay))

    return [replace(slab, elastic=slab.elastic and other(slab.elastic)) for slab in slabs]


def pages_of(slabs: Sequence[Slab]) -> list[list[str]]:
    made = make_pages([], slabs, {}, Frame.of(SMALL, 1))
    return [[mark.text for mark in page.marks() if isinstance(mark, Glyphs)] for page in made]


def test_fewer_pages_end_in_the_middle_of_a_word_and_no_line_moves_to_another() -> None:
    slabs = set_blocks(PARAGRAPHS, stick("ru", house=SMALL))
    whole, plain = pages_of(slabs), pages_of(stubborn(slabs))
    torn = [sum(page[-1].endswith(SOFT_HYPHEN) for page in pages) for pages in (whole, plain)]
    assert torn[0] < torn[1] / 2
    assert list(map(len, whole)) == list(map(len, plain))
    read = [" ".join(chain.from_iterable(pages)).replace(f"{SOFT_HYPHEN} ", "") for pages in (whole, plain)]
    assert read[0] == read[1]
