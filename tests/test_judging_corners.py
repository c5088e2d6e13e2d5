"""Judging in cases that are seldom met: odd letters and words of others in agents, policies that
leave out or add, rules of one's own on nested fields.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from frontmatter_lint.core import limits
from frontmatter_lint.core.judged import Odds
from frontmatter_lint.core.nouns import Severity
from frontmatter_lint.core.policy import built_in
from frontmatter_lint.judging import odds, policies
from frontmatter_lint.judging.policies import PolicyError, claims

from .shapes import FindingJson
from .support import lint, lint_json, write
from .test_own_rules import own, project, report

AUDITOR = (
    "Audits the booking platform for security vulnerabilities and models threats before each "
    "release."
)
NEUTRAL = "Helps with the weekly newsletter."


def judged(
    folder: Path, description: str, *lines: str, body: str = "Hand it back.\n", policy: str = ""
) -> list[str]:
    """Level, code and quoted words of what is found of an agent on a light model."""
    fields = [*lines, "name: otter", f"description: {description}"]
    if not lines:
        fields.append("model: haiku")
    text = "".join(f"{line}\n" for line in ["---", *fields, "---"]) + body
    files = {".claude/agents/otter.md": text}
    flags = ["--select=MA"]
    if policy:
        files["ours.yaml"] = policy
        flags.append("--policy=ours.yaml")
    write(folder, files)
    return list(map(_told, lint_json(*flags, ".", cwd=folder).findings))


def _told(found: FindingJson) -> str:
    words = "".join(f"; {one['line']}: {one['text']}" for one in found["evidence"])
    return f"{found['severity']} {found['code']}{words}"


# --- what is read of an agent ---------------------------------------------------------


@pytest.mark.parametrize("city", ["Izmir", "İzmir"])
def test_a_letter_that_grows_when_lowered_hides_no_work(city: str, tmp_path: Path) -> None:
    (found,) = judged(tmp_path, AUDITOR.replace("booking", city))
    assert found.startswith(f"error MA503; 3: Audits the {city} platform for security vulnera")


@pytest.mark.parametrize("city", ["Izmir", "İzmir"])
def test_a_letter_that_grows_when_lowered_hides_no_work_of_the_body(
    city: str, tmp_path: Path
) -> None:
    work = "You perform penetration tests and audit the code for security vulnerabilities"
    body = f"You live in {city}. {work}.\n"
    (found,) = judged(tmp_path, NEUTRAL, body=body)
    assert found.startswith("warning MA503; 6: ")
    assert "penetration tests" in found


def test_the_path_of_another_agent_is_no_work(tmp_path: Path) -> None:
    body = "You are the {}security-auditor of this team.\n"
    (found,) = judged(tmp_path, NEUTRAL, body=body.format(""))
    assert found == "warning MA503; 6: You are the security-auditor of this team"
    assert judged(tmp_path, NEUTRAL, body=body.format("agents/")) == []


def test_what_follows_a_list_of_what_is_not_done_is_quoted(tmp_path: Path) -> None:
    work = "You diagnose intricate race conditions in distributed systems and trace root causes"
    body = f"Out of scope:\n- copy files\n\n{work}.\n"
    assert judged(tmp_path, NEUTRAL, body=body) == [f"warning MA503; 9: {work}"]


@pytest.mark.parametrize(
    "above", ["Out of scope:", "**Not for:**", "## Never", "You do not:", "## Other agents"]
)
def test_what_is_not_done_is_no_work(above: str, tmp_path: Path) -> None:
    work = "audit code for security vulnerabilities\n- review the threat model"
    body = f"{above}\n- {work}\n"
    assert judged(tmp_path, NEUTRAL, body=body) == []
    assert judged(tmp_path, NEUTRAL, body=body.replace(above, "You do:")) != []


def test_words_of_the_body_are_quoted_with_their_sentence(tmp_path: Path) -> None:
    work = "You perform penetration tests and audit the code for security vulnerabilities"
    told = judged(tmp_path, NEUTRAL, body=f"Model the threats.\n\n- {work}.\n- Write it down.\n")
    assert told == [f"info MA503; 8: {work}"]


def test_of_a_description_in_another_language_nothing_is_quoted(tmp_path: Path) -> None:
    description = (
        "Kemudi kapal: melakukan security audit pada seluruh pelabuhan, mencari vulnerability "
        "dan menulis laporan ringkas untuk nakhoda."
    )
    body = (
        "You weigh which of the competing harbour designs is right, and explain every trade-off "
        "to the people who will have to live with the decision for many years to come.\n"
        "Trace untrusted input to where it is used, and say what an attacker would gain by it.\n"
    )
    (found,) = judged(tmp_path, description, body=body)
    assert "; 3:" not in found


THREATS = "Model threats, and weigh what an attacker gains by each of them.\n"
DESIGNS = "You are a harbour {role}. Compare the approaches, and weigh trade-offs of designs.\n"
RESEARCH = "Researches how other harbours lay out their moorings and compares the approaches."


@pytest.mark.parametrize(
    ("description", "body", "level"),
    [
        ("Audits the booking platform for security vulnerabilities.", THREATS, "error"),
        ("Quick scan that audits the platform for security vulnerabilities.", THREATS, "warning"),
        ("Lightweight agent that audits the platform for vulnerabilities.", THREATS, "warning"),
        (RESEARCH, DESIGNS.format(role="strategist"), "warning"),
        (RESEARCH, DESIGNS.format(role="explorer"), "info"),
        (f"{RESEARCH} Meant for speed.", DESIGNS.format(role="strategist"), "warning"),
        (f"{RESEARCH} Runs on a faster model.", DESIGNS.format(role="strategist"), "info"),
        (f"{RESEARCH} Speed over depth.", DESIGNS.format(role="strategist"), "info"),
    ],
)
def test_what_a_text_calls_the_work_lowers_the_level(
    description: str, body: str, level: str, tmp_path: Path
) -> None:
    (found,) = judged(tmp_path, description, body=body)
    assert found.startswith(f"{level} MA503; ")


@pytest.mark.parametrize(
    "words",
    ["using a faster model", "quickly", "on a cheap model", "with Haiku", "as a lightweight agent"],
)
def test_words_for_a_light_model_are_no_proof_against_it(words: str, tmp_path: Path) -> None:
    description = f"Compares harbour designs {words}. Weighs the trade-offs of each."
    found = judged(tmp_path, description, body=DESIGNS.format(role="strategist"))
    assert found
    assert words not in found[0]


def test_a_passage_of_several_words_is_quoted_with_its_clause(tmp_path: Path) -> None:
    description = "Plans business strategy, pricing and the budget of the harbour."
    (found,) = judged(tmp_path, description)
    assert "; 3: Plans business strategy, pricing and the budget of the harbour" in found


@pytest.mark.parametrize(
    ("call", "is_shown"),
    [
        ("Use when the architecture of harbours is reviewed.", False),
        ("Use when reviewing the architecture of harbours.", False),
        ("Use PROACTIVELY to review the architecture of harbours.", False),
        ("Must be used for reviewing the architecture of harbours, and their locks.", False),
        ("Use this agent to review the architecture of harbours.", False),
    ],
)
def test_when_to_call_it_is_no_proof_of_what_it_does(
    call: str,
    is_shown: bool,  # noqa: FBT001
    tmp_path: Path,
) -> None:
    (found,) = judged(tmp_path, f"Weighs the trade-offs of each design. {call}")
    assert ("architecture" in found) == is_shown
    alone = judged(tmp_path, call, body=DESIGNS.format(role="hand"))
    assert alone


def test_a_reason_may_stand_in_the_first_line_of_the_block(tmp_path: Path) -> None:
    reason = "# A light model is enough, because a person checks every result."
    (found,) = judged(tmp_path, AUDITOR, reason, "model: haiku")
    assert found == f"info MA503; 5: {AUDITOR.removesuffix('.')}"
    (unheard,) = judged(tmp_path, AUDITOR, "# As discussed.", "model: haiku")
    assert unheard.startswith("error MA503; ")


# --- words and rows that a policy adds ------------------------------------------------

CARGO = "Checks the dangerous goods declaration of each container."
CARGO_POLICY = """
characteristics:
  dangerous-cargo: {points: {light: -1, mid: 2, frontier: 2}, kind: compliance}
