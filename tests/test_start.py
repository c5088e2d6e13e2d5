"""`lint-agents init`: what it finds out, what it writes, what it leaves alone, and that
what it wrote works.
"""

from __future__ import annotations

import importlib.resources
import json
import os
import re
import shutil
import stat
import subprocess
import sys
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import settings as settings_of_test
from hypothesis import strategies as st
from jsonschema.validators import validator_for
from ruamel.yaml import YAML

from frontmatter_lint import __version__
from frontmatter_lint.cli.init import additions
from frontmatter_lint.core import resources
from frontmatter_lint.core.resources import HOME

from .conftest import CORPUS, ROOT, examples
from .shapes import BaselineJson, json_as
from .support import PreCommit, Printed, agent_text, git, lint, write

BAD = agent_text("model: sonet")
HOOKS = ".pre-commit-config.yaml"
WORKFLOW = ".github/workflows/lint-agents.yml"
SETTINGS = ".lint-agents.toml"
BUILT_IN = importlib.resources.files("check_jsonschema") / "builtin_schemas" / "vendor"


def tree(folder: Path) -> dict[str, bytes]:
    """Every file of a repository but git's own."""
    files = (
        path
        for path in folder.rglob("*")
        if path.is_file() and ".git" not in path.relative_to(folder).parts
    )
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def yaml(text: str) -> Any:
    return YAML(typ="safe", pure=True).load(text)


@pytest.fixture
def repo(tmp_path: Path) -> Path:
    """A repository with one agent, and an error in it."""
    folder = write(tmp_path / "repo", {".claude/agents/otter.md": BAD})
    git(folder, "init", "--quiet", "--initial-branch=trunk")
    return folder


def init(folder: Path, *flags: str) -> Printed:
    return lint("init", *flags, cwd=folder)


# --- the plan -------------------------------------------------------------------------


def test_the_whole_output(repo: Path) -> None:
    (repo / ".github").mkdir()
    assert init(repo, "--yes") == Printed(
        0,
        "agents     1 found: 1 of claude-code\n"
        "dialect    told by the path and content of each file\n"
        "policy     default: no policy with a roster fits the models these agents state\n"
        "\n"
        "Writes\n"
        "  .lint-agents.toml: settings\n"
        "  .pre-commit-config.yaml: pre-commit hook\n"
        "  .github/workflows/lint-agents.yml: GitHub workflow\n"
        "\n"
        "    1  MD201  unknown-model (error)\n"
        "1 file checked: 1 error\n"
        "\n"
        "`lint-agents` shows each finding. `lint-agents --update-baseline` takes them for known, "
        "so that only\n"
        "new ones fail from now on.\n"
        "\n"
        "`pre-commit install` lets the hook run at every commit.\n",
        "",
    )
    assert (repo / SETTINGS).read_text("utf-8") == (
        f'# {HOME}/blob/main/docs/configuration.md\npolicy = "default"\nbaseline = '
        f'".lint-agents-baseline.json"\n'
    )
    assert yaml((repo / HOOKS).read_text("utf-8")) == {
        "repos": [{"repo": HOME, "rev": f"v{__version__}", "hooks": [{"id": "lint-agents"}]}]
    }
    assert yaml((repo / WORKFLOW).read_text("utf-8"))["on"]["push"] == {"branches": ["trunk"]}


def test_without_a_terminal_nothing_is_written(repo: Path) -> None:
    before = tree(repo)
    printed = init(repo)
    assert (printed.code, printed.err) == (2, "")
    assert (
        f"{HOOKS}:\n    repos:\n      - repo: {HOME}\n        rev: v{__version__}\n" in printed.out
    )
    assert printed.out.endswith("`lint-agents init --yes` writes these files.\n")
    assert tree(repo) == before


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
@pytest.mark.parametrize(
    ("answer", "written"),
    [
        ("\n", True),
        ("y\n", True),
        ("YES\n", True),
        ("n\n", False),
        ("what?\n", False),
        ("\x04", False),
    ],
)
def test_at_a_terminal_it_asks_once(repo: Path, answer: str, written: bool) -> None:  # noqa: FBT001
    before = tree(repo)
    said = asked(repo, answer)
    assert said.count(b"Write these files? [Y/n]") == 1
    assert (b"Nothing is written." in said) != written
    assert (set(tree(repo)) - set(before) == {SETTINGS, HOOKS}) == written
    assert (tree(repo) == before) != written


