"""Words of doubt that are none, in the names of agents and among what agents work on; names that share
a part, ladders of models, and tiers in columns.
"""

from __future__ import annotations

import pytest

from frontmatter_lint.judging.documents import reader

_KNOWN = ("author", "scribe", "planner", "draft", "pilot", "idea-finder", "option", "future")
_OTHERS = {"scribe": "light", "planner": "mid"}


def _read(text: str, file: str = "m.md") -> dict[str, str]:
    """Return agent → tier."""
    found = reader.read(text, file, frozenset(_KNOWN)).assignments
    return {one.agent: one.tier for one in found}


def _row(head: str, cell: str) -> dict[str, str]:
    """Return what a table says of three agents with a further column, the first with a cell in it."""
    rows = (
        f"| author | {cell} | Opus |\n| scribe | writes | Haiku |\n| planner | plans | Sonnet |\n"
    )
    return _read(f"| Agent | {head} | Model |\n|---|---|---|\n{rows}")


@pytest.mark.parametrize("head", ["Role", "Purpose", "What it does", "Aufgabe", "**Tasks**"])
@pytest.mark.parametrize(
    "cell",
    [
        "Proposal, outline, list of chapters",
        "Draft, layout & print",
        "Idea / sketch",
        "Runs the pilot",
        "Weighs each option",
        "Mends what broke (on failure)",
        "Checks spelling (optional)",
        "Search (backup)",
    ],
)
def test_what_an_agent_works_on(head: str, cell: str) -> None:
    assert _row(head, cell) == {"author": "frontier", **_OTHERS}


def test_what_an_agent_hands_over() -> None:
    assert _row("Output", "Draft") == {"author": "frontier", **_OTHERS}


@pytest.mark.parametrize(
    ("head", "cell"),
    [
        ("Role", "Draft"),
        ("Role", "Planned"),
        ("Role", "Deprecated, use planner"),
        ("Role", "Writes (planned)"),
        ("Role", "Writes (draft)"),
        ("Role", "Draft, not merged"),
        ("Role", "Draft, under review"),
        ("Role", "Proposal, Sonnet for now"),
        ("Role", "Idea, to be discussed"),
        ("Role", "Writes (until May)"),
        ("Output", "planned"),
        ("Status", "Draft, outline"),
        ("Notes", "Proposal, outline"),
    ],
)
def test_what_takes_back_a_model_beside_work(head: str, cell: str) -> None:
    assert _row(head, cell) == _OTHERS


_FORMS = {
    "a table": "| Agent | Model |\n|---|---|\n| {} | Opus |\n| scribe | Haiku |\n| planner | Sonnet |\n",
    "a table that begins with models": (
        "| Model | Agent |\n|---|---|\n| Opus | `{}` |\n| Haiku | scribe |\n| Sonnet | planner |\n"
    ),
    "a list": "# Agents\n\n- **{}**: opus\n- **scribe**: haiku\n- **planner**: sonnet\n",
    "a list with brackets": "# Agents\n\n- {} (Opus)\n- scribe (Haiku)\n- planner (Sonnet)\n",
    "Python": 'AGENT_MODELS = {{\n    "{}": "opus",\n    "scribe": "haiku",\n    "planner": "sonnet",\n}}\n',
    "a shell": 'declare -A AGENT_MODEL=(\n  [{}]="opus"\n  [scribe]="haiku"\n  [planner]="sonnet"\n)\n',
    "values": "agent,model\n{},opus\nscribe,haiku\nplanner,sonnet\n",
}
_ENDINGS = {"Python": ".py", "a shell": ".sh", "values": ".csv"}


@pytest.mark.parametrize("form", _FORMS)
@pytest.mark.parametrize("name", ["draft", "pilot", "idea-finder", "option", "future"])
def test_a_word_of_doubt_in_the_name_of_an_agent(form: str, name: str) -> None:
    text = _FORMS[form].format(name)
    found = _read(text, "m" + _ENDINGS.get(form, ".md"))
    assert found == {name: "frontier", **_OTHERS}


@pytest.mark.parametrize(
    "text",
    [
        "# Agents\n\n- `draft`: opus (draft)\n- scribe: haiku\n- planner: sonnet\n",
        "# Agents\n\n- pilot: opus, on trial\n- scribe: haiku\n- planner: sonnet\n",
        "| Status | Agent | Model |\n|---|---|---|\n| Draft | `draft` | Opus |\n| - | scribe | Haiku |\n"
        "| - | planner | Sonnet |\n",
        "| Agent | Model | Status |\n|---|---|---|\n| author | Opus | draft |\n| scribe | Haiku | |\n"
        "| planner | Sonnet | |\n",
    ],
)
def test_a_doubt_beside_such_a_name(text: str) -> None:
    assert _read(text) == _OTHERS


