"""The authors' loop on the web: the same plain files behind a small server, for those who would rather click."""
