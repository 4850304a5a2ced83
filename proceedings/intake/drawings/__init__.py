"""Figures of lines and letters: each format read into a Drawing behind the same gates."""
