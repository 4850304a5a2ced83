"""Where the things that ship with the program are kept: house styles and the sample conference."""

from pathlib import Path

PACKAGE = Path(__file__).resolve().parent


def styles_folder() -> Path:
    """The folder of the shipped house styles, with their profiles/."""
    return _shipped("styles")


def sample_folder() -> Path:
    """The folder of the sample conference."""
    return _shipped("papers")


def _shipped(name: str) -> Path:
    """In a wheel they lie inside the package, under shelf/; in a checkout beside it."""
    installed = PACKAGE / "shelf" / name
    return installed if installed.is_dir() else PACKAGE.parent / name
