"""The attendees' site: static pages for a server's subfolder or a memory stick, which ask nobody for anything.

`site.issue` is the way in. Templates and assets lie beside the modules; `shelf` is the only one that takes them.
"""
