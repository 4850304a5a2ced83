"""Comments and form values in returned PDFs, written here as each program writes them, by pikepdf and by pypdf."""

import io

import pikepdf
import pypdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pikepdf import Array, Dictionary, Name, String
from pypdf.annotations import FreeText, Highlight, Text

from proceedings.pdf.annotation_reading import read_marked_up
from proceedings.pdf.annotation_text import decoded, iso_moment, plain
from proceedings.pdf.annotations import Annotation
from proceedings.pdf.opening import UnreadablePdf
from tests.proofing.returned import annotation, box_of, changed, filled, proof, quads, utf16


def only(content: bytes) -> Annotation:
    (one,) = read_marked_up(content).annotations
    return one


def test_a_proof_without_comments_has_none_and_knows_itself() -> None:
    read = read_marked_up(proof())
    assert read.annotations == () and len(read.sheets) == 2
    assert read.information["ProceedingsProof"] == "101 1 k3n9zq2mxa7d"
    assert {name: value for name, value in read.form.items() if value} == {
        "token": "k3n9zq2mxa7d",
        "record.title.en": "How to Read a River",
    }


def test_acrobats_replacement_is_a_caret_that_the_strike_out_belongs_to() -> None:
    def replaced(pdf: pikepdf.Pdf) -> None:
        box = box_of(4, "moves")
        note = String("shifts"), String("Dana"), String("D:20260301120500+05'00'")
        caret = annotation(pdf, "Caret", box, Contents=note[0], T=note[1], M=note[2], IT=Name.Replace)
        annotation(pdf, "StrikeOut", box, QuadPoints=quads(box), IRT=caret, RT=Name.Group, IT=Name.StrikeOutTextEdit)

    caret, struck = read_marked_up(changed(replaced)).annotations
    assert (caret.kind, caret.words, caret.author, caret.when) == (
        "Caret",
        "shifts",
        "Dana",
        "2026-03-01T12:05:00+05:00",
    )
    assert struck.grouped and struck.parent == caret.number and len(struck.boxes) == 1


def test_a_reply_knows_what_it_answers_and_a_review_state_is_told_as_one() -> None:
    def replied(pdf: pikepdf.Pdf) -> None:
        note = annotation(pdf, "Text", (300, 400, 318, 418), Contents=utf16("Ұзынырақ жазыңыз"), NM=String("a"))
        annotation(pdf, "Text", (0, 0, 0, 0), Contents=String("agreed"), IRT=note, RT=Name.R, F=30)
        annotation(pdf, "Text", (0, 0, 0, 0), State=String("Accepted"), StateModel=String("Review"), IRT=note, F=30)

    note, reply, state = read_marked_up(changed(replied)).annotations
    assert note.words == "Ұзынырақ жазыңыз"
    assert reply.parent == note.number and not reply.grouped and reply.hidden
    assert state.state == "Accepted" and state.words == ""


def test_quadrilaterals_count_from_the_upper_left_corner_in_whatever_order_their_corners_come() -> None:
    left, bottom, right, top = box_of(3, "We walked")
    orders = (
        (left, top, right, top, left, bottom, right, bottom),
        (left, bottom, right, bottom, right, top, left, top),
        (right, top, left, top, right, bottom, left, bottom),
    )
    found = set()
    for order in orders:

        def marked(pdf: pikepdf.Pdf, order: tuple[float, ...] = order) -> None:
            annotation(pdf, "Highlight", (0, 0, 9, 9), QuadPoints=Array(list(order)), Contents=String("?"))

        found.add(tuple(round(edge, 1) for edge in only(changed(marked)).boxes[0]))
    assert found == {(round(left, 1), round(595 - top, 1), round(right, 1), round(595 - bottom, 1))}


def test_a_mark_without_quadrilaterals_is_where_its_rectangle_is() -> None:
    one = only(changed(lambda pdf: annotation(pdf, "Underline", (100, 200, 150, 210))))
    assert [tuple(map(round, box)) for box in one.boxes] == [(100, 385, 150, 395)]


def test_a_crop_and_a_turn_move_nothing() -> None:
    def turned(pdf: pikepdf.Pdf) -> None:
        pdf.pages[1].Rotate = 90
        pdf.pages[1].CropBox = Array([20, 20, 400, 500])
        annotation(pdf, "Underline", (100, 200, 150, 210))

    read = read_marked_up(changed(turned))
    assert [tuple(map(round, box)) for box in read.annotations[0].boxes] == [(100, 385, 150, 395)]
    assert read.sheets[1].rotation == 90


def test_foxits_note_may_stand_in_the_pop_up_alone() -> None:
    def struck(pdf: pikepdf.Pdf) -> None:
        box = box_of(2, "seldom")
        popup = pdf.make_indirect(Dictionary(Type=Name.Annot, Subtype=Name.Popup, Contents=String("rarely"), F=28))
        annotation(pdf, "StrikeOut", box, QuadPoints=quads(box), Popup=popup, T=utf16("Әлия"))
        pdf.pages[1].Annots.append(popup)

    one = only(changed(struck))
    assert (one.kind, one.words, one.author) == ("StrikeOut", "rarely", "Әлия")


