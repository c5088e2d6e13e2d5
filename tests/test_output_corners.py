"""What commands print at the edges: without prices, without models, with many names, with evidence
in another file; and `config` and `init` where little is there.
"""

from __future__ import annotations

import json
import os
import re
import sys
from pathlib import Path
from typing import Any

import pytest

from frontmatter_lint.cli.commands import init as init_command
from frontmatter_lint.cli.init import additions
from frontmatter_lint.core.policy import built_in

from .command_shapes import ChainsJson, CostJson
from .shapes import GitlabJson, json_as
from .support import Printed, agent_text, git, lint, write
from .test_report_page import data_of, page_of
from .test_start import asked, init, tree

HERE = ".claude/agents"
OTTER = f"{HERE}/otter.md"
RULES = "Run the linter. Sort the imports. Format the files. Rename files by the list.\n"
MORE_RULES = """\
Read the package file, copy the version number and update the changelog entry.
Delete temporary folders, move the screenshots, create the missing directories.
Print the output of each command as a table and save it to the report file.
Use the template for each component, fill in the props, and export the function.
Convert the dates, remove trailing spaces, add the license header to every file.
"""


def team(folder: Path, *, toml: str = "", **models: str) -> Path:
    """Write agents of these names and models, none where that is empty, and settings."""
    files = {".git/HEAD": "x", ".lint-agents.toml": toml}
    for name, model in models.items():
        lines = [f"model: {model}"] if model else []
        files[f"{HERE}/{name}.md"] = agent_text(*lines, name=name)
    return write(folder, files)


def flowing(printed: Printed) -> str:
    """What was printed, on one line."""
    return " ".join(printed.out.split())


# --- chains ---------------------------------------------------------------------------

CHAIN = '[[chains]]\ntitle = "Ship"\nsteps = [{ agent = "otter" }, { agent = "heron" }]\n'


def test_a_step_is_found_by_the_name_of_a_file_and_may_be_one_of_several(tmp_path: Path) -> None:
    folder = team(tmp_path, toml=CHAIN, heron="haiku")
    one = agent_text("model: sonnet", name="Otter Guide")
    write(folder, {OTTER: one, f"web/{OTTER}": agent_text("model: opus", name="Other Guide")})
    lines = lint("chains", cwd=folder).out.splitlines()
    assert lines[1].split() == ["1", "otter", "(1", "of", "2)", "claude-sonnet-5-5", "mid"]
    assert lines[2].split() == ["2", "heron", "claude-haiku-5-5", "light"]


@pytest.mark.parametrize(
    ("preferred", "fallback", "said", "prices"),
    [
        (
            "sonnet",
            "harbour-9",
            "sonnet (anthropic, 1x) → harbour-9 (provider not known)",
            [1, None],
        ),
        ("harbour-9", "opus", "harbour-9 (provider not known) → opus (anthropic)", [None, None]),
    ],
)
def test_a_fallback_without_a_price_is_shown_without_one(
    preferred: str, fallback: str, said: str, prices: list[int | None], tmp_path: Path
) -> None:
    write(
        team(tmp_path),
        {OTTER: agent_text(f"model: {preferred}", f"fallbacks: [{fallback}]", name="otter")},
    )
    assert f"otter: {said}" in flowing(lint("chains", cwd=tmp_path))
    found = json_as(lint("chains", "--output-format=json", cwd=tmp_path).out, ChainsJson)
    (row,) = found["fallbacks"]
    assert [one["price"] for one in row["models"]] == prices
    assert row["one_provider"] is False


def test_calls_that_cost_nothing_save_no_money(tmp_path: Path) -> None:
    free = f"cost = {{ input = 0, output = 0 }}\n{CHAIN}"
    printed = lint("chains", cwd=team(tmp_path, toml=free, otter="opus", heron="haiku"))
    assert "    calls below mid: 1 of 2 (50%)\n" in printed.out
    assert "money" not in printed.out


