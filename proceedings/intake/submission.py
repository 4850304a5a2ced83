"""One submission read: its record from metadata.yaml, front matter or table, its manuscript by the suffix."""

from dataclasses import replace
from pathlib import Path

from proceedings.intake.cited import Home, with_bibliography, with_place_kept, without_places
from proceedings.intake.digests import begins_with_fence, files_in
from proceedings.intake.faults.folders import (
    LINK_OUTSIDE,
    NO_MANUSCRIPT,
    NO_METADATA,
    NOT_IN_TABLE,
    OTHER_ID,
    SEVERAL_MANUSCRIPTS,
)
from proceedings.intake.faults.manuscripts import FIELDS_NOT_READ, FRONT_MATTER, UNKNOWN_FORMAT
from proceedings.intake.faults.yaml_files import MISSING_FILE
from proceedings.intake.finishing import finished
from proceedings.intake.folder import manuscripts
from proceedings.intake.front_matter import FIELD, split_front_matter
from proceedings.intake.markdown_fields import MACRO_FIELDS, without_macros
from proceedings.intake.omission import without_omitted
from proceedings.intake.readers import reader, suffixes
from proceedings.intake.records import Placed, validate
from proceedings.intake.text_file import read_text
from proceedings.intake.yaml_file import YamlTree, load_yaml
from proceedings.model.diagnostic import Diagnostic, Place, Reported
from proceedings.model.language import localise
from proceedings.model.manuscript import Manuscript, Paragraph, Text
from proceedings.model.submission import Kind, PaperRecord, Source, Submission


def read_submission(folder: Path, source: Source, default_language: str) -> Reported[Submission | None]:
    """The submission of a source; None where its record can't be made; the manuscript is read even then.

    A step for a bounded worker: authors' files are parsed here.
    """
    record = read_record(folder, source)
    language = (record.value.record.language if record.value else "") or default_language
    named = record.value.record.manuscript if record.value else ""
    manuscript = _read_manuscript(folder, source, named, language)
    if [one.code for one in manuscript.diagnostics] == [NO_MANUSCRIPT.code]:
        manuscript = _abstract_alone(record.value, source, language) or manuscript
    whole = _finished(manuscript.value, record.value, _home(folder, source)) if manuscript.value else Reported(None)
    found = record.diagnostics + manuscript.diagnostics + whole.diagnostics
    diagnostics = tuple(replace(one, submission=source.id) for one in found)
    if record.value is None:
        return Reported(None, diagnostics)
    complete = record.value.record.model_copy(update={"id": source.id, "language": language})
    return Reported(Submission(source, complete, whole.value, record.value.places), diagnostics)


def _abstract_alone(
    record: Placed[PaperRecord] | None, source: Source, language: str
) -> Reported[Manuscript | None] | None:
    """The text of an abstract that came without a manuscript: what its record says, a paragraph a paragraph."""
    if record is None or record.record.kind is not Kind.ABSTRACT:
        return None
    words = localise(record.record.abstract, (language,))
    paragraphs = tuple(Paragraph((Text(each),)) for each in words.split("\n\n") if each.strip())
    return Reported(Manuscript(language, paragraphs, file=source.metadata)) if paragraphs else None


def _home(folder: Path, source: Source) -> Home:
    if source.folder:
        return Home(folder / source.folder, f"{source.folder}/")
    return Home(folder, stem=Path(source.manuscript).stem)


def _finished(manuscript: Manuscript, record: Placed[PaperRecord] | None, home: Home) -> Reported[Manuscript | None]:
    """The manuscript without the paragraphs that the record names as metadata, then captions and references found."""
    own = record.record if record else None
    places = {"": Place(manuscript.file), **(record.places if record else {})}
    kept = without_omitted(manuscript.body, own.omit if own else (), places)
    unread = ", ".join(manuscript.fields) if own and not own.title else ""
    told = (FIELDS_NOT_READ.at(Place(manuscript.file), fields=unread),) if unread else ()
    cited = with_bibliography(replace(manuscript, body=kept.value), own, home)
    place = with_place_kept if cited.value.bibliography.entries else without_places
    return Reported(
        replace(cited.value, body=finished(place(cited.value.body))), kept.diagnostics + told + cited.diagnostics
    )


