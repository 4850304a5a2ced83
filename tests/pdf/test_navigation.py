"""Links, outline and page labels lead where they say."""

import io
from dataclasses import replace

import pikepdf
import pypdf
import pytest

from proceedings.model.page import Anchor, Link
from proceedings.model.volume import Bookmark, Destination, Volume
from proceedings.pdf.navigation import UnknownDestination
from proceedings.pdf.write import write_volume
from tests.pdf.compositor import CORNER, HEIGHT, bind, galley


def linked(*targets: str) -> Volume:
    """Two papers of two pages; the first page of the first has links to these targets."""
    links = [Link(10.0, 20.0 * place, 100.0, 12.0, target) for place, target in enumerate(targets, start=1)]
    one = galley(["бір", *links], ["екі", Anchor("method", 200.0)])
    return bind({"001": one, "002": galley(["үш", Anchor("method", 100.0)], ["төрт"])})


def annotations(volume: Volume) -> list[tuple[int, float] | str]:
    """Where the links of the first page lead: page and height, or address."""
    with pikepdf.open(io.BytesIO(write_volume(volume))) as pdf:
        numbers = [page.obj.objgen for page in pdf.pages]
        return [
            (numbers.index(link.Dest[0].objgen), float(link.Dest[3])) if "/Dest" in link else str(link.A.URI)
            for link in pdf.pages[0].get("/Annots", [])
        ]


def test_a_label_means_the_place_in_the_same_paper() -> None:
    ((page, top),) = annotations(linked("#method"))
    assert page == 1
    assert top == pytest.approx(HEIGHT - CORNER[1] - 200.0, abs=15.0)


def test_a_link_leads_to_the_first_page_of_another_paper() -> None:
    assert [place[0] for place in annotations(linked("#paper:002"))] == [2]


def test_a_label_of_the_volume_is_known_on_every_page() -> None:
    volume = linked("#part:index")
    places = {**volume.destinations, "part:index": Destination(3)}
    assert [place[0] for place in annotations(replace(volume, destinations=places))] == [3]


def test_a_link_to_an_unknown_paper_is_a_bug_that_names_it() -> None:
    with pytest.raises(UnknownDestination, match=r"001 .* paper:999"):
        write_volume(linked("#paper:999"))


def test_an_authors_link_to_nowhere_is_left_out() -> None:
    assert annotations(linked("#nowhere")) == []


def test_web_addresses_are_kept_and_made_ascii() -> None:
    assert annotations(
        linked("https://doi.org/10.5555/x(1)", "mailto:a@example.org", "http://example.org/ғ?a=%20b")
    ) == [
        "https://doi.org/10.5555/x(1)",
        "mailto:a@example.org",
        "http://example.org/%D2%93?a=%20b",
    ]


@pytest.mark.parametrize("target", ["javascript:alert(1)", "java\nscript:x", "file:///etc/passwd", "//host/x", "[", ""])
def test_addresses_that_could_do_harm_are_left_out(target: str) -> None:
    assert annotations(linked(target)) == []


def test_the_area_of_a_link_lies_over_its_words() -> None:
    with pikepdf.open(io.BytesIO(write_volume(linked("#method")))) as pdf:
        area = [float(edge) for edge in pdf.pages[0].Annots[0].Rect]
        border = [int(edge) for edge in pdf.pages[0].Annots[0].Border]
    left, top = CORNER[0] + 10, HEIGHT - CORNER[1] - 20
    assert area == pytest.approx([left, top - 12, left + 100, top])
    assert border == [0, 0, 0]


def test_the_outline_is_nested_and_leads_to_its_pages() -> None:
    entries = [(0, "Бөлім", 0), (1, "Мақала", 1), (2, "Кіріспе", 1), (1, "Article (2)", 2), (0, "Көрсеткіш", 3)]
    outline = tuple(Bookmark(depth, text, Destination(page)) for depth, text, page in entries)
    reader = pypdf.PdfReader(io.BytesIO(write_volume(replace(linked(), outline=outline))))

    def flat(nodes: list, depth: int = 0) -> list[tuple[int, str, int]]:
        return [
            entry
            for node in nodes
            for entry in (
                flat(node, depth + 1)
                if isinstance(node, list)
                else [(depth, node.title, reader.get_destination_page_number(node))]
            )
        ]

    assert flat(reader.outline) == entries


def test_the_outline_shows_parts_open_and_papers_folded() -> None:
    entries = [(0, "Part", 0), (1, "Paper", 1), (2, "Heading", 1), (2, "Heading", 1)]
    outline = tuple(Bookmark(depth, text, Destination(page)) for depth, text, page in entries)
    with pikepdf.open(io.BytesIO(write_volume(replace(linked(), outline=outline)))) as pdf:
        root = pdf.Root.Outlines
        assert (int(root.Count), int(root.First.Count), int(root.First.First.Count)) == (2, 1, -2)
        assert pdf.Root.PageMode == "/UseOutlines"


def test_an_outline_that_skips_a_depth_loses_nothing() -> None:
    outline = tuple(Bookmark(depth, f"{depth}", Destination(0)) for depth in (1, 3, 2, 0))
    reader = pypdf.PdfReader(io.BytesIO(write_volume(replace(linked(), outline=outline))))
    titles = [node.title if not isinstance(node, list) else [each.title for each in node] for node in reader.outline]
    assert titles == ["1", ["3", "2"], "0"]


def test_page_labels_count_as_the_folios_do() -> None:
    labels = ((0, "r", 1), (2, "D", 7))
    reader = pypdf.PdfReader(io.BytesIO(write_volume(replace(linked(), labels=labels))))
    assert reader.page_labels == ["i", "ii", "7", "8"]
