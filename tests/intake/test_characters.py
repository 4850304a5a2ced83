from proceedings.intake.characters import hidden, spell, visible


def test_soft_hyphens_and_controls_vanish() -> None:
    assert visible("пра\u00adво\u200bпорядок\x07\u202e") == "правопорядок"


def test_separators_leave_a_break_behind() -> None:
    assert visible("a\x0bb\u2028c") == "a\nb\nc"


def test_letters_of_kazakh_stay() -> None:
    letters = "ӘәҒғҚқҢңӨөҰұҮүҺһІі"
    assert visible(letters) == letters
    assert hidden(letters) == []


def test_a_character_is_spelled_by_number_and_name() -> None:
    assert spell("\u00ad") == "U+00AD SOFT HYPHEN"
    assert spell("\x07") == "U+0007"
