"""Text in an encoding that nobody told: UTF by its marks and its shape, the 8-bit code pages by the words they make."""

import re
from collections import Counter
from dataclasses import dataclass

from proceedings.intake.exports.legacy_letters import converted
from proceedings.intake.faults.tables import CODE_PAGE, UNKNOWN_ENCODING
from proceedings.intake.text_file import decode
from proceedings.model.diagnostic import Place, Reported

MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
CODE_PAGES = ("cp1251", "cp866", "koi8-r", "cp1252")
"""The likeliest first. KZ-1048 is Windows-1251 but for sixteen letters, and told from it by Kazakh words."""

KAZAKH = "kz1048"
SEEN = 100_000
"""Bytes that are looked at to choose a code page."""

WORD = re.compile(r"[^\W\d_]+")
SHAPELY = re.compile("[А-ЯЀ-ЏҐ]?[а-яѐ-џґ]*|[А-ЯЀ-ЏҐ]+")
LATIN = re.compile("[A-Za-zÀ-ÖØ-öø-ÿŒœŠšŽžŸ]+")
FREQUENT = frozenset("оеаинтсрвлкмдпуыеОЕАИНТСРВЛКМДПУЫ")
STRANGE = re.compile("[\x80-\x9f\u2500-\u259f¤¦¬°±µ¶·÷√≈≤≥ЂЃ‚ѓ„†‡€‰ЉЊЏђљњџ]")


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text, the encoding that it was in, and whether that is a code page of 256 characters."""

    text: str
    encoding: str
    eight_bit: bool = False


def decoded(content: bytes, place: Place) -> Reported[Decoded | None]:
    """The text with `\\n` at line ends; a guessed code page is told."""
    encoding = next((name for mark, name in MARKS if content.startswith(mark)), "") or _wide(content)
    if encoding.startswith("utf-16"):
        text = content.decode(encoding, "replace")
        return Reported(Decoded(_lines(text), encoding))
    utf8 = decode(content, place)
    if utf8.value is not None:
        return Reported(Decoded(utf8.value, "utf-8"))
    if encoding or _nearly_utf8(content):
        return Reported(None, utf8.diagnostics)
    found = _code_page(content)
    if found is None:
        return Reported(None, (UNKNOWN_ENCODING.at(place),))
    return Reported(found, (CODE_PAGE.at(place, encoding=found.encoding),))


def _lines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _wide(content: bytes) -> str:
    """UTF-16 without a mark: every other byte is the number of a block, Latin or Cyrillic, and ASCII makes zeros."""
    head = content[:4096]
    if len(head) < 4 or b"\x00" not in head:
        return ""
    for name, high, low in (("utf-16-le", head[1::2], head[::2]), ("utf-16-be", head[::2], head[1::2])):
        blocks = Counter(high)
        if blocks[0] + blocks[4] + blocks[0x20] > 0.9 * len(high) and low.count(0) < len(low) / 10:
            return name
    return ""


def _nearly_utf8(content: bytes) -> bool:
    """A file of UTF-8 with a few damaged bytes: the line is told, not guessed around."""
    wrong = content.decode("utf-8", "replace").count("\ufffd")
    whole = len(re.findall(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}", content))
    return whole > 10 * wrong


def _code_page(content: bytes) -> Decoded | None:
    """The code page whose words are the most plausible."""
    sample = b"\n".join(line for line in content.split(b"\n") if not line.isascii())[:SEEN]
    scores = {name: _plausibility(sample.decode(name, "replace")) for name in CODE_PAGES}
    best = max(CODE_PAGES, key=lambda name: scores[name])
    if scores[best] < 0:
        return None
    text = _lines(content.decode(best, "replace"))
    kazakh = converted(text) if best == "cp1251" else None
    return Decoded(text, best, True) if kazakh is None else Decoded(kazakh, KAZAKH, True)


def _plausibility(text: str) -> float:
    """Letters in words that look like words, those of no language against them."""
    score = -3.0 * len(STRANGE.findall(text)) - 5.0 * text.count("\ufffd")
    for word, times in Counter(WORD.findall(text)).items():
        if word.isascii():
            continue
        if SHAPELY.fullmatch(word):
            score += times * sum(1.0 if letter in FREQUENT else 0.2 for letter in word)
        elif LATIN.fullmatch(word) and sum(not letter.isascii() for letter in word) * 3 <= len(word):
            score += times * len(word) * 0.9
        else:
            score -= times * len(word)
    return score
