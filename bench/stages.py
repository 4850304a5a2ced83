"""Where the time goes: the rooms called one after the other in one process with empty caches.

Run as `python -m bench.stages FOLDER`; prints a JSON object of CPU seconds by stage, papers' pages and volume's pages.
"""

import sys
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from json import dumps
from pathlib import Path
from time import process_time

from proceedings.assembly.book import SetPaper, assemble
from proceedings.assembly.title_block import open_paper
from proceedings.checks import check_galley, check_submission
from proceedings.execution.bounds import collect_seldom
from proceedings.intake.folder import find_submissions
from proceedings.intake.house import read_house
from proceedings.intake.submission import read_submission
from proceedings.model.house import House
from proceedings.model.submission import Source, Submission
from proceedings.pdf.draw import draw_galley
from proceedings.pdf.write import write_volume
from proceedings.typesetting import set_galley

Seconds = defaultdict[str, float]


def measure(folder: Path) -> dict[str, object]:
    """CPU seconds of each stage of a cold compile, without processes, store or delivery."""
    seconds: Seconds = defaultdict(float)
    house = read_house(folder).value
    if house is None:
        raise ValueError(f"{folder} is no conference")
    papers = [_paper(folder, source, house, seconds) for source in find_submissions(folder).value]
    with _counting(seconds, "assemble"):
        volume = assemble(house, papers, lambda manuscript: draw_galley(set_galley(manuscript, house.style)))
    with _counting(seconds, "write"):
        write_volume(volume)
    pages = sum(len(paper.drawn.pages) for paper in papers)
    return {"seconds": seconds, "pages": pages, "volume": len(volume.pages)}


def _paper(folder: Path, source: Source, house: House, seconds: Seconds) -> SetPaper:
    with _counting(seconds, "read"):
        submission = read_submission(folder, source, house.conference.languages[0]).value
    assert submission is not None and submission.manuscript is not None, "the generator makes sound papers"
    with _counting(seconds, "check"):
        check_submission(submission, house)
    return _set(submission, house, seconds)


def _set(submission: Submission, house: House, seconds: Seconds) -> SetPaper:
    assert submission.manuscript is not None
    with _counting(seconds, "open"):
        manuscript = replace(submission.manuscript, opening=open_paper(submission.record, house))
    with _counting(seconds, "set"):
        galley = set_galley(manuscript, house.style)
    with _counting(seconds, "check"):
        check_galley(submission, galley, house)
    with _counting(seconds, "draw"):
        return SetPaper(submission.record, draw_galley(galley))


@contextmanager
def _counting(seconds: Seconds, stage: str) -> Iterator[None]:
    begun = process_time()
    yield
    seconds[stage] += process_time() - begun


if __name__ == "__main__":
    collect_seldom()  # as every worker does
    print(dumps(measure(Path(sys.argv[1]))))
