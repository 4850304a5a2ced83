"""A typed page for tests of first pages: lines of Helvetica where one says, by hand."""

from dataclasses import dataclass

from tests.pdf.compositor import by_hand, stream

HEIGHT = 842


@dataclass(frozen=True, slots=True)
class Typed:
    """A line of type: words, distance of its baseline from the top, left edge, size, weight."""

    words: str
    top: float
    left: float = 60.0
    size: float = 10.0
    bold: bool = False

    @property
    def ink(self) -> bytes:
        """The line in a content stream; a tab in its words is white two ems wide."""
        font = b"/B" if self.bold else b"/F"
        parts = b" -2000 ".join(b"(%b)" % _escaped(part) for part in self.words.split("\t"))
        return b"BT %b %g Tf 1 0 0 1 %g %g Tm [%b] TJ ET\n" % (font, self.size, self.left, HEIGHT - self.top, parts)


def page_of(*lines: Typed, title: str = "", form: bool = False) -> bytes:
    """A PDF of one page with these lines; in a form that is moved, where one asks for it."""
    ink = b"".join(line.ink for line in lines)
    fonts = b"/Resources<</Font<</F 5 0 R/B 6 0 R>>/XObject<</X 8 0 R>>>>"
    moved = b"/Type/XObject/Subtype/Form/BBox[0 0 900 900]/Matrix[1 0 0 1 0 -100]"
    return by_hand(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 595 842]>>",
        b"<</Type/Page/Parent 2 0 R/Contents 4 0 R%b>>" % fonts,
        stream(b"q 1 0 0 1 0 100 cm /X Do Q" if form else ink),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>",
        b"<</Title(%b)>>" % _escaped(title),
        stream(ink if form else b"", moved + fonts),
    ).replace(b"/Root 1 0 R", b"/Root 1 0 R/Info 7 0 R")


def _escaped(words: str) -> bytes:
    return words.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)").encode("cp1252", "replace")
