"""Gathering: what systems and senders gave becomes a conference folder, again and again, no editor's word is lost."""
