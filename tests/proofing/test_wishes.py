"""Comments and answers on the proof in `returned` become corrections with their places, as each program writes them."""

from collections.abc import Callable

import pikepdf
import pytest
from pikepdf import Array, Name, String

from proceedings.model.proofing import Correction, CorrectionKind
from proceedings.pdf.annotation_reading import MarkedUp, read_marked_up
from proceedings.proofing.source_places import SourceText
from proceedings.proofing.wishes import Paper, named_place, wishes
from tests.proofing.returned import (
    COPY,
    MANUSCRIPT,
    QUERIES,
    annotation,
    box_of,
    changed,
    filled,
    proof,
    quads,
    utf16,
)

SENT = read_marked_up(proof())
PAPER = Paper(COPY, SourceText("101-river/paper.md", tuple(MANUSCRIPT.split("\n"))), "Dana", "2026-03-01T10:00:00")


def read(*changes: Callable[[pikepdf.Pdf], object], paper: Paper = PAPER) -> list[Correction]:
    returned = read_marked_up(changed(*changes))  # type: ignore[arg-type]
    return [wish.correction for wish in wishes(returned, SENT, paper)]


def only(*changes: Callable[[pikepdf.Pdf], object]) -> Correction:
    (one,) = read(*changes)
    return one


def replaced(line: int, old: str, new: str) -> Callable[[pikepdf.Pdf], object]:
    """Acrobat's "Replace Text"."""

    def replace(pdf: pikepdf.Pdf) -> None:
        left, bottom, right, top = box = box_of(line, old)
        caret = annotation(pdf, "Caret", (right - 3, bottom - 3, right + 4, bottom + 5), Contents=utf16(new))
        annotation(pdf, "StrikeOut", box, QuadPoints=quads(box), IRT=caret, RT=Name.Group)

    return replace


def marked(kind: str, line: int, words: str, said: str = "", **more: object) -> Callable[[pikepdf.Pdf], object]:
    box = box_of(line, words)
    entries = {"Contents": utf16(said)} if said else {}
    return lambda pdf: annotation(pdf, kind, box, QuadPoints=quads(box), **entries, **more)


def inserted(line: int, after: str, new: str) -> Callable[[pikepdf.Pdf], object]:
    _, bottom, right, _ = box_of(line, after)
    return lambda pdf: annotation(pdf, "Caret", (right - 2, bottom - 3, right + 5, bottom + 5), Contents=utf16(new))


def test_acrobats_replacement_is_one_wish_with_both_texts_and_its_places() -> None:
    one = only(replaced(4, "ground moves", "soil shifts"))
    assert (one.kind, one.old, one.new) == (CorrectionKind.REPLACE, "ground moves", "soil shifts")
    assert (one.folio, one.line, one.file, one.source_line) == ("7", 4, "101-river/paper.md", 7)


def test_the_strike_out_may_as_well_be_the_head_of_the_group() -> None:
    def replace(pdf: pikepdf.Pdf) -> None:
        box = box_of(5, "people")
        struck = annotation(pdf, "StrikeOut", box, QuadPoints=quads(box), Contents=String("walkers"))
        annotation(pdf, "Caret", box, IRT=struck, RT=Name.Group)

    one = only(replace)
    assert (one.kind, one.old, one.new) == (CorrectionKind.REPLACE, "people", "walkers")


def test_a_strike_out_that_answers_a_caret_belongs_to_it_whatever_it_says_of_itself() -> None:
    def replace(pdf: pikepdf.Pdf) -> None:
        box = box_of(5, "people")
        caret = annotation(pdf, "Caret", box, Contents=String("walkers"))
        annotation(pdf, "StrikeOut", box, QuadPoints=quads(box), IRT=caret)

    one = only(replace)
    assert (one.kind, one.old, one.new) == (CorrectionKind.REPLACE, "people", "walkers")


def test_a_bare_strike_out_takes_words_out_and_one_with_a_note_is_for_an_editor() -> None:
    assert only(marked("StrikeOut", 5, "drawn")).kind is CorrectionKind.DELETE
    assert only(marked("StrikeOut", 5, "drawn", "Удалить!")).kind is CorrectionKind.DELETE
    one = only(marked("StrikeOut", 5, "drawn", "made, perhaps"))
    assert (one.kind, one.old, one.new, one.comment) == (CorrectionKind.REPLACE, "drawn", "", "made, perhaps")