def test_text_in_the_margin_may_be_rich_alone_and_point_at_its_place() -> None:
    def written(pdf: pikepdf.Pdf) -> None:
        rich = (
            '<?xml version="1.0"?><body xmlns="http://www.w3.org/1999/xhtml"><p>Rain &amp; snow</p><p>both</p></body>'
        )
        entries = {"RC": String(rich), "DS": String("font: 12pt"), "CL": Array([120, 470, 300, 480, 310, 480])}
        annotation(pdf, "FreeText", (310, 470, 400, 490), IT=Name.FreeTextCallout, **entries)

    one = only(changed(written))
    assert one.words == "Rain & snow\nboth"
    assert one.boxes == ((118.0, 123.0, 122.0, 127.0),)


def test_firefox_writes_text_highlight_and_ink_without_saying_who() -> None:
    def drawn(pdf: pikepdf.Pdf) -> None:
        annotation(pdf, "FreeText", (60, 60, 160, 80), Contents=utf16("Check this"), DA=String("/Helv 10 Tf"), F=4)
        box = box_of(5, "evening")
        annotation(pdf, "Highlight", box, QuadPoints=quads(box), CA=1, F=4)
        strokes = Array([Array([100, 500, 110, 505, 120, 500]), Array([100, 490, 120, 490])])
        annotation(pdf, "Ink", (99, 489, 121, 506), InkList=strokes, F=4)

    text, mark, ink = read_marked_up(changed(drawn)).annotations
    assert text.words == "Check this" and mark.words == "" and len(mark.boxes) == 1
    assert ink.strokes[1] == ((100.0, 105.0), (120.0, 105.0)) and len(ink.strokes) == 2


def test_a_file_hung_on_the_page_and_one_attached_to_the_whole_come_along() -> None:
    def attached(pdf: pikepdf.Pdf) -> None:
        inside = pdf.make_stream(b"otters")
        files = Dictionary(Type=Name.Filespec, UF=utf16("суреттер.txt"), EF=Dictionary(F=inside))
        annotation(pdf, "FileAttachment", (10, 10, 20, 20), FS=files, Contents=String("the figures"))
        pdf.attachments["paper.docx"] = b"PK\x03\x04"

    read = read_marked_up(changed(attached))
    file = read.annotations[0].file
    assert file is not None and (file.name, file.content) == ("суреттер.txt", b"otters")
    assert [(each.name, each.content) for each in read.files] == [("paper.docx", b"PK\x03\x04")]


def test_pypdfs_own_annotations_are_read() -> None:
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(proof()))
    left, bottom, right, top = box = box_of(3, "bank")
    numbers = [pypdf.generic.FloatObject(each) for each in (left, top, right, top, left, bottom, right, bottom)]
    writer.add_annotation(1, Highlight(rect=box, quad_points=pypdf.generic.ArrayObject(numbers)))
    writer.add_annotation(1, Text(rect=(20, 20, 40, 40), text="Пояснить"))
    writer.add_annotation(1, FreeText(text="margin", rect=(300, 300, 380, 320)))
    out = io.BytesIO()
    writer.write(out)
    assert [(one.kind, one.words) for one in read_marked_up(out.getvalue()).annotations] == [
        ("Highlight", ""),
        ("Text", "Пояснить"),
        ("FreeText", "margin"),
    ]


def test_a_form_that_pypdf_filled_in_is_read() -> None:
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(proof()))
    writer.update_page_form_field_values(
        writer.pages[0], {"decision": "/approve", "name": "Дана Омарова", "answer_1": "Иә, 1984"}, auto_regenerate=False
    )
    out = io.BytesIO()
    writer.write(out)
    form = read_marked_up(out.getvalue()).form
    assert (form["decision"], form["name"], form["answer_1"]) == ("approve", "Дана Омарова", "Иә, 1984")


def test_a_button_says_what_it_shows_where_nothing_else_does_as_in_preview() -> None:
    def shown(pdf: pikepdf.Pdf) -> None:
        filled(decision="corrections", remarks="See p. 7")(pdf)
        for field in pdf.Root.AcroForm.Fields:
            if str(field.get("/T", "")) == "decision":
                field.V = Name.Off

    form = read_marked_up(changed(shown)).form
    assert (form["decision"], form["remarks"]) == ("corrections", "See p. 7")


