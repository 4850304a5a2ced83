"""A letter goes to exactly one address in plain letters; whatever else stands there is told and gets none."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proceedings.model.diagnostic import Place
from proceedings.proofing.mail_addresses import digest_of, fault_in, is_sendable, tagged

GOOD = ["a@example.org", "dana.omarova+proofs@mail.example.org", "o'neil@x1.example", "a@xn--80ak6aa92e.com", "1@2.kz"]
HEADS = [
    "", "a", "a b", "a,b", "a;b", '"a"', "a\r\nBcc: b", "a\nb", "a\x00", "a\t", "a..b", ".a", "a.",
    "әлия", "a\u202e", "<a", "=?utf-8?q?a=2Cb?=", "a\u200b", "a(c)", "a@b", "a\\", "a:b", "x" * 65,
]  # fmt: skip
TAILS = [
    "", "@", "@example", "@example.org", "@example.org\r\nBcc: c@example.org",
    "@example.org,b@example.org", "@-a.org", "@a-.org", "@example.org ", "@[127.0.0.1]", "@мысал.қаз",
    "@exa mple.org", "@example..org", "@example.org.", "@.org", "@example.org>", "@example.org\x00",
    "@example.org;c", "@еxample.org", "@example.org\u2028x", "@" + "a" * 64 + ".org", "@exam_ple.org",
    "@" + "abcdefghi." * 26 + "org",
]  # fmt: skip
NAUGHTY = [head + tail for head, tail in product(HEADS, TAILS) if (head, tail) != ("a", "@example.org")]


@pytest.mark.parametrize("address", GOOD)
def test_an_address_of_the_plain_kind_is_taken(address: str) -> None:
    assert is_sendable(address) and fault_in(address, Place("x")) == ()


def test_five_hundred_naughty_addresses_are_refused_and_told_on_one_line() -> None:
    assert len(NAUGHTY) > 515
    for address in NAUGHTY:
        (fault,) = fault_in(address, Place("x"))
        assert all("\n" not in words and "\r" not in words and "\x00" not in words for words in fault.message.values())


@given(st.text(max_size=40), st.sampled_from(["", "@example.org", "@қ.kz"]))
def test_what_is_taken_has_one_at_sign_and_nothing_that_ends_a_header(words: str, tail: str) -> None:
    address = words + tail
    if is_sendable(address):
        assert address.isascii() and address.count("@") == 1 and not set(address) & set(' ,;:<>()[]"\\\r\n\t')


def test_a_cyrillic_letter_among_latin_ones_is_named_as_such() -> None:
    assert [one.name for one in fault_in("dаna@example.org", Place("x"))] == ["foreign-letters-in-address"]


def test_capitals_make_no_other_person() -> None:
    assert digest_of("Dana@Example.org") == digest_of("dana@example.org") != digest_of("dana@example.com")


def test_a_tag_that_would_make_the_address_too_long_is_left_out() -> None:
    assert tagged("proofs@example.org", "abc") == "proofs+abc@example.org"
    assert tagged("p" * 60 + "@example.org", "abcdef") == "p" * 60 + "@example.org"
