"""Blocks that are no YAML: why, field by field, and how they are read all the same."""
