"""The postbook after any end of a run: what is whole counts, what was cut short says so, nothing is made up."""

from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from proceedings.model.mailing import Mark, PostEntry
from proceedings.proofing.postbook import NAME, append_entry, history_of, read_postbook


def entry(mark: Mark, paper: str = "017", person: str = "p", **more: object) -> PostEntry:
    more = {"handed": mark is not Mark.INTENT} | more
    message, about = f"<proof.{paper}.1.t@x>", (f"{paper}/1",)
    known = {"when": "2026-11-25T12:00:00+05:00", "kind": "proof", "message": message, "about": about}
    return PostEntry(**(known | {"mark": mark, "person": person, "name": "Айгүл"} | more))  # type: ignore[arg-type]


def test_lines_are_read_as_they_were_written(tmp_path: Path) -> None:
    written = (entry(Mark.INTENT), entry(Mark.SENT, note="250 қабылданды"))
    for one in written:
        append_entry(tmp_path, one)
    assert read_postbook(tmp_path).value == written and (tmp_path / NAME).stat().st_mode & 0o077 == 0


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_a_line_cut_short_anywhere_is_as_good_as_not_written(tmp_path_factory: object, data: st.DataObject) -> None:
    folder = tmp_path_factory.mktemp("book")  # type: ignore[attr-defined]
    append_entry(folder, entry(Mark.INTENT, "001"))
    whole = (folder / NAME).read_bytes()
    append_entry(folder, entry(Mark.SENT, "001"))
    cut = data.draw(st.integers(len(whole), (folder / NAME).stat().st_size - 2))
    (folder / NAME).write_bytes((folder / NAME).read_bytes()[:cut])
    assert read_postbook(folder).value == (entry(Mark.INTENT, "001"),)
    append_entry(folder, entry(Mark.INTENT, "002"))
    assert read_postbook(folder).value == (entry(Mark.INTENT, "001"), entry(Mark.INTENT, "002"))


def test_a_last_line_without_its_end_still_counts(tmp_path: Path) -> None:
    append_entry(tmp_path, entry(Mark.INTENT))
    (tmp_path / NAME).write_bytes((tmp_path / NAME).read_bytes().rstrip())
    append_entry(tmp_path, entry(Mark.SENT))
    assert read_postbook(tmp_path).value == (entry(Mark.INTENT), entry(Mark.SENT))


def test_a_line_that_says_nothing_is_told_with_its_number(tmp_path: Path) -> None:
    append_entry(tmp_path, entry(Mark.INTENT))
    with (tmp_path / NAME).open("ab") as file:
        file.write(b'{"mark": "sent"}\n\xff\n')
    read = read_postbook(tmp_path)
    assert read.value is None and [one.place.line for one in read.diagnostics] == [2, 3]


def test_an_intent_that_nothing_followed_is_in_doubt_until_the_letter_was_sent() -> None:
    key = ("proof", "017/1")
    assert key in history_of([entry(Mark.INTENT)]).doubtful
    assert key in history_of([entry(Mark.INTENT), entry(Mark.INTENT, "018"), entry(Mark.SENT, "018")]).doubtful
    assert key in history_of([entry(Mark.INTENT), entry(Mark.DOUBTFUL)]).doubtful
    again = [entry(Mark.INTENT), entry(Mark.INTENT), entry(Mark.DEFERRED)]
    assert key in history_of(again).doubtful  # that the second try failed says nothing of the first
    turned_down = [entry(Mark.INTENT), entry(Mark.DEFERRED, handed=False)]
    assert key in history_of(turned_down).doubtful  # nor does a try that came to no handing over
    sent = history_of([*again, entry(Mark.INTENT), entry(Mark.SENT, copies=("c",))])
    assert not sent.doubtful and sent.had[key] == {"p", "c"} and sent.times[key] == 1
    refused = history_of([entry(Mark.INTENT), entry(Mark.REFUSED)])
    assert not refused.doubtful and not refused.sent and not refused.days
