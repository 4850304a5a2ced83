"""XML parsed in the one way that is safe: no entities, no network, no DTD, no huge trees. The only user of lxml."""

from lxml import etree

from proceedings.intake.faults.containers import DAMAGED_ARCHIVE, UNSAFE_XML
from proceedings.model.diagnostic import Place, Reported


def parse_xml(content: bytes, part: str, place: Place) -> Reported[etree._Element | None]:
    """The root element of an XML part; a DTD is refused unread."""
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, dtd_validation=False, huge_tree=False
    )
    try:
        root = etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        return Reported(None, (DAMAGED_ARCHIVE.at(place, problem=f"{part}: {error.msg}"),))
    if root.getroottree().docinfo.internalDTD is not None:
        return Reported(None, (UNSAFE_XML.at(place, part=part),))
    return Reported(root)


def local_name(element: etree._Element) -> str:
    """The name of an element without its namespace; empty for comments and the like."""
    return etree.QName(element).localname if isinstance(element.tag, str) else ""