def asked(folder: Path, answer: str) -> bytes:
    """What `init` says to somebody at a terminal who answers so."""
    import pty

    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "frontmatter_lint", "init"]
    with subprocess.Popen(
        command, cwd=folder, stdin=theirs, stdout=theirs, stderr=subprocess.PIPE
    ) as process:
        os.close(theirs)
        os.write(ours, answer.encode())
        said = b"".join(_until_closed(ours))
        assert process.wait(30) == 0
        assert process.stderr
        assert process.stderr.read() == b""
    return said


def _until_closed(handle: int) -> Iterator[bytes]:
    """What is read from a terminal until nobody writes to it any more."""
    try:
        while data := os.read(handle, 65536):
            yield data
    except OSError:
        pass
    finally:
        os.close(handle)


def test_a_second_time_changes_nothing(repo: Path) -> None:
    (repo / ".github").mkdir()
    init(repo, "--yes")
    before = tree(repo)
    again = init(repo, "--yes")
    assert again.code == 0
    assert "\nNothing to write.\n" in again.out
    assert f"  {SETTINGS}: settings: it is there already\n" in again.out
    assert again.out.count("it runs lint-agents already") == 2
    assert "1 file checked: 1 error\n" in again.out
    assert tree(repo) == before
    assert init(repo) == again, "where there is nothing to write there is nothing to ask"


def test_from_a_folder_below_it_is_the_repository_that_is_set_up(repo: Path) -> None:
    assert init(repo / ".claude", "--yes").code == 0
    assert {SETTINGS, HOOKS} <= set(tree(repo))


def test_the_result_shown_is_that_of_the_written_files(repo: Path) -> None:
    write(repo, {"docs/team.md": "| agent | model |\n|---|---|\n| otter | opus |\n"})
    write(repo, {".claude/agents/otter.md": agent_text("model: haiku", name="otter")})
    out = init(repo, "--yes").out
    assert lint("--statistics", cwd=repo).out in out
    assert "MA501" in out


def test_without_findings_there_is_no_baseline(repo: Path) -> None:
    write(repo, {".claude/agents/otter.md": agent_text("model: sonnet")})
    out = init(repo, "--yes").out
    assert "1 file checked: no findings\n" in out
    assert "baseline" not in out
    assert tomllib.loads((repo / SETTINGS).read_text("utf-8")) == {"policy": "default"}


def test_a_repository_without_agents(tmp_path: Path) -> None:
    git(tmp_path, "init", "--quiet")
    printed = init(tmp_path, "--yes")
    assert printed.code == 0
    assert printed.out.startswith("agents     0 found\n")
    assert lint("--allow-empty", cwd=tmp_path).code == 0


def test_outside_of_a_repository(tmp_path: Path) -> None:
    write(tmp_path, {".claude/agents/otter.md": BAD})
    printed = init(tmp_path, "--yes")
    assert "there is no git repository here; `git init` makes one" in printed.out
    assert set(tree(tmp_path)) == {SETTINGS, ".claude/agents/otter.md"}


# --- what it finds out ----------------------------------------------------------------


def settings(folder: Path) -> dict[str, object]:
    """The settings that are written."""
    assert init(folder, "--yes").code == 0
    return tomllib.loads((folder / SETTINGS).read_text("utf-8"))


ROSTER = [
    *(
        (name, "sonnet")
        for name in ("security-auditor", "debugger", "code-reviewer", "product-manager")
    ),
    *((name, "haiku") for name in ("python-pro", "rust-pro", "sql-pro")),
]


