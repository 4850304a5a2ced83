"""What an author wrote into a letter, without what the letter answers: quoted lines, heads of quoted letters. Pure."""

import re

LONGEST = 4_000
"""Characters of a letter that become a correction; the letter is kept whole."""

QUOTE = re.compile(
    r"""^\s*(?:
        -{2,}\s*(?:original\ message|forwarded\ message|исходное\ сообщение|пересылаемое\ сообщение|бастапқы).*
      | _{10,}\s*
      | (?:on|am|le)\ .{4,200}\ (?:wrote|schrieb|a\ écrit)\s*:\s*
      | .{4,200}(?:написал|написала|пишет|жазды|wrote)[\w()]{0,4}\s*:\s*
      | (?:from|от\ кого|от|кімнен)\s*:\s.{0,200}
    )$""",
    re.IGNORECASE | re.VERBOSE,
)
"""A line after which stands the letter that was answered."""


def own_words(letter: str) -> str:
    """The words of a letter that are its author's; all that stands after the head of a quoted letter goes."""
    kept: list[str] = []
    for line in letter.replace("\r\n", "\n").split("\n"):
        if len(line) < 500 and QUOTE.match(line) and any(each.strip() for each in kept):
            break
        if not line.lstrip().startswith(">"):
            kept.append(line.rstrip())
    words = re.sub(r"\n{3,}", "\n\n", "\n".join(kept)).strip()
    return words if len(words) <= LONGEST else f"{words[: LONGEST - 1]}…"
