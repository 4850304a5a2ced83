import pytest

from proceedings.intake.proposals.labels import GREETING, abstract, codes, keywords, listed, parted


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("УДК 343.2/.7", [("udc", "343.2/.7")]),
        ("ҒТАМР: 10.77.91; ӘОЖ: 343.9(574)", [("irsti", "10.77.91"), ("udc", "343.9(574)")]),
        ("МРНТИ 10.77.91 УДК 351.74:316.65.", [("irsti", "10.77.91"), ("udc", "351.74:316.65")]),
        ("DOI: https://doi.org/10.5555/lo2026.101", [("doi", "10.5555/lo2026.101")]),
        ("Мы нашли УДК 343", []),
        ("УДКа нет", []),
    ],
)
def test_codes_stand_at_the_beginning_of_a_line(line: str, found: list[tuple[str, str]]) -> None:
    assert list(codes(line)) == found


@pytest.mark.parametrize(
    ("line", "language", "words"),
    [
        ("Аннотация. В статье", "ru", "В статье"),
        ("АННОТАЦИЯ", "ru", ""),
        ("Түйін: Мақалада", "kk", "Мақалада"),
        ("Аңдатпа – Мақалада", "kk", "Мақалада"),
        ("Abstract—We", "en", "We"),
        ("Zusammenfassung: Es", "de", "Es"),
    ],
)
def test_labels_of_abstracts(line: str, language: str, words: str) -> None:
    found = abstract(line)
    assert found is not None and (found.language, found.words) == (language, words)


@pytest.mark.parametrize("line", ["Abstract concepts are hard.", "Резюмируя сказанное", "Summary judgment is"])
def test_words_that_begin_a_sentence_are_no_labels(line: str) -> None:
    assert abstract(line) is None


@pytest.mark.parametrize(
    "label", ["Ключевые слова", "Түйін сөздер", "Кілт сөздер", "Түйінді сөздер", "Keywords", "Key words"]
)
def test_labels_of_keywords(label: str) -> None:
    found = keywords(f"{label}: a, b.")
    assert found is not None and listed(found.words) == ("a", "b")


@pytest.mark.parametrize("line", ["a; b, c; d.", "a · b, c · d", "a | b, c | d"])
def test_keywords_are_parted_by_the_rarest_sign(line: str) -> None:
    assert listed(line) == ("a", "b, c", "d")


def test_keywords_may_follow_in_the_paragraph_of_the_abstract() -> None:
    assert parted("О дорогах. Ключевые слова: дорога") == ("О дорогах.", "Ключевые слова: дорога")
    assert parted("Its keywords are many.") == ("Its keywords are many.", "")


@pytest.mark.parametrize("line", ["Құрметті қатысушылар!", "Уважаемые участники конференции!", "Dear participants,"])
def test_salutations(line: str) -> None:
    assert GREETING.match(line)


def test_a_sentence_is_no_salutation() -> None:
    assert not GREETING.match("Dear readers know this. They read on.")
