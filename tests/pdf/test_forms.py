"""Forms as viewers find them: filled by pypdf and by PDFium, which is what Chrome shows PDFs with."""

import ctypes
import io
from dataclasses import replace

import pikepdf
import pypdf
import pytest

from proceedings.model.form import FieldKind, FormField
from proceedings.model.page import Rule
from proceedings.pdf.form_face import _names
from proceedings.pdf.form_values import read_form
from proceedings.pdf.write import write_volume
from tests.pdf.compositor import CORNER, HEIGHT, bind, galley

KAZAKH = "Әсел Ғұмарқызы Қоңырбаева: өңдеу → іс, Һ, «№ 5» — …"
FIELDS = (
    FormField("name", FieldKind.LINE, "Аты-жөні", 0, 10, 20, 300, 18),
    FormField("remarks", FieldKind.TEXT, "Ескертпе", 0, 10, 50, 300, 60),
    FormField("decision", FieldKind.CHOICE, "Шешім", 0, 10, 120, 12, 12, "approve"),
    FormField("decision", FieldKind.CHOICE, "Шешім", 0, 10, 140, 12, 12, "reject"),
    FormField("token", FieldKind.HIDDEN, value="k3v7qz2m4d"),
)


def form(fields: tuple[FormField, ...] = FIELDS) -> bytes:
    return write_volume(replace(bind({"017": galley(["Otters"])}), form=fields, stamps={"ProofToken": "k3v7qz2m4d"}))


def test_fields_lie_where_they_were_put_and_say_their_names() -> None:
    with pikepdf.open(io.BytesIO(form())) as pdf:
        name = pdf.Root.AcroForm.Fields[0]
        top = HEIGHT - CORNER[1] - 20
        assert [float(edge) for edge in name.Rect] == [CORNER[0] + 10, top - 18, CORNER[0] + 310, top]
        assert (str(name.T), str(name.TU), int(name.F)) == ("name", "Аты-жөні", 4)
        assert int(pdf.Root.AcroForm.Fields[1].Ff) == 1 << 12
        assert len(pdf.pages[0].Annots) == 5
        assert all("/N" in field.AP for field in pdf.pages[0].Annots if "/AP" in field)


def test_a_hidden_field_keeps_its_value_and_is_not_seen() -> None:
    with pikepdf.open(io.BytesIO(form())) as pdf:
        token = pdf.Root.AcroForm.Fields[-1]
        assert (str(token.V), int(token.F), int(token.Ff)) == ("k3v7qz2m4d", 2, 1)


def test_a_group_of_buttons_is_one_field_with_one_state() -> None:
    fields = pypdf.PdfReader(io.BytesIO(form())).get_fields()
    assert fields and fields["decision"]["/_States_"] == ["/approve", "/Off", "/reject"]


def test_two_fields_of_one_name_are_a_mistake_of_ours() -> None:
    with pytest.raises(ValueError, match="name"):
        form((FIELDS[0], FIELDS[0]))


def test_a_volume_without_fields_has_no_form() -> None:
    with pikepdf.open(io.BytesIO(form(()))) as pdf:
        assert "/AcroForm" not in pdf.Root and "/Annots" not in pdf.pages[0]


def test_the_letters_of_the_form_have_the_names_that_viewers_know() -> None:
    codes = pytest.importorskip("pypdf._codecs.adobe_glyphs").adobe_glyphs
    assert len(_names()) <= 128
    assert {letter: codes.get(f"/{name}") for letter, name in _names().items()} == {each: each for each in _names()}


def test_a_viewer_writes_kazakh_into_a_field_with_the_forms_own_letters() -> None:
    raw, pdfium = pytest.importorskip("pypdfium2.raw"), pytest.importorskip("pypdfium2")
    document = pdfium.PdfDocument(form())
    document.init_forms()
    page, environment = document[0], document.formenv.raw
    for place, words in ((FIELDS[0], KAZAKH), (FIELDS[2], "")):
        x = CORNER[0] + place.x + place.width / 2
        y = HEIGHT - CORNER[1] - place.y - place.height / 2
        raw.FORM_OnMouseMove(environment, page.raw, 0, x, y)
        raw.FORM_OnLButtonDown(environment, page.raw, 0, x, y)
        raw.FORM_OnLButtonUp(environment, page.raw, 0, x, y)
        letters = f"{words}\0".encode("utf-16-le")
        if words:
            raw.FORM_ReplaceSelection(environment, page.raw, (ctypes.c_ushort * (len(letters) // 2))(*_units(letters)))
        raw.FORM_ForceToKillFocus(environment)
    saved = io.BytesIO()
    document.save(saved)
    with pikepdf.open(saved) as pdf:
        read = {name: value for name, value in read_form(pdf).items() if value}
        assert read == {"name": KAZAKH, "decision": "approve", "token": "k3v7qz2m4d"}
        shown = pdf.Root.AcroForm.Fields[0].AP.N.read_bytes()
    assert shown.count(b" Tf") == 1 and b"/Wingdings" in shown


def _units(letters: bytes) -> list[int]:
    return [int.from_bytes(letters[at : at + 2], "little") for at in range(0, len(letters), 2)]


def test_stamps_stand_in_both_kinds_of_metadata() -> None:
    with pikepdf.open(io.BytesIO(form())) as pdf:
        assert str(pdf.docinfo["/ProofToken"]) == "k3v7qz2m4d"
        assert pdf.open_metadata()["pdfx:ProofToken"] == "k3v7qz2m4d"


def test_the_ground_lies_under_the_text_and_leaves_its_colour_behind() -> None:
    volume = bind({"017": galley(["Otters"])})
    pages = tuple(replace(page, ground=(Rule(0, 0, 100, 100, 0.9),)) for page in volume.pages)
    with pikepdf.open(io.BytesIO(write_volume(replace(volume, pages=pages)))) as pdf:
        _, ground, text, *_ = (stream.read_bytes() for stream in pdf.pages[0].Contents)
    assert ground.split() == b"q 0.9 g 0.00 -100.00 100.00 100.00 re f Q".split() and b"Tf" in text
