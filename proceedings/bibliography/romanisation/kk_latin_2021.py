"""The Kazakh Latin alphabet in the form of January 2021: 31 letters; letters of loans by what they sound like."""

from proceedings.bibliography.romanisation._letters import table, turned

LETTERS = table(
    "а a ә ä б b в v г g ғ ğ д d е e ё io ж j з z и i й i к k қ q л l м m н n ң ñ о o ө ö п p р r с s т t у u ұ ū ү ü "
    "ф f х h һ h ц ts ч tş ш ş щ ş ъ - ы y і ı ь - э e ю iu я ia"
)
CAPITALS = {"и": "İ", "й": "İ", "і": "I"}


def romanise(text: str, language: str) -> str:
    """The text by the one table."""
    return turned(text, LETTERS, CAPITALS)
