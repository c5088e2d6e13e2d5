"""The GitHub Action: its steps are run as the runner runs them, and its files held against
the published schemas.
"""

from __future__ import annotations

import html
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple, TypedDict

import pytest
import yaml
from jsonschema.validators import validator_for

from .conftest import FORMATS, ROOT, clean_environment
from .shapes import SchemaJson, json_as
from .support import script


class Step(TypedDict):
    """A step of the action."""

    id: str
    env: dict[str, str]
    run: str


class Runs(TypedDict):
    """What the action does."""

    steps: list[Step]


class Input(TypedDict):
    """An input of the action."""

    description: str
    default: str


class Action(TypedDict):
    """`action.yml`, as far as it is read here."""

    inputs: dict[str, Input]
    runs: Runs


ACTION: Action = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
STEPS: dict[str, Step] = {step["id"]: step for step in ACTION["runs"]["steps"]}
BAD = "---\nname: scout\ndescription: Finds files.\nmodel: sonet\n---\nLook around.\n"
GOOD = BAD.replace("sonet", "sonnet")

# on Windows `bash` may be that of another system; there the workflow runs the action for real
needs_bash = pytest.mark.skipif(sys.platform == "win32", reason="needs bash")


class Outcome(NamedTuple):
    """What a step left behind."""

    code: int
    log: str
    summary: str
    outputs: dict[str, str]


class Runner:
    """A runner with a scratch workspace: it fills in expressions, sets what GitHub sets,
    calls bash as GitHub does.
    """

    def __init__(self, folder: Path) -> None:
        self.workspace = folder / "work space"
        self.files = folder / "files"
        self.temp = folder / "temp"
        for one in (self.workspace, self.files, self.temp):
            one.mkdir()

    def add(self, name: str, text: str = BAD) -> None:
        """Put a file into the workspace."""
        path = self.workspace / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def step(self, name: str, inputs: dict[str, str], values: dict[str, str]) -> Outcome:
        """Run one step of action.yml; `values` are those of expressions that are no inputs."""
        known = {
            f"inputs.{key}": inputs.get(key, spec["default"])
            for key, spec in ACTION["inputs"].items()
        } | values
        given = {
            key: re.sub(r"\$\{\{ (.+?) \}\}", lambda match: known[match[1]], text)
            for key, text in STEPS[name]["env"].items()
        }
        output, summary = self.files / "output", self.files / "summary"
        output.write_text("", encoding="utf-8")
        summary.write_text("", encoding="utf-8")
        script = self.files / "script.sh"
        script.write_text(STEPS[name]["run"], encoding="utf-8")
        set_by_the_runner = {
            "GITHUB_ACTIONS": "true",
            "GITHUB_ACTION_PATH": f"{ROOT}/.",
            "GITHUB_OUTPUT": str(output),
            "GITHUB_STEP_SUMMARY": str(summary),
            "GITHUB_WORKSPACE": str(self.workspace),
            "RUNNER_TEMP": str(self.temp),
        }
        done = subprocess.run(
            ["bash", "--noprofile", "--norc", "-e", "-o", "pipefail", str(script)],
            cwd=self.workspace,
            env=clean_environment() | set_by_the_runner | given,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            check=False,
        )
        pairs = (line.split("=", 1) for line in output.read_text(encoding="utf-8").splitlines())
        return Outcome(
            done.returncode, done.stdout, summary.read_text(encoding="utf-8"), dict(pairs)
        )

    def lint(self, **inputs: str) -> Outcome:
        """The second step, with the linter that is installed already."""
        values = {"steps.install.outputs.python": sys.executable}
        return self.step(
            "lint", {key.replace("_", "-"): value for key, value in inputs.items()}, values
        )


@pytest.fixture
def runner(tmp_path: Path) -> Runner:
    return Runner(tmp_path)


def commands(log: str) -> list[str]:
    """The lines the runner would obey: those outside `::stop-commands::`."""
    obeyed, token = [], ""
    for line in log.split("\n"):
        if token:
            token = "" if line.strip() == f"::{token}::" else token
        elif line.lstrip().startswith("::") or "##[" in line:
            obeyed.append(line)
            token = line.partition("::stop-commands::")[2].strip()
    return obeyed


def comments(outcome: Outcome) -> list[str]:
    return [line for line in commands(outcome.log) if not line.startswith("::stop-commands::")]


