"""English: “double” and ‘single’ quotes, abbreviations kept with their numbers; patterns of hyph-en-us."""

from proceedings.typesetting.microtypography.dashes import DASHES
from proceedings.typesetting.microtypography.figures import FIGURES, PER_CENT_CLOSED, pages, units
from proceedings.typesetting.microtypography.patterns import offsets, patterns
from proceedings.typesetting.microtypography.points import POINTS
from proceedings.typesetting.microtypography.rules import beginnings, behind, rules
from proceedings.typesetting.microtypography.seams import en, seamed, seams
from proceedings.typesetting.microtypography.spaces import CLEAN, COMMON_SPACES

LANGUAGE = "en"
QUOTES = ("“", "”", "‘", "’")
ABBREVIATED = beginnings("Fig Figs Tab Eq Eqs Sec Secs Art Arts No Nos Vol Vols p pp ch cf Dr Mr Ms Mrs Prof")
"""What stays with the figure or the name after it."""

RULES = (
    *CLEAN,
    *FIGURES,
    *PER_CENT_CLOSED,
    *rules(
        "numbers",
        *pages(("p", "pp", "P"), "pages"),
        units("km|m|cm|mm|kg|g|s|ms|min|h|million|billion|bn|ha|kW|MW|GB|MB|kB|Hz|kHz|MHz|GHz|USD|EUR|KZT"),
        ("-", r"-(?<=\d-)(?=(?:st|nd|rd|th)\b)", ""),
    ),
    *rules("dashes", ("--", r"--(?=\d)(?<=\d--)", "–"), ("--", r"-{2,3}(?=\w)(?:(?<=\w--)|(?<=\w---))", "—")),
    *DASHES,
    *POINTS,
    *COMMON_SPACES,
    *rules(
        "spaces",
        (".", r"\. (?=[\dA-Z])" + behind(ABBREVIATED, r"\. "), ".~"),
        (".", r"\. (?=[A-Z](?:\.|[a-z]))(?<=\b[A-Z]\. )", ".~"),
        ("§", r"(?<=§) ?(?=\d)", "~"),
    ),
)
TIED = (frozenset({"a", "i"}), frozenset[str]())
LEAST_ENDING = 3
"""The patterns were made for at least three letters on the next line."""
SEAMS = seams(en.WORDS)
WORDS = {
    "contents": "Contents",
    "section": "Section {n}",
    "plenary": "Plenary Session",
    "greetings": "Welcome Addresses",
    "resolution": "Resolution",
    "abstract": "Abstract",
    "keywords": "Keywords",
    "references": "References",
    "udc": "UDC",
    "irsti": "IRSTI",
    "bbk": "LBC",
    "doi": "DOI",
    "author_index": "Author Index",
    "colophon": "Colophon",
    "editorial_board": "Editorial Board",
    "edited_by": "Edited by",
    "reviewers": "Reviewers",
    "table": "Table {n}",
    "table_mention": "Table {n}",
    "figure": "Figure {n}",
    "figure_mention": "Figure {n}",
    "equation": "({n})",
    "listing": "Listing {n}",
    "listing_mention": "Listing {n}",
    "statement": "{name} {n}",
    "theorem": "Theorem",
    "lemma": "Lemma",
    "proposition": "Proposition",
    "corollary": "Corollary",
    "conjecture": "Conjecture",
    "axiom": "Axiom",
    "claim": "Claim",
    "definition": "Definition",
    "assumption": "Assumption",
    "example": "Example",
    "problem": "Problem",
    "remark": "Remark",
    "proof": "Proof",
    "caption": "{label}. {text}",
    "chapter": "Section {n}",
    "corresponding": "Corresponding author",
    "isbn": "ISBN",
    "issn": "ISSN",
    "partners": "Partners",
    "organisers": "Organised by",
    "table_note": "{letter}",
    "continued": "{label}, continued",
    "recommended": "Recommended for publication",
    "disclaimer": "The views expressed are those of the authors",
    "page": "p.",
    "pages": "pp.",
    "damaged": "This contribution could not be read, so this page stands in its place. The reason:",
    "heads": "Chairs",
    "signed_for_print": "Signed for print",
    "format": "Format",
    "print_run": "Print run",
    "typeface": "Typeface",
    "order": "Order No.",
    "printed_sheets": "Conventional printed sheets",
    "publisher": "Publisher",
    "and_others": "et al.",
}


def hyphenate(word: str) -> tuple[int, ...]:
    """Offsets where an English word in small letters may part: by patterns, at the seams of known words."""
    places = seamed(word, offsets(word, patterns("en_US")), SEAMS)
    return tuple(place for place in places if place <= len(word) - LEAST_ENDING)
