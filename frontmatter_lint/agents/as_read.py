"""The fields of a file with the values that its tool takes them for."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from ..core.nouns import Dialect

_SHORT_LEVELS = {"med": "medium"}


def as_read(fields: Mapping[str, object], dialect: Dialect) -> dict[str, object]:
    """Return the fields as the tool reads them: `maxTurns: "5"` as 5, where it does so.

    A field without a value is left out, unless the tool takes that for a value.
    """
    read = dict(fields)
    if "*" not in dialect.empty_counts:
        for field, value in fields.items():
            if value is None and field not in dialect.empty_counts:
                del read[field]
    for field, how in dialect.reads.items():
        if field not in read:
            continue
        if how == "truthy" and read[field] in ("", 0):  # false too
            del read[field]
        elif how != "truthy":
            read[field] = _respelt(read[field], how, dialect.effort.levels)
    return read


def _respelt(value: object, how: str, levels: Collection[str]) -> object:
    """Return what a value counts for; the value itself where it is taken as it is.

    JavaScript makes text of a list by joining its items, so `[5]` counts for 5 too.
    """
    text = value
    if isinstance(value, list) and how != "boolean":
        text = ",".join(map(str, value))
    if not isinstance(text, str):
        return value
    found = _from_text(text, how, levels)
    if found is text:
        return value
    return found


def _from_text(text: str, how: str, levels: Collection[str]) -> object:
    """Return what text counts for; the text itself where it counts for nothing else."""
    if how == "level":
        level = _SHORT_LEVELS.get(text.lower(), text.lower())
        if level in levels:
            return level
        return _leading_integer(text)
    if how == "integer":
        return _leading_integer(text)
    if how == "boolean" and text in ("true", "false"):
        return text == "true"
    return text


def _leading_integer(text: str) -> int | str:
    """Return the number that a text begins with, as JavaScript's `parseInt` does."""
    digits = text.strip()
    sign = digits[:1]
    if sign in ("+", "-"):
        digits = digits[1:]
    length = 0
    while length < len(digits) and digits[length] in "0123456789":
        length += 1
    if not length:
        return text
    number = int(digits[:length][:18])
    if sign == "-":
        return -number
    return number
