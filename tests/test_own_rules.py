"""Rules that a policy brings: what they find, where they can be named, and that they change
nothing that the linter finds by itself.
"""

from __future__ import annotations

import json
import os
import pickle
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from frontmatter_lint import api
from frontmatter_lint.rules import selection

from .conftest import clean_environment, examples
from .shapes import FindingJson, schema_of
from .support import Printed, agent_text, lint, write

AGENT = ".claude/agents/otter.md"
SETTINGS = 'policy = "team.yaml"\n'
RULE = "rules:\n  OW101:\n    name: own-finding\n    message: we said so\n"


def project(folder: Path, asks: str, *lines: str, settings: str = SETTINGS) -> Path:
    """Write an agent with these lines, and a policy whose one rule asks this."""
    rule = RULE + "".join(f"    {line}\n" for line in asks.split("\n"))
    return write(
        folder,
        {AGENT: agent_text(*lines), "team.yaml": rule, ".lint-agents.toml": settings},
    )


def report(*arguments: str | Path, cwd: Path) -> Printed:
    """Check as a user does, with the settings that lie there, and print JSON."""
    return lint("--output-format=json", *arguments, cwd=cwd)


def own(printed: Printed) -> list[tuple[int, str]]:
    """Line and message of what rules of the policy find."""
    found = []
    for one in printed.findings:
        if one["code"].startswith(selection.OWN):
            found.append((one["line"], one["message"].removesuffix(": we said so")))
    return found


@pytest.mark.parametrize(
    ("asks", "lines", "found"),
    [
        ("field: maxTurns\nrequired: true", (), [(2, "there is no `maxTurns`")]),
        ("field: maxTurns\nrequired: true", ("maxTurns: 5",), []),
        ("field: color\nrequired: true", ("color:",), [(4, "`color` has no value")]),
        ("field: color\nforbidden: true", ("color: red",), [(4, "`color` is not wanted here")]),
        ("field: color\nforbidden: true", (), []),
        ("field: color\nallowed: [blue]", (), []),
        ("field: color\nallowed: [blue]", ("color: red",), [(4, "`color` must not be `red`")]),
        ("field: color\nallowed: [BL*]", ("color: blue",), []),
        ("field: maxTurns\nallowed: ['?']", ("maxTurns: 5",), []),
        ("field: background\ndenied: ['true']", ("background: yes",), []),
        (
            "field: background\ndenied: ['true']",
            ("background: true",),
            [(4, "`background` must not be `true`")],
        ),
        (
            "field: tools\ndenied: [Bash*]",
            ("tools: Read, Bash(git:*)",),
            [(4, "`tools` must not be `Bash(git:*)`")],
        ),
        (
            "field: tools\nallowed: [Read, Grep]",
            ("tools:", "  - Read", "  - Write"),
            [(6, "`tools` must not be `Write`")],
        ),
        ("field: tools\nallowed: [Read, Grep]", ("tools: Grep, Read",), []),
        ("model: any\ndenied: [opus]", ("model: opus",), [(4, "`opus` is not allowed here")]),
        ("model: any\ndenied: [claude-haiku-4-5]", ("model: haiku",), []),
        (
            "model: any\ndenied: [anthropic/claude-haiku-4.5]",
            ("model: claude-haiku-4-5-20251001",),
            [(4, "`claude-haiku-4-5-20251001` is not allowed here")],
        ),
        (
            "model: any\ndenied: ['*haiku*']",
            ("model: haiku",),
            [(4, "`haiku` is not allowed here")],
        ),
        ("model: any\nallowed: ['*haiku*']", ("model: claude-haiku-4-5",), []),
        (
            "model: any\nallowed: [haiku]",
            ("model: inherit",),
            [(4, "`inherit` is not allowed here")],
        ),
        ("model: any\nallowed: [haiku]", (), []),
        ("model: any\nallowed: [haiku]\nrequired: true", (), [(2, "no model is named")]),
        ("model: any\ntiers: [light, mid]", ("model: opus",), [(4, "`opus` is not allowed here")]),
        ("model: any\ntiers: [light, mid]", ("model: sonnet",), []),
        ("model: any\ntiers: [light]", ("model: sonet",), []),
    ],
)
def test_what_a_rule_asks_is_found_where_it_is_missing(
    tmp_path: Path, asks: str, lines: tuple[str, ...], found: list[tuple[int, str]]
) -> None:
    assert own(report(cwd=project(tmp_path, asks, *lines))) == found


