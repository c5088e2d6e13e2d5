"""Made from `data/runtimes.yaml` by `scripts/compile_data.py`; do not edit."""

DATA = {
'source': 'the programs themselves, offline, on files with one fault each',
'verified_on': '2026-11-26',
'tools': {
'claude-code': {'package': '@anthropic-ai/claude-code', 'version': '2.1.332', 'faults': [{'rule': 'unclosed-frontmatter', 'consequence': 'not-loaded'}, {'rule': 'misplaced-frontmatter', 'consequence': 'not-loaded'}, {'rule': 'missing-field', 'consequence': 'not-loaded'}]},
},
}
