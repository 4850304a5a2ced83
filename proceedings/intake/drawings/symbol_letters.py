"""Text of Windows metafiles in symbol fonts, where α is an `a` in another face: put into Unicode.

The encoding is that of Adobe's and Microsoft's Symbol (ISO 32000-1, D.5), whose pieces of brackets Unicode has too.
"""

import re

from lxml import etree

from proceedings.intake.xml import local_name

FROM_SPACE = " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼"
"""From 0x20 on."""
FROM_EURO = "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪\uf8ff〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭"
"""From 0xA0 on; the apple has no number that all agree on."""
SYMBOL = {0x20 + place: letter for place, letter in enumerate(FROM_SPACE)} | {
    0xA0 + place: letter for place, letter in enumerate(FROM_EURO)
}
PRIVATE = 0xF000
"""Where Windows keeps the letters of symbol fonts in Unicode."""
SIGNS = re.compile(r"wingdings|webdings|dingbats|mt extra|marlett|fences", re.IGNORECASE)


def spell_out_symbols(root: etree._Element) -> None:
    """Puts Unicode in place of the letters of Symbol; those of fonts with other signs become what no face has."""
    for text in root.iter(etree.Element):
        family = text.get("font-family", "")
        if local_name(text) == "text" and text.text:
            if family.strip().casefold() == "symbol":
                text.text = "".join(SYMBOL.get(_code(letter), letter) for letter in text.text)
            elif SIGNS.search(family):
                text.text = "".join(letter if letter == " " else chr(PRIVATE + _code(letter)) for letter in text.text)


def _code(letter: str) -> int:
    """The letter's place in its font, which is read as if it were text of Western Europe."""
    place = ord(letter) - PRIVATE if PRIVATE <= ord(letter) <= PRIVATE + 0xFF else ord(letter)
    return place if place < 0x100 else letter.encode("cp1252", "replace")[0]
