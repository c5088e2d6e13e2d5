"""`lint-agents migrate`: names into blocks and back, phase by phase, tier by tier the same."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from frontmatter_lint.agents import catalogue, dialects
from frontmatter_lint.agents.load import Candidate, load
from frontmatter_lint.core.settings import Config
from frontmatter_lint.engine import standards
from frontmatter_lint.fixes import migrate, trial
from frontmatter_lint.reading import document

from .conftest import CORPUS, examples
from .support import Printed, agent_text, lint, lint_json, write

TEAM = {
    "agents/security-auditor.md": agent_text("model: sonnet  # reviewed", name="security-auditor"),
    "agents/helm-specialist.md": agent_text(
        "model: 'haiku'", "tools: Read", name="helm-specialist"
    ),
    "agents/database-optimizer.md": agent_text("model: haiku", name="database-optimizer"),
    "agents/otter.md": agent_text("model: inherit", name="otter"),
    "agents/notes.md": agent_text("category: testing", "model: haiku", name="notes"),
}
BLOCKS = {
    "agents/security-auditor.md": [
        "model:  # reviewed",
        "  preference: sonnet",
        "  fallbacks:",
        "    - haiku",
    ],
    "agents/helm-specialist.md": [
        "model:",
        "  preference: haiku",
        "  fallbacks:",
        "    - sonnet",
        "tools: Read",
    ],
    "agents/database-optimizer.md": [
        *("model:", "  preference: haiku", "  fallbacks:", "    - sonnet"),
        *("  escalation:", "    to: sonnet", "    when:", "      - redesign of a schema"),
    ],
    "agents/otter.md": ["model:", "  preference: inherit"],
    "agents/notes.md": [
        "category: testing",
        "model:",
        "  preference: haiku",
        "  fallbacks:",
        "    - sonnet",
    ],
}
MIGRATED = {path: agent_text(*lines, name=Path(path).stem) for path, lines in BLOCKS.items()}


def run_migrate(folder: Path, *flags: str) -> Printed:
    return lint(
        "migrate",
        "--isolated",
        "--policy=hybrid",
        "--dialect=claude-ctx",
        *flags,
        "agents",
        cwd=folder,
    )


def texts(folder: Path) -> dict[str, str]:
    return {path: (folder / path).read_bytes().decode() for path in TEAM}


@pytest.fixture
def team(tmp_path: Path) -> Path:
    return write(tmp_path, TEAM)


def test_every_phase(team: Path) -> None:
    printed = run_migrate(team)
    assert (printed.code, printed.err) == (0, "")
    assert printed.out == (
        "Phase 1, week 1: Core agents\n"
        "  agents/security-auditor.md: sonnet → preference sonnet; fallbacks haiku\n"
        "Phase 2, week 2: Tests and infrastructure as code\n"
        "  agents/helm-specialist.md: haiku → preference haiku; fallbacks sonnet\n"
        "  agents/notes.md: haiku → preference haiku; fallbacks sonnet\n"
        "Phase 4, week 4: Agents that depend on the task\n"
        "  agents/database-optimizer.md: haiku → preference haiku; fallbacks sonnet; "
        "escalation to sonnet, when redesign of a schema\n"
        "Other agents\n"
        "  agents/otter.md: inherit → preference inherit\n"
        "5 of 5 agents written anew; now write into each `reasoning` why "
        "(`lint-agents --select missing-reasoning` lists them)\n"
    )
    assert texts(team) == MIGRATED
    assert run_migrate(team).out.endswith("\n0 of 5 agents written anew\n")
    assert texts(team) == MIGRATED


def test_the_reasons_are_the_authors_to_write(team: Path) -> None:
    run_migrate(team)
    found = lint_json("--policy=hybrid", "--select=missing-reasoning", ".", cwd=team)
    assert len(found.findings) == len(TEAM)


def test_and_back(team: Path) -> None:
    run_migrate(team)
    printed = run_migrate(team, "--to=scalar")
    assert "  agents/security-auditor.md: block → sonnet\n" in printed.out
    assert printed.out.endswith("5 of 5 agents written anew\n")
    assert texts(team) == {path: text.replace("'haiku'", "haiku") for path, text in TEAM.items()}


def test_a_block_that_says_more_stays(team: Path) -> None:
    block = agent_text(
        "model:", "  preference: sonnet", "  reasoning: Weighs risks.", name="helm-specialist"
    )
    write(team, {"agents/helm-specialist.md": block})
    printed = run_migrate(team, "--to=scalar")
    assert (
        "helm-specialist.md: left as it is: one name cannot say what the block says: `reasoning`\n"
        in printed.out
    )
    assert texts(team)["agents/helm-specialist.md"] == block


@pytest.mark.parametrize(
    ("flags", "wanted"),
    [
        (("--phase=2",), {"agents/helm-specialist.md", "agents/notes.md"}),
        (("--phase=4", "--phase=1"), {"agents/database-optimizer.md", "agents/security-auditor.md"}),
        (("--category=testing",), {"agents/notes.md"}),
        (("--category", "security", "--category", "infrastructure"),
         {"agents/security-auditor.md", "agents/helm-specialist.md"}),
    ],
)  # fmt: skip
def test_a_part_of_them(flags: tuple[str, ...], wanted: set[str], team: Path) -> None:
    run_migrate(team, *flags)
    assert {path for path, text in texts(team).items() if text != TEAM[path]} == wanted


@pytest.mark.parametrize(
    ("flags", "said"),
    [
        (("--to=yaml",), "argument --to: invalid choice: 'yaml'"),
        (("--phase=9",), "policy `hybrid` has no phase 9; it has 4"),
        (("--category=testin",), "has no category `testin`; did you mean `testing`?"),
        (("--nonsense",), "--nonsense"),
        (("nowhere",), "there is no file or folder `nowhere`"),
    ],
)
def test_what_cannot_be_asked(flags: tuple[str, ...], said: str, team: Path) -> None:
    printed = run_migrate(team, *flags)
    assert (printed.code, printed.out) == (2, "")
    assert said in printed.err
    assert texts(team) == TEAM


def test_only_where_the_tool_reads_blocks(team: Path) -> None:
    printed = lint("migrate", "--isolated", "--policy=hybrid", "agents", cwd=team)
    assert printed.code == 0
    assert (
        "helm-specialist.md: left as it is: Claude Code reads no block under `model`\n"
        in printed.out
    )
    assert texts(team)["agents/helm-specialist.md"] == TEAM["agents/helm-specialist.md"]


STAY = {
    "it names no model": ["tools: Read"],
    "its model is not one name": ["model: [sonnet, opus]"],
    "its model is a block already": ["model:", "  preference: sonnet"],
    "`model` is not written on one plain line": ["model: &m sonnet", "x: *m"],
    "its frontmatter cannot be read": ["model: sonnet", "x: " + "[" * 70],
}


@pytest.mark.parametrize("reason", STAY)
def test_what_is_no_plain_name_stays(reason: str, tmp_path: Path) -> None:
    text = agent_text(*STAY[reason])
    write(tmp_path, {"agents/x.md": text})
    assert f"agents/x.md: left as it is: {reason}\n" in run_migrate(tmp_path).out
    assert (tmp_path / "agents/x.md").read_text(encoding="utf-8") == text


@pytest.mark.skipif(shutil.which("git") is None, reason="git applies the patch")
def test_the_diff_is_what_would_be_written(team: Path) -> None:
    printed = run_migrate(team, "--diff")
    assert printed.code == 1
    assert texts(team) == TEAM
    subprocess.run(
        ["git", "apply", "-"], input=printed.out.encode(), cwd=team, check=True, capture_output=True
    )
    assert texts(team) == MIGRATED
    assert run_migrate(team, "--diff") == (
        0,
        "",
        "5 left as they are: its model is a block already\n".replace("5", "lint-agents: 5"),
    )


@pytest.mark.skipif(os.name == "nt", reason="links of POSIX")
def test_a_link_is_left_alone(team: Path) -> None:
    (team / "real.txt").write_text(TEAM["agents/otter.md"], encoding="utf-8")
    (team / "agents/otter.md").unlink()
    (team / "agents/otter.md").symlink_to(team / "real.txt")
    printed = lint(
        "migrate",
        "--isolated",
        "--policy=hybrid",
        "--dialect=claude-ctx",
        "agents/otter.md",
        "agents",
        cwd=team,
    )
    assert printed.code == 1
    assert "agents/otter.md: left as it is: it is a symbolic link\n" in printed.out
    assert (team / "real.txt").read_text(encoding="utf-8") == TEAM["agents/otter.md"]


# --- whatever the policy and the model ------------------------------------------------

names = st.sampled_from(
    [
        "sonnet",
        "haiku",
        "opus",
        "fable",
        "inherit",
        "claude-sonnet-4-6",
        "gpt-5",
        "x/y",
        "sonnet[1m]",
    ]
)
dresses = st.sampled_from(["{}", "'{}'", '"{}"'])
notes = st.sampled_from(["", "  # why", "\t"])
ends = st.sampled_from(["\n", "\r\n", "\r"])
roster = st.sampled_from(
    ["otter", "security-auditor", "python-pro", "database-optimizer", "prompt-engineer"]
)
HELD_TO = {name: standards.of(Config(isolated=True, policy=name)).policy for name in ("default", "hybrid", "opus-first",
           "code-generation", "tiered", "always-frontier")}  # fmt: skip


def moved(data: bytes, policy: str, form: str) -> bytes | None:
    agent = load(
        Candidate("agents/x.md", "agents/x.md", "/r/agents/x.md", named=True, data=data),
        "claude-ctx",
    )
    assert agent is not None
    fix = migrate.step(agent, HELD_TO[policy], form).fix
    return trial.together(data, [fix])[0] if fix else None


@given(
    names,
    st.builds("model: {}{}".format, dresses, notes),
    ends,
    roster,
    st.sampled_from(sorted(HELD_TO)),
)
@settings(max_examples=examples(400))
def test_there_and_back(name: str, line: str, end: str, agent: str, policy: str) -> None:
    before = agent_text(line.format(name), "# end", name=agent).replace("\n", end).encode()
    block = moved(before, policy, "block")
    assert block is not None
    fields = document.parse(block, dialects.known_fields()).fields
    assert fields is not None
    written = fields["model"]
    assert isinstance(written, dict)
    assert written["preference"] == name
    fallbacks = written.get("fallbacks", [])
    assert isinstance(fallbacks, list)
    for fallback in fallbacks:
        assert isinstance(fallback, str)
        assert not catalogue.same(fallback, name)
    assert moved(block, policy, "block") is None
    back = moved(block, policy, "scalar")
    assert back is not None
    assert _bare(back) == _bare(before)


def _bare(text: bytes) -> bytes:
    return text.replace(b"'", b"").replace(b'"', b"").replace(b"\t", b"")


@pytest.mark.corpus
def test_real_blocks(tmp_path: Path) -> None:
    """A real folder of names: every one becomes a block that the linter finds nothing wrong
    with but the reason.
    """
    copy = tmp_path / "agents"
    shutil.copytree(CORPUS / "0xfurai__claude-code-subagents" / "agents", copy)
    before = {path: path.read_bytes() for path in copy.glob("*.md")}
    run_migrate(tmp_path)
    changed = [path for path in before if path.read_bytes() != before[path]]
    assert len(changed) > 100
    found = lint_json("--policy=hybrid", "--select=SC,FB301,FB302,ES,MA506", ".", cwd=tmp_path)
    assert {one["code"] for one in found.findings} == {"MA506"}
    run_migrate(tmp_path, "--to=scalar")
    assert {path: path.read_bytes() for path in before} == before


def test_the_plan_of_a_policy_without_phases_is_one() -> None:
    assert list(migrate.phases(HELD_TO["default"])) == [(migrate.REST, ())]
