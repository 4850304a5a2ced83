import pytest

from proceedings.typesetting.faces.font import Choice, font
from proceedings.typesetting.lines.words import EXPLICIT, HYPHEN, SEAM
from tests.typesetting.compositor import ROLES, stick, style

FONT = font(("source-serif-4", "noto-serif"), Choice(10.0, language="ru"))


def parted(text: str, kind: int, of: str = "ru") -> str:
    word = stick(of).font(ROLES["body"]).word(text)
    places = [0, *(parting.offset for parting in word.partings if parting.kind == kind), len(text)]
    return "|".join(text[begin:end] for begin, end in zip(places, places[1:], strict=False))


def test_a_word_is_as_wide_as_its_size_says() -> None:
    assert (
        font(("source-serif-4",), Choice(20.0)).word("otter").width
        == 2 * font(("source-serif-4",), Choice(10.0)).word("otter").width
    )


def test_letters_are_looked_for_in_the_fallbacks_in_order() -> None:
    assert [(piece.text, piece.cut.key.split(":")[0]) for piece in FONT.pieces("aŦ漢")] == [
        ("a", "source-serif-4"),
        ("Ŧ", "noto-serif"),
        ("[U+6F22]", "source-serif-4"),
    ]
    assert FONT.missing("aŦ漢字") == "漢字"


@pytest.mark.parametrize("letter", "ӘәҒғҚқҢңӨөҰұҮүҺһІі₸№§«»–—…")
def test_every_letter_and_sign_of_kazakh_is_in_the_first_face(letter: str) -> None:
    for package in ("source-serif-4", "source-sans-3"):
        assert not font((package,), Choice(10.0, language="kk")).missing(letter)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("информационно-аналитический", "информационно-|аналитический"),
        ("Қасым-Жомарт", "Қасым-|Жомарт"),
        ("НАУЧНО-ПРАКТИЧЕСКАЯ", "НАУЧНО-|ПРАКТИЧЕСКАЯ"),
        ("ТМД-ның", "ТМД-ның"),
        ("7-сынып", "7-сынып"),
        ("2025-2026", "2025-2026"),
        ("чья-л", "чья-л"),
        ("по-русски", "по-|русски"),
        ("кто-то", "кто-то"),
        ("COVID-19", "COVID-19"),
        ("state-of-the-art", "state-|of-|the-|art"),
        ("15-бабының", "15-бабының"),
    ],
)
def test_a_typed_hyphen_parts_words_but_not_endings_nor_figures(text: str, parts: str) -> None:
    assert parted(text, EXPLICIT) == parts


def test_abbreviations_and_addresses_are_never_hyphenated() -> None:
    for text in ("ҚАЗҰУЗАҢ", "https://example.org/prosecution", "otters@example.org"):
        assert parted(text, HYPHEN) == text
    assert parted("правонарушение", HYPHEN) == "пра|во|на|ру|ше|ние"


@pytest.mark.parametrize(
    ("text", "parts", "language"),
    [
        ("информационно-аналитический", "ин|фор|ма|ционно-анали|ти|че|ский", "ru"),
        ("по-русски", "по-русски", "ru"),
        ("әлеуметтік-экономикалық", "әлеу|меттік-эконо|ми|ка|лық", "kk"),
        ("7-сыныптағылардың", "7-сынып|та|ғы|лар|дың", "kk"),
        ("state-of-the-art", "state-of-the-art", "en"),
        ("high-performance", "high-perfor|mance", "en"),
        ("COVID-19", "COVID-19", "en"),
        ("ТМД-ның", "ТМД-ның", "kk"),
    ],
)
def test_in_a_compound_hyphens_of_ours_keep_away_from_the_typed_one(text: str, parts: str, language: str) -> None:
    assert parted(text, HYPHEN, language) == parts


def test_words_part_as_the_volume_says() -> None:
    house = style().model_copy(update={"hyphenation": {"kk": ("Қазақ-стан*",)}})
    partings = stick("kk", house=house).font(ROLES["body"]).word("Қазақстанның").partings
    assert [parting.offset for parting in partings] == [5, 9]
    assert not stick("ru", house=house).font(ROLES["body"]).choice.seams
    regional = style().model_copy(update={"hyphenation": {"en": ("ot-ter",), "en-GB": ("pro-gramme",)}})
    assert stick("en-GB", house=regional).font(ROLES["body"]).choice.seams == ("ot-ter", "pro-gramme")


def test_an_address_parts_after_its_signs_with_nothing_to_show_for_it() -> None:
    assert parted("https://example.org/a?b=c", SEAM) == "https://|example|.org/|a?|b=|c"


def test_the_parts_of_a_word_are_as_wide_as_its_partings_say() -> None:
    word = FONT.word("правонарушение")
    for parting in word.partings:
        assert word.pieces[0].part(0, parting.offset).width == pytest.approx(parting.width, abs=0.3)


def test_a_no_break_hyphen_is_shown_as_a_hyphen_and_its_word_never_parts() -> None:
    word = FONT.word("информационно\u2011аналитический")
    assert [piece.text for piece in word.pieces] == ["информационно-аналитический"]
    assert not word.partings
