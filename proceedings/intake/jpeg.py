"""JPEG files by their marker segments (ITU-T T.81, annex B)."""

FILL, START_OF_SCAN = 0xFF, 0xDA
PRIVATE = {*range(0xE1, 0xEE), 0xEF, 0xFE}
"""APP1–APP13, APP15, comments: EXIF with places and dates. JFIF (APP0) and Adobe's (APP14) are needed."""


def without_metadata(jpeg: bytes) -> bytes:
    """The same picture without the segments that tell about camera, place and program."""
    kept = [jpeg[:2]]
    at = 2
    while at + 4 <= len(jpeg) and jpeg[at] == FILL and jpeg[at + 1] != START_OF_SCAN:
        if jpeg[at + 1] == FILL:
            at += 1
            continue
        end = at + 2 + int.from_bytes(jpeg[at + 2 : at + 4])
        if jpeg[at + 1] not in PRIVATE:
            kept.append(jpeg[at:end])
        at = end
    return b"".join((*kept, jpeg[at:]))
