"""Which field a column fills, guessed from its header: a word of a program or a whole question of a form.

Fields are those of `column_words.WORDINGS`, in languages as `title.kk`; numbered authors are `author.2.family`,
numbered co-authors `coauthor.2.family`; a header that says nothing known is `ignore`.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from proceedings.intake.exports.column_words import COURTESY, IGNORE, LANGUAGES, LOCALISED, WORDINGS
from proceedings.intake.exports.wide_authors import author_column
from proceedings.model.language import Language

LONGEST = 400
"""Characters of a question that are looked at."""

CAMEL = re.compile(r"(?<=[a-zа-я])(?=[A-ZА-Я][a-zа-я])")
NUMBERING = re.compile(r"^\W*(?:вопрос|question|сұрақ)?\s*(\d{1,3})(?:[.):]+(?!\d)|\s+(?=[^\W\d]))\s*", re.IGNORECASE)
IN_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
WORD = re.compile(r"[^\W_]+|[#№]")
ENDINGS = re.compile(
    r"(?:ами|ями|ого|его|ому|ему|ыми|ими|ию|ия|ии|ие|ием|ов|ев|ей|ам|ям|ах|ях|ой|ый|ий|ая|яя|ое|ее|ые|ую|юю|ом|ем"
    r"|ыңыз|іңіз|ңыз|ңіз|ның|нің|дың|дің|тың|тің|лар|лер|дар|дер|тар|тер|сы|сі|[аеиоуыьэюяій]|(?<=[a-z]{3})s)$"
)
OTHERS = re.compile(
    r"руковод|рецензент|консультант|supervisor|advis[eo]r|reviewer|жетекші|сколько|how many|количеств|числ[оа] |саны"
)
"""Questions about somebody or something else, in which the words for an author or a title may stand too."""

HONORIFICS = re.compile(r"\b(?:mr|mrs|dr|prof|г-н)\b", re.IGNORECASE)
SHORTEST = 4
"""Letters of a word that an ending is not cut from."""

CHANGING = frozenset(
    {"family", "given", "patronymic", "name", "affiliation", "city", "country", "post", "degree", "rank"}
)
"""Parts of an author that differ from language to language."""

FIELD = re.compile(r"(?:co)?author\.\d{1,3}\.[a-z]+")


def guess(header: str) -> str:
    """The field that a column with this header fills."""
    return _guess(header[:LONGEST]) or IGNORE


def is_known(header: str) -> bool:
    """Whether a header says something, if only that nobody needs the column."""
    return bool(_guess(header[:LONGEST]))


def is_field(word: str) -> bool:
    """Whether a word that an editor wrote is one of the fields."""
    field, _, tail = word.rpartition(".")
    return word in WORDINGS or field in WORDINGS and len(tail) == 2 or bool(FIELD.fullmatch(word))


def fields_of(headers: Iterable[str], known: Mapping[str, str]) -> dict[str, str]:
    """The field of each column of a table, as the conference says or else as guessed."""
    said = {" ".join(header.split()): field for header, field in known.items() if is_field(field)}
    named = list(dict.fromkeys(header for header in headers if header))
    numbers = Counter(found[1] for header in named if (found := NUMBERING.match(header)))
    fields = {}
    for header in named:
        found = NUMBERING.match(header)
        question = found is not None and numbers[found[1]] == 1
        numbered = NUMBERING.sub("", header) if question else header
        fields[header] = said.get(header) or _wide(numbered) or guess(header)
    return fields


def _wide(header: str) -> str:
    column = author_column(header)
    if column is None or len(column.number) < 2:
        return ""
    return f"{'co' if column.number[0] else ''}author.{column.number[1]}.{column.part}"


@lru_cache(maxsize=4096)
def _guess(header: str) -> str:
    bare = NUMBERING.sub("", CAMEL.sub(" ", header)).strip(" *:\n")
    if HONORIFICS.search(bare):
        return IGNORE
    outside = IN_BRACKETS.sub(" ", bare) if IN_BRACKETS.sub("", bare).strip(" *:") else bare
    if re.search("[/|\n]", outside) and (first := _first_said(re.split("[/|\n]", outside))):
        return first
    words, language = _words(bare)
    field = _exact(_words(outside)[0]) or _exact(words)
    if not field and not OTHERS.search(bare.casefold()):
        field = _contained(words) or _contained(_words(outside)[0])
    return _with_language(field, language) if field else ""


def _first_said(parts: list[str]) -> str:
    """Of the same question in several languages the first that says something; the language is then none."""
    found = [field for part in parts if (field := _exact(_words(part)[0]))]
    return found[0] if len(found) > 1 else ""


def _with_language(field: str, language: Language) -> str:
    author, _, part = field.partition(".")
    changes = field in LOCALISED or (author == "author" and part in CHANGING)
    return f"{field}.{language}" if language and changes else field


def _words(text: str) -> tuple[list[str], Language]:
    """The words that say something, and the one language that is named."""
    words = WORD.findall(text.casefold().replace("ё", "е").replace("_", " "))
    tongues = {LANGUAGE_OF[word] for word in words if word in LANGUAGE_OF}
    kept = [word for word in words if word not in LANGUAGE_OF]
    return kept or words, tongues.pop() if len(tongues) == 1 else ""


def _exact(words: list[str]) -> str:
    """The wording that the words are: to the letter, else but for endings, else without courtesy too."""
    polite = tuple(_stem(word) for word in words if word not in POLITE)
    stems = tuple(_stem(word) for word in words)
    return LITERAL.get(tuple(words)) or EXACT.get(stems) or EXACT.get(polite, "")


def _contained(words: list[str]) -> str:
    """The wording whose words the question holds, the one that covers most of it."""
    asked = frozenset(_stem(word) for word in words if word not in POLITE)
    if not asked:
        return ""
    fitting = (
        (len(wording) / len(asked), sum(map(len, wording)), field) for wording, field in STEMS if wording <= asked
    )
    share, letters, field = max(fitting, default=(0.0, 0, ""))
    several = any(wording <= asked and len(wording) > 1 and found == field for wording, found in STEMS)
    return field if share >= (0.3 if several else 0.5) else ""


def _stem(word: str) -> str:
    """A word without its endings, as far as they can be told without a dictionary."""
    while len(word) > SHORTEST and (shorter := ENDINGS.sub("", word)) != word and len(shorter) >= SHORTEST:
        word = shorter
    return word


def _wordings() -> Iterator[tuple[tuple[str, ...], str]]:
    for field, wordings in WORDINGS.items():
        for wording in wordings.split("|"):
            yield tuple(_stem(word) for word in wording.split()), field


LANGUAGE_OF = {word: tag for tag, words in LANGUAGES.items() for word in words.split() if word not in COURTESY.split()}
POLITE = frozenset(COURTESY.split())
LITERAL = {tuple(one.split()): field for field, listed in WORDINGS.items() for one in listed.split("|")}
EXACT = dict(reversed(list(_wordings())))
STEMS = tuple((frozenset(stems), field) for stems, field in _wordings())
