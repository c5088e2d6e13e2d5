"""The file of a baseline: read, and written as text.

One entry a line, in a fixed order, so that two branches merge.
"""

from __future__ import annotations

import os

from ..agents import schema_keywords
from ..core import limits
from ..core.errors import ConfigError
from ..core.record import Record
from ..core.resources import schema
from ..reading import file_bytes, plain_json

VERSION = 2
_WRITTEN = frozenset({"code", "path", "key", "value", "count"})
#: Brackets and commas of one entry that somebody laid out anew, values with commas included.
_SIGNS = 12
_LETTERS, _CODE = 2, 5  # of a code: letters at its beginning, and signs in all


class Entry(Record):
    """What is known: a fingerprint whose path is relative to the baseline.

    An entry of version 1, which 0.1.0 wrote, has a message instead of key and value.
    """

    code: str
    path: str
    key: str = ""
    value: str = ""
    message: str = ""


class Baseline(Record):
    """A baseline as read: where it lies, its bytes, how often each entry may occur."""

    path: str
    content: bytes | None
    counts: dict[Entry, int]


def read(path: str, *, may_be_missing: bool) -> Baseline:
    """Return the baseline of this path. Raises ConfigError, with line and column, for one that
    cannot be used.
    """
    name = f"baseline: {path}"
    if not os.path.lexists(path):
        if may_be_missing:
            return Baseline(path, None, {})
        raise ConfigError(f"{name}: there is no such file; --update-baseline writes it")
    content = file_bytes.contents(path, limits.BASELINE, name)
    return Baseline(path, content, _counts(file_bytes.decoded(content, name), name))


def _counts(text: str, name: str) -> dict[Entry, int]:
    # counted as text: what a parser makes of ten million brackets fills the memory
    if sum(map(text.count, "{[,")) > limits.BASELINE_ENTRIES * _SIGNS:
        raise _too_many(name)
    try:
        values = plain_json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ConfigError(f"{name}:{_why_no_json(error)}") from None
    if not (_is_as_written(values) or _is_valid(values)):
        from ..agents import schema_words  # imported here: most baselines are right

        reader = schema_words.Reader("lint-agents", "the baseline", written='"{}": …')
        first = schema_words.violations(values, schema("baseline"))[0]
        line = _line_of(text, first.at)
        said = schema_words.in_one_line(next(schema_words.meanings(first, reader)))
        raise ConfigError(f"{name}:{line}:1: {said}")
    if len(values["findings"]) > limits.BASELINE_ENTRIES:
        raise _too_many(name)
    counts: dict[Entry, int] = {}
    for one in values["findings"]:
        known = Entry(**{name: one[name] for name in Entry._fields if name in one})
        counts[known] = counts.get(known, 0) + one["count"]
    return counts


def _why_no_json(error: Exception) -> str:
    """Return the place and the reason of a text that is no JSON."""
    import json  # imported here: most baselines are JSON

    if isinstance(error, json.JSONDecodeError):
        return f"{error.lineno}:{error.colno}: is not valid JSON: {error.msg}"
    return "1:1: is no JSON that can be read"


def _is_valid(values: object) -> bool:
    wanted = schema("baseline")
    return schema_keywords.accepts(values, wanted, wanted)


def _too_many(name: str) -> ConfigError:
    return ConfigError(
        f"{name}: holds more than {limits.BASELINE_ENTRIES} findings; mend some, or leave rules out"
    )


def _is_as_written(values: object) -> bool:
    """Whether a baseline has just the shape that we write, which is looked at in a tenth of the
    time that its schema takes.
    """
    if not isinstance(values, dict) or values.keys() != {"version", "findings"}:
        return False
    if values["version"] != VERSION or not isinstance(values["findings"], list):
        return False
    for one in values["findings"]:
        if type(one) is not dict or one.keys() != _WRITTEN:
            return False
        texts = (one["code"], one["path"], one["key"], one["value"])
        if not all(type(text) is str for text in texts) or type(one["count"]) is not int:
            return False
        if one["count"] < 1 or not one["path"] or not _is_code(one["code"]):
            return False
    return True


def _is_code(text: str) -> bool:
    """Whether a text is two capitals and three digits; the pattern of the schema says the same."""
    letters, digits = text[:_LETTERS], text[_LETTERS:]
    if len(text) != _CODE or not text.isascii():
        return False
    return letters.isalpha() and letters.isupper() and digits.isdigit()


def _line_of(text: str, at: tuple[object, ...]) -> int:
    """Return the line of an entry in a file laid out as we write it, one entry a line; else the
    first.
    """
    entries = []
    for number, line in enumerate(text.splitlines(), 1):
        if line.lstrip().startswith('{"'):
            entries.append(number)
    if len(at) > 1 and isinstance(at[1], int) and at[1] < len(entries):
        return entries[at[1]]
    return 1


def text_of(counts: dict[Entry, int]) -> str:
    """Return the whole file: one entry a line, in a fixed order, so that two branches merge."""
    entries = ",\n".join(line_of(one, counts[one]) for one in sorted(counts))
    return f'{{\n  "version": {VERSION},\n  "findings": [\n{entries}\n  ]\n}}\n'


def line_of(one: Entry, count: int) -> str:
    """Return the line of one entry, as the file has it."""
    parts = ("code", "path", "message") if one.message else ("code", "path", "key", "value")
    import json  # imported here: most runs write no baseline, and have no stale entry

    values = {name: getattr(one, name) for name in parts}
    return "    " + json.dumps(values | {"count": count})
