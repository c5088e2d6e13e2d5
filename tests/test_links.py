"""The address of a rule as a hyperlink: only on terminals that are known to show one."""

from __future__ import annotations

import io
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from frontmatter_lint.core.terminal import shows_links
from frontmatter_lint.output.render import RULE_URL

from .conftest import clean_environment
from .support import agent_text, lint, write

LINK = f"\x1b]8;;{RULE_URL.format(name='unknown-model')}\x1b\\lint-agents rule MD201\x1b]8;;\x1b\\"
PLAIN = " = rule: lint-agents rule MD201\n"
TERMINAL_VARIABLES = (
    *("TERM", "TERM_PROGRAM", "VTE_VERSION", "WT_SESSION", "KITTY_WINDOW_ID", "DOMTERM"),
    *("TMUX", "STY", "FORCE_HYPERLINK"),
)


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        """Say so."""
        return True


@pytest.mark.parametrize(
    ("environment", "shown"),
    [
        ({}, False),
        ({"TERM": "xterm-256color"}, False),
        ({"TERM_PROGRAM": "iTerm.app"}, True),
        ({"TERM_PROGRAM": "vscode", "TERM": "xterm-256color"}, True),
        ({"TERM_PROGRAM": "Apple_Terminal"}, False),
        ({"TERM": "xterm-kitty"}, True),
        ({"WT_SESSION": "x"}, True),
        ({"VTE_VERSION": "7600"}, True),
        ({"VTE_VERSION": "5000"}, False),
        ({"VTE_VERSION": "new"}, False),
        ({"VTE_VERSION": "9" * 9000}, False),
        ({"VTE_VERSION": "7600", "TMUX": "/tmp/x"}, False),  # noqa: S108 - as tmux sets it
        ({"TERM_PROGRAM": "WezTerm", "STY": "1.x"}, False),
        ({"FORCE_HYPERLINK": "1"}, True),
        ({"FORCE_HYPERLINK": "0", "TERM_PROGRAM": "WezTerm"}, False),
        ({"FORCE_HYPERLINK": "1", "TMUX": "x"}, True),
    ],
)
def test_which_terminals_show_links(environment: dict[str, str], shown: bool) -> None:  # noqa: FBT001
    assert shows_links(Terminal(), environment) == shown
    assert not shows_links(io.StringIO(), environment), "a file is no terminal"


def on_a_terminal(folder: Path, *flags: str, **environment: str) -> str:
    """What the command writes to a terminal."""
    import pty

    ours, theirs = pty.openpty()
    variables = {k: v for k, v in clean_environment().items() if k not in TERMINAL_VARIABLES}
    command = [sys.executable, "-m", "frontmatter_lint", "--isolated", *flags, "."]
    with subprocess.Popen(command, cwd=folder, stdout=theirs, env=variables | environment):
        os.close(theirs)
        written = b""
        try:
            while data := os.read(ours, 65536):
                written += data
        except OSError:
            pass
        os.close(ours)
    return written.decode().replace("\r\n", "\n")


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
def test_the_rule_is_a_link_where_that_is_shown(tmp_path: Path) -> None:
    write(tmp_path, {".claude/agents/a.md": agent_text("model: sonet")})
    linked = on_a_terminal(tmp_path, TERM_PROGRAM="iTerm.app", TERM="xterm-256color")
    assert LINK in linked
    for flags, environment in (
        ([], {"TERM": "xterm-256color"}),
        (["--color=never"], {"TERM_PROGRAM": "iTerm.app", "TERM": "xterm-256color"}),
        ([], {"TERM_PROGRAM": "iTerm.app", "NO_COLOR": "1"}),
        ([], {"TERM_PROGRAM": "iTerm.app", "TERM": "dumb"}),
        (["--output-format=json"], {"TERM_PROGRAM": "iTerm.app"}),
    ):
        assert "\x1b]8" not in on_a_terminal(tmp_path, *flags, **environment)
    bare = re.sub(r"\x1b\[[0-9;]*m|\x1b\]8;;[^\x1b]*\x1b\\", "", linked)
    assert bare == on_a_terminal(tmp_path, "--color=never", TERM="xterm-256color")


def test_elsewhere_it_is_one_short_line(tmp_path: Path) -> None:
    write(tmp_path, {".claude/agents/a.md": agent_text("model: sonet")})
    for flags in ([], ["--color=always"]):
        out = lint("--isolated", *flags, ".", cwd=tmp_path, TERM_PROGRAM="iTerm.app").out
        assert PLAIN in re.sub(r"\x1b\[[0-9;]*m", "", out)
        assert "\x1b]8" not in out
