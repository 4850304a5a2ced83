"""Folders walked: ordinary files by their paths within the folder. Links are never followed."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

from proceedings.intake.faults.holdings import MISSING_SOURCE, NOT_A_FILE, UNSAFE_NAME
from proceedings.intake.holdings.code_pages import decode_name
from proceedings.intake.holdings.dates import date_of_stamp
from proceedings.intake.holdings.names import is_passed_over, safe_name, shown
from proceedings.intake.holdings.stage import Stage
from proceedings.model.received import Held


def open_folder(folder: Path, source: str, stage: Stage) -> Iterator[Held]:
    """The files below a folder in the order of their names, each with the date of its last change."""

    def tell(error: OSError) -> None:
        stage.tell(MISSING_SOURCE, source, name=shown(str(error.filename)), problem=error.strerror)

    for here, folders, files in os.walk(folder, onerror=tell):
        links = [name for name in folders if Path(here, name).is_symlink()]
        folders[:] = sorted(name for name in folders if name not in links and not is_passed_over(name))
        for name in sorted([*files, *links]):
            if is_passed_over(name):
                continue
            held = _held(Path(here, name), folder, source, stage)
            if stage.overfull:
                return
            if held:
                yield held


def _held(file: Path, folder: Path, source: str, stage: Stage) -> Held | None:
    relative = os.fsencode(file.relative_to(folder).as_posix())
    name = safe_name(decode_name(relative))
    try:
        status = file.lstat()
    except OSError as error:
        stage.tell(MISSING_SOURCE, source, name=shown(str(file)), problem=error.strerror)
        return None
    if not stat.S_ISREG(status.st_mode):
        stage.tell(NOT_A_FILE, source, name=shown(decode_name(relative)))
        return None
    if name is None:
        stage.tell(UNSAFE_NAME, source, name=shown(decode_name(relative)))
        return None
    if not stage.has_room(name.text, source):
        return None
    stage.tell_changed(name, source)
    return Held(name.text, file, date_of_stamp(status.st_mtime))
