"""The pre-commit hooks: which paths they take, and what the real pre-commit makes of them."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema.validators import validator_for

from frontmatter_lint.agents import dialects
from frontmatter_lint.core.resources import data

from .conftest import FORMATS, ROOT
from .support import PreCommit, git

BAD = "---\nname: scout\ndescription: Finds files.\nmodel: sonet\n---\nLook around.\n"
GOOD = BAD.replace("sonet", "sonnet")
NOT_AN_AGENT = "---\ntitle: How we write agents\n---\nSee below.\n"
HOOKS: dict[str, dict[str, Any]] = {
    hook["id"]: hook
    for hook in yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
}
#: The hooks that only look.
CHECKS = [name for name in HOOKS if name not in ("lint-agents-fix", "lint-agents-routing")]


def own_paths() -> list[str]:
    """A path for each glob of each dialect, in the root of a repository and further down."""
    globs: dict[str, None] = {}
    for name in dialects.names():
        paths = data("dialects")[name]["paths"]
        globs.update(dict.fromkeys([*(paths.get("own") or ()), *(paths.get("shared") or ())]))
    made = [
        glob.replace("**/", deep).replace("*", "x")
        for glob in globs
        for deep in ("", "team/", "team/b-side/")
    ]
    return [*dict.fromkeys(made), *dict.fromkeys(f"packages/web/{path}" for path in made)]


@pytest.mark.parametrize("path", [*own_paths(), "x.md", "docs/x.md", ".ai/ö 'x'.md"])
def test_takes_all_that_may_be_an_agent(path: str) -> None:
    for hook in HOOKS.values():
        assert re.search(hook.get("files", ""), path)
        assert set(hook) & {"exclude", "exclude_types", "types_or"} == set()
        assert set(hook.get("types", ["file"])) == {"file"}


@pytest.mark.parametrize("path", ["agents/x.py", "agents/x.md.bak", "agents/x.mdx", "md", "x.md/y"])
def test_leaves_other_files_alone(path: str) -> None:
    assert not re.search(HOOKS["lint-agents"]["files"], path)


def test_what_tools_own_beside_markdown_is_taken_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "scripts"))
    import hooks_manifest

    pattern = hooks_manifest.pattern([".x/agents/**/*.toml", "agents/**/*.md", "x*.yaml"])
    taken = [".x/agents/a.toml", "web/.x/agents/b/a.toml", "xy.yaml", "any.md"]
    assert all(re.search(pattern, path) for path in taken)
    left = ["a.toml", ".x/agents/a.tomlx", "ax.yaml", "any.mdx"]
    assert not any(re.search(pattern, path) for path in left)


def test_manifest_is_what_the_data_says() -> None:
    subprocess.run([sys.executable, "scripts/hooks_manifest.py", "--check"], cwd=ROOT, check=True)


def test_stale_manifest_is_noticed(tmp_path: Path) -> None:
    for part in ("scripts", "schemas", "frontmatter_lint/data"):
        shutil.copytree(ROOT / part, tmp_path / part, ignore=shutil.ignore_patterns("__pycache__"))
    script = [sys.executable, "scripts/hooks_manifest.py"]
    manifest = tmp_path / ".pre-commit-hooks.yaml"
    subprocess.run(script, cwd=tmp_path, check=True)
    assert manifest.read_bytes() == (ROOT / manifest.name).read_bytes().replace(b"\r\n", b"\n")
    manifest.write_text(
        manifest.read_text(encoding="utf-8").replace("--only-agents ", ""), encoding="utf-8"
    )
    stale = subprocess.run(
        [*script, "--check"], cwd=tmp_path, check=False, capture_output=True, text=True
    )
    assert (stale.returncode, stale.stderr) == (
        1,
        "stale: .pre-commit-hooks.yaml; run `python scripts/hooks_manifest.py`\n",
    )


@pytest.mark.skipif(
    not FORMATS.is_dir(), reason="the published schemas are not part of the repository"
)
def test_manifest_is_valid() -> None:
    schema = json.loads((FORMATS / "pre-commit-hooks.schema.json").read_text(encoding="utf-8"))
    validator_for(schema)(schema).validate(list(HOOKS.values()))


@pytest.fixture
def team(tmp_path: Path) -> Path:
    """A user's repository: one bad agent, documentation beside it, and a bad one out of the way."""
    folder = tmp_path / "team"
    for name, text in (
        (".claude/agents/scout.md", BAD),
        (".claude/agents/README.md", NOT_AN_AGENT),
        ("agents/index.md", "# Our agents\n"),
        ("docs/x.md", NOT_AN_AGENT),
        ("roles/writer.md", GOOD.replace("scout", "writer")),
    ):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    git(folder, "init", "--quiet")
    git(folder, "add", "--all")
    return folder


@pytest.fixture
def pre_commit(tmp_path: Path, team: Path) -> PreCommit:
    return PreCommit(tmp_path / "home", team)


def test_try_repo(project: Path, team: Path, pre_commit: PreCommit) -> None:
    code, output = pre_commit(
        "try-repo", project, "lint-agents", "--files", ".claude/agents/scout.md"
    )
    assert code == 1, output
    assert "MD201" in output
    assert ".claude/agents/scout.md:4:8" in output
    code, output = pre_commit(
        "try-repo", project, "lint-agents-fix", "--files", ".claude/agents/scout.md"
    )
    assert (code, "files were modified by this hook" in output) == (1, True), output
    assert (team / ".claude/agents/scout.md").read_text(encoding="utf-8") == GOOD


def test_the_routing_hook_holds_agents_to_their_registry(
    project: Path, team: Path, pre_commit: PreCommit
) -> None:
    registry = team / "agent-routing.yaml"
    registry.write_text("roles:\n  scout: light\n  ghost: mid\n", encoding="utf-8")
    code, output = pre_commit("try-repo", project, "lint-agents-routing", "--all-files")
    assert code == 1, output
    assert "agent-routing.yaml:2 says the light tier" in " ".join(output.split())
    assert "agent-routing.yaml:3: no agent is called `ghost`" in output


def test_in_use(project: Path, team: Path, pre_commit: PreCommit) -> None:
    """Both hooks from a configuration, at a pinned revision, in one installation."""
    hooks = [{"id": name} for name in CHECKS]
    repo = {"repo": str(project), "rev": git(project, "rev-parse", "HEAD").strip(), "hooks": hooks}
    (team / ".pre-commit-config.yaml").write_text(
        yaml.safe_dump({"repos": [repo]}), encoding="utf-8"
    )
    git(team, "add", "--all")

    for name in CHECKS:
        code, output = pre_commit("run", name, "--all-files")
        assert (code, output.count("[MD201]")) == (1, 1), output
        assert "1 error" in output

    # the whole repository is checked whatever was changed; the other hook sees the
    # changed files alone
    code, output = pre_commit("run", "--files", "roles/writer.md", "docs/x.md")
    assert code == 1, output
    assert re.search(r"^lint-agents\.+Passed$", output, re.MULTILINE)
    assert ".claude/agents/scout.md:4:8" in output

    (team / ".claude/agents/scout.md").write_text(GOOD, encoding="utf-8")
    git(team, "add", "--all")
    code, output = pre_commit("run", "--all-files")
    assert (code, output.count("Passed")) == (0, 2), output
    shutil.rmtree(team / ".claude")
    shutil.rmtree(team / "roles")
    git(team, "add", "--all")
    code, output = pre_commit("run", "--all-files")
    assert (code, output.count("Passed")) == (0, 2), output  # no agent at all is no failure
