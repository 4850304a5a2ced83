"""What the volume says of itself."""

import io
from dataclasses import replace

import pikepdf
import pypdf

from proceedings.pdf.write import write_volume
from tests.pdf.compositor import bind, galley

VOLUME = replace(
    bind({"001": galley(["бір"])}),
    title="Тәртіп & қоғам <2026>",
    creator="Академия",
    subject="Еңбектер жинағы",
    keywords=("құқық", "law"),
)


def test_the_information_dictionary_and_xmp_say_the_same() -> None:
    with pikepdf.open(io.BytesIO(write_volume(VOLUME))) as pdf, pdf.open_metadata() as xmp:
        assert str(pdf.docinfo.Title) == xmp["dc:title"] == VOLUME.title
        assert str(pdf.docinfo.Author) == "Академия"
        assert xmp["dc:creator"] == ["Академия"]
        assert str(pdf.docinfo.Subject) == xmp["dc:description"] == VOLUME.subject
        assert set(xmp["dc:subject"]) == {"құқық", "law"}
        assert set(xmp["dc:language"]) == {"kk", "ru", "en"}
        assert str(pdf.docinfo.Producer) == xmp["pdf:Producer"] == "proceedings"


def test_every_date_is_that_of_the_edition() -> None:
    with pikepdf.open(io.BytesIO(write_volume(VOLUME))) as pdf, pdf.open_metadata() as xmp:
        assert str(pdf.docinfo.CreationDate) == str(pdf.docinfo.ModDate) == "D:20261016000000Z"
        assert xmp["xmp:CreateDate"] == xmp["xmp:ModifyDate"] == "2026-10-16T00:00:00Z"


def test_a_volume_without_a_date_has_none_in_its_metadata() -> None:
    reader = pypdf.PdfReader(io.BytesIO(write_volume(replace(VOLUME, date=""))))
    assert reader.metadata is not None
    assert reader.metadata.creation_date is None


def test_readers_learn_the_language_and_show_the_title() -> None:
    with pikepdf.open(io.BytesIO(write_volume(VOLUME))) as pdf:
        assert str(pdf.Root.Lang) == "kk"
        assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)
        assert pdf.pdf_version == "1.7"


def test_what_is_not_known_is_not_said() -> None:
    with pikepdf.open(io.BytesIO(write_volume(replace(VOLUME, creator="", subject="", keywords=())))) as pdf:
        assert not {"/Author", "/Subject", "/Keywords"} & set(pdf.docinfo.keys())
