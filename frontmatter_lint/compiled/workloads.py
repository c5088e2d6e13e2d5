"""Made from `data/workloads.yaml` by `scripts/compile_data.py`; do not edit."""

DATA = {
'source': 'https://github.com/NickCrew/claude-cortex/blob/main/docs/model-optimization.md',
'verified_on': '2026-11-27',
'call': {'calls': 20, 'input': 20000, 'cached': 0.5, 'output': 1500},
'days': 30,
'minutes': 20,
'stale': 120,
'tests': [3, 5],
'mixes': {
'hybrid': {'title': 'Tasks of five calls, in the three classes of the hybrid strategy', 'call': {'input': 1000000, 'output': 0}, 'against': 'mid', 'tasks': 1000, 'classes': [{'name': 'architecture', 'share': 0.3, 'calls': {'mid': 3, 'light': 2}}, {'name': 'implementation', 'share': 0.5, 'calls': {'mid': 1, 'light': 4}}, {'name': 'maintenance', 'share': 0.2, 'calls': {'light': 5}}], 'stated': {'task': 4.76, 'against': 15, 'saved': 0.68}},
},
}
