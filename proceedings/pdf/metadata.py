"""What the volume says of itself: information dictionary, XMP, language, how a reader opens it (ISO 32000-1, 14.3)."""

from collections.abc import Iterable
from xml.sax.saxutils import escape

from proceedings.model.volume import Volume
from proceedings.pdf.canvas import Canvas
from proceedings.pdf.syntax import text_string

PRODUCER = "proceedings"
_PRISM = "http://prismstandard.org/namespaces/basic/2.0/"
_PDFX = "http://ns.adobe.com/pdfx/1.3/"
"""Where programs look in XMP for what an information dictionary says beyond the standard's own keys."""

_PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
{properties}
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""


def describe_volume(canvas: Canvas, volume: Volume) -> None:
    """Writes the metadata; every date is the volume's own, at midnight UTC."""
    canvas.describe(canvas.add(_information(volume)))
    packet = _PACKET.format(properties="\n".join(_properties(volume))).encode()
    canvas.enter(
        Metadata=canvas.add_stream(packet, b"/Type/Metadata/Subtype/XML"),
        ViewerPreferences=b"<</DisplayDocTitle true>>",
        PageMode=b"/UseOutlines" if volume.outline else b"/UseNone",
    )
    if volume.languages:
        canvas.enter(Lang=text_string(volume.languages[0]))


def _information(volume: Volume) -> bytes:
    day = volume.date.replace("-", "")
    texts = {
        b"Title": volume.title,
        b"Author": volume.creator,
        b"Subject": volume.subject,
        b"Keywords": ", ".join(volume.keywords),
        b"Creator": PRODUCER,
        b"Producer": PRODUCER,
        b"CreationDate": day and f"D:{day}000000Z",
        b"ModDate": day and f"D:{day}000000Z",
    }
    texts |= {name.encode(): text for name, text in volume.stamps.items()}
    return b"<<%b>>" % b"".join(b"/%b%b" % (name, text_string(text)) for name, text in texts.items() if text)


def _properties(volume: Volume) -> Iterable[str]:
    """The same facts in XMP (ISO 16684-1), so that neither contradicts the other."""
    yield "<dc:format>application/pdf</dc:format>"
    yield from _container("dc:title", "Alt", [volume.title])
    yield from _container("dc:language", "Bag", volume.languages)
    yield from _container("dc:creator", "Seq", volume.creator.split("; "))
    yield from _container("dc:description", "Alt", [volume.subject])
    yield from _container("dc:subject", "Bag", volume.keywords)
    if volume.doi:
        yield f"<dc:identifier>doi:{_clean(volume.doi)}</dc:identifier>"
        yield f'<prism:doi xmlns:prism="{_PRISM}">{_clean(volume.doi)}</prism:doi>'
    for name, text in volume.stamps.items():
        yield f'<pdfx:{name} xmlns:pdfx="{_PDFX}">{_clean(text)}</pdfx:{name}>'
    yield f"<xmp:CreatorTool>{PRODUCER}</xmp:CreatorTool><pdf:Producer>{PRODUCER}</pdf:Producer>"
    if volume.keywords:
        yield f"<pdf:Keywords>{_clean(', '.join(volume.keywords))}</pdf:Keywords>"
    if volume.date:
        moment = f"{volume.date}T00:00:00Z"
        yield f"<xmp:CreateDate>{moment}</xmp:CreateDate><xmp:ModifyDate>{moment}</xmp:ModifyDate>"


def _container(name: str, kind: str, texts: Iterable[str]) -> Iterable[str]:
    """A property with its values in an Alt, Bag or Seq; nothing where there are none."""
    language = ' xml:lang="x-default"' if kind == "Alt" else ""
    items = "".join(f"<rdf:li{language}>{_clean(text)}</rdf:li>" for text in texts if text)
    if items:
        yield f"<{name}><rdf:{kind}>{items}</rdf:{kind}></{name}>"


def _clean(text: str) -> str:
    """Text as XML 1.0 allows it."""
    return escape("".join(letter for letter in text if letter >= " "))
