from proceedings.intake.front_matter import split_front_matter


def test_front_matter_and_text_keep_their_line_numbers() -> None:
    fields, text = split_front_matter("---\nid: 1\n---\n# Head\n")
    assert fields.splitlines() == ["", "id: 1"]
    assert text.splitlines() == ["", "", "", "# Head"]


def test_a_text_without_front_matter_is_left_alone() -> None:
    assert split_front_matter("# Head\n---\n") == ("", "# Head\n---\n")


def test_a_rule_at_the_head_is_no_front_matter() -> None:
    text = "---\nOnce upon a time\n---\n"
    assert split_front_matter(text) == ("", text)


def test_a_fence_never_closed_is_no_front_matter() -> None:
    text = "---\nid: 1\n# Head\n"
    assert split_front_matter(text) == ("", text)


def test_front_matter_may_be_the_whole_file() -> None:
    assert split_front_matter("---\nid: 1\n---") == ("\nid: 1\n", "\n\n")