def team(models: list[tuple[str, str]]) -> Mapping[str, str]:
    return {
        f".claude/agents/{name}.md": agent_text(f"model: {model}", name=name)
        for name, model in models
    }


def test_the_policy_whose_roster_the_agents_follow(repo: Path) -> None:
    write(repo, team(ROSTER))
    printed = init(repo)
    assert (
        "policy     hybrid: 7 of 7 agents on its roster state the model it gives them\n"
        in printed.out
    )
    assert settings(repo)["policy"] == "hybrid"


@pytest.mark.parametrize(
    "models",
    [
        ROSTER[:4],
        [(name, "opus") for name, _ in ROSTER],
        [(name, "inherit") for name, _ in ROSTER],
        [*ROSTER[:6], ("sql-pro", "opus")],
        [(f"our-{name}", model) for name, model in ROSTER],
    ],
    ids=["too few", "other models", "no model", "one in seven differs", "other names"],
)
def test_no_policy_without_evidence(repo: Path, models: list[tuple[str, str]]) -> None:
    write(repo, team(models))
    assert settings(repo)["policy"] == "default"


def test_no_policy_where_two_fit_equally(repo: Path) -> None:
    names = ("python-pro", "rust-pro", "sql-pro", "docs-architect", "build-engineer")
    write(repo, team([(name, "haiku") for name in names]))
    out = init(repo).out
    assert (
        "policy     default: hybrid and opus-first fit the models these agents state equally well\n"
        in out
    )


