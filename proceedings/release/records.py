"""Records of a volume for machines: every export that was told what it needs, or those that were asked for."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from importlib import import_module
from types import ModuleType

from proceedings import exports
from proceedings.model.artifact import Artifact
from proceedings.model.diagnostic import Diagnostic, Place, Reported
from proceedings.model.publication import Publication
from proceedings.model.published import Published
from proceedings.registry import names
from proceedings.release.faults import NOT_TOLD


def formats() -> tuple[str, ...]:
    """The names of all exports."""
    return names(exports)


def issue_records(
    book: Published, publication: Publication, wanted: Sequence[str] = ()
) -> Reported[tuple[Artifact, ...]]:
    """The records in these formats, by default in all; a format that wasn't told what it needs is left out."""
    files: list[Artifact] = []
    faults: list[Diagnostic] = []
    for name in wanted or formats():
        missing = needs_of(name, publication)
        if missing:
            faults.append(NOT_TOLD.at(Place("conference.yaml"), name=name, needs=", ".join(missing), first=missing[0]))
        else:
            files += _placed(name, book, publication)
    return Reported(tuple(files), tuple(faults))


def needs_of(name: str, publication: Publication) -> tuple[str, ...]:
    """Which facts of the publication an export needs and wasn't told."""
    return tuple(fact for fact in getattr(_export(name), "NEEDS", ()) if not getattr(publication, fact))


def _export(name: str) -> ModuleType:
    return import_module(f"{exports.__name__}.{name}")


def _placed(name: str, book: Published, publication: Publication) -> Iterator[Artifact]:
    """The files of an export: those named after the volume as they are, single papers in a folder of the format."""
    for file in _export(name).issue(book, publication):
        whole = file.path.startswith(f"{book.volume.name}.")
        yield file if whole else replace(file, path=f"{name}/{file.path}")