def rows(summary: str) -> list[list[str]]:
    """The cells of the table in a step summary, as the reader sees them."""
    lines = [line for line in summary.splitlines() if line.startswith("| ")][1:]
    found = [[html.unescape(cell.strip()) for cell in line.strip("|").split("|")] for line in lines]
    for row in found:
        row[1] = row[1].removeprefix("<code>").removesuffix("</code>")
    return found


@needs_bash
def test_findings(runner: Runner) -> None:
    runner.add(".claude/agents/scout.md")
    outcome = runner.lint()
    assert outcome.code == 1
    assert outcome.outputs == {"exit-code": "1", "findings": "1", "errors": "1", "warnings": "0"}
    (annotation,) = comments(outcome)
    assert annotation.startswith("::error file=.claude/agents/scout.md,line=4,col=8,")
    assert html.unescape(outcome.summary).startswith(
        "## lint-agents\n\n1 file checked: 1 error\n\n| severity | where | rule | finding |\n"
    )
    ((level, where, rule, what),) = rows(outcome.summary)
    assert (level, where) == ("error", ".claude/agents/scout.md:4:8")
    assert re.fullmatch(r"\[MD201 unknown-model\]\(https://[^ )]+/unknown-model\.md\)", rule)
    assert what.startswith("<code>sonet</code> is no known model")
    assert what.endswith("<br>help: did you mean <code>sonnet</code>?")


@needs_bash
def test_no_findings(runner: Runner) -> None:
    runner.add(".claude/agents/scout.md", GOOD)
    outcome = runner.lint()
    assert (outcome.code, comments(outcome)) == (0, [])
    assert outcome.outputs == {"exit-code": "0", "findings": "0", "errors": "0", "warnings": "0"}
    assert html.unescape(outcome.summary) == "## lint-agents\n\n1 file checked: no findings\n"


@needs_bash
def test_exit_zero_and_failing_level(runner: Runner) -> None:
    runner.add(".claude/agents/scout.md")
    outcome = runner.lint(args="--exit-zero")
    assert (outcome.code, outcome.outputs["exit-code"], outcome.outputs["errors"]) == (0, "0", "1")
    lowered = runner.lint(args="--severity MD201=warning", fail_on="error")
    assert (lowered.code, lowered.outputs["warnings"]) == (0, "1")
    assert runner.lint(args="--severity MD201=warning --fail-on=error", fail_on="warning").code == 1


@needs_bash
def test_working_directory_and_config(runner: Runner) -> None:
    runner.add("team one/.claude/agents/scout.md")
    runner.add("team one/.lint-agents.toml", 'severity = { MD201 = "info" }\n')
    runner.add("strict.toml", "")
    outcome = runner.lint(working_directory="team one")
    assert outcome.code == 0
    assert comments(outcome)[0].startswith("::notice file=team one/.claude/agents/scout.md,line=4,")
    assert rows(outcome.summary)[0][1] == "team one/.claude/agents/scout.md:4:8"
    assert runner.lint(working_directory="team one", config="../strict.toml").code == 1
    beside = runner.lint(working_directory="team one/.claude", paths="../.claude/agents")
    assert comments(beside)[0].startswith("::error file=team one/.claude/agents/scout.md,")
    missing = runner.lint(working_directory="nowhere")
    assert (missing.code, missing.outputs["exit-code"]) == (2, "2")


@needs_bash
def test_paths_are_lines(runner: Runner) -> None:
    names = [
        "two words.md",
        "it's.md",
        'say "hi".md',
        "-x.md",
        "--config=x.md",
        "$(touch pwned).md",
        "*.md",
        "-",
    ]
    for name in names:
        runner.add(name)
    outcome = runner.lint(paths="\r\n".join(["", *names, ""]))
    assert sorted(row[1] for row in rows(outcome.summary)) == sorted(
        f"{name}:4:8" for name in names
    )
    assert outcome.outputs["findings"] == str(len(names))
    assert not (runner.workspace / "pwned").exists()


@needs_bash
def test_no_path_means_the_working_directory(runner: Runner) -> None:
    runner.add(".claude/agents/scout.md")
    assert runner.lint(paths=" \n ").outputs["findings"] == "1"


@needs_bash
@pytest.mark.parametrize(
    "args",
    [
        "; touch pwned",
        "--ignore $(touch pwned)",
        "--ignore `touch pwned`",
        "--ignore '$(touch pwned)' && touch pwned",
        "--config > pwned",
        "'open",
        "--no-such-option\n::error::obeyed\n##[error]obeyed",
        "--statistics",
        "--help",
        "--",
    ],
)
def test_arguments_are_never_executed(runner: Runner, args: str) -> None:
    runner.add(".claude/agents/scout.md")
    outcome = runner.lint(args=args)
    assert outcome.code == 2
    assert outcome.outputs == {"exit-code": "2", "findings": "0", "errors": "0", "warnings": "0"}
    assert comments(outcome) == [
        "::error title=lint-agents::the job could not be done; the log says why"
    ]
    assert [path.name for path in runner.workspace.iterdir()] == [".claude"]


