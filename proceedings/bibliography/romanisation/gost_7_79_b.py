"""ГОСТ 7.79-2000, system B: no letters but the 26; ц is c before e, i, y and j, else cz."""

import re

from proceedings.bibliography.romanisation._letters import table, turned

LETTERS = table(
    "а a б b в v г g д d е e ё yo ж zh з z и i й j к k л l м m н n о o п p р r с s т t у u ф f х x ц cz ч ch ш sh "
    "щ shh ъ `` ы y` ь ` э e` ю yu я ya ә a` ғ g` қ k` ң n` ө o` ұ u` ү u` һ h` і i`"
)
SOFT = re.compile("ц(?=[еёиіыйэюя])", re.IGNORECASE)


def romanise(text: str, language: str) -> str:
    """The text by the one table."""
    return turned(SOFT.sub(lambda found: "c" if found[0] == "ц" else "C", text), LETTERS)