words:
  - {raises: dangerous-cargo, words: [dangerous goods declaration]}
"""


def test_words_of_a_policy_tell_work_that_nothing_else_tells(tmp_path: Path) -> None:
    assert judged(tmp_path, CARGO) == []
    (found,) = judged(tmp_path, CARGO, policy=CARGO_POLICY)
    assert found.startswith("error MA503; 3: ")
    assert "dangerous goods declaration" in found


# --- the page of a policy -------------------------------------------------------------

OURS = """
name: ours
source: the wiki
tiers:
  light: {suits: [renaming files]}
  mid: {title: Sonnet}
minimum: {tier: mid}
categories:
  testing: {title: Testing, stated: 3}
roster:
  test-writer: {tier: mid, category: testing}
  test-runner: {tier: light, category: testing}
words:
  - {raises: security-critical, words: [berth access review, hull check], weight: 0.9}
  - {raises: "", words: [port security, port authority]}
steps:
  - {title: Think, phase: plan, tiers: [frontier]}
  - {title: Write, phase: build, tiers: [mid], cost: [0.2, 0.5]}
routers:
  - {title: By task, rules: [{tasks: [coding], tier: light}]}
candidates:
  - {role: primary, model: sonnet, provider: anthropic}
phases:
  - {title: First, categories: [testing]}
