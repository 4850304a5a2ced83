"""Each style by sentences over works of every kind, in three languages."""

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proceedings.bibliography.styles import style_called, style_names
from proceedings.model.bibliography import Entry, Name
from proceedings.model.manuscript import Text
from tests.bibliography import shelf
from tests.bibliography.shelf import printed

STRAY = re.compile(r"[:;,/(] ?[.,:;/)]|\(\)|\[\]|\.\.|– –|  |^[\W]|, *$|[–:;/,] *$|\bNone\b")
"""Signs that stand where something is missing."""


@pytest.mark.parametrize(
    ("entry", "item"),
    [
        (shelf.BOOK, "Отарова А. М. Финансовое право : учебник. 2-е изд. Алматы : Норма, 2019. 312 с."),
        (
            shelf.ARTICLE,
            "Серік А. Б., Қасым Н. Деректерді талдау әдістері // Заң хабаршысы. 2020. Т. 5, № 2. Б. 12–25.",
        ),
        (
            shelf.PAPER,
            "Otter M. A., van Beethoven L. Why Otters Hold Hands // Journal of Rivers. 2019. Vol. 46, No. 3. "
            "P. 301–322. DOI: 10.1234/rivers.12170.",
        ),
        (
            shelf.CHAPTER,
            "Heron H. Police and the Public // Handbook of Policing / ed. by O. Becker, E. Klein. Berlin : Fischotter, "
            "2015. P. 45–67.",
        ),
        (
            shelf.THESIS,
            "Выдрова М. П. Административная ответственность : дис. … канд. юрид. наук : 12.00.14. Москва, 2011. 198 с.",
        ),
        (
            shelf.LAW,
            "О защите выдр : Закон Республики Казахстан от 18.11.2015 № 410-V // Закон. URL: https://example.org/law "
            "(дата обращения: 01.02.2024).",
        ),
        (
            shelf.PAGE,
            "Қазақстан құндыздары [Электрондық ресурс]. 2024. URL: https://example.org/kk (қаралған күні: 05.03.2024).",
        ),
        (shelf.MANY, "Маркетинг : учебное пособие / О. В. Выдров [и др.]. М. : Река, 2005. 59 с."),
        (shelf.EDITED, "Rivers / ed. by A. Stream. Fischotter, 2003."),
        (shelf.STANDARD, "ГОСТ Р 7.0.5-2008. Библиографическая ссылка. 2008."),
        (shelf.PATENT, "Пат. 2187888 РФ. Ловушка для рыбы / И. И. Выдров. 2002."),
        (shelf.REPORT, "River Agency. Otters in Town : report No. 12. River Agency, 1999."),
    ],
    ids=lambda value: value.key if isinstance(value, Entry) else "",
)
def test_gost_r_7_0_5_2008_ends_areas_with_full_stops(entry: Entry, item: str) -> None:
    assert printed("gost-r-7.0.5-2008", entry) == item


@pytest.mark.parametrize(
    ("entry", "item"),
    [
        (
            shelf.BOOK,
            "Отарова, А. М. Финансовое право : учебник / А. М. Отарова. – 2-е изд. – Алматы : Норма, 2019. – 312 с.",
        ),
        (
            shelf.ARTICLE,
            "Серік, А. Б. Деректерді талдау әдістері / А. Б. Серік, Н. Қасым // Заң хабаршысы. – 2020. – Т. 5, № 2. – "
            "Б. 12–25.",
        ),
        (shelf.MANY, "Маркетинг : учебное пособие / О. В. Выдров [и др.]. – М. : Река, 2005. – 59 с."),
        (
            shelf.PAGE,
            "Қазақстан құндыздары [Электрондық ресурс]. – 2024. – URL: https://example.org/kk "
            "(қаралған күні: 05.03.2024).",
        ),
    ],
    ids=lambda value: value.key if isinstance(value, Entry) else "",
)
def test_gost_7_1_2003_has_dashes_and_repeats_the_authors(entry: Entry, item: str) -> None:
    assert printed("gost-7.1-2003", entry) == item


@pytest.mark.parametrize(
    ("entry", "item"),
    [
        (
            shelf.BOOK,
            "Отарова, А. М. Финансовое право : учебник / А. М. Отарова. – 2-е изд. – Алматы : Норма, 2019. – 312 с. – "
            "Текст : непосредственный.",
        ),
        (
            shelf.LAW,
            "О защите выдр : Закон Республики Казахстан от 18.11.2015 № 410-V. – Текст : электронный // Закон. – URL: "
            "https://example.org/law (дата обращения: 01.02.2024).",
        ),
        (
            shelf.MANY,
            "Маркетинг : учебное пособие / О. В. Выдров, О. В. Бобров, О. В. Норкин [и др.]. – М. : Река, 2005. – "
            "59 с. – Текст : непосредственный.",
        ),
    ],
    ids=lambda value: value.key if isinstance(value, Entry) else "",
)
def test_gost_r_7_0_100_2018_tells_the_kind_of_content(entry: Entry, item: str) -> None:
    assert printed("gost-r-7.0.100-2018", entry) == item


