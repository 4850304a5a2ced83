"""Any sequence of paragraphs: nothing of it is lost on the way into a record, nothing is printed twice."""

import re
from collections.abc import Iterator

from hypothesis import given, settings
from hypothesis import strategies as st

from proceedings.intake.omission import omitted
from proceedings.intake.proposals.captured import LABELS
from proceedings.intake.proposals.lines import typed
from proceedings.intake.proposals.proposal import proposal_of
from proceedings.intake.runs import plain
from proceedings.model.manuscript import (
    Block,
    Divider,
    Heading,
    ItemList,
    LineBreak,
    Manuscript,
    Note,
    Paragraph,
    Table,
    Text,
)

LINES = (
    "УДК 343.2/.7",
    "МРНТИ 10.77.91 УДК 351.74",
    "Секция 1. Уголовное право",
    "О РОЛИ ПРОКУРАТУРЫ",
    "Жол қауіпсіздігін талдау",
    "Light in the Yard",
    "Иванов И.И.¹, Әлімұлы Б.С.²*",
    "Иванов Иван Иванович, д.ю.н., профессор",
    "Ann One and Bo Two",
    "¹Академия права, г. Косшы, Казахстан",
    "² Университет Улытау (Казахстан, г. Караганда)",
    "Institute of Law, New York, USA, ann@example.org",
    "{ann,bo}@example.org",
    "тел. +7 701 123 45 67, e-mail: b@example.org",
    "ORCID: 0000-0002-1825-0097",
    "Аннотация. В статье говорится о дорогах. Ключевые слова: дорога, закон",
    "Түйін",
    "Мақалада жолдар туралы айтылады.",
    "Түйін сөздер: жол; заң",
    "Abstract—It is about roads.",
    "Keywords:",
    "road · law",
    "Введение",
    "Құрметті қатысушылар!",
    "Председатель Комитета",
    "Список литературы",
    "1. Иванов И.И. Дороги. – М., 2020. – С. 5.",
    "Дороги строят люди. " * 20,
    "на правах рукописи",
)

STRONG = frozenset({"strong"})
words = st.sampled_from(LINES) | st.text(max_size=40)
runs = words.map(lambda text: (Text(text),)) | words.map(lambda text: (Text(text, STRONG),))
notes = st.tuples(words, words).map(lambda two: (Text(two[0]), Note((Paragraph((Text(two[1]),)),))))
broken = st.tuples(words, words).map(lambda two: (Text(two[0]), LineBreak(), Text(two[1])))
content = runs | notes | broken
paragraphs = st.builds(Paragraph, content) | st.builds(Heading, st.integers(1, 4), content)
others = (
    st.builds(lambda text: ItemList(((Paragraph((Text(text),)),),), "decimal"), words)
    | st.just(Table((), ()))
    | st.just(Divider())
)
bodies = st.lists(paragraphs | paragraphs | others, max_size=12).map(tuple)
fields = st.dictionaries(
    st.sampled_from(["title", "author", "abstract", "keywords", "institute"]), st.lists(words, max_size=3).map(tuple)
)


def words_in(value: object) -> Iterator[str]:
    """Words of two and more letters in a value however deep, numbers raised as marks left out."""
    if isinstance(value, str):
        yield from (found.casefold() for found in re.findall(r"[^\W\d_⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉᶠ]{2,}", value))
    elif isinstance(value, dict):
        for inner in value.values():
            yield from words_in(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from words_in(inner)


def words_of(block: Block) -> set[str]:
    if isinstance(block, Heading | Paragraph):
        return {*words_in(typed(block.content))}
    return {*words_in([typed(one.content) for item in getattr(block, "items", ()) for one in item])}


@settings(max_examples=150, deadline=None)
@given(bodies, fields)
def test_what_leaves_the_text_is_in_a_field_and_what_stays_was_not_taken(
    blocks: tuple[Block, ...], given_fields: dict[str, tuple[str, ...]]
) -> None:
    found = proposal_of(Manuscript("ru", blocks, fields=given_fields), "ru")
    record, sightings = found.value.record, found.value.sightings
    taken, lost = omitted(blocks, record.omit)
    assert lost == () and len(taken) == len(record.omit)
    private = [one.words for one in sightings if one.field in ("contact", "section")]
    known = {*words_in(record.model_dump(exclude={"omit"})), *words_in(private), *LABELS}
    for index in taken:
        assert words_of(blocks[index]) <= known
    told = {int(number) for one in found.diagnostics for number in re.findall(r"Paragraph (\d+)", one.message["en"])}
    seen = {index for one in sightings for index in _paragraphs(one.where)}
    empty = {number for number, block in enumerate(blocks, 1) if not words_of(block)}
    assert seen - empty == ({index + 1 for index in taken} | told) - empty


def _paragraphs(where: str) -> range:
    """The paragraphs that a sighting names."""
    found = re.fullmatch(r"paragraphs? (\d+)(?:–(\d+))?", where)
    return range(int(found[1]), int(found[2] or found[1]) + 1) if found else range(0)


@settings(max_examples=50, deadline=None)
@given(st.lists(words, max_size=8))
def test_the_same_lines_twice_are_named_apart(texts: list[str]) -> None:
    blocks = tuple(Paragraph((Text(text),)) for text in (*texts, *texts))
    record = proposal_of(Manuscript("ru", blocks), "ru").value.record
    assert omitted(blocks, record.omit)[1] == ()
    assert len(omitted(blocks, record.omit)[0]) == len(record.omit)
    assert all(plain(blocks[index].content).strip() for index in omitted(blocks, record.omit)[0])
