"""A conference.yaml proposed where there is none: what exports say of the event, and sensible words for the rest."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from proceedings.gathering.slugs import slug
from proceedings.intake.conference_file import NAME
from proceedings.intake.records import validate
from proceedings.intake.yaml_file import Tree, YamlTree
from proceedings.model.conference import Conference
from proceedings.model.language import Language, localise
from proceedings.model.submission import Kind, PaperRecord

HEAD = """\
# The conference: everything that is said once for the whole volume. Proposed while gathering: please read it through.
# Every field is explained in docs/conference.md; `proceedings schema` prints the schema for your text editor.
"""
REGION = ("kk", "ru")
OF_THE_REGION = (*REGION, "en")
PLAIN: dict[str, Tree] = {
    "format": "1",
    "short_name": "volume",
    "languages": ["en"],
    "title": "…",
    "dates": {"start": "…"},
}
"""What stands in for a required field that can't stay."""
WORKING_TITLE = {"kk": "Конференция материалдары", "ru": "Материалы конференции", "en": "Conference Proceedings"}
"""What the volume is called until an editor says its name."""
RARE = 0.1
"""The share of submissions that a language needs to become a language of the book."""


def proposed(
    told: Iterable[Mapping[str, Tree]], records: Sequence[PaperRecord], name: str, day: str, sections: Sequence[Tree]
) -> dict[str, Tree]:
    """The tree of conference.yaml; `name` is the folder's, `day` stands in for the days of the event. Always valid."""
    said: dict[str, Tree] = {}
    for each in told:
        said = {**{name: value for name, value in each.items() if name in Conference.model_fields}, **said}
    languages = _languages(records, said)
    regional = any(language in REGION for language in languages)
    camera_ready = sum(record.kind is Kind.CAMERA_READY for record in records) > len(records) / 2
    tree: dict[str, Tree] = {
        "format": "1",
        "short_name": slug(_title(said) or name, 60) or "volume",
        "languages": list(languages),
        "style": "plain-a4" if camera_ready or not regional else "compact-a5",
        "profile": "gost75-kz" if regional else "intl",
        "title": {language: WORKING_TITLE.get(language, WORKING_TITLE["en"]) for language in languages},
        "dates": {"start": day},
        **said,
    }
    if sections:
        tree["sections"] = list(sections)
    return _valid(tree)


def _title(said: Mapping[str, Tree]) -> str:
    title = said.get("title")
    if isinstance(title, dict):
        return localise({tag: str(words) for tag, words in title.items()}, ("en",))
    return str(title or "")


def _languages(records: Sequence[PaperRecord], said: Mapping[str, Tree]) -> tuple[Language, ...]:
    """The languages of titles and abstracts that are more than an exception, those of the region in their order."""
    counted = Counter(
        tag for record in records for tag in {*record.title, *record.abstract, record.language} - {"", "und"}
    )
    usual = [tag for tag, count in counted.most_common() if tag not in ("", "und") and count >= RARE * len(records)]
    title = said.get("title")
    usual += [tag for tag in (title if isinstance(title, dict) else ()) if tag not in (*usual, "und")]
    ordered = [tag for tag in OF_THE_REGION if tag in usual] + [tag for tag in usual if tag not in OF_THE_REGION]
    return tuple(ordered) or ("en",)


def _valid(tree: dict[str, Tree]) -> dict[str, Tree]:
    """The tree without what the schema would refuse: an export may say strange things of its event."""
    checked = validate(YamlTree(tree, {}), Conference, NAME)
    wrong = {fault.place.field.partition(".")[0] for fault in checked.diagnostics} & set(tree)
    return _valid(PLAIN | {name: value for name, value in tree.items() if name not in wrong}) if wrong else tree
