"""What is found out about PDFs that authors send, hostile ones among them."""

import io
import pickle
import zlib

import pikepdf
import pytest

from proceedings.pdf.inspection import FontFacts, inspect_pdf
from proceedings.pdf.opening import MOST_PAGES, Refusal, UnreadablePdf
from proceedings.pdf.write import write_volume
from tests.pdf.compositor import SERIF, bind, by_hand, galley, one_page, stream


def encrypted(user: str, owner: str) -> bytes:
    file = io.BytesIO()
    with pikepdf.open(io.BytesIO(one_page())) as pdf:
        pdf.save(file, encryption=pikepdf.Encryption(user=user, owner=owner))
    return file.getvalue()


def refusal(content: bytes) -> Refusal:
    with pytest.raises(UnreadablePdf) as refused:
        inspect_pdf(content)
    return refused.value.reason


def test_our_own_volume_has_all_its_fonts_embedded() -> None:
    facts = inspect_pdf(write_volume(bind({"001": galley(["бір"])})))
    assert [(font.embedded, font.kind) for font in facts.fonts] == [(True, "Type0")]
    assert (facts.producer, facts.version, facts.encrypted, facts.active) == ("proceedings", "1.7", "no", ())
    assert SERIF.split(":")[1] in facts.fonts[0].name


def test_a_font_that_is_not_embedded_is_named() -> None:
    assert inspect_pdf(one_page()).fonts == (FontFacts("Helvetica", embedded=False, kind="Type1"),)


def test_fonts_inside_forms_are_found() -> None:
    form = stream(b"", b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</Font<</G 7 0 R>>/XObject<</Me 6 0 R>>>>")
    page = b"/Resources<</XObject<</X 6 0 R>>>>"
    content = one_page(b"", b"/X Do", form, b"<</Type/Font/Subtype/TrueType/BaseFont/Otter>>")
    content = content.replace(b"/Resources<</Font<</F 5 0 R>>>>", page.ljust(31))
    assert inspect_pdf(content).fonts == (FontFacts("Otter", embedded=False, kind="TrueType"),)


def test_a_turned_page_has_the_size_that_readers_see() -> None:
    (page,) = inspect_pdf(one_page(b"/Rotate 270/CropBox[0 100 400 800]")).pages
    assert (page.width, page.height, page.rotation) == (700, 400, 270)


@pytest.mark.parametrize("box", [b"[0 0 0 0]", b"[0 0 (x) 9]", b"[1 2]", b"null", b"(a4)"])
def test_a_page_without_a_sound_size_counts_as_a_letter(box: bytes) -> None:
    (page,) = inspect_pdf(one_page(b"/MediaBox" + box)).pages
    assert page.width in (595, 612)


def test_a_file_that_opens_without_password_is_encrypted_by_its_owner_only() -> None:
    facts = inspect_pdf(encrypted("", "secret"))
    assert (facts.encrypted, len(facts.pages)) == ("owner", 1)


def test_a_file_that_asks_for_a_password_says_only_that() -> None:
    facts = inspect_pdf(encrypted("secret", "secret"))
    assert (facts.encrypted, facts.pages) == ("user", ())


@pytest.mark.parametrize(
    ("entries", "active"),
    [
        (b"/AA<</O<</S/JavaScript/JS(app.alert\\(1\\))>>>>", "JavaScript"),
        (b"/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/Launch/F(calc.exe)>>>>]", "Launch"),
        (b"/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/GoToR/F(\\\\\\\\host\\\\x)>>>>]", "GoToR"),
        (b"/Annots[<</Type/Annot/Subtype/RichMedia/Rect[0 0 9 9]>>]", "RichMedia"),
    ],
)
def test_active_content_is_named(entries: bytes, active: str) -> None:
    assert inspect_pdf(one_page(entries)).active == (active,)


def test_active_content_that_no_page_leads_to_is_found_too() -> None:
    script = b"<</S/JavaScript/JS(x)>>"
    assert inspect_pdf(one_page(b"", b"", script, b"<</EmbeddedFiles 6 0 R>>")).active == (
        "EmbeddedFiles",
        "JavaScript",
    )


def test_what_is_not_a_pdf_is_refused() -> None:
    assert refusal(b"<html>paper.pdf</html>") is Refusal.NOT_PDF
    assert refusal(b"") is Refusal.NOT_PDF


def test_a_truncated_file_is_refused_or_mended_but_never_a_crash() -> None:
    content = write_volume(bind({"001": galley(["бір"])}))
    for share in range(1, 10):
        try:
            inspect_pdf(content[: len(content) * share // 10])
        except UnreadablePdf as refused:
            assert refused.reason in Refusal


def test_a_wrong_cross_reference_table_is_mended() -> None:
    content = one_page()
    assert len(inspect_pdf(content.replace(b"startxref\n", b"startxref\n9")).pages) == 1


def test_a_page_tree_that_is_a_circle_is_refused() -> None:
    circle = by_hand(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Pages/Kids[2 0 R]/Count 1/Parent 2 0 R>>",
    )
    assert refusal(circle) is Refusal.DAMAGED


def test_a_catalogue_without_pages_is_refused() -> None:
    assert refusal(by_hand(b"<</Type/Catalog>>")) is Refusal.DAMAGED
    assert refusal(by_hand(b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[]/Count 0>>")) is Refusal.DAMAGED


def test_one_page_listed_thousands_of_times_is_refused() -> None:
    flood = by_hand(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[%b]/Count 50000>>" % (b"3 0 R " * 50_000),
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>",
    )
    assert refusal(flood) is Refusal.DAMAGED


def test_a_paper_of_thousands_of_pages_is_refused() -> None:
    count = MOST_PAGES + 1
    kids = b" ".join(b"%d 0 R" % number for number in range(3, count + 3))
    pages = [b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>"] * count
    tree = b"<</Type/Pages/Kids[%b]/Count %d/Resources<<>>>>" % (kids, count)
    assert refusal(by_hand(b"<</Type/Catalog/Pages 2 0 R>>", tree, *pages)) is Refusal.TOO_MANY_PAGES


def test_a_bomb_in_an_object_stream_is_refused() -> None:
    packer = zlib.compressobj(1)
    zeros = b" " * 1_000_000
    bomb = b"".join(packer.compress(zeros) for _ in range(120)) + packer.flush()
    objects = stream(bomb, b"/Type/ObjStm/N 1/First 9/Filter/FlateDecode")
    table = bytes((0, 0, 0, 1, 0, 9, 2, 0, 2, 1, 0, 0))
    content = b"%PDF-1.7\n2 0 obj\n" + objects + b"\nendobj\n"
    start = len(content)
    entries = b"/Type/XRef/Size 4/W[1 1 1]/Root 2 0 R"
    content += b"3 0 obj\n%b\nendobj\nstartxref\n%d\n%%%%EOF\n" % (stream(table, entries), start)
    assert refusal(content) is Refusal.DAMAGED


def test_a_refusal_travels_between_workers() -> None:
    refused = pickle.loads(pickle.dumps(UnreadablePdf(Refusal.PASSWORD)))
    assert (refused.reason, str(refused)) == (Refusal.PASSWORD, "needs a password")