# --- costs ----------------------------------------------------------------------------


def test_a_price_of_ones_own_holds_for_every_name_of_the_model(tmp_path: Path) -> None:
    toml = "[cost]\ncached = 0\noutput = 0\n[cost.prices.claude-haiku-5-5]\ninput = 5\noutput = 1\n"
    printed = lint("cost", "--explain", cwd=team(tmp_path, toml=toml, otter="haiku"))
    assert "\n  (20,000 × $5) / 1,000,000 = $0.1000\n" in printed.out


def test_a_price_of_ones_own_holds_at_every_host(tmp_path: Path) -> None:
    toml = "[cost]\ncached = 0\noutput = 0\n[cost.prices.deepseek-flash]\ninput = 5\noutput = 1\n"
    agent = agent_text("model: deepseek/deepseek-flash", name="otter")
    folder = write(team(tmp_path, toml=toml), {".opencode/agent/otter.md": agent})
    printed = lint("cost", "--explain", cwd=folder)
    assert "\n  (20,000 × $5) / 1,000,000 = $0.1000\n" in printed.out


def test_of_a_model_without_a_price_and_of_none_nothing_is_counted(tmp_path: Path) -> None:
    folder = team(tmp_path, otter="claude-instant", heron="haiku", teal="inherit")
    printed = lint("cost", cwd=folder, CLAUDE_CODE_SUBAGENT_MODEL="harbour-9")
    said = flowing(printed)
    assert "1 agent not counted, because no price is known: otter (`claude-instant`)." in said
    cloud = lint("cost", cwd=folder, CLAUDE_CODE_USE_BEDROCK="1")
    assert (
        "3 agents not counted, because nothing says which model runs: heron, otter, teal."
        in flowing(cloud)
    )
    assert "not known                             20 not known" in cloud.out


def test_many_agents_are_counted_together(tmp_path: Path) -> None:
    models = {f"otter-{number:02}": "opus" for number in range(28)}
    lines = lint("cost", cwd=team(tmp_path, **models)).out.splitlines()
    (row,) = [line for line in lines if line.startswith("3 more agents")]
    (whole,) = [line for line in lines if line.startswith("as it is")]
    more, every = (float(line.split()[at].lstrip("$")) for line, at in ((row, -1), (whole, 3)))
    assert more == pytest.approx(3 * every / 28, abs=0.01)


def test_of_many_agents_without_a_price_five_are_named(tmp_path: Path) -> None:
    models = {f"otter-{number}": "harbour-9" for number in range(7)}
    said = flowing(lint("cost", cwd=team(tmp_path, **models)))
    assert "7 agents not counted, because no price is known: otter-0 (`harbour-9`), " in said
    assert "otter-4 (`harbour-9`), 2 more. Set `prices`" in said


def test_a_fleet_on_the_frontier_has_nothing_to_pay_for_it(tmp_path: Path) -> None:
    printed = lint("cost", "--hourly-rate=60", cwd=team(tmp_path, otter="opus"))
    assert "\nAll on frontier costs no more than the fleet as it is.\n" in printed.out


@pytest.mark.parametrize("maker", ["deepseek-flash", "hermes-4-405b"])
def test_a_tier_that_a_maker_has_no_model_for_is_that_of_another(
    maker: str, tmp_path: Path
) -> None:
    printed = lint("cost", "--output-format=json", cwd=team(tmp_path, otter=maker))
    scenarios = json_as(printed.out, CostJson)["scenarios"]
    assert [one["scenario"].partition(" (")[0] for one in scenarios] == [
        "all on light", "all on mid", "all on frontier",
    ]  # fmt: skip
    assert re.fullmatch(r"all on frontier \(claude-.*\)", scenarios[-1]["scenario"])
    assert all(one["day"] > 0 for one in scenarios)


