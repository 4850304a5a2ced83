"""Checks of a paper once it is set: `check((submission, galley), house)`."""