@needs_bash
def test_the_format_is_not_for_arguments_to_choose(runner: Runner) -> None:
    runner.add(".claude/agents/scout.md")
    outcome = runner.lint(
        args="--output-format full --quiet --color always --ignore 'MD205, MD204'"
    )
    assert (outcome.code, len(comments(outcome))) == (1, 1)


@needs_bash
def test_hostile_names_and_values(runner: Runner) -> None:
    names = [
        "::error::x.md",
        "a|b`c` <img src=x> **d** [e](f).md",
        "new\nline ##[error]x.md",
        "\u202eright to left.md",
    ]
    for name in names:
        runner.add(
            f".claude/agents/{name}",
            BAD.replace("sonet", '"so|net <b>`x`</b>\\n::error::x\\n| a | b |"'),
        )
    outcome = runner.lint()
    number = 2 * len(names) - 1  # all but one have the name of the agent in another file, too
    assert outcome.outputs["findings"] == str(number)
    assert len(comments(outcome)) == number
    for line in comments(outcome):
        assert line.startswith(("::error file=.claude/agents/", "::warning file=.claude/agents/"))
    assert [len(row) for row in rows(outcome.summary)] == [4] * number
    shown = outcome.summary.replace("[", "").split("| error |", 1)[1]
    shown = re.sub("<(br|/?code)>", "", shown)
    assert not re.search(r"[<>`*_~@$\\\u202e]", shown)


@needs_bash
def test_names_in_error_messages_are_not_obeyed(runner: Runner) -> None:
    outcome = runner.lint(paths="::error::obeyed\n##[error]obeyed")
    assert outcome.code == 2
    assert "obeyed" in outcome.log
    assert "obeyed" not in "".join(comments(outcome))
    summary = html.unescape(outcome.summary)
    assert (
        summary
        == "## lint-agents\n\nlint-agents: error: there is no file or folder `::error::obeyed`\n"
    )


@needs_bash
def test_nothing_of_the_checked_repository_is_imported(runner: Runner) -> None:
    for name in ("json", "frontmatter_lint", "yaml", "pip", "venv", "sitecustomize", "re"):
        runner.add(f"{name}.py", "raise SystemExit('imported')")
    runner.add(".claude/agents/scout.md")
    assert runner.lint().code == 1
    assert "no report" not in runner.lint().log


@needs_bash
def test_a_summary_has_its_limits(runner: Runner) -> None:
    for number in range(103):
        runner.add(
            f".claude/agents/{number:03}.md", BAD.replace("scout", "scout-" + "\U0001f916" * 2000)
        )
    outcome = runner.lint(args="--select MD201")
    assert (outcome.outputs["findings"], len(rows(outcome.summary))) == ("103", 100)
    assert "and 3 more" in outcome.summary
    assert len(outcome.summary.encode()) < 1024 * 1024


def test_the_largest_summary_fits() -> None:
    long = dict.fromkeys(
        ("path", "message", "hint"), "\U000e0001" * 9999
    )  # what may hold words of others
    ours = {
        "code": "MD201",
        "name": "unknown-model",
        "url": "https://example.org",
        "severity": "error",
    }
    proof = {"text": "\U000e0001" * 9999, "criterion": "\U000e0001" * 9999, "line": 7}
    finding: dict[str, Any] = {**long, **ours, "line": 1, "column": 1, "evidence": [proof] * 9}
    lint = script("action/lint")
    assert len("".join(lint.summary([finding] * 10_000, "", ".")).encode()) < 1024 * 1024


def test_a_summary_carries_the_evidence() -> None:
    ours = {"code": "MA503", "name": "x-y", "url": "https://example.org", "severity": "error"}
    said = {"path": "a.md", "line": 4, "column": 8, "message": "`haiku` is light", "hint": ""}
    proof = {"text": "finds | flaws", "criterion": "security", "line": 3, "column": 1}
    proven: dict[str, Any] = {**ours, **said, "evidence": [proof]}
    (row,) = rows("".join(script("action/lint").summary([proven], "", ".")))
    assert row[3] == "<code>haiku</code> is light<br>evidence: “finds | flaws”, line 3 (security)"
    old = "".join(script("action/lint").summary([ours | said], "", "."))
    assert rows(old)[0][3] == "<code>haiku</code> is light"


