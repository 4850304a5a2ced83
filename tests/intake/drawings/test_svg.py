"""SVG drawings: lines stay lines, letters are set in our faces, what can't be drawn is told."""

import base64
import gzip
import io
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from proceedings.intake.illustrations import open_illustration
from proceedings.intake.picture_file import read_picture
from proceedings.model.picture import Drawing
from tests.intake.drawings.drawing_board import HERE, drawing, painted, read, refusal, svg, syntax, words

pytest.importorskip("svg2pdf_py")

BAR = '<rect x="0" y="0" width="50" height="50" fill="red"/><path d="M60 10h30" stroke="blue" stroke-width="8"/>'
KAZAKH = "Әә Ғғ Ққ Ңң Өө Ұұ Үү Һһ Іі"


def png(width: int = 4, height: int = 4) -> str:
    written = io.BytesIO()
    Image.new("RGB", (width, height), "lime").save(written, "PNG")
    return "data:image/png;base64," + base64.b64encode(written.getvalue()).decode()


def test_lines_stay_lines() -> None:
    drawn = drawing(svg(BAR))
    page = painted(drawn)
    assert (page.getpixel((10, 10)), page.getpixel((60, 8)), page.getpixel((60, 30))) == (
        (255, 0, 0),
        (0, 0, 255),
        (255, 255, 255),
    )
    assert b"/Image" not in syntax(drawn)


@pytest.mark.parametrize(
    ("attributes", "size"),
    [
        ('width="100" height="50"', (75, 37.5)),
        ('width="2in" height="1in"', (144, 72)),
        ('width="40mm" height="20mm"', (113.39, 56.69)),
        ('width="100%" height="100%" viewBox="0 0 200 100"', (150, 75)),
        ('width="72pt" viewBox="0 0 200 100"', (72, 36)),
        ('height="36pt" viewBox="0 0 200 100"', (72, 36)),
        ('viewBox="-10,-10 200,100"', (150, 75)),
    ],
)
def test_a_drawing_is_as_large_as_it_says(attributes: str, size: tuple[float, float]) -> None:
    drawn = drawing(svg(BAR, attributes))
    assert (drawn.width, drawn.height) == pytest.approx(size, abs=0.01)


def test_what_is_drawn_in_pixels_fills_a_page_told_in_millimetres() -> None:
    page = painted(drawing(svg(BAR, 'width="100mm" height="50mm"')), 0.5)
    assert page.getpixel((5, 5)) == (255, 0, 0)
    assert page.getpixel((100, 60)) == (255, 255, 255), "without a view box a pixel is a pixel"


@pytest.mark.parametrize(
    "family",
    [
        "font-family='Arial'",
        "style=\"font: bold 10px 'DejaVu Sans', sans-serif\"",
        "font-family='serif'",
        "class='m'",
        "",
    ],
)
def test_kazakh_letters_show_whatever_face_is_asked_for(family: str) -> None:
    style = "<style>.m{font-family:'Courier New',monospace}</style>"
    drawn = drawing(svg(f'{style}<text x="2" y="20" font-size="5" {family}>{KAZAKH}</text>'))
    assert words(drawn).split() == KAZAKH.split()
    assert min(painted(drawn).convert("L").tobytes()) < 200


def test_letters_are_text_in_our_own_faces_and_nothing_else() -> None:
    families = ("Helvetica", "Times New Roman", "Consolas", "Nobody Knows")
    texts = "".join(f'<text y="{10 * line}" font-family="{name}">Жа</text>' for line, name in enumerate(families, 1))
    with pikepdf.open(io.BytesIO(drawing(svg(texts)).pdf)) as pdf:
        fonts = [item for item in pdf.objects if isinstance(item, pikepdf.Dictionary) and item.get("/Type") == "/Font"]
        descriptors = [item for item in pdf.objects if isinstance(item, pikepdf.Dictionary) and "/FontFile2" in item]
    names = {str(font.BaseFont).partition("+")[2].partition("-")[0] for font in fonts}
    assert names == {"SourceSans3", "SourceSerif4Roman", "SourceCodePro"}
    assert len(descriptors) == 3


