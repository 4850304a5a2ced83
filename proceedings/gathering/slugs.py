"""Names for folders out of titles: small Latin letters, figures and hyphens, whatever alphabet the title is in."""

import re
import unicodedata

CYRILLIC = "а б в г д е ё ж з и й к л м н о п р с т у ф х ц ч ш щ ъ ы ь э ю я ә ғ қ ң ө ұ ү һ і ї є ґ ў"
LATIN = "a b v g d e yo zh z i y k l m n o p r s t u f kh ts ch sh shch _ y _ e yu ya a g q n o u u h i yi ye g u"
LETTERS = dict(zip(CYRILLIC.split(), LATIN.split(), strict=True))
"""A plain romanisation for file names alone; names of people are never romanised by rule."""

LONGEST = 40


def slug(words: str, most: int = LONGEST) -> str:
    """The words as a name; empty where no letter has a Latin one."""
    latin = "".join(LETTERS.get(letter, letter) for letter in words.casefold()).replace("_", "")
    plain = unicodedata.normalize("NFKD", latin).encode("ascii", "ignore").decode()
    parts = re.findall(r"[a-z0-9]+", plain)
    name = ""
    for part in parts:
        if name and len(name) + len(part) >= most:
            break
        name = f"{name}-{part}" if name else part[:most]
    return name
