"""Checks of the volume as a whole: `check(submissions, house)`, the submissions in the order of their ids."""
