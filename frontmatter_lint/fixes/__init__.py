"""From problems to changed bytes: only this room edits text, tries each edit and writes files."""
