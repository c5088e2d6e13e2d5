"""The MCP server, by the client of the official library over standard input and output."""

from __future__ import annotations

import asyncio
import json
import sys
from pathlib import Path
from typing import Any
from unittest import mock

import pytest

from .conftest import ROOT, clean_environment
from .support import agent_text, lint, write

AGENT = ".claude/agents/otter-guide.md"
PLACE = "`.claude/agents/reviewer.md`"


def test_without_the_extra_it_says_what_to_install(tmp_path: Path) -> None:
    with mock.patch.dict(sys.modules, {"mcp.server.mcpserver": None}):
        printed = lint("mcp", cwd=tmp_path)
    assert (printed.code, printed.out) == (2, "")
    assert printed.err.count("\n") == 1
    assert "pip install 'frontmatter-lint[mcp]'" in printed.err


def ask(folder: Path, *calls: tuple[str, dict[str, Any]]) -> tuple[Any, list[dict[str, Any]]]:
    """Return the tools of a server that runs in a folder, and what calls of them came to."""
    pytest.importorskip("mcp.server.mcpserver")
    from mcp import ClientSession, StdioServerParameters, stdio_client

    async def session() -> tuple[Any, list[dict[str, Any]]]:
        parameters = StdioServerParameters(
            command=sys.executable,
            args=["-m", "frontmatter_lint", "mcp"],
            cwd=folder,
            env=clean_environment() | {"PYTHONPATH": str(ROOT)},
        )
        async with stdio_client(parameters) as streams, ClientSession(*streams) as client:
            await client.initialize()
            tools = (await client.list_tools()).tools
            answers = []
            for name, arguments in calls:
                result = await client.call_tool(name, arguments)
                answers.append(json.loads(result.content[0].text))  # type: ignore[union-attr]
            return tools, answers

    return asyncio.run(session())


def test_a_model_lints_explains_and_lists(tmp_path: Path) -> None:
    write(tmp_path, {AGENT: agent_text("model: sonet"), ".git/HEAD": ""})
    tools, (files, text, rule, agent, models) = ask(
        tmp_path,
        ("lint", {}),
        ("lint", {"path": AGENT, "text": agent_text("model: sonnet")}),
        ("explain", {"subject": "MD201"}),
        ("explain", {"subject": AGENT}),
        ("models", {"dialect": "claude-code"}),
    )
    assert {one.name for one in tools} == {"lint", "explain", "models"}
    assert all(one.annotations.read_only_hint for one in tools)
    (finding,) = files["findings"]
    assert (finding["path"], finding["line"], finding["code"]) == (AGENT, 4, "MD201")
    assert finding["fix"]
    assert text["findings"] == []
    assert rule["page"].startswith("# unknown-model (MD201)")
    assert (agent["agent"], agent["dialect"]) == ("otter-guide", "claude-code")
    assert {"name": "sonnet", "tier": "mid", "status": "word"} in models["models"]
    assert (tmp_path / AGENT).read_text("utf-8") == agent_text("model: sonet")


def test_what_cannot_be_done_is_said(tmp_path: Path) -> None:
    outside = write(tmp_path / "outside", {"a.md": agent_text("model: sonet")})
    (tmp_path / "project").mkdir()
    (tmp_path / "project/link.md").symlink_to(outside / "a.md")
    _, answers = ask(
        tmp_path / "project",
        ("lint", {"path": "../outside/a.md"}),
        ("lint", {"path": "link.md"}),
        ("lint", {"path": "missing.md"}),
        ("explain", {"subject": "MD999"}),
        ("models", {"dialect": "claude-cod"}),
    )
    said = [one["error"] for one in answers]
    assert "outside of the working directory" in said[0]
    assert "outside of the working directory" in said[1]
    assert "missing.md" in said[2]
    assert "MD999" in said[3]
    assert "did you mean" in said[4]


def test_a_path_that_is_none_and_a_folder_are_refused(tmp_path: Path) -> None:
    write(tmp_path, {AGENT: agent_text(), ".git/HEAD": ""})
    text = agent_text("model: sonet")
    _, answers = ask(
        tmp_path,
        ("lint", {"path": "a\0b.md"}),
        ("lint", {"path": "a\0b.md", "text": text}),
        ("explain", {"subject": "a\0b.md"}),
        ("explain", {"subject": "a\0b.md", "text": text}),
        ("explain", {"subject": "."}),
        ("explain", {"subject": ".claude/agents", "text": text}),
        ("lint", {"text": text}),
        ("lint", {"path": ".claude", "text": text}),
        ("lint", {"path": "", "text": text}),
        ("models", {"dialect": "a\0b"}),
    )
    assert [list(one) for one in answers] == [["error"]] * len(answers)
    said = [one["error"] for one in answers]
    assert "holds a NUL" in said[0]
    assert said[1] == said[3] == said[0]
    assert said[4] == "`.` is a folder, and no agent; name a file in it, as in " + PLACE
    assert "name a file in it" in said[5]
    assert said[6].startswith("`.` is a folder, and no agent; write into `path` where the text")
    assert "`.claude` is a folder" in said[7]
