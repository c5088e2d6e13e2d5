"""Tables of documents in shapes that are seldom drawn: agents across, ticks, signs, columns of
several models, tables in HTML, and what is about something else.
"""

from __future__ import annotations

import pytest

from .test_documents_corners import passed, said

AGENTS = "| Agent | Model |\n|---|---|\n"

TABLES: dict[str, tuple[str, dict[str, str]]] = {
    "agents across": (
        "|  | planner | scribe | judge |\n|---|---|---|---|\n| Task | plans | writes | weighs |\n"
        "| Model | opus | haiku | – |\n",
        {"planner": "frontier", "scribe": "light"},
    ),
    "agents across, without a row of models": (
        "|  | planner | scribe |\n|---|---|---|\n| Task | plans | writes |\n| Hours | 3 | 4 |\n",
        {},
    ),
    "a heading with a model above groups of strangers": (
        "## Agents on Haiku\n\n| Agent group | Purpose |\n|---|---|\n| ghosts | haunt |\n",
        {},
    ),
    "a description after a name": (
        AGENTS + "| planner – plans the work | opus |\n| scribe | haiku |\n",
        {"planner": "frontier", "scribe": "light"},
    ),
    "an escalation to less": (
        AGENTS + "| planner | Sonnet (escalates to Haiku) |\n| scribe | haiku |\n",
        {"planner": "mid", "scribe": "light"},
    ),
    "an escalation to more": (
        AGENTS + "| planner | Sonnet (escalates to Opus) |\n| scribe | haiku |\n",
        {"planner": "mid>Opus", "scribe": "light"},
    ),
}

LEGENDS: dict[str, tuple[str, dict[str, str]]] = {
    "a code beside other words": (
        "| Tier | Model |\n|---|---|\n| T1 | Opus |\n| T2 | Haiku |\n\n"
        + AGENTS
        + "| planner | T1 (deep) |\n| scribe | Quick [T2] |\n",
        {"planner": "frontier", "scribe": "light"},
    ),
    "a model before its sign": (
        "Opus = 🟢, Haiku = 🔴\n\n- 🟢 `planner`\n- 🔴 `scribe`\n",
        {"planner": "frontier", "scribe": "light"},
    ),
    "a column of signs": (
        "| Model | Sign |\n|---|---|\n| opus | 🔴 |\n| haiku | 🟢 |\n\n- 🔴 `planner`\n- 🟢 `scribe`\n",
        {"planner": "frontier", "scribe": "light"},
    ),
    "one sign for two models": (
        "| Model | Sign |\n|---|---|\n| opus | 🟢 |\n| haiku | 🟢 |\n\n- 🟢 `planner`\n- 🟢 `scribe`\n",
        {},
    ),
    "equations side by side": (
        f"gold=opus silver=haiku\n\n{AGENTS}| planner | gold |\n| scribe | silver |\n",
        {"planner": "frontier", "scribe": "light"},
    ),
    "models alone": (
        f"| Model |\n|---|\n| opus |\n\n{AGENTS}| planner | opus |\n| scribe | haiku |\n",
        {"planner": "frontier", "scribe": "light"},
    ),
    "a tier without a model of one maker": (
        "| Tier | Anthropic | OpenAI |\n|---|---|---|\n| deep | Opus | – |\n"
        f"| quick | Haiku | gpt-5-nano |\n\n{AGENTS}| planner | deep |\n| scribe | quick |\n",
        {"planner": "frontier", "scribe": "light"},
    ),
}

BODY = "<tr><td>planner</td><td>opus</td></tr>\n<tr><td>scribe</td><td>haiku</td></tr></table>\n"
HEAD = "<table>\n<tr><th>Agent</th><th>Model</th></tr>\n"
TWO = {"planner": "frontier", "scribe": "light"}

IN_HTML: dict[str, tuple[str, dict[str, str]]] = {
    "a link": (HEAD + BODY.replace("planner", '<a href="agents/planner.md">planner</a>'), TWO),
    "a list inside": (f"{HEAD}\n- planner: haiku\n\n{BODY}", TWO),
    "other elements before": (f"<div>\nBelow.\n</div>\n\n{HEAD}{BODY}", TWO),
    "a cell as wide as a thousand": (
        HEAD.replace("</tr>", "<th colspan=999>Notes</th></tr>")
        + BODY.replace("</td></tr>", "</td><td colspan=999>x</td></tr>"),
        TWO,
    ),
}

FORMS = TABLES | LEGENDS | IN_HTML


@pytest.mark.parametrize(("text", "expected"), FORMS.values(), ids=FORMS)
def test_tables_say(text: str, expected: dict[str, str]) -> None:
    assert said(text) == expected


