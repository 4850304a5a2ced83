"""Styles and profiles are named: a word finds the shipped one, a YAML file name the conference's own."""

import re
from dataclasses import dataclass
from pathlib import Path

from proceedings.intake.text_file import read_text
from proceedings.intake.yaml_file import YamlTree, load_yaml
from proceedings.model.diagnostic import Place, Reported

WORD = re.compile(r"[a-z0-9][a-z0-9-]*")


@dataclass(frozen=True, slots=True)
class Shelf:
    """Where named files are looked for: the shipped folder, its name for messages, the conference's folder."""

    shipped: Path
    title: str
    conference: Path

    def names(self) -> tuple[str, ...]:
        """The names of the shipped files, in order."""
        return tuple(sorted(file.stem for file in self.shipped.glob("*.yaml")))

    def find(self, name: str) -> Path | None:
        """The file of a name, or None; a file of the conference may not lie outside its folder."""
        if name.endswith((".yaml", ".yml")):
            root = self.conference.resolve()
            file = (root / name).resolve()
            return file if file.is_relative_to(root) and file.is_file() else None
        file = self.shipped / f"{name}.yaml"
        return file if WORD.fullmatch(name) and file.is_file() else None

    def load(self, name: str, file: Path) -> Reported[YamlTree]:
        """The tree of a named file."""
        shown = name if name.endswith((".yaml", ".yml")) else f"{self.title}/{name}.yaml"
        text = read_text(file, Place(shown))
        if text.value is None:
            return Reported(YamlTree(None, {}), text.diagnostics)
        return load_yaml(text.value, shown)
