"""The extension for VS Code: its client against the real server, and what its manifest says."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from frontmatter_lint import __version__

from .conftest import ROOT, clean_environment

EXTENSION = ROOT / "editors" / "vscode"


@pytest.mark.skipif(shutil.which("node") is None, reason="needs Node.js")
@pytest.mark.skipif(sys.platform == "win32", reason="needs a script for sh")
def test_it_starts_the_server_and_says_where_it_is_missing(tmp_path: Path) -> None:
    pytest.importorskip("pygls")
    script = tmp_path / "lint-agents"
    script.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m frontmatter_lint "$@"\n', "utf-8")
    script.chmod(0o755)
    done = subprocess.run(
        ["node", str(EXTENSION / "test.js"), str(script)],
        cwd=tmp_path,
        env=clean_environment() | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, "ok\n"), done.stderr


def test_a_folder_cannot_choose_the_program() -> None:
    manifest = json.loads((EXTENSION / "package.json").read_text("utf-8"))
    assert manifest["version"] == __version__
    settings = manifest["contributes"]["configuration"]["properties"]
    assert settings["lint-agents.path"]["scope"] == "machine"
    assert list(manifest["dependencies"]) == ["vscode-languageclient"]


def test_it_speaks_with_nobody_but_the_server() -> None:
    for name in ("extension.js", "server.js"):
        text = (EXTENSION / name).read_text("utf-8")
        for word in ("fetch(", "http.", "https.", "net.", "telemetry", "shell: true", "exec("):
            assert word not in text, f"{name}: {word}"