def test_cells() -> None:
    cell: Callable[[str], str] = script("action/lint").cell
    assert cell("plain, 1/2-3 words") == "plain, 1/2-3 words"
    assert cell("a|b") == "a&#124;b"
    assert cell("\n\x1b\u202e\ud800") == "&#92;u000a&#92;u001b&#92;u202e&#92;ud800"
    assert (
        html.unescape(cell("`<&lt;>` @me #1 :x: www.example.org é 🤖"))
        == "`<&lt;>` @me #1 :x: www.example.org é 🤖"
    )
    assert len(html.unescape(cell("<" * 1000))) == 300


@needs_bash
def test_a_real_installation(runner: Runner) -> None:
    """Both steps, with nothing but a Python on the path."""
    runner.add("pip.py", "raise SystemExit('imported')")
    runner.add(".claude/agents/scout.md")
    installed = runner.step("install", {}, {})
    assert installed.code == 0, installed.log
    assert Path(installed.outputs["python"]).is_relative_to(runner.temp)
    outcome = runner.step("lint", {}, {"steps.install.outputs.python": installed.outputs["python"]})
    assert (outcome.code, outcome.outputs["errors"]) == (1, "1")


@needs_bash
@pytest.mark.parametrize(
    "version",
    [
        "latest",
        "0",
        ">=1",
        "1.0 evil",
        "1.0 --index-url=x",
        "1.0;x",
        "-r x",
        "./x",
        "git+x",
        "1.*",
        "1.0\n2",
        "٣.٠",
    ],
)
def test_no_version_but_a_release(runner: Runner, version: str) -> None:
    outcome = runner.step("install", {"version": version}, {})
    assert (outcome.code, outcome.outputs, list(runner.temp.iterdir())) == (2, {}, [])
    assert (
        outcome.log
        == "::error title=lint-agents::the input `version` must be a release such as 0.1.0\n"
    )


@pytest.mark.parametrize("version", ["0.1.0", "1.0", "2.3.4rc1", "1.0.0.post1"])
def test_a_version_pins_the_release(version: str) -> None:
    assert script("action/install").requirement(version, "here") == f"frontmatter-lint=={version}"
    assert script("action/install").requirement("", "here") == "here"


def test_inputs_travel_by_environment() -> None:
    text = (ROOT / "action.yml").read_text(encoding="utf-8")
    assert all("${{" not in step["run"] for step in STEPS.values())
    assert all(spec["description"] and "default" in spec for spec in ACTION["inputs"].values())
    assert set(ACTION["inputs"]) == set(re.findall(r"\$\{\{ inputs\.([\w-]+) \}\}", text))
    assert list(ACTION["inputs"]) == [
        "paths",
        "args",
        "version",
        "config",
        "fail-on",
        "working-directory",
    ]


def test_other_actions_are_pinned_to_a_commit() -> None:
    used = [
        line
        for path in (ROOT / "action.yml", *WORKFLOWS)
        for line in path.read_text("utf-8").splitlines()
    ]
    used = [line.partition("uses:")[2].strip() for line in used if "uses:" in line]
    assert "$/" in used  # this very repository, at the commit that runs
    for one in used:
        assert one == "$/" or re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40} # v[0-9.]+", one)


@pytest.mark.skipif(
    not FORMATS.is_dir(), reason="the published schemas are not part of the repository"
)
@pytest.mark.parametrize("path", [ROOT / "action.yml", *WORKFLOWS], ids=lambda path: path.name)
def test_files_are_valid(path: Path) -> None:
    kind = "action" if path.name == "action.yml" else "workflow"
    schema = json_as((FORMATS / f"github-{kind}.schema.json").read_text("utf-8"), SchemaJson)
    # PyYAML reads the key `on` as true, as YAML 1.1 has it; GitHub does not
    read: dict[str | bool, Any] = yaml.safe_load(path.read_text("utf-8"))
    value = {"on" if key is True else str(key): item for key, item in read.items()}
    validator_for(schema)(schema).validate(value)


def test_zizmor_finds_nothing() -> None:
    zizmor = Path(sys.executable).with_name("zizmor.exe" if sys.platform == "win32" else "zizmor")
    command = [str(zizmor), "--offline", "--no-progress", "action.yml", ".github"]
    done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, encoding="utf-8")
    assert done.returncode == 0, done.stdout + done.stderr
