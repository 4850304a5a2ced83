"""Ways into Latin letters, one file each, found by the name that a profile gives: `bgn`, `gost-7.79-b`."""

import sys
from typing import Protocol, cast

from proceedings.registry import names, variants


class Scheme(Protocol):
    """What a module of this package offers."""

    def romanise(self, text: str, language: str) -> str:
        """The text in Latin letters, by the table of its language; what is not Cyrillic stays."""
        ...


def scheme_called(name: str) -> Scheme | None:
    """The scheme of a name, or none."""
    file = name.replace("-", "_").replace(".", "_")
    if file not in names(sys.modules[__name__]):
        return None
    return cast(Scheme, next(one for one in variants(sys.modules[__name__]) if one.__name__.endswith(f".{file}")))


def scheme_names() -> tuple[str, ...]:
    """The names that profiles may give."""
    return tuple(name.replace("_7_79_", "-7.79-").replace("_", "-") for name in names(sys.modules[__name__]))
