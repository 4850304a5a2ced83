"""Letter by letter into another alphabet, capitals kept: Щука as Shchuka, ЩУКА as SHCHUKA."""

from collections.abc import Mapping

Table = Mapping[str, str]

NO_CAPITALS: Table = {}


def table(letters: str) -> dict[str, str]:
    """A table typed as pairs: `а a б b ж zh`; `-` is nothing."""
    parts = letters.split()
    return {letter: "" if latin == "-" else latin for letter, latin in zip(parts[::2], parts[1::2], strict=True)}


def turned(text: str, letters: Table, capitals: Table = NO_CAPITALS) -> str:
    """The text by a table of small letters; `capitals` has those whose capital is not simply that of the small one."""
    return "".join(_turned(text, at, letters, capitals) for at in range(len(text)))


def _turned(text: str, at: int, letters: Table, capitals: Table) -> str:
    letter = text[at]
    small = letter.lower()
    latin = letters.get(small)
    if latin is None:
        return letter
    if letter == small:
        return latin
    if small in capitals:
        return capitals[small]
    around = text[at + 1 : at + 2] or text[max(at - 1, 0) : at]
    loud = around.isupper() or (text[at - 1 : at].isupper() and not around.islower())
    return latin.upper() if loud else latin[:1].upper() + latin[1:]
