"""A record lacks what its kind of submission needs in print.

A paper without a title, authors or УДК can't be listed, indexed or catalogued; a greeting without the post of its
author leaves the reader guessing who greets. Which codes are wanted (УДК, МРНТИ) is the profile's matter; a
greeting needs no abstract, a resolution no authors.

    kind: greeting
    title: {en: "Welcome"}

Better:

    kind: greeting
    title: {en: "Welcome"}
    authors:
      - name: {en: {family: Solvang, given: Ingeborg}}
        post: {en: "Head of the Academy"}
"""

from collections.abc import Iterator, Mapping

from proceedings.checks.fields import text_language
from proceedings.model.diagnostic import Diagnostic, Fault, Severity
from proceedings.model.house import House
from proceedings.model.language import ANY
from proceedings.model.submission import Kind, PaperRecord, Submission

FAULT = Fault(
    "S101",
    "incomplete-record",
    Severity.ERROR,
    {
        "en": "A submission of the kind “{kind}” needs the field “{field}”.",
        "ru": "Работе вида «{kind}» нужно поле «{field}».",
        "kk": "«{kind}» түріндегі жұмысқа «{field}» өрісі қажет.",
    },
    {
        "en": "Add “{field}” to {file}, or ask the author for it.",
        "ru": "Добавьте «{field}» в {file} или запросите у автора.",
        "kk": "«{field}» өрісін {file} файлына қосыңыз немесе автордан сұраңыз.",
    },
)

TALK = ("title", "authors", "udc", "irsti", "abstract", "keywords")
NEEDED: Mapping[Kind, tuple[str, ...]] = {
    Kind.GREETING: ("title", "authors"),
    Kind.PLENARY: TALK,
    Kind.PAPER: ("section", *TALK),
    Kind.ABSTRACT: ("section", "title", "authors"),
    Kind.RESOLUTION: ("title",),
    Kind.CAMERA_READY: ("section", "title", "authors", "abstract"),
}


def check(submission: Submission, house: House) -> Iterator[Diagnostic]:
    """Each field that the record's kind needs and that is absent."""
    for field in _missing(submission, house):
        place = submission.place(field)
        yield FAULT.at(place, kind=submission.record.kind.value, field=field, file=place.file)


def _missing(submission: Submission, house: House) -> Iterator[str]:
    record, profile = submission.record, house.profile
    spared = {"udc": not profile.requires_udc, "irsti": not profile.requires_irsti}
    spared["section"] = not house.conference.sections
    yield from (field for field in NEEDED[record.kind] if not getattr(record, field) and not spared.get(field))
    language = text_language(record, house)
    if record.title and not record.title.keys() & {language, ANY}:
        yield f"title.{language}"
    if record.kind is Kind.ABSTRACT and not record.abstract and not _has_text(submission):
        yield "abstract"
    if record.kind is Kind.GREETING:
        yield from _posts(record)


def _posts(record: PaperRecord) -> Iterator[str]:
    return (f"authors.{index}.post" for index, author in enumerate(record.authors) if not author.post)


def _has_text(submission: Submission) -> bool:
    return submission.manuscript is None or bool(submission.manuscript.body or submission.manuscript.camera_ready)