def test_only_the_preferred_model_or_any_that_is_named(tmp_path: Path) -> None:
    block = ("model:", "  preference: haiku", "  fallbacks:", "    - opus")
    project(tmp_path, "model: preferred\ndenied: [opus]", *block)
    assert own(report(cwd=tmp_path)) == []
    project(tmp_path, "model: any\ndenied: [opus]", *block)
    assert own(report(cwd=tmp_path)) == [(7, "`opus` is not allowed here")]


def test_a_rule_looks_at_the_files_that_its_globs_name(tmp_path: Path) -> None:
    project(tmp_path, "field: maxTurns\nrequired: true\npaths: ['agents/web/']")
    write(tmp_path, {".claude/agents/web/a.md": agent_text(name="a")})
    assert len(own(report(cwd=tmp_path))) == 0
    project(tmp_path, "field: maxTurns\nrequired: true\npaths: ['**/agents/web/']")
    for folder in (tmp_path, tmp_path / ".claude"):
        every = report("--config", tmp_path / ".lint-agents.toml", cwd=folder).findings
        paths = [one["path"] for one in every if one["code"] == "OW101"]
        assert [path.rpartition("/")[2] for path in paths] == ["a.md"]


ASKS = "field: maxTurns\nrequired: true"


@pytest.mark.parametrize(
    ("line", "codes"),
    [
        ('ignore = ["OW101"]', set()),
        ('ignore = ["own-finding"]', set()),
        ('ignore = ["OW"]', set()),
        ('select = ["ow1"]', {"OW101"}),
        ('select = ["own-finding"]', {"OW101"}),
        ('select = ["MD"]', set()),
        ('[per-file-ignores]\n"*.md" = ["own-finding"]', set()),
        ("", {"OW101"}),
    ],
)
def test_it_is_named_in_settings_as_any_rule(tmp_path: Path, line: str, codes: set[str]) -> None:
    project(tmp_path, ASKS, settings=SETTINGS + line)
    assert report(cwd=tmp_path).codes & {"OW101"} == codes
    if line.startswith(("ignore", "select")):
        flag, _, values = line.partition(" = ")
        project(tmp_path, ASKS)
        given = report(f"--{flag}={json.loads(values)[0]}", cwd=tmp_path)
        assert given.codes & {"OW101"} == codes


def test_its_severity_is_that_of_the_rule_unless_somebody_says_otherwise(tmp_path: Path) -> None:
    def level(*flags: str) -> str:
        (finding,) = report("--select=OW", *flags, cwd=tmp_path).findings
        return str(finding["severity"])

    project(tmp_path, ASKS)
    assert level() == "warning"
    assert level("--severity=own-finding=info") == "info"
    project(tmp_path, ASKS + "\nseverity: error")
    assert level() == "error"
    project(tmp_path, ASKS, settings=SETTINGS + '[severity]\nOW101 = "info"\n')
    assert level() == "info"


def test_a_name_of_no_rule_is_refused_wherever_it_stands(tmp_path: Path) -> None:
    project(tmp_path, ASKS, settings=SETTINGS + 'ignore = ["own-findings"]\n')
    assert "did you mean `own-finding`?" in lint(cwd=tmp_path).err
    project(tmp_path, ASKS)
    wrong = lint("--select=OW102", cwd=tmp_path)
    assert (wrong.code, wrong.out) == (2, "")
    assert "--select: there is no rule `OW102`" in wrong.err
    assert lint("--isolated", "--select=OW101", cwd=tmp_path).code == 2


def test_comments_suppress_it_and_one_too_many_is_told(tmp_path: Path) -> None:
    comment = "# lint-agents: ignore-file[OW101] it ends by itself"
    project(tmp_path, ASKS, comment)
    printed = report(cwd=tmp_path)
    assert printed.codes & {"OW101", "LI901", "LI905"} == set()
    assert printed.report["suppressed"] == 1
    project(tmp_path, ASKS, comment, "maxTurns: 3")
    assert "LI901" in report(cwd=tmp_path).codes
    project(tmp_path, ASKS, comment, settings="")
    assert "LI905" in report(cwd=tmp_path).codes  # no policy has this rule


