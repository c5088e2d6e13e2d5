"""From an editor's messages to findings, edits and explanations: only this room speaks LSP.

It stands on `api` and needs pygls, the extra `lsp`; nothing below imports it.
"""