def test_documents_that_assign_models(repo: Path) -> None:
    table = "| agent | model |\n|---|---|\n" + "".join(
        f"| {name} | {model} |\n" for name, model in ROSTER
    )
    write(repo, team(ROSTER))
    write(
        repo,
        {
            "docs/agents.md": table,
            "docs/prose.md": " and ".join(name for name, _ in ROSTER) + " use opus.\n",
        },
    )
    write(
        repo, {"docs/old.md": table.replace("sonnet", "opus").replace("| sql-pro | haiku |\n", "")}
    )
    write(
        repo,
        {
            "docs/two.md": table[: table.index("| code")],
            "docs/others.md": table.replace("| ", "| x-", 9),
        },
    )
    out = init(repo).out
    assert "documents  docs/agents.md assigns a model to 7 of them\n" in out
    assert (
        "docs/old.md assigns a model to 6 of them, and is left out: it contradicts docs/agents.md\n"
        in out
    )
    assert settings(repo)["documented-in"] == ["docs/agents.md"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such names")
def test_a_document_of_a_hostile_name(repo: Path) -> None:
    name = 'docs/a "b" # $(touch x)\n\x1b[2J.md'
    table = "| agent | model |\n|---|---|\n" + "".join(
        f"| {name} | {model} |\n" for name, model in ROSTER
    )
    write(repo, dict(team(ROSTER)) | {name: table})
    printed = init(repo, "--yes")
    assert printed.code == 0
    assert "\x1b" not in printed.out
    assert settings(repo)["documented-in"] == [name]
    assert lint("documented", cwd=repo).code == 0


@pytest.mark.parametrize("kept", [False, True])
def test_a_registry_needs_the_hook_over_everything(
    repo: Path,
    kept: bool,  # noqa: FBT001
) -> None:
    name = "agents/registry.yaml"
    registry = "agents:\n" + "".join(f"  {n}: {m}\n" for n, m in ROSTER[:3])
    write(repo, dict(team(ROSTER[:3])) | {name: registry})
    if kept:
        write(repo, {SETTINGS: f'documented-in = ["{name}"]\n'})
    out = init(repo, "--yes").out
    why = f"over the whole repository, for pre-commit hands it no change of {name}"
    assert f"  {HOOKS}: pre-commit hook: {why}\n" in out
    hooks = yaml((repo / HOOKS).read_text("utf-8"))["repos"][0]["hooks"]
    assert hooks == [{"id": "lint-agents-all"}]


def test_a_routing_document_is_found_by_its_name(repo: Path) -> None:
    write(repo, team(ROSTER[:3]))
    write(
        repo,
        {
            "ROUTING.md": "| agent | model |\n|---|---|\n"
            + "".join(f"| {n} | {m} |\n" for n, m in ROSTER[:3])
        },
    )
    assert "documents  ROUTING.md assigns a model to 3 of them\n" in init(repo).out
    assert "documented-in" not in settings(repo)


def test_no_dialect_is_written_that_later_files_would_be_read_in(repo: Path) -> None:
    write(
        repo,
        {
            f"agents/{n}.md": agent_text("tools: Read, Grep", "model: sonnet", name=n)
            for n in ("a", "b")
        },
    )
    write(repo, {"agents/plain.md": agent_text(name="plain")})
    assert "dialect" not in settings(repo)
    write(repo, {".cursor/agents/x.md": agent_text(name="x")})
    assert re.search(
        r"^\.cursor/agents/x\.md +cursor\b", lint("--show-files", cwd=repo).out, re.MULTILINE
    )


def test_no_dialect_where_there_are_two(repo: Path) -> None:
    write(
        repo,
        {".cursor/agents/x.md": agent_text(name="x"), "agents/plain.md": agent_text(name="plain")},
    )
    assert "dialect" not in settings(repo)


def test_agents_outside_of_known_folders_need_no_other_hook(repo: Path) -> None:
    write(repo, {"roles/writer.md": agent_text("model: sonnet", name="writer")})
    assert "agents     2 found" in init(repo, "--yes").out
    assert yaml((repo / HOOKS).read_text("utf-8"))["repos"][0]["hooks"] == [{"id": "lint-agents"}]


@pytest.mark.parametrize(
    ("url", "wanted"),
    [
        ("git@github.com:o/r.git", True),
        ("https://github.com/o/r", True),
        ("ssh://git@github.com/o/r", True),
        ("https://gitlab.com/github.com/r", False),
        ("https://notgithub.com/o/r", False),
    ],
)
def test_a_workflow_where_the_repository_is_on_github(
    repo: Path, url: str, *, wanted: bool
) -> None:
    git(repo, "remote", "add", "origin", url)
    init(repo, "--yes")
    assert (repo / WORKFLOW).exists() == wanted


@pytest.mark.parametrize(
    ("files", "branch"),
    [
        ({".git/refs/remotes/origin/HEAD": "ref: refs/remotes/origin/develop\n"}, "develop"),
        ({".git/HEAD": "ref: refs/heads/feature\n", ".git/refs/heads/main": "0" * 40}, "main"),
        (
            {
                ".git/HEAD": "ref: refs/heads/feature\n",
                ".git/packed-refs": f"{'0' * 40} refs/heads/master\n",
            },
            "master",
        ),
        ({".git/HEAD": "ref: refs/heads/x]: {y\n"}, "main"),
        ({".git/HEAD": "0" * 40}, "main"),
    ],
    ids=["what the remote says", "at work elsewhere", "packed", "a hostile name", "detached"],
)
def test_the_branch_that_others_merge_into(
    repo: Path, files: Mapping[str, str], branch: str
) -> None:
    write(repo, files)
    (repo / ".github").mkdir()
    init(repo, "--yes")
    assert yaml((repo / WORKFLOW).read_text("utf-8"))["on"]["push"] == {"branches": [branch]}


# --- what is there already ------------------------------------------------------------

PYPROJECT = '[project]\nname = "otters" # ours\r\n[tool.ruff]\nline-length = 100'


def test_settings_go_behind_a_pyproject(repo: Path) -> None:
    write(repo, {"pyproject.toml": PYPROJECT.replace("\r", "")})
    init(repo, "--yes")
    text = (repo / "pyproject.toml").read_text("utf-8")
    assert text.startswith(PYPROJECT.replace("\r", "") + "\n\n[tool.lint-agents]\n")
    assert tomllib.loads(text)["tool"]["lint-agents"]["policy"] == "default"
    assert not (repo / SETTINGS).exists()
    assert "Nothing to write." in init(repo).out


@pytest.mark.parametrize("text", ["tool = { x = 1 }\n", "this is no TOML"])
def test_a_pyproject_that_cannot_be_added_to_is_left_alone(repo: Path, text: str) -> None:
    write(repo, {"pyproject.toml": text})
    assert init(repo, "--yes").code == 0
    assert (repo / "pyproject.toml").read_text("utf-8") == text
    assert (repo / SETTINGS).exists()


@given(st.binary(max_size=12))
def test_what_is_no_text_is_never_added_to(content: bytes) -> None:
    content += b"\xff"
    assert additions.with_table(content, "x = 1\n", "y") == b""
    assert additions.with_repo(content, {"repo": "x", "rev": "y", "hooks": [{"id": "z"}]}) == b""


EXISTING = {
    "as pre-commit's own sample": (
        "# Hooks\nrepos:\n-   repo: https://example.org/a\n    rev: v3\n    hooks:\n    -   id: a "
        "# always\n",
        f"-   repo: {HOME}\n    rev: v{__version__}\n    hooks:\n    -   id: lint-agents\n",
        "end",
    ),
    "indented": (
        "repos:\n  - repo: https://example.org/a\n    rev: v3\n    hooks:\n      - id: a\n        "
        "args: [x]\n",
        f"  - repo: {HOME}\n    rev: v{__version__}\n    hooks:\n      - id: lint-agents\n",
        "end",
    ),
    "no newline at the end, and Windows": (
        "repos:\r\n- repo: https://example.org/a\r\n  rev: v3\r\n  hooks:\r\n  - id: a",
        f"\r\n- repo: {HOME}\r\n  rev: v{__version__}\r\n  hooks:\r\n  - id: lint-agents\r\n",
        "end",
    ),
    "more behind it": (
        "repos:\n- repo: local\n  hooks:\n  - id: a\n    entry: |\n      # this\n\n# about "
        "ci\nci:\n  skip: [a]\n",
        f"- repo: {HOME}\n  rev: v{__version__}\n  hooks:\n  - id: lint-agents\n",
        "\n# about ci",
    ),
}


@pytest.mark.parametrize(("text", "added", "before"), EXISTING.values(), ids=EXISTING)
def test_the_hook_is_added_to_others(repo: Path, text: str, added: str, before: str) -> None:
    write(repo, {HOOKS: text})
    init(repo, "--yes")
    at = len(text) if before == "end" else text.index(before)
    assert (repo / HOOKS).read_bytes().decode() == text[:at] + added + text[at:]
    old, new = yaml(text), yaml((repo / HOOKS).read_text("utf-8"))
    entry = {"repo": HOME, "rev": f"v{__version__}", "hooks": [{"id": "lint-agents"}]}
    assert new == {**old, "repos": [*old["repos"], entry]}
    assert "Nothing to write." in init(repo).out


@pytest.mark.parametrize(
    "text",
    [
        "repos: []\n",
        "repos: [{repo: local, hooks: []}]\n",
        "ci: {}\n",
        "",
        "- a\n",
        "repos:\n- &x\n  repo: local\n  hooks: []\n",
        "repos: !!python/object:os.system x\n",
        "repos:\n  - repo: local\n    hooks: [",
        "\x00",
    ],
)
def test_a_hook_file_that_cannot_be_added_to_is_left_alone(repo: Path, text: str) -> None:
    write(repo, {HOOKS: text})
    printed = init(repo, "--yes")
    assert printed.code == 0
    assert (
        f"  {HOOKS}: pre-commit hook: it cannot be added to safely; put this under `repos`\n"
        in printed.out
    )
    assert "            - id: lint-agents\n" in printed.out
    assert (repo / HOOKS).read_text("utf-8") == text


names = st.text("abc-", min_size=1, max_size=6)
hooks = st.lists(
    st.fixed_dictionaries({"id": names}, optional={"args": st.lists(names, max_size=2)}),
    min_size=1,
    max_size=2,
)
repos = st.lists(
    st.fixed_dictionaries({"repo": names, "rev": names, "hooks": hooks}), min_size=1, max_size=3
)


@given(
    entries=repos,
    offset=st.sampled_from([(2, 0), (4, 2), (2, 2)]),
    comment=st.sampled_from(["", "# about us\n", "\n\n"]),
    behind=st.sampled_from(["", "ci:\n  skip: [a]\n", "# the end\n"]),
)
@settings_of_test(max_examples=examples(25))
def test_whatever_hooks_there_are_stay_as_they_are(
    entries: list[Any], offset: tuple[int, int], comment: str, behind: str
) -> None:
    import io

    writer = YAML()
    writer.indent(mapping=2, sequence=max(offset[0], offset[1] + 2), offset=offset[1])
    stream = io.StringIO()
    writer.dump({"repos": entries}, stream)
    text = comment + stream.getvalue() + behind
    entry = {"repo": HOME, "rev": "v1", "hooks": [{"id": "lint-agents"}]}
    written = additions.with_repo(text.encode(), entry).decode()
    assert written
    assert yaml(written) == {**yaml(text), "repos": [*entries, entry]}
    lines = iter(written.splitlines())
    assert all(line in lines for line in text.splitlines()), "every line is still there, in order"


def test_a_workflow_that_runs_us_is_left_alone(repo: Path) -> None:
    write(
        repo,
        {
            ".github/workflows/quality.yaml": "jobs: {x: {steps: [{uses: "
            "lint-agents/lint-agents@v1}]}}\n"
        },
    )
    before = tree(repo)
    assert (
        "  .github/workflows/quality.yaml: GitHub workflow: it runs lint-agents already\n"
        in init(repo, "--yes").out
    )
    assert set(tree(repo)) - set(before) == {SETTINGS, HOOKS}


def test_for_gitlab_the_job_is_shown(repo: Path) -> None:
    write(repo, {".gitlab-ci.yml": "test:\n  script: make\n"})
    out = init(repo, "--yes").out
    assert (
        "  .gitlab-ci.yml: GitLab job: pipelines differ; add this job\n      lint-agents:\n" in out
    )
    assert f"frontmatter-lint=={__version__}\n" in out
    assert (repo / ".gitlab-ci.yml").read_text("utf-8") == "test:\n  script: make\n"
    write(repo, {".gitlab-ci.yml": "test:\n  script: lint-agents\n"})
    assert "GitLab job: it runs lint-agents already\n" in init(repo, "--yes").out


@pytest.mark.skipif(sys.platform == "win32", reason="needs symbolic links")
def test_nothing_is_written_through_a_link(repo: Path) -> None:
    away = write(
        repo.parent / "away", {"hooks.yaml": "repos: []\n", "pyproject.toml": "", "workflows/x": ""}
    )
    (repo / HOOKS).symlink_to(away / "hooks.yaml")
    (repo / SETTINGS).symlink_to(away / "nowhere.toml")
    (repo / "pyproject.toml").symlink_to(away / "pyproject.toml")
    (repo / ".github").symlink_to(away)
    before = tree(away)
    printed = init(repo, "--yes")
    assert "settings: it is there already" in printed.out
    assert "GitHub workflow: its folder is none of this repository" in printed.out
    assert tree(away) == before


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() == 0, reason="needs a user that can be refused"
)
def test_a_folder_that_may_not_be_written_to(repo: Path) -> None:
    repo.chmod(stat.S_IRUSR | stat.S_IXUSR)
    printed = init(repo, "--yes")
    repo.chmod(stat.S_IRWXU)
    assert printed.code == 2
    assert f"{SETTINGS}: left as it is: " in printed.err


