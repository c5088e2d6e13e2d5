"""What one call of the command costs, by what it has to say: processor time of whole processes that
take turns, as a multiple of that of a bare interpreter.
"""

from __future__ import annotations

import shutil
import statistics
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from . import timing
from .contestants import BARE
from .results import Start

ROUNDS = 21
#: Agents of the team whose repository is configured, and the day's work in it.
TEAM, STAGED = 200, 5
_AGENT = "---\nname: {}\ndescription: {}\nmodel: {}\ntools: Read, Grep\n---\n\n# {}\n\n{}\n"
_SETTINGS = """\
[tool.lint-agents]
documented-in = ["docs/models.md"]
exclude = ["vendor/**", "build"]
baseline = "baseline.json"
"""
#: What the agents of the team do, and the model that their document gives them.
_WORK = (
    ("Answers questions about the timetable", "sonnet"),
    ("Formats changelog entries", "haiku"),
    ("Designs the boundaries of services", "opus"),
    ("Lists open tickets", "haiku"),
)


class Case(NamedTuple):
    """One call: what it is called on the page, its arguments, the agents it is about, and whether
    what an earlier call has kept may be used.
    """

    name: str
    arguments: tuple[str, ...]
    folder: str = "one"
    keeps: bool = True


def _staged(count: int) -> tuple[str, ...]:
    return tuple(f".claude/agents/agent-{number:03}.md" for number in range(count))


_ONE = ".claude/agents/{}.md"
CASES = (
    Case("`--version`", ("--version",)),
    Case("`rule MD201`", ("rule", "MD201")),
    Case("a file without findings", (_ONE.format("clean"),)),
    Case("the same, `--output-format json`", ("--output-format=json", _ONE.format("clean"))),
    Case("a misspelt model, with its fix", (_ONE.format("misspelt"),)),
    Case("a value of the wrong type", (_ONE.format("wrong"),)),
    Case("a light model on critical work", (_ONE.format("judged"),)),
    Case("`explain`", ("explain", _ONE.format("judged"))),
    Case("hook over 1 file of a configured team", _staged(1), "team"),
    Case(f"hook over {STAGED} files of it", _staged(STAGED), "team"),
    Case("hook over 1 file, nothing kept before", _staged(1), "team", keeps=False),
)


def measured(command: str, work: Path, rounds: int | None = None) -> tuple[Start, ...]:
    """Return the processor seconds of every case, the bare interpreter first. `command` is the
    whole path of the linter.
    """
    written = folders(work, command)
    kept = {"XDG_CACHE_HOME": str(work / "cache")}
    seconds: dict[str, list[float]] = {}
    bare = bare_command(command)
    for number in range((rounds or ROUNDS) + 1):
        samples = {BARE: timing.once(bare, work)}
        for case in CASES:
            environment = kept if case.keeps else kept | {"LINT_AGENTS_NO_CACHE": "1"}
            call = (command, *case.arguments)
            samples[case.name] = timing.once(call, written[case.folder], environment=environment)
        for name, sample in samples.items():
            if sample.code not in (0, 1):
                raise ValueError(f"{name}: exit code {sample.code}: {sample.output[-300:]}")
            if number:  # the first round warms what is cached
                seconds.setdefault(name, []).append(sample.processor)
    return tuple(Start(name, tuple(some)) for name, some in seconds.items())


def folders(work: Path, command: str) -> Mapping[str, Path]:
    """Write the folders that the cases are about; return them by name."""
    return {"one": _one(work / "one"), "team": _team(work / "team", command)}


def bare_command(command: str) -> tuple[str, ...]:
    """Return the interpreter that the command runs on, doing nothing."""
    with open(command, encoding="utf-8", errors="replace") as file:
        first = file.readline()
    found = first.removeprefix("#!").strip() if first.startswith("#!/") else ""
    return (found or shutil.which("python3") or "python3", "-c", "pass")


def multiples(starts: Sequence[Start]) -> Mapping[str, float]:
    """Return each case as a multiple of a bare interpreter, by medians of processor time."""
    medians = {one.name: statistics.median(one.processor) for one in starts}
    bare = medians[BARE]
    return {name: median / bare for name, median in medians.items()}


def _one(folder: Path) -> Path:
    """Write agents that are each looked at alone."""
    guide = "Guides otters over the road."
    agents = {
        "clean": _AGENT.format("clean", guide, "sonnet", "Otters", "Lead them."),
        "misspelt": _AGENT.format("misspelt", guide, "sonet", "Otters", "Lead them."),
        "wrong": _AGENT.format("wrong", guide, "sonnet\nmaxTurns: many", "Otters", "Lead them."),
        "judged": _AGENT.format(
            "judged",
            "Audits the login for vulnerabilities before a release.",
            "haiku",
            "Audit",
            "Find injection, broken access control and leaked secrets, and rate each by its risk.",
        ),
    }
    for name, text in agents.items():
        _write(folder / _ONE.format(name), text)
    return folder


def _team(folder: Path, command: str) -> Path:
    """Write a repository with a document, a baseline, settings and an ignore file."""
    rows = ["# Models", "", "| Agent | Work | Model |", "| --- | --- | --- |"]
    for number in range(TEAM):
        work, model = _WORK[number % len(_WORK)]
        name = f"agent-{number:03}"
        body = "Do it in small steps.\n" * 20
        text = _AGENT.format(name, f"{work} of harbour {number}.", model, name, body)
        _write(folder / _ONE.format(name), text)
        rows.append(f"| `{name}` | {work} | {model} |")
    _write(folder / "docs/models.md", "\n".join(rows) + "\n")
    _write(folder / "pyproject.toml", _SETTINGS)
    _write(folder / ".gitignore", "*.pyc\nnode_modules/\n/dist\n!keep.md\n")
    _write(folder / ".git/HEAD", "ref: refs/heads/main\n")
    environment = timing.user_environment() | {"LINT_AGENTS_NO_CACHE": "1"}
    call = [command, "--update-baseline", "--exit-zero"]
    subprocess.run(call, cwd=folder, env=environment, capture_output=True, check=True)
    return folder


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
