"""The nouns, findings, errors and settings that every other room speaks in; nothing here
knows a file format.
"""
