"""The store gives back what it was given, or nothing."""

import os
import pickle
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proceedings.execution.store import Made, Store, dump, load
from proceedings.model.people import Affiliation, Name, Person
from proceedings.model.picture import Picture

PICTURE = Picture(1, 1, 0.0, "DeviceGray", "FlateDecode", b"x", b"", "d1")
PERSON = Person(name={"en": Name(given="Otter")}, affiliations=(Affiliation(name="Holt"),))


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "kept", "proceedings.model")


def test_a_kept_result_comes_back_with_its_enclosure(store: Store) -> None:
    assert store.put("k", Made((PICTURE, PERSON, frozenset({"emphasis"})), b"the manuscript"))
    kept = store.get("k")
    assert kept is not None and kept.value == (PICTURE, PERSON, frozenset({"emphasis"}))
    assert store.enclosure("k") == b"the manuscript"


def test_what_was_never_kept_is_a_miss(store: Store) -> None:
    assert store.get("k") is None and store.enclosure("k") is None


def test_a_store_without_a_folder_keeps_nothing() -> None:
    nowhere = Store(None, "proceedings.model")
    assert not nowhere.put("k", Made(1)) and nowhere.get("k") is None


@given(place=st.integers(0, 200), bit=st.integers(0, 7))
def test_a_flipped_bit_is_a_miss_and_never_a_wrong_value(
    tmp_path_factory: pytest.TempPathFactory, place: int, bit: int
) -> None:
    store = Store(tmp_path_factory.mktemp("kept"), "proceedings.model")
    store.put("k", Made(PICTURE, b"an enclosure"))
    assert store.folder
    entry = store.folder / "k"
    content = bytearray(entry.read_bytes())
    content[place % len(content)] ^= 1 << bit
    entry.write_bytes(content)
    kept = store.get("k")
    assert kept is None or kept.value == PICTURE
    assert store.enclosure("k") in (None, b"an enclosure")


def test_a_truncated_entry_is_a_miss(store: Store) -> None:
    store.put("k", Made("value", b"enclosure"))
    assert store.folder
    whole = (store.folder / "k").read_bytes()
    for length in range(len(whole) - len(b"enclosure")):
        (store.folder / "k").write_bytes(whole[:length])
        assert store.get("k") is None


def test_an_entry_under_another_name_is_a_miss(store: Store) -> None:
    store.put("k", Made("value"))
    assert store.folder
    (store.folder / "k").rename(store.folder / "other")
    assert store.get("other") is None


class Trap:
    """A pickle that runs a command where it is loaded."""

    def __init__(self, canary: Path) -> None:
        self.canary = canary

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return os.system, (f"touch {self.canary}",)


def test_a_pickle_that_would_run_a_command_is_a_miss(store: Store, tmp_path: Path) -> None:
    store.put("k", Made(Trap(tmp_path / "canary")))
    assert store.get("k") is None
    assert not (tmp_path / "canary").exists()


@pytest.mark.parametrize("path", ["proceedings.model.diagnostic", "proceedings.execution.store", "os", "pathlib"])
def test_only_classes_of_the_trusted_package_are_loaded(path: str) -> None:
    pickles = {"proceedings.model.diagnostic": b"dataclass", "pathlib": b"Path"}
    content = b"c" + path.encode() + b"\n" + pickles.get(path, b"dump" if "store" in path else b"system") + b"\n."
    with pytest.raises(pickle.UnpicklingError, match="no place in the store"):
        load(content, "proceedings.model")


def test_plain_values_need_no_trust() -> None:
    value = {"a": [1, 2.5, None, True, ("x", b"y")], "b": {1, 2}, "c": frozenset({3})}
    assert load(dump(value), "nobody") == value


def test_a_deleted_store_is_made_anew(store: Store) -> None:
    store.put("k", Made(1))
    assert store.folder
    (store.folder / "k").unlink()
    store.folder.rmdir()
    assert store.get("k") is None
    assert store.put("k", Made(2)) and store.get("k") == Made(2)


def test_a_folder_that_cannot_be_written_is_no_harm(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    assert not Store(tmp_path / "file", "proceedings.model").put("k", Made(1))


def test_no_temporary_file_stays(store: Store) -> None:
    store.put("k", Made(1))
    assert store.folder and [file.name for file in store.folder.iterdir()] == ["k"]


def test_pruning_drops_what_was_long_unused_and_nothing_else(store: Store) -> None:
    now = 1_800_000_000.0
    day = 24 * 3600
    for key, age in (("used", 30), ("recent", 2), ("old", 8)):
        store.put(key, Made(key))
        assert store.folder
        os.utime(store.folder / key, (now - age * day, now - age * day))
    store.prune({"used"}, now)
    assert store.folder and sorted(file.name for file in store.folder.iterdir()) == ["recent", "used"]
    assert (store.folder / "used").stat().st_mtime == now
