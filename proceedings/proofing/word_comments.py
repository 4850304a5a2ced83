"""Corrections as comments in a copy of a Word file, each at the words that it is about (ISO/IEC 29500-1, 17.13.4)."""

import re
from collections.abc import Iterable, Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path

from lxml import etree

from proceedings.intake.archive import open_archive, read_member, repacked
from proceedings.intake.paragraphs import SPOKEN_TWICE, paragraphs
from proceedings.intake.xml import local_name, parse_xml
from proceedings.model.diagnostic import Place
from proceedings.proofing.source_places import SourceText, Span, found_in

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
DOCUMENT, COMMENTS, TYPES = "word/document.xml", "word/comments.xml", "[Content_Types].xml"
RELATIONS = "word/_rels/document.xml.rels"
MARKS = ("commentRangeStart", "commentRangeEnd")
SPACE = "{http://www.w3.org/XML/1998/namespace}space"
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d")
UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\ufffe\uffff\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment: the number of its paragraph, from 1, the words there that it is about, what it says, whose it is."""

    paragraph: int
    words: str
    text: str
    author: str = ""
    when: str = ""


def commented(file: Path, name: str, comments: Sequence[Comment]) -> bytes | None:
    """The Word file with the comments in it; None where that can't be done. Only within a bounded worker."""
    archive = open_archive(file, name, DOCUMENT).value
    if archive is None:
        return None
    present = [part for part in (DOCUMENT, COMMENTS, TYPES, RELATIONS) if part in archive.namelist()]
    contents = {part: read_member(archive, part, Place(name)).value for part in present}
    roots = {part: parse_xml(content, part, Place(name)).value for part, content in contents.items() if content}
    document, types, relations = (roots.get(part) for part in (DOCUMENT, TYPES, RELATIONS))
    if document is None or types is None or relations is None:
        return None
    listed = roots.get(COMMENTS)
    if listed is None:
        listed = etree.Element(f"{{{W}}}comments", nsmap={"w": W})
        _announce(types, relations)
    first = 1 + max((int(one.get(f"{{{W}}}id", "0") or 0) for one in listed if _has_number(one)), default=-1)
    all_paragraphs = list(paragraphs(document))
    for number, comment in enumerate(comments, first):
        if 0 < comment.paragraph <= len(all_paragraphs):
            _anchor(all_paragraphs[comment.paragraph - 1], comment.words, number)
            listed.append(_comment(comment, number))
    changed = {DOCUMENT: document, COMMENTS: listed, TYPES: types, RELATIONS: relations}
    return repacked(archive, {part: _bytes(root) for part, root in changed.items()}, Place(name))


def _has_number(comment: etree._Element) -> bool:
    return str(comment.get(f"{{{W}}}id", "")).isdigit()


def _bytes(root: etree._Element) -> bytes:
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True))


def _announce(types: etree._Element, relations: etree._Element) -> None:
    """Says in the package that there is a part with comments."""
    space = etree.QName(types).namespace
    etree.SubElement(types, f"{{{space}}}Override", PartName=f"/{COMMENTS}", ContentType=KIND)
    taken, number = {one.get("Id") for one in relations}, 1
    while f"rId{number}" in taken:
        number += 1
    name = f"{{{etree.QName(relations).namespace}}}Relationship"
    etree.SubElement(relations, name, Id=f"rId{number}", Type=RELATION, Target="comments.xml")


def _comment(comment: Comment, number: int) -> etree._Element:
    author = _clean(comment.author) or "?"
    initials = "".join(word[0] for word in author.split())[:4]
    facts = {"id": str(number), "author": author, "initials": initials}
    if MOMENT.match(comment.when):
        facts["date"] = f"{comment.when[:19]}Z"
    made = etree.Element(f"{{{W}}}comment", {f"{{{W}}}{name}": value for name, value in facts.items()})
    for line in _clean(comment.text).split("\n"):
        run = etree.SubElement(etree.SubElement(made, f"{{{W}}}p"), f"{{{W}}}r")
        etree.SubElement(run, f"{{{W}}}t", {SPACE: "preserve"}).text = line
    return made


def _clean(text: str) -> str:
    return UNSEEN.sub("", text).strip()


def _anchor(paragraph: etree._Element, words: str, number: int) -> None:
    """Marks the words of a comment in their paragraph; all of it where they can't be told from others."""
    text = "".join(each.text or "" for each in _texts(paragraph))
    places = found_in(SourceText("", (text,)), Span(0, len(text), True), words) if words else ()
    start, end = places[0] if len(places) == 1 else (0, len(text))
    for offset in (end, start):
        _part_run(paragraph, offset)
    runs = list(_runs_between(paragraph, start, end)) if end > start else []
    begin, finish = (etree.Element(f"{{{W}}}{name}", {f"{{{W}}}id": str(number)}) for name in MARKS)
    reference = etree.Element(f"{{{W}}}r")
    etree.SubElement(reference, f"{{{W}}}commentReference", {f"{{{W}}}id": str(number)})
    if runs:
        runs[0].addprevious(begin)
        runs[-1].addnext(finish)
        finish.addnext(reference)
    else:
        paragraph.extend((begin, finish, reference))


def _texts(paragraph: etree._Element) -> Iterator[etree._Element]:
    """The texts of a paragraph that stand in runs, without those of paragraphs within it."""
    for child in paragraph:
        name = local_name(child)
        if name == "t" and local_name(paragraph) == "r":
            yield child
        elif name and name not in ("p", *SPOKEN_TWICE):
            yield from _texts(child)


def _part_run(paragraph: etree._Element, offset: int) -> None:
    """Makes a run end at an offset of the paragraph's text, both halves looking alike."""
    at = 0
    for text in list(_texts(paragraph)):
        words = text.text or ""
        if at < offset < at + len(words):
            run = text.getparent()
            half = etree.Element(run.tag, run.attrib)
            half.extend(deepcopy(one) for one in run if local_name(one) == "rPr")
            rest = etree.SubElement(half, text.tag, {SPACE: "preserve"})
            following = list(text.itersiblings())
            text.text, rest.text = words[: offset - at], words[offset - at :]
            text.set(SPACE, "preserve")
            half.extend(following)
            run.addnext(half)
            return
        at += len(words)


def _runs_between(paragraph: etree._Element, start: int, end: int) -> Iterable[etree._Element]:
    at = 0
    for text in _texts(paragraph):
        length = len(text.text or "")
        if length and start <= at and at + length <= end:
            yield text.getparent()
        at += length
