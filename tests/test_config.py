"""Configuration: where it is looked for, what it says, and how it is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from frontmatter_lint.cli import config
from frontmatter_lint.core.nouns import Severity
from frontmatter_lint.core.settings import Config

from .shapes import schema_of
from .support import Printed, agent_text, lint, write

BAD = agent_text("model: sonet", "effort: hihg")


def check(cwd: Path, *flags: str) -> Printed:
    """Lint the folder with whatever configuration is in force."""
    return lint("--output-format=json", *flags, ".", cwd=cwd)


@pytest.fixture
def repo(tmp_path: Path) -> Path:
    """A repository with one bad agent in a folder deep inside."""
    return write(tmp_path / "repo", {".git/HEAD": "", "a/b/.claude/agents/x.md": BAD})


def in_json(*arguments: str, cwd: Path) -> Printed:
    return lint("--output-format=json", *arguments, cwd=cwd)


# --- where ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (".lint-agents.toml", 'select = ["SC"]'),
        ("pyproject.toml", '[tool.lint-agents]\nselect = ["SC"]'),
        ("pyproject.toml", '[tool."lint-agents"]\nselect = ["SC"]'),
        ("pyproject.toml", '[tool]\nlint-agents = {select = ["SC"]}'),
        ("pyproject.toml", '[tool]\nlint-agents.select = ["SC"]'),
        ("pyproject.toml", '# comment\r\n[tool.lint-agents]\r\nselect = ["SC"]\r\n'),
    ],
)
def test_both_files_in_every_spelling(repo: Path, name: str, text: str) -> None:
    write(repo, {name: text})
    assert check(repo).codes == {"SC104"}
    assert check(repo / "a" / "b").codes == {"SC104"}, "it is found from below"


def test_the_nearest_file_alone_counts(repo: Path) -> None:
    write(repo, {".lint-agents.toml": 'select = ["SC"]', "a/.lint-agents.toml": 'select = ["MD"]'})
    assert check(repo / "a" / "b").codes == {"MD201"}
    assert check(repo).codes == {"MD201"}, "nested settings hold wherever the run starts"
    assert in_json("--config=.lint-agents.toml", ".", cwd=repo).codes == {"SC104"}


def test_each_file_has_the_settings_nearest_to_it(tmp_path: Path) -> None:
    bad = agent_text("model: sonet", "color: 5")
    write(
        tmp_path,
        {
            ".git/HEAD": "",
            ".lint-agents.toml": 'select = ["MD"]\nexclude = ["old/"]',
            ".claude/agents/a.md": bad,
            "old/.claude/agents/b.md": bad,
            "web/.lint-agents.toml": 'select = ["SC"]\nexclude = ["**/skip.md"]',
            "web/.claude/agents/c.md": bad,
            "web/.claude/agents/skip.md": bad,
            "api/pyproject.toml": '[tool.lint-agents]\npolicy = "hybrid"\nignore = ["SC", "MA"]',
            "api/.claude/agents/d.md": bad,
        },
    )

    def found(*arguments: str, cwd: Path = tmp_path) -> set[tuple[str, str]]:
        return {
            (one["path"].rpartition("/")[2], one["code"])
            for one in in_json(*arguments, cwd=cwd).findings
        }

    everywhere = {("a.md", "MD201"), ("c.md", "SC104"), ("d.md", "MD201")}
    assert found(".") == everywhere
    assert found("-j2", ".") == everywhere
    assert found("web", "api") == everywhere - {("a.md", "MD201")}
    assert found("../web/.claude/agents/c.md", cwd=tmp_path / "api") == {("c.md", "SC104")}
    assert ("skip.md", "SC104") in found("web/.claude/agents/skip.md"), "what is named is meant"
    assert found("--force-exclude", "web/.claude/agents/skip.md", "--allow-empty") == set()
    assert found("--select=FM", ".") == set(), "flags hold for all files"
    printed = lint("config", "--for", "web/.claude/agents/c.md", cwd=tmp_path)
    assert 'select = ["SC"]  # web/.lint-agents.toml:1' in printed.out


def test_faulty_settings_of_a_nested_folder_are_an_error_with_their_place(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            ".git/HEAD": "",
            "web/.lint-agents.toml": "selekt = []",
            "web/.claude/agents/c.md": agent_text("model: haiku"),
        },
    )
    printed = lint(".", cwd=tmp_path)
    assert printed.code == 2
    assert "web/.lint-agents.toml:1:1: unknown setting `selekt`" in printed.err


def test_outside_a_repository_settings_below_the_working_directory_count(tmp_path: Path) -> None:
    above = {"above/.lint-agents.toml": 'select = ["SC"]'}
    write(
        tmp_path,
        above
        | {
            "above/here/.claude/agents/a.md": agent_text("model: sonet", "color: 5"),
            "above/here/web/.lint-agents.toml": 'select = ["SC"]',
            "above/here/web/.claude/agents/b.md": agent_text("model: sonet", "color: 5"),
        },
    )
    findings = in_json(".", cwd=tmp_path / "above" / "here").findings
    codes = {(one["path"], one["code"]) for one in findings}
    assert (".claude/agents/a.md", "MD201") in codes, "nothing above is anybody's intention"
    assert {code for path, code in codes if path.startswith("web/")} == {"SC104"}


def test_the_own_file_goes_before_the_project_s(repo: Path) -> None:
    write(
        repo,
        {
            ".lint-agents.toml": 'select = ["SC"]',
            "pyproject.toml": '[tool.lint-agents]\nselect = ["MD"]',
        },
    )
    assert check(repo).codes == {"SC104"}


def test_a_project_file_without_our_table_is_passed_over(repo: Path) -> None:
    write(
        repo,
        {
            "pyproject.toml": '[tool.lint-agents]\nselect = ["SC"]',
            "a/pyproject.toml": '[tool.ruff]\nx = "lint-agents"',
        },
    )
    assert check(repo / "a").codes == {"SC104"}


def test_the_search_stops_at_the_root_of_the_repository(repo: Path) -> None:
    write(repo.parent, {".lint-agents.toml": 'select = ["SC"]'})
    assert {"MD201", "SC104"} <= check(repo).codes


def test_outside_a_repository_only_the_folder_itself_counts(tmp_path: Path) -> None:
    write(tmp_path, {".lint-agents.toml": 'select = ["SC"]', "a/agents/x.md": BAD})
    assert config.nearest(str(tmp_path)) == str(tmp_path / ".lint-agents.toml")
    assert config.nearest(str(tmp_path / "a")) is None


def test_isolated(repo: Path) -> None:
    write(repo, {".lint-agents.toml": "this is no TOML"})
    assert check(repo).code == 2
    assert {"MD201", "SC104"} <= check(repo, "--isolated").codes


def test_a_file_named_outright(repo: Path) -> None:
    write(repo, {".lint-agents.toml": 'select = ["MD"]', "other.toml": 'select = ["SC"]'})
    assert check(repo, "--config=other.toml").codes == {"SC104"}
    assert check(repo, "--config=other.toml", "--isolated").codes == {"SC104"}, (
        "to name it is to want it"
    )


# --- what -----------------------------------------------------------------------------


def test_every_setting(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            ".lint-agents.toml": """
                select = ["MD", "SC"]
                extend-select = ["FB304"]
                ignore = ["unknown-model"]
                fail-on = "error"
                include = ["team/*.md"]
                exclude = ["old/"]
                dialect = "cursor"
                output-format = "concise"
                [severity]
                SC = "info"
                """
        },
    )
    loaded = config.load(str(tmp_path / ".lint-agents.toml"))
    wanted = Config(
        select=("MD", "SC"),
        extend_select=("FB304",),
        ignore=("unknown-model",),
        severity={"SC": Severity.INFO},
        fail_on=Severity.ERROR,
        include=("team/*.md",),
        exclude=("old/",),
        dialect="cursor",
        output_format="concise",
        root=str(tmp_path),
    )
    assert loaded == wanted


def test_the_schema_knows_every_setting_and_no_other() -> None:
    settings = {name.replace("-", "_") for name in schema_of("config")["properties"]}
    assert settings == set(Config._fields) - {"root", "isolated", "ignores", "warnings"}


def test_an_empty_file_is_the_default(tmp_path: Path) -> None:
    write(tmp_path, {".lint-agents.toml": ""})
    assert config.load(str(tmp_path / ".lint-agents.toml")) == Config(root=str(tmp_path))


@pytest.mark.parametrize(
    ("text", "flags", "codes"),
    [
        ('select = ["SC"]', ["--select=MD"], {"MD201"}),
        ('select = ["SC"]', ["--extend-select=MD"], {"MD201", "SC104"}),
        ('extend-select = ["MD"]', ["--select=SC"], {"MD201", "SC104"}),
        ('select = ["MD", "SC"]\nignore = ["MD201"]', ["--ignore=SC"], set()),
        ('select = ["MD", "SC"]\nignore = ["MD"]', ["--select=MD201"], {"MD201"}),
        ("select = []", [], set()),
    ],
)
def test_flags_go_over_the_file(repo: Path, text: str, flags: list[str], codes: set[str]) -> None:
    write(repo, {".lint-agents.toml": text})
    assert check(repo, *flags).codes == codes


def test_single_flags_go_over_the_file(repo: Path) -> None:
    write(
        repo,
        {
            ".lint-agents.toml": 'fail-on = "info"\noutput-format = "concise"\ndialect = '
            '"generic"\nselect = ["MD"]'
        },
    )
    listed = lint("--show-files", ".", cwd=repo).out
    assert listed.startswith("a/b/.claude/agents/x.md  generic  ")
    listed = lint("--show-files", "--dialect=cursor", ".", cwd=repo).out
    assert listed.startswith("a/b/.claude/agents/x.md  cursor  ")
    assert lint(".", cwd=repo).out.startswith("a/b/.claude/agents/x.md:4:8: error[MD201]")
    assert lint("--output-format=github", ".", cwd=repo).out.startswith("::error ")
    assert lint("--severity=MD=info", ".", cwd=repo).code == 1
    assert lint("--severity=MD=info", "--fail-on=error", ".", cwd=repo).code == 0


def test_severity_of_file_and_flag(repo: Path) -> None:
    write(
        repo,
        {".lint-agents.toml": 'select = ["MD", "SC"]\nseverity = {MD = "info", SC104 = "error"}'},
    )
    found = {
        one["code"]: one["severity"] for one in check(repo, "--severity=MD201=warning").findings
    }
    assert found == {"MD201": "warning", "SC104": "error"}


# --- how it is refused ----------------------------------------------------------------

REFUSED: dict[str, tuple[str, str]] = {
    "a misspelt setting": ("\nselct = []", ":2:1: unknown setting `selct`; did you mean `select`?"),
    "an unknown setting": (
        "klingon = 1",
        ":1:1: unknown setting `klingon`; `lint-agents config` lists the settings",
    ),
    "a date": (
        "select = 2026-01-01",
        ":1:10: `select` is `2026-01-01`, and lint-agents expects a list; write for example ",
    ),
    "a long number": (
        "select = 0x" + "f" * 1_000,
        ":1:10: `select` is a very long number, and lint-agents expects a list; write for example ",
    ),
    "a longer number": ("select = 0x" + "f" * 100_000, ": a number in it has more than 4300 "),
    "the same in decimals": ("select = " + "9" * 5_000, ": a number in it has more than 4300 "),
    "an empty text": ('policy = ""', ":1:10: `policy` is empty; write a few words\n"),
    "an unknown setting, indented": ("select = []\n  xyz = 1", ":2:3: unknown setting `xyz`"),
    "an unknown table": ("select = []\n\n[per-file]\nx = 1", ":3:2: unknown setting `per-file`"),
    "text for a list": (
        'ignore = "MD"',
        ":1:10: `ignore` is `MD`, and lint-agents expects a list; write for example "
        '`ignore = ["MD205", "doubtful-model"]`',
    ),
    "a number in a list": (
        "# ignore = x\nignore = [1]",
        ":2:11: `ignore.0` is the number `1`, and lint-agents expects text; put it in quotes; ",
    ),
    "an unknown level": (
        'fail-on = "eror"',
        ":1:11: `eror` is no value of `fail-on` that lint-agents accepts; did you mean `error`?",
    ),
    "an unknown level in a table": (
        '[severity]\nMD201 = "fatal"',
        ":2:9: `fatal` is no value of `severity.MD201` that lint-agents accepts; one of `error`, ",
    ),
    "an unknown level in a line": (
        'severity = {MD201 = "x"}',
        ":1:21: `x` is no value of `severity.MD201` that lint-agents accepts; one of `error`, ",
    ),
    "an unknown format": (
        'output-format = "jsn"',
        ":1:17: `jsn` is no value of `output-format` that lint-agents accepts; did you mean `json`?",
    ),
    "no TOML": ("select =", ":1:9: is not valid TOML: invalid value"),
    "no TOML, further down": ("select = []\nignore = MD", ":2:10: is not valid TOML: "),
    "no TOML at the end": (
        'policy = """\nx',
        ":1:10: is not valid TOML: the text opened here with ",
    ),
    "an unknown rule": (
        'select = ["unknwon-model"]',
        ":1:11: select: there is no rule `unknwon-model`; did you mean `unknown-model`?",
    ),
    "an unknown rule, on a line of its own": (
        'ignore = [\n  "MD",  # "MD99" was one\n  "MD99",\n]',
        ":3:3: ignore: there is no rule `MD99`",
    ),
    "an unknown rule to add": (
        "extend-select = ['FB', 'FB999']",
        ":1:24: extend-select: there is no rule `FB999`",
    ),
    "an unknown rule for some files": (
        '[per-file-ignores]\n"a/*" = ["MD"]\n"b/*" = ["MD", "nope"]',
        ":3:16: per-file-ignores: there is no rule `nope`",
    ),
    "an unknown rule with a level": (
        'severity.MD = "info"\nseverity."MD 7" = "info"',
        ":2:10: severity: there is no rule `MD 7`",
    ),
    "an empty selector": ('select = ["MD", " "]', ":1:17: select: an empty selector fits no"),
    "an empty selector with a level": (
        'severity = {"" = "info"}',
        ":1:13: severity: an empty selector fits no rule",
    ),
    "an empty pattern": (
        'per-file-ignores = {"" = ["MD"]}',
        ":1:21: per-file-ignores: an empty pattern fits no path",
    ),
    "an unknown dialect": (
        'dialect = "claud-code"',
        ":1:11: dialect: there is no dialect `claud-code`; did you mean `claude-code`?",
    ),
    "an unknown policy": (
        '\npolicy = "hybird"',
        ":2:10: policy: there is no policy `hybird`, and no file of that name; "
        "did you mean `hybrid`?",
    ),
    "a policy file that is not there": (
        'policy = "rules/team.yaml"',
        ":1:10: policy: there is no policy `rules/team.yaml`, and no file of that name",
    ),
    "a document that is not there": (
        'documented-in = [\n  "docs/no.md",\n]',
        ":2:3: documented-in: there is no file `docs/no.md`",
    ),
    "a document that is a folder": (
        'documented-in = ["a"]',
        ":1:18: documented-in: `a` is a folder; name the documents in it",
    ),
    "a document outside": (
        'documented-in = ["../x.md"]',
        ":1:18: documented-in: `../x.md` lies outside the project",
    ),
    "a document of an impossible name": (
        'documented-in = ["a\\u0000b"]',
        ":1:18: documented-in: `a\\x00b` holds a NUL",
    ),
    "the header of the other file": (
        '[tool.lint-agents]\nselect = ["MD"]',
        ":1:2: leave out the header `[tool.lint-agents]`: in this file the settings stand at the "
        "top level",
    ),
    "a header of its own": (
        '# ours\n[lint-agents]\nselect = ["MD"]',
        ":2:2: leave out the header `[lint-agents]`: in this file",
    ),
    "a misspelt header": (
        '[tool.lint_agents.severity]\nMD = "info"',
        ":1:2: leave out the header `[tool.lint_agents]`: in this file",
    ),
}


