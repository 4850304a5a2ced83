"""Real prose to set: Russian sayings of Debian's fortunes-ru, Kazakh sentences of translated programs and of the UDHR.

Run as `python -m bench.quality.texts FOLDER` it writes ru.txt and kk.txt there, a paragraph a line. What the texts are
taken from is fetched by `make trial-quality`; a source that is not there gives nothing.
"""

import re
import sys
from collections.abc import Iterable, Iterator
from gettext import GNUTranslations
from html import unescape
from pathlib import Path
from random import Random
from zipfile import ZipFile

from bench.programs import ROOT

FORTUNES = Path("/usr/share/games/fortunes/ru")
FETCHED = ROOT / ".venv-bench" / "texts"
"""Where packages with Kazakh text are unpacked."""

SHORTEST, LONGEST = 130, 720
"""Characters of a paragraph: three to fifteen lines of a narrow column."""

VERSE_AND_CODE = {"programming", "computer", "M$", "armenian", "polyakov", "d1", "d21", "d41", "adv_v"}
SPOKEN = re.compile(r"^\s*[-–—]", re.MULTILINE)
"""A saying that is a talk: each line is a paragraph of its own."""

SEPARATOR = re.compile(r"^%\s*$", re.MULTILINE)
ATTRIBUTION = re.compile(r"^\s+(--|—|\().*$", re.MULTILINE)
ALLOWED = re.compile(r"[А-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІіA-Za-z0-9 .,;:!?…()«»—%№×/-]+")
CYRILLIC = re.compile(r"[А-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі]")
PLACEHOLDER = re.compile(r"%[A-Za-z0-9]")
MESSAGE = re.compile(r"^(?:[\w.-]+|\s+\.?[\w-]*)\s*=?\s*(.+)$", re.MULTILINE)


def paragraphs(language: str) -> list[str]:
    """The paragraphs of all that there is in the language, `ru` or `kk`, the same every time."""
    sentences = {"ru": _russian, "kk": _kazakh}[language]()
    sound = (sentence for sentence in map(_tidied, sentences) if _is_prose(sentence))
    return list(_joined(dict.fromkeys(sound)))


def _russian() -> Iterator[str]:
    for file in sorted(FORTUNES.glob("*")):
        if not file.suffix and not file.is_symlink() and file.name not in VERSE_AND_CODE:
            for saying in SEPARATOR.split(file.read_text(encoding="utf-8", errors="replace")):
                told = ATTRIBUTION.sub("", saying)
                if not SPOKEN.search(told):
                    yield told


def _kazakh() -> Iterator[str]:
    for page in sorted(FETCHED.rglob("kaz.html")):
        yield from re.findall(r"<p[^>]*>(.*?)</p>", unescape(page.read_text(encoding="utf-8")), re.DOTALL)
    for catalogue in sorted(FETCHED.rglob("*.mo")):
        with catalogue.open("rb") as opened:
            yield from GNUTranslations(opened)._catalog.values()  # type: ignore[attr-defined]
    for archive in sorted(FETCHED.rglob("*.xpi")):
        with ZipFile(archive) as zipped:
            for name in sorted(zipped.namelist()):
                if name.endswith((".ftl", ".properties")):
                    yield from MESSAGE.findall(zipped.read(name).decode("utf-8", "replace"))


def _tidied(text: str) -> str:
    """One line with real dashes and quotation marks: what an author's editor leaves."""
    text = re.sub(r"(?<=\w)-\s*\n\s*(?=\w)", "-", text)
    text = re.sub(r"\s+", " ", text.replace("\u00a0", " ")).strip()
    text = re.sub(r"(?<=\s)[-–]{1,2}(?=\s)", "—", text).replace("...", "…")
    text = re.sub(r"(?<=\d)( ?)[xх]( ?)(?=\d)", r"\1×\2", text)
    text = re.sub(r"[\"“„](?=\w)([^\"“”„]*)[\"”“]", r"«\1»", text)
    return re.sub(r" (?=[.,;:!?…])", "", text)


def _is_prose(text: str) -> bool:
    letters = re.sub(r"[\W\d_]", "", text)
    return (
        len(text) > 40
        and text[-1] in ".!?…»"
        and text[0].isupper()
        and bool(ALLOWED.fullmatch(text))
        and len(CYRILLIC.findall(text)) > 0.93 * len(letters)
        and not PLACEHOLDER.search(text)
        and sum(map(str.isupper, letters)) < 0.3 * len(letters)
    )


def _joined(sentences: Iterable[str]) -> Iterator[str]:
    """Paragraphs of many lengths."""
    chance = Random("paragraphs")
    parts: list[str] = []
    wanted = chance.randint(SHORTEST, LONGEST)
    for sentence in sentences:
        parts.append(sentence)
        if sum(map(len, parts)) >= wanted:
            yield " ".join(parts)
            parts, wanted = [], chance.randint(SHORTEST, LONGEST)
    if parts:
        yield " ".join(parts)


def main() -> None:
    """Write the texts, and say how much there is."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for language in ("ru", "kk"):
        found = paragraphs(language)
        (folder / f"{language}.txt").write_text("".join(f"{one}\n" for one in found), encoding="utf-8")
        print(f"{language}: {len(found)} paragraphs, {sum(map(len, found))} characters")


if __name__ == "__main__":
    main()