def test_batches_are_told_on_the_page(tmp_path: Path) -> None:
    toml = "cost = { batch = 0.4 }\n"
    page = page_of(team(tmp_path, toml=toml, otter="haiku"))
    said = "20,000 tokens sent, 50% of them read from the cache, and 1,500 written"
    assert f"{said}, 40% of the calls in batches" in page


def test_of_a_chain_without_a_price_the_rest_is_shown(tmp_path: Path) -> None:
    policy = (
        "name: ours\ncandidates:\n  - {role: primary, model: harbour-9, provider: harbour}\n"
        "  - {role: fallback, model: harbour-8, provider: harbour, price: [1.3, 1.6]}\n"
    )
    write(team(tmp_path, otter="haiku"), {"ours.yaml": policy})
    printed = lint("cost", "--strategy=ours.yaml", cwd=tmp_path)
    assert printed.out.split("\n")[3:7] == [
        "primary   harbour-9                not known",
        "fallback  harbour-8                not known",
        "",
        "The fallback is of the same provider: it is down with it.",
    ]


# --- the fleet, and the loop ----------------------------------------------------------


def test_twelve_of_many_undecided_agents_are_named(tmp_path: Path) -> None:
    models = {f"otter-{number:02}": "" for number in range(14)}
    said = flowing(lint("fleet", cwd=team(tmp_path, **models)))
    assert "undecided 14: otter-00, otter-01, " in said
    assert "otter-10, otter-11, 2 more found 0 errors" in said


def test_a_figure_that_cannot_be_computed_is_said_to_be_so(tmp_path: Path) -> None:
    claims = (
        "claims:\n"
        "  - {says: a share, unit: '%', stated: [0.4, 0.5], computed: {saved: [1, 0]}}\n"
        "  - {says: twice, unit: x, stated: [2, 2], computed: {product: [1, 2]}}\n"
    )
    files = {"ours.yaml": f"name: ours\nextends: tiered\n{claims}"}
    write(tmp_path, files | {".claude/agents/otter.md": agent_text()})
    printed = lint("loop", "--policy=ours.yaml", "--output-format=json", cwd=tmp_path)
    found = {one["says"]: one["verdict"] for one in json.loads(printed.out)["claims"]}
    assert found == {"a share": "cannot be computed", "twice": "right"}


def test_an_agent_that_names_itself_calls_nobody(tmp_path: Path) -> None:
    folder = team(tmp_path, heron="haiku")
    body = "You are @agent-otter. Ask @agent-heron.\n"
    write(folder, {OTTER: agent_text("model: opus", name="otter", body=body)})
    shown: dict[str, Any] = dict(data_of(page_of(folder)))
    names = [one["n"] for one in shown["agents"]]
    calls = [(names[one], names[other]) for one, other in shown["calls"]]
    assert calls == [("otter", "heron")]


# --- explain --------------------------------------------------------------------------


def explained(folder: Path, text: str, *arguments: str, **environment: str) -> str:
    """What `explain` says of an agent, on one line."""
    write(folder, {OTTER: text, ".git/HEAD": "x"})
    return flowing(lint("explain", *arguments, "otter", cwd=folder, **environment))


def test_the_model_of_the_session_has_no_tier_of_its_own(tmp_path: Path) -> None:
    said = explained(tmp_path, agent_text("model: inherit", name="otter"))
    assert "model inherit (the model of the session) runs on " in said


@pytest.mark.parametrize(
    ("environment", "runs"),
    [
        (
            {"CLAUDE_CODE_USE_BEDROCK": "1"},
            "a model not known here, because `CLAUDE_CODE_USE_BEDROCK` in the environment is `1`, "
            "and that cloud has names of its own policy",
        ),
        (
            {"CLAUDE_CODE_SUBAGENT_MODEL": "harbour-9", "CLAUDE_CODE_SUBAGENT_MODEL_FORCE": "1"},
            "harbour-9, because `CLAUDE_CODE_SUBAGENT_MODEL_FORCE` is on, so that no file decides, "
            "and `CLAUDE_CODE_SUBAGENT_MODEL` in the environment is `harbour-9` policy",
        ),
    ],
)
def test_what_runs_may_have_no_tier_that_is_known(
    environment: dict[str, str], runs: str, tmp_path: Path
) -> None:
    said = explained(tmp_path, agent_text("model: sonnet", name="otter"), **environment)
    assert f"model sonnet (mid) runs on {runs} " in said


