"""Builds of models that people run themselves, as their names tell: `ollama/qwen3:8b`,
`qwen3-30b-mlx-4bit`. No list of ids knows those names, and none of them is a misspelling.
"""

from __future__ import annotations

import re

from ..core.caching import cache
from ..core.resources import data


@cache
def is_one(name: str) -> bool:
    """Whether a name is that of a build: by its runner, or by what only builds have in names."""
    lowered = name.strip().lower()
    *before, tag = re.split("[/:]", lowered)
    if not frozenset(data("local_models")["runners"]).isdisjoint(before):
        return True
    if re.search(data("local_models")["marks"], lowered):
        return True
    return ":" in lowered and is_tag(tag)


def is_tag(text: str) -> bool:
    """Whether what stands behind the colon of a name is the tag of a build, as in `qwen3:8b`."""
    known, lowered = data("local_models"), text.lower()
    return bool(re.fullmatch(known["tags"], lowered) or re.search(known["marks"], lowered))
