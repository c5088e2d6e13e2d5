"""Builds of models that people run themselves, as their names tell: `ollama/qwen3:8b`,
`qwen3-30b-mlx-4bit`. No list of ids knows those names, and none of them is a misspelling.
"""

from __future__ import annotations

import re

from ..core.caching import cache
from ..core.resources import data

#: What parts a name.
_SEPARATORS = r"[-_:./@\s]"


@cache
def is_one(name: str) -> bool:
    """Whether a name is that of a build: by its runner, or by what only builds have in names."""
    lowered = name.strip().lower()
    *before, tag = re.split("[/:]", lowered)
    if not frozenset(data("local_models")["runners"]).isdisjoint(before):
        return True
    return _has_mark(lowered) or (":" in lowered and is_tag(tag))


def is_tag(text: str) -> bool:
    """Whether what stands behind the colon of a name is the tag of a build, as in `qwen3:8b`."""
    lowered = text.lower()
    if re.fullmatch(data("local_models")["tags"], lowered):
        return True
    return _has_mark(lowered)


def _has_mark(text: str) -> bool:
    marks = data("local_models")["marks"]
    return re.search(rf"(?:^|{_SEPARATORS})(?:{marks})(?:$|{_SEPARATORS})", text) is not None
