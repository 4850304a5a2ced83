"""Signatures made and read back."""

from io import BytesIO

import pytest
from pypdf import PdfReader

pytest.importorskip("pyhanko")

from proceedings.pdf.signing import Key, SignatureFacts, UnusableKey, open_key, sign, signatures
from proceedings.pdf.write import write_volume
from tests.pdf.compositor import bind, galley
from tests.pdf.keys import NAME, PASSWORD, key_file

DAY = "2027-05-30"


@pytest.fixture(scope="module")
def file() -> bytes:
    return key_file()


@pytest.fixture(scope="module")
def key(file: bytes) -> Key:
    return open_key(file, PASSWORD)


@pytest.fixture(scope="module")
def signed(key: Key) -> bytes:
    return sign(write_volume(bind({"a": galley(["Otter"])})), key, DAY)


def test_a_signature_names_who_made_it_and_holds(signed: bytes) -> None:
    assert signatures(signed) == (SignatureFacts(NAME, intact=True, whole=True),)


def test_the_same_file_signed_on_the_same_day_is_the_same(signed: bytes, key: Key) -> None:
    assert sign(write_volume(bind({"a": galley(["Otter"])})), key, DAY) == signed
    assert sign(write_volume(bind({"a": galley(["Otter"])})), key, "2027-05-31") != signed


def test_a_changed_file_breaks_its_signature(signed: bytes) -> None:
    changed = signed.replace(b"/CreationDate(D:2026", b"/CreationDate(D:2025")
    assert changed != signed and not signatures(changed)[0].intact


def test_what_is_added_later_is_not_covered(signed: bytes) -> None:
    (facts,) = signatures(signed + b"\n% more")
    assert facts.intact and not facts.whole


def test_a_file_without_signature_has_none() -> None:
    assert signatures(write_volume(bind({"a": galley(["Otter"])}))) == signatures(b"junk") == ()


def test_a_signature_that_cannot_be_read_is_broken(signed: bytes) -> None:
    assert not any(facts.intact for facts in signatures(signed[:-600]))


def test_a_wrong_password_and_a_file_that_is_no_key_are_refused(file: bytes) -> None:
    for content, password in ((file, "wrong"), (file, ""), (b"junk", PASSWORD), (b"", "")):
        with pytest.raises(UnusableKey):
            open_key(content, password)


def test_the_clock_leaves_no_trace(signed: bytes) -> None:
    told = PdfReader(BytesIO(signed)).metadata
    assert told is not None and told["/ModDate"] == "D:20261016000000Z" and told.producer == "proceedings"
