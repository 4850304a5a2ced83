"""Named divisions of a manuscript, whatever format they come from: theorems and their like, epigraphs.

Markdown has them as `::: theorem`, LaTeX as environments of `\\newtheorem`, Word as paragraph styles.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import takewhile

from proceedings.intake.runs import joined, plain, without_start
from proceedings.model.manuscript import Block, Inlines, Paragraph, Statement, Text

WORDS = {
    "theorem": "theorem thm теорема",
    "lemma": "lemma lem лемма",
    "proposition": "proposition prop предложение ұсыныс",
    "corollary": "corollary cor следствие салдар",
    "conjecture": "conjecture conj гипотеза болжам",
    "axiom": "axiom аксиома",
    "claim": "claim утверждение тұжырым",
    "definition": "definition defn def dfn определение анықтама",
    "assumption": "assumption предположение жорамал",
    "example": "example ex exm пример мысал",
    "problem": "problem exercise задача есеп",
    "remark": "remark rem rmk note замечание ескерту",
    "proof": "proof доказательство дәлелдеу дәлелдеме",
}
KINDS = {word: kind for kind, words in WORDS.items() for word in words.split()}
EPIGRAPHS = ("epigraph", "эпиграф")
NUMBER = r"\d{1,3}(?:\.\d{1,3})*"
TYPED = re.compile(
    rf"\s*(?:(?P<word>[^\W\d]+)(?:\s+(?P<number>{NUMBER}))?|(?P<before>{NUMBER})\s*[-‑–]\s*(?P<after>[^\W\d]+))"
    r"(?:\s*\((?P<title>[^()]{1,120})\))?\s*(?:[.:](?=\s|$)|$)\s*"
)
"""«Теорема 1 (Пифагор).», «1-теорема.», "Proof." as typed before the text."""
LONGEST = 300
"""Characters that a label is looked for in."""
DASH = re.compile(r"\s*(?:[—–]|--)\s*")


def kind_of(name: str) -> str:
    """The kind of statement that a word names; empty where it names none."""
    return KINDS.get(name.strip().rstrip("*.:").casefold(), "")


def is_epigraph(name: str) -> bool:
    """Whether a word names an epigraph."""
    return name.strip().casefold() in EPIGRAPHS


def epigraph(blocks: Sequence[Block], signed: bool = False) -> Iterator[Block]:
    """The blocks as an epigraph. The last paragraph is its source where it begins with a dash, or it is `signed`."""
    for place, block in enumerate(blocks):
        if not isinstance(block, Paragraph):
            yield block
            continue
        last = place + 1 == len(blocks)
        source = last and ((signed and place > 0) or DASH.match(plain(block.content)) is not None)
        yield replace(block, role="epigraph_source" if source else "epigraph")


def statement(kind: str, blocks: tuple[Block, ...], line: int = 0) -> Statement:
    """A statement whose label may be typed before its text: «Теорема 1 (Пифагор).» Its word and number are kept."""
    first = blocks[0] if blocks else None
    found = TYPED.match(opening_text(first.content)[:LONGEST]) if isinstance(first, Paragraph) else None
    word = (found["word"] or found["after"]) if found else ""
    if not isinstance(first, Paragraph) or found is None or kind_of(word) != kind:
        return Statement(kind, without_emphasis(blocks)[0], line=line)
    content = without_start(first.content, found.end())
    kept, _ = without_emphasis((replace(first, content=content), *blocks[1:]) if content else blocks[1:])
    title: Inlines = (Text(found["title"]),) if found["title"] else ()
    return Statement(kind, kept, title, "", word, found["number"] or found["before"] or "", line=line)


def rejoined(blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks with paragraphs of one statement, which word processors keep apart, put together.

    A paragraph without a label goes on with a proof, or with a statement whose number was typed.
    """
    last: Block | None = None
    for block in blocks:
        if isinstance(last, Statement) and isinstance(block, Statement) and _goes_on(last, block):
            last = replace(last, blocks=(*last.blocks, *block.blocks))
            continue
        if last is not None:
            yield last
        last = block
    if last is not None:
        yield last


def _goes_on(last: Statement, block: Statement) -> bool:
    labelled = bool(last.number) or last.kind == "proof"
    return last.kind == block.kind and labelled and not (block.name or block.label)


def opening_text(content: Inlines) -> str:
    """The characters before the first formula, note or other thing in the runs."""
    return plain(takewhile(lambda run: isinstance(run, Text), content))


def without_emphasis(blocks: tuple[Block, ...]) -> tuple[tuple[Block, ...], bool]:
    """The blocks without the italics that all text of their paragraphs has, and whether it had."""
    runs = [run for block in blocks if isinstance(block, Paragraph) for run in block.content if isinstance(run, Text)]
    worded = [run for run in runs if any(map(str.isalpha, run.text))]
    if not worded or any("emphasis" not in run.marks for run in worded):
        return blocks, False
    return tuple(_upright(block) if isinstance(block, Paragraph) else block for block in blocks), True


def _upright(block: Paragraph) -> Paragraph:
    runs = (replace(run, marks=run.marks - {"emphasis"}) if isinstance(run, Text) else run for run in block.content)
    return replace(block, content=joined(runs))