def test_a_baseline_knows_it_and_what_is_stale(tmp_path: Path) -> None:
    project(tmp_path, ASKS, settings=SETTINGS + 'baseline = "known.json"\n')
    assert lint("--update-baseline", cwd=tmp_path).code == 0
    assert '"OW101"' in (tmp_path / "known.json").read_text("utf-8")
    assert report(cwd=tmp_path).codes & {"OW101", "LI906"} == set()
    assert "LI906" not in report("--select=MD,LI", cwd=tmp_path).codes
    write(tmp_path, {AGENT: agent_text("maxTurns: 3")})
    assert "LI906" in report(cwd=tmp_path).codes


def test_sarif_has_its_page_and_every_format_prints_it(tmp_path: Path) -> None:
    project(tmp_path, ASKS)
    (run,) = json.loads(lint("--output-format=sarif", cwd=tmp_path).out)["runs"]
    (rule,) = [one for one in run["tool"]["driver"]["rules"] if one["id"] == "OW101"]
    assert rule["name"] == "own-finding"
    assert rule["helpUri"].endswith("/docs/own-rules.md")
    assert "we said so" in lint("rule", "own-finding", cwd=tmp_path).out.lower()
    assert "OW101  warning  own-finding" in lint("rules", cwd=tmp_path).out
    assert lint("rule", "OW101", cwd=tmp_path.parent).code == 2
    page = api.rule_page("OW101", api.load_settings(str(tmp_path)))
    assert page.startswith("# own-finding (OW101)\n")


def test_a_merged_report_keeps_it_where_no_policy_is_at_hand(tmp_path: Path) -> None:
    project(tmp_path, ASKS)
    parts = []
    for number in (1, 2):
        part = tmp_path.parent / f"{tmp_path.name}-{number}.json"
        part.write_text(report(f"--shard={number}/2", cwd=tmp_path).out, "utf-8")
        parts.append(part)
    elsewhere = tmp_path.parent
    assert "OW101" in report_of("merge", *parts, "--output-format=json", cwd=elsewhere)
    (run,) = json.loads(report_of("merge", *parts, "--output-format=sarif", cwd=elsewhere))["runs"]
    assert [one["id"] for one in run["tool"]["driver"]["rules"]] == ["OW101"]


def report_of(*arguments: str | Path, cwd: Path) -> str:
    """Run a command that succeeds or finds something, and return what it prints."""
    printed = lint(*arguments, cwd=cwd)
    assert printed.code in (0, 1), printed.err
    return printed.out


def test_a_report_with_it_can_be_compared_and_pickled(tmp_path: Path) -> None:
    project(tmp_path, ASKS)
    found = api.load_settings(str(tmp_path))
    first, second = (api.lint_paths([tmp_path], found) for _ in range(2))
    assert first == second == pickle.loads(pickle.dumps(first))  # noqa: S301 - written just now
    assert [one.code for one in first.own] == ["OW101"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("rules: {MD201: {name: a-b, message: m, field: x, required: true}}", "`MD201` is no code"),
        ("rules: {OW000: {name: a-b, message: m, field: x, required: true}}", "`OW000` is no code"),
        ("rules: {OW٣٣٣: {name: a-b, message: m, field: x, required: true}}", "is no code"),
        ("rules: {OW1: {name: unknown-model, message: m, field: x, required: true}}", "is no code"),
        (
            "rules: {OW001: {name: unknown-model, message: m, field: x, required: true}}",
            "is a rule of the linter",
        ),
        (
            "rules: {OW001: {name: a-b, message: m, field: x, required: true},"
            " OW002: {name: a-b, message: m, field: x, required: true}}",
            "is the name of OW001, too",
        ),
        ("rules: {OW001: {message: m, field: x, required: true}}", "has no `name`"),
        ("rules: {OW001: {name: a-b, message: m}}", "either `field` or `model`"),
        ("rules: {OW001: {name: a-b, message: m, field: x}}", "asks for nothing"),
        ("rules: {OW001: {name: a-b, message: m, field: x, tiers: [mid]}}", "does not go with"),
        (
            "rules: {OW001: {name: a-b, message: m, field: x, forbidden: true, allowed: [y]}}",
            "write that alone",
        ),
        ("rules: {OW001: null}", "nothing to remove"),
        ("rules: {OW001: {name: a-b, message: m, field: x, pattern: y}}", "OW001.pattern`"),
    ],
)
def test_what_is_wrong_with_a_rule_is_said_with_its_place(
    tmp_path: Path, text: str, said: str
) -> None:
    write(tmp_path, {"team.yaml": text, ".lint-agents.toml": SETTINGS, AGENT: agent_text()})
    printed = lint(cwd=tmp_path)
    assert printed.code == 2
    assert said in printed.err
    assert "team.yaml:1:" in printed.err


