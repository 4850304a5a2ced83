"""A profile: a set of publishing conventions, kept as data in styles/profiles/."""

from pydantic import Field

from proceedings.model.record import Record


class Range(Record):
    """Least and most, both allowed."""

    least: int = 0
    most: int = 10**9


class Profile(Record):
    """What a publishing tradition asks for; every value is a convention, none is law."""

    name: str
    roman_front_matter: bool = Field(False, description="Roman folios up to the first paper; else one arabic series")
    parts: tuple[str, ...] = Field(description="Order of the parts of the book")
    scripts: tuple[str, ...] = Field(("cyrillic", "latin"), description="Order of alphabets in the index")
    abstract_languages: tuple[str, ...] = Field(
        (), description="Languages an abstract is wanted in; empty: of the text"
    )
    abstract_words: Range = Range(least=50, most=300)
    keywords: Range = Range(least=3, most=10)
    requires_udc: bool = True
    requires_irsti: bool = False
    imprint_facts: tuple[str, ...] = Field((), description="Fields of the imprint that may not be empty: isbn, udc…")
    picture_dpi: int = Field(150, description="Least resolution of a picture at its printed size; 0: any")
    references: str = Field("gost-r-7.0.5-2008", description="Style of references made from bibliography files")
    reference_order: str = Field(
        "",
        description="Order of the list: cited or alphabetical; by default the style's own",
        pattern="^(|cited|alphabetical)$",
    )
    romanised_references: dict[str, str] = Field(
        default_factory=dict,
        description="Scheme in which items of each language are romanised in a second list; empty: no such list",
    )
    title_opens_on: str = Field("any", description="Side a paper starts on: any or recto", pattern="^(any|recto)$")
