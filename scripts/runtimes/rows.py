"""Put the rows of `tests/tool_rows.py` before the programs again."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from tests import tool_rows
from tests.tool_rows import Row

from . import claude_code, stand_in
from .claude_code import LOGGED
from .programs import Answer
from .stand_in import Request

Ask = Callable[[Sequence[Path], Path, Path], dict[Path, Answer]]
#: Agents that Claude Code calls at once.
_AT_ONCE = 15


def one_tool(dialect: str, ask: Ask, folder: Path, scratch: Path) -> int:
    """Print how many rows of one program it still does, and each that it does not; return how
    many these are.
    """
    rows = [row for row in tool_rows.ROWS if row.tool == dialect and row.does]
    place = Path(tempfile.mkdtemp(dir=scratch))
    files = {}
    for number, row in enumerate(rows):
        file = place / f"r{number:03}.md"
        file.write_bytes(tool_rows.content(row).encode())
        files[row] = file
    did = ask(list(files.values()), folder, scratch)
    seen: Mapping[Row, Request] = {}
    if dialect == tool_rows.CLAUDE:
        seen = _requests([row for row in rows if did[files[row]].loads], folder, scratch)
    different = []
    for row, file in files.items():
        reason = _difference(row, did[file], seen.get(row))
        if reason:
            different.append(f"  {row.text!r}: {reason}")
    print(f"{dialect}: {len(rows)} rows, {len(rows) - len(different)} as they stand")
    print("".join(f"{line}\n" for line in different), end="")
    return len(different)


def _requests(rows: Sequence[Row], folder: Path, scratch: Path) -> dict[Row, Request]:
    """Return what each agent asks for that Claude Code starts."""
    found = {}
    for start in range(0, len(rows), _AT_ONCE):
        some = rows[start : start + _AT_ONCE]
        place = Path(tempfile.mkdtemp(dir=scratch))
        agents = place / "project" / ".claude" / "agents"
        agents.mkdir(parents=True)
        names = []
        for number, row in enumerate(some):
            name = f"a{number:05}"
            text = tool_rows.content(row).replace("name: otter", f"name: {name}", 1)
            (agents / f"{name}.md").write_bytes(f"{text}\n\n{stand_in.mark(name)}\n".encode())
            names.append(name)
        with stand_in.serving(names) as (address, seen):
            claude_code.start(place, folder, address, stand_in.PROMPT)
            for name, row in zip(names, some, strict=True):
                if name in seen:
                    found[row] = seen[name]
    return found


def _difference(row: Row, did: Answer, asked: Request | None) -> str:
    """Return what a program does otherwise than a row says; empty where it does that."""
    is_lost = row.does in (tool_rows.LOST, tool_rows.STOPS)
    if is_lost or not did.loads or did.stops:
        does = tool_rows.STOPS if did.stops else tool_rows.LOST
        does = tool_rows.LOADS if did.loads else does
        return "" if does == row.does else f"{does} ({did.why})"
    field = row.text.partition(":")[0]
    if field in LOGGED and (field in did.dropped) != (row.does == tool_rows.DROPS):
        return f"drops {', '.join(sorted(did.dropped)) or 'nothing'}"
    return _difference_of_run(row, asked) if row.tool == tool_rows.CLAUDE else ""


def _difference_of_run(row: Row, asked: Request | None) -> str:
    """Return how an agent that Claude Code has called differs from its row."""
    is_started = asked is not None
    if is_started == (row.does == tool_rows.NOT_STARTED):
        return "is started" if is_started else "is not started"
    if asked is None:
        return ""
    if (asked.tools == 0) != (row.does == tool_rows.NO_TOOLS):
        return f"has {asked.tools} tools"
    return f"asks for {asked.model}" if row.model not in ("", asked.model) else ""
