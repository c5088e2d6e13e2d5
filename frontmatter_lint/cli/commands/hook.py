"""`lint-agents hook`: tell Claude Code, after it edited an agent, what is to be changed in it."""

from __future__ import annotations

import os
import sys

from ...agents import find
from ...core import limits
from ...core.errors import ConfigError
from ...core.findings import Finding
from ...core.nouns import Severity
from ...core.record import TYPE_CHECKING
from ...engine import engine
from ...output.json import dump
from .. import config, runs
from ..command_line import Options
from ..common import OK
from . import usage

if TYPE_CHECKING:
    from typing import Any

    from ...core.report import Outcome
    from ...core.settings import Config
    from ...core.terminal import Printed

_MOST = 20  # findings that a model is given at once
#: Bytes of an event at most: it holds a file as it was, as it is, and the difference.
_LONGEST = 4 * limits.AGENT


def run(argv: list[str]) -> Printed:
    """Read what was edited from standard input, as Claude Code sends it to a hook after a tool
    was used; print what it is to do, or nothing. Raises ConfigError.
    """
    if argv or sys.stdin is None:
        raise ConfigError(usage("hook"))
    try:
        path = _edited(sys.stdin.buffer.read(_LONGEST + 1))
        if not path or not os.path.isfile(path):
            return "", OK
        found = _findings(path)
    except ConfigError as error:
        said = "; ".join(str(part) for part in error.args)
        return dump({"systemMessage": f"lint-agents: {said}"}), OK
    if not found:
        return "", OK
    lines = [f"lint-agents found {len(found)} in the agent that was just edited; change the file:"]
    for one in found[:_MOST]:
        line = f"- {one.path}:{one.span.start.line}: {one.severity} {one.code}: {one.message}"
        lines.append(f"{line}; {one.hint}" if one.hint else line)
    return dump({"decision": "block", "reason": "\n".join(lines)}), OK


def _edited(data: bytes) -> str:
    """Return the path of the file that was edited; empty where none is named, as in the events of
    other tools. Raises ConfigError for what is no event.
    """
    import json

    no_event = f"nothing is checked: standard input is no event of at most {_LONGEST} bytes"
    if len(data) > _LONGEST:
        raise ConfigError(no_event)
    try:
        event: Any = json.loads(data)
        path = event.get("tool_input", {}).get("file_path", "")
    except (ValueError, AttributeError, RecursionError):
        raise ConfigError(no_event) from None
    if not isinstance(path, str):
        raise ConfigError(no_event)
    if "\0" in path:  # no file has such a name
        return ""
    return path


def _findings(path: str) -> list[Finding]:
    """Return what is wrong with an agent; information is left out, what a baseline lists, and
    what is no agent. Raises ConfigError.
    """
    settings = config.load(folder=os.path.dirname(os.path.abspath(path)))
    files = find.search([path], settings, only_agents=True).files
    governed = runs.governed(files, Options(), settings)
    outcome = engine.check_files(governed.candidates, governed.run_of)
    if outcome.report.findings:
        outcome = _without_known(outcome, settings)
    return [one for one in outcome.report.findings if one.severity > Severity.INFO]


def _without_known(outcome: Outcome, nearest: Config) -> Outcome:
    """Return the outcome without what is listed in the baseline of the settings nearest to the
    file, or in that of the working directory, which a check of the whole project applies. What is
    stale in them is left out: it is not about this file.
    """
    from ...engine import baseline, baseline_file  # imported here: most edits break nothing

    lists: dict[str, str] = {}
    for settings in (nearest, config.load()):
        if settings.baseline is not None:
            lists[os.path.realpath(settings.baseline)] = settings.baseline
    for path in lists.values():
        known = baseline_file.read(path, may_be_missing=True)
        outcome = baseline.apply(outcome, known, (), update=False)
    return outcome
