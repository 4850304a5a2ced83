"""typst's compile with its defaults, run by the Python that has typst: `python typst_compile.py SOURCE PDF FONTS`."""

import sys

import typst  # type: ignore[import-not-found]  # installed by `make bench` alone

source, pdf, fonts = sys.argv[1:]
typst.compile(source, output=pdf, font_paths=[fonts], ignore_system_fonts=True)