_CREW = ("db-reader", "db-writer", "db-checker", "api-tester", "web-tester", "planner", "scribe")


def _in_forms(names: str) -> list[dict[str, str]]:
    """Return what a table, a list of agents and one of models say of some names."""
    forms = (
        f"| Agent | Model |\n|---|---|\n| {names} | Sonnet |\n| planner | Opus |\n| scribe | Haiku |\n",
        f"# Agents\n\n- {names}: Sonnet\n- planner: Opus\n- scribe: Haiku\n",
        f"# Models\n\n- Sonnet: {names}\n- Opus: planner\n- Haiku: scribe\n",
    )
    found = []
    for text in forms:
        said = reader.read(text, "m.md", frozenset(_CREW)).assignments
        found.append({one.agent: one.tier for one in said if one.tier == "mid"})
    return found


@pytest.mark.parametrize(
    "names",
    [
        "db-reader/writer/checker",
        "db-reader / writer / checker",
        "`db-reader`/`writer`/`checker`",
        "**db-reader/writer/checker**",
        "db-reader/db-writer/checker",
        "db-{reader,writer,checker}",
    ],
)
def test_a_beginning_that_names_share(names: str) -> None:
    every = dict.fromkeys(("db-reader", "db-writer", "db-checker"), "mid")
    assert _in_forms(names) == [every] * 3


@pytest.mark.parametrize("names", ["api/web-tester", "api / web-tester", "{api,web}-tester"])
def test_an_end_that_names_share(names: str) -> None:
    assert _in_forms(names) == [{"api-tester": "mid", "web-tester": "mid"}] * 3


@pytest.mark.parametrize(
    "names", ["db-reader/cook", "src/db-reader/writer", "db-{reader,cook}", "cook/web-tester"]
)
def test_parts_that_are_no_agents(names: str) -> None:
    for found in _in_forms(names):
        assert "db-writer" not in found
        assert "api-tester" not in found


def test_parts_that_may_be_two_agents() -> None:
    text = "| Agent | Model |\n|---|---|\n| db-read-fast/slow | Opus |\n| planner | Haiku |\n"
    known = frozenset(("db-read-fast", "db-read-slow", "db-slow", "planner"))
    found = {one.agent for one in reader.read(text, "m.md", known).assignments}
    assert found.isdisjoint(("db-read-slow", "db-slow"))


_NEEDS = "| Tier | For | Agents |\n|---|---|---|\n| quick | lookups | scribe, db-reader |\n| deep | plans | planner |\n"
_TIERS = {"scribe": "light", "db-reader": "light", "planner": "frontier"}


def _of_tools(table: str, needs: str = _NEEDS) -> dict[str, str]:
    """Return what tiers of agents say, with a table of what the tiers are in several tools."""
    text = f"# Tiers\n\n{needs}\n## In each tool\n\n{table}"
    return {one.agent: one.tier for one in reader.read(text, "m.md", frozenset(_CREW)).assignments}


@pytest.mark.parametrize(
    "table",
    [
        "| Tool | quick | deep |\n|---|---|---|\n| Claude Code | haiku (low) | opus (high) |\n"
        "| Codex | low | high |\n| Cursor | inherit | inherit |\n",
        "| Assistant | Quick | Deep |\n|---|---|---|\n| OpenCode | a/b | c/d |\n"
        "| **Claude Code** (default) | `claude-haiku-4-5` | `claude-opus-4-5` |\n",
        "| Tier | Codex | Claude Code |\n|---|---|---|\n| quick | low | haiku |\n| deep | high | opus |\n",
        "| Provider | quick | deep | notes |\n|---|---|---|---|\n| Anthropic | haiku | opus | - |\n"
        "| Ours | one | two | slow |\n",
    ],
)
def test_tiers_in_several_tools(table: str) -> None:
    assert _of_tools(table) == _TIERS


@pytest.mark.parametrize(
    "table",
    [
        "| Tool | quick | deep |\n|---|---|---|\n| Codex | low | high |\n",
        "| Tool | quick | deep |\n|---|---|---|\n| Claude Code | inherit | inherit |\n",
        "| Tool | quick | deep |\n|---|---|---|\n| Claude Code | haiku | opus |\n| Claude | opus | opus |\n",
        "| Tool | default model | fallback |\n|---|---|---|\n| Claude Code | haiku | opus |\n",
    ],
)
def test_no_tiers_in_several_tools(table: str) -> None:
    assert _of_tools(table) == {}


def test_agents_in_several_tools() -> None:
    table = "| Tool | scribe | planner |\n|---|---|---|\n| Claude Code | haiku | opus |\n| Codex | x | y |\n"
    needs = "| Agent | Model |\n|---|---|\n| db-reader | scribe |\n| planner | Opus |\n"
    assert "db-reader" not in _of_tools(table, needs)


_LADDER = "Haiku (db-reader, scribe)\n  ↓ on failure\nOpus (planner)"


