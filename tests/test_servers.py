"""How the servers end: by a client that leaves, and by a signal while the client is there."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from .conftest import ROOT, clean_environment

INITIALIZE = {
    "lsp": b'{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":null,'
    b'"rootUri":null,"capabilities":{}}}',
    "mcp": b'{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":'
    b'"2025-06-18","capabilities":{},"clientInfo":{"name":"x","version":"1"}}}',
}


@pytest.fixture(params=INITIALIZE)
def server(request: pytest.FixtureRequest, tmp_path: Path) -> subprocess.Popen[bytes]:
    """A server that has understood the first message of its client."""
    name = request.param
    pytest.importorskip({"lsp": "pygls", "mcp": "mcp.server.mcpserver"}[name])
    running = subprocess.Popen(
        [sys.executable, "-m", "frontmatter_lint", name],
        cwd=tmp_path,
        env=clean_environment() | {"PYTHONPATH": str(ROOT)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    message = INITIALIZE[name]
    if name == "lsp":
        message = b"Content-Length: %d\r\n\r\n%s" % (len(message), message)
    assert running.stdin
    assert running.stdout
    running.stdin.write(message + b"\n")
    running.stdin.flush()
    assert running.stdout.readline()
    return running


def test_a_client_that_leaves_ends_it(server: subprocess.Popen[bytes]) -> None:
    _, errors = server.communicate(timeout=60)
    assert server.returncode == 0
    assert b"fault" not in errors


@pytest.mark.skipif(os.name == "nt", reason="needs signals of POSIX")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_it_at_once(server: subprocess.Popen[bytes], number: signal.Signals) -> None:
    server.send_signal(number)
    try:
        assert server.wait(timeout=60) == -number
    finally:
        server.kill()
        server.communicate()
