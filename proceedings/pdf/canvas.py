"""reportlab as the writer of a PDF's file structure (ISO 32000-1, 7.5), fed with contents that we write ourselves.

Pages come as streams drawn long before, so they are copied, never deflated again; reportlab's own canvas, with its
Helvetica in front of every page, isn't used. Every private name of reportlab that we touch stands here.
"""

import hashlib
from collections.abc import Mapping

import reportlab
from reportlab.pdfbase import pdfdoc

Reference = bytes
"""An indirect reference as it stands in the file: `12 0 R`."""

_DIGITS = 32
_NO_ID = b"[<%b><%b>]" % (b"0" * _DIGITS, b"0" * _DIGITS)
_PRIVATE = ("Catalog", "Pages", "Reference", "format", "idToObject", "info", "objectcounter", "_ID")

if not reportlab.Version.startswith("5.") or not all(hasattr(pdfdoc.PDFDocument(), name) for name in _PRIVATE):
    raise ImportError(f"reportlab {reportlab.Version} is not the one this was written for: 5.1 or later, before 6")


class Canvas:
    """A PDF in the making. Contents are bytes in PDF syntax; whatever names another content does so by reference."""

    def __init__(self) -> None:
        self._file = pdfdoc.PDFDocument(invariant=True, pdfVersion=(1, 7))
        self._file._ID = _NO_ID
        self._file.Catalog.Outlines = None
        self._parent: bytes = self._file.Reference(self._file.Pages).format(self._file)
        self.fonts: Reference = self._file.Reference(self._file.idToObject[pdfdoc.BasicFonts]).format(self._file)

    def reserve(self) -> Reference:
        """A reference to what is still to be written."""
        name = f"{self._file.objectcounter + 1} 0 R"
        self._file.Reference(b"null", name)
        return name.encode()

    def fill(self, reference: Reference, content: bytes) -> None:
        """Writes what was reserved."""
        self._file.idToObject[reference.decode()] = content

    def add(self, content: bytes) -> Reference:
        """Writes a content."""
        reference = self.reserve()
        self.fill(reference, content)
        return reference

    def add_stream(self, data: bytes, entries: bytes = b"/Filter/FlateDecode") -> Reference:
        """Writes a stream whose data are encoded as its entries say."""
        return self.add(stream(data, entries))

    def add_page(self, reference: Reference, entries: bytes) -> None:
        """Writes a page under its reserved reference; pages stand in the order in which they are added."""
        self.fill(reference, b"<</Type/Page/Parent %b%b>>" % (self._parent, entries))
        self._file.Pages.addPage(reference)

    def share_fonts(self, fonts: Mapping[str, Reference]) -> None:
        """Writes the one font dictionary that the resources of all pages name; keys are names of resources."""
        entries = b"".join(name.encode() + b" " + fonts[name] for name in sorted(fonts))
        self._file.idToObject[pdfdoc.BasicFonts] = b"<<%b>>" % entries

    def enter(self, **entries: bytes) -> None:
        """Sets entries of the catalogue (7.7.2)."""
        for name, content in entries.items():
            setattr(self._file.Catalog, name, content)

    def describe(self, information: Reference) -> None:
        """Names the information dictionary (14.3.3)."""
        self._file.info = information

    def finish(self) -> bytes:
        """The file, with an identifier made from its own bytes (14.4)."""
        content: bytes = self._file.format()
        digest = hashlib.sha256(content).hexdigest()[:_DIGITS].encode()
        before, _, after = content.rpartition(_NO_ID)
        return b"%b[<%b><%b>]%b" % (before, digest, digest, after)


def stream(data: bytes, entries: bytes) -> bytes:
    """A stream in PDF syntax (7.3.8), with the line end before `endstream` that PDF/A asks for."""
    return b"<<%b/Length %d>>\nstream\n%b\nendstream" % (entries, len(data), data)
