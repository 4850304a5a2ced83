"""HotCRP: JSON of papers (an array, or one object where one was selected), authors in CSV, documents beside them.

Shape as of HotCRP's `paperexport.php`; exports of 2021 say `first` and `last` for the parts of a name.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import chain
from typing import Any

from proceedings.intake.exports.decisions import decision_in
from proceedings.intake.exports.fields import Fields, objects, text, texts
from proceedings.intake.exports.hotcrp_authors import hotcrp_authors, is_hotcrp_authors
from proceedings.intake.exports.json_file import load_json, peek
from proceedings.intake.exports.mail_address import address_in
from proceedings.intake.exports.markup import line
from proceedings.intake.exports.paper_records import Words, key_in, paper_record
from proceedings.intake.exports.people import affiliated, name_of, orcid_in
from proceedings.intake.exports.roll_call import filled_in, manuscripts_first, roll_call
from proceedings.intake.exports.whole_names import whole_name
from proceedings.intake.faults.exports import NOT_THE_SHAPE
from proceedings.model.diagnostic import Diagnostic, Place, Reported
from proceedings.model.people import Person
from proceedings.model.received import Contact, Decision, Export, Held, Holding, Meanings, Submitted

TITLE = "HotCRP"
LANDMARK = re.compile(r'"(?:pid|_id_|object)"\s*:\s*(?:\d|"paper")')
DEEPEST = 3
"""Levels below a paper at which a document may stand: a field, its list, the document."""


def recognises(holding: Holding) -> bool:
    """A JSON file whose objects are papers with a `pid`, or a table of authors."""
    return any(_is_ours(held) or is_hotcrp_authors(held) for held in holding.files)


def receive(holding: Holding, meanings: Meanings) -> Reported[Export]:
    """The papers of all JSON files, what they hide of authors from the table; gaps of permissions are told."""
    ours = [held for held in holding.files if _is_ours(held)]
    tables = [held for held in holding.files if is_hotcrp_authors(held)]
    loaded, listed = [load_json(held) for held in ours], [hotcrp_authors(held) for held in tables]
    papers = [(held, paper) for held, one in zip(ours, loaded, strict=True) for paper in _papers(one.value)]
    whole = [(held, paper) for held, paper in papers if _key(paper) and "error" not in paper]
    used = frozenset(held.name for held in (*ours, *tables))
    beside = _by_name(holding.without(used))
    told = [_received(held, paper, beside, meanings) for held, paper in whole]
    joined = _joined(told, chain.from_iterable(one.value for one in listed))
    called = roll_call(TITLE, joined, holding, used, meanings)
    unread = chain.from_iterable(one.diagnostics for one in (*loaded, *listed))
    return Reported(called.value, (*unread, *_gaps(papers), *called.diagnostics))


def _is_ours(held: Held) -> bool:
    return held.suffix == ".json" and bool(LANDMARK.search(peek(held)) or '"contacts"' in peek(held, 200))


def _papers(value: Any) -> list[Fields]:
    """A list of papers, one paper, or the papers of a whole conference."""
    if isinstance(value, dict):
        value = value["papers"] if isinstance(value.get("papers"), list) else [value]
    return [paper for paper in value if isinstance(paper, dict)] if isinstance(value, list) else []


def _key(paper: Fields) -> str:
    return key_in(text(paper, "pid", "_id_"))


def _gaps(papers: list[tuple[Held, Fields]]) -> Iterator[Diagnostic]:
    for held, paper in papers:
        if not _key(paper) or "error" in paper:
            what = str(paper.get("error") or "paper")[:80]
            yield NOT_THE_SHAPE.at(Place(held.name, field=_key(paper)), what=what, system=TITLE)


def _received(held: Held, paper: Fields, beside: Mapping[str, list[Held]], meanings: Meanings) -> Submitted:
    leaders = {address_in(text(one, "email")).casefold() for one in objects(paper, "contacts")} - {""}
    authors = (_author(one, leaders) for one in objects(paper, "authors"))
    words = Words(text(paper, "title"), text(paper, "abstract"), "\n".join(texts(paper, "keywords")))
    topics = texts(paper, "topics")
    return Submitted(
        _key(paper),
        paper_record(_key(paper), words, filter(None, authors)),
        _decision(paper, meanings),
        line(topics[0]) if len(topics) == 1 else "",
        contacts=tuple(_contact(one) for one in objects(paper, "contacts")),
        files=manuscripts_first(_documents(paper, beside), meanings.prefer),
        place=Place(held.name, field=_key(paper)),
    )


def _author(one: Fields, leaders: set[str]) -> Person | None:
    given, family, whole = text(one, "given_name", "first"), text(one, "family_name", "last"), text(one, "name")
    email = address_in(text(one, "email"))
    if not line(f"{given}{family}{whole}"):
        return None
    return Person(
        name=name_of(given, family) if given or family else whole_name(whole),
        affiliations=affiliated(text(one, "affiliation"), country=text(one, "country")),
        email=email,
        orcid=orcid_in(text(one, "orcid")),
        corresponding=email.casefold() in leaders,
    )


def _contact(one: Fields) -> Contact:
    name = text(one, "name") or f"{text(one, 'given_name', 'first')} {text(one, 'family_name', 'last')}".strip()
    return Contact(name=line(name), email=address_in(text(one, "email")), role="submitter")


def _decision(paper: Fields, meanings: Meanings) -> Decision:
    if paper.get("withdrawn"):
        return Decision.WITHDRAWN
    return decision_in(text(paper, "decision", "status"), meanings.decisions)


def _by_name(holding: Holding) -> Mapping[str, list[Held]]:
    found: dict[str, list[Held]] = defaultdict(list)
    for held in holding.files:
        found[held.base].append(held)
    return found


def _documents(paper: Fields, beside: Mapping[str, list[Held]]) -> Iterator[Held]:
    """The documents that "JSON with attachments" names by `content_file`, as they lie in its archive."""
    for name in dict.fromkeys(_content_files(paper, DEEPEST)):
        for held in beside.get(name.rpartition("/")[2], ()):
            if held.name == name or held.name.endswith(f"/{name}"):
                yield held


def _content_files(value: Any, levels: int) -> Iterator[str]:
    if isinstance(value, Mapping):
        if name := text(value, "content_file"):
            yield name.replace("\\", "/").removeprefix("./")
        value = list(value.values())
    for inner in value if isinstance(value, list) and levels else ():
        yield from _content_files(inner, levels - 1)


def _joined(told: list[Submitted], listed: Iterator[Submitted]) -> list[Submitted]:
    """The table of authors fills in what the JSON lacks; papers that only it has are received too."""
    papers = list(told)
    known = {one.key: number for number, one in enumerate(papers)}
    for one in listed:
        if one.key not in known:
            known[one.key] = len(papers)
            papers.append(one)
            continue
        papers[known[one.key]] = filled_in(papers[known[one.key]], one)
    return papers