def test_settings_that_name_no_baseline_are_not_forgotten(repo: Path) -> None:
    write(repo, {SETTINGS: 'policy = "tiered"\n'})
    assert (
        f"Name a `baseline` in {SETTINGS}, and `lint-agents --update-baseline` takes"
        in init(repo, "--yes").out
    )
    write(repo, {SETTINGS: 'baseline = "known.json"\n'})
    assert "Name a `baseline`" not in init(repo, "--yes").out
    assert lint("--update-baseline", cwd=repo).code == 0
    assert "shows each finding" not in init(repo, "--yes").out


def test_a_broken_configuration_is_said(repo: Path) -> None:
    write(repo, {SETTINGS: "policy = 1\n"})
    printed = init(repo, "--yes")
    assert (printed.code, printed.out) == (2, "")
    assert printed.err == (
        f"lint-agents: error: {SETTINGS}:1:10: `policy` is the number `1`, and lint-agents expects "
        'text; put it in quotes; write for example `policy = "hybrid"`\n'
    )


# --- what is written is valid, and works ----------------------------------------------


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("workflow.yml", "github-workflows"),
        ("sarif.yml", "github-workflows"),
        ("untrusted.yml", "github-workflows"),
        ("gitlab.yml", "gitlab-ci"),
    ],
)
def test_templates_are_valid(name: str, kind: str) -> None:
    schema = json.loads((BUILT_IN / f"{kind}.json").read_text("utf-8"))
    validator_for(schema)(schema).validate(
        yaml(resources.start(name, version=__version__, branch="main"))
    )


