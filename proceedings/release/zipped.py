"""Files in a zip archive, the same bytes for the same files: in order, one time for all, nothing of this machine."""

import io
import zipfile
from collections.abc import Iterable

from proceedings.model.artifact import Artifact

PACKED = (".pdf", ".jpg", ".jpeg", ".png", ".webp", ".woff2")
"""What is deflated already is stored as it is."""

EARLIEST = "1980-01-01"
"""The first day that a zip archive can tell (APPNOTE 4.4.6)."""

UNIX, READABLE = 3, 0o100644


def zipped(artifacts: Iterable[Artifact], folder: str, day: str) -> bytes:
    """The files in a folder of the archive, each dated the day (ISO 8601)."""
    year, month, date = map(int, max(day, EARLIEST).split("-"))
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as file:
        for artifact in sorted(artifacts, key=lambda each: each.path):
            entry = zipfile.ZipInfo(f"{folder}/{artifact.path}", (year, month, date, 0, 0, 0))
            entry.create_system, entry.external_attr = UNIX, READABLE << 16
            packed = artifact.path.lower().endswith(PACKED)
            entry.compress_type = zipfile.ZIP_STORED if packed else zipfile.ZIP_DEFLATED
            file.writestr(entry, artifact.content)
    return archive.getvalue()
