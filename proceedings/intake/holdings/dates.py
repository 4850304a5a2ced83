"""Dates of files, entries and letters, in the one form that a holding knows: ISO 8601 in UTC, without zone."""

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime


def date_of_stamp(seconds: float) -> str:
    """The date of a file by its seconds since 1970; empty where they mean none."""
    try:
        return _iso(datetime.fromtimestamp(seconds, UTC))
    except (ValueError, OverflowError, OSError):
        return ""


def date_of_parts(parts: tuple[int, int, int, int, int, int]) -> str:
    """The date of an archive's entry by year, month, day, hour, minute, second, as its packer's clock showed it."""
    try:
        return _iso(datetime(*parts))
    except (ValueError, TypeError):
        return ""


def date_of_letter(words: str) -> str:
    """The date in a letter's head; empty where it can't be read."""
    try:
        return _iso(parsedate_to_datetime(words))
    except (ValueError, TypeError, IndexError, OverflowError):
        return ""


def _iso(date: datetime) -> str:
    if date.tzinfo is not None:
        date = date.astimezone(UTC).replace(tzinfo=None)
    return date.isoformat(timespec="seconds")