def test_a_frontier_model_on_mechanical_work_is_no_objection_where_none_is_asked_for(
    tmp_path: Path,
) -> None:
    text = agent_text("model: opus", name="otter", body=RULES)
    assert "verdict warning MA504: `opus` is a frontier model" in explained(tmp_path, text)
    said = explained(tmp_path, text, "--ignore=MA504")
    assert (
        "verdict no objection: a light model is enough `opus` (frontier) is probably more than it "
        "needs; the rule that would say so, MA504, is off here. floor light: "
    ) in said


def test_what_is_very_unlikely_is_said_as_less_than_one(tmp_path: Path) -> None:
    text = agent_text("model: haiku", name="otter", body=RULES + MORE_RULES)
    text = text.replace(
        "Guides otters across the road", "Sorts imports and renames files by a list"
    )
    said = explained(tmp_path, text)
    assert "floor light: a light model is enough for " in said
    assert "; less than 1 in 100 that it is too weak" in said


BOUNDS = "name: ours\nlikelihood:\n  mid: {warning: null, info: null}\n  mechanical: "


def test_a_policy_may_ask_for_nothing(tmp_path: Path) -> None:
    write(tmp_path, {"ours.yaml": BOUNDS + "{warning: null, info: null}\n"})
    text = agent_text("model: opus", name="otter", body=RULES)
    said = explained(tmp_path, text, "--policy=ours.yaml")
    assert re.search(r"\d+ in 100 that it is too weak", said)
    assert re.search(r"\d+ in 100 that it is mechanical", said)


# --- findings -------------------------------------------------------------------------

AUDITOR = agent_text(name="hull-auditor").replace(
    "Guides otters across the road", "Audits the booking platform for security vulnerabilities"
)
ELSEWHERE = {
    ".git/HEAD": "x",
    OTTER: AUDITOR,
    ".claude/settings.json": '{"env": {"CLAUDE_CODE_SUBAGENT_MODEL": "haiku"}}\n',
}
WORDS = "“Audits the booking platform for security vulnerabilities”"


def test_words_in_another_file_are_shown_with_its_path(tmp_path: Path) -> None:
    folder = write(tmp_path, ELSEWHERE)
    printed = lint("--select=MA510", "--output-format=gitlab", cwd=folder)
    (found,) = json_as(printed.out, list[GitlabJson])
    message, evidence, help_ = found["description"].split("\n")
    assert found["location"]["path"] == ".claude/settings.json"
    assert message.startswith(f"`hull-auditor` in {OTTER} does security work, and runs on the ")
    assert evidence.startswith(f"evidence: {WORDS}, {OTTER}:3 (security-critical analysis")
    assert help_ == "help: write `model: sonnet` into the file, or change this line"


def test_words_in_the_same_file_are_shown_with_their_line(tmp_path: Path) -> None:
    text = AUDITOR.replace("\n---\n", "\nmodel: haiku\n---\n", 1)
    printed = lint("--select=MA503", "--output-format=gitlab", cwd=write(tmp_path, {OTTER: text}))
    (found,) = json_as(printed.out, list[GitlabJson])
    assert f"\nevidence: {WORDS}, line 3 (" in found["description"]


def test_a_finding_without_evidence_has_message_and_help(tmp_path: Path) -> None:
    write(tmp_path, {OTTER: agent_text("model: sonet", name="otter")})
    printed = lint("--select=MD201", "--output-format=gitlab", cwd=tmp_path)
    (found,) = json_as(printed.out, list[GitlabJson])
    message, help_ = found["description"].split("\n")
    assert (message.partition(" ")[0], help_.partition(":")[0]) == ("`sonet`", "help")


