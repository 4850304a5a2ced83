"""The queries of a proof: what checks found and its author can answer, and what editors ask; each at its line."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from proceedings.assembly.languages import language_of, words_of
from proceedings.model.diagnostic import Diagnostic
from proceedings.model.house import House
from proceedings.model.language import localise
from proceedings.model.proofing import ProofPage, Query
from proceedings.model.published import PublishedPaper
from proceedings.proofing.field_words import field_words, language_words
from proceedings.proofing.questions import QUESTIONS, Question
from proceedings.proofing.running_words import RunningWord, find_words, keyed, running_words

MOST = 30
"""Queries of checks on one proof; more would not be read."""
QUOTED = re.compile(r"[«“„](.+?)[»”“]")
LEAST = 2
"""Words that must be found where the words beside a query are not all on the page: markup may stand among them."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What an editor asks, and the words beside it in the source, by which its line is found."""

    text: str
    beside: str = ""


@dataclass(frozen=True, slots=True)
class Proofread:
    """The pages of a proof and their words: what places are looked for in."""

    pages: tuple[ProofPage, ...]
    words: tuple[tuple[str, RunningWord], ...]

    def at(self, page: int, line: int = 0) -> tuple[str, int]:
        """A folio and a line; none where there is no such page."""
        return (self.pages[page].folio, line) if 0 <= page < len(self.pages) else ("", 0)


def queries_of(
    paper: PublishedPaper, house: House, pages: Sequence[ProofPage], editors: Sequence[Asked]
) -> tuple[Query, ...]:
    """All queries in the order of their places; those about the record, which have none, come first."""
    if not (paper.diagnostics or paper.record.queries or editors):
        return ()
    proof = Proofread(tuple(pages), keyed(running_words(pages)))
    asked = (*(Asked(text) for text in paper.record.queries), *editors)
    found = [*_of_checks(paper, house, proof), *(_of_editor(one, proof) for one in asked)]
    order = {page.folio: index for index, page in enumerate(pages)}
    found.sort(key=lambda query: (order.get(query.folio, -1), query.line))
    return tuple(query.model_copy(update={"number": number}) for number, query in enumerate(found, 1))


def _of_editor(asked: Asked, proof: Proofread) -> Query:
    """An editor's query beside the words that follow it in the source, or else the words that it quotes."""
    folio, line = _at_words(asked.beside, proof, LEAST) if asked.beside else ("", 0)
    if not folio:
        folio, line = _quoted(asked.text, proof)
    return Query(number=0, text=asked.text, folio=folio, line=line)


def _of_checks(paper: PublishedPaper, house: House, proof: Proofread) -> Iterator[Query]:
    """What the checks found, each thing once."""
    language = language_of(paper.record, house)
    seen: dict[str, Query] = {}
    for found in paper.diagnostics:
        question = QUESTIONS.get(found.code)
        if question is None:
            continue
        text = _worded(found, question, language, house)
        folio, line = _place(found, question, proof, house, language)
        asked = Query(number=0, text=text, folio=folio, line=line, field=found.place.field, code=found.code)
        seen.setdefault(text, asked)
    yield from list(seen.values())[:MOST]


def _worded(found: Diagnostic, question: Question, language: str, house: House) -> str:
    """The message with the wish after it, or the question's own words with the facts of the message in them."""
    wish = localise(question.wish, (language, "en"))
    facts = _facts(found, question)
    if "{" not in wish or not facts:
        return f"{localise(found.message, (language, 'en'))} {wish}".strip()
    if "field" in facts:
        facts["field"] = field_words(facts["field"], words_of(house, language), language)
    if "language" in facts:
        facts["language"] = ", ".join(map(language_words, facts["language"].split(", ")))
    return wish.format(**facts)


def _facts(found: Diagnostic, question: Question) -> dict[str, str]:
    matched = re.search(question.facts, found.message.get("en", "")) if question.facts else None
    return matched.groupdict() if matched else {}


def _place(found: Diagnostic, question: Question, proof: Proofread, house: House, language: str) -> tuple[str, int]:
    """The folio and line where the query stands; empty and 0 where it is about no place on a page."""
    number = _facts(found, question).get("number", "")
    match question.place:
        case "quoted":
            return _quoted(localise(found.message, ("en",)), proof)
        case "page":
            return proof.at(found.place.page - 1)
        case "figure" | "table" as kind if number:
            label = words_of(house, language)[kind].format(n=number)
            return _at_words(label, proof, 0)
        case "citation" if number:
            return _at_pattern(rf"\[(?:[^\]]*\D)?{number}(?:\D[^\]]*)?\]", proof)
        case "reference" if number:
            return _at_pattern(rf"^\[?{number}[.\])]", replace(proof, pages=proof.pages[::-1]))
        case "character" if number:
            return _at_pattern(re.escape(number), proof)
    return "", 0


def _quoted(text: str, proof: Proofread) -> tuple[str, int]:
    """Where the words stand that the text has in quotation marks."""
    for words in QUOTED.findall(text):
        folio, line = _at_words(words.strip("…"), proof, 0)
        if folio:
            return folio, line
    return "", 0


def _at_words(words: str, proof: Proofread, least: int) -> tuple[str, int]:
    found = find_words(words, proof.words, least)
    return proof.at(found.page, found.line) if found else ("", 0)


def _at_pattern(pattern: str, proof: Proofread) -> tuple[str, int]:
    """The first line, of the last page first where the pages come so."""
    for page in proof.pages:
        for line in page.lines:
            if re.search(pattern, line.text):
                return page.folio, line.number
    return "", 0


def tags(queries: Sequence[Query]) -> Mapping[tuple[str, int], tuple[int, ...]]:
    """The numbers of the queries at each folio and line."""
    placed: dict[tuple[str, int], tuple[int, ...]] = {}
    for query in queries:
        if query.folio:
            placed[query.folio, query.line] = (*placed.get((query.folio, query.line), ()), query.number)
    return placed
