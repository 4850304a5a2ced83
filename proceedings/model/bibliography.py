"""What is cited: entries of a bibliography file as values, and what a text says of its bibliography."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Name:
    """Who made a work: a person with family and given names, or a body, whose name stands in `family` alone.

    `particle` goes before the family name (von, de la), `suffix` after it (Jr.). `body`: no person.
    """

    family: str
    given: str = ""
    particle: str = ""
    suffix: str = ""
    body: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """A work that may be cited. Kinds and fields are those of CSL 1.0.2; a `book` may have editors only.

    `title` may carry CSL's own markup (`<i>`, `<sub>`, `<sup>`) and TeX between dollars. `year` is as printed; dates
    are (year, month, day), as far as known. `language` is kk, ru, en…, empty where none was given. `more_authors`: the
    list of authors ends in "and others". `extent` is the number of pages. `file` and `line` tell where it was written.
    """

    key: str
    kind: str = "document"
    title: str = ""
    english_title: str = ""
    authors: tuple[Name, ...] = ()
    more_authors: bool = False
    editors: tuple[Name, ...] = ()
    translators: tuple[Name, ...] = ()
    container: str = ""
    series: str = ""
    series_number: str = ""
    event: str = ""
    genre: str = ""
    edition: str = ""
    volume: str = ""
    volumes: str = ""
    issue: str = ""
    number: str = ""
    pages: str = ""
    extent: str = ""
    place: str = ""
    publisher: str = ""
    jurisdiction: str = ""
    year: str = ""
    issued: tuple[int, ...] = ()
    accessed: tuple[int, ...] = ()
    doi: str = ""
    url: str = ""
    isbn: str = ""
    note: str = ""
    language: str = ""
    file: str = ""
    line: int = 0


@dataclass(frozen=True, slots=True)
class Cited:
    """One work in a citation, by its key. `suffix` is most often a locator: с. 15.

    `year_only`: its author stands in the sentence already.
    """

    key: str
    prefix: str = ""
    suffix: str = ""
    year_only: bool = False


@dataclass(frozen=True, slots=True)
class Citation:
    """Works cited by key, together in one bracket. `source` is what the author typed, set where none of them is known.

    `narrative`: the first work's author is part of the sentence, as in `@serik2020 shows`.
    """

    cited: tuple[Cited, ...]
    narrative: bool = False
    source: str = ""


@dataclass(frozen=True, slots=True)
class Bibliography:
    """What a text says of its bibliography, and what was found there.

    `files` are named by the text; `listed` are keys to be listed though nothing cites them (`*`: all); `entries` are
    those cited or listed, in the order of their files.
    """

    files: tuple[str, ...] = ()
    listed: tuple[str, ...] = ()
    entries: tuple[Entry, ...] = ()
