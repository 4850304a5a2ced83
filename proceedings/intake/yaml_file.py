"""YAML with a place for every value, and no surprises: every scalar is text until a schema speaks.

The only importer of yaml. Trees are built from parser events, so depth and size are bounded before anything is made.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

import yaml

from proceedings.intake.characters import CONTROLS, composed, spell
from proceedings.intake.faults.yaml_files import (
    ALIAS,
    DUPLICATE_KEY,
    HIDDEN_CHARACTER,
    NOT_YAML,
    SECOND_DOCUMENT,
    STRANGE_KEY,
    TAG,
    TOO_DEEP,
    TOO_LARGE,
)
from proceedings.model.diagnostic import Diagnostic, Place, Reported

Tree = str | list["Tree"] | dict[str, "Tree"] | None

SIZE_LIMIT = 1_000_000
DEPTH_LIMIT = 50
ALIAS_LIMIT = 100
NODE_LIMIT = 100_000
"""Values that aliases may unfold to: many times what any conference needs."""
MENTIONED = 20
"""Faults told of one file before the rest is left for the next run."""

LOADER = yaml.CSafeLoader if yaml.__with_libyaml__ else yaml.SafeLoader


@dataclass(frozen=True, slots=True)
class YamlTree:
    """What a YAML file says, and where each value stands by its dotted key (`authors.0.email`)."""

    value: Tree
    places: Mapping[str, Place]


def load_yaml(text: str, file: str) -> Reported[YamlTree]:
    """The tree of a YAML text. Where the text is refused as a whole, the value of the tree is None."""
    if len(text) > SIZE_LIMIT:
        return Reported(YamlTree(None, {}), (TOO_LARGE.at(Place(file), size=len(text), limit=SIZE_LIMIT),))
    diagnostics = list(_hidden_characters(text, file))
    growth = _Growth(file, diagnostics)
    try:
        value = growth.root(_events(CONTROLS.sub("", text) if diagnostics else text))
    except _Refused as refused:
        diagnostics.append(refused.diagnostic)
        value = None
    except yaml.YAMLError as error:
        diagnostics.append(_syntax_fault(error, file))
        value = None
    return Reported(YamlTree(value, growth.places), tuple(diagnostics[:MENTIONED]))


def _events(text: str) -> Iterator[yaml.Event]:
    return iter(yaml.parse(text, Loader=LOADER))


def _hidden_characters(text: str, file: str) -> Iterator[Diagnostic]:
    for found in CONTROLS.finditer(text):
        line = text.count("\n", 0, found.start()) + 1
        column = found.start() - text.rfind("\n", 0, found.start())
        yield HIDDEN_CHARACTER.at(Place(file, line, column), character=spell(found[0]))


def _syntax_fault(error: yaml.YAMLError, file: str) -> Diagnostic:
    mark = getattr(error, "problem_mark", None)
    problem = getattr(error, "problem", None) or str(error).partition("\n")[0]
    place = Place(file, mark.line + 1, mark.column + 1) if mark else Place(file)
    if "nesting depth" in problem:  # libyaml has a bound of its own since PyYAML 6.0.4, and meets it before ours
        return TOO_DEEP.at(place, limit=DEPTH_LIMIT)
    return NOT_YAML.at(place, problem=problem)


class _Refused(Exception):
    """Stops the growth of a tree that is refused as a whole; never leaves this module."""

    def __init__(self, diagnostic: Diagnostic) -> None:
        self.diagnostic = diagnostic


@dataclass(slots=True)
class _Growth:
    """A tree while it grows out of parser events."""

    file: str
    diagnostics: list[Diagnostic]
    places: dict[str, Place] = field(default_factory=dict)
    anchors: dict[str, tuple[Tree, int, int]] = field(default_factory=dict)
    depth: int = 0
    nodes: int = 0
    aliases: int = 0

    def root(self, events: Iterable[yaml.Event]) -> Tree:
        """The one node of the stream; a second one is a fault."""
        stream = iter(events)
        value: Tree = None
        seen = False
        for event in stream:
            if isinstance(event, yaml.NodeEvent):
                value, seen = self.node(event, stream, ""), True
            elif isinstance(event, yaml.DocumentStartEvent) and seen:
                raise _Refused(SECOND_DOCUMENT.at(self.place(event, "")))
        return value

    def place(self, event: yaml.Event, key: str) -> Place:
        """Where an event stands, both numbers from 1."""
        mark = event.start_mark
        return Place(self.file, mark.line + 1, mark.column + 1, key) if mark else Place(self.file, field=key)

    def node(self, event: yaml.Event, stream: Iterator[yaml.Event], key: str) -> Tree:
        """The value that begins with this event."""
        if isinstance(event, yaml.AliasEvent):
            return self.alias(event, key)
        before = self.nodes
        self.nodes += 1
        if getattr(event, "tag", None):
            self.diagnostics.append(TAG.at(self.place(event, key), tag=getattr(event, "tag", "")))
        value = composed(event.value) if isinstance(event, yaml.ScalarEvent) else self.collection(event, stream, key)
        if anchor := getattr(event, "anchor", None):
            self.anchors[anchor] = (value, self.nodes - before, _height(value))
        return value

    def alias(self, event: yaml.AliasEvent, key: str) -> Tree:
        """The value that an alias repeats; its size counts each time, so that small files don't unfold to huge ones."""
        self.aliases += 1
        value, size, height = self.anchors.get(str(event.anchor), ("", 0, 0))
        self.nodes += size
        fault = ALIAS.at(self.place(event, key), mark=f"*{event.anchor}")
        if self.nodes > NODE_LIMIT or self.aliases > ALIAS_LIMIT or self.depth + height > DEPTH_LIMIT:
            raise _Refused(fault)
        if not size:
            self.diagnostics.append(fault)
        return value

    def collection(self, event: yaml.Event, stream: Iterator[yaml.Event], key: str) -> Tree:
        """The mapping or list that begins with this event."""
        self.depth += 1
        if self.depth > DEPTH_LIMIT:
            raise _Refused(TOO_DEEP.at(self.place(event, ""), limit=DEPTH_LIMIT))
        value: Tree = (
            self.mapping(stream, key) if isinstance(event, yaml.MappingStartEvent) else self.sequence(stream, key)
        )
        self.depth -= 1
        return value

    def sequence(self, stream: Iterator[yaml.Event], key: str) -> list[Tree]:
        """The elements up to the end of a list."""
        values: list[Tree] = []
        for event in stream:
            if isinstance(event, yaml.SequenceEndEvent):
                break
            dotted = f"{key}.{len(values)}" if key else str(len(values))
            self.places[dotted] = self.place(event, dotted)
            values.append(self.node(event, stream, dotted))
        return values

    def mapping(self, stream: Iterator[yaml.Event], key: str) -> dict[str, Tree]:
        """The fields up to the end of a mapping; the first of two namesakes is kept."""
        values: dict[str, Tree] = {}
        lines: dict[str, int] = {}
        for event in stream:
            if isinstance(event, yaml.MappingEndEvent):
                break
            name = self.name(event, stream, key)
            dotted = f"{key}.{name}" if key else name
            start = next(stream)
            twice, where = name in lines, self.place(event, dotted)
            if not twice:
                self.places[dotted] = self.place(start, dotted) if isinstance(start, yaml.ScalarEvent) else where
                lines[name] = where.line
            value = self.node(start, stream, dotted)
            if name == "<<":
                self.diagnostics.append(ALIAS.at(where, mark="<<"))
            elif twice:
                self.diagnostics.append(DUPLICATE_KEY.at(where, key=name, first=lines[name], second=where.line))
            else:
                values[name] = value
        return values

    def name(self, event: yaml.Event, stream: Iterator[yaml.Event], key: str) -> str:
        """The name of a field, which is a scalar in every honest file."""
        found = self.node(event, stream, key)
        if isinstance(found, str) and isinstance(event, yaml.ScalarEvent):
            return found
        raise _Refused(STRANGE_KEY.at(self.place(event, key)))


def _height(value: Tree) -> int:
    """How many levels a value has."""
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return 1 + max(map(_height, inner), default=0)
