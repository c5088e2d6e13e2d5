"""Made from `data/folders.yaml` by `scripts/compile_data.py`; do not edit."""

DATA = {
'source': 'the default excludes of ruff and of eslint',
'verified_on': '2026-11-21',
'never': ['node_modules', 'venv', '__pycache__', 'site-packages', 'bower_components', '__pypackages__'],
}
