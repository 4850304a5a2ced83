"""Opening PDFs that somebody else made: by qpdf within limits, else mended by pypdf, else refused."""

import io
import logging
from enum import StrEnum
from functools import cache

import pikepdf

MOST_PAGES = 2000
_MEGABYTE = 1_000_000
_DEEPEST = 100


class Refusal(StrEnum):
    """Why a PDF can't be read."""

    NOT_PDF = "not a PDF"
    DAMAGED = "damaged"
    PASSWORD = "needs a password"
    TOO_MANY_PAGES = "has too many pages"


class UnreadablePdf(Exception):
    """A PDF that we refuse; its reader makes a diagnostic of the reason."""

    def __init__(self, reason: Refusal) -> None:
        super().__init__(reason)
        self.reason = reason


def open_pdf(content: bytes) -> pikepdf.Pdf:
    """The PDF, opened within limits; raises UnreadablePdf."""
    if b"%PDF-" not in content[:1024]:
        raise UnreadablePdf(Refusal.NOT_PDF)
    _set_limits()
    try:
        return _open(content)
    except UnreadablePdf as refused:
        if refused.reason is not Refusal.DAMAGED:
            raise
        return _open(_mended(content))


@cache
def _set_limits() -> None:
    """Bounds what qpdf may allocate and how deep it may go, once a process: its own defaults are boundless.

    The number of warnings is what ends a page tree that names the same page over and over.
    """
    pikepdf.settings.set_qpdf_limits(
        doc_max_warnings=1000,
        parser_max_nesting=_DEEPEST,
        flate_max_memory=100 * _MEGABYTE,
        png_max_memory=100 * _MEGABYTE,
        tiff_max_memory=100 * _MEGABYTE,
        run_length_max_memory=100 * _MEGABYTE,
        dct_max_memory=300 * _MEGABYTE,
        dct_max_progressive_scans=100,
    )


def _open(content: bytes) -> pikepdf.Pdf:
    try:
        pdf = pikepdf.open(io.BytesIO(content), suppress_warnings=True)
        pages = len(pdf.pages)
    except pikepdf.PasswordError:
        raise UnreadablePdf(Refusal.PASSWORD) from None
    except Exception as failure:  # on hostile bytes pikepdf raises far more than it declares
        raise UnreadablePdf(Refusal.DAMAGED) from failure
    if pages > MOST_PAGES:
        raise UnreadablePdf(Refusal.TOO_MANY_PAGES)
    return pdf


def _mended(content: bytes) -> bytes:
    """The PDF as pypdf understands it, written anew."""
    import pypdf  # here, because it takes a tenth of a second to load and few papers need it

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # it would speak to the terminal of every defect
    mended = io.BytesIO()
    try:
        with pypdf.apply_configuration(page_tree_maximum_entries=MOST_PAGES, jbig2dec_binary=None):
            writer = pypdf.PdfWriter()
            for page in pypdf.PdfReader(io.BytesIO(content), strict=False).pages:
                writer.add_page(page)
            writer.write(mended)
    except Exception as failure:  # pypdf asks its users to catch everything
        raise UnreadablePdf(Refusal.DAMAGED) from failure
    return mended.getvalue()
