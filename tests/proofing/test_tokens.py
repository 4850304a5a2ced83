"""Tokens of proofs."""

import re

from proceedings.proofing.tokens import file_name, token_of
from tests.proofing.returned import COPY


def test_a_token_is_ten_small_letters_and_figures_that_nobody_mistakes() -> None:
    assert re.fullmatch("[a-z2-7]{10}", token_of("017", 1, [b"page"]))


def test_a_token_tells_papers_versions_and_pages_apart() -> None:
    tokens = {
        token_of("017", 1, [b"ab", b"c"]),
        token_of("018", 1, [b"ab", b"c"]),
        token_of("017", 2, [b"ab", b"c"]),
        token_of("017", 1, [b"a", b"bc"]),
    }
    assert len(tokens) == 4 and token_of("017", 1, [b"ab", b"c"]) in tokens


def test_a_proof_is_called_by_paper_version_and_token() -> None:
    assert file_name(COPY) == f"101-proof-1-{COPY.token}.pdf"
