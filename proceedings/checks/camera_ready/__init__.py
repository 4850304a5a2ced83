"""Checks of a paper that its authors paginated: `check(submission, house)`, its manuscript being camera-ready."""