@pytest.mark.parametrize(("text", "said"), REFUSED.values(), ids=REFUSED)
def test_a_wrong_setting_is_refused_with_its_place(text: str, said: str, repo: Path) -> None:
    write(repo, {".lint-agents.toml": text})
    printed = check(repo)
    assert printed.code == 2
    assert printed.out == ""
    assert said in printed.err
    assert printed.err.count("\n") == 1


def test_the_place_in_a_project_file(repo: Path) -> None:
    write(
        repo,
        {
            "pyproject.toml": '[project]\nname = "x"\n\n[tool.lint-agents]\nselect = []\nexclud = '
            "[]\n"
        },
    )
    assert (
        "pyproject.toml:6:1: unknown setting `exclud`; did you mean `exclude`?" in check(repo).err
    )


def test_the_place_is_that_in_our_own_table(repo: Path) -> None:
    text = '[tool.other]\nselect = ["MD999"]\n[tool.lint-agents]\nselect = ["MD999"]\n'
    write(repo, {"pyproject.toml": text})
    assert check(repo).err.startswith("lint-agents: error: pyproject.toml:4:11: select: there")


@pytest.mark.parametrize("table", ["tool = {x = 1}", "[tool]\nlint-agents = 1", ""])
def test_a_project_file_that_is_named_must_have_our_table(repo: Path, table: str) -> None:
    write(repo, {"pyproject.toml": table})
    printed = check(repo, "--config=pyproject.toml")
    assert (printed.code, printed.out) == (2, "")
    assert "tool.lint-agents" in printed.err