@pytest.mark.filterwarnings("ignore:This document has")
def test_fields_that_only_the_pages_know_of_are_read() -> None:
    def orphaned(pdf: pikepdf.Pdf) -> None:
        filled(name="Dana")(pdf)
        pdf.Root.AcroForm.Fields = Array()

    assert read_marked_up(changed(orphaned)).form["name"] == "Dana"


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (b"\xfe\xff\x04\x9a", "Қ"),
        (b"\xff\xfe\x9a\x04", "Қ"),
        (b"\xef\xbb\xbf\xd2\x9a", "Қ"),
        (b"\xd2\x9a\xd0\xb0\xd0\xb7\xd0\xb0\xd2\x9b", "Қазақ"),
        (b"caf\xe9 \x84 \xa0", "café — €"),
        (b"plain", "plain"),
    ],
)
def test_text_is_read_in_each_encoding_that_programs_use(content: bytes, text: str) -> None:
    assert decoded(content) == text


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("D:20260301120500+05'00'", "2026-03-01T12:05:00+05:00"),
        ("D:20260301120500Z00'00'", "2026-03-01T12:05:00Z"),
        ("D:20260301", "2026-03-01"),
        ("2026", "2026"),
        ("yesterday", ""),
    ],
)
def test_dates_become_iso_dates(written: str, read: str) -> None:
    assert iso_moment(written) == read


@given(st.text(max_size=300))
def test_any_rich_text_becomes_plain(rich: str) -> None:
    assert isinstance(plain(rich), str)


WILD = st.recursive(
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(-(2**31), 2**31),
        st.decimals(allow_nan=False, allow_infinity=False, min_value=-1000000, max_value=1000000, places=3),
        st.binary(max_size=30).map(String),
        st.sampled_from(["/Highlight", "/Text", "/Group", "/Off", "/R", "/Ink"]).map(Name),
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=9).map(Array),
        st.dictionaries(st.sampled_from(["/Contents", "/NM", "/EF", "/F", "/UF", "/V", "/T"]), inner, max_size=4).map(
            lambda entries: Dictionary({key: value for key, value in entries.items() if value is not None})
        ),
    ),
    max_leaves=12,
)
KEYS = [
    *("/Rect", "/QuadPoints", "/Contents", "/RC", "/T", "/M", "/NM", "/IRT", "/RT", "/State", "/F", "/Popup"),
    *("/InkList", "/Vertices", "/L", "/CL", "/FS", "/Name", "/V", "/FT", "/Kids", "/Parent", "/AS"),
]
KINDS = [
    "Highlight",
    "StrikeOut",
    "Caret",
    "Text",
    "FreeText",
    "Ink",
    "Line",
    "Stamp",
    "FileAttachment",
    "Widget",
    "Odd",
]


@settings(max_examples=50, deadline=None)
@given(
    st.lists(st.tuples(st.sampled_from(KINDS), st.dictionaries(st.sampled_from(KEYS), WILD, max_size=7)), max_size=4)
)
def test_wild_dictionaries_never_raise(wild: list[tuple[str, dict[str, object]]]) -> None:
    pdf = pikepdf.new()
    page = pdf.add_blank_page()
    page.Annots = Array()
    for kind, entries in wild:
        given_entries = {key: value for key, value in entries.items() if value is not None}
        page.Annots.append(pdf.make_indirect(Dictionary({"/Subtype": Name(f"/{kind}"), **given_entries})))
    pdf.Root.AcroForm = Dictionary(Fields=page.Annots)
    out = io.BytesIO()
    pdf.save(out)
    try:
        read = read_marked_up(out.getvalue())
    except UnreadablePdf:
        return
    assert len(read.annotations) <= len(wild)


@given(st.binary(max_size=200))
def test_what_is_no_pdf_is_refused(content: bytes) -> None:
    with pytest.raises(UnreadablePdf):
        read_marked_up(b"%PDF-1.7\n" + content)


def test_answers_that_go_in_a_circle_end() -> None:
    def circle(pdf: pikepdf.Pdf) -> None:
        one = annotation(pdf, "Text", (1, 1, 9, 9), Contents=String("a"))
        other = annotation(pdf, "Text", (1, 1, 9, 9), Contents=String("b"), IRT=one)
        one.IRT = other

    assert {one.parent for one in read_marked_up(changed(circle)).annotations} == {0, 1}


def test_a_form_that_chromes_engine_filled_in_by_mouse_and_keys_is_read() -> None:
    pdfium = pytest.importorskip("pypdfium2")
    raw = pytest.importorskip("pypdfium2.raw")
    document = pdfium.PdfDocument(proof())
    document.init_forms()
    page = document[0]
    for x, y, words in ((100, 440, "Әлия Дана"), (66, 486, ""), (100, 350, "Бәрі дұрыс")):
        for event in (raw.FORM_OnMouseMove, raw.FORM_OnLButtonDown, raw.FORM_OnLButtonUp):
            event(document.formenv, page, 0, x, y)
        for letter in words:
            raw.FORM_OnChar(document.formenv, page, ord(letter), 0)
    raw.FORM_ForceToKillFocus(document.formenv)
    out = io.BytesIO()
    document.save(out)
    form = read_marked_up(out.getvalue()).form
    assert (form["name"], form["decision"], form["remarks"]) == ("Әлия Дана", "corrections", "Бәрі дұрыс")
