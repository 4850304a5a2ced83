"""JATS: the front of articles in XML, one file an article, with titles, abstracts and names in several languages.

A manuscript of the same name beside the XML, or alone with it in a folder, belongs to the article.
"""

from collections import Counter
from collections.abc import Iterator
from typing import Any

from proceedings.intake.exports.distinct_ids import distinct
from proceedings.intake.exports.event_facts import filled, place
from proceedings.intake.exports.jats_people import people
from proceedings.intake.exports.locales import tag_of, told_in, tongue
from proceedings.intake.exports.matching import in_order
from proceedings.intake.exports.tongues import localised
from proceedings.intake.exports.xml_file import load_xml, opening
from proceedings.intake.exports.xml_text import XML_LANG, below, child, children, one_line, typed, words
from proceedings.intake.faults.event_systems import TEXT_IN_EXPORT
from proceedings.intake.faults.exports import NOT_THE_SHAPE
from proceedings.intake.readers import suffixes
from proceedings.intake.xml import local_name
from proceedings.model.diagnostic import Diagnostic, Place, Reported
from proceedings.model.language import Language, Localised
from proceedings.model.received import Export, Held, Holding, Meanings, Submitted
from proceedings.model.submission import PaperRecord

TITLE = "JATS"
NOT_WORDS = ("udc", "udk", "msc", "pacs", "jel", "bbk")
"""Kinds of keyword groups that hold codes."""


def recognises(holding: Holding) -> bool:
    """XML whose root is an article with a front."""
    return any(_is_ours(held) for held in holding.files)


def receive(holding: Holding, meanings: Meanings) -> Reported[Export]:
    """One submission a file; of the event what all articles say alike."""
    ours = [held for held in holding.files if _is_ours(held)]
    alone = Counter(_folder(held) for held in ours)
    diagnostics: list[Diagnostic] = []
    told: list[Submitted] = []
    events: list[Any] = []
    for held in ours:
        loaded = load_xml(held)
        diagnostics.extend(loaded.diagnostics)
        meta = child(loaded.value, "front", "article-meta")
        if meta is None:
            if loaded.value is not None:
                diagnostics.append(NOT_THE_SHAPE.at(Place(held.name), what="front", system=TITLE))
            continue
        files = in_order(_files(holding, held, alone[_folder(held)] == 1), meanings.prefer)
        told.append(_received(held, loaded.value, meta, files))
        events.extend(children(meta, "conference"))
        diagnostics.extend(_text_left(loaded.value, told[-1]))
    apart = distinct(told)
    used = {held.name for held in ours} | {held.name for one in told for held in one.files}
    return Reported(
        Export(TITLE, apart.value, _conference(events), frozenset(used)), (*diagnostics, *apart.diagnostics)
    )


def _is_ours(held: Held) -> bool:
    begin = opening(held)
    return begin.root == "article" and "<front" in begin.text and "pkp.sfu.ca" not in begin.text[:4096]


def _folder(held: Held) -> str:
    return held.name.removesuffix(held.base)


def _stem(held: Held) -> str:
    return held.base.rpartition(".")[0] or held.base


def _files(holding: Holding, ours: Held, alone: bool) -> Iterator[Held]:
    """Manuscripts of the same name in the same folder; all of the folder where there is one article in it."""
    folder, stem = _folder(ours), _stem(ours)
    for held in holding.files:
        if held is ours or _folder(held) != folder or _is_ours(held):
            continue
        if _stem(held) == stem or (alone and folder and held.suffix in suffixes()):
            yield held


def _text_left(root: Any, told: Submitted) -> Iterator[Diagnostic]:
    if child(root, "body") is not None and not told.files:
        yield TEXT_IN_EXPORT.at(told.place, key=told.key)


def _received(held: Held, root: Any, meta: Any, files: tuple[Held, ...]) -> Submitted:
    language = tag_of(root.get(XML_LANG, ""))
    key = typed(meta, "article-id", "pub-id-type", "publisher-id") or _stem(held)
    record = PaperRecord(
        id=key,
        language=language,
        title=_titles(meta, language),
        authors=people(meta),
        udc=next((code for kind in ("udc", "udk") if (code := _code(meta, kind))), ""),
        doi=typed(meta, "article-id", "pub-id-type", "doi"),
        abstract=_abstracts(meta, language),
        keywords=_keywords(meta, language),
    )
    return Submitted(key, record, section=_section(meta, language), files=files, place=Place(held.name, field=key))


def _code(meta: Any, kind: str) -> str:
    """A code of classification: an id of the article, or keywords of that kind."""
    groups = [one for one in children(meta, "kwd-group") if one.get("kwd-group-type", "").casefold() == kind]
    listed = "; ".join(one_line(word) for group in groups for word in children(group, "kwd"))
    return typed(meta, "article-id", "pub-id-type", kind) or listed


def _in(element: Any, default: Language) -> Language:
    """The language that an element, or what stands around it, says it is in."""
    said = next((one.get(XML_LANG) for one in (element, element.getparent()) if one.get(XML_LANG)), "")
    return tag_of(said) or default


def _titles(meta: Any, language: Language) -> Localised:
    group = child(meta, "title-group")
    whole = [(group, "article-title", "subtitle")]
    whole += [(one, "trans-title", "trans-subtitle") for one in (*children(group, "trans-title-group"), group)]
    found: list[tuple[Language, str]] = []
    for parent, name, below_it in whole:
        for title in children(parent, name):
            parts = (one_line(title), *(one_line(one) for one in children(parent, below_it)))
            stated = _in(title, language if name == "article-title" else "")
            found.append((stated, ": ".join(part for part in parts if part)))
    return told_in(found, language)


def _abstracts(meta: Any, language: Language) -> Localised:
    """The abstracts of the article, not those that are pictures, highlights or summaries of another kind."""
    plain = [one for one in children(meta, "abstract", "trans-abstract") if not one.get("abstract-type")]
    stated = {"abstract": language}
    return told_in(((_in(one, stated.get(local_name(one), "")), _without_heading(one)) for one in plain), language)


def _without_heading(abstract: Any) -> str:
    """The text without the word "Abstract" above it; headings of its parts stay."""
    parts = children(abstract, "p", "sec", "list")
    return "\n\n".join(text for one in parts if (text := words(one))) or words(abstract)


def _keywords(meta: Any, language: Language) -> dict[Language, tuple[str, ...]]:
    found: dict[Language, tuple[str, ...]] = {}
    for group in children(meta, "kwd-group"):
        listed = tuple(text for one in below(group, "kwd", "compound-kwd") if (text := one_line(one)))
        if listed and group.get("kwd-group-type", "").casefold() not in NOT_WORDS:
            tag = tag_of(group.get(XML_LANG, "")) or tongue(" ".join(listed), language)
            found[tag] = (*found.get(tag, ()), *listed)
    return found


def _section(meta: Any, language: Language) -> str:
    """The heading that the article stands under, in its own language where it is given in several."""
    groups = children(child(meta, "article-categories"), "subj-group")
    headings = [one for one in groups if one.get("subj-group-type", "") == "heading"] or groups
    own = [one for one in headings if tag_of(one.get(XML_LANG, "")) in ("", language)] or headings
    return next((text for one in own if (text := one_line(child(one, "subject")))), "")


def _conference(events: list[Any]) -> dict[str, object]:
    """What the articles say of the conference that they were given at, where all say the same."""
    names = {one_line(child(one, "conf-name")) for one in events}
    if len(names) != 1:
        return {}
    where = place(one_line(child(events[0], "conf-loc")))
    return filled({"title": localised(names.pop()), "place": where})
