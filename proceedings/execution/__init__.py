"""How work is run: where, within what bounds, and whether it needs to. Knows nothing of papers."""
