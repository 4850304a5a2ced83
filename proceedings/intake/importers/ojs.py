"""Open Journal Systems: native XML of articles or issues, as versions 2 to 3.5 write it, read leniently.

Texts stand by locale (`kk_KZ`); manuscripts are packed inside as base64 and are told, not taken.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from proceedings.intake.exports.decisions import decision_in
from proceedings.intake.exports.distinct_ids import distinct
from proceedings.intake.exports.locales import tag_of, told_in
from proceedings.intake.exports.markup import clean, line
from proceedings.intake.exports.matching import files_by_key, in_order
from proceedings.intake.exports.ojs_people import people
from proceedings.intake.exports.tongues import language_of
from proceedings.intake.exports.xml_file import load_xml, opening
from proceedings.intake.exports.xml_text import below, child, children, typed
from proceedings.intake.faults.event_systems import EMBEDDED_FILES
from proceedings.model.diagnostic import Diagnostic, Place, Reported
from proceedings.model.language import Language, Localised
from proceedings.model.received import Export, Held, Holding, Meanings, Submitted
from proceedings.model.submission import PaperRecord

TITLE = "Open Journal Systems"
ROOTS = ("article", "articles", "issue", "issues")
OURS = re.compile(r"pkp\.sfu\.ca|//PKP//|native\.dtd")
STATUS = {"1": "submitted", "3": "published", "4": "declined", "5": "accepted"}
"""Numbers of the states: queued, published, declined, scheduled."""
MENTIONED = 5

Sections = Mapping[str, Localised]


def recognises(holding: Holding) -> bool:
    """XML of articles or issues that names PKP, who make the system."""
    return any(_is_ours(held) for held in holding.files)


def receive(holding: Holding, meanings: Meanings) -> Reported[Export]:
    """All articles, each in its current version."""
    ours = [held for held in holding.files if _is_ours(held)]
    diagnostics: list[Diagnostic] = []
    told: list[Submitted] = []
    for held in ours:
        loaded = load_xml(held, emptied="embed")
        diagnostics.extend((*loaded.diagnostics, *_embedded(held, loaded.value)))
        sections = _sections(loaded.value)
        for number, article in enumerate(below(loaded.value, "article"), 1):
            key = typed(article, "id", "type", "internal") or _version_id(article) or str(number)
            told.append(_received(key, held, article, sections, meanings))
    apart = distinct(told)
    files = files_by_key(holding.without(frozenset(held.name for held in ours)), (one.key for one in apart.value))
    received = tuple(replace(one, files=in_order(files.get(one.key, ()), meanings.prefer)) for one in apart.value)
    used = {held.name for held in ours} | {held.name for one in received for held in one.files}
    return Reported(Export(TITLE, received, used=frozenset(used)), (*diagnostics, *apart.diagnostics))


def _is_ours(held: Held) -> bool:
    begin = opening(held)
    return begin.root in ROOTS and bool(OURS.search(begin.text[:4096]))


def _embedded(held: Held, root: Any) -> Iterator[Diagnostic]:
    """One fault for all files that are packed inside, the first of them by their names."""
    packed = [one for one in below(root, "embed") if _file_name(one) is not None]
    if packed:
        names = ", ".join(name for one in packed[:MENTIONED] if (name := _file_name(one)))
        names += " …" if len(packed) > MENTIONED else ""
        yield EMBEDDED_FILES.at(Place(held.name), count=len(packed), names=names)


def _file_name(embed: Any) -> str | None:
    """What a packed file is called; None for a cover, which is a picture and no manuscript."""
    above = [embed, *embed.iterancestors()]
    if any(one.tag is not None and "cover" in str(one.tag) for one in above[:3]):
        return None
    given = next((one.get("filename") for one in above[:3] if one.get("filename")), "")
    names = (line(name.text or "") for one in above[1:4] for name in children(one, "name"))
    return line(given) or next(names, "") or "?"


def _sections(root: Any) -> Sections:
    """The titles of sections by what articles call them: `ref`, else the abbreviation."""
    found: dict[str, Localised] = {}
    for section in below(root, "section"):
        titles = told_in(_texts(section, "title"))
        for key in (section.get("ref", ""), *(line(one.text or "") for one in children(section, "abbrev"))):
            found.setdefault(key, titles)
    return found


def _version(article: Any) -> Any:
    """The current publication of an article; versions before 3.2 keep it in the article itself."""
    versions = children(article, "publication")
    current = article.get("current_publication_id", "")
    chosen = [one for one in versions if current and typed(one, "id", "type", "internal") == current]
    return next(iter(chosen or versions[-1:]), article)


def _version_id(article: Any) -> str:
    return typed(_version(article), "id", "type", "internal")


def _received(key: str, held: Held, article: Any, sections: Sections, meanings: Meanings) -> Submitted:
    version = _version(article)
    title = told_in(_titles(version))
    language = tag_of(version.get("locale") or article.get("locale") or article.get("language") or "")
    record = PaperRecord(
        id=key,
        language=language,
        title=title,
        abstract=told_in((locale, clean(text)) for locale, text in _texts(version, "abstract")),
        authors=people(version),
        keywords=_keywords(version),
        doi=typed(version, "id", "type", "doi"),
    )
    status = article.get("status") or version.get("status") or ""
    return Submitted(
        key,
        record,
        decision_in(STATUS.get(status, status), meanings.decisions),
        _section(article, version, sections, language),
        place=Place(held.name, article.sourceline or 0, field=key),
    )


def _texts(parent: Any, name: str) -> list[tuple[str, str]]:
    return [(one.get("locale", ""), "".join(one.itertext())) for one in children(parent, name)]


def _titles(version: Any) -> Iterator[tuple[str, str]]:
    """Titles with what the system keeps apart from them: an article in front, a subtitle behind."""
    prefixes, subtitles = dict(_texts(version, "prefix")), dict(_texts(version, "subtitle"))
    for locale, text in _texts(version, "title"):
        title = line(f"{prefixes.get(locale, '')} {text}")
        subtitle = line(subtitles.get(locale, ""))
        yield locale, f"{title}: {subtitle}" if title and subtitle else title


def _section(article: Any, version: Any, sections: Sections, language: Language) -> str:
    """The section's title in the article's language; in version 2 the section stands around the article."""
    name = version.get("section_ref") or article.get("section_ref") or ""
    around = next((one for one in article.iterancestors() if children(one, "abbrev")), None)
    titles = sections.get(name) if name else told_in(_texts(around, "title")) if around is not None else {}
    if titles is None:
        return name
    return titles.get(language) or next(iter(titles.values()), name)


def _keywords(version: Any) -> dict[Language, tuple[str, ...]]:
    """Keywords by language, one an element or several parted by semicolons; in version 2 they are subjects."""
    found: dict[Language, tuple[str, ...]] = {}
    lists = children(version, "keywords") or children(child(version, "indexing"), "subject")
    for listed in lists:
        texts = ["".join(one.itertext()) for one in children(listed, "keyword")] or [listed.text or ""]
        words = tuple(word for text in texts for part in text.split(";") if (word := line(part)))
        if words:
            found.setdefault(tag_of(listed.get("locale", "")) or language_of(" ".join(words)), words)
    return found
