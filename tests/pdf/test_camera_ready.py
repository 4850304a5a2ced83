"""Camera-ready PDFs made safe: ink and harmless links stay, all else goes."""

import io
import re
from pathlib import Path

import pikepdf
import pytest

from proceedings.pdf.camera_ready import make_safe
from proceedings.pdf.inspection import inspect_pdf
from proceedings.pdf.opening import UnreadablePdf
from tests.pdf.compositor import by_hand, one_page, spoken, stream

LINK = b"<</Type/Annot/Subtype/Link/Rect[50 690 150 720]%b>>"


def plain(pdf: bytes) -> bytes:
    """Everything that a PDF says, streams inflated, nothing packed."""
    file = io.BytesIO()
    unpacked = {
        "stream_decode_level": pikepdf.StreamDecodeLevel.generalized,
        "object_stream_mode": pikepdf.ObjectStreamMode.disable,
    }
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        opened.save(file, qdf=True, static_id=True, compress_streams=False, **unpacked)
    return file.getvalue()


def hostile() -> bytes:
    """A page with one of everything that must not come along."""
    action = b"<</S/JavaScript/JS(app.alert)>>"
    return by_hand(
        b"<</Type/Catalog/Pages 2 0 R/OpenAction 6 0 R/Names<</JavaScript<</Names[(x) 6 0 R]>>"
        b"/EmbeddedFiles<</Names[(a) 8 0 R]>>>>/AA<</WC 6 0 R>>/Metadata 9 0 R/PieceInfo<</Word<</Private(home)>>>>>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 595 842]>>",
        b"<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</Font<</F 5 0 R>>/XObject<</X 10 0 R>>>>/AA<</O 6 0 R>>"
        b"/Annots[7 0 R 11 0 R]/PieceInfo<</Word<</Private(home)>>>>/StructParents 0>>",
        stream(b"BT /F 20 Tf 50 700 Td (Otters) Tj ET /X Do"),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Metadata 9 0 R>>",
        action,
        LINK % b"/A<</S/Launch/F(calc.exe)/Next 6 0 R>>",
        b"<</Type/Filespec/F(a.exe)/EF<</F 9 0 R>>>>",
        stream(b"<secret/>", b"/Type/Metadata/Subtype/XML"),
        stream(
            b"0 0 9 9 re f",
            b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/PTEX.FileName(/home/author/x.pdf)/Ref<</F(other.pdf)/Page 0>>"
            b"/PieceInfo<</A<</Private(home)>>>>/OPI<</F(z)>>/AF[8 0 R]/Group<</S/Transparency/JS(x)>>",
        ),
        b"<</Type/Annot/Subtype/FileAttachment/Rect[0 0 9 9]/FS 8 0 R>>",
    )


def test_nothing_active_and_nothing_telltale_survives() -> None:
    safe = plain(make_safe(hostile()).pdf)
    marks = rb"JavaScript|/JS|Launch|OpenAction|/AA|EmbeddedFile|Filespec|calc\.exe|PieceInfo|PTEX|/home|secret|/Ref"
    assert re.findall(marks + rb"|other\.pdf|/OPI|/AF|Annot|Metadata|StructParent|Producer", safe) == []
    assert b"Otters" in safe


def test_the_ink_is_read_as_before(tmp_path: Path) -> None:
    assert "Otters" in spoken(make_safe(hostile()).pdf, tmp_path)


@pytest.mark.parametrize(
    ("rotation", "size"), [(0, (300, 700)), (90, (700, 300)), (180, (300, 700)), (-90, (700, 300))]
)
def test_every_page_is_put_upright_with_its_corner_at_the_origin(rotation: int, size: tuple[int, int]) -> None:
    paper = make_safe(one_page(b"/Rotate %d/CropBox[50 100 350 800]" % rotation))
    assert (paper.pages[0].width, paper.pages[0].height) == size
    with pikepdf.open(io.BytesIO(paper.pdf)) as safe:
        (page,) = safe.pages
        assert [float(edge) for edge in page.mediabox] == [0, 0, *size]
        assert {"/Rotate", "/CropBox", "/Annots"}.isdisjoint(page.keys())


