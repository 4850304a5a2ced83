"""BGN/PCGN: Russian by the table of 1947, Kazakh by that of 1979."""

import re

from proceedings.bibliography.romanisation._letters import table, turned

RUSSIAN = table(
    "а a б b в v г g д d е e ё ë ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh "
    "щ shch ъ ” ы y ь ’ э e ю yu я ya"
)
KAZAKH = RUSSIAN | table(
    "ә ä ғ gh ё yo и ī қ q ң ng ө ö у ū ұ u ү ü һ h і i э ė"
)  # fmt: skip
IOTATED = re.compile(r"(?<![^\W\d_])[её]|(?<=[аеёиоуыэюяйъь])[её]", re.IGNORECASE)
"""Where е is ye: at the beginning of a word, after vowels, й, ъ and ь."""


def romanise(text: str, language: str) -> str:
    """The text by the table of its language, Russian where there is none."""
    if language == "kk":
        return turned(text, KAZAKH)
    return turned(IOTATED.sub(_iotated, text), KAZAKH | RUSSIAN)


def _iotated(found: re.Match[str]) -> str:
    letter = found[0]
    following = found.string[found.end() : found.end() + 1]
    if letter.islower():
        return f"y{letter}"
    return f"Y{letter}" if following.isupper() else f"Y{letter.lower()}"
