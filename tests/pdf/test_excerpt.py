"""Excerpts of volumes: what stands as it stood, what is counted anew, what is dropped."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from proceedings.model.galley import Galley
from proceedings.model.page import Anchor, Link
from proceedings.model.volume import Bookmark, Destination, Standing, Volume
from proceedings.pdf.excerpt import excerpt
from proceedings.pdf.write import write_volume
from tests.pdf.compositor import SERIF, bind, galley

TARGETS = ("#here", "#paper:a", "#paper:b", "#there", "https://example.org")


def book() -> Volume:
    """Paper a on pages 0 and 1, paper b on 2 to 4; the first page has a link to each target."""
    links = [Link(0, 0, 10, 10, target) for target in TARGETS]
    galleys: dict[str, Galley] = {
        "a": galley(["One", *links], ["Two", Anchor("here", 20.0)]),
        "b": galley(["Three"], ["Four", Anchor("there", 20.0)], ["Five"]),
    }
    outline = (Bookmark(0, "A", Destination(0)), Bookmark(0, "B", Destination(2)), Bookmark(1, "b", Destination(3)))
    standings = (Standing("a", 0, 1, "v", "vi"), Standing("b", 2, 4, "1", "3"))
    return bind(galleys, outline=outline, standings=standings, labels=((0, "r", 5), (2, "D", 1)))


def test_pages_stand_as_they_stood() -> None:
    whole, part = book(), excerpt(book(), range(2, 5))
    assert part.pages == whole.pages[2:] and part.name == whole.name


def test_links_within_stand_and_links_to_what_is_gone_are_dropped() -> None:
    (first, _) = excerpt(book(), range(2)).pages
    assert [link.target for link in first.drawn.links] == ["#here", "#paper:a", "https://example.org"]
    assert write_volume(excerpt(book(), range(2))).startswith(b"%PDF")


def test_places_outline_and_standings_are_counted_from_the_new_first_page() -> None:
    part = excerpt(book(), range(2, 5))
    assert part.destinations == {"paper:b": Destination(0), "b/there": Destination(1, 20.0)}
    assert part.outline == (Bookmark(0, "B", Destination(0)), Bookmark(1, "b", Destination(1)))
    assert part.standings == (Standing("b", 0, 2, "1", "3"),)


def test_labels_are_those_of_the_volume() -> None:
    assert excerpt(book(), range(1, 4)).labels == ((0, "r", 6), (1, "D", 1))
    assert excerpt(book(), (0, 1, 4)).labels == ((0, "r", 5), (2, "D", 3))
    assert excerpt(replace(book(), labels=()), (3,)).labels == ((0, "D", 4),)


def test_only_glyphs_on_the_pages_are_kept() -> None:
    assert set(excerpt(book(), (0,)).glyphs[SERIF].values()) == set("One")


@given(st.lists(st.integers(0, 4), unique=True, min_size=1))
def test_any_choice_of_pages_can_be_written(kept: list[int]) -> None:
    part = excerpt(book(), kept)
    assert len(part.pages) == len(kept) and all(place.page < len(kept) for place in part.destinations.values())
    assert write_volume(part).count(b"/Type/Page/Parent") == len(kept)
