"""`explain`, `policies`, `policy`, `documented`, `rules`, `rule`: what is asked about a
judgement and its grounds.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Literal

import pytest
from jsonschema import Draft202012Validator

from frontmatter_lint.core import policy as policies
from frontmatter_lint.core.resources import HOME
from frontmatter_lint.rules import selection

from .command_shapes import AccountJson
from .conftest import CORPUS, Run
from .shapes import json_as, schema_of
from .support import Printed, agent_text, lint, write

AUDITOR = """---
name: hull-auditor
description: Audits the booking platform for security vulnerabilities.
model: haiku
---
# Role

You are a security auditor.
"""
SILENT = "---\nname: otter-friend\ndescription: Likes otters.\n---\nBe nice.\n"
REASONED = agent_text(
    "model:", "  preference: sonnet", "  reasoning: Otters are hard to lead.", name="otter-lead"
)
TABLE = (
    "# Models\n\n| Agent | Model |\n|---|---|\n| hull-auditor | opus |\n| log-sorter | haiku |\n"
)


@pytest.fixture
def team(tmp_path: Path) -> Path:
    """A small repository with three agents, and a document that assigns models."""
    agents = {"hull-auditor": AUDITOR, "otter-lead": REASONED, "otter-friend": SILENT}
    files = {f".claude/agents/{name}.md": text for name, text in agents.items()}
    return write(tmp_path, files | {"docs/agents.md": TABLE, ".git/HEAD": ""})


def explain(team: Path, *arguments: str) -> Printed:
    return lint("explain", "--isolated", *arguments, cwd=team)


def accounts(team: Path, *arguments: str) -> list[AccountJson]:
    """The accounts in JSON, valid by their schema."""
    printed = explain(team, "--output-format=json", *arguments)
    assert (printed.code, printed.err) == (0, "")
    found = json_as(printed.out, list[AccountJson])
    assert [
        error.message for error in Draft202012Validator(schema_of("account")).iter_errors(found)
    ] == []
    return found


# --- explain --------------------------------------------------------------------------


def test_a_file_is_explained(team: Path) -> None:
    printed = explain(team, ".claude/agents/hull-auditor.md")
    assert (printed.code, printed.err) == (0, "")
    lines = printed.out.splitlines()
    assert lines[0] == "hull-auditor  (.claude/agents/hull-auditor.md, claude-code)"
    assert "model       haiku (light)" in lines
    said = " ".join(printed.out.split())
    assert "security vulnerabilities”, line 3 (security-critical analysis)" in said
    assert any(
        re.fullmatch(r"security-critical +[01]\.\d\d +-[01]\.\d\d( +\+\d\.\d\d){2}  “.*", line)
        for line in lines
    )
    assert re.search(r"floor mid: .*; .* that it is security, compliance, legal or incident", said)
    assert "help: use a model of the middle tier" in said
    assert lines[2].startswith("verdict     error MA503: `haiku` is a light model")


def test_the_matrix_adds_up(team: Path) -> None:
    (account,) = accounts(team, "hull-auditor")
    tiers: tuple[Literal["light", "mid", "frontier"], ...] = ("light", "mid", "frontier")
    assert set(account["scores"]) == set(tiers)
    for tier in tiers:
        total = account["scores"][tier]
        parts = [one["strength"] * one["points"][tier] for one in account["characteristics"]]
        assert total == pytest.approx(sum(parts), abs=0.01)


def test_what_is_needed_follows_the_verdict_each_bound_with_its_words(team: Path) -> None:
    printed = explain(team, "hull-auditor")
    blocks = printed.out.split("\n\n")
    assert blocks[1].startswith("verdict ")
    floor, ceiling = blocks[2].split("\nceiling ")
    assert floor.startswith("floor       mid: ")
    assert "“Audits the booking platform for security vulnerabilities”, line 3" in floor
    assert "“" not in ceiling
    assert blocks[3].startswith("model       haiku (light)\n")
    assert "typical" not in printed.out


def test_the_name_of_a_file_stands_in_no_line(team: Path) -> None:
    text = "---\ndescription: Looks after the harbour.\n---\nAudit the piers for threats.\n"
    write(team, {".claude/agents/security-auditor.md": text})
    (account,) = accounts(team, "security-auditor")
    (shown,) = account["characteristics"]
    name = {"text": "security-auditor", "line": 1, "column": 1, "in_file_name": True}
    assert name in shown["evidence"]
    printed = explain(team, "security-auditor").out
    said = " ".join(printed.split())
    assert re.search(r"security-critical [-+. 0-9]+ “[^”]+”, line 4; its name ", said)
    assert "line 1" not in printed


def test_a_model_without_a_tier_is_not_checked(team: Path) -> None:
    text = AUDITOR.replace("haiku", "acme-next-1")
    write(team, {".opencode/agent/hull-auditor.md": text})
    printed = explain(team, ".opencode/agent/hull-auditor.md")
    assert (
        "verdict     not checked: no tier of `acme-next-1` is known\n"
        "            By its words a mid or a frontier model will do.\n"
    ) in printed.out


def test_the_matrix_says_where_its_sums_would_decide_otherwise(team: Path) -> None:
    body = "Find the root cause of every deadlock, weigh the alternatives, and decide.\n"
    write(team, {".claude/agents/otter-friend.md": agent_text(name="otter-friend", body=body)})
    (account,) = accounts(team, "otter-friend")
    differs = account["by_matrix"] != {key: account[key] for key in ("floor", "ceiling")}
    printed = explain(team, "otter-friend").out
    assert differs == ("By this table alone: " in printed)


def test_a_name_is_explained_as_its_file_is(team: Path) -> None:
    by_file = explain(team, ".claude/agents/hull-auditor.md")
    assert explain(team, "hull-auditor") == by_file
    assert explain(team, "Hull-Auditor") == by_file
    assert explain(team, "hull auditor") == by_file
    assert explain(team, "HULL_AUDITOR") == by_file


@pytest.mark.parametrize("ending", [".md", ".agent.md", ".chatmode.md"])
def test_a_stem_is_explained_as_its_file_is(team: Path, ending: str) -> None:
    path = f".claude/agents/deck-sweeper{ending}"
    write(team, {path: agent_text("model: haiku", name="Deck Cleaning")})
    by_file = explain(team, path)
    assert by_file.code == 0
    assert by_file.out.startswith("Deck Cleaning  (")
    for wanted in ("deck-sweeper", "Deck_Sweeper", "Deck Cleaning", "deck-cleaning"):
        assert explain(team, wanted) == by_file
    assert "did you mean `deck-sweeper`?" in explain(team, "deck-sweper").err


def test_a_name_and_a_stem_may_be_those_of_two_agents(team: Path) -> None:
    write(team, {".claude/agents/other.md": agent_text(name="otter-lead")})
    paths = [one["path"] for one in accounts(team, "otter-lead")]
    assert paths == [".claude/agents/other.md", ".claude/agents/otter-lead.md"]


def test_rules_that_are_off_say_nothing(team: Path) -> None:
    block = agent_text("model:", "  preference: sonnet", "  fallbacks: [opus]", name="otter-block")
    write(team, {"agents/b.md": block})
    assert accounts(team, "otter-block")[0]["verdict"] == []
    (asked,) = accounts(team, "otter-block", "--extend-select=missing-reasoning")
    assert [one["code"] for one in asked["verdict"]] == ["MA506"]
    assert accounts(team, "hull-auditor", "--select=MD")[0]["verdict"] == []
    assert accounts(team, "hull-auditor", "--ignore=MA503")[0]["verdict"] == []
    write(team, {".lint-agents.toml": '[per-file-ignores]\n"hull-*" = ["MA"]\n'})
    assert (
        "verdict     no objection: the rule that would say so, MA503, is off here\n            By its words a mid or a frontier model will do; `haiku` (light) may be too "
        "little.\n"
    ) in lint("explain", "hull-auditor", cwd=team).out


def test_there_is_one_verdict(team: Path) -> None:
    text = AUDITOR.replace("model: haiku", "model:\n  preference: haiku\n  fallbacks: [haiku]")
    write(team, {".claude/agents/hull-auditor.md": text, "docs/agents.md": TABLE})
    for flags in ([], ["--documented-in=docs/agents.md"], ["--policy=hybrid"]):
        lines = explain(team, "hull-auditor", *flags).out.splitlines()
        verdicts = [line for line in lines if line.startswith("verdict ")]
        assert len(verdicts) == 1
        assert verdicts[0].startswith("verdict     error MA50")
        after = lines[lines.index(verdicts[0]) + 1 :]
        assert after[0].strip().startswith("help: ")
        labels = [line[:12].strip() for line in after[: after.index("")]]
        named = [label for label in labels if label]
        assert named[0] == "and"
        assert set(named) == {"and", "also found"}
        beside = next(line for line in after if line.startswith("also found"))
        assert beside.startswith("also found  warning MD209: ")
        policy = "hybrid" if "--policy=hybrid" in flags else "default"
        assert f"policy      {policy}" in after
        aside = ", without your documents," if "--documented-in=docs/agents.md" in flags else ""
        assert f"Under another policy{aside} it would be:" in lines


@pytest.mark.parametrize("path", ["docs", "docs/agents.md", "."])
def test_a_path_without_an_agent_is_said_to_be_one(path: str, tmp_path: Path) -> None:
    write(tmp_path, {"docs/agents.md": TABLE})
    printed = explain(tmp_path, path)
    assert (printed.code, printed.out) == (2, "")
    assert f"`{path}` is no agent file" in printed.err


def test_where_there_is_no_agent_at_all(tmp_path: Path) -> None:
    assert "there is no agent file here at all" in explain(tmp_path, "otter").err


def test_every_agent_of_that_name_is_explained(team: Path) -> None:
    write(team, {"plugins/x/agents/hull-auditor.md": AUDITOR.replace("haiku", "sonnet")})
    found = accounts(team, "hull-auditor")
    assert [one["path"] for one in found] == [
        ".claude/agents/hull-auditor.md",
        "plugins/x/agents/hull-auditor.md",
    ]
    assert [bool(one["verdict"]) for one in found] == [True, False]


def test_an_unknown_name_gets_the_nearest(team: Path) -> None:
    printed = explain(team, "hull-auditer")
    assert (printed.code, printed.out) == (2, "")
    assert "no agent called `hull-auditer`; did you mean `hull-auditor`?" in printed.err
    assert "did you mean" not in explain(team, "zzzzzz").err


@pytest.mark.parametrize("arguments", [[], ["a", "b"]])
def test_explain_takes_one_thing(arguments: list[str], team: Path) -> None:
    printed = explain(team, *arguments)
    assert printed.code == 2
    assert "usage: lint-agents explain FILE|AGENT" in printed.err


def test_json(team: Path) -> None:
    (account,) = accounts(team, "hull-auditor")
    assert account["model"] == [{"name": "haiku", "tier": "light"}]
    assert (account["agent"], account["dialect"], account["reasoning"]) == (
        "hull-auditor",
        "claude-code",
        None,
    )
    assert (account["kind"], account["floor"], account["ceiling"]) == (
        "security",
        "mid",
        "frontier",
    )
    assert account["characteristics"][0]["name"] == "security-critical"
    assert [(one["code"], one["severity"]) for one in account["verdict"]] == [("MA503", "error")]
    lines = AUDITOR.split("\n")
    for one in (evidence for row in account["characteristics"] for evidence in row["evidence"]):
        assert lines[one["line"] - 1][one["column"] - 1 :].startswith(one["text"])


def test_every_policy_is_asked(team: Path) -> None:
    (account,) = accounts(team, "hull-auditor")
    said = {
        one["policy"]: [finding["code"] for finding in one["findings"]]
        for one in account["policies"]
    }
    assert list(said) == list(policies.names())
    assert said["always-frontier"] == ["MA501"]
    assert "MA503" in said["default"]
    # what one says of every agent says nothing of this
    assert "always-frontier" not in explain(team, "hull-auditor").out
    text = explain(team, "hull-auditor", "--policy=always-frontier").out
    lines = re.findall(r"^  ([\w-]+(?:, [\w-]+)*): \S", text, re.MULTILINE)
    shown = {name for line in lines for name in line.split(", ")}
    assert shown == set(policies.names()) - {"always-frontier"}, "the one in force speaks above"


def test_an_agent_without_a_decision(team: Path) -> None:
    (account,) = accounts(team, "otter-friend")
    assert (account["model"], account["characteristics"], account["kind"]) == ([], [], "other")
    assert (account["floor"], account["verdict"]) == ("light", [])
    text = explain(team, "otter-friend").out
    assert "model       not decided here\n" in text
    assert "No characteristic of the decision matrix shows in its words.\n" in text
    assert "verdict     not judged: it says too little; nothing is said of its model\n" in text


def test_the_stated_reason_is_shown(team: Path) -> None:
    assert accounts(team, "otter-lead")[0]["reasoning"] == "Otters are hard to lead."
    assert "reasoning   Otters are hard to lead.\n" in explain(team, "otter-lead").out


def test_what_is_documented_is_shown_and_decides(team: Path) -> None:
    (account,) = accounts(team, "hull-auditor", "--documented-in=docs/agents.md")
    assert account["documented"] == [
        {"where": "docs/agents.md:5", "model": "opus", "tier": "frontier"}
    ]
    assert [one["code"] for one in account["verdict"]] == ["MA501"]
    text = explain(team, "hull-auditor", "--documented-in=docs/agents.md").out
    assert "documented  opus, by docs/agents.md:5\n" in text


def test_the_policy_in_force_speaks_the_verdict(team: Path) -> None:
    (account,) = accounts(team, "otter-lead", "--policy=always-frontier")
    assert [one["code"] for one in account["verdict"]] == ["MA501"]
    assert accounts(team, "otter-lead")[0]["verdict"] == []


def test_a_file_cannot_write_to_the_terminal(team: Path) -> None:
    write(
        team,
        {"a.md": agent_text("model: haiku", r'model_rationale: "red \e[31m and back"', name="x")},
    )
    assert "\x1b" not in explain(team, "a.md").out


def test_the_command_explains_too(team: Path, run: Run) -> None:
    done = run("explain", "--isolated", "hull-auditor", cwd=team)
    assert Printed(done.returncode, done.stdout, done.stderr) == explain(team, "hull-auditor")


def test_the_schema_refuses_what_is_none() -> None:
    validator = Draft202012Validator(schema_of("account"))
    Draft202012Validator.check_schema(schema_of("account"))
    examples: list[list[AccountJson]] = schema_of("account")["examples"]
    for example in examples:
        assert validator.is_valid(example)
        assert not validator.is_valid([example[0] | {"floor": "frontier"}])
        assert not validator.is_valid(
            [{key: value for key, value in example[0].items() if key != "verdict"}]
        )
        assert not validator.is_valid([example[0] | {"more": 1}])
    assert not validator.is_valid([])


@pytest.mark.corpus
def test_real_agents_are_explained() -> None:
    validator = Draft202012Validator(schema_of("account"))
    paths = sorted((CORPUS / "NickCrew__claude-cortex" / "agents").glob("*.md"))
    for path in paths[::4]:
        printed = lint("explain", "--isolated", "--output-format=json", path, cwd=CORPUS)
        assert printed.code == 0
        assert validator.is_valid(json_as(printed.out, object))


# --- policies -------------------------------------------------------------------------


def test_policies_are_listed() -> None:
    lines = lint("policies").out.splitlines()
    assert [line.split()[0] for line in lines] == list(policies.names())
    for name, line in zip(policies.names(), lines, strict=True):
        assert line.endswith(f"  {policies.built_in(name).title}")


@pytest.mark.parametrize("name", policies.names())
def test_a_policy_is_printed_whole(name: str) -> None:
    printed = lint("policy", name)
    policy = policies.built_in(name).stated
    assert (printed.code, printed.err) == (0, "")
    assert printed.out.startswith(f"# {policy['title']}\n")
    for word in (
        policy["verified_on"],
        f"`{name}`",
        *policy["characteristics"],
        *policy.get("roster", ()),
    ):
        assert word in printed.out


def test_a_policy_of_ones_own_is_printed(tmp_path: Path) -> None:
    text = "name: pier\ntitle: The pier\nextends: hybrid\nroster: {crane-hand: mid}\n"
    write(tmp_path, {"pier.yaml": text, "folder/pier.yaml": text})
    printed = lint("policy", "pier.yaml", cwd=tmp_path)
    assert printed.out.startswith("# The pier\n")
    assert "crane-hand" in printed.out
    assert "kubernetes-architect" in printed.out, "what it extends is resolved"
    assert lint("policy", "folder/pier.yaml", cwd=tmp_path).code == 0


BROKEN = {
    "no name": (["policy"], "usage: lint-agents policy NAME|FILE"),
    "two names": (["policy", "hybrid", "tiered"], "usage: lint-agents policy NAME|FILE"),
    "a misspelt name": (["policy", "hybird"], "did you mean `hybrid`?"),
    "policies of what": (["policies", "hybrid"], "usage: lint-agents policies"),
    "a misspelt key": (["policy", "broken.yaml"], "did you mean `roster`?"),
    "a check under it": (["--policy=broken.yaml"], "broken.yaml:2:1"),
    "rules of what": (["rules", "MA"], "usage: lint-agents rules"),
    "no rule": (["rule"], "usage: lint-agents rule CODE|NAME"),
    "a misspelt rule": (
        ["rule", "weaker-then-documented"],
        "did you mean `weaker-than-documented`?",
    ),
    "a document that is not there": (
        ["documented", "--documented-in=no.md"],
        "documented-in: there is no file `no.md`",
    ),
    "a document that is a folder": (
        ["documented", "docs"],
        "documented-in: `docs` is a folder; name the documents in it",
    ),
}


@pytest.mark.parametrize(("arguments", "said"), BROKEN.values(), ids=BROKEN)
def test_what_cannot_be_answered_is_said(arguments: list[str], said: str, team: Path) -> None:
    write(team, {"broken.yaml": "extends: hybrid\nrooster: {a: mid}\n"})
    printed = lint(*arguments, cwd=team)
    assert (printed.code, printed.out) == (2, "")
    assert said in printed.err
    assert printed.err.startswith("lint-agents: error: ")


# --- documented -----------------------------------------------------------------------


def test_what_was_read_is_listed(team: Path) -> None:
    printed = lint("documented", "--isolated", "--documented-in=docs/agents.md", cwd=team)
    assert printed == Printed(
        0,
        "docs/agents.md:5: hull-auditor → opus\n"
        "docs/agents.md:6: log-sorter → haiku; no agent here goes by this name\n",
        "",
    )


def test_routing_is_found_by_its_name(team: Path) -> None:
    write(team, {"ROUTING.md": TABLE})
    assert "ROUTING.md:5: hull-auditor → opus\n" in lint("documented", cwd=team).out
    assert lint("documented", "--isolated", cwd=team).code == 2


def test_contradictions_are_listed_and_found(team: Path) -> None:
    write(team, {"other.md": TABLE.replace("opus", "sonnet")})
    flags = ["--isolated", "--documented-in=docs/agents.md", "--documented-in=other.md"]
    last = lint("documented", *flags, cwd=team).out.splitlines()[-1]
    assert (
        last == "contradiction: hull-auditor is opus in docs/agents.md:5 and sonnet in other.md:5"
    )
    assert "MA509" in lint(*flags, "--output-format=concise", ".", cwd=team).out


def test_nothing_documented_is_said(team: Path) -> None:
    printed = lint("documented", "--isolated", cwd=team)
    assert (printed.code, printed.out) == (2, "")
    assert "no document is known here" in printed.err
    write(team, {"notes.md": "# Notes\n\nOpus is a model.\n"})
    assert lint("documented", "--isolated", "--documented-in=notes.md", cwd=team).code == 2


# --- rules ----------------------------------------------------------------------------


def test_the_rules_that_judge_are_listed_with_their_level() -> None:
    listed = {line.split()[0]: line.split()[1:3] for line in lint("rules").out.splitlines()}
    assert {code: listed[code] for code in ("MA501", "MA502", "MA503", "MA506")} == {
        "MA501": ["error", "weaker-than-documented"],
        "MA502": ["warning", "stronger-than-documented"],
        "MA503": ["warning", "light-model-on-critical-agent"],
        "MA506": ["off", "missing-reasoning"],
    }


@pytest.mark.parametrize(
    "code", [entry.code for entry in selection.entries() if entry.code.startswith("MA")]
)
def test_the_page_of_a_rule_names_its_source(code: str) -> None:
    page = lint("rule", code).out
    assert page.startswith(f"# {selection.find(code).name} ({code})\n")
    source = selection.find(code).source
    if source.startswith("../"):
        source = f"{HOME}/blob/main/{source.removeprefix('../')}"
    assert f"source: {source}\n" in page


def test_a_suppressed_finding_is_told_to_be_one(tmp_path: Path) -> None:
    text = (
        "---\nname: security-auditor\ndescription: Finds security vulnerabilities.\nmodel: "
        "haiku{}\n---\nGo.\n"
    )
    comment = " # lint-agents: ignore[light-model-on-critical-agent] a first look, a person follows"
    write(
        tmp_path,
        {".claude/agents/a.md": text.format(""), ".claude/agents/b.md": text.format(comment)},
    )
    plain, covered = (
        lint("explain", f".claude/agents/{name}.md", cwd=tmp_path, COLUMNS="140").out.splitlines()[
            2
        ]
        for name in "ab"
    )
    assert plain.startswith("verdict     error MA503: ")
    assert covered == f"{plain} (suppressed by a comment in the file)"
    printed = lint("explain", "--output-format=json", ".claude/agents/b.md", cwd=tmp_path)
    (account,) = json_as(printed.out, list[AccountJson])
    Draft202012Validator(schema_of("account")).validate([account])
    assert [one.get("suppressed") for one in account["verdict"]] == [True]
