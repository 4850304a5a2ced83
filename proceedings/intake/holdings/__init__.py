"""Sources opened: folders, archives and mailboxes become one list of files."""
