"""Lines, notes and pictures into columns and pages: no widows, headings kept with their text, notes at the foot."""
