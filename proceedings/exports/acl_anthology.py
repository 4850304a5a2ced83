"""ACL Anthology XML: the volume as a collection of one, to be taken over by the Anthology or by our own gathering.

A name leads in Latin letters where the person has such a form; another script stands beside it as a variant. Letters
that must stay capital are not marked, and files carry no checksums: both are the Anthology's to add.
"""

import re
from collections.abc import Iterator, Sequence

from proceedings.assembly.collation import is_cyrillic
from proceedings.exports._addresses import page_of, registered
from proceedings.exports._citation_keys import citation_keys
from proceedings.exports._facts import PaperFacts, papers_of
from proceedings.exports._language_codes import UNKNOWN, codes_of
from proceedings.exports._names import forenames, forms_of, leading_form, named, orcid_of, surname
from proceedings.exports._volume import LATIN_FIRST, VolumeFacts, volume_of
from proceedings.exports._xml import Tree, document, leaf, node, one_line
from proceedings.model.artifact import Artifact
from proceedings.model.language import Language, localise
from proceedings.model.people import Name, Person
from proceedings.model.publication import Publication
from proceedings.model.published import Published

TITLE = "ACL Anthology collection (XML)"

MONTHS = ("January", "February", "March", "April", "May", "June",
          "July", "August", "September", "October", "November", "December")  # fmt: skip


def issue(book: Published, publication: Publication) -> Iterator[Artifact]:
    """The collection, called as the Anthology calls its files: year and venue."""
    volume = volume_of(book, publication, LATIN_FIRST)
    collection = f"{volume.day.year}.{_venue(book)}"
    whole = "-".join(volume.day) if volume.day.day else ""
    keys = citation_keys(book)
    papers = (
        _paper(number, keys[facts.paper.record.id], facts, volume) for number, facts in enumerate(papers_of(book), 1)
    )
    told = {"id": "1", "type": "proceedings", "ingest-date": whole}
    root = node("collection", {"id": collection}, node("volume", told, node("meta", *_meta(volume)), *papers))
    yield Artifact(f"{collection}.xml", document(root))


def _venue(book: Published) -> str:
    """The letters of the volume's short name."""
    return re.sub(r"[^a-z]", "", book.house.conference.short_name) or "venue"


def _meta(volume: VolumeFacts) -> Iterator[Tree | None]:
    month = volume.day.month
    yield node("booktitle", one_line(volume.title))
    for person in named([member.person for member in volume.conference.editors]):
        yield _person("editor", person, volume.languages)
    yield leaf("publisher", volume.publisher)
    yield leaf("address", volume.place)
    yield leaf("month", MONTHS[int(month) - 1] if month else "")
    yield leaf("year", volume.day.year)
    yield leaf("isbn", volume.isbn)
    yield leaf("doi", registered(volume.imprint.doi))
    yield leaf("url", volume.home)
    yield node("venue", _venue(volume.book))


def _paper(number: int, key: str, facts: PaperFacts, volume: VolumeFacts) -> Tree:
    """A work: title and abstract in the language of the text, which is named where it is not English."""
    languages = (*LATIN_FIRST, *facts.languages)
    code = codes_of(facts.language)
    return node(
        "paper",
        {"id": str(number)},
        node("title", one_line(facts.title)),
        *(_person("author", author, languages) for author in named(facts.paper.record.authors)),
        leaf("pages", facts.pages()),
        leaf("abstract", facts.abstract),
        leaf("doi", registered(facts.paper.record.doi)),
        leaf("url", page_of(facts, volume.publication)),
        leaf("language", "" if code is UNKNOWN or code.iso == "eng" else code.iso),
        node("bibkey", key),
    )


def _person(role: str, person: Person, languages: Sequence[Language]) -> Tree:
    _, name = leading_form(person, languages)
    body = next((localise(body.name, languages) for body in person.affiliations), "")
    variant = _variant(person, name, languages)
    return node(role, {"orcid": orcid_of(person)}, *_parts(name), variant, leaf("affiliation", body))


def _variant(person: Person, name: Name, languages: Sequence[Language]) -> Tree | None:
    """The name in Cyrillic beside one that is not: the text's, else the next; the schema has room for one."""
    forms = [form for _, form in forms_of(person, languages) if is_cyrillic(surname(form))]
    return node("variant", {"script": "cyrl"}, *_parts(forms[0])) if forms and not is_cyrillic(surname(name)) else None


def _parts(name: Name) -> tuple[Tree | None, ...]:
    return leaf("first", forenames(name)), node("last", one_line(surname(name)))
