"""The templates and assets that ship with the site, taken from beside this module; nothing else is read here."""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from pkgutil import get_data

from jinja2 import Environment, PackageLoader, StrictUndefined

from proceedings.model.artifact import Artifact

PACKAGE = "proceedings.website"
ASSETS = ("site.css", "site.js", "search.js", "root.js", "icon.svg")


@lru_cache(maxsize=1)
def _environment() -> Environment:
    """All that goes into a page is escaped; a fact that a template names and nobody gave is a mistake of ours."""
    environment = Environment(
        loader=PackageLoader(PACKAGE),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.policies["json.dumps_kwargs"] = {"ensure_ascii": False}
    return environment


def render(template: str, facts: Mapping[str, object]) -> bytes:
    """A template filled with facts."""
    return _environment().get_template(template).render(facts).encode()


def assets() -> Iterator[Artifact]:
    """What pages show and run besides their text."""
    for name in ASSETS:
        yield Artifact(f"assets/{name}", get_data(PACKAGE, f"assets/{name}") or b"")
