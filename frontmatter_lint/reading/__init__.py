"""From paths to frontmatter with places and faults: only this room knows folders, git,
bytes, YAML and Markdown.
"""
