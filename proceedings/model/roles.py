"""The roles of text by name: where in a volume each is used. One that a house style lacks is set like `body`."""

from collections.abc import Mapping

TEXT = {
    "body": "paragraphs; also whatever has no role of its own in the style",
    "first": "a paragraph after a heading; like body where the style has none",
    "continued": "a sentence that goes on after a formula; like body without indent where the style has none",
    "heading1": "headings of a paper",
    "heading2": "headings under those",
    "heading3": "headings of the third level",
    "heading4": "headings of the fourth level",
    "list": "items of lists; `left` is what each level is set in by",
    "quote": "quotations that stand apart",
    "attribution": "who said a quotation, under it",
    "epigraph": "an epigraph",
    "epigraph_source": "who said the epigraph, under it",
    "theorem": "theorems, lemmas, propositions and corollaries",
    "definition": "definitions, remarks and examples",
    "proof": "proofs",
    "code": "listings",
    "equation": "formulas that stand apart, with their numbers",
    "table_cell": "cells of tables",
    "table_head": "head rows of tables",
    "table_note": "notes under tables",
    "caption_table": "captions above tables",
    "caption_figure": "captions under figures",
    "caption_listing": "captions above listings",
    "note": "footnotes",
    "acknowledgement_title": "the heading of acknowledgements and of funding",
    "acknowledgement": "acknowledgements and funding",
    "reference": "the list of references",
}
PAPER_HEAD = {
    "codes": "УДК and МРНТИ above a paper",
    "doi": "the DOI under them",
    "title": "the title of a paper",
    "authors": "names of its authors",
    "standing": "rank, degree and post of an author",
    "affiliation": "where the authors work",
    "email": "addresses of those who answer letters",
    "abstract": "the abstract in the language of the paper",
    "keywords": "its keywords",
    "title_other": "the title in another language",
    "abstract_other": "the abstract in another language",
    "keywords_other": "the keywords in another language",
}
MARGINS = {
    "running_head": "above the type area: authors on versos, titles on rectos; smaller, the citation under a paper",
    "folio": "page numbers",
}
TITLE_PAGE = {
    "cover_body": "in whose name the volume appears",
    "cover_title": "the title of the volume",
    "cover_title_other": "its title in the other languages",
    "cover_subtitle": "subtitle, days and place",
    "cover_motto": "the motto",
    "cover_partners": "the partners",
    "cover_place": "place and year",
    "imprint": "the verso of the title page: editors, record, annotation",
    "imprint_code": "УДК, ББК and author mark on it",
    "imprint_rights": "ISBN and rights at its foot",
}
PARTS = {
    "part_title": "the title of a part: contents, index, committees",
    "part_title_other": "that title in the other languages",
    "committee_title": "the title of a committee",
    "committee_member": "its members, a paragraph each",
    "section_number": "the number of a section on its opening page",
    "section_title": "the title of a section there",
    "section_title_other": "that title in the other languages",
    "section_head": "who led the section",
    "contents_section": "sections and parts in the contents",
    "contents_section_other": "their titles in the other languages",
    "contents_authors": "authors of a paper in the contents",
    "contents_title": "its title there, with the folio; `right` keeps titles clear of folios",
    "index_letter": "letters above the index",
    "index_entry": "names in the index",
    "colophon": "how and when the book was made",
    "notice_title": "the head of a notice in place of a paper that can't be set",
    "notice": "its text",
}

GROUPS: Mapping[str, Mapping[str, str]] = {
    "Text": TEXT,
    "The head of a paper": PAPER_HEAD,
    "Margins": MARGINS,
    "Title page and imprint": TITLE_PAGE,
    "Parts of the book": PARTS,
}
ROLES: Mapping[str, str] = {role: use for group in GROUPS.values() for role, use in group.items()}
OF_A_PLACE = frozenset({"first", "continued"})
"""Roles of body paragraphs in certain places: where a style lacks them those are paragraphs like others."""
