"""ICC profiles (ISO 15076-1) that pictures bring along: kept where they say something and fit the samples."""

SPACES = {b"GRAY": "DeviceGray", b"RGB ": "DeviceRGB", b"CMYK": "DeviceCMYK"}
HEADER = 128
LARGEST = 4_000_000
"""Bytes; those of printing presses have two million."""
NEWEST = 4
"""The last version that PDF 1.7 knows (ISO 32000-1, 8.6.5.5)."""
USUAL = (b"sRGB", "sRGB".encode("utf-16-be"))
"""How profiles call the space that is meant anyway."""


def profile_of(profile: object, colours: str) -> bytes:
    """The profile of a picture whose samples are in a device space; empty where it has none, sRGB, or an unfit one."""
    if not isinstance(profile, bytes) or not HEADER < len(profile) <= LARGEST:
        return b""
    whole = int.from_bytes(profile[:4]) == len(profile) and profile[36:40] == b"acsp" and profile[8] <= NEWEST
    fits = SPACES.get(profile[16:20]) == colours
    return profile if whole and fits and not any(name in profile for name in USUAL) else b""
