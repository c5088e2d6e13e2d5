"""Made from `data/usage.yaml` by `scripts/compile_data.py`; do not edit."""

DATA = {
'cache_write': {
'anthropic': {'five_minutes':1.25,'hour':2,'source':'https://docs.claude.com/en/docs/build-with-claude/prompt-caching','verified_on':'2026-11-27'},
},
'transcripts': {
'variable': 'CLAUDE_CONFIG_DIR',
'folders': ['~/.config/claude','~/.claude'],
'below': 'projects',
'calls_by': ['Agent','Task'],
'source': 'https://code.claude.com/docs/en/sub-agents',
'verified_on': '2026-11-27',
},
'evidence': {
'tasks': 30,
'least': 0.85,
'within': 0.02,
'days': 92,
'kinds': ['function-completion','multi-file-refactor','bug-fix','test-generation','code-review'],
'worn_out': ['humaneval','mbpp'],
},
}
