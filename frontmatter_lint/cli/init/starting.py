"""What `init` would write into a repository, and what it leaves as it is and why; the
writing of it.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence

from ... import __version__
from ...core import limits, resources
from ...core.errors import ConfigError, NotReplacedError
from ...core.record import TYPE_CHECKING, Record
from ...core.resources import HOME
from ...engine.standards import ROUTING
from ...fixes import write_file
from ...judging.policies import handwritten
from ...reading import file_bytes, git_files, repository
from .. import config
from ..misplaced import OWN_FILE, PYPROJECT
from . import additions, tomlwrite
from .surveying import Survey

if TYPE_CHECKING:
    from typing import Any

HOOK = "pre-commit hook"
BASELINE = ".lint-agents-baseline.json"
_NAME = "lint-agents"
_NAME_OF_WHOLE = "lint-agents-all"
_HOOKS = ".pre-commit-config.yaml"
_WORKFLOWS = os.path.join(".github", "workflows")
_GITLAB = ".gitlab-ci.yml"


class Step(Record):
    """One file: what it is for, what it holds now and is to hold, and the part of that
    which is added.

    `new` None means that the file is left alone, and `why` says why; `added` is then
    what to put there by hand. Of a file that is written `why` says what is special.
    """

    path: str
    what: str
    old: bytes | None = None
    new: bytes | None = None
    added: str = ""
    why: str = ""


def settings(survey: Survey, *, baseline: bool) -> dict[str, Any]:
    """Return the table of settings that says what the survey found."""
    table: dict[str, Any] = {"policy": survey.policy}
    documents = []
    for one in survey.documents:
        if not one.left_out and one.path != ROUTING:
            documents.append(one.path)
    if documents:
        table["documented-in"] = documents
    if baseline:
        table["baseline"] = BASELINE
    return table


def plan(table: Mapping[str, Any], kept: str | None, documents: Sequence[str] = ()) -> list[Step]:
    """Return the steps in the working directory, the root of the repository; `kept` is the
    configuration there is, if any, and `documents` are those that it names.
    """
    if kept:
        steps = [Step(kept, "settings", why="it is there already")]
    else:
        steps = [_settings(table)]
        documents = table.get("documented-in", ())
    return [*steps, _hook(documents), *_workflow(), *_gitlab()]


def write(steps: list[Step]) -> None:
    """Write what is new. Raises ConfigError for the first file that cannot be written."""
    for step in steps:
        if step.new is None:
            continue
        try:
            if os.path.dirname(step.path):
                os.makedirs(os.path.dirname(step.path), exist_ok=True)
            write_file.replace(step.path, step.old, step.new)
        except (NotReplacedError, OSError) as error:
            raise ConfigError(f"{step.path}: left as it is: {error}") from None


def _settings(table: Mapping[str, Any]) -> Step:
    lines = "".join(tomlwrite.setting(key, value) + "\n" for key, value in table.items())
    old = _content(PYPROJECT)
    if old is not None:
        written = additions.with_table(old, lines, _NAME)
        if written:
            return Step(PYPROJECT, "settings", old, written, f"[tool.{_NAME}]\n{lines}")
    return _new(OWN_FILE, "settings", f"# {HOME}/blob/main/docs/configuration.md\n{lines}")


def _hook(documents: Sequence[str]) -> Step:
    """Return the hook over the files of a commit; over all files where a document is none of the
    files that pre-commit hands to the first, so that a change of it would pass.
    """
    hook, why = _NAME, ""
    for path in documents:
        if not path.endswith(".md"):
            hook = _NAME_OF_WHOLE
            why = f"over the whole repository, for pre-commit hands it no change of {path}"
            break
    whole = resources.start("pre-commit.yaml", version=__version__, hook=hook)
    if not os.path.lexists(".git"):
        return Step(_HOOKS, HOOK, why="there is no git repository here; `git init` makes one")
    if not os.path.lexists(_HOOKS):
        return _new(_HOOKS, HOOK, whole, why)
    old = _content(_HOOKS)
    if _names_us(old):
        return Step(_HOOKS, HOOK, why="it runs lint-agents already")
    entry = handwritten.parse(whole, _HOOKS).value["repos"][0]
    written = additions.with_repo(old or b"", entry)
    added = whole.partition("\n")[2]
    if not written or old is None:
        return Step(
            _HOOKS, HOOK, added=added, why="it cannot be added to safely; put this under `repos`"
        )
    return Step(_HOOKS, HOOK, old, written, added, why)


def _names_us(content: bytes | None) -> bool:
    """Whether a file speaks of us outside of comments."""
    return any(_NAME.encode() in line.partition(b"#")[0] for line in (content or b"").splitlines())


def _workflow() -> Iterator[Step]:
    what, path = "GitHub workflow", os.path.join(_WORKFLOWS, _NAME + ".yml").replace(os.sep, "/")
    if not os.path.isdir(".github") and not git_files.is_on("github.com", "."):
        return
    for name in _listing(_WORKFLOWS):
        there = os.path.join(_WORKFLOWS, name)
        if name.endswith((".yml", ".yaml")) and _names_us(_content(there)):
            yield Step(there.replace(os.sep, "/"), what, why="it runs lint-agents already")
            return
    yield _new(
        path,
        what,
        resources.start("workflow.yml", version=__version__, branch=git_files.main_branch(".")),
    )


def _listing(folder: str) -> list[str]:
    if os.path.isdir(folder):
        return sorted(os.listdir(folder))
    return []


def _gitlab() -> Iterator[Step]:
    if os.path.isfile(_GITLAB):
        there = _names_us(_content(_GITLAB))
        if there:
            snippet = ""
            why = "it runs lint-agents already"
        else:
            snippet = resources.start("gitlab.yml", version=__version__)
            why = "pipelines differ; add this job"
        yield Step(_GITLAB, "GitLab job", added=snippet, why=why)


def _new(path: str, what: str, text: str, why: str = "") -> Step:
    """Return a file that is not there yet, with why it is what it is."""
    folder = os.path.dirname(path)
    while folder and not os.path.lexists(folder):
        folder = os.path.dirname(folder)
    reason = ""
    if os.path.lexists(path):
        reason = "it is there already"
    elif not repository.holds(os.path.join(folder, "x"), os.getcwd()) or (
        folder and not os.path.isdir(folder)
    ):
        reason = "its folder is none of this repository"
    if reason:
        return Step(path, what, added=text, why=reason)
    return Step(path, what, None, text.encode(), text, why)


def _content(path: str) -> bytes | None:
    """Return a regular file of ordinary size; None for anything else."""
    if os.path.islink(path):
        return None
    return file_bytes.optional(path, limits.ADDED_TO)


def existing() -> str | None:
    """Return the configuration file in the working directory, relative to it."""
    path = config.nearest(os.getcwd())
    if path is None:
        return None
    return os.path.relpath(path)
