"""Whether words look like the name of a person, surely or perhaps; what the names are is told by exports/people.py."""

import re

CAPITAL = "A-ZÀ-ÖØ-ÞĀ-ŽА-ЯЁӘҒҚҢӨҰҮҺІҐЄЇЎ"
WORD = rf"[{CAPITAL}][\w’'ʼ-]*[\w’ʼ]"
INITIAL = rf"(?:[{CAPITAL}]|Дж|Ж|Ю|Sh|Zh|Kh|Ch|Ye|Yu|Ya|Ts)\."
INITIALS = rf"{INITIAL}(?:\s?-?\s?{INITIAL}){{0,3}}"
BY_INITIALS = re.compile(
    rf"(?:{INITIALS}\s?{WORD}(?:\s{WORD})?|{WORD}(?:\s{WORD})?\s{INITIALS}|{WORD}\s{INITIALS}\s?{WORD})"
)
PATRONYMIC = re.compile(
    r".{2,}(?:вич|вна|ична|ұлы|қызы|улы|кызы|оглы|оғлы|uly|kyzy|qyzy|ovich|evich|ovna|evna|ogly)", re.IGNORECASE
)
PARTICLE_WORDS = "van von der den de del della di da dos la le bin ibn al el ter фон ван де аль ибн"
PARTICLES = frozenset(PARTICLE_WORDS.split())

NO_NAMES = re.compile(
    r"республик|казахстан|қазақстан|росси|област|облыс|kazakhstan|republic|law|crime|criminal|analysis|system|model|"
    r"learning|network|data|security|digital|proceedings|conference|introduction|abstract|history|theory|policy|justice|"
    r"право|законодательств|преступ|проблем|развити|основ|анализ|введение|құқық|заң|мәселе|қылмыс|"
    r"street|avenue|road|ул\.|проспект|көшесі",
    re.IGNORECASE,
)
PUNCTUATION = re.compile(r"[:;?!«»\"“”()\[\]/\\@=+<>0-9№&]")


def is_surely_name(words: str) -> bool:
    """Whether the words have initials or a patronymic, as only a name has."""
    bare = words.strip()
    if len(bare) > 70 or PUNCTUATION.search(bare):
        return False
    parts = bare.split()
    if BY_INITIALS.fullmatch(bare):
        return True
    capital = all(re.fullmatch(WORD, part) or part.casefold() in PARTICLES for part in parts)
    last = parts[-1] if parts else ""
    kin = len(parts) in (3, 4) and re.fullmatch(r"(?:ұлы|қызы|улы|кызы|оглы|uly|kyzy)", last, re.IGNORECASE)
    if kin:
        return all(re.fullmatch(WORD, part) for part in parts[:-1])
    return 2 <= len(parts) <= 4 and capital and any(PATRONYMIC.fullmatch(part) for part in parts)


def is_name(words: str) -> bool:
    """Whether the words may be a name: two to four words with capitals, and none that names never have."""
    if is_surely_name(words):
        return True
    parts = words.split()
    if not 2 <= len(parts) <= 4 or len(words) > 50 or PUNCTUATION.search(words) or NO_NAMES.search(words):
        return False
    if words.endswith(".") or (len(parts) > 2 and words.isupper()):
        return False
    names = [part for part in parts if part.casefold() not in PARTICLES]
    full = [part for part in names if re.fullmatch(WORD, part)]
    return len(full) >= 2 and all(re.fullmatch(rf"{WORD}|{INITIAL}|[{CAPITAL}]", part) for part in names)