@pytest.mark.parametrize("name", ["pre-commit.yaml", "monorepo.yaml"])
def test_hook_entries_are_valid(tmp_path: Path, name: str) -> None:
    write(tmp_path, {HOOKS: resources.start(name, version=__version__, hook="lint-agents")})
    command = [sys.executable, "-m", "pre_commit", "validate-config", HOOKS]
    done = subprocess.run(command, cwd=tmp_path, check=False, capture_output=True, text=True)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@pytest.mark.parametrize("name", ["workflow.yml", "sarif.yml", "untrusted.yml"])
def test_zizmor_asks_for_nothing_but_the_hash_of_our_own_release(tmp_path: Path, name: str) -> None:
    """A release cannot hold its own hash."""
    write(
        tmp_path,
        {f".github/workflows/{name}": resources.start(name, version=__version__, branch="main")},
    )
    zizmor = Path(sys.executable).with_name("zizmor.exe" if sys.platform == "win32" else "zizmor")
    command = [str(zizmor), "--offline", "--no-progress", "--format=json", ".github"]
    done = subprocess.run(command, cwd=tmp_path, check=False, capture_output=True, encoding="utf-8")
    found = json_as(done.stdout, list[dict[str, object]])
    assert [one["ident"] for one in found] == ["unpinned-uses"]
    assert f"lint-agents/lint-agents@v{__version__}" in json.dumps(found)


