"""Metadata out of manuscripts: what stands at the head of a paper becomes a proposed record."""
