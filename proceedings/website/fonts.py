"""The faces of the site: a serif for what is read, a sans for what is looked up, cut to the letters of its pages.

Not every reader's system has the letters of Kazakh in one face; a heading in two faces is a blemish.
"""

from collections.abc import Iterable, Iterator

from proceedings.model.artifact import Artifact
from proceedings.typesetting.faces.web_face import web_face

FACES = {
    "serif-regular": "source-serif-4:400:r:14",
    "serif-italic": "source-serif-4:400:i:14",
    "serif-semibold": "source-serif-4:600:r:32",
    "sans-regular": "source-sans-3:400:r:0",
    "sans-semibold": "source-sans-3:600:r:0",
}
"""By the names that site.css calls them by."""
ALWAYS = frozenset(map(chr, range(0x20, 0x7F))) | {"\u00a0", "↓"}


def fonts(pages: Iterable[Artifact]) -> Iterator[Artifact]:
    """The faces with every letter that the pages have, small and capital."""
    texts = {page.content.decode() for page in pages}
    letters = set().union(ALWAYS, *texts)
    cased = letters | {other for letter in letters for other in (*letter.upper(), *letter.lower())}
    for name, key in FACES.items():
        yield Artifact(f"assets/{name}.woff", web_face(key, sorted(letter for letter in cased if letter >= " ")))
