"""The words of letters: templates of the conference's own in letters/, else those that ship with the program.

The only place of jinja2 in the loop. Templates run in its sandbox, and a word that isn't known is told, not left out.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from jinja2 import StrictUndefined, Template, TemplateError, TemplateSyntaxError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from proceedings.intake.characters import visible
from proceedings.intake.text_file import read_text
from proceedings.model.diagnostic import Place, Reported
from proceedings.model.language import Language
from proceedings.proofing.letter_faults import FAULTY_TEMPLATE, NO_SUBJECT

OWN = "letters"
"""The folder of a conference's own templates: letters/proof.kk.txt."""
SHIPPED = Path(__file__).parent / "templates"
LANGUAGES = ("kk", "ru", "en")
LONGEST_SUBJECT, LONGEST_LETTER, LARGEST = 200, 50_000, 100_000


@dataclass(frozen=True, slots=True)
class Wording:
    """A letter in words: its subject on one line, and its text."""

    subject: str
    text: str


def wording(folder: Path, kind: str, language: Language, words: Mapping[str, object]) -> Reported[Wording | None]:
    """The letter that a template makes of the words; None, and told, where it makes none."""
    name, file = _template(folder, kind, language)
    place = Place(name, 1, 1)
    source = read_text(file, Place(name), LARGEST)
    if source.value is None:
        return Reported(None, source.diagnostics)
    rendered = _rendered(source.value, words, name)
    if rendered.value is None:
        return Reported(None, rendered.diagnostics)
    subject, _, text = rendered.value.lstrip("\ufeff").partition("\n")
    line = one_line(subject)[:LONGEST_SUBJECT]
    if not line:
        return Reported(None, (NO_SUBJECT.at(place, file=name),))
    return Reported(Wording(line, visible(text).strip() + "\n"))


def template_language(language: Language) -> Language:
    """The language of a letter: the paper's own where there are letters in it, else English."""
    own = language.partition("-")[0].casefold()
    return own if own in LANGUAGES else "en"


def one_line(text: str) -> str:
    """A text on one line, without what can't be seen: fit for a header."""
    return " ".join(visible(text).split())


def _template(folder: Path, kind: str, language: Language) -> tuple[str, Path]:
    name = f"{kind}.{template_language(language)}.txt"
    own = folder / OWN / name
    return (f"{OWN}/{name}", own) if own.is_file() else (name, SHIPPED / name)


def _rendered(source: str, words: Mapping[str, object], name: str) -> Reported[str | None]:
    length, pieces = 0, []
    try:
        for piece in _compiled(source).generate(dict(words)):
            pieces.append(piece)
            length += len(piece)
            if length > LONGEST_LETTER:
                return _fault(name, 1, f"> {LONGEST_LETTER}")
    except TemplateSyntaxError as error:
        return _fault(name, error.lineno, error.message or "")
    except TemplateError as error:
        return _fault(name, 1, error.message or type(error).__name__)
    except Exception as error:  # a template may divide by nought, call what is no function…: it is an editor's mistake
        return _fault(name, 1, f"{type(error).__name__}: {error}")
    return Reported("".join(pieces))


@lru_cache(maxsize=16)
def _compiled(source: str) -> Template:
    """All letters of a run are made of a few templates."""
    sandbox = ImmutableSandboxedEnvironment(undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    return sandbox.from_string(source)


def _fault(name: str, line: int, problem: str) -> Reported[str | None]:
    return Reported(None, (FAULTY_TEMPLATE.at(Place(name, line, 1), file=name, problem=one_line(problem)[:200]),))