claims:
  - {says: thinking, unit: $, stated: [1, 2], computed: {steps: plan}}
  - {says: writing, unit: $, stated: [0.2, 0.5], computed: {steps: build}}
"""

SECTIONS = {
    "Tiers": ["`light`", "- renaming files", "`mid` (Sonnet)"],
    "Required": ["- every agent: at least `mid`"],
    "Documented assignments": [
        "2 agents: 1 `mid`, 1 `light`.",
        "### Testing (2, stated 3)",
        "- `mid`: `test-writer`",
        "- `light`: `test-runner`",
    ],
    "Steps": [
        "|   | step  | phase | tier     | stated cost | why |",
        "| - | ----- | ----- | -------- | ----------- | --- |",
        "| 1 | Think | plan  | frontier |             |     |",
        "| 2 | Write | build | mid      | $0.20–0.50  |     |",
    ],
    "Routers": ["- By task:", "  - coding: `light`"],
    "Models": ["- primary: `sonnet` of anthropic"],
    "Migration": ["1. First: Testing"],
}


def _sections(folder: Path, text: str) -> dict[str, list[str]]:
    """The lines of each section of a policy's page."""
    write(folder, {"ours.yaml": text})
    printed = lint("policy", "ours.yaml", cwd=folder)
    assert (printed.code, printed.err) == (0, "")
    found: dict[str, list[str]] = {}
    title = ""
    for line in printed.out.splitlines():
        if line.startswith("## "):
            title = line.removeprefix("## ")
        elif line:
            found.setdefault(title, []).append(line)
    return found


def test_the_page_leaves_out_what_a_policy_leaves_out(tmp_path: Path) -> None:
    found = _sections(tmp_path, OURS)
    assert {title: found[title] for title in SECTIONS} == SECTIONS


def test_the_page_says_what_words_raise(tmp_path: Path) -> None:
    assert _sections(tmp_path, OURS)["Judging by words"][-2:] == [
        "- `berth access review`, `hull check` raise `security-critical` by 0.9",
        "- `port security`, `port authority` raise nothing",
    ]


def test_a_figure_without_its_costs_is_not_computed(tmp_path: Path) -> None:
    rows = []
    for line in _sections(tmp_path, OURS)["Stated figures, computed again"][2:]:
        rows.append([cell.strip() for cell in line.strip("|").split("|")][:3])
    assert rows == [
        ["thinking", "$1.00–2.00", "not computable"],
        ["writing", "$0.20–0.50", "$0.20–0.50"],
    ]


@pytest.mark.parametrize("value", [{"sum": 5}, ["1", 2], {"sum": [["1", 2]]}])
def test_what_is_no_figure_is_not_computed(value: Any) -> None:
    assert claims.computed(value, built_in("default")) is None


# --- policies on top of policies ------------------------------------------------------


def test_a_fast_path_goes_with_the_tier_that_it_is_below(tmp_path: Path) -> None:
    write(tmp_path, {"ours.yaml": "extends: hybrid\nroster: {prompt-engineer: light}\n"})
    entry = policies.load(str(tmp_path / "ours.yaml")).roster["prompt-engineer"]
    assert (entry.tier, entry.category) == ("light", "fast-path")
    assert (entry.fast_path, entry.escalates_to, list(entry.when)) == ("", "", [])


def test_so_many_policies_extend_each_other_and_no_more(tmp_path: Path) -> None:
    most = limits.EXTENDING
    files = {"0.yaml": "extends: hybrid\n"}
    for number in range(1, most + 1):
        files[f"{number}.yaml"] = f"extends: {number - 1}.yaml\n"
    write(tmp_path, files)
    assert lint("policy", f"{most - 1}.yaml", cwd=tmp_path).code == 0
    printed = lint("policy", f"{most}.yaml", cwd=tmp_path)
    assert (printed.code, printed.out) == (2, "")
    assert printed.err == (
        f"lint-agents: error: 1.yaml:1:10: more than {most} policies extend each other; put some "
        "into one file\n"
    )


