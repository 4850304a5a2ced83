"""What importers share: tables, JSON, people as typed, decisions in words, clean text, files of a submission."""
