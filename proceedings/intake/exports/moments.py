"""When a row was written, out of what forms and offices write for it, as ISO 8601 so that moments can be compared."""

import re

DAY_FIRST = re.compile(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4})")
YEAR_FIRST = re.compile(r"(\d{4})[./-](\d{1,2})[./-](\d{1,2})")
TIME = re.compile(r"(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(am|pm)?", re.IGNORECASE)


def moment(words: str) -> str:
    """The moment in ISO 8601 without zone; empty where the words tell none."""
    day = _day(words)
    if not day:
        return ""
    time = TIME.search(words)
    if not time:
        return f"{day}T00:00:00"
    hour = int(time[1]) % 12 + 12 * (time[4].casefold() == "pm") if time[4] else int(time[1])
    return f"{day}T{hour:02}:{time[2]}:{time[3] or '00'}"


def _day(words: str) -> str:
    if found := YEAR_FIRST.search(words):
        return f"{found[1]}-{int(found[2]):02}-{int(found[3]):02}"
    found = DAY_FIRST.search(words)
    if not found:
        return ""
    first, second = int(found[1]), int(found[2])
    # with slashes Google writes the American way, unless that can't be
    day, month = (second, first) if "/" in found[0] and first <= 12 else (first, second)
    return f"{found[3]}-{month:02}-{day:02}"
