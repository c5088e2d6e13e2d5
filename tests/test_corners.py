"""Corners that were wrong once: settings, options and comments that nearly say what is meant, and
files that are read more than once.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest

from frontmatter_lint.agents import claude_settings
from frontmatter_lint.core import caching
from frontmatter_lint.core.record import Record

from .pace import in_time
from .support import agent_text, git, lint, write

MISSPELT = {".claude/agents/otter-guide.md": agent_text("model: sonet")}


@pytest.mark.parametrize("family", ["MD", "MD2", "MD201", "unknown-model"])
def test_the_closest_selector_gives_the_severity(family: str, tmp_path: Path) -> None:
    write(tmp_path, MISSPELT)
    for order in ((f"{family}=error", "ALL=info"), ("ALL=info", f"{family}=error")):
        flags = [flag for one in order for flag in ("--severity", one)]
        assert lint(*flags, cwd=tmp_path).code == 1


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ("[[chains]]\nsteps = []\nfoo = 1\n", "unknown setting `chains.0.foo`; there is"),
        (
            "[cost.prices.sonnet]\ninput = 1.0\noutput = 2.0\nfoo = 1\n",
            "unknown setting `cost.prices.sonnet.foo`; there is",
        ),
        ("[fleet.share]\nfoo = 1\n", "unknown setting `fleet.share.foo`; there is"),
        ("fleet = 1\n", "fleet = { share = { frontier = 0.2 }"),
        ('select = ""\n', "`select` is an empty text"),
    ],
)
def test_settings_are_named_at_any_depth(settings: str, said: str, tmp_path: Path) -> None:
    write(tmp_path, MISSPELT | {".lint-agents.toml": settings})
    printed = lint(cwd=tmp_path)
    assert printed.code == 2
    assert said in printed.err


def test_a_command_behind_options_is_told_where_it_stands(tmp_path: Path) -> None:
    said = lint("-q", "fleet", cwd=tmp_path).err
    assert "a command stands before its options: `lint-agents fleet …`" in said


def test_an_option_with_one_value_says_so(tmp_path: Path) -> None:
    assert "--for takes a value: --for FILE" in lint("config", "--for", cwd=tmp_path).err


def test_a_blank_value_is_refused_with_any_other_options(tmp_path: Path) -> None:
    write(tmp_path, MISSPELT)
    assert lint("--exclude", " ", cwd=tmp_path) == lint("--exclude", " ", "-j", "1", cwd=tmp_path)


def test_what_is_to_be_deleted_is_called_as_the_comment_writes_it(tmp_path: Path) -> None:
    note = "model: sonet # lint-agents: ignore[MD201, MD204] for now"
    write(tmp_path, {".claude/agents/otter-guide.md": agent_text(note)})
    assert "delete `MD204` from the comment" in " ".join(lint(cwd=tmp_path).out.split())


@pytest.mark.parametrize(
    "text",
    [
        "---\nno\n---\nBody\n",
        "---\nname: a\ndescription: Guides otters\nmodel:\n  preference: haiku\n"
        "  reasoning: Haiku d---\noes it well.\n---\nBody\n",
    ],
)
def test_frontmatter_that_tools_read_in_two_ways_is_no_internal_fault(
    text: str, tmp_path: Path
) -> None:
    write(tmp_path, {".claude/agents/a.md": text})
    printed = lint("--select", "ALL", cwd=tmp_path)
    assert "LI909" not in printed.out
    assert printed.code in (0, 1)


class _Two(Record):
    first: int
    second: int


def test_values_by_place_are_not_dropped_where_all_are_named() -> None:
    with pytest.raises(TypeError):
        _Two(3, 4, first=1, second=2)  # type: ignore[misc]


def test_many_lost_roles_take_linear_time(tmp_path: Path) -> None:
    roles = "".join(f'[agents.r{i}]\nconfig_file = "r{i}.toml"\n' for i in range(150))
    write(tmp_path, {".codex/config.toml": roles, ".git/HEAD": "ref: refs/heads/main\n"})
    assert in_time(partial(lint, "--exit-zero", cwd=tmp_path), 4.0)


def test_settings_of_a_project_are_read_once(tmp_path: Path) -> None:
    many = ",\n".join(f'"V{i}": "x"' for i in range(20_000))
    write(
        tmp_path,
        {".claude/settings.json": f'{{"env": {{\n{many}\n}}}}\n', ".git/HEAD": "ref: refs/x\n"},
    )
    path = (tmp_path / ".claude/agents/a.md").as_posix()
    caching.forget(("agents.",))
    first = claude_settings.beside(path)
    assert first.line("env", "V19999") == 20_001
    assert claude_settings.beside(path).entries is first.entries


def test_submodules_and_what_a_sparse_checkout_leaves_out_have_not_changed(tmp_path: Path) -> None:
    inner, outer = tmp_path / "inner", tmp_path / "outer"
    for folder in (inner, outer):
        write(folder, {"docs/a.md": "a\n", "src/b.py": "b = 1\n"} | MISSPELT)
        git(folder, "init", "-q")
        git(folder, "add", ".")
        git(folder, "commit", "-qm", "first")
    git(outer, "-c", "protocol.file.allow=always", "submodule", "add", "-q", "../inner", "inner")
    git(outer, "commit", "-qam", "second")
    asked = ("route", "mend the docs", "--since", "HEAD")
    assert "nothing has changed" in lint(*asked, cwd=outer).err
    git(outer, "sparse-checkout", "set", "docs", ".claude")
    assert "nothing has changed" in lint(*asked, cwd=outer).err