LEFT_OUT: dict[str, tuple[str, list[tuple[int, str]]]] = {
    "no model below an agent": (
        "|  | planner | scribe |\n|---|---|---|\n| Model | opus | whichever is free |\n",
        [(3, "`whichever is free` names no model, or more than one")],
    ),
    "two ticks below an agent": (
        "| Model | planner | scribe |\n|---|---|---|\n| Opus | x | x |\n| Haiku |  | x |\n",
        [
            (3, "left out with its table, because of line 4"),
            (4, "more than one model is ticked for `scribe`"),
        ],
    ),
    "a tick for nobody": (
        "| Agent | Opus | Haiku |\n|---|---|---|\n| planner | x |  |\n"
        "| whoever comes by on Mondays, all day | | x |\n",
        [
            (3, "left out with its table, because of line 4"),
            (4, "`whoever comes by on Mondays, all day` is no agent"),
        ],
    ),
    "a number below a model": (
        "| Opus | Haiku |\n|---|---|\n| planner | scribe |\n| judge | 7 |\n",
        [
            (3, "left out with its table, because of line 4"),
            (4, "`7` is no agent, in a column of agents"),
        ],
    ),
    "no model for one tool": (
        "| Agent | Claude Code model | OpenCode model |\n|---|---|---|\n"
        "| planner | opus | some brain |\n| scribe | haiku | sonnet |\n",
        [
            (3, "`some brain` names no model, or more than one"),
            (4, "left out with its table, because of line 3"),
        ],
    ),
    "two signs in a cell": (
        "Legend: 🟢 = Haiku, 🔴 = Opus\n\n"
        + AGENTS
        + "| planner | 🔴 deep |\n| scribe | 🟢 then 🔴 |\n",
        [
            (5, "left out with its table, because of line 6"),
            (6, "`🟢 then 🔴` names no model, or more than one"),
        ],
    ),
    "a long cell": (
        f"| Tier | Model |\n|---|---|\n| T1 | Opus |\n\n{AGENTS}"
        "| planner | T1 – for all of the very long plans that nobody else wants to make |\n",
        [
            (
                7,
                "`T1 – for all of the very long plans that nobody else wants to make` names no "
                "model, or more than one",
            )
        ],
    ),
}


@pytest.mark.parametrize(("text", "expected"), LEFT_OUT.values(), ids=LEFT_OUT)
def test_a_table_that_is_not_understood_is_named(
    text: str, expected: list[tuple[int, str]]
) -> None:
    assert said(text) == {}
    assert [(one.line, one.reason) for one in passed(text)] == expected


# --- the line of the heads ------------------------------------------------------------

PROFILES = {
    "m.md": (
        "x\n\n| Agent | Best model | Cheap model |\n|---|---|---|\n| planner | opus | haiku |\n",
        3,
    ),
    "m.csv": ("agent,best model,cheap model\nplanner,opus,haiku\n", 1),
    "m.tsv": ("# x\nagent\tbest model\tcheap model\n\nplanner\topus\thaiku\n", 2),
    "m.html": (
        "<table>\n<tr><th>Agent</th>\n<th>Best model</th>\n<th>Cheap model</th></tr>\n"
        "<tr><td>planner</td><td>opus</td><td>haiku</td></tr>\n</table>\n",
        2,
    ),
}


@pytest.mark.parametrize("file", PROFILES)
def test_several_columns_of_models_are_told_at_their_heads(file: str) -> None:
    text, line = PROFILES[file]
    (one,) = passed(text, file)
    assert one.line == line
    assert "choose one with `documented-profile`" in one.reason


@pytest.mark.parametrize(("word", "found"), [("forbids", {}), ("allows", {"planner": "frontier"})])
def test_words_above_a_table_of_crosses_in_html(word: str, found: dict[str, str]) -> None:
    """The heads stand on several lines, so that those above them are not the ones above the rows."""
    text = f"# Agents\n\nA cross {word} nothing else.\n\n<table>\n<tr>\n<th>Agent</th>\n<th>Opus</th>\n"
    text += "<th>Haiku</th>\n" + "\n" * 12 + "</tr>\n<tr><td>planner</td><td>✕</td><td></td></tr>\n"
    text += "<tr><td>scribe</td><td></td><td>✕</td></tr>\n</table>\n"
    assert said(text) == (found and {**found, "scribe": "light"})


@pytest.mark.parametrize(
    ("outputs", "found"),
    [
        (("2-3 design options", "notes"), {"planner": "frontier"}),
        (("2-3 design options", "12k"), {}),
        (("12k", "2-3 design options"), {}),
    ],
)
def test_columns_of_one_heading_are_judged_each_by_its_own_cells(
    outputs: tuple[str, str], found: dict[str, str]
) -> None:
    text = "| Agent | Model | Output | Output |\n|---|---|---|---|\n"
    assert said(f"{text}| planner | opus | {outputs[0]} | {outputs[1]} |\n") == found
