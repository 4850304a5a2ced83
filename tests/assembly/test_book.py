"""The volume as a whole: pages, folios, heads, links and outline."""

import re

import pytest

from proceedings.assembly.book import SetPaper
from proceedings.assembly.folios import is_recto
from proceedings.model.camera_ready import CameraReady
from proceedings.model.galley import DrawnPages
from proceedings.model.submission import Kind
from proceedings.model.volume import Volume
from tests.assembly.bindery import bound, furniture, house, owners, person, record, set_paper

ALI = person(kk="Ахметов Әли Бекұлы", en="Akhmetov Ali")


@pytest.fixture(scope="module")
def volume() -> Volume:
    greeting = record("001", Kind.GREETING, authors=[ALI])
    long = record("101", title={"kk": "Өзен " * 60}, authors=[ALI])
    english = record("102", language="en", title={"en": "Otters"}, authors=[ALI])
    ready = record("103", Kind.CAMERA_READY, section="rivers", title={"kk": "Дайын"})
    papers = [set_paper(paper, pages) for paper, pages in ((greeting, 2), (long, 3), (english, 1), (ready, 1))]
    return bound(house(), papers)


def test_every_page_of_every_paper_is_there_once(volume: Volume) -> None:
    assert [owners(volume).count(paper) for paper in ("001", "101", "102", "103")] == [2, 3, 1, 1]
    assert [standing.id for standing in volume.standings] == ["001", "101", "102", "103"]


def test_folios_are_one_series_and_not_printed_on_title_imprint_openings_and_colophon(volume: Volume) -> None:
    assert [page.label for page in volume.pages] == [str(number + 1) for number in range(len(volume.pages))]
    bare = {page.owner for page in volume.pages if not page.folio}
    assert bare == {"part:title_page", "part:imprint", "part:greetings", "section:rivers", "part:colophon"}


def test_pages_are_mirrored_on_the_sheet(volume: Volume) -> None:
    margins = house().style.sheet.margins
    sides = {(is_recto(number), page.shift[0]) for number, page in enumerate(volume.pages)}
    assert sides == {(True, margins.inner), (False, margins.outer)}


def test_versos_name_the_authors_and_rectos_the_title_but_not_where_a_paper_opens(volume: Volume) -> None:
    first = volume.standings[1].first
    assert furniture(volume.pages[first]) == [volume.pages[first].folio]
    heads = {is_recto(page): furniture(volume.pages[page])[0] for page in (first + 1, first + 2)}
    assert heads[False].replace("\u00a0", " ") == "Ә. Б. Ахметов"
    assert re.fullmatch(r"(Өзен )+Өзен…", heads[True])


def test_a_folio_of_several_figures_is_one_run_as_wide_as_they_are(volume: Volume) -> None:
    page = next(page for page in volume.pages if len(page.folio) == 2)
    run = page.furniture[-1]
    assert run.text == page.folio  # type: ignore[union-attr]
    assert run.show.count("[") == 1  # type: ignore[union-attr]


def test_no_head_is_wider_than_its_room(volume: Volume) -> None:
    for page in volume.pages:
        assert all(mark.x >= -0.1 and mark.x + mark.width <= house().style.measure + 0.1 for mark in page.furniture)


def test_every_link_within_the_volume_leads_somewhere(volume: Volume) -> None:
    targets = {link.target[1:] for page in volume.pages for link in page.drawn.links if link.target.startswith("#")}
    assert {"paper:101", "section:rivers", "part:author_index"} <= targets
    own = {target for page in volume.pages for target in targets if f"{page.owner}/{target}" in volume.destinations}
    assert targets <= volume.destinations.keys() | own
    assert volume.destinations["101/top"].y == 30.0


def test_the_outline_nests_papers_in_their_sections(volume: Volume) -> None:
    entries = [(entry.depth, entry.text.replace("\u00a0", " ")) for entry in volume.outline]
    assert (0, "1-секция. Өзендер") in entries
    assert (1, "A. Akhmetov. Otters") in entries


def test_the_volume_knows_the_glyphs_of_parts_and_furniture(volume: Volume) -> None:
    used = {mark.face for page in volume.pages for mark in page.furniture}  # type: ignore[union-attr]
    assert used <= volume.glyphs.keys()


def test_a_camera_ready_paper_is_kept_by_its_id() -> None:
    ready = CameraReady(b"%PDF", ())
    paper = set_paper(record("1"))
    volume = bound(house(), [SetPaper(paper.record, DrawnPages(paper.drawn.pages, {}, {}, camera_ready=ready))])
    assert volume.camera_ready == {"1": ready}


def test_blanks_wait_for_a_recto_without_folio_and_labels_turn_arabic() -> None:
    rules = house(profile={"title_opens_on": "recto", "roman_front_matter": True})
    volume = bound(rules, [set_paper(record("101")), set_paper(record("102"))])
    first, second = volume.standings
    assert (first.first_folio, second.first_folio) == ("3", "5")
    assert not volume.pages[second.first - 1].folio and not volume.pages[second.first - 1].furniture
    assert volume.labels == ((0, "r", 1), (first.first - 2, "D", 1))


def test_a_conference_without_papers_is_a_volume_too() -> None:
    assert {"part:title_page", "part:contents"} <= set(owners(bound(house(), [])))


@pytest.mark.parametrize("style", ["plain-a4", "two-column-a4", "compact-a5"])
def test_every_shipped_style_binds(style: str) -> None:
    volume = bound(house(style), [set_paper(record("101", authors=[ALI]), 2)])
    assert volume.pages[-1].owner == "part:colophon"
    assert volume.width < volume.height


def test_the_same_papers_make_the_same_volume(volume: Volume) -> None:
    papers = [set_paper(record("101", authors=[ALI]), 2), set_paper(record("102", authors=[ALI]), 2)]
    assert bound(house(), papers) == bound(house(), papers)