def test_words_without_a_criterion_are_shown_with_their_line(tmp_path: Path) -> None:
    text = agent_text("model: opus", "model_rationale: a light model is enough", name="otter")
    printed = lint("--select=MA507", "--output-format=gitlab", cwd=write(tmp_path, {OTTER: text}))
    (found,) = json_as(printed.out, list[GitlabJson])
    assert found["description"] == (
        "`opus` is of the frontier tier, and the stated reason argues for the light tier\n"
        "evidence: “a light model is enough”, line 5\nhelp: change the model or the reason"
    )


@pytest.mark.parametrize("form", ["json", "full", "sarif"])
def test_words_in_another_file_come_through_a_part_of_a_run(form: str, tmp_path: Path) -> None:
    folder = write(tmp_path, ELSEWHERE)
    whole = lint("--select=MA", f"--output-format={form}", cwd=folder)
    part = lint("--select=MA", "--output-format=json", "--shard=1/1", cwd=folder)
    write(folder, {"part.json": part.out})
    merged = lint("merge", f"--output-format={form}", "part.json", cwd=folder)
    assert merged == whole


# --- config ---------------------------------------------------------------------------


def test_of_a_file_the_levels_and_what_is_left_out_are_shown(tmp_path: Path) -> None:
    toml = (
        'dialect = "claude-code"\nseverity = { unknown-model = "info" }\n'
        '[per-file-ignores]\n"**/otter.md" = ["FB"]\n'
    )
    folder = team(tmp_path, toml=toml, otter="haiku")
    printed = lint("config", f"--for={OTTER}", "--select=MD201,MD203,FB302", cwd=folder)
    assert printed.out.partition(f"{OTTER}\n")[2] == (
        "\n"
        "checked     yes\n"
        "agent       otter\n"
        "dialect     claude-code, by the configuration\n"
        "policy      default\n"
        "left out    FB302 duplicate-fallback, by per-file-ignores\n"
        "rule        MD201 info    unknown-model\n"
        "rule        MD203 warning retired-model\n"
    )
    flagged = lint("config", f"--for={OTTER}", "--dialect=claude-code", cwd=folder).out
    assert "dialect     claude-code, by --dialect\n" in flagged


# --- init -----------------------------------------------------------------------------


@pytest.fixture
def repo(tmp_path: Path) -> Path:
    """A repository with one agent, and nothing wrong in it."""
    folder = write(tmp_path / "repo", {OTTER: agent_text("model: sonnet", name="otter")})
    git(folder, "init", "--quiet", "--initial-branch=trunk")
    return folder


def test_a_table_goes_behind_a_pyproject_of_windows(repo: Path) -> None:
    before = b'[project]\r\nname = "x"'
    (repo / "pyproject.toml").write_bytes(before)
    assert init(repo, "--yes").code == 0
    assert (repo / "pyproject.toml").read_bytes() == (
        before + b'\r\n\r\n[tool.lint-agents]\r\npolicy = "default"\r\n'
    )


#: A file of settings to which nothing may be added.
KEPT = {
    "a table of tools in an array": "[[tool]]\nx = 1\n",
    "nested too deep": f"x = {'[' * 3000}{']' * 3000}\n",
    "our table under another name": "[tool.lint-agents]\nx = 1\n",
    "a text that does not end": 'x = """\n',
}


@pytest.mark.parametrize("name", KEPT)
def test_a_table_goes_behind_nothing_that_it_would_change(name: str) -> None:
    assert additions.with_table(KEPT[name].encode(), 'policy = "x"\n', "lint-agents") == b""


