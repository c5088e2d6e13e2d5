"""Registries: trees of keys and values, and rows of separated values."""
