"""The data of `data/` as Python values, written by `scripts/compile_data.py`."""
