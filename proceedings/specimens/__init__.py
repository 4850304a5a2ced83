"""Specimens: a house style shown as a small book, composed as manuscripts and set by the same hands as papers."""

from proceedings.specimens.book import issue

__all__ = ["issue"]