def read_record(folder: Path, source: Source) -> Reported[Placed[PaperRecord] | None]:
    """What is known of a submission, without a look at its manuscript."""
    where = Place(source.metadata or source.manuscript or source.folder)
    if not source.metadata:
        return Reported(None, (NO_METADATA.at(where, id=source.id),))
    text = read_text(folder / source.metadata, where)
    if text.value is None:
        return Reported(None, text.diagnostics)
    alone = source.metadata == source.manuscript
    tree = load_yaml(split_front_matter(text.value)[0] if alone else text.value, source.metadata)
    if tree.value.value is None and tree.diagnostics:
        return Reported(None, tree.diagnostics)
    if alone and isinstance(tree.value.value, dict):
        tree = Reported(replace(tree.value, value=without_macros(tree.value.value)), tree.diagnostics)
    row = Reported(tree.value) if source.folder or alone else _row(tree.value, source)
    if row.value is None:
        return Reported(None, tree.diagnostics + row.diagnostics)
    checked = _with_id(row.value, source)
    record = validate(checked.value, PaperRecord, source.metadata)
    return Reported(record.value, tree.diagnostics + checked.diagnostics + record.diagnostics)


def _row(table: YamlTree, source: Source) -> Reported[YamlTree | None]:
    """The record of a source in the table at the top of the folder, its places named as in a file of its own."""
    rows = table.value.get("submissions") if isinstance(table.value, dict) else None
    for index, row in enumerate(rows if isinstance(rows, list) else []):
        if isinstance(row, dict) and row.get("id") == source.id:
            stem = f"submissions.{index}."
            own = {
                key.removeprefix(stem): replace(place, field=key.removeprefix(stem))
                for key, place in table.places.items()
                if key.startswith(stem)
            }
            return Reported(YamlTree(row, own))
    return Reported(None, (NOT_IN_TABLE.at(Place(source.metadata), table=source.metadata, id=source.id),))


def _with_id(tree: YamlTree, source: Source) -> Reported[YamlTree]:
    """The tree with an id, which the name of the folder gives; another one in the record is a fault."""
    if not isinstance(tree.value, dict):
        return Reported(tree)
    given = tree.value.get("id") or source.id
    wrong: tuple[Diagnostic, ...] = ()
    if given != source.id:
        wrong = (OTHER_ID.at(tree.places.get("id", Place(source.metadata)), id=given, name=source.id),)
    return Reported(YamlTree(tree.value | {"id": source.id}, tree.places), wrong)


def _read_manuscript(folder: Path, source: Source, named: str, language: str) -> Reported[Manuscript | None]:
    """The manuscript of a source, or why there is none; places are made relative to the conference folder."""
    root = folder / source.folder
    relative = named or source.manuscript.removeprefix(f"{source.folder}/")
    if not relative:
        return Reported(None, (_unclear_manuscript(root, source),))
    file, shown = root / relative, f"{source.folder}/{relative}" if source.folder else relative
    if not file.resolve().is_relative_to(root.resolve()):
        return Reported(None, (LINK_OUTSIDE.at(Place(shown), file=shown),))
    if not file.is_file():
        return Reported(None, (MISSING_FILE.at(Place(source.metadata or shown, field="manuscript"), file=shown),))
    found = reader(file.suffix)
    if found is None:
        known = ", ".join(sorted(suffixes()))
        return Reported(None, (UNKNOWN_FORMAT.at(Place(shown), suffix=file.suffix, suffixes=known),))
    read = found.read(file, root, language)
    here = f"{source.folder}/" if source.folder else ""
    placed = tuple(replace(one, place=replace(one.place, file=here + one.place.file)) for one in read.diagnostics)
    doubled = (FRONT_MATTER.at(Place(shown, 1, 1)),) if _has_unread_fields(file, source) else ()
    return Reported(replace(read.value, file=shown) if read.value else None, doubled + placed)


def _has_unread_fields(file: Path, source: Source) -> bool:
    """Whether a manuscript that another file describes begins with front matter of its own."""
    if source.metadata == source.manuscript or not begins_with_fence(file):
        return False
    text = read_text(file, Place(source.manuscript)).value
    return bool(text and set(FIELD.findall(split_front_matter(text)[0])) - {*MACRO_FIELDS})


def _unclear_manuscript(root: Path, source: Source) -> Diagnostic:
    candidates = manuscripts(files_in(root, root), root)
    place = Place(source.folder)
    if len(candidates) > 1:
        return SEVERAL_MANUSCRIPTS.at(place, files=", ".join(file.name for file in candidates))
    return NO_MANUSCRIPT.at(place, id=source.id, suffixes=", ".join(sorted(suffixes())))
