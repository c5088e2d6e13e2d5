"""Three tools that only read: `lint`, `explain` and `models`, for programs that write agents."""

from __future__ import annotations

import os
from typing import Any

from mcp.server import MCPServer
from mcp.types import ToolAnnotations

from .. import __version__, api
from ..agents import dialects
from ..core.findings import Finding

_ABOUT = (
    "Checks files that define AI agents: is the model they name real, does the tool that reads "
    "the file understand it, and is it right for the task. Nothing is written."
)
_READS = ToolAnnotations(
    read_only_hint=True, destructive_hint=False, idempotent_hint=True, open_world_hint=False
)
#: Findings in one answer: a model reads no longer list.
_MOST = 100


def run() -> None:
    """Serve one client over standard input and output until it leaves."""
    made().run("stdio")


def made() -> MCPServer[Any]:
    """Return the server with its tools."""
    server: MCPServer[Any] = MCPServer("lint-agents", instructions=_ABOUT, version=__version__)
    for one in (lint, explain, models):
        server.add_tool(one, annotations=_READS)
    return server


def lint(path: str = ".", text: str = "") -> dict[str, Any]:
    """Check agent files: a file or folder of the project, or a text that is to stand at the path
    of a file, which says of which tool it is.

    Returns the findings with line, severity, message, what to do, and the fix where there is one.
    """
    try:
        inside = _inside(path)
        if text:
            _refuse_folder(path, "write into `path` where the text is to stand, as in {place}")
            report = api.lint_text(text, inside)
        else:
            report = api.lint_paths([inside])
    except (api.ConfigError, FileNotFoundError) as error:
        return {"error": _said(error)}
    finally:
        api.refresh()
    found = [_finding(one) for one in report.findings[:_MOST]]
    return {
        "files_checked": report.files_checked,
        "findings": found,
        "findings_left_out": len(report.findings) - len(found),
    }


def explain(subject: str, text: str = "") -> dict[str, Any]:
    """Explain a rule by its code or name (MD201), or an agent file by its path: which model
    runs, what decides it, and what the work needs. With a text, the file is not read.
    """
    try:
        if not text and not os.path.lexists(subject):
            return {"rule": subject, "page": api.rule_page(subject)}
        inside = _inside(subject)
        _refuse_folder(subject, "name a file in it, as in {place}")
        judged = api.judge(inside, text or None)
        runs = api.effective_model(inside, text or None, os.environ)
    except (api.ConfigError, FileNotFoundError) as error:
        return {"error": _said(error)}
    finally:
        api.refresh()
    if judged is None:
        return {"error": f"`{subject}` is no agent file"}
    return {
        "agent": judged.agent,
        "dialect": judged.dialect,
        "models": list(judged.models),
        "runs_on": runs.model if runs else None,
        "because": runs.because if runs else None,
        "kind": judged.kind,
        "floor": judged.floor,
        "ceiling": judged.ceiling,
        "unjudged": judged.unjudged or None,
        "speaks_for_a_stronger_model": [one.text for one in judged.stronger],
        "speaks_for_a_lighter_model": [one.text for one in judged.lighter],
    }


def models(dialect: str = dialects.CLAUDE_CODE) -> dict[str, Any]:
    """List what may be written under `model` in the agent files of a tool, with tiers and ends."""
    try:
        every = api.models(dialect)
    except api.ConfigError as error:
        return {"error": _said(error)}
    listed = []
    for one in every:
        row = {"name": one.name, "tier": one.tier or None, "status": one.status}
        if one.ends_on:
            row |= {"ends_on": one.ends_on, "instead": one.instead or None}
        listed.append(row)
    return {"dialect": dialect, "models": listed}


def _inside(path: str) -> str:
    """Return a path of the project. Raises ConfigError for one outside of it, and for what is no
    path: who asks is a model, and what it asks for may come from a page it has read.
    """
    if "\0" in path:
        raise api.ConfigError(f"`{path}` is no path: it holds a NUL; leave that out")
    here = os.path.realpath(os.getcwd())
    real = os.path.realpath(path)
    if real != here and not real.startswith(os.path.join(here, "")):
        raise api.ConfigError(f"`{path}` lies outside of the working directory")
    return os.path.abspath(path)


def _refuse_folder(path: str, instead: str) -> None:
    """Raise ConfigError where a path is a folder, with what to write instead."""
    if os.path.isdir(os.path.abspath(path)):  # an empty path is the working directory
        told = instead.format(place="`.claude/agents/reviewer.md`")
        raise api.ConfigError(f"`{path}` is a folder, and no agent; {told}")


def _finding(one: Finding) -> dict[str, Any]:
    there = one.elsewhere
    return {
        "path": there.path if there else one.path,
        "line": there.line if there else one.span.start.line,
        "code": one.code,
        "rule": one.name,
        "severity": str(one.severity),
        "message": one.message,
        "what_to_do": one.hint,
        "fix": one.fix.fix.says if one.fix else None,
    }


def _said(error: Exception) -> str:
    if isinstance(error, FileNotFoundError):
        return f"there is no `{error}`"
    return "; ".join(str(part) for part in error.args)
