import zipfile
from pathlib import Path

from proceedings.intake.readers import odt
from proceedings.intake.runs import plain
from proceedings.model.manuscript import Heading, Paragraph, Table
from tests.intake.readers.finished import finish

NAMES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{space}:1.0"'
    for name, space in (("office", "office"), ("text", "text"), ("table", "table"), ("style", "style"))
)
STYLES = f"""<office:document-styles {NAMES}><office:styles>
<style:style style:name="Table" style:family="paragraph" style:parent-style-name="Caption"/>
</office:styles></office:document-styles>"""
CONTENT = f"""<office:document-content {NAMES}><office:automatic-styles>
<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Table"/>
</office:automatic-styles><office:body><office:text>
<text:h text:outline-level="1">Кіріспе</text:h>
<text:p>Мәтін<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation>
<text:note-body><text:p>Сілтеме</text:p></text:note-body></text:note>.</text:p>
<text:p text:style-name="P1">Сенім</text:p>
<table:table><table:table-column/><table:table-row><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row></table:table>
</office:text></office:body></office:document-content>"""


def write(file: Path, content: str) -> None:
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("styles.xml", STYLES)
        archive.writestr("content.xml", content)


def test_an_open_document_keeps_its_text_and_finds_captions_by_style(tmp_path: Path) -> None:
    write(tmp_path / "paper.odt", CONTENT)
    found = finish(odt.read(tmp_path / "paper.odt", tmp_path, "kk"))
    assert found.diagnostics == ()
    assert found.value is not None
    heading, text, table = found.value.body
    assert isinstance(heading, Heading) and isinstance(text, Paragraph) and isinstance(table, Table)
    assert (plain(heading.content), plain(text.content), plain(table.caption)) == ("Кіріспе", "Мәтін.", "Сенім")


def test_entities_are_refused_unread(tmp_path: Path) -> None:
    write(tmp_path / "paper.odt", '<!DOCTYPE x [<!ENTITY a "b">]>' + CONTENT)
    found = odt.read(tmp_path / "paper.odt", tmp_path, "kk")
    assert (found.value, [fault.code for fault in found.diagnostics]) == (None, ["M405"])