def _in_code(code: str, above: str = "## Tiers\n\n") -> dict[str, str]:
    """Return what plain code says below something."""
    text = f"{above}```\n{code}\n```\n"
    return {one.agent: one.tier for one in reader.read(text, "m.md", frozenset(_CREW)).assignments}


@pytest.mark.parametrize(
    "code",
    [
        _LADDER,
        "Haiku (db-reader, scribe) → Opus (planner)",
        "Haiku: db-reader, scribe\n   |\n   v\nOpus: planner",
        "Tier 1: Haiku (db-reader, scribe)\n▼\nTier 2: Opus (planner)",
        "haiku tier (db-reader & scribe)\n│ after two tries\n▼\n\nopus tier (planner)",
        "claude-haiku-4-5 [db-reader, scribe]\n-> stuck\nclaude-opus-4-5 [planner]",
        "Haiku (db-reader, scribe)\nOpus (planner)",
    ],
)
def test_a_ladder_of_models(code: str) -> None:
    assert _in_code(code) == {"db-reader": "light", "scribe": "light", "planner": "frontier"}


@pytest.mark.parametrize(
    "code",
    [
        "Opus (planner)",
        "Haiku (cheap)\n↓\nOpus (planner)",
        "Haiku (scribe)\n↓\nOpus (scribe)",
        "Haiku (scribe)\n↓ the planner decides\nOpus (db-writer)",
        "Haiku (scribe)\n↓ or Sonnet\nOpus (planner)",
        "Haiku (scribe)\nand then\nOpus (planner)",
        "Haiku (scribe, $0.2)\nOpus (planner, $3)",
        "Haiku (scribe, planned)\n↓\nOpus (planner)",
        "Haiku (scribe) 12 runs\n↓\nOpus (planner) 3 runs",
    ],
)
def test_no_ladder_of_models(code: str) -> None:
    assert _in_code(code) == {}


@pytest.mark.parametrize(
    "above",
    ["How it used to be:", "For example:", "Next quarter:", "If the budget allows:", "## Proposal"],
)
def test_a_ladder_that_does_not_hold(above: str) -> None:
    assert _in_code(_LADDER, f"{above}\n\n") == {}


_MEMBERS = "| # | Name | Role |\n|---|---|---|\n| 1 | Planner | plans |\n| 2 | Scribe | writes |\n"


def _of_team(sentence: str, members: str = f"### Members\n\n{_MEMBERS}") -> dict[str, str]:
    """Return what a sentence says of the team below it."""
    text = f"# Work\n\n## The crew\n\n{sentence}\n\n{members}"
    return {one.agent: one.tier for one in reader.read(text, "m.md", frozenset(_CREW)).assignments}


@pytest.mark.parametrize(
    "sentence",
    [
        "Start a team of these 2 agents, using Opus for all. They work side by side.",
        'When I say "all hands", start a team with these two teammates, all on Opus.',
        "Spawn the following 2 subagents, each with Opus.",
    ],
)
@pytest.mark.parametrize(
    "members",
    [
        _MEMBERS,
        f"### Members\n\n{_MEMBERS}",
        "### Agents\n\n- **Planner**: plans\n- **Scribe**: writes\n",
    ],
)
def test_a_team_that_is_counted(sentence: str, members: str) -> None:
    found = {name.lower(): tier for name, tier in _of_team(sentence, members).items()}
    assert found == {"planner": "frontier", "scribe": "frontier"}


@pytest.mark.parametrize(
    "sentence",
    [
        "Start a team of these 3 agents, using Opus for all.",
        "Start a team of these 2 agents, using Opus for all but the first.",
        "Start a team of these 2 agents, using Opus for all except `scribe`.",
        "When I am in a hurry, start a team of these 2 agents, using Haiku for all.",
        "If it fails, start a team of these 2 agents, using Opus for all.",
        "We tried a team of these 2 agents, using Opus for all.",
        "Start a team of these 2 agents, using Opus for all. Reviews use Sonnet.",
        "Start a team of these 2 agents, using Opus or Sonnet for all.",
        "Start a team of these 2 agents, maybe using Opus for all.",
        "Start a team of these 2 agents, and use Opus for the first.",
    ],
)
def test_a_team_that_is_counted_otherwise(sentence: str) -> None:
    assert _of_team(sentence) == {}


@pytest.mark.parametrize(
    "members",
    [
        _MEMBERS.replace("Scribe", "Cook"),
        _MEMBERS.replace("writes", "writes, on Haiku"),
        f"### Former members\n\n{_MEMBERS}",
        f"### Example\n\n{_MEMBERS}",
        f"They are:\n\nnobody\n\n{_MEMBERS}",
    ],
)
def test_no_members_of_a_team(members: str) -> None:
    assert _of_team("Start a team of these 2 agents, using Opus for all.", members) == {}