def test_a_caret_inserts_between_the_words_around_it() -> None:
    one = only(inserted(5, "map", "of the river"))
    assert (one.kind, one.new, one.words) == (CorrectionKind.INSERT, "of the river", "map ‸ was")


def test_previews_note_on_a_highlight_is_a_comment_on_its_words() -> None:
    one = only(marked("Highlight", 2, "seldom own", "Дұрыс па?", T=utf16("Әлия")))
    assert (one.kind, one.words, one.comment, one.who) == (CorrectionKind.COMMENT, "seldom own", "Дұрыс па?", "Әлия")


def test_an_arrow_in_a_note_says_what_is_to_stand_there() -> None:
    one = only(marked("Highlight", 2, "seldom own", "seldom → rarely"))
    assert (one.kind, one.old, one.new) == (CorrectionKind.REPLACE, "seldom", "rarely")
    assert only(marked("Highlight", 2, "seldom own", "never → rarely")).kind is CorrectionKind.COMMENT


def test_a_sticky_note_with_its_replies_is_one_comment() -> None:
    def noted(pdf: pikepdf.Pdf) -> None:
        _, bottom, _, top = box_of(4, "ground")
        note = annotation(pdf, "Text", (10, bottom, 28, top), Contents=String("Too long?"), T=String("Dana"))
        annotation(pdf, "Text", (0, 0, 0, 0), Contents=String("Yes"), T=String("Arman"), IRT=note, RT=Name.R, F=30)
        annotation(pdf, "Text", (0, 0, 0, 0), State=String("Marked"), StateModel=String("Marked"), IRT=note, F=30)

    one = only(noted)
    assert (one.comment, one.line, one.who) == ("Too long?\n— Arman: Yes", 4, "Dana")


def test_firefoxs_text_and_ink_have_places_too() -> None:
    _, bottom, right, top = box_of(6, "steeper")
    strokes = Array([Array([right - 30, bottom, right, top])])
    text, ink = read(
        lambda pdf: annotation(pdf, "FreeText", (right + 2, bottom, right + 70, top), Contents=utf16("really?"), F=4),
        lambda pdf: annotation(pdf, "Ink", (right - 30, bottom, right, top), InkList=strokes, F=4),
    )
    assert (text.kind, text.line, text.comment) == (CorrectionKind.COMMENT, 6, "really?")
    assert (ink.kind, ink.line, ink.words) == (CorrectionKind.DRAWING, 6, "steeper")


def test_okulars_note_and_stamp_are_read() -> None:
    note, stamp = read(
        lambda pdf: annotation(pdf, "Text", (390, 400, 408, 418), Contents=utf16("Сурет қайда?"), T=String("user")),
        lambda pdf: annotation(pdf, "Stamp", (100, 300, 160, 330), Name=Name.NotApproved),
    )
    assert note.comment == "Сурет қайда?" and note.folio == "7"
    assert (stamp.kind, stamp.comment) == (CorrectionKind.DRAWING, "NotApproved")


def test_a_word_parted_at_the_line_s_end_is_struck_whole() -> None:
    def struck(pdf: pikepdf.Pdf) -> None:
        boxes = box_of(2, "years of mea"), box_of(3, "surements")
        annotation(pdf, "StrikeOut", boxes[0], QuadPoints=quads(*boxes))

    one = only(struck)
    assert (one.kind, one.old, one.line) == (CorrectionKind.DELETE, "years of measurements.", 2)


def test_a_part_of_a_word_is_never_taken_for_the_word() -> None:
    def struck(pdf: pikepdf.Pdf) -> None:
        left, bottom, right, top = box_of(4, "moves,")
        box = right - 3, bottom, right, top
        annotation(pdf, "StrikeOut", box, QuadPoints=quads(box))

    one = only(struck)
    assert (one.kind, one.words, one.old) == (CorrectionKind.DELETE, "moves,", "")


def test_a_sign_after_struck_words_stays_unless_the_new_ones_have_one() -> None:
    assert only(replaced(4, "ground moves,", "soil shifts")).old == "ground moves"
    assert only(replaced(4, "ground moves,", "soil shifts;")).old == "ground moves,"


def test_a_wish_about_the_title_names_the_field_of_the_record() -> None:
    one = only(marked("Highlight", 1, "River", "Ishim?"))
    assert (one.field, one.file, one.line) == ("title", "", 1)


