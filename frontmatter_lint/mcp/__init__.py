"""From questions of a model to findings and facts: only this room speaks MCP.

It stands on `api` and needs the extra `mcp`; nothing below imports it.
"""
