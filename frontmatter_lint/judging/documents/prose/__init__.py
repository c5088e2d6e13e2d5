"""Sentences: who runs on what, clause by clause."""
