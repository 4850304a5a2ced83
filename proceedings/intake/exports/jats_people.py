"""Authors in JATS: names in several languages, affiliations by their ids, who answers for the paper."""

from collections.abc import Iterator
from typing import Any

from proceedings.intake.exports.locales import tag_of, told_in
from proceedings.intake.exports.name_forms import named
from proceedings.intake.exports.people import orcid_in, typed_person
from proceedings.intake.exports.xml_text import NOTES, XML_LANG, below, child, children, one_line
from proceedings.model.language import Language
from proceedings.model.people import Affiliation, Name, Person

AUTHORS = ("author", "")
REPEATED = ("original", "normalized")
"""Institutions that say the same as their neighbours, in one string or in another spelling."""
BODY_NOTES = NOTES | {"sup", "country", "city", "postal-code", "state", "institution-id", "ext-link"}


def people(meta: Any) -> tuple[Person, ...]:
    """The authors in their order; contributors of other kinds made the journal, not the paper."""
    found = []
    for group in children(meta, "contrib-group"):
        for one in children(group, "contrib"):
            name = _name(one) if one.get("contrib-type", "") in AUTHORS else {}
            if name:
                found.append(_person(one, name, meta))
    return tuple(found)


def _person(contrib: Any, name: dict[Language, Name], meta: Any) -> Person:
    leads = _targets(contrib, "corresp")
    notes = [one for one in below(child(meta, "author-notes"), "corresp") if one.get("id") in leads]
    emails = [*below(contrib, "email"), *(email for note in notes for email in below(note, "email"))]
    return Person(
        name=name,
        affiliations=tuple(_affiliations(contrib, meta)),
        email=next((text for one in emails if (text := one_line(one))), ""),
        orcid=next((orcid for one in children(contrib, "contrib-id") if (orcid := orcid_in(one_line(one)))), ""),
        corresponding=contrib.get("corresp") == "yes" or bool(leads),
    )


def _targets(contrib: Any, kind: str) -> list[str]:
    """The ids that the marks behind a name point to."""
    return [
        rid for one in children(contrib, "xref") if one.get("ref-type") == kind for rid in one.get("rid", "").split()
    ]


def _name(contrib: Any) -> dict[Language, Name]:
    holder = child(contrib, "name-alternatives")
    holder = contrib if holder is None else holder
    parts = [(_tag(one), _part(one, "given-names"), _part(one, "surname")) for one in children(holder, "name")]
    whole = [one for one in children(holder, "string-name") if not children(one, "surname")]
    parts += [
        (_tag(one), _part(one, "given-names"), _part(one, "surname"))
        for one in children(holder, "string-name")
        if children(one, "surname")
    ]
    name = named(parts)
    for one in whole:
        for language, form in typed_person(one_line(one)).person.name.items():
            name.setdefault(_tag(one) or language, form)
    return name or named((_tag(one), one_line(one), "") for one in children(holder, "collab"))


def _part(name: Any, part: str) -> str:
    return one_line(child(name, part))


def _tag(element: Any) -> Language:
    return tag_of(element.get(XML_LANG, ""))


def _affiliations(contrib: Any, meta: Any) -> Iterator[Affiliation]:
    """The bodies that the marks point to, those inside the name, or, where nobody has marks, those of all."""
    group = contrib.getparent()
    bodies = [one for holder in (meta, group) for one in children(holder, "aff", "aff-alternatives")]
    targets = _targets(contrib, "aff")
    ids = {name: one for one in reversed(bodies) for name in _ids(one)}
    marked = [ids[rid] for rid in dict.fromkeys(targets) if rid in ids]
    own = children(contrib, "aff", "aff-alternatives")
    shared = bodies if not any(_targets(one, "aff") for one in children(group, "contrib")) else []
    for one in dict.fromkeys(marked or own or shared):
        body = _affiliation(one)
        if body.name:
            yield body


def _ids(body: Any) -> list[str]:
    """The id of a body, and of each wording of it."""
    return [name for one in (body, *children(body, "aff")) if (name := one.get("id", ""))]


def _affiliation(body: Any) -> Affiliation:
    wordings = children(body, "aff") or [body]
    return Affiliation(
        name=told_in(pair for one in wordings for pair in _bodies(one)),
        city=told_in(pair for one in wordings for pair in _places(one, "city")),
        country=told_in(pair for one in wordings for pair in _places(one, "country")),
    )


def _bodies(wording: Any) -> list[tuple[Language, str]]:
    """The institutions by language, those of one language joined; the bare text where none is marked as one."""
    marked = below(wording, "institution")
    plain = [one for one in marked if one.get("content-type", "") not in REPEATED] or marked
    parts: dict[Language, list[str]] = {}
    for one in plain:
        parts.setdefault(_tag(one) or _tag(wording), []).append(one_line(one))
    if not parts:
        parts = {_tag(wording): [one_line(wording, BODY_NOTES).strip(" ,;.")]}
    return [(language, ", ".join(text for text in texts if text)) for language, texts in parts.items()]


def _places(wording: Any, name: str) -> list[tuple[Language, str]]:
    named_so = [one for one in below(wording, "named-content") if one.get("content-type") == name]
    return [(_tag(one) or _tag(wording), one_line(one).strip(" ,;")) for one in below(wording, name) or named_so]
