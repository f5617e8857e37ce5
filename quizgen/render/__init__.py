"""Questions → bytes: Anki packages and papers; nothing here reads or writes a file."""