def test_no_more_rules_than_are_read(tmp_path: Path) -> None:
    rules = [
        f"  OW{n:03}: {{name: own-{n}, message: m, field: x, required: true}}\n"
        for n in range(1, 202)
    ]
    write(tmp_path, {"team.yaml": "rules:\n" + "".join(rules)})
    assert "more than 200 rules" in lint("policy", "team.yaml", cwd=tmp_path).err
    write(tmp_path, {"team.yaml": "rules:\n" + "".join(rules[:200])})
    assert lint("policy", "team.yaml", cwd=tmp_path).code == 0


def test_a_policy_changes_and_removes_what_it_inherits(tmp_path: Path) -> None:
    project(tmp_path, ASKS)
    derived = "extends: team.yaml\nrules:\n  OW101: {severity: error}\n"
    write(tmp_path, {"strict.yaml": derived})
    (finding,) = report("--policy=strict.yaml", "--select=OW", cwd=tmp_path).findings
    assert finding["severity"] == "error"
    write(tmp_path, {"strict.yaml": "extends: team.yaml\nrules:\n  OW101: null\n"})
    assert "OW101" not in report("--policy=strict.yaml", cwd=tmp_path).codes


def test_one_code_is_one_rule_in_a_run(tmp_path: Path) -> None:
    project(tmp_path, ASKS)
    inner = RULE.replace("own-finding", "other-finding") + "    field: x\n    required: true\n"
    write(
        tmp_path,
        {
            "web/.lint-agents.toml": SETTINGS,
            "web/team.yaml": inner,
            f"web/{AGENT}": agent_text(),
        },
    )
    assert "OW101 is `own-finding` in" in lint(cwd=tmp_path).err
    write(tmp_path, {"web/team.yaml": inner.replace("OW101", "OW201")})
    assert report(cwd=tmp_path).codes >= {"OW101", "OW201"}
    assert report("--select=own-finding", cwd=tmp_path).codes == {"OW101"}


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3)
    ),
    max_leaves=6,
)
GLOBS = st.lists(st.text(min_size=1, max_size=8).filter(str.strip), min_size=1, max_size=3)
RULES = st.fixed_dictionaries(
    {"name": st.just("own-finding"), "message": st.text(min_size=1, max_size=20).filter(str.strip)},
    optional={"severity": st.sampled_from(["info", "warning", "error"]), "paths": GLOBS},
).flatmap(
    lambda base: st.one_of(
        st.fixed_dictionaries(
            {"field": st.sampled_from(["model", "tools", "a.b", "description"])},
            optional={"required": st.booleans(), "allowed": GLOBS, "denied": GLOBS},
        ),
        st.fixed_dictionaries(
            {"model": st.sampled_from(["any", "preferred"])},
            optional={"required": st.booleans(), "allowed": GLOBS, "denied": GLOBS},
        ),
    ).map(lambda more: {**base, **more})
)


