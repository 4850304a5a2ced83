"""What an author may do on the page: correct a line, answer, edit facts, send a manuscript, decide; filed at once."""

import re
from collections.abc import Iterator
from pathlib import Path

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData, UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from proceedings.intake.characters import visible
from proceedings.intake.readers import suffixes
from proceedings.model.diagnostic import in_language
from proceedings.model.proofing import Correction, CorrectionKind
from proceedings.serving.guard import is_marked
from proceedings.serving.looking import look_through
from proceedings.serving.office import Desk, Office, wish
from proceedings.serving.pages import fields_of, line_of, simple_page
from proceedings.serving.wording import words_in

LONGEST = 20_000
"""Characters of one field that are taken."""
MOST_FIELDS = 400


async def correct(office: Office, key: bytes, request: Request) -> Response:
    """A line that should read otherwise, or a remark beside it."""
    desk, form = await _entered(office, key, request)
    found = line_of(desk, _whole(form, "sheet"), _whole(form, "line"))
    if found is None:
        raise HTTPException(404)
    page, line = found
    new, comment = _text(form, "new"), _text(form, "comment")
    changed = " ".join(new.split()) != " ".join(line.text.split())
    if not changed and not comment:
        return _back(request, "problem=empty", f"sheet-{page.sheet}")
    kind = CorrectionKind.REPLACE if changed else CorrectionKind.COMMENT
    place = (("folio", page.folio), ("line", line.number), ("words", line.text))
    facts = (*place, *((("old", line.text), ("new", new)) if changed else ()), ("comment", comment))
    await run_in_threadpool(office.correct, desk, wish(desk, kind, facts, _text(form, "who")))
    return _back(request, "done=thanks", f"sheet-{page.sheet}")


async def answer(office: Office, key: bytes, request: Request) -> Response:
    """Answers to the queries; one that says what it said before is no new one."""
    desk, form = await _entered(office, key, request)
    for query in desk.record.queries or desk.copy.queries:
        said = _text(form, f"answer_{query.number}")
        if said:
            facts = (("query", query.number), ("new", said), ("folio", query.folio), ("line", query.line))
            await run_in_threadpool(office.correct, desk, wish(desk, CorrectionKind.ANSWER, facts, ""))
    return _back(request, "done=thanks", "queries")


async def edit_facts(office: Office, key: bytes, request: Request) -> Response:
    """Facts about the paper that the author wants otherwise; only what differs from the proof is a wish."""
    desk, form = await _entered(office, key, request)
    for correction in _edited(desk, form):
        await run_in_threadpool(office.correct, desk, correction)
    return _back(request, "done=thanks", "yours")


def _edited(desk: Desk, form: FormData) -> Iterator[Correction]:
    for field in fields_of(desk.copy.record, words_in(desk.copy.language)):
        said = _text(form, field.name)
        if field.name in form and re.sub(r"\s+", " ", said) != re.sub(r"\s+", " ", field.value).strip():
            facts = (("field", field.name), ("old", field.value), ("new", said))
            yield wish(desk, CorrectionKind.METADATA, facts, "")


async def decide(office: Office, key: bytes, request: Request) -> Response:
    """The author's decision on the proof."""
    desk, form = await _entered(office, key, request)
    decision, who = _text(form, "decision"), _text(form, "who")
    if decision not in ("approve", "corrections", "reject") or not who:
        return _back(request, "problem=empty", "decision")
    await run_in_threadpool(office.decide, desk, decision, who)
    return _back(request, "done=thanks_decision", "")


async def receive(office: Office, key: bytes, request: Request) -> Response:
    """A new manuscript: kept as it came, looked through at once, and what was found told in the author's language."""
    desk, form = await _entered(office, key, request)
    file = form.get("file")
    if not isinstance(file, UploadFile) or not file.filename:
        return _back(request, "problem=empty", "")
    suffix = Path(file.filename).suffix.casefold()
    if suffix not in suffixes():
        return _back(request, "problem=kind", "")
    attachment = await run_in_threadpool(office.keep, desk, file.filename, await file.read())
    facts = (("attachment", attachment), ("comment", visible(Path(file.filename).name)[:120]))
    await run_in_threadpool(office.correct, desk, wish(desk, CorrectionKind.MANUSCRIPT, facts, ""))
    kept = office.folder / "proofing" / attachment
    found = await run_in_threadpool(look_through, office.folder, desk.copy.id, kept)
    language, words = desk.copy.language, words_in(desk.copy.language)
    told = [f"{one.code}: {in_language(one.message, language)} {in_language(one.hint, language)}" for one in found]
    return HTMLResponse(simple_page(language, words["thanks"], [words["read"], *(told or [words["clean"]])]))


async def _entered(office: Office, key: bytes, request: Request) -> tuple[Desk, FormData]:
    """The paper and the form of a request that came from our own page; raises 404 or 403."""
    word = request.path_params["word"]
    desk = await run_in_threadpool(office.desk, word)
    if desk is None:
        raise HTTPException(404)
    form = await request.form(max_files=1, max_fields=MOST_FIELDS, max_part_size=1_000_000)
    if not is_marked(key, word, _text(form, "guard")):
        raise HTTPException(403)
    return desk, form


def _text(form: FormData, name: str) -> str:
    value = form.get(name)
    return visible(value[:LONGEST].replace("\r\n", "\n")).strip() if isinstance(value, str) else ""


def _whole(form: FormData, name: str) -> int:
    text = _text(form, name)
    return int(text) if text.isascii() and text.isdigit() and len(text) < 7 else -1


def _back(request: Request, query: str, fragment: str) -> Response:
    """Back to the page, by a new request, so that nothing is sent twice by going back."""
    return RedirectResponse(f"/p/{request.path_params['word']}?{query}#{fragment}", status_code=303)
