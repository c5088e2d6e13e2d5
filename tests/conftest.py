"""What many tests need: the repository's folders, and the real command."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

ROOT = Path(__file__).resolve().parent.parent
#: Real agent files to test against; not part of the project, and absent from a fresh clone.
CORPUS = ROOT.parent / "shared" / "corpus"
FORMATS = ROOT.parent / "shared" / "formats"

# One profile for all tests, set before any of them is imported: the same examples in every run,
# and no deadline, since a busy machine is no fault of the code.
settings.register_profile(
    "suite", deadline=None, suppress_health_check=list(HealthCheck), derandomize=True
)
NIGHTLY = 20_000
settings.register_profile(
    "nightly", deadline=None, suppress_health_check=list(HealthCheck), max_examples=NIGHTLY
)
# many runs of the tests, each of a change in the code: scripts/mutate
QUICK = 25
settings.register_profile(
    "quick",
    deadline=None,
    suppress_health_check=list(HealthCheck),
    max_examples=QUICK,
    derandomize=True,
)
settings.load_profile("suite")


def examples(number: int) -> int:
    """Return how many examples a property takes: this number, more in the profile `nightly`, and
    no more than a few in the profile `quick`.
    """
    most = settings.default.max_examples if settings.default else number
    if most == NIGHTLY:
        return NIGHTLY
    if most == QUICK:
        return min(number, QUICK)
    return number


@pytest.fixture(scope="session", autouse=True)
def _cache(tmp_path_factory: pytest.TempPathFactory) -> None:
    """What runs keep for the next one lies in a folder of the tests, not in that of who runs them."""
    os.environ["XDG_CACHE_HOME"] = str(tmp_path_factory.mktemp("cache"))


Run = Callable[..., subprocess.CompletedProcess[str]]


def clean_environment() -> dict[str, str]:
    """The environment of a user who never configured anything."""
    dropped = ["NO_COLOR", "FORCE_COLOR", "COLUMNS", "GITHUB_ACTIONS", "PYTHONPATH"]
    if "LINT_AGENTS_COPIED" in os.environ:  # scripts/mutate: the command is that of the copy
        dropped.remove("PYTHONPATH")
    return {key: value for key, value in os.environ.items() if key not in dropped} | {
        "COLUMNS": "100"
    }


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """`run(*arguments, cwd=…)` runs the installed command as a user would."""

    def call(
        *arguments: str | Path, cwd: Path = tmp_path, **options: object
    ) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "frontmatter_lint", *map(str, arguments)]
        settings: dict[str, object] = {
            "capture_output": True,
            "text": True,
            "timeout": 240,
            "env": clean_environment(),
        }
        return subprocess.run(command, cwd=cwd, check=False, **(settings | options))  # type: ignore[call-overload,no-any-return]

    return call


@pytest.fixture
def agent(tmp_path: Path) -> Callable[..., Path]:
    """`agent("name: x …")` writes an agent file below `.claude/agents` and answers its path."""

    def write(
        frontmatter: str,
        name: str = "agent.md",
        folder: str = ".claude/agents",
        body: str = "Do the work.\n",
    ) -> Path:
        path = tmp_path / folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(f"---\n{frontmatter.strip(chr(10))}\n---\n{body}".encode())
        return path

    return write


@pytest.fixture(scope="session")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """This project as a repository with everything committed, whatever the state of the
    working tree.
    """
    copy = tmp_path_factory.mktemp("project")
    from .support import git, project_files  # imported here: they need this module

    for name in project_files():
        if (ROOT / name).is_file():  # not a link into the void
            (copy / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(ROOT / name, copy / name)
    git(copy, "init", "--quiet")
    git(copy, "add", "--all")
    git(copy, "commit", "--quiet", "--message", "everything")
    return copy


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--update-fixtures` rewrites the expected outputs; read the diff before you commit it."""
    parser.addoption(
        "--update-fixtures", action="store_true", help="rewrite fixtures/**/fail-*.out"
    )


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Tests marked `corpus` are skipped where the corpus is not there."""
    if not CORPUS.is_dir():
        for item in items:
            if item.get_closest_marker("corpus"):
                item.add_marker(pytest.mark.skip(reason="the corpus is not part of the repository"))
