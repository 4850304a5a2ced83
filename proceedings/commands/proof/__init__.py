"""Proofs to authors and back: made, sent, collected, compared, approved, frozen.

Example: proceedings proof make my-conference
"""
