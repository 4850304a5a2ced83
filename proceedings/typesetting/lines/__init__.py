"""Words into lines: total-fit breaking (Knuth and Plass 1981), protrusion, expansion, and a line's runs of glyphs."""
