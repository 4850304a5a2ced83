"""Checks of the text of a paper: `check(text, house)`, the text of a submission laid open once for all of them."""