def test_a_turned_page_keeps_its_words_where_readers_saw_them(tmp_path: Path) -> None:
    content = one_page(b"/Rotate 90/CropBox[50 100 350 800]")
    places = [
        re.findall(r"<word.*", spoken(pdf, tmp_path, "-bbox", "-cropbox")) for pdf in (content, make_safe(content).pdf)
    ]
    assert places[0] == places[1] != []


def test_user_units_enlarge_the_page() -> None:
    page = make_safe(one_page(b"/UserUnit 2")).pages[0]
    assert (page.width, page.height) == (1190, 1684)


def test_web_links_are_kept_with_their_areas() -> None:
    content = one_page(b"/Annots[%b]" % (LINK % b"/A<</S/URI/URI(https://example.org/x)>>"))
    (link,) = make_safe(content).pages[0].links
    assert (link.target, link.area) == ("https://example.org/x", (50, 690, 150, 720))


@pytest.mark.parametrize(
    "leading",
    [
        b"/Dest[3 0 R/XYZ 0 500 null]",
        b"/Dest[3 0 R/FitH 500]",
        b"/A<</S/GoTo/D[0/XYZ 0 500 0]>>",
        b"/Dest/old",
        b"/Dest(new)",
        b"/A<</S/GoTo/D(new)>>",
    ],
)
def test_links_within_the_paper_are_kept_however_they_are_written(leading: bytes) -> None:
    names = b"<</Type/Catalog/Pages 2 0 R/Dests<</old[3 0 R/XYZ 0 500 0]>>/Names<</Dests<</Names[(new) 6 0 R]>>>>>>"
    content = one_page(b"/Annots[%b]" % (LINK % leading), b"", b"<</D[3 0 R/XYZ 0 500 null]>>", names)
    (link,) = make_safe(content.replace(b"/Root 1 0 R", b"/Root 7 0 R")).pages[0].links
    assert (link.target, link.page, link.top) == ("", 0, 500)


def test_a_link_on_a_turned_page_turns_with_it() -> None:
    content = one_page(b"/Rotate 90/Annots[%b]" % (LINK % b"/A<</S/URI/URI(https://example.org)>>"))
    (link,) = make_safe(content).pages[0].links
    assert link.area == (690, 595 - 150, 720, 595 - 50)


@pytest.mark.parametrize(
    "leading",
    [
        b"/A<</S/URI/URI(javascript:x)>>",
        b"/A<</S/URI/URI(www.example.org)>>",
        b"/A<</S/GoToR/F(x.pdf)/D[0/Fit]>>",
        b"/Dest(unknown)",
        b"/Dest[9/Fit]",
        b"/Dest 5",
        b"",
    ],
)
def test_other_links_are_left_behind(leading: bytes) -> None:
    assert make_safe(one_page(b"/Annots[%b 5 null]" % (LINK % leading))).pages[0].links == ()


def test_a_filled_form_field_becomes_ink(tmp_path: Path) -> None:
    field = b"/Annots[<</Type/Annot/Subtype/Widget/FT/Tx/F 4/T(a)/V(Beavers)/Rect[50 600 150 620]/AP<</N 6 0 R>>>>]"
    appearance = stream(
        b"BT /F 12 Tf 2 4 Td (Beavers) Tj ET",
        b"/Type/XObject/Subtype/Form/BBox[0 0 100 20]/Resources<</Font<</F 5 0 R>>>>",
    )
    paper = make_safe(one_page(field, b"BT /F 20 Tf 50 700 Td (Otters) Tj ET", appearance))
    assert spoken(paper.pdf, tmp_path).split() == ["Otters", "Beavers"]


def test_an_owners_password_is_taken_off() -> None:
    file = io.BytesIO()
    with pikepdf.open(io.BytesIO(one_page())) as pdf:
        pdf.save(file, encryption=pikepdf.Encryption(user="", owner="secret"))
    assert inspect_pdf(make_safe(file.getvalue()).pdf).encrypted == "no"


def test_a_users_password_is_refused() -> None:
    file = io.BytesIO()
    with pikepdf.open(io.BytesIO(one_page())) as pdf:
        pdf.save(file, encryption=pikepdf.Encryption(user="secret", owner="secret"))
    with pytest.raises(UnreadablePdf, match="password"):
        make_safe(file.getvalue())


def test_the_same_paper_gives_the_same_bytes() -> None:
    assert make_safe(hostile()) == make_safe(hostile())