def test_every_wrong_setting_is_said_at_once(repo: Path) -> None:
    write(repo, {".lint-agents.toml": 'select = ["X1"]\nignore = ["X2"]\ndialect = "x"\n'})
    places = [line.split(" ")[2] for line in check(repo).err.splitlines()]
    assert places == [f".lint-agents.toml:{place}:" for place in ("1:11", "2:11", "3:11")]


def test_a_wrong_setting_is_said_whatever_flag_takes_its_place(repo: Path) -> None:
    write(repo, {".lint-agents.toml": 'dialect = "klingon"\n'})
    assert ".lint-agents.toml:1:11: dialect: " in check(repo, "--dialect=cursor").err
    assert check(repo, "--isolated", "--dialect=cursor").code == 1


def test_a_configuration_that_is_a_folder(repo: Path) -> None:
    printed = check(repo, "--config=a")
    assert printed.code == 2
    assert "cannot be read" in printed.err


def test_several_errors_are_several_lines(repo: Path) -> None:
    write(repo, {"policy.yaml": "floor: 5\nroster: 7\n"})
    printed = check(repo, "--policy=policy.yaml")
    assert printed.code == 2
    assert [line.split(": ")[:3] for line in printed.err.splitlines()] == [
        ["lint-agents", "error", f"policy.yaml:{line}"] for line in ("1:8", "2:9")
    ]
