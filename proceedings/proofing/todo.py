"""What is left for editors to do: all open wishes by paper and place, as proofing/todo.md and for the terminal."""

from collections.abc import Iterable, Iterator, Mapping

from proceedings.model.artifact import Artifact
from proceedings.model.diagnostic import in_language
from proceedings.model.proofing import Correction, CorrectionKind, ProofRecord
from proceedings.proofing.places import FOLDER, record_path
from proceedings.proofing.registering import unanswered_queries
from proceedings.proofing.state_words import state_words

NAME = f"{FOLDER}/todo.md"
MOST_SHOWN = 30
LONGEST = 500
"""Characters of one text; the record has it whole."""

WORDS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "head": "What authors wish",
        "about": "Written anew at each collection; to settle a wish, change its status in the record of the paper.",
        "none": "Nothing is open.",
        "page": "p.",
        "line": "line",
        "query": "answer to query",
        "unanswered": "Queries without an answer",
        "replace": "replace {old} by {new}",
        "struck": "struck out: {old}; the note says {comment}",
        "part": "a part of {words}",
        "insert": "insert {new} at {words}",
        "delete": "delete {old}",
        "metadata": "change the record",
        "manuscript": "sent a manuscript",
        "drawing": "drew by hand",
        "comment": "on {words}",
    },
    "ru": {
        "head": "Чего хотят авторы",
        "about": "Список пишется заново при каждом сборе; чтобы закрыть пожелание, смените его статус в записи статьи.",
        "none": "Открытых пожеланий нет.",
        "page": "с.",
        "line": "строка",
        "query": "ответ на вопрос",
        "unanswered": "Вопросы без ответа",
        "replace": "заменить {old} на {new}",
        "struck": "зачёркнуто: {old}; в примечании: {comment}",
        "part": "часть слов {words}",
        "insert": "вставить {new} здесь: {words}",
        "delete": "убрать {old}",
        "metadata": "изменить запись",
        "manuscript": "прислана рукопись",
        "drawing": "нарисовано от руки",
        "comment": "о словах {words}",
    },
    "kk": {
        "head": "Авторлардың тілектері",
        "about": "Тізім әр жинаған сайын қайта жазылады; тілекті жабу үшін мақала жазбасындағы күйін өзгертіңіз.",
        "none": "Ашық тілек жоқ.",
        "page": "б.",
        "line": "жол",
        "query": "сұраққа жауап",
        "unanswered": "Жауапсыз сұрақтар",
        "replace": "{old} дегенді {new} деп ауыстыру",
        "struck": "сызылған: {old}; ескертпеде: {comment}",
        "part": "{words} сөздерінің бір бөлігі",
        "insert": "мына жерге {new} қосу: {words}",
        "delete": "{old} дегенді алып тастау",
        "metadata": "жазбаны өзгерту",
        "manuscript": "қолжазба жіберілді",
        "drawing": "қолмен сызылған",
        "comment": "мына сөздер туралы: {words}",
    },
}


def todo_file(records: Iterable[ProofRecord], language: str) -> Artifact:
    """The list of everything that is open, for editors to work through."""
    words = WORDS[language]
    body = "\n".join(line for record in records for line in _paper(record, language))
    return Artifact(NAME, f"# {words['head']}\n\n{words['about']}\n\n{body or words['none']}\n".encode())


def todo_text(records: Iterable[ProofRecord], language: str) -> str:
    """The same for the terminal: what is open in these papers, a line a wish."""
    return "".join(line for record in records for line in _told(record, language))


def _told(record: ProofRecord, language: str) -> Iterator[str]:
    """A paper's lines for the terminal, not more than anybody reads there."""
    yield f"{record.id}  {in_language(state_words(record.state), language)}\n"
    wishes = list(_wishes(record, language))
    yield from (f"    {told}\n" for told in wishes[:MOST_SHOWN])
    if len(wishes) > MOST_SHOWN:
        yield f"    … + {len(wishes) - MOST_SHOWN}: {NAME}\n"


def _paper(record: ProofRecord, language: str) -> Iterator[str]:
    wishes = list(_wishes(record, language))
    if wishes:
        yield f"## {record.id}: {in_language(state_words(record.state), language)}\n"
        yield f"{record_path(record.id)}\n"
        yield "\n".join(f"- [ ] {_markdown(told)}" for told in wishes) + "\n"


def _wishes(record: ProofRecord, language: str) -> Iterator[str]:
    """Every open wish of a paper in the order of its pages, then the queries that nobody answered."""
    words = WORDS[language]
    ordered = sorted(
        (one for one in record.corrections if one.status == "open"),
        key=lambda one: (one.proof, one.folio == "", len(one.folio), one.folio, one.line),
    )
    for one in ordered:
        yield " ".join(filter(None, (": ".join(filter(None, (_where(one, words), _what(one, words)))), _about(one))))
    unanswered = unanswered_queries(record)
    if unanswered and any(event.what == "received" for event in record.history):
        yield f"{words['unanswered']}: {', '.join(map(str, unanswered))}"


def _where(one: Correction, words: Mapping[str, str]) -> str:
    """Folio and line on the proof, then the place in the source."""
    page = f"{words['page']} {one.folio}" if one.folio else ""
    line = f"{words['line']} {one.line}" if one.line else ""
    source = f"{one.file}:{one.source_line}" if one.file and one.source_line else ""
    printed = ", ".join(filter(None, (page, line)))
    return f"{printed} ({source})" if printed and source else printed or source


def _what(one: Correction, words: Mapping[str, str]) -> str:
    facts = {name: f"“{_short(getattr(one, name))}”" for name in ("new", "words", "comment")}
    facts["old"] = f"“{_short(one.old)}”" if one.old else words["part"].format(words=facts["words"])
    if one.kind is CorrectionKind.ANSWER:
        head = f"{words['query']} {one.query}" if one.query else ""
        return ": ".join(filter(None, (head, _short(one.new or one.comment))))
    if one.kind is CorrectionKind.METADATA:
        return f"{words['metadata']}, {one.field}: {words['replace'].format(**facts)}"
    if one.kind is CorrectionKind.REPLACE and not one.new:
        return words["struck"].format(**facts)
    kind = one.kind.value
    head = words[kind].format(**facts) if kind != "comment" or one.words else ""
    field = f"[{one.field}]" if one.field else ""
    return ": ".join(filter(None, (" ".join(filter(None, (field, head))), _short(one.comment))))


def _about(one: Correction) -> str:
    """Who asks for it, what came along, and the key that it is known by."""
    attachment = f"→ {FOLDER}/{one.attachment}" if one.attachment else ""
    return " ".join(filter(None, (attachment, f"({one.who})" if one.who else "", f"#{one.key[:8]}")))


def wish_words(one: Correction, language: str) -> str:
    """What an author asks for, in words, without its place."""
    return _what(one, WORDS[language])


def _short(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= LONGEST else f"{words[: LONGEST - 1]}…"


def _markdown(text: str) -> str:
    """A line whose signs Markdown takes for letters."""
    return "".join(f"\\{letter}" if letter in "\\`*_[]<>#|" else letter for letter in text)
