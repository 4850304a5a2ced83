"""The server as an application: a door that keeps watch, an author's page for each link, nothing to be listed."""

from collections.abc import Awaitable, Callable
from functools import partial
from pathlib import Path

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.base import BaseHTTPMiddleware
from starlette.requests import Request
from starlette.responses import FileResponse, HTMLResponse, Response
from starlette.routing import Route

from proceedings.serving.actions import answer, correct, decide, edit_facts, receive
from proceedings.serving.editors import Board
from proceedings.serving.guard import Door, mark, read_or_make_key
from proceedings.serving.office import Desk, Office
from proceedings.serving.pages import TEMPLATES, Choice, author_page, simple_page
from proceedings.serving.pictures import SCALES, Gallery
from proceedings.serving.wording import words_in

Answer = Callable[[Request], Awaitable[Response] | Response]


def application(folder: Path, password: str = "", language: str = "en") -> Starlette:
    """The application that serves a conference folder; with a password it has a board for editors, in a language."""
    office, key, gallery = Office(folder), read_or_make_key(folder), Gallery()
    acts = {"line": correct, "answers": answer, "facts": edit_facts, "decision": decide, "manuscript": receive}
    routes = [
        Route("/style.css", _style),
        Route("/favicon.ico", _nothing),
        Route("/board/{name:path}", Board(folder, password, language).show),
        Route("/p/{word}", partial(_page, office, key)),
        Route("/p/{word}/page/{sheet:int}.png", partial(_picture, office, gallery)),
        Route("/p/{word}/proof.pdf", partial(_proof, office)),
        *(Route(f"/p/{{word}}/{name}", partial(act, office, key), methods=["POST"]) for name, act in acts.items()),
    ]
    door = Middleware(BaseHTTPMiddleware, dispatch=Door().pass_through)
    return Starlette(routes=routes, middleware=[door], exception_handlers={HTTPException: _gone})


def desk_of(office: Office, request: Request) -> Desk:
    """The paper of a request's link; raises 404 for a link that opens nothing."""
    desk = office.desk(request.path_params["word"])
    if desk is None:
        raise HTTPException(404)
    return desk


def _style(request: Request) -> Response:
    return FileResponse(TEMPLATES / "style.css", headers={"Cache-Control": "max-age=3600"})


def _nothing(request: Request) -> Response:
    """Browsers ask for a picture of the site that there isn't."""
    return Response(status_code=204, headers={"Cache-Control": "max-age=86400"})


def _page(office: Office, key: bytes, request: Request) -> Response:
    desk = desk_of(office, request)
    office.see(desk)
    word, asked = request.path_params["word"], request.query_params
    choice = Choice(
        sheet=_number(asked.get("sheet", ""), -1),
        line=_number(asked.get("line", ""), 0),
        zoom="zoom" in asked,
        done=asked.get("done", ""),
        problem=asked.get("problem", ""),
    )
    return HTMLResponse(author_page(desk, word, mark(key, word), choice))


def _picture(office: Office, gallery: Gallery, request: Request) -> Response:
    desk = desk_of(office, request)
    try:
        content = gallery.page(desk.proof, request.path_params["sheet"], SCALES["large" in request.query_params])
    except IndexError:
        raise HTTPException(404) from None
    return Response(content, media_type="image/png", headers={"Cache-Control": "private, max-age=600"})


def _proof(office: Office, request: Request) -> Response:
    desk = desk_of(office, request)
    return FileResponse(
        desk.proof, media_type="application/pdf", filename=f"{desk.copy.id}-proof-{desk.copy.version}.pdf"
    )


def _gone(request: Request, error: Exception) -> Response:
    """Says the same of every link that opens nothing, so that nobody learns which papers there are."""
    status = error.status_code if isinstance(error, HTTPException) else 500
    lines = [words_in(language)["gone"] for language in ("kk", "ru", "en")]
    return HTMLResponse(simple_page("en", str(status), lines), status_code=status)


def _number(text: str, otherwise: int) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 7 else otherwise
