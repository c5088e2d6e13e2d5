"""The configuration of editors: what it runs when a file is saved does what the page says."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from .conftest import ROOT, clean_environment
from .support import agent_text, write

NAME = re.compile(r"%\{buffer_name\}|\{buffer_path\}|\$FILENAME")


def formatters() -> dict[str, list[str]]:
    """Return the arguments of the formatter that each editor is told to run."""
    page = (ROOT / "docs" / "editors.md").read_text("utf-8")
    helix = tomllib.loads((ROOT / "editors" / "helix" / "languages.toml").read_text("utf-8"))
    (block,) = re.findall(r"```json\n(.*?)```", page, re.DOTALL)
    zed = json.loads(block)["languages"]["Markdown"]["formatter"]["external"]
    (neovim,) = re.findall(r"args = \{(.*?)\},", page)
    return {
        "helix": helix["language"][0]["formatter"]["args"],
        "zed": zed["arguments"],
        "conform.nvim": json.loads(f"[{neovim}]"),
    }


@pytest.mark.parametrize("editor", ["helix", "zed", "conform.nvim"])
def test_what_an_editor_runs_on_saving(editor: str, tmp_path: Path) -> None:
    text = agent_text("model: sonet", "model_rationale: it sorts")
    write(tmp_path, {".claude/agents/otter-guide.md": text, "notes.md": "# Notes\n"})
    arguments = formatters()[editor]
    assert any(NAME.fullmatch(one) for one in arguments)
    for name, before, after in (
        (".claude/agents/otter-guide.md", text, text.replace("sonet", "sonnet")),
        ("notes.md", "# Notes\n", "# Notes\n"),
    ):
        call = [NAME.sub(name, one) for one in arguments]
        done = subprocess.run(
            [sys.executable, "-m", "frontmatter_lint", *call],
            cwd=tmp_path,
            env=clean_environment() | {"PYTHONPATH": str(ROOT)},
            input=before.encode(),
            capture_output=True,
            check=False,
        )
        assert (done.returncode, done.stdout.decode()) == (0, after)
