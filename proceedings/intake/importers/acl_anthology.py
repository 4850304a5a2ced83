"""ACL Anthology: collections in XML, each with volumes of papers; names in other scripts stand as variants.

A paper's id is `<collection>-<volume>.<paper>`; its file is called so, or as its `url` says (`W19-0101`).
"""

from collections.abc import Iterator, Mapping
from typing import Any

from proceedings.intake.exports.distinct_ids import distinct
from proceedings.intake.exports.event_facts import filled, member, place, said
from proceedings.intake.exports.locales import tag_of, told_in
from proceedings.intake.exports.matching import in_order
from proceedings.intake.exports.name_forms import named
from proceedings.intake.exports.people import affiliated, orcid_in
from proceedings.intake.exports.tongues import localised
from proceedings.intake.exports.xml_file import load_xml, opening
from proceedings.intake.exports.xml_text import one_line, words
from proceedings.intake.readers import suffixes
from proceedings.model.diagnostic import Diagnostic, Place, Reported
from proceedings.model.people import Person
from proceedings.model.received import Decision, Export, Held, Holding, Meanings, Submitted
from proceedings.model.submission import PaperRecord

TITLE = "ACL Anthology"
LISTS = ("name_variants.yaml", "venues.yaml", "joint.yaml", "people.yaml")
"""The Anthology's own lists, which say nothing of these papers."""
USUAL = "en"
"""The language of a paper that says nothing of it."""
SCRIPTS = {"hani": "zh", "hans": "zh", "hant": "zh", "jpan": "ja", "kore": "ko", "hang": "ko"}

Files = Mapping[str, list[Held]]


def recognises(holding: Holding) -> bool:
    """An XML file whose root is a collection of volumes."""
    return any(_is_ours(held) for held in holding.files)


def receive(holding: Holding, meanings: Meanings) -> Reported[Export]:
    """The papers of all collections; where they have one volume together, what it says of itself."""
    ours = [held for held in holding.files if _is_ours(held)]
    loaded = [(held, load_xml(held)) for held in ours]
    diagnostics: list[Diagnostic] = [one for _, parsed in loaded for one in parsed.diagnostics]
    volumes = [
        (held, parsed.value.get("id", ""), volume)
        for held, parsed in loaded
        if parsed.value is not None
        for volume in parsed.value.iterchildren("volume")
    ]
    files = _by_stem(holding)
    received = distinct(
        _received(held, f"{collection}-{volume.get('id', '')}", paper, files, meanings)
        for held, collection, volume in volumes
        for paper in volume.iterchildren("paper")
        if paper.get("id")
    )
    conference = _conference(volumes[0][2].find("meta")) if len(volumes) == 1 else {}
    used = {held.name for held in (*ours, *_lists(holding))}
    used |= {held.name for one in received.value for held in one.files}
    return Reported(Export(TITLE, received.value, conference, frozenset(used)), (*diagnostics, *received.diagnostics))


def _is_ours(held: Held) -> bool:
    begin = opening(held)
    return begin.root == "collection" and "<volume" in begin.text


def _lists(holding: Holding) -> Iterator[Held]:
    return (held for held in holding.files if held.base in LISTS)


def _by_stem(holding: Holding) -> Files:
    found: dict[str, list[Held]] = {}
    for held in holding.files:
        if held.suffix in suffixes():
            found.setdefault(held.base.rpartition(".")[0], []).append(held)
    return found


def _received(held: Held, volume: str, paper: Any, files: Files, meanings: Meanings) -> Submitted:
    key = f"{volume}.{paper.get('id')}"
    language = tag_of(paper.findtext("language") or "")
    record = PaperRecord(
        id=key,
        language=language,
        title=told_in([("", one_line(paper.find("title")))], language or USUAL),
        abstract=told_in([("", words(paper.find("abstract")))], language or USUAL),
        authors=tuple(_people(paper, "author")),
        doi=(paper.findtext("doi") or "").strip(),
    )
    called = dict.fromkeys((key, (paper.findtext("url") or "").strip()))
    return Submitted(
        key,
        record,
        Decision.ACCEPTED,
        section=one_line(paper.getparent().find("meta/booktitle")),
        files=in_order((found for name in called for found in files.get(name, ())), meanings.prefer),
        place=Place(held.name, paper.sourceline or 0, field=key),
    )


def _people(parent: Any, role: str) -> Iterator[Person]:
    for one in parent.iterchildren(role):
        name = named(_forms(one))
        if name:
            bodies = [body for each in one.iterchildren("affiliation") for body in affiliated(one_line(each))]
            yield Person(name=name, affiliations=tuple(bodies), orcid=orcid_in(one.get("orcid", "")))


def _forms(person: Any) -> Iterator[tuple[str, str, str]]:
    yield "", person.findtext("first") or "", person.findtext("last") or ""
    for variant in person.iterchildren("variant"):
        stated = SCRIPTS.get(variant.get("script", "").casefold(), "")
        yield stated, variant.findtext("first") or "", variant.findtext("last") or ""


def _conference(meta: Any) -> dict[str, object]:
    if meta is None:
        return {}
    imprint = {
        "publisher": {"name": said(one_line(meta.find("publisher")))},
        "year": one_line(meta.find("year")),
        "isbn": one_line(meta.find("isbn")),
        "doi": one_line(meta.find("doi")),
    }
    return filled(
        {
            "title": localised(one_line(meta.find("booktitle"))),
            "place": place(one_line(meta.find("address"))),
            "editors": [member(person) for person in _people(meta, "editor")],
            "imprint": imprint,
        }
    )
