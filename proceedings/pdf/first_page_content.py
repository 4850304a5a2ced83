"""The first page's content made plain before pypdf reads it: forms opened, a sign of ours where there is wide white.

pypdf takes wide white within a string for one space, and tells places in a form as if the form stood at the origin.
"""

import io
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pikepdf

from proceedings.pdf.opening import Refusal, UnreadablePdf

SIGN = "/ProceedingsGap"
WHITE = -900
"""Thousandths of an em, moved to the right within a string: more than any honest space between words."""

_KEPT = {*b"BT ET q Q cm Td TD Tm T* Tj TJ ' \" Tc Tw Tz TL Ts Tr".split()}
"""Operators that text depends on (ISO 32000-1, 8.4.4 and 9.3); paths and pictures are not even looked at."""

_MOST_BYTES = 8_000_000
_MOST_OPERATORS = 200_000
_DEEPEST = 8


@dataclass(slots=True)
class _Plain:
    """Content being made plain: the fonts that it names so far, and how many operators have been looked at."""

    fonts: pikepdf.Dictionary
    steps: int = 0
    names: dict[tuple[int, int], str] = field(default_factory=dict)

    def follow(self, content: Any, resources: Any, depth: int) -> Iterator[Any]:
        """The operators of a page or form, those of the forms in it among them."""
        font: list[Any] = []
        for instruction in pikepdf.parse_content_stream(content):
            self.steps += 1
            if self.steps > _MOST_OPERATORS:
                raise UnreadablePdf(Refusal.DAMAGED)
            operator, operands = instruction.operator.unparse(), list(instruction.operands)
            if operator == b"Tf":
                font = [pikepdf.Name(self.name(resources, str(operands[0]))), operands[1]]
                yield _instruction("Tf", *font)
            elif operator == b"TJ" and font and isinstance(operands[0], pikepdf.Array):
                yield from _signed(operands[0], font)
            elif operator == b"Do":
                yield from self.opened(_within(resources, "/XObject", str(operands[0])), resources, depth)
            elif operator in _KEPT:
                yield instruction

    def opened(self, form: Any, resources: Any, depth: int) -> Iterator[Any]:
        """The content of a form in its own coordinates; nothing for a picture."""
        if not isinstance(form, pikepdf.Stream) or form.get("/Subtype") != "/Form" or not depth:
            return
        yield _instruction("q")
        yield _instruction("cm", *form.get("/Matrix", [1, 0, 0, 1, 0, 0]))
        yield from self.follow(form, form.get("/Resources", resources), depth - 1)
        yield _instruction("Q")

    def name(self, resources: Any, name: str) -> str:
        """The name of a font on the plain page."""
        font = _within(resources, "/Font", name)
        if not isinstance(font, pikepdf.Dictionary):
            return name
        number = font.objgen if font.is_indirect else (0, len(self.names))
        if number not in self.names:
            self.names[number] = f"/Font{len(self.names)}"
            self.fonts[self.names[number]] = font
        return self.names[number]


def plain_page(pdf: pikepdf.Pdf) -> bytes:
    """The first page as a file of its own, nothing but its text."""
    page = pdf.pages[0]
    page.contents_coalesce()
    if len(bytes(page.obj.Contents.get_stream_buffer())) > _MOST_BYTES:
        raise UnreadablePdf(Refusal.DAMAGED)
    fonts = pikepdf.Dictionary({SIGN: _sign()})
    content = pikepdf.unparse_content_stream(list(_Plain(fonts).follow(page, page.resources, _DEEPEST)))
    page.obj["/Contents"] = pdf.make_stream(content)
    page.obj["/Resources"] = pikepdf.Dictionary(Font=fonts)
    page.obj["/Annots"] = pikepdf.Array()
    alone, made = pikepdf.Pdf.new(), io.BytesIO()
    alone.pages.append(page)
    alone.save(made)
    return made.getvalue()


def _within(resources: Any, group: str, name: str) -> Any:
    """A resource by its name; None where it is missing."""
    found = resources.get(group) if isinstance(resources, pikepdf.Dictionary) else None
    return found.get(name) if isinstance(found, pikepdf.Dictionary) else None


def _signed(string: pikepdf.Array, font: list[Any]) -> Iterator[Any]:
    """A string cut wherever there is wide white in it, with our sign before each later part."""
    part: list[Any] = []
    for element in string:
        if part and not isinstance(element, pikepdf.String) and float(element) < WHITE:
            yield _instruction("TJ", pikepdf.Array(part))
            yield _instruction("Tf", pikepdf.Name(SIGN), font[1])
            yield _instruction("Tj", pikepdf.String("|"))
            yield _instruction("Tf", *font)
            part = []
        part.append(element)
    yield _instruction("TJ", pikepdf.Array(part))


def _instruction(operator: str, *operands: Any) -> pikepdf.ContentStreamInstruction:
    return pikepdf.ContentStreamInstruction(list(operands), pikepdf.Operator(operator))


def _sign() -> pikepdf.Object:
    """The font of our sign, which has one letter and no width."""
    return pikepdf.Dictionary(
        Type=pikepdf.Name.Font,
        Subtype=pikepdf.Name.Type1,
        BaseFont=pikepdf.Name(SIGN),
        FirstChar=ord("|"),
        LastChar=ord("|"),
        Widths=pikepdf.Array([0]),
    )