@settings(max_examples=examples(60))
@given(rule=RULES, fields=st.dictionaries(st.sampled_from(["model", "tools", "a"]), VALUES))
def test_no_rule_hides_or_lowers_a_finding(
    tmp_path_factory: pytest.TempPathFactory, rule: dict[str, object], fields: dict[str, object]
) -> None:
    """Whatever a policy's rules say, what the linter finds by itself stays as it is."""
    folder = tmp_path_factory.mktemp("own")
    block = json.dumps({"name": "otter", "description": "Counts otters.", **fields})
    text = f"---\n{block}\n---\nCount.\n"
    policy = json.dumps({"rules": {"OW101": rule}})
    write(folder, {AGENT: text, "team.yaml": policy})
    before = report(cwd=folder)
    after = report("--policy=team.yaml", cwd=folder)
    if after.code == 2:
        assert "team.yaml:1:" in after.err
        return
    kept = [one for one in after.findings if not one["code"].startswith("OW")]

    def facts(found: list[FindingJson]) -> list[object]:
        return [(one["code"], one["line"], one["severity"], one["message"]) for one in found]

    assert facts(kept) == facts(before.findings)
    for one in after.findings:
        assert one["name"] != "internal-error"


def test_the_schema_of_policies_has_an_example_of_everything() -> None:
    wanted = schema_of("policy")
    (example,) = wanted["properties"]["rules"]["examples"]
    Draft202012Validator(wanted).validate({"rules": example})
    for entry in wanted["$defs"]["own_rule"]["properties"].values():
        assert entry["description"]
        assert entry["examples"]


# --- packages -------------------------------------------------------------------------

MODULE = '''\
"""A rule in Python."""

from pathlib import Path

from frontmatter_lint.core.nouns import Problem, Severity
from frontmatter_lint.core.positions import KeyOf
from frontmatter_lint.core.rulebook import rule

(Path(__file__).parent / "was-run").touch()


@rule("XA101", Severity.WARNING, source="https://example.com/agents", since="1.0")
def shouts(agent, context):
    """The description shouts.

    ## What it does
    Reports a description in capitals.
    """
    if agent.description.isupper():
        yield Problem("the description shouts", ("description",), "write it in small letters")
'''
METADATA = "Metadata-Version: 2.1\nName: acme-rules\nVersion: 1.0\n"
POINTS = "[lint_agents.rules]\nshouts = acme_rules:shouts\n"
COMMAND = "import sys; from frontmatter_lint.cli import main; sys.exit(main())"
SHOUTING = "---\nname: otter\ndescription: COUNTS OTTERS.\n---\nCount.\n"


def package(folder: Path, module: str = MODULE, points: str = POINTS) -> Path:
    """Write a package as it lies once it is installed."""
    return write(
        folder,
        {
            "acme_rules.py": module,
            "acme_rules-1.0.dist-info/METADATA": METADATA,
            "acme_rules-1.0.dist-info/entry_points.txt": points,
        },
    )


