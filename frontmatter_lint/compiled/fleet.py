"""Made from `data/fleet.yaml` by `scripts/compile_data.py`; do not edit."""

DATA = {
'tokens': {
'characters': 3.5,
'dense': [[3584, 3839], [12352, 12543], [13312, 40959], [44032, 55215], [63744, 64255], [131072, 262143]],
'source': 'https://docs.claude.com/en/docs/about-claude/glossary',
'verified_on': '2026-11-27',
},
}
