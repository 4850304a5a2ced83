"""An item of CSL-JSON as an entry: whatever has another shape than CSL 1.0.2 says counts as missing."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from proceedings.intake.characters import visible
from proceedings.intake.links import safe_link
from proceedings.model.bibliography import Entry, Name

NOCASE = re.compile(r"</?span\b[^<>]{0,80}>")
TAG = re.compile(r"</?[a-zA-Z][^<>]{0,80}>")
LANGUAGES = {
    "russian": "ru",
    "kazakh": "kk",
    "english": "en",
    "american": "en",
    "british": "en",
    "usenglish": "en",
    "ukenglish": "en",
    "german": "de",
    "ngerman": "de",
    "french": "fr",
    "turkish": "tr",
    "русский": "ru",
    "қазақ": "kk",
    "қазақша": "kk",
}
PLAIN = {
    "event": ("event-title", "event"),
    "genre": ("genre",),
    "edition": ("edition",),
    "volume": ("volume",),
    "volumes": ("number-of-volumes",),
    "issue": ("issue",),
    "number": ("number",),
    "pages": ("page",),
    "extent": ("number-of-pages",),
    "place": ("publisher-place", "event-place"),
    "publisher": ("publisher",),
    "jurisdiction": ("jurisdiction",),
    "series": ("collection-title",),
    "series_number": ("collection-number",),
    "isbn": ("ISBN",),
    "doi": ("DOI",),
}
RICH = {"title": ("title",), "container": ("container-title",), "note": ("note",)}
KINDS = {"phdautoref": "автореф. дис.", "candautoref": "автореф. дис.", "patent request": ""}
"""Kinds of work that biblatex-gost abbreviates, in words."""

COUNTRIES = {"countryru": "Российская Федерация", "countrysu": "СССР", "countryus": "США"}
ESCAPED = re.compile(r"\\([_#%&~$])")
JUNK = "_eprint:"
"""What reference managers leave in notes for themselves."""

OTHERS = "others"
LIMIT = 2000
"""Characters of a field."""


def entry_of(item: Mapping[str, Any]) -> Entry:
    """The entry of an item; its key is the item's `id`."""
    rich: dict[str, Any] = {field: _first(item, names, NOCASE) for field, names in RICH.items()}
    plain: dict[str, Any] = {field: _first(item, names, TAG) for field, names in PLAIN.items()}
    plain["genre"] = KINDS.get(plain["genre"], plain["genre"])
    plain["jurisdiction"] = COUNTRIES.get(plain["jurisdiction"], plain["jurisdiction"])
    authors = tuple(_names(item.get("author")))
    people = tuple(name for name in authors if name.family != OTHERS)
    issued = item.get("issued")
    return Entry(
        key=_text(item.get("id")),
        kind=_text(item.get("type")) or "document",
        authors=people,
        more_authors=people != authors,
        editors=tuple(_names(item.get("editor"))),
        translators=tuple(_names(item.get("translator"))),
        year=_year(issued),
        issued=next(iter(_dates(issued)), ()),
        accessed=next(iter(_dates(item.get("accessed"))), ()),
        url=safe_link(ESCAPED.sub(r"\1", _text(item.get("URL")))),
        language=language_tag(_text(item.get("language"))),
        **(rich | {"note": "" if rich["note"].startswith(JUNK) else rich["note"]}),
        **plain,
    )


def completed(entry: Entry, kind: str, given: Mapping[str, str]) -> Entry:
    """The entry with what pandoc passes over in a BibTeX entry of this kind and these fields."""
    bare = {name: visible(value.replace("{", "").replace("}", "").replace("~", " ")) for name, value in given.items()}
    language = language_tag(bare.get("langid") or bare.get("hyphenation") or bare.get("language") or "")
    english = bare.get("title_en") or bare.get("titleen") or bare.get("title-en") or ""
    return replace(
        entry,
        kind="standard" if kind == "standard" else entry.kind,
        language=language,
        extent=entry.extent or bare.get("numpages", ""),
        year=entry.year or bare.get("year", ""),
        number=entry.number or bare.get("eid", ""),
        english_title=english,
    )


def language_tag(word: str) -> str:
    """The tag of a language by its name or tag: russian, ru-RU, kazakh… Empty where it is none that is known."""
    first = re.split("[-_, ]", word.strip().casefold())[0]
    return LANGUAGES.get(first, first if len(first) == 2 and first.isascii() else "")


def _first(item: Mapping[str, Any], names: Sequence[str], tags: re.Pattern[str]) -> str:
    return next(filter(None, (tags.sub("", _text(item.get(name))) for name in names)), "")


def _text(value: Any) -> str:
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return ""
    return " ".join(visible(str(value)[:LIMIT]).split())


def _names(value: Any) -> Iterator[Name]:
    for one in value if isinstance(value, list) else ():
        if isinstance(one, Mapping):
            name = _name(one)
            if name.family:
                yield name


def _name(one: Mapping[str, Any]) -> Name:
    literal, family, given = _text(one.get("literal")), _text(one.get("family")), _text(one.get("given"))
    if literal or not family:
        return Name(literal or given, body=True)
    particle = " ".join(filter(None, (_text(one.get("dropping-particle")), _text(one.get("non-dropping-particle")))))
    return Name(family, given, particle, _text(one.get("suffix")))


def _dates(value: Any) -> Iterator[tuple[int, ...]]:
    """The dates of a CSL date, each as far as it is known."""
    parts = value.get("date-parts") if isinstance(value, Mapping) else None
    for part in parts if isinstance(parts, list) else ():
        numbers = [_text(one) for one in part] if isinstance(part, list) else []
        if numbers and all(number.lstrip("-").isdecimal() for number in numbers[:3]):
            yield tuple(int(number) for number in numbers[:3])


def _year(value: Any) -> str:
    """The year as printed; of a stretch of years first and last."""
    years = [str(date[0]) for date in _dates(value)]
    if years:
        return "–".join(dict.fromkeys((years[0], years[-1])))
    return (
        next(filter(None, (_text(value.get(name)) for name in ("literal", "raw"))), "")
        if isinstance(value, Mapping)
        else ""
    )