def run(folder: Path, *arguments: str, named: str = "acme-rules", path: Path | str = "") -> Printed:
    """Run the command in a process of its own, with what the user allows."""
    environment = clean_environment() | {"LINT_AGENTS_PLUGINS": named, "PYTHONPATH": str(path)}
    done = subprocess.run(
        [sys.executable, "-c", COMMAND, *arguments],
        cwd=folder,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    return Printed(done.returncode, done.stdout, done.stderr)


def test_a_package_that_the_user_names_brings_rules(tmp_path: Path) -> None:
    site = package(tmp_path / "site")
    work = write(tmp_path / "work", {AGENT: SHOUTING, ".git/HEAD": ""})
    printed = run(work, "--output-format=concise", path=site)
    assert "warning[XA101] the description shouts" in printed.out, printed.err
    assert run(work, "--select=XA", "--ignore=shouts", path=site).code == 0
    assert "XA101  warning  shouts" in run(work, "rules", path=site).out
    assert run(work, "rule", "XA101", path=site).out.startswith("# shouts (XA101)\n")
    sarif = json.loads(run(work, "--output-format=sarif", path=site).out)
    tags = {}
    for one in sarif["runs"][0]["tool"]["driver"]["rules"]:
        tags[one["id"]] = one["properties"]["tags"]
    assert tags["XA101"] == ["ai-agents", "package"]
    commented = SHOUTING.replace(
        "description", "# lint-agents: ignore[XA101] it is old\ndescription"
    )
    write(work, {AGENT: commented})
    assert "1 suppressed" in run(work, path=site).out


@pytest.mark.parametrize("named", ["", " , ", "other-rules"])
def test_no_package_is_loaded_that_the_user_did_not_name(tmp_path: Path, named: str) -> None:
    site = package(tmp_path / "site")
    work = write(tmp_path / "work", {AGENT: SHOUTING, ".git/HEAD": ""})
    assert "XA101" not in run(work, named=named, path=site).out
    assert not (site / "was-run").exists()


@pytest.mark.parametrize("inner", ["", "lib"])
@pytest.mark.parametrize("path", ["", ".", "lib"])
def test_a_repository_cannot_be_the_package(tmp_path: Path, inner: str, path: str) -> None:
    """Neither by the name that the user allows, nor by a module of the package's name."""
    work = write(tmp_path / "work", {AGENT: SHOUTING, ".git/HEAD": ""})
    package(work / inner)
    printed = run(work, path=path)
    assert printed.code == 2
    assert "no package `acme-rules` is installed outside of the repository" in printed.err
    site = tmp_path / "site"
    package(site)
    printed = run(work, "--output-format=concise", path=f"{work / inner}{os.pathsep}{site}")
    assert "XA101" in printed.out
    assert not (work / inner / "was-run").exists()
    assert (site / "was-run").exists()


def test_a_repository_can_neither_name_a_package_nor_hide_a_finding(tmp_path: Path) -> None:
    site = package(tmp_path / "site")
    hostile = {
        AGENT: SHOUTING.replace("---\nCount", "model: sonet\n---\nCount"),
        ".git/HEAD": "",
        ".env": "LINT_AGENTS_PLUGINS=acme-rules\n",
    }
    work = write(tmp_path / "work", hostile)
    assert "MD201" in run(work, named="", path=site).out
    for line in ('plugins = ["acme-rules"]', 'rules = ["acme_rules:shouts"]'):
        write(work, {".lint-agents.toml": line + "\n"})
        assert "unknown setting" in run(work, named="", path=site).err
    write(work, {".lint-agents.toml": SETTINGS})
    for asks in (
        "python: acme_rules:shouts",
        "code: MD201",
        "hides: MD201",
        'field: model\n    required: true\n    severity: "off"',
    ):
        write(work, {"team.yaml": RULE + f"    {asks}\n"})
        printed = run(work, named="", path=site)
        assert printed.code == 2, asks
    taken = RULE.replace("OW101", "MD201").replace("own-finding", "unknown-model")
    write(work, {"team.yaml": taken + "    field: x\n    required: true\n    severity: info\n"})
    assert run(work, named="", path=site).code == 2
    assert not (site / "was-run").exists()


@pytest.mark.parametrize(
    ("module", "points", "said"),
    [
        ("raise RuntimeError('no')\n", POINTS, "cannot be loaded: RuntimeError: no"),
        (MODULE, "", "has no entry points of the group `lint_agents.rules`"),
        (MODULE, "[lint_agents.rules]\na = acme_rules:Path\n", "is no rule"),
        (MODULE.replace("XA101", "MD201"), POINTS, "has the code `MD201`"),
        (MODULE.replace("XA101", "OW101"), POINTS, "has the code `OW101`"),
        (
            MODULE.replace("shouts", "unknown_model"),
            POINTS.replace("shouts", "unknown_model"),
            "two rules",
        ),
        (MODULE, POINTS + "again = acme_rules:shouts\n", "two rules `shouts` (XA101)"),
        (MODULE.replace('since="1.0"', 'needs="model"'), POINTS, "takes every agent"),
    ],
)
def test_a_package_that_cannot_be_used_ends_the_run(
    tmp_path: Path, module: str, points: str, said: str
) -> None:
    site = package(tmp_path / "site", module, points)
    work = write(tmp_path / "work", {AGENT: SHOUTING, ".git/HEAD": ""})
    printed = run(work, path=site)
    assert (printed.code, printed.out) == (2, "")
    assert said in printed.err
    assert "Traceback" not in printed.err


def test_a_rule_of_a_package_that_fails_hides_nothing(tmp_path: Path) -> None:
    broken = MODULE.replace("if agent", "1 / 0\n    if agent")
    site = package(tmp_path / "site", broken)
    agent = SHOUTING.replace("---\nCount", "model: sonet\n---\nCount")
    work = write(tmp_path / "work", {AGENT: agent, ".git/HEAD": ""})
    printed = run(work, "--output-format=concise", path=site)
    assert "LI909" in printed.out
    assert "MD201" in printed.out
