"""The page that stands in place of a damaged paper: whose it is, and what is wrong with it."""

from collections.abc import Iterable

from proceedings.assembly.languages import language_of, languages_from, main_language, words_of
from proceedings.assembly.names import full_name, name_in
from proceedings.model.diagnostic import Diagnostic, Severity
from proceedings.model.house import House
from proceedings.model.language import localise
from proceedings.model.manuscript import Block, ItemList, Manuscript, Paragraph, Text
from proceedings.model.submission import PaperRecord, Source

STRONG = frozenset({"strong"})


def compose_notice(
    source: Source, record: PaperRecord | None, diagnostics: Iterable[Diagnostic], house: House
) -> Manuscript:
    """A page with the paper's title and authors, as far as they are known, and the errors found, in its language."""
    language = language_of(record, house) if record else main_language(house)
    languages = (*languages_from(language, house), "en")
    errors = [each for each in diagnostics if each.severity is Severity.ERROR]
    title = localise(record.title, languages) if record else ""
    names = [full_name(name_in(author, languages)) for author in record.authors] if record else []
    blocks: list[Block] = [Paragraph((Text(title or source.id),), "notice_title")]
    if names:
        blocks.append(Paragraph((Text(", ".join(names), STRONG),), "notice"))
    blocks.append(Paragraph((Text(words_of(house, language)["damaged"]),), "notice"))
    if errors:
        blocks.append(ItemList(tuple(_reason(error, languages) for error in errors)))
    return Manuscript(language, tuple(blocks), columns=1)


def _reason(error: Diagnostic, languages: tuple[str, ...]) -> tuple[Block, ...]:
    """Its code and what it says, and where."""
    said = localise(error.message, languages)
    return (Paragraph((Text(f"{error.code}. ", STRONG), Text(f"{said} ({error.place})")), "notice"),)
