"""Where else the linter runs: in an image, as a component of GitLab, on pre-commit.ci."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import NotRequired, TypedDict

import pytest
import yaml

from frontmatter_lint import __version__

from .conftest import ROOT, clean_environment
from .support import agent_text, lint, write

AGENT = ".claude/agents/otter-guide.md"


class Hook(TypedDict):
    """A hook of the manifest."""

    id: str
    language: str
    entry: str
    pass_filenames: NotRequired[bool]


class Input(TypedDict):
    """An input of the component."""

    description: str
    default: str


class Spec(TypedDict):
    """What the component takes."""

    inputs: dict[str, Input]


class Head(TypedDict):
    """The head of the component."""

    spec: Spec


class Artifacts(TypedDict):
    """What a job keeps."""

    reports: dict[str, str]


class Job(TypedDict):
    """A job of the component."""

    script: list[str]
    artifacts: Artifacts


def _id(hook: Hook) -> str:
    return hook["id"]


HOOKS: list[Hook] = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))

# --- pre-commit.ci: no network when a hook runs, and Python alone -------------------------

#: Runs the command as pre-commit does, and says which modules for networks it has imported.
ALONE = """
import sys
from frontmatter_lint.cli import main
code = main(sys.argv[1:])
met = {"socket", "_socket", "ssl", "urllib.request", "http.client"} & sys.modules.keys()
sys.exit(f"imported {sorted(met)}" if met else code)
"""


@pytest.mark.parametrize("hook", HOOKS, ids=_id)
def test_a_hook_is_python_and_installs_nothing_else(hook: Hook) -> None:
    assert hook["language"] == "python"
    assert "additional_dependencies" not in hook
    assert shlex.split(hook["entry"])[0] == "lint-agents"


@pytest.mark.parametrize(
    "hook", [one for one in HOOKS if one["id"] != "lint-agents-routing"], ids=_id
)
def test_a_hook_opens_no_connection(hook: Hook, tmp_path: Path) -> None:
    write(tmp_path, {".git/HEAD": "", AGENT: agent_text("model: sonet", "color: teal")})
    arguments = shlex.split(hook["entry"])[1:]
    if hook.get("pass_filenames", True):
        arguments.append(AGENT)
    done = subprocess.run(
        [sys.executable, "-c", ALONE, *arguments],
        cwd=tmp_path,
        env=clean_environment() | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert "imported" not in done.stderr
    assert done.returncode in (0, 1), done.stderr
    assert "checked" in done.stdout


# --- GitLab -------------------------------------------------------------------------------


def component(**inputs: str) -> dict[str, Job]:
    """Return the jobs of the component as GitLab makes them of inputs."""
    text = (ROOT / "templates/lint-agents.yml").read_text("utf-8")
    head: Head
    jobs: object
    head, jobs = yaml.safe_load_all(text)
    known = head["spec"]["inputs"]
    assert set(inputs) <= set(known)
    assert all(one["description"] for one in known.values())
    _, _, body = text.partition("\n---\n")
    values = {name: inputs.get(name, one["default"]) for name, one in known.items()}
    for name in re.findall(r"\$\[\[ inputs\.(\w+) \]\]", body):
        body = body.replace(f"$[[ inputs.{name} ]]", values[name])
    assert "$[[" not in body
    assert jobs
    made: dict[str, Job] = yaml.safe_load(body)
    return made


def test_the_component_runs_what_it_names(tmp_path: Path) -> None:
    job = component(args="--exit-zero")["lint-agents"]
    install, run = job["script"]
    assert install.endswith(f" frontmatter-lint=={__version__}")
    write(tmp_path, {".git/HEAD": "", AGENT: agent_text("model: sonet")})
    name, *arguments = shlex.split(run)
    assert (name, lint(*arguments, cwd=tmp_path).code) == ("lint-agents", 0)
    assert (tmp_path / job["artifacts"]["reports"]["codequality"]).is_file()


# --- an image -----------------------------------------------------------------------------


def test_the_image_holds_all_that_is_installed_and_runs_without_rights() -> None:
    text = (ROOT / "Dockerfile").read_text("utf-8")
    copied = []
    for sources in re.findall(r"(?m)^COPY (?!--from)(.*) \S+$", text):
        copied += sources.split()
    ignored = (ROOT / ".dockerignore").read_text("utf-8").splitlines()
    assert sorted(copied) == sorted(line[1:] for line in ignored if line.startswith("!"))
    assert all((ROOT / name).exists() for name in copied)
    build = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    assert build["project"]["readme"] in copied
    forced = build["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    assert {name.partition("/")[0] for name in forced} <= set(copied)
    _, _, last = text.rpartition("\nFROM ")
    assert re.search(r"(?m)^USER (?!0\b|root\b)\S+$", last)
    assert 'ENTRYPOINT ["lint-agents"]' in last