def test_of_very_many_faults_some_are_told(tmp_path: Path) -> None:
    write(tmp_path, {"ours.yaml": "".join(f"key-{number:02}: x\n" for number in range(60))})
    printed = lint("policy", "ours.yaml", cwd=tmp_path)
    assert (printed.code, printed.out) == (2, "")
    lines = printed.err.splitlines()
    assert len(lines) == 51
    assert lines[0].startswith("lint-agents: error: ours.yaml:1:1: unknown key `key-00`")
    assert lines[-1] == "lint-agents: error: ours.yaml: there may be more"


def test_built_in_policies_that_extend_each_other_are_refused(tmp_path: Path) -> None:
    files = {"a.yaml": "extends: b\n", "b.yaml": "extends: a\n"}
    text = (Path(policies.__file__).parents[2] / "data/policies/default.yaml").read_text("utf-8")
    write(tmp_path, {**files, "default.yaml": text})
    with pytest.raises(PolicyError) as caught:
        policies.bundle(str(tmp_path), ())
    assert str(caught.value) == f"{tmp_path}: a, b extend each other, or nothing known"


# --- rules of one's own ---------------------------------------------------------------

TEAM = ("metadata:", "  team: otters")

RULES: dict[str, tuple[str, tuple[str, ...], list[tuple[int, str]]]] = {
    "a field without a value": ("field: color\nallowed: [blue]", ("color:",), []),
    "a nested field that is there": ("field: metadata.team\nrequired: true", TEAM, []),
    "a nested field that is not": (
        "field: metadata.owner\nrequired: true",
        TEAM,
        [(2, "there is no `metadata.owner`")],
    ),
    "a field in no mapping": (
        "field: color.name\nrequired: true",
        ("color: red",),
        [(2, "there is no `color.name`")],
    ),
    "the value of a nested field": (
        "field: metadata.team\nallowed: [seals]",
        TEAM,
        [(5, "`metadata.team` must not be `otters`")],
    ),
    "a mapping where a value is asked for": (
        "field: metadata\nallowed: [seals]",
        TEAM,
        [(4, "`metadata` has no single value")],
    ),
    "a mapping where a value is refused": ("field: metadata\ndenied: [seals]", TEAM, []),
}


@pytest.mark.parametrize(("asks", "lines", "found"), RULES.values(), ids=RULES)
def test_a_rule_of_ones_own_finds(
    tmp_path: Path, asks: str, lines: tuple[str, ...], found: list[tuple[int, str]]
) -> None:
    assert own(report(cwd=project(tmp_path, asks, *lines))) == found


def test_the_page_of_a_rule_of_ones_own_says_what_to_do(tmp_path: Path) -> None:
    asks = "field: maxTurns\nrequired: true\nhint: ask the harbour office"
    project(tmp_path, asks)
    printed = lint("rule", "OW101", cwd=tmp_path)
    assert printed.code == 0
    assert "- it must be there, with a value\n" in printed.out
    assert "What to do instead" in printed.out
    assert "ask the harbour office\n" in printed.out
    (found,) = [one for one in report(cwd=tmp_path).findings if one["code"] == "OW101"]
    assert found["hint"] == "ask the harbour office"


def test_a_safe_change_is_no_security_work(tmp_path: Path) -> None:
    description = "Reviews timetable migrations for safety, correctness and zero downtime."
    (found,) = judged(tmp_path, description)
    assert found.startswith("warning MA503; 3: ")


# --- levels ---------------------------------------------------------------------------

LEVELS = [
    # beyond a light model, critical, words of a critical kind show: what is found
    (0.995, 0.0, True, Severity.ERROR),
    (0.995, 0.99, False, Severity.WARNING),
    (0.9, 0.99, True, Severity.ERROR),
    (0.9, 0.1, True, Severity.WARNING),
    (0.7, 0.99, True, Severity.WARNING),  # raised by one level, and not by two
    (0.7, 0.1, True, Severity.INFO),
    (0.7, 0.99, False, Severity.INFO),
    (0.3, 0.99, True, None),
]


@pytest.mark.parametrize(("mid", "critical", "shows", "level"), LEVELS)
def test_critical_work_raises_a_finding_by_one_level(
    mid: float, critical: float, *, shows: bool, level: Severity | None
) -> None:
    asked = built_in("default").criteria
    found = Odds(mid, critical, 0.0)
    assert odds.beyond_light(found, asked, shows_critical=shows) == level
