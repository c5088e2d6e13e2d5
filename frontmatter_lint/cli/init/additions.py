"""How something is added to a file that people keep by hand: as text, read again and
compared, else not at all.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping

from ...core.errors import ConfigError
from ...core.record import TYPE_CHECKING
from ...judging.policies import handwritten
from ...judging.policies.handwritten import Document
from ...reading import toml_faults

if TYPE_CHECKING:
    from typing import Any


def with_table(content: bytes, lines: str, name: str) -> bytes:
    """Return a `pyproject.toml` with the table `tool.<name>` at its end; empty where that does not
    go.
    """
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        return b""
    if "\r\n" in text:
        end = "\r\n"
    else:
        end = "\n"
    if text and not text.endswith(end):
        gap = end
    else:
        gap = ""
    written = f"{text}{gap}{end}[tool.{name}]{end}" + lines.replace("\n", end)
    try:
        if toml_faults.refusal(text):
            return b""
        old, new = tomllib.loads(text), tomllib.loads(written)
        added = {**old, "tool": {**old.get("tool", {}), name: tomllib.loads(lines)}}
    except (tomllib.TOMLDecodeError, RecursionError, TypeError):
        return b""
    if new == added:
        return written.encode()
    return b""


def with_repo(content: bytes, entry: Mapping[str, Any]) -> bytes:
    """Return a `.pre-commit-config.yaml` with one more entry under `repos`, laid out as its
    others; empty where it cannot be.

    `entry` has a `repo`, a `rev` and one hook with an `id`.
    """
    try:
        text = content.decode("utf-8")
        old = handwritten.parse(text, "")
        written = _inserted(text, old, entry)
        wanted = {**old.value, "repos": [*old.value["repos"], entry]}
        return written.encode() if handwritten.parse(written, "").value == wanted else b""
    except (ConfigError, KeyError, TypeError, ValueError, IndexError):
        return b""  # not laid out in a way that we know


def _inserted(text: str, old: Document, entry: Mapping[str, Any]) -> str:
    lines = text.splitlines(keepends=True)
    if "\r\n" in text:
        end = "\r\n"
    else:
        end = "\n"
    at = _end_of_repos(lines, old)
    if at and not lines[at - 1].endswith(("\n", "\r")):
        lines[at - 1] += end
    return "".join(
        [*lines[:at], *(line + end for line in _laid_out(lines, old, entry)), *lines[at:]]
    )


def _end_of_repos(lines: list[str], old: Document) -> int:
    """Return the index behind the last line of `repos` that says something."""
    start = old.keys[("repos",)].line
    after = []
    for path, place in old.keys.items():
        if len(path) == 1 and place.line > start:
            after.append(place.line - 1)
    at = min(after, default=len(lines))
    while lines[at - 1].strip() == "" or lines[at - 1].startswith("#"):
        at -= 1
    return at


def _laid_out(lines: list[str], old: Document, entry: Mapping[str, Any]) -> list[str]:
    """Return the entry in lines, with the indents of the first one there is."""
    outer, inner = ("repos", 0), ("repos", 0, "hooks", 0)
    dash, key = _dash(lines, old, outer), old.values[outer].column - 1
    inner_dash, inner_key = _dash(lines, old, inner), old.values[inner].column - 1
    first = f"{' ' * dash}-{' ' * (key - dash - 1)}"
    second = f"{' ' * inner_dash}-{' ' * (inner_key - inner_dash - 1)}"
    rest = " " * key
    return [
        f"{first}repo: {entry['repo']}",
        f"{rest}rev: {entry['rev']}",
        f"{rest}hooks:",
        f"{second}id: {entry['hooks'][0]['id']}",
    ]


def _dash(lines: list[str], old: Document, item: tuple[str | int, ...]) -> int:
    """Return the column of the dash before an item, from 0. Raises ValueError where there is none
    on its line.
    """
    line = lines[old.values[item].line - 1]
    before = line[: old.values[item].column - 1]
    if before.strip() != "-":
        raise ValueError(before)
    return before.index("-")