def test_letters_that_our_faces_lack_come_from_those_behind_them() -> None:
    assert "∮ ℵ" in words(drawing(svg('<text y="20">∮ ℵ</text>')))


def test_a_letter_that_no_face_has_is_told_and_shown_by_its_number() -> None:
    drawn, (told,) = read(svg('<text y="20" font-size="9">水 <tspan>ok</tspan>水</text>'))
    assert drawn is not None
    assert (told.code, "水 (U+6C34)" in told.message["ru"]) == ("M452", True)
    assert words(drawn) == "[U+6C34] ok[U+6C34]"


def test_a_packed_drawing_is_unpacked() -> None:
    assert drawing(gzip.compress(svg(BAR))) == drawing(svg(BAR))


def test_headers_that_every_program_writes_are_no_danger() -> None:
    doctype = '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN"\n "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">'
    for before in (doctype, f'<?xml version="1.0" encoding="UTF-8"?>\n{doctype}<!-- by hand -->', "<!DOCTYPE svg>"):
        assert drawing(svg(BAR, before=before)) == drawing(svg(BAR))


def test_a_drawing_without_a_namespace_is_one_all_the_same() -> None:
    assert painted(drawing(b'<svg width="9" height="9"><rect width="9" height="9"/></svg>')).getpixel((3, 3)) == (
        0,
        0,
        0,
    )


def test_a_picture_inside_is_kept() -> None:
    drawn = drawing(svg(f'<image width="100" height="50" preserveAspectRatio="none" href="{png()}"/>'))
    assert painted(drawn).getpixel((20, 20)) == (0, 255, 0)


@pytest.mark.parametrize(
    ("inside", "part"),
    [
        ("<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>x</p></foreignObject>", "<foreignObject>"),
        ("<script>alert(1)</script>", "<script>"),
        ("<rect width='9' height='9'><animate attributeName='x' to='9'/></rect>", "<animate>"),
        ("<filter id='f'><feFlood/></filter><rect width='9' height='9' filter='url(#f)'/>", "<filter>"),
        ("<style>rect { filter: url(#f); fill: red }</style><rect width='9' height='9'/>", "<filter>"),
        ("<image width='9' height='9' xlink:href='file:///etc/passwd'/>", "<image>"),
        ("<image width='9' height='9' href='https://example.org/a.png'/>", "<image>"),
        ("<image width='9' height='9' href='data:image/svg+xml;base64,PHN2Zy8+'/>", "<image>"),
    ],
)
def test_what_cannot_be_drawn_is_told_and_the_rest_is_drawn(inside: str, part: str) -> None:
    drawn, (told,) = read(svg(inside + BAR))
    assert drawn is not None
    assert (told.code, part in told.message["en"], part in told.message["kk"]) == ("M451", True, True)
    assert painted(drawn).getpixel((30, 30)) == (255, 0, 0)


def test_what_has_a_substitute_or_is_never_used_is_not_missed() -> None:
    choice = "<switch><foreignObject width='9' height='9'/><text y='20'>Instead</text></switch>"
    unused = "<filter id='f'/><rect width='9' height='9' filter='none'/><metadata>x</metadata>"
    assert words(drawing(svg(choice + unused))) == "Instead"


def test_nothing_outside_is_read(tmp_path: Path) -> None:
    secret = tmp_path / "secret.png"
    Image.new("RGB", (9, 9), "red").save(secret)
    inside = f'<style>@import url("{secret}"); rect{{fill:url({secret})}}</style>'
    inside += f'<use href="{secret}#a"/><image width="100" height="50" href="{secret}"/><rect width="9" height="9"/>'
    drawn, _ = read(svg(inside))
    assert drawn is not None
    assert str(tmp_path).encode() not in syntax(drawn)
    assert (255, 0, 0) not in {color for _, color in painted(drawn).getcolors() or ()}


def test_a_drawing_beside_the_manuscript_is_found(tmp_path: Path) -> None:
    (tmp_path / "chart.svg").write_bytes(svg(BAR))
    assert isinstance(read_picture("chart.svg", tmp_path, HERE).value, Drawing)
    assert isinstance(read_picture("chart", tmp_path, HERE).value, Drawing)


