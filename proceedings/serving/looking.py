"""A manuscript that was just sent in is looked through at once, as a compilation would, apart from the conference."""

import shutil
import tempfile
from pathlib import Path

from proceedings.intake.desk import CONFERENCE
from proceedings.intake.folder import find_submissions
from proceedings.model.commission import Wishes, Work
from proceedings.model.diagnostic import Diagnostic
from proceedings.pipeline import check_folder


def look_through(folder: Path, paper: str, manuscript: Path) -> tuple[Diagnostic, ...]:
    """What is wrong with a manuscript, in the house of its conference; it is read in the airlock as all are."""
    source = next((one for one in find_submissions(folder).value if one.id == paper), None)
    if source is None:
        return ()
    with tempfile.TemporaryDirectory(prefix="proceedings-") as name:
        apart = Path(name)
        shutil.copy(folder / CONFERENCE, apart / CONFERENCE)
        home = apart / (source.folder or paper)
        home.mkdir()
        if source.metadata and source.metadata != source.manuscript:
            shutil.copy(folder / source.metadata, home / "metadata.yaml")
        shutil.copy(manuscript, home / f"paper{manuscript.suffix}")
        found = check_folder(apart, Wishes(), Work("serial", 1)).diagnostics
    return tuple(one for one in found if one.submission == paper or one.place.file.startswith(f"{home.name}/"))
