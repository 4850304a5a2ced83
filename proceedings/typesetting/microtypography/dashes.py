"""Dashes: one for the whole volume, bound to the word before it, so that no line begins with it."""

from proceedings.typesetting.microtypography.rules import rules

DASHES = rules(
    "dashes",
    ("-|–|—", r"~(?:-{1,3}|[–—])(?=[ ~])", "~="),
    ("-|–|—", r" (?:-{1,3}|[–—])(?=[ ~])", "~="),
    ("-|–|—", r"^(?:-{1,3}|[–—])[ ~](?=\S)", "=~"),
)
