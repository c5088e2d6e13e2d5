"""Code and settings: calls, objects, files with a heading, settings that are shown."""
