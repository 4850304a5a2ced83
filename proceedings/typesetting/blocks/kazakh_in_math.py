"""Kazakh letters in formulas: STIX Two Math has none, so each is laid out as a stand-in, then exchanged on the page.

A stand-in is a letter of about the same width that the face does have and nobody writes beside Kazakh ones, so it
can't be taken for itself.
"""

STAND_INS = dict(zip("ӘәҒғҚқҢңӨөҰұҮүҺһ", "ЌђЃѳѴѝѪѫЏџѲʦѢɚЂɷ", strict=True))


def exchanged(tex: str) -> dict[str, str]:
    """The Kazakh letters of the formula by their stand-ins."""
    return {STAND_INS[letter]: letter for letter in tex if letter in STAND_INS}


def substituted(tex: str, letters: dict[str, str]) -> str:
    """The TeX with stand-ins for its Kazakh letters."""
    return tex.translate({ord(real): stand_in for stand_in, real in letters.items()})