def test_groups_may_be_nested_deeper_than_pdf_can() -> None:
    for deep in (20, 60, 240):
        drawn = drawing(svg("<g transform='translate(0)'>" * deep + BAR + "</g>" * deep))
        assert painted(drawn).getpixel((30, 30)) == (255, 0, 0)


def test_the_same_drawing_gives_the_same_bytes() -> None:
    content = svg(BAR + f'<text y="20">{KAZAKH}</text>')
    assert drawing(content) == drawing(content)


LAUGHS = (
    "<!DOCTYPE svg [<!ENTITY a 'ha'>"
    + "".join(f"<!ENTITY {name} '{f'&{inner};' * 10}'>" for inner, name in zip("abcdefgh", "bcdefghi", strict=True))
    + "]>"
)


CHAIN = "".join(f'<g id="a{n}"><use href="#a{n + 1}"/></g>' for n in range(9000)) + '<use href="#a0"/>'
USES = [f'<use href="#a{n}"/>' * 10 for n in range(10)]
BOMB = "".join(f'<g id="a{n}">{USES[n + 1]}</g>' for n in range(9)) + f'<g id="a9">{BAR}</g>{USES[0]}'


@pytest.mark.parametrize(
    ("content", "code"),
    [
        pytest.param(svg("<text>&i;</text>", before=LAUGHS), "M454", id="billion laughs"),
        pytest.param(
            svg("&x;", before="<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"), "M454", id="entity"
        ),
        pytest.param(
            svg(BAR, before="<!DOCTYPE svg [<!ENTITY % p SYSTEM 'a.dtd'> %p;]>"), "M454", id="parameter entity"
        ),
        pytest.param(
            svg("&x;", before="<!DOCTYPE svg [<!ENTITY x 'y'>]>").decode().encode("utf-16"), "M418", id="utf-16"
        ),
        pytest.param(svg(BAR, 'width="1000000000" height="1000000000"'), "M453", id="a thousand kilometres"),
        pytest.param(svg(BAR, 'width="0" height="50"'), "M453", id="no width"),
        pytest.param(svg(BAR, 'width="NaN" height="inf"'), "M453", id="no numbers"),
        pytest.param(svg(BAR, 'viewBox="0 0 1e9 1e-9"'), "M453", id="thin"),
        pytest.param(svg("<g>" * 100_000 + "</g>" * 100_000), "M418", id="deep"),
        pytest.param(svg(CHAIN), "M418", id="chain"),
        pytest.param(svg(BOMB), "M418", id="bomb"),
        pytest.param(svg(BAR)[:-9], "M418", id="cut off"),
        pytest.param(b"<svg", "M418", id="hardly begun"),
        pytest.param(b"\x1f\x8bnonsense", "M418", id="not packed"),
        pytest.param(gzip.compress(b"<svg>" + b" " * 40_000_000), "M418", id="packed too well"),
    ],
)
def test_a_hostile_drawing_ends_in_one_diagnostic(content: bytes, code: str) -> None:
    assert refusal(content) == code


def test_a_huge_picture_inside_is_left_out_by_its_header() -> None:
    drawn, (told,) = read(svg(f'<image width="9" height="9" href="{png(9000, 9000)}"/>' + BAR))
    assert drawn is not None
    assert told.code == "M451"


def test_a_filter_that_asks_for_a_world_is_not_drawn() -> None:
    world = "<filter id='f' filterUnits='userSpaceOnUse' x='-1e6' y='-1e6' width='2e6' height='2e6'><feFlood/></filter>"
    drawn, (told,) = read(svg(world + "<rect width='9' height='9' filter='url(#f)'/>"))
    assert (drawn is not None, told.code) == (True, "M451")


def test_what_only_begins_like_a_drawing_is_refused() -> None:
    for content in (b"<?xml version='1.0'?><html/>", b"<svg xmlns='http://www.w3.org/1999/xhtml'/>"):
        found = open_illustration(content, HERE)
        assert found.value is None and len(found.diagnostics) == 1