def test_a_comment_on_the_sheet_of_the_form_has_no_place_but_its_words() -> None:
    def noted(pdf: pikepdf.Pdf) -> None:
        annotation(pdf, "Text", (10, 10, 20, 20), Contents=String("My name is Omarova"))
        pdf.pages[0].Annots.append(pdf.pages[1].Annots[0])
        del pdf.pages[1].Annots

    one = only(noted)
    assert (one.folio, one.line, one.comment) == ("", 0, "My name is Omarova")


def test_a_hidden_note_without_words_is_none() -> None:
    assert read(lambda pdf: annotation(pdf, "Highlight", (1, 1, 9, 9), F=2)) == []


def test_the_proofs_own_notes_are_no_wishes_but_answers_to_them_are() -> None:
    own = changed(lambda pdf: annotation(pdf, "Text", (10, 300, 20, 310), Contents=String("AQ1")))  # type: ignore[arg-type]

    def replied(pdf: pikepdf.Pdf) -> None:
        note = pdf.pages[1].Annots[0]
        annotation(pdf, "Text", (0, 0, 0, 0), Contents=String("1984"), IRT=note, RT=Name.R)

    returned = read_marked_up(changed(replied, content=own))
    assert [wish.correction.comment for wish in wishes(returned, read_marked_up(own), PAPER)] == ["1984"]


def test_answers_remarks_and_facts_written_over_come_from_the_form() -> None:
    paper = Paper(COPY.model_copy(update={"queries": QUERIES}), PAPER.source)
    values = {
        "answer_1": "Yes, 1984",
        "remarks": "Page 7, line 4: good",
        "record.title.en": "Reading a River",
        "name": "Dana",
        "decision": "corrections",
    }
    found = {one.kind: one for one in read(filled(**values), paper=paper)}
    assert set(found) == {CorrectionKind.ANSWER, CorrectionKind.COMMENT, CorrectionKind.METADATA}
    answer = found[CorrectionKind.ANSWER]
    assert (answer.query, answer.new, answer.folio, answer.line) == (1, "Yes, 1984", "7", 3)
    assert (found[CorrectionKind.COMMENT].folio, found[CorrectionKind.COMMENT].line) == ("7", 4)
    fact = found[CorrectionKind.METADATA]
    assert (fact.field, fact.old, fact.new) == ("record.title.en", "How to Read a River", "Reading a River")


def test_a_field_as_it_was_printed_is_no_wish_even_where_the_proof_is_lost() -> None:
    returned = read_marked_up(proof())
    assert list(wishes(returned, read_marked_up(changed(filled(**{"record.title.en": "Old"}))), PAPER))
    assert not list(wishes(returned, MarkedUp(()), PAPER))


def test_a_field_that_was_emptied_is_a_wish() -> None:
    one = only(filled(**{"record.title.en": ""}))
    assert (one.kind, one.old, one.new) == (CorrectionKind.METADATA, "How to Read a River", "")


def test_a_wish_keeps_its_key_when_it_comes_again_in_another_file_and_beside_others() -> None:
    first, more = (
        read(marked("Highlight", 2, "seldom", "?")),
        read(replaced(4, "ground", "soil"), marked("Highlight", 2, "seldom", "?")),
    )
    assert first[0].key in {one.key for one in more} and len({one.key for one in more}) == 2
    other = Paper(COPY, None, "somebody else")
    assert [one.key for one in read(marked("Highlight", 2, "seldom", "?"), paper=other)] == [first[0].key]


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("с. 7, строка 4: лишняя запятая", {"folio": "7", "line": 4}),
        ("7 б.", {}),
        ("б. 7, жол 5 — қате", {"folio": "7", "line": 5}),
        ("p. 7 line 3 and p. 7 line 4", {}),
        ("p. 9 line 3", {}),
    ],
)
def test_a_page_and_line_named_in_words_are_a_place(words: str, place: dict[str, object]) -> None:
    found = named_place(words, PAPER)
    assert {name: found[name] for name in place} == place and bool(found) == bool(place)


def test_a_proof_of_which_no_lines_are_known_still_gives_its_comments() -> None:
    paper = Paper(COPY.model_copy(update={"pages": ()}))
    one = read(replaced(4, "ground", "soil"), paper=paper)[0]
    assert (one.kind, one.comment, one.folio) == (CorrectionKind.COMMENT, "soil", "")
