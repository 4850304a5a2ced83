"""Galleys into a volume: folios, running heads, sections, front and back matter. Sequential and cheap."""
