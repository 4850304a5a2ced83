"""Named divisions in Markdown, as pandoc has them: `::: theorem` or `::: {.theorem #thm-x}` down to `:::`."""

import re

FENCE = re.compile(r"[ \t>]*:{3,}(.*)")
ENDS = " \t:\r\n"
CODE = re.compile(r"[ \t>]*(`{3,}|~{3,})")
BRACES = re.compile(r"\{([^{}]*)\}\s*$")
CLASS = re.compile(r"(?:^|\s)\.([^\s.#=]+)")
LABEL = re.compile(r"(?:^|\s)#([\w:.-]+)")
TITLE = re.compile(r"(?:^|\s)title=(?:\"([^\"]*)\"|'([^']*)'|(\S+))")
UNNUMBERED = ("unnumbered", "-")


def fences(text: str) -> dict[int, int]:
    """The line on which each division begins and that on which it ends, from 0; those never closed are left out.

    All are paired in one pass, so that a file full of fences takes no longer than another.
    """
    pairs: dict[int, int] = {}
    opened: list[int] = []
    code = ""
    for number, line in enumerate(text.split("\n")) if ":::" in text else ():
        if fenced := CODE.match(line):
            code = "" if code and fenced[1].startswith(code) else code or fenced[1]
        elif not code and (found := FENCE.match(line)):
            if found[1].strip(ENDS):
                opened.append(number)
            elif opened:
                pairs[opened.pop()] = number
    return pairs


def division_head(line: str) -> dict[str, str | bool]:
    """What the opening line says: `name`, `label`, `title`, whether it is `numbered`."""
    found = FENCE.match(line)
    words = found[1].strip(ENDS) if found else ""
    braces = BRACES.search(words)
    attributes = braces[1] if braces else ""
    bare = words[: braces.start()] if braces else words
    classes = CLASS.findall(attributes)
    name, _, title = bare.strip().partition(" ")
    if not name and classes:
        name, classes = classes[0], classes[1:]
    label, given = LABEL.search(attributes), TITLE.search(attributes)
    numbered = not any(word in UNNUMBERED for word in (*classes, *attributes.split()))
    titled = next(filter(None, given.groups()), "") if given else title.strip()
    return {"name": name, "label": label[1] if label else "", "title": titled, "numbered": numbered}
