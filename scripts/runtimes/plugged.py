"""`python -m scripts.runtimes.plugged`: drive Claude Code, offline, with our plugin and with our
MCP server, and print what its model is given of them.

A stand-in for the server of models has Claude Code use one tool, and keeps all that it is sent
afterwards: what a hook says of a file that was written, what a tool of the MCP server returns.
"""

from __future__ import annotations

import argparse
import contextlib
import http.server
import json
import os
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from . import programs, stand_in
from .linter import ROOT

AGENT = ".claude/agents/otter-guide.md"
TEXT = """\
---
name: otter-guide
description: Explains where otters live. Use it when somebody asks about otters.
model: sonet
---
You explain where otters live, and what they eat.
"""


class _Server(http.server.ThreadingHTTPServer):
    """Has a tool used once, where it is offered; `given` is what was sent after that."""

    def __init__(self, tool: str, inputs: Mapping[str, Any]) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.tool = tool
        self.inputs = dict(inputs)
        self.given: list[str] = []


class _Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Server

    def log_message(self, *_: object) -> None:
        """Print nothing."""

    def do_POST(self) -> None:
        """Answer one request."""
        length = int(self.headers.get("content-length", 0))
        asked: stand_in.Asked = json.loads(self.rfile.read(length) or b"{}")
        if self.path.partition("?")[0].endswith("count_tokens"):
            self._send(b'{"input_tokens": 1}', "application/json")
            return
        used = json.dumps(_after_the_call(asked.get("messages", [])), ensure_ascii=False)
        offered = [tool.get("name") for tool in asked.get("tools", ())]
        blocks: list[dict[str, Any]] = [{"type": "text", "text": "ok"}]
        stop = "end_turn"
        if '"tool_result"' in used:
            self.server.given.append(used)
        elif self.server.tool in offered:
            call = {"type": "tool_use", "id": "toolu_1", "name": self.server.tool}
            blocks = [{**call, "input": self.server.inputs}]
            stop = "tool_use"
        self._send(stand_in.events(asked, blocks, stop), "text/event-stream")

    def _send(self, body: bytes, kind: str) -> None:
        self.send_response(200)
        self.send_header("content-type", kind)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def _after_the_call(messages: Sequence[Mapping[str, Any]]) -> Sequence[Mapping[str, Any]]:
    """Return what follows the call of a tool: what it returned, and what hooks said of it."""
    for number, message in enumerate(messages):
        if message.get("role") == "assistant":
            return messages[number + 1 :]
    return []


@contextlib.contextmanager
def _serving(tool: str, inputs: Mapping[str, Any]) -> Iterator[_Server]:
    server = _Server(tool, inputs)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()


def with_plugin(folder: Path, place: Path) -> str:
    """Return what the model is given after it wrote an agent, with our plugin."""
    project = _project(place)
    inputs = {"file_path": str(project / AGENT), "content": TEXT}
    # the folder `.claude` is written to with nobody's consent in no other mode
    flags = ["--plugin-dir", str(ROOT / "plugin"), "--permission-mode", "bypassPermissions"]
    return _driven(folder, place, "Write", inputs, flags)


def with_server(folder: Path, place: Path) -> str:
    """Return what the model is given by the tool `lint` of our MCP server."""
    project = _project(place)
    (project / AGENT).parent.mkdir(parents=True, exist_ok=True)
    (project / AGENT).write_text(TEXT, encoding="utf-8")
    settings = place / "mcp.json"
    server = {"command": str(place / "bin" / "lint-agents"), "args": ["mcp"]}
    settings.write_text(json.dumps({"mcpServers": {"lint-agents": server}}), encoding="utf-8")
    tool = "mcp__lint-agents__lint"
    flags = ["--mcp-config", str(settings), "--strict-mcp-config", "--allowedTools", tool]
    return _driven(folder, place, tool, {"path": AGENT}, flags)


def _project(place: Path) -> Path:
    """Make a repository, a home, and a `lint-agents` that is this very checkout."""
    project = place / "project"
    for part in (project / ".git", place / "home", place / "bin"):
        part.mkdir(parents=True)
    (project / ".git" / "HEAD").write_text("", encoding="utf-8")
    script = place / "bin" / "lint-agents"
    script.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m frontmatter_lint "$@"\n', "utf-8")
    script.chmod(0o755)
    return project


def _driven(
    folder: Path, place: Path, tool: str, inputs: Mapping[str, Any], flags: Sequence[str]
) -> str:
    """Run one session of Claude Code; return what its model was sent after the tool was used."""
    with _serving(tool, inputs) as server:
        known = dict(programs.environment(place / "home", f"http://127.0.0.1:{server.server_port}"))
        known["PATH"] = f"{place / 'bin'}{os.pathsep}{known['PATH']}"
        known["PYTHONPATH"] = str(ROOT)
        # all tools are there from the start: none is looked for, and none comes later
        known["IS_SANDBOX"] = "1"  # the mode without questions is refused to root otherwise
        known["ENABLE_TOOL_SEARCH"] = "false"
        known["MCP_CONNECTION_NONBLOCKING"] = "false"
        command = [str(folder / "node_modules" / ".bin" / "claude"), "-p", "go on"]
        command += flags
        done = subprocess.run(
            command,
            cwd=place / "project",
            env=known,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
    if not server.given:
        said = programs.one_line(done.stderr or done.stdout)
        raise RuntimeError(f"Claude Code did not use {tool}: {said}")
    return server.given[-1]


def main() -> int:
    """Return 1 where the model is not given what is wrong with the agent, else 0."""
    parser = argparse.ArgumentParser(prog="python -m scripts.runtimes.plugged", description=__doc__)
    parser.add_argument("--tools", type=Path, default=programs.default_folder())
    folder = programs.installed(parser.parse_args().tools, "claude-code")
    code = 0
    for name, drive in (("plugin", with_plugin), ("MCP server", with_server)):
        with tempfile.TemporaryDirectory(prefix="lint-agents-plugged-") as scratch:
            given = drive(folder, Path(scratch))
        print(f"{name}: {given}")
        if "MD201" not in given:
            code = 1
    return code


if __name__ == "__main__":
    sys.exit(main())
