"""What changed between two proofs: words, not lines; a paragraph that only runs otherwise hasn't changed."""

import re
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from proceedings.delivery import deliver
from proceedings.proofing.comparing import compared, versions_of
from proceedings.proofing.diff_pages import diff_page
from proceedings.proofing.diffing import compare, hunks, said, text_of, words_of
from tests.proofing.board_desk import LEFT, LETTER, WIDTH, Pages, conference, keep_proof, proof

OTTERS = ["Otters live in clean", "rivers and eat fish."]


def changed(old: Pages, new: Pages) -> list[str]:
    return list(text_of(compare(proof(old), proof(new, 2)), "en"))


def test_a_changed_word_is_told_with_page_and_line() -> None:
    assert changed([OTTERS], [["Otters live in cold", "rivers and eat fish."]]) == [
        "p. 7, line 1: Otters live in [-clean-]{+cold+} rivers and eat fish."
    ]


def test_words_put_in_and_taken_out_are_told() -> None:
    assert changed([OTTERS], [["Otters often live in", "rivers and eat fish."]]) == [
        "p. 7, line 1: Otters {+often+} live in [-clean-] rivers and eat fish."
    ]


def test_two_proofs_with_the_same_words_do_not_differ_whatever_their_lines() -> None:
    reflowed = [["Otters live", "in clean rivers"], ["and eat", "fish."]]
    assert changed([OTTERS], reflowed) == []


def test_a_word_parted_at_a_line_end_is_one_word() -> None:
    assert changed([["Otters live in ri\u00ad", "vers."]], [["Otters live", "in rivers."]]) == []
    assert changed([["Otters live in ri\u00ad"], ["vers."]], [["Otters live in rivers."]]) == []


def test_hyphens_and_addresses_may_end_a_line() -> None:
    parted = [["A river-", "side otter at https://example.org/", "otters/", "living."]]
    assert changed(parted, [["A river-side otter at", "https://example.org/otters/living."]]) == []


def test_a_hyphen_put_in_is_a_change() -> None:
    told = "p. 7, line 1: A [-riverside-]{+river-side+} otter"
    assert changed([["A riverside otter"]], [["A river-side otter"]]) == [told]


def test_a_place_that_moved_is_told_by_both() -> None:
    old = [["Otters live in clean", "water, in lakes and", "rivers and eat fish."]]
    new = [["A line in front."], [*old[0][:2], "rivers and like fish."]]
    assert changed(old, new)[-1].startswith("p. 7, line 3 → p. 8, line 4: … lakes and rivers and [-eat-]{+like+}")


def test_changes_near_each_other_are_told_as_one_and_far_ones_apart() -> None:
    words = [f"w{number}" for number in range(60)]
    near, far = list(words), list(words)
    near[10], near[13] = "x", "y"
    far[10], far[40] = "x", "y"
    before = proof([[" ".join(words)]])
    assert len(list(hunks(compare(before, proof([[" ".join(near)]], 2))))) == 1
    assert len(list(hunks(compare(before, proof([[" ".join(far)]], 2))))) == 2


def test_fields_of_the_record_are_compared_too() -> None:
    old = proof([OTTERS], record={"title": {"en": "Otters", "ru": "Выдры"}, "authors": ["A", "B"]})
    new = proof([OTTERS], 2, record={"title": {"en": "Of Otters", "ru": "Выдры"}, "authors": ["A"]})
    assert list(text_of(compare(old, new), "en")) == ["title.en: [-Otters-]{+Of Otters+}", "authors: [-A, B-]{+A+}"]


def test_an_empty_proof_and_one_with_words_can_be_compared() -> None:
    assert changed([[]], [["Otters"]])
    assert changed([["Otters"]], [[]])
    assert changed([[]], [[]]) == []


texts = st.lists(st.sampled_from(["otter", "river", "fish", "ri\u00adver", "a-b", "–", " "]), max_size=12)


@settings(max_examples=50, deadline=None)
@given(st.lists(texts, max_size=3), st.lists(texts, max_size=3))
def test_what_changed_leads_from_the_old_words_to_the_new(one: list[list[str]], other: list[list[str]]) -> None:
    pages = [[[" ".join(line)] for line in lines] for lines in (one, other)]
    difference = compare(proof(pages[0]), proof(pages[1], 2))
    words = [word.text for word in difference.words[0]]
    for change in reversed(difference.changes):
        where = change.at[0]
        assert words[where : where + len(change.old)] == [word.text for word in change.old]
        words[where : where + len(change.old)] = [word.text for word in change.new]
    assert words == [word.text for word in difference.words[1]]
    list(text_of(difference, "kk"))


def test_a_word_stands_on_its_share_of_the_line() -> None:
    words = words_of(proof([["ab cd ef"]]))
    assert [(word.spots[0].start, word.spots[0].end) for word in words] == [(0, 0.25), (0.375, 0.625), (0.75, 1)]
    assert said(words) == "ab cd ef"


def test_the_page_marks_what_changed_on_both_proofs(tmp_path: Path) -> None:
    folder = conference(tmp_path)
    before, after = proof([OTTERS]), proof([["Otters live in cold", "rivers and eat fish."]], 2)
    keep_proof(folder, before)
    keep_proof(folder, after)
    files = {one.path: one.content for one in diff_page(compare(before, after), folder, "en")}
    assert set(files) == {"101-1-2.html", "pages/101-1-1.png", "pages/101-2-1.png"}
    page = files["101-1-2.html"].decode()
    left = round((LEFT + 15 * LETTER) / WIDTH * 100, 2)
    assert re.search(rf'class="mark gone" style="left: {left}%; top: [\d.]+%; width: {5 * LETTER / WIDTH * 100}%', page)
    assert re.search(rf'class="mark come" id="m1" style="left: {left}%; .*width: {4 * LETTER / WIDTH * 100}%', page)
    assert "<del>clean</del> <ins>cold</ins>" in page


def test_a_text_on_the_page_is_never_taken_for_markup(tmp_path: Path) -> None:
    folder = conference(tmp_path)
    difference = compare(proof([["a"]]), proof([["<script>alert(1)</script>"]], 2))
    page = next(one for one in diff_page(difference, folder, "en") if one.path.endswith(".html")).content.decode()
    assert "<script>" not in page
    assert "&lt;script&gt;" in page


def test_the_last_two_proofs_are_compared_unless_others_are_named(tmp_path: Path) -> None:
    folder = conference(tmp_path)
    for version in (1, 2, 4):
        keep_proof(folder, proof([["Otters", f"v{version}"]], version))
    assert versions_of(folder, "101") == (1, 2, 4)
    last = compared(folder, "101").value
    assert last is not None
    assert (last.before.version, last.after.version) == (2, 4)
    named = compared(folder, "101", 1, 2).value
    assert named is not None
    assert (named.before.version, named.after.version) == (1, 2)


def test_a_proof_that_is_not_there_is_told(tmp_path: Path) -> None:
    folder = conference(tmp_path)
    keep_proof(folder, proof([OTTERS]))
    for paper, versions in (("101", ()), ("101", (1, 3)), ("001", ()), ("101", (1, 1))):
        asked = compared(folder, paper, *versions)
        assert asked.value is None
        assert {one.name for one in asked.diagnostics} == {"no-such-proof"}


def test_it_is_delivered_under_one_folder(tmp_path: Path) -> None:
    folder = conference(tmp_path)
    keep_proof(folder, proof([OTTERS]))
    copy = proof([OTTERS])
    assert deliver(diff_page(compare(copy, copy), folder, "ru"), tmp_path / "out")