@pytest.mark.parametrize(
    ("entry", "item"),
    [
        (shelf.BOOK, "Отарова, А. М. (2019). *Финансовое право : учебник* (2-е изд.). Норма."),
        (
            shelf.ARTICLE,
            "Серік, А. Б., және Қасым, Н. (2020). Деректерді талдау әдістері. *Заң хабаршысы*, *5*(2), 12–25.",
        ),
        (
            shelf.PAPER,
            "Otter, M. A., & van Beethoven, L. (2019). Why Otters Hold Hands. *Journal of Rivers*, *46*(3), 301–322. "
            "https://doi.org/10.1234/rivers.12170",
        ),
        (
            shelf.CHAPTER,
            "Heron, H. (2015). Police and the Public. In O. Becker & E. Klein (Eds.), *Handbook of Policing* "
            "(pp. 45–67). Fischotter.",
        ),
        (shelf.EDITED, "Stream, A. (Ed.). (2003). *Rivers*. Fischotter."),
        (shelf.PAGE, "*Қазақстан құндыздары*. (2024). https://example.org/kk"),
        (replace(shelf.BOOK, year=""), "Отарова, А. М. (б. г.). *Финансовое право : учебник* (2-е изд.). Норма."),
    ],
    ids=lambda value: value.key if isinstance(value, Entry) else "",
)
def test_apa_7_has_the_year_behind_the_names(entry: Entry, item: str) -> None:
    assert printed("apa-7", entry) == item


@pytest.mark.parametrize(
    ("entry", "item"),
    [
        (shelf.BOOK, "А. М. Отарова, *Финансовое право : учебник*, 2-е изд., Алматы: Норма, 2019."),
        (
            shelf.PAPER,
            'M. A. Otter and L. van Beethoven, "Why Otters Hold Hands," *Journal of Rivers*, vol. 46, no. 3, '
            "pp. 301–322, 2019, doi: 10.1234/rivers.12170.",
        ),
        (
            shelf.CHAPTER,
            'H. Heron, "Police and the Public," in *Handbook of Policing*, O. Becker and E. Klein, Eds., Berlin: '
            "Fischotter, 2015, pp. 45–67.",
        ),
        (
            shelf.PAGE,
            '"Қазақстан құндыздары", 2024. Қаралған күні: 05.03.2024. [Электрондық ресурс]. URL: https://example.org/kk',
        ),
        (shelf.REPORT, 'River Agency, "Otters in Town," No. 12, River Agency, 1999.'),
    ],
    ids=lambda value: value.key if isinstance(value, Entry) else "",
)
def test_ieee_has_initials_first_and_titles_of_parts_in_quotes(entry: Entry, item: str) -> None:
    assert printed("ieee", entry) == item


@pytest.mark.parametrize("style", style_names())
def test_a_doi_and_an_address_are_links(style: str) -> None:
    module = style_called(style)
    assert module
    links = {
        run.link for entry in (shelf.PAPER, shelf.PAGE) for run in module.reference(entry) if isinstance(run, Text)
    }
    assert links == {"", "https://doi.org/10.1234/rivers.12170", "https://example.org/kk"}


@pytest.mark.parametrize("style", style_names())
def test_each_item_is_in_its_own_language(style: str) -> None:
    module = style_called(style)
    assert module
    for entry, language in ((shelf.BOOK, "ru"), (shelf.ARTICLE, "kk"), (shelf.PAPER, "en")):
        assert {run.language for run in module.reference(entry) if isinstance(run, Text)} == {language}


OPTIONAL = ("place", "publisher", "year", "pages", "extent", "volume", "issue", "edition", "number", "genre", "doi",
            "url", "series", "container", "note")  # fmt: skip


@given(st.sampled_from(style_names()), st.sampled_from(shelf.ALL), st.sets(st.sampled_from(OPTIONAL)), st.booleans())
def test_what_is_missing_leaves_no_stray_sign(style: str, entry: Entry, gone: set[str], nameless: bool) -> None:
    poorer = replace(entry, **dict.fromkeys(gone, ""), **({"authors": (), "editors": ()} if nameless else {}))
    item = printed(style, poorer).replace("*", "")
    assert not STRAY.search(item.replace("://", "").replace('"', "").replace("//", "/")), item
    assert entry.title in item


@given(st.sampled_from(style_names()), st.text(min_size=1), st.text(), st.text(), st.text())
def test_any_text_makes_an_item(style: str, title: str, name: str, year: str, pages: str) -> None:
    entry = Entry("x", "article-journal", title, authors=(Name(name or "N", title),), year=year, pages=pages)
    assert printed(style, entry)


def test_more_authors_than_are_named_are_others_in_the_language_of_the_work() -> None:
    assert "[и др.]" in printed("gost-7.1-2003", shelf.MANY)
    others = replace(shelf.ARTICLE, more_authors=True)
    assert "А. Б. Серік, Н. Қасым [және т.б.]" not in printed("gost-7.1-2003", others)
    assert "[және т.б.]" in printed("gost-7.1-2003", others)
    assert "et al." in printed("ieee", replace(shelf.PAPER, more_authors=True))


def test_a_style_nobody_wrote_is_none() -> None:
    assert style_called("chicago") is None
    assert style_called("_gost") is None
