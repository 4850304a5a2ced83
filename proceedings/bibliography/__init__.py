"""Entries and citations as the house writes them: a manuscript in, the same with citations in words and its list made.

Pure. Each style is a file in styles/, each way into Latin letters a file in romanisation/.
"""
