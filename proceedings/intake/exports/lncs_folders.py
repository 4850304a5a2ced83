"""EasyChair's proceedings for Springer: a folder a paper, `VVVVPPPP` after volume and page, with README_EASYCHAIR."""

import re
from collections.abc import Iterator

from proceedings.intake.exports.paper_records import Words, paper_record
from proceedings.intake.exports.people import name_of
from proceedings.intake.exports.roll_call import manuscripts_first
from proceedings.intake.text_file import read_text
from proceedings.model.diagnostic import Diagnostic, Place, Reported
from proceedings.model.people import Person
from proceedings.model.received import Held, Holding, Sighting, Submitted

README = "README_EASYCHAIR"
TITLE = re.compile(r"^Paper:[ \t]*(.+)$", re.MULTILINE)
PAGES = re.compile(r"^Pages:[ \t]*(\d{1,5})", re.MULTILINE)
AUTHOR = re.compile(r"^([^|\n]{0,200}?)[ \t]*\|[ \t]*([^|\n]{1,200})$", re.MULTILINE)


def readmes(holding: Holding) -> tuple[Held, ...]:
    """The files that tell of the papers."""
    return tuple(held for held in holding.files if held.base == README)


def lncs_papers(holding: Holding, prefer: str) -> Reported[tuple[Submitted, ...]]:
    """A paper for each folder, in the order of their pages, with all that lies in the folder."""
    papers: list[Submitted] = []
    diagnostics: list[Diagnostic] = []
    for readme in readmes(holding):
        text = read_text(readme.path, Place(readme.name))
        diagnostics.extend(text.diagnostics)
        if text.value is not None:
            papers.append(_paper(readme, text.value, _files(holding, readme, text.value, prefer)))
    return Reported(tuple(papers), tuple(diagnostics))


def _paper(readme: Held, text: str, files: tuple[Held, ...]) -> Submitted:
    title, pages = TITLE.search(text), PAGES.search(text)
    key = readme.name.rpartition("/")[0].rpartition("/")[2] or (pages[1] if pages else readme.base)
    record = paper_record(key, Words(title[1] if title else ""), _authors(text))
    ordered = record.model_copy(update={"order": int(pages[1])}) if pages else record
    seen = Sighting("order", f"Pages: {pages[1]}", 0.9, pages[0]) if pages else None
    return Submitted(key, ordered, files=files, sightings=(seen,) if seen else (), place=Place(readme.name, field=key))


def _authors(text: str) -> Iterator[Person]:
    """Lines `First | Last`, once each: below the files they may be repeated with more about them."""
    for given, family in dict.fromkeys(AUTHOR.findall(text)):
        yield Person(name=name_of(given, family))


def _files(holding: Holding, readme: Held, text: str, prefer: str) -> tuple[Held, ...]:
    """The files of the folder; of several sources in TeX the one that the readme names comes first."""
    folder = readme.name.removesuffix(README)
    inside = [held for held in holding.files if held.name.startswith(folder) and held.base != README]
    return tuple(
        sorted(manuscripts_first(inside, prefer), key=lambda held: held.suffix == ".tex" and held.base not in text)
    )