def test_of_many_agents_all_are_checked_where_the_first_have_nothing_wrong(
    repo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(init_command, "_FIRST", 2)
    for name in ("heron", "teal"):
        write(repo, {f"{HERE}/{name}.md": agent_text("model: sonnet", name=name)})
    whole = init(repo, "--yes")
    assert whole.out.endswith(
        "3 files checked: no findings\n\n`pre-commit install` lets the hook run at every commit.\n"
    )
    write(repo, {f"{HERE}/heron.md": agent_text("model: sonet", name="heron")})
    part = init(repo, "--yes").out
    assert "In the first 2 of 3 agents:\n" in part
    assert "2 files checked: 1 error\n" in part


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
def test_whoever_agrees_at_a_terminal_sees_the_plan_once(repo: Path) -> None:
    said = asked(repo, "y\n").decode().replace("\r\n", "\n")
    assert said.count("Writes\n") == 1
    assert said.endswith(
        "\n1 file checked: no findings\n\n`pre-commit install` lets the hook run at every commit.\n"
    )
    assert ".lint-agents.toml" in tree(repo)


def documents(folder: Path) -> list[str]:
    """What `init` says of documents that assign something."""
    lines = [line for line in init(folder).out.splitlines() if line.startswith("documents ")]
    return [line.removeprefix("documents  ") for line in lines if "looked at" not in line]


TABLE = "# Models\n\n| Agent | Model |\n|---|---|\n| otter | opus |\n"
FOUND = "{} assigns a model to 2 of them"
#: A document → whether it assigns models to two agents.
DOCUMENTS = {
    "# Opus\n\n- deck-sweeper\n- hull-auditor\n": True,
    "# Agents\n\n## `sonnet`\n\ndeck-sweeper, hull-auditor\n": True,
    "# Mistral\n\n- deck-sweeper\n- hull-auditor\n": True,
    "Aboard, deck-sweeper and hull-auditor share one model": False,
    "The model of a ship\n\ndeck-sweeper and hull-auditor": False,
    "Our model: small, says deck-sweeper of the hull-auditor": False,
}


@pytest.mark.parametrize("text", DOCUMENTS)
def test_a_document_is_told_by_its_words(text: str, repo: Path) -> None:
    for name in ("deck-sweeper", "hull-auditor"):
        write(repo, {f"{HERE}/{name}.md": agent_text("model: sonnet", name=name)})
    (repo / OTTER).unlink()
    write(repo, {"docs/page.md": text})
    assert documents(repo) == [FOUND.format("docs/page.md")] * DOCUMENTS[text]


def test_a_registry_without_agents_or_without_words_is_no_document(repo: Path) -> None:
    write(repo, {"agents.yaml": "", "models.yaml": "otter: sonnet\n"})
    assert documents(repo) == ["models.yaml assigns a model to 1 of them"]
    (repo / OTTER).unlink()
    assert documents(repo) == []


@pytest.mark.skipif(sys.platform != "linux", reason="others have no such names")
def test_a_document_of_a_name_that_is_no_text_is_left_out(repo: Path) -> None:
    (repo / "docs").mkdir()
    Path(os.fsdecode(bytes(repo / "docs") + b"/\xff.md")).write_text(TABLE, "utf-8")
    assert documents(repo) == []


def test_the_policy_that_fits_more_agents_is_chosen(repo: Path) -> None:
    rosters = [built_in(name).roster for name in ("hybrid", "opus-first")]
    alike: list[tuple[str, str]] = []
    unlike: list[tuple[str, str]] = []
    for name in sorted(rosters[0]):
        tiers = [one[name].tier for one in rosters if name in one]
        if tiers[0] == tiers[-1]:
            alike.append((name, tiers[0]))
        else:
            unlike.append((name, tiers[0]))
    models = {"light": "haiku", "mid": "sonnet", "frontier": "opus"}
    for name, tier in (*alike[:19], unlike[0]):
        write(repo, {f"{HERE}/{name}.md": agent_text(f"model: {models[tier]}", name=name)})
    said = "policy     hybrid: 20 of 20 agents on its roster state the model it gives them\n"
    assert said in init(repo).out
