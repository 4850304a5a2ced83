"""The committees of the conference: every member with role, rank, degree and post, in the main language of the book."""

from collections.abc import Iterator, Sequence

from proceedings.assembly.headings import part_heading
from proceedings.assembly.languages import main_language
from proceedings.assembly.names import name_in, official_name
from proceedings.assembly.parts import BookSoFar
from proceedings.model.conference import Committee
from proceedings.model.house import House
from proceedings.model.language import Language, localise
from proceedings.model.manuscript import Block, Manuscript, Paragraph, Text
from proceedings.model.people import Member
from proceedings.model.submission import Kind

HOLDS: tuple[Kind, ...] = ()
BARE = False
STRONG = frozenset({"strong"})
EMPHASIS = frozenset({"emphasis"})


def title(house: House, language: Language) -> str:
    """The committees themselves, because no word covers them all."""
    languages = (language, *house.conference.languages)
    return " · ".join(localise(committee.title, languages) for committee in house.conference.committees)


def compose(book: BookSoFar, house: House) -> Manuscript:
    """The committees one after the other."""
    blocks = [block for committee in house.conference.committees for block in _committee(committee, house)]
    return Manuscript(main_language(house), tuple(blocks), columns=1)


def _committee(committee: Committee, house: House) -> Iterator[Block]:
    languages = house.conference.languages
    yield from part_heading(
        lambda language: localise(committee.title, (language, *languages)), house, "committee_title"
    )
    for member in committee.members:
        yield _member(member, languages)


def _member(member: Member, languages: Sequence[Language]) -> Paragraph:
    """Name, rank, degree, post; the role, where it is more than membership, ends the line."""
    person = member.person
    facts = [localise(fact, languages) for fact in (person.rank, person.degree, person.post)]
    name = Text(official_name(name_in(person, languages)), STRONG)
    role = localise(member.role, languages)
    runs = (name, Text("".join(f", {fact}" for fact in facts if fact)))
    return Paragraph((*runs, Text(f" – {role}", EMPHASIS)) if role else runs, "committee_member")
