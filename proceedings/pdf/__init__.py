"""The only importer of reportlab, pypdf and pikepdf: it draws what it is told, and reads PDFs that authors send."""
