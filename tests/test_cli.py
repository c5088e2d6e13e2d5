"""The command line: every flag, every format, every exit code."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from frontmatter_lint import __version__
from frontmatter_lint.agents import dialects, load
from frontmatter_lint.cli import command_line, commands, config
from frontmatter_lint.cli.commands.schema import names
from frontmatter_lint.cli.parser import flags_by_group, of, options
from frontmatter_lint.core import rulebook
from frontmatter_lint.core.errors import ConfigError
from frontmatter_lint.core.nouns import Severity
from frontmatter_lint.core.resources import data
from frontmatter_lint.core.settings import Config
from frontmatter_lint.output.render import FORMATS
from frontmatter_lint.rules import selection

from .conftest import CORPUS, Run, examples
from .shapes import RuleJson, StatisticsJson, json_as, schema_of
from .support import ON_THE_FILE, Printed, agent_text, lint, lint_json, write

ERROR = agent_text("model: sonet")
WARNING = agent_text("effort: hihg")
NOTE = agent_text("model: claude-sonnet-7")
CLEAN = agent_text("model: sonnet")


@pytest.fixture
def team(tmp_path: Path) -> Path:
    """One agent of each severity, and a clean one."""
    texts = {"clean": CLEAN, "error": ERROR, "note": NOTE, "warning": WARNING}
    files = {}
    for name, text in texts.items():
        files[f".claude/agents/{name}.md"] = text.replace("otter-guide", f"otter-{name}")
    return write(tmp_path, files)


def check(cwd: Path, *flags: str, **environment: str) -> Printed:
    """Lint the folder by the rules on the file itself."""
    return lint("--isolated", *ON_THE_FILE, *flags, ".", cwd=cwd, **environment)


# --- exit codes -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("file", "flags", "code"),
    [
        ("clean", [], 0),
        ("error", [], 1),
        ("warning", [], 1),
        ("note", [], 0),
        ("note", ["--fail-on=info"], 1),
        ("warning", ["--fail-on=error"], 0),
        ("error", ["--fail-on=error"], 1),
        ("error", ["--exit-zero"], 0),
        ("error", ["--exit-zero", "--output-format=json"], 0),
        ("error", ["--severity=MD201=info"], 0),
        ("note", ["--severity=unlisted-model=error"], 1),
        ("error", ["--quiet"], 1),
        ("error", ["--statistics"], 1),
        ("error", ["--show-files"], 0),
    ],
)
def test_exit_code(team: Path, file: str, flags: list[str], code: int) -> None:
    printed = lint("--isolated", *ON_THE_FILE, *flags, f".claude/agents/{file}.md", cwd=team)
    assert printed.code == code
    assert printed.err == ""


WRONG = {
    "an unknown flag": (["--selct", "MD"], "--selct"),
    "an abbreviated flag": (["--sel", "MD"], "--sel"),
    "a flag without its value": (["--select"], "--select"),
    "an unknown level": (["--fail-on", "fatal"], "fatal"),
    "an unknown format": (["--output-format", "xml"], "xml"),
    "an unknown colour": (["--color", "green"], "green"),
    "an unknown rule": (["--select", "MD999"], "--select: there is no rule `MD999`"),
    "a misspelt rule": (["--ignore", "unknwon-model"], "did you mean `unknown-model`?"),
    "a misspelt rule in severity": (
        ["--severity", "unknwon-model=info"],
        "did you mean `unknown-model`?",
    ),
    "an empty selector": (["--select", ",,"], "--select names no rule: `,,`"),
    "an empty selector to add": (["--extend-select=,"], "--extend-select names no rule: `,`"),
    "an empty selector to ignore": (["--ignore", ", ,"], "--ignore names no rule: `, ,`"),
    "no selector": (["--select="], "--select names no rule: ``"),
    "an empty severity": (["--severity", ","], "--severity names no rule: `,`"),
    "a severity for no rule": (["--severity", "=info"], "--severity: an empty selector fits no"),
    "a severity without level": (["--severity", "MD201"], "RULE=LEVEL"),
    "an unknown level in severity": (["--severity", "MD201=fatal"], "error, warning, info"),
    "a misspelt dialect": (["--dialect", "claude-cod"], "did you mean `claude-code`?"),
    "an unknown dialect": (["--dialect", "klingon"], "there is no dialect `klingon`"),
    "a configuration that does not exist": (["--config", "nothing.toml"], "nothing.toml"),
    "a version among other things": (["--version", "x.md"], "--version"),
    "a path that does not exist": (["nothing.md"], "there is no file or folder `nothing.md`"),
    "two rules": (["rule", "MD201", "MD202"], "usage"),
    "no rule": (["rule"], "usage"),
    "an unknown rule to explain": (["rule", "unknown-modl"], "did you mean `unknown-model`?"),
}


@pytest.mark.parametrize(("arguments", "said"), WRONG.values(), ids=WRONG)
def test_what_cannot_be_done_is_said_in_one_line(
    arguments: list[str], said: str, tmp_path: Path
) -> None:
    printed = lint(*arguments, cwd=tmp_path)
    assert printed.code == 2
    assert printed.out == ""
    assert said in printed.err
    assert re.fullmatch(r"lint-agents: error: [^\n]+\n", printed.err)


# --- which rules ----------------------------------------------------------------------

SELECTING: dict[str, tuple[list[str], set[str]]] = {
    "a code": (["--select=MD201"], {"MD201"}),
    "a code in small letters": (["--select=md201"], {"MD201"}),
    "a name": (["--select=unknown-model"], {"MD201"}),
    "a prefix": (["--select=MD2"], {"MD201", "MD207"}),
    "a family": (["--select=MD"], {"MD201", "MD207"}),
    "several": (["--select=MD201,SC104"], {"MD201", "SC104"}),
    "several, with blanks": (["--select= MD201 , bad-value "], {"MD201", "SC104"}),
    "several times": (["--select=MD201", "--select=SC"], {"MD201", "SC104"}),
    "all but one": (["--select=ALL", "--ignore=MD,MA,FM,ES,FB,FL"], {"SC104"}),
    "ignoring a code": (["--select=MD,SC", "--ignore=MD201"], {"MD207", "SC104"}),
    "ignoring a family": (["--select=MD,SC", "--ignore=MD"], {"SC104"}),
    "the longer selector wins": (["--select=MD201", "--ignore=MD"], {"MD201"}),
    "the longer ignore wins": (["--select=MD", "--ignore=unknown-model"], {"MD207"}),
    "as long, ignoring wins": (["--select=MD201", "--ignore=MD201"], set()),
    "a name is as long as its code": (["--select=unknown-model", "--ignore=MD201"], set()),
    "one more": (["--select=SC", "--extend-select=MD201"], {"MD201", "SC104"}),
    "one more, ignored by family": (
        ["--select=SC", "--extend-select=MD201", "--ignore=MD"],
        {"MD201", "SC104"},
    ),
    "ALL is the shortest": (["--select=MD", "--ignore=ALL"], {"MD201", "MD207"}),
    "nothing": (["--select=MD", "--ignore=MD"], set()),
}


@pytest.mark.parametrize(("flags", "codes"), SELECTING.values(), ids=SELECTING)
def test_selecting(team: Path, flags: list[str], codes: set[str]) -> None:
    assert lint_json(*flags, ".", cwd=team).codes == codes


def test_a_rule_that_is_off_by_default_runs_when_selected() -> None:
    off = [entry for entry in selection.entries() if not entry.default]
    assert off
    for entry in off:
        assert entry not in [rule for rule, _ in selection.selected(Config())]
        for selector in (entry.code, entry.name, entry.code[:2], "ALL"):
            assert entry in [
                rule for rule, _ in selection.selected(Config(extend_select=(selector,)))
            ]
            assert entry in [rule for rule, _ in selection.selected(Config(select=(selector,)))]


@pytest.mark.parametrize(
    ("flags", "wanted"),
    [
        (["--severity=MD201=warning"], "warning"),
        (["--severity=unknown-model=INFO"], "info"),
        (["--severity=MD=info"], "info"),
        (["--severity=ALL=info"], "info"),
        (["--severity=MD=info", "--severity=MD201=warning"], "warning"),
        (["--severity=MD201=warning,MD=info"], "warning"),
        (["--severity=MD201=warning", "--severity=MD201=info"], "info"),
        ([], "error"),
    ],
)
def test_severity(team: Path, flags: list[str], wanted: str) -> None:
    found = lint_json(*flags, "--select=MD201", ".", cwd=team).findings
    assert [one["severity"] for one in found] == [wanted]


def test_selectors_of_the_configuration_are_checked_too() -> None:
    for wrong in (
        Config(select=("MD999",)),
        Config(extend_select=("MD999",)),
        Config(ignore=("MD999",)),
        Config(severity={"MD999": Severity.INFO}),
    ):
        with pytest.raises(ConfigError, match="MD999"):
            selection.selected(wrong)


# --- what is printed ------------------------------------------------------------------


def test_full(team: Path) -> None:
    printed = check(team, "--output-format=full")
    assert printed.out == check(team).out, "it is the default"
    assert printed.out.startswith("error[MD201] unknown-model: `sonet` is no ")
    assert " --> .claude/agents/error.md:4:8\n" in printed.out
    assert "\n4 | model: sonet\n  |        ^^^^^\n" in printed.out
    assert "  = help: did you mean `sonnet`?\n" in printed.out
    assert "\n  = rule: lint-agents rule MD201\n" in printed.out
    assert printed.out.endswith(
        "\n\n4 files checked: 1 error, 1 warning, 1 info\n1 fixable with --fix\n"
    )
    assert max(map(len, printed.out.splitlines())) <= 100


@pytest.mark.parametrize("width", ["60", "80", "140"])
def test_full_keeps_to_the_width(team: Path, width: str) -> None:
    write(team, {".claude/agents/long.md": agent_text("model: " + "otter " * 40 + "| opus")})
    lines = check(team, "--quiet", COLUMNS=width).out.splitlines()
    assert max(map(len, lines)) <= int(width)


def test_concise(team: Path) -> None:
    lines = check(team, "--output-format=concise").out.splitlines()
    assert lines[0].startswith(".claude/agents/error.md:4:8: error[MD201] `sonet` is no ")
    assert lines[3:] == ["4 files checked: 1 error, 1 warning, 1 info", "1 fixable with --fix"]


def test_github(team: Path) -> None:
    lines = check(team, "--output-format=github").out.splitlines()
    assert lines[0].startswith(
        "::error file=.claude/agents/error.md,line=4,col=8,endColumn=13,title=unknown-model "
        "(MD201)::`sonet` is no "
    )
    assert lines[0].endswith("%0Ahelp: did you mean `sonnet`?")
    assert [line.partition(" ")[0] for line in lines[:3]] == ["::error", "::warning", "::notice"]
    assert lines[3:] == ["4 files checked: 1 error, 1 warning, 1 info"]


def test_json(team: Path) -> None:
    printed = check(team, "--output-format=json")
    report = printed.report
    assert printed.out.isascii()
    assert report["tool"] == {"name": "lint-agents", "version": __version__}
    assert (report["version"], report["files_checked"], report["suppressed"]) == (1, 4, 0)
    assert report["findings"][0] == {
        "path": ".claude/agents/error.md",
        "agent": "otter-error",
        "line": 4,
        "column": 8,
        "end_line": 4,
        "end_column": 13,
        "code": "MD201",
        "name": "unknown-model",
        "severity": "error",
        "message": report["findings"][0]["message"],
        "hint": "did you mean `sonnet`?",
        "consequence": None,
        "url": "https://github.com/lint-agents/lint-agents/blob/main/docs/rules/unknown-model.md",
        "evidence": [],
        "fix": {
            "says": "write `sonnet`",
            "safe": True,
            "edits": [{"line": 4, "column": 8, "end_line": 4, "end_column": 13, "text": "sonnet"}],
        },
    }


def _errors(report: object) -> list[str]:
    return [
        error.message for error in Draft202012Validator(schema_of("report")).iter_errors(report)
    ]


def test_the_report_is_valid_by_its_schema(team: Path) -> None:
    Draft202012Validator.check_schema(schema_of("report"))
    assert _errors(lint_json("--select=ALL", ".", cwd=team).report) == []
    assert _errors(lint_json("--allow-empty", "--select=ALL", cwd=team / ".claude").report) == []
    examples: list[dict[str, object]] = schema_of("report")["examples"]
    for example in examples:
        assert _errors(example) == []
        assert _errors(example | {"version": 2}) != []
        assert _errors(example | {"findings": [{}]}) != []


@pytest.mark.corpus
def test_the_report_on_the_corpus_is_valid_by_its_schema() -> None:
    assert _errors(lint_json("--select=ALL", CORPUS).report) == []


def test_quiet(team: Path) -> None:
    for name in FORMATS:
        loud, quiet = (check(team, f"--output-format={name}", *flags).out for flags in ([], ["-q"]))
        if name not in ("full", "concise", "github", "markdown"):
            assert loud == quiet
        elif name == "markdown":
            assert (
                loud == f"## lint-agents\n\n4 files checked: 1 error, 1 warning, 1 info\n\n{quiet}"
            )
        else:
            assert "files checked" in loud
            assert "files checked" not in quiet
            assert loud.startswith(quiet.rstrip("\n"))
    assert (
        lint("--isolated", "--quiet", *ON_THE_FILE, ".claude/agents/clean.md", cwd=team).out == ""
    )


def test_a_clean_run_says_so(team: Path) -> None:
    printed = lint("--isolated", *ON_THE_FILE, ".claude/agents/clean.md", cwd=team)
    assert printed.out == "1 file checked: no findings\n"


def test_statistics(team: Path) -> None:
    write(team, {".claude/agents/second.md": ERROR})
    lines = check(team, "--statistics").out.splitlines()
    assert lines[0] == "    2  MD201  unknown-model (error)"
    assert sorted(lines[1:3]) == [
        "    1  MD207  unlisted-model (info)",
        "    1  SC104  bad-value (warning)",
    ]
    assert lines[3] == "5 files checked: 2 errors, 1 warning, 1 info"


def test_quiet_statistics_have_no_summary(team: Path) -> None:
    lines = check(team, "--statistics").out.splitlines()
    assert check(team, "--statistics", "--quiet").out.splitlines() == lines[:-1]
    assert check(team, "--statistics", "--quiet", "--output-format=concise").out.count("\n") == 3


def test_statistics_are_for_people_where_the_settings_choose_another_format(team: Path) -> None:
    lines = check(team, "--statistics").out
    write(team, {".lint-agents.toml": 'output-format = "github"\n'})
    assert check(team, "--statistics").out == lines


@pytest.mark.parametrize("command", ["check", "merge"])
@pytest.mark.parametrize("name", FORMATS)
def test_statistics_are_written_in_their_formats_alone(team: Path, name: str, command: str) -> None:
    printed = lint(command, "--statistics", f"--output-format={name}", "x.json", cwd=team)
    is_refused = f"not with `{name}`" in printed.err
    assert is_refused is (name not in ("full", "concise", "json"))


def test_what_is_listed_as_text_is_there_as_json(team: Path) -> None:
    counted = json_as(check(team, "--statistics", "--output-format=json").out, StatisticsJson)
    assert counted["rules"][0]["code"] == "MD201"
    assert counted["files_checked"] == 4
    rules = json_as(lint("rules", "--output-format=json").out, list[RuleJson])
    assert len(rules) == len(lint("rules").out.splitlines())
    (rule,) = json_as(lint("rule", "MD201", "--output-format", "json").out, list[RuleJson])
    assert rule in rules
    assert rule["page"] == lint("rule", "MD201").out
    listed = json_as(lint("policies", "--output-format=json").out, list[dict[str, str]])
    assert [one["name"] for one in listed] == [
        line.split()[0] for line in lint("policies").out.splitlines()
    ]
    for name in ("rules", "policies"):
        refused = lint(name, "--output-format=sarif")
        assert (refused.code, refused.out) == (2, "")
        assert refused.err == (
            f"lint-agents: error: `{name}` prints no findings, which `sarif` is for; write "
            "`--output-format json`, or leave it out\n"
        )


@pytest.mark.parametrize("name", [name for name in commands.TAKES if name != "check"])
def test_a_command_offers_the_formats_that_it_prints_alone(name: str, team: Path) -> None:
    offered = [one.choices for one in options(of(name)) if one.dest == "output_format"]
    if not offered:
        return
    (formats,) = offered
    assert formats
    for wanted in {*formats, *FORMATS}:
        said = lint(name, f"--output-format={wanted}", "x.json", cwd=team).err
        is_refused = "prints no findings" in said or "invalid choice" in said
        assert is_refused is (wanted not in formats), wanted


def test_show_files(team: Path) -> None:
    write(team, {".gemini/agents/x.md": CLEAN})
    claude = "in a folder that Claude Code loads agents from"
    assert check(team, "--show-files").out.splitlines() == [
        f".claude/agents/clean.md    claude-code  {claude}",
        f".claude/agents/error.md    claude-code  {claude}",
        f".claude/agents/note.md     claude-code  {claude}",
        f".claude/agents/warning.md  claude-code  {claude}",
        ".gemini/agents/x.md        gemini-cli   in a folder that Gemini CLI loads agents from",
    ]


def test_dialect(team: Path) -> None:
    printed = check(team, "--show-files", "--dialect=generic")
    assert {line.split()[1] for line in printed.out.splitlines()} == {"generic"}


@pytest.mark.parametrize(
    ("flags", "environment", "colored"),
    [
        ([], {}, False),
        ([], {"FORCE_COLOR": "1"}, True),
        ([], {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
        ([], {"NO_COLOR": ""}, False),
        (["--color=always"], {"NO_COLOR": "1"}, True),
        (["--color=never"], {"FORCE_COLOR": "1"}, False),
        (["--color=auto"], {"FORCE_COLOR": "1"}, True),
        (["--color=always", "--output-format=concise"], {}, True),
        (["--color=always", "--output-format=json"], {}, False),
        (["--color=always", "--output-format=github"], {}, False),
    ],
)
def test_color(team: Path, flags: list[str], environment: dict[str, str], colored: bool) -> None:  # noqa: FBT001
    assert ("\x1b[" in check(team, *flags, **environment).out) == colored


def test_color_changes_nothing_but_color(team: Path) -> None:
    plain, colored = check(team).out, check(team, "--color=always").out
    assert re.sub(r"\x1b\[[0-9;]*m", "", colored) == plain


# --- other commands -------------------------------------------------------------------


def test_version(run: Run) -> None:
    assert lint("--version") == Printed(0, f"lint-agents {__version__}\n", "")
    assert run("--version").stdout == f"lint-agents {__version__}\n"


@pytest.mark.parametrize("flag", ["--help", "-h"])
def test_help_names_every_flag(flag: str) -> None:
    printed = lint(flag)
    assert printed.code == 0
    for option in (
        "--select",
        "--fail-on",
        "--exit-zero",
        "--show-files",
        "--stdin-filename",
        "--isolated",
        "claude-code",
    ):
        assert option in printed.out
    assert max(map(len, printed.out.splitlines())) <= 100


def test_the_help_at_the_top_gives_each_command_one_line() -> None:
    whole = lint("--help").out
    lines = whole.partition("\noptions of check ")[0].splitlines()
    for name in commands.TAKES:
        (line,) = [line for line in lines if line.startswith(f"  {name} ")]
        assert line.endswith(f" {commands.about(name)}")
        assert re.fullmatch(r"[A-Z][^.]+\.", commands.about(name))
    assert whole.count("\n") <= len(commands.TAKES) + 26
    assert lint("check", "--help").out != lint("--help").out
    assert lint(".", "--help") == lint("check", "--help")


def test_the_help_of_check_gives_its_options_by_group() -> None:
    out = lint("check", "--help").out
    for title, flags in flags_by_group().items():
        part = out.partition(f"\n{title}:\n")[2].partition("\n\n")[0]
        assert set(flags) <= set(re.findall(r"--[\w-]+", part))


def test_check_may_be_said(team: Path) -> None:
    plain = lint("--isolated", ".", cwd=team)
    assert lint("check", "--isolated", ".", cwd=team) == plain


def test_paths_that_look_like_commands_or_flags(tmp_path: Path) -> None:
    write(tmp_path, {"rules/.claude/agents/x.md": ERROR, "-x.md": ERROR})
    assert lint_json("--select=MD", "./rules", cwd=tmp_path).places == ["MD201@4:8"]
    assert lint_json("--select=MD", "--", "-x.md", cwd=tmp_path).places == ["MD201@4:8"]
    assert lint_json("--select=MD", "./-x.md", cwd=tmp_path).places == ["MD201@4:8"]
    assert lint_json("./-x.md", "--select=MD", "rules", cwd=tmp_path).places == ["MD201@4:8"] * 2


def test_every_rule_is_listed_and_has_a_page() -> None:
    lines = lint("rules").out.splitlines()
    assert [line.split()[0] for line in lines] == [entry.code for entry in selection.entries()]
    for entry, line in zip(selection.entries(), lines, strict=True):
        assert entry.name in line
        by_code, by_name = lint("rule", entry.code), lint("rule", entry.name)
        assert by_code == by_name
        assert by_code.out.startswith(f"# {entry.name} ({entry.code})\n")
        assert "\n## Why is this bad?\n" in by_code.out
    assert lint("rule", "md201").out == lint("rule", "MD201").out


@pytest.mark.parametrize("prefix", ["MD", "MD2", "md", "md2", "mD2"])
def test_a_family_of_rules_is_listed(prefix: str) -> None:
    printed = lint("rule", prefix)
    codes = [entry.code for entry in selection.entries() if entry.code.startswith("MD2")]
    assert (printed.code, printed.err) == (0, "")
    lines = printed.out.splitlines()
    assert lines[:2] == ["MD: the model", ""]
    assert [line.split()[0] for line in lines[2 : 2 + len(codes)]] == codes
    assert lines[2:-2] == [line for line in lint("rules").out.splitlines() if line[:2] == "MD"]
    assert lines[-2:] == ["", "`lint-agents rule MD201` shows one whole."]


def test_a_file_on_which_the_linter_fails_is_no_file_without_an_agent(
    team: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def look(*_: object) -> None:
        raise ZeroDivisionError("by otters")

    monkeypatch.setattr(load, "look", look)
    printed = lint("--isolated", ".claude/agents/error.md", cwd=team)
    assert (printed.code, printed.err) == (2, "")
    assert "reading this file failed with ZeroDivisionError: by otters" in printed.out


def test_every_family_has_a_title() -> None:
    assert {entry.code[:2] for entry in selection.entries()} <= set(rulebook.FAMILIES)
    words = [family.word for family in rulebook.FAMILIES.values()]
    assert len(set(words)) == len(words)
    assert lint("rule", "m").out.count(": the ") == 2
    assert lint("rule", "MD3").code == lint("rule", "").code == lint("rule", "XY").code == 2


def test_the_module_runs_as_the_command_does(team: Path, run: Run) -> None:
    done = run("--isolated", *ON_THE_FILE, ".", cwd=team)
    assert (done.returncode, done.stdout, done.stderr) == check(team)


def test_split_selectors() -> None:
    assert config.split_selectors(["MD,FB", " ES401 ", ",,"]) == ("MD", "FB", "ES401")


def test_nothing_is_left_of_a_run_in_this_process(team: Path) -> None:
    before = sys.stdout, sys.stderr
    assert check(team) == check(team)
    assert (sys.stdout, sys.stderr) == before


def test_a_misspelt_command_or_flag_is_named(tmp_path: Path, run: Run) -> None:
    assert run("explian", cwd=tmp_path).stderr.endswith("`explian`; did you mean `explain`?\n")
    assert run("--selct", "MD", cwd=tmp_path).stderr.endswith("did you mean `--select`?\n")


def test_every_command_is_a_module() -> None:
    folder = Path(commands.__file__).parent
    modules = {path.stem for path in folder.glob("*.py")} - {"__init__"}
    assert modules == set(commands.TAKES)


@pytest.mark.parametrize("name", list(commands.TAKES))
def test_every_command_has_help_of_its_own(name: str) -> None:
    printed = lint(name, "--help")
    assert (printed.code, printed.err) == (0, "")
    usage = "[check]" if name == "check" else f"{name} {commands.TAKES[name]}"
    assert printed.out.startswith(f"usage: lint-agents {usage}".rstrip())
    flags = set(re.findall(r"^  (?:-\w(?: \w)?, )?(--[\w-]+)", printed.out, re.MULTILINE))
    assert flags == {
        flag for one in options(of(name)) for flag in one.option_strings if flag.startswith("--")
    }
    assert max(map(len, printed.out.splitlines())) <= 100


def test_a_command_takes_no_option_that_it_does_not_heed(tmp_path: Path) -> None:
    said = lint("documented", "--exit-zero", cwd=tmp_path)
    assert (said.code, said.out) == (2, "")
    assert "unrecognized arguments: --exit-zero" in said.err
    assert "did you mean `--isolated`?" in lint("config", "--isolate", cwd=tmp_path).err


#: What takes the quick way, and what only argparse can tell.
PLAIN = ("--isolated", "--force-exclude", "--fix", "--quiet", "--select=MD", "--color=never")
ODD = ["--no-ignores", "--version", "-q", "-0", "--", "--force_exclude", "--paths=a", "---fix"]
ODD += ("--force-exclud", "--fix=1", "--color=red", "--today=2027-01-31", "--jobs=2", "--select=")
FLAGS = [flag for action in options(of("check")) for flag in action.option_strings]
WORDS = st.sampled_from(FLAGS) | st.sampled_from(("a.md", "-", "never", "full", "error", "MD", " "))
WORDS |= st.builds(
    "{}={}".format, st.sampled_from(FLAGS), st.sampled_from(("", " ", "b=c", "-", "info"))
)


@given(st.lists(WORDS, max_size=5))
@settings(max_examples=examples(500))
def test_what_is_read_without_argparse_means_the_same(argv: list[str]) -> None:
    quick = command_line._plain_options(argv)
    if quick is not None:
        assert quick == command_line.read(argv, "check")[0]


@pytest.mark.parametrize("argument", PLAIN)
def test_what_is_plain_is_read_without_argparse(argument: str) -> None:
    assert command_line._plain_options(["a", argument, "-", "b"]) is not None


@pytest.mark.parametrize("argument", ODD)
def test_what_is_not_plain_is_left_to_argparse(argument: str) -> None:
    assert command_line._plain_options(["a", argument]) is None


ALIASES = {
    "claude": "claude-code",
    "Claude Code": "claude-code",
    "anthropic": "claude-code",
    "copilot": "copilot-cli",
    "GitHub Copilot": "copilot-cli",
    "vs-code": "vscode",
    "VS Code": "vscode",
    "gemini": "gemini-cli",
    "gemini_cli": "gemini-cli",
    "qwen": "qwen-code",
    "open-code": "opencode",
    "kilo": "opencode",
    "droid": "factory",
    "Cursor": "cursor",
}


@pytest.mark.parametrize(("word", "name"), ALIASES.items())
def test_dialects_go_by_the_names_people_use(team: Path, word: str, name: str) -> None:
    plain = check(team, "--show-files", f"--dialect={name}")
    assert check(team, "--show-files", f"--dialect={word}") == plain
    assert all(line.split()[1] == name for line in plain.out.splitlines())
    assert lint("schema", word) == lint("schema", name)
    write(team, {".lint-agents.toml": f'dialect = "{word}"\n'})
    assert lint("--show-files", ".", cwd=team).out == plain.out


def test_no_two_dialects_share_a_word() -> None:
    words = [
        dialects._squeezed(word)
        for name, raw in data("dialects").items()
        for word in (name, *raw.get("aliases", ()))
    ]
    assert len(words) == len(set(words))
    schemas = {dialects._squeezed(name) for name in names()}
    aliases = [w for raw in data("dialects").values() for w in raw.get("aliases", ())]
    assert schemas.isdisjoint(map(dialects._squeezed, aliases)), "`schema WORD` is one thing"


def test_a_misspelt_alias_leads_to_the_dialect(team: Path) -> None:
    assert "did you mean `copilot-cli`?" in check(team, "--dialect=copilott").err
    assert "did you mean `claude-code`?" in check(team, "--dialect=cluade").err
