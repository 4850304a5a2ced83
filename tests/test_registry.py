"""The modules of a package are its variants."""

import sys
from pathlib import Path

import pytest

from proceedings.registry import names, variants


def test_variants_come_by_name_and_underscored_modules_are_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "otters"
    package.mkdir()
    for name in ("__init__", "sea", "giant", "_shared"):
        (package / f"{name}.py").write_text(f"NAME = {name!r}\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    import otters  # type: ignore[import-not-found]

    try:
        assert names(otters) == ("giant", "sea")
        assert [variant.NAME for variant in variants(otters)] == ["giant", "sea"]
    finally:
        for module in ("otters", "otters.sea", "otters.giant"):
            sys.modules.pop(module, None)
