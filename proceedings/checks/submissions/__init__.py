"""Checks of a record: `check(submission, house)`."""
