"""British Standard 2979:1958 for Russian, its diacritics left out, as it allows; Kazakh letters by their sound."""

from proceedings.bibliography.romanisation._letters import table, turned

LETTERS = table(
    "а a б b в v г g д d е e ё e ж zh з z и i й i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh "
    "щ shch ъ ” ы y ь ’ э e ю yu я ya ә a ғ g қ k ң n ө o ұ u ү u һ h і i"
)


def romanise(text: str, language: str) -> str:
    """The text by the one table."""
    return turned(text, LETTERS)
