from proceedings.model.manuscript import Note, References, Text
from tests.typesetting.compositor import paragraph, setting
from tests.typesetting.traces import anchors, lines, rows, targets

LIST = References(((Text("Otter."),), (Text("Heron."),)), ("ref-1", "ref-2"))


def test_the_number_of_an_item_leads_to_where_it_is_cited_first() -> None:
    cited = Text("[2]", link="#ref-2")
    page = setting(paragraph("First ", cited), paragraph("and again ", cited), LIST).pages[0]
    assert lines(page)[3:] == ["1. Otter.", "2. Heron."]
    assert targets(page) == ["#ref-2", "#ref-2", "#cited-2"]
    assert 0.0 <= anchors(page)["cited-2"] < 12.0


def test_an_item_cited_nowhere_leads_nowhere() -> None:
    assert targets(setting(LIST).pages[0]) == []


def test_a_first_citation_in_a_note_counts() -> None:
    galley = setting(paragraph("See", Note((paragraph(Text("[1]", link="#ref-1")),))), LIST)
    assert [target for page in galley.pages for target in targets(page) if "cited" in target] == ["#cited-1"]
    assert any("cited-1" in anchors(page) for page in galley.pages)


def test_items_without_numbers_hang() -> None:
    words = "Otter, M. A. (2019). Why otters hold hands in rivers and what becomes of them in the sea."
    _, first, second, *_ = rows(setting(References(((Text(words),),), ("ref-1",), marker="")).pages[0])
    assert first[0].x == 0.0 < second[0].x


def test_a_romanised_list_is_headed_in_english_and_is_nobodys_target() -> None:
    second = References(((Text("Vydra."),),), romanised=True)
    page = setting(paragraph(Text("[1]", link="#ref-1")), LIST, second, language="ru").pages[0]
    assert lines(page) == ["[1]", "Список литературы", "1. Otter.", "2. Heron.", "References", "1. Vydra."]
    assert targets(page) == ["#ref-1", "#cited-1"]