@pytest.fixture(scope="session")
def released(project: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """An environment in which git finds this project, with a tag, under its public address."""
    clone = tmp_path_factory.mktemp("released") / "clone"
    git(project, "clone", "--quiet", "--no-local", str(project), str(clone))
    git(clone, "tag", f"v{__version__}")
    return {
        "GIT_CONFIG_COUNT": "1",
        "GIT_CONFIG_KEY_0": f"url.{clone.as_posix()}.insteadOf",
        "GIT_CONFIG_VALUE_0": HOME,
    }


def adopted(folder: Path, home: Path, released: Mapping[str, str]) -> PreCommit:
    """Set up a repository, and take what is found for known: every step as `init` says it."""
    git(folder, "init", "--quiet")
    assert init(folder, "--yes").code == 0
    git(folder, "add", "--all")
    pre_commit = PreCommit(home, folder, **released)
    found = len(lint("--output-format=json", cwd=folder).findings)
    code, output = pre_commit("run", "--all-files")
    assert code == 1, output
    assert len(re.findall(r"\n *--> ", output)) == found
    assert lint("--update-baseline", cwd=folder).code == 0
    git(folder, "add", "--all")
    code, output = pre_commit("run", "--all-files")
    assert (code, output.count("Passed")) == (0, 1), output
    return pre_commit


def holds_from_now_on(pre_commit: PreCommit, mended: Path) -> None:
    """A new fault fails and is the only one told; one that is mended is told to be stale."""
    folder = pre_commit.folder
    new = write(folder, {".claude/agents/new.md": agent_text("model: sonet", name="new")})
    git(folder, "add", "--all")
    code, output = pre_commit("run", "--all-files")
    assert (code, len(re.findall(r"\n *--> ", output))) == (1, 1), output
    assert ".claude/agents/new.md:4:8" in output
    (new / ".claude/agents/new.md").unlink()
    mended.unlink()
    git(folder, "add", "--all")
    stale = lint("--select=LI", "--fail-on=info", cwd=folder)
    assert stale.code == 1
    assert "stale-baseline-entry" in stale.out
    assert lint("--update-baseline", cwd=folder).code == 0
    assert lint(cwd=folder).code == 0


def test_adopting_it(tmp_path: Path, released: Mapping[str, str]) -> None:
    folder = tmp_path / "team"
    shutil.copytree(ROOT / "fixtures" / "demo", folder)
    pre_commit = adopted(folder, tmp_path / "home", released)
    holds_from_now_on(pre_commit, folder / ".claude/agents/security-auditor.md")


@pytest.mark.corpus
def test_adopting_it_in_a_large_collection(tmp_path: Path, released: Mapping[str, str]) -> None:
    folder = tmp_path / "team"
    shutil.copytree(CORPUS / "wshobson__agents", folder)
    pre_commit = adopted(folder, tmp_path / "home", released)
    assert "documented-in" in tomllib.loads((folder / SETTINGS).read_text("utf-8"))
    known = json_as((folder / ".lint-agents-baseline.json").read_text("utf-8"), BaselineJson)[
        "findings"
    ]
    holds_from_now_on(pre_commit, folder / known[0]["path"])


# --- told without it ------------------------------------------------------------------


def shown(folder: Path, *flags: str) -> str:
    """What a run shows at a terminal."""
    import pty

    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "frontmatter_lint", *flags]
    with subprocess.Popen(command, cwd=folder, stdout=theirs, stderr=theirs) as process:
        os.close(theirs)
        said = b"".join(_until_closed(ours))
        process.wait(30)
    return said.decode()


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
def test_a_plain_run_at_a_terminal_tells_of_a_document(repo: Path) -> None:
    names = [name for name, _ in ROSTER[:4]]
    write(repo, team(ROSTER[:4]))
    table = "| agent | model |\n|---|---|\n" + "".join(f"| {name} | opus |\n" for name in names)
    write(repo, {"docs/models.md": table, "README.md": "Reads opus files.\n"})
    line = (
        "`docs/models.md` says which model 4 agents should use; "
        "`lint-agents init` would hold them to it"
    )
    assert shown(repo).endswith(f"{line}\r\n")
    assert line not in lint(cwd=repo).out, "no terminal"
    for flags in (["-q"], ["--isolated"], ["."], ["--output-format=concise"], ["--changed"]):
        assert line not in shown(repo, *flags)
    write(repo, {SETTINGS: ""})
    assert line not in shown(repo), "who has settings has been asked"
    (repo / SETTINGS).unlink()
    write(repo, {"docs/models.md": "# Out of force\n\n> Superseded by models-2.md\n\n" + table})
    assert line not in shown(repo)
    write(repo, {"docs/models.md": "Nothing.\n"})
    assert "lint-agents init" not in shown(repo)
