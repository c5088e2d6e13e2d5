"""Lists, tables and sections in which what stands nearest decides, or nothing holds: hedged
headings, agents that are gone or to come, reports of runs, counts, ids and words for an inherited
model; each with near relatives that say something else.
"""

from __future__ import annotations

_TWO = {"planner": "frontier", "scribe": "light"}
_ALONE = {"scribe": "light"}


def _items(head: str, *items: str) -> str:
    """Return a list below a heading or a line of its own."""
    return f"{head}\n\n" + "".join(f"- {item}\n" for item in items)


def _rows(heads: str, *rows: str) -> str:
    """Return a table, its cells parted by bars."""
    rule = "|".join("---" for _ in heads.split("|"))
    return "".join(f"|{row}|\n" for row in (heads, rule, *rows))


def _roster(*rows: str) -> str:
    """Return a table of agents and models."""
    return _rows("Agent|Model", *rows)


OWN = ("planner: opus - plans the week", "`scribe` (haiku) - takes notes", "judge")

#: What heads a list in which entries with a model of their own are read, and no others.
MOSTLY = [
    "### Desk (primarily sonnet)",
    "### Desk (mostly Sonnet)",
    "### Desk — usually Sonnet 5",
    "### Mainly Sonnet agents",
    "### Sonnet agents (for the most part)",
    "### Desk (mostly sonnet, some haiku)",
    "### Desk (Sonnet or Haiku)",
    "### Desk (sonnet/haiku)",
    "### Tisch (meist Sonnet)",
    "### Mesa (principalmente Sonnet)",
    "### Bureau (surtout Sonnet)",
    "### 担当 (主に Sonnet)",
    "**Desk (primarily sonnet)**",
    "**Desk (mostly sonnet):**",
    "The desk, mostly on Sonnet:",
    "Our desk runs in most cases on Sonnet:",
]

#: Below which headings of what is gone, or to come, nothing holds.
FORMER = [
    "Old agents",
    "Retired agents",
    "Planned agents",
    "Deprecated agents (do not use)",
    "Deprecated",
    "Removed agents",
    "Future agents",
    "Upcoming agents",
    "Legacy agents",
    "Old Opus agents",
    "Retired review agents",
    "Planned and proposed agents",
    "Agents (retired)",
    "Agents, planned",
    "Agents – no longer in use",
    "Agents that are deprecated",
    "Agents we retired in May",
    "Agents to come",
    "Retired team",
    "Agents and their planned models",
    "Former models of our agents",
    "🗄️ Archived agents (2027)",
    "4. Inactive",
    "Not yet built",
    "Geplante Agenten",
    "Alte Agenten",
    "Agentes retirados",
    "Agents prévus",
    "Agenti dismessi",
    "旧代理",
]

#: Headings with such a word that speak of agents at work.
AT_WORK = [
    "Legacy code agents",
    "Old-paper agents",
    "Planning agents",
    "Archive agents",
    "Agents for old code",
    "Agents: planning and notes",
    "Current agents",
    "Current and planned agents",
    "Agents that retire branches",
]

#: How cells say that an agent has the model of its caller.
INHERITED = [
    *("herda", "hereda", "erbt", "hérite", "eredita", "継承", "继承", "繼承", "상속", "наследует"),
    *("dziedziczy", "erft", "geerbt", "heredado", "hérité", "ereditato", "`erbt`", "(herda)"),
    *("erbt vom Aufrufer", "herda da sessão", "hereda de la sesión", "hérite de la session"),
    *("eredita dalla sessione", "親から継承", "das Modell des Aufrufers", "hereda (sonnet)"),
]

#: A column beside agents and models of a report of what was run, and its two cells.
RUNS = [
    ("Final Status", "✅ PASS", "❌ FAIL"),
    ("Status", "PASS", "PASS"),
    ("Status", "Passed (3/3)", "Failed after 2 tries"),
    ("Status", "✅ Complete (12s)", "✅ Complete (3m 4s)"),
    ("Test status", "done", "in progress"),
    ("Tests", "12/12 passed", "3/4 passed"),
    ("Gate", "pass", "timed out"),
    ("Last run", "2027-01-04", "2027-01-05"),
    ("Took", "12 s", "9 s"),
    ("Completed at", "10:04", "10:07"),
    ("Total tokens", "4k", "31k"),
    ("Estado", "aprobado", "fallido"),
    ("Stand", "bestanden", "fehlgeschlagen"),
]

#: One of a roster.
ROSTERS = [
    ("Status", "active", "active"),
    ("Status", "✅ Active", "✅ Active"),
    ("Status", "✅", "✅"),
    ("Status", "stable", "beta"),
    ("Status", "done", "done"),
    ("Answers", "PASS / FAIL", "a page"),
    ("Verdicts it gives", "PASS, FAIL", "pass, fail"),
    ("Answers", "pass or fail", "pass or fail"),
    ("Since", "2027-01-04", "2027-01-05"),
    ("On failure", "stops", "asks"),
    ("Timeout", "300 s", "60 s"),
]

#: What says that all others have a model, unless something else names theirs.
DEFAULTS = [
    "Agents use Sonnet unless the table names another.",
    "All agents run on Sonnet unless their row names a different one.",
    "Our agents run on Sonnet, unless the table below names another model:",
    "Unless the table names another, agents use Sonnet.",
    "Agents use Sonnet unless a row gives its own model.",
]

#: Name → file, text, and agent → tier.
NEAREST_FORMS: dict[str, tuple[str, str, dict[str, str]]] = {
    **{f"own models below {one}": ("m.md", _items(one, *OWN), _TWO) for one in MOSTLY},
    **{
        f"a list and a table below {one}": (
            "m.md",
            f"## {one}\n\n- planner: opus\n\n" + _roster("scribe|haiku"),
            _TWO,
        )
        for one in AT_WORK
    },
    **{
        f"agents below {one}": (
            "m.md",
            f"### Haiku agents (2)\n\n{one}\n\n- `scribe` - keeps the log\n- `scout` - sounds depths\n",
            {"scribe": "light", "scout": "light"},
        )
        for one in (
            "Perfect for routine tasks and quick looks:",
            "Reserved for the simplest of tasks:",
            "The workhorses for most of our day:",
            "**Simple tasks, renames, template work**",
        )
    },
    "models with their agents in brackets, as headings": (
        "m.md",
        "## How to ask\n\n### Haiku (scribe, scout) — at most 200 words\n\n- One task.\n\n### 🧠 Opus "
        "(`planner`)\n\n- Say what is not to be done.\n",
        {"scribe": "light", "scout": "light", "planner": "frontier"},
    ),
    "groups of agents below their model": (
        "m.md",
        "### Opus agents (3)\n\n**Pier crew (2):**\n`planner` • `judge`\n\n**Harbour design:** `architect`\n",
        {"planner": "frontier", "judge": "frontier", "architect": "frontier"},
    ),
    "who agents are, told behind their names": (
        "m.md",
        "Only two agents run on Haiku: `scribe` and `scout`, the two smallest (the scout only "
        "reads). `planner`, our oldest hand, is on Opus.\n",
        {"scribe": "light", "scout": "light", "planner": "frontier"},
    ),
    "another model for some work, in brackets": (
        "m.md",
        "Give charts to `planner` (use `model=opus` for long ones).\n\nscribe (haiku), planner "
        "(sonnet)\n\n`judge` runs on Sonnet (use Opus for hard cases).\n",
        {"scribe": "light", "planner": "mid", "judge": "mid"},
    ),
    "prices beside models": (
        "m.md",
        _rows(
            "Agent|Model|Why",
            "planner|opus|it plans, and Sonnet forgets half of it per run",
            "scribe|haiku|half the price of Sonnet per token",
        ),
        _TWO,
    ),
    **{
        f"agents in force beside those below {one}": (
            "m.md",
            _items("## Agents", "planner: opus", "scribe: haiku")
            + f"\n## {one}\n\n"
            + _roster("scout|opus", "debugger|haiku"),
            _TWO,
        )
        for one in FORMER
    },
    **{
        f"a row that says {one}": (
            "m.md",
            _roster("planner|opus", f"judge|{one}", "scribe|haiku"),
            {**_TWO, "judge": ""},
        )
        for one in INHERITED
    },
    **{
        f"a roster with {head}: {first}": (
            "m.md",
            _rows(f"Agent|Model|{head}", f"planner|opus|{first}", f"scribe|haiku|{second}"),
            _TWO,
        )
        for head, first, second in ROSTERS
    },
    "own models of items below a model": (
        "m.md",
        _items(
            "### Sonnet agents",
            "planner: opus",
            "`scribe` — haiku – short notes",
            "judge",
            "scout (opus)",
            "explorer — runs on haiku",
            "debugger — model: opus",
        ),
        {**_TWO, "judge": "mid", "scout": "frontier", "explorer": "light", "debugger": "frontier"},
    ),
    "an inherited model of an item below a model": (
        "m.md",
        _items("### Opus agents", "planner", "judge: inherit", "scout (erbt)"),
        {"planner": "frontier", "judge": "", "scout": ""},
    ),
    "own models of items below a bold line": (
        "m.md",
        _items("**Opus agents:**", "planner", "`scribe`: haiku"),
        _TWO,
    ),
    "an own model in an item below one": (
        "m.md",
        _items("### Sonnet agents", "planner\n  - Model: opus", "judge\n  - Tools: Read"),
        {"planner": "frontier", "judge": "mid"},
    ),
    "an own model in an item below one, below a category": (
        "m.md",
        _items("### Desk (Sonnet)", "`planner`\n  - Model: opus", "`judge`\n  - reads"),
        {"planner": "frontier", "judge": "mid"},
    ),
    "own models in brackets in the line of a model": (
        "m.md",
        "**Opus agents:** `planner`, `scribe` (haiku)\n",
        _TWO,
    ),
    "own models in brackets below a model": (
        "m.md",
        "### Opus agents\n`planner`, `scribe` (haiku)\n",
        _TWO,
    ),
    "own models in cells below a model": (
        "m.md",
        "### Opus agents\n" + _rows("Agent|Work", "planner|plans", "scribe (haiku)|takes notes"),
        _TWO,
    ),
    "own models of sections below a model": (
        "m.md",
        "## Sonnet agents\n### planner\nModel: opus\n### scribe (haiku)\nNotes.\n### judge\nReads.\n",
        {**_TWO, "judge": "mid"},
    ),
    "other models than the heading's at other times": (
        "m.md",
        _items(
            "### Haiku agents",
            "scribe (escalates to sonnet)",
            "scout – moves up to Opus when stuck",
            "judge (fallback: opus)",
            "explorer – was on Opus until May",
            "formatter – never on Opus",
            "debugger – prepares for the Opus review",
        ),
        dict.fromkeys(("scribe", "scout", "judge", "explorer", "formatter", "debugger"), "light"),
    ),
    "an arrow from the heading's model": (
        "m.md",
        _items("### Haiku agents", "scribe", "planner → opus"),
        _ALONE,
    ),
    "two models in an item": (
        "m.md",
        _items("## Agents", "planner: haiku (routine) / sonnet (hard)", "scribe: haiku"),
        _ALONE,
    ),
    "two models in a cell": (
        "m.md",
        _roster(
            "Planner Agent|claude-haiku-4-5 (rutina) / claude-sonnet-4-6 (difícil)", "scribe|haiku"
        ),
        _ALONE,
    ),
    "counts of agents in a table": (
        "m.md",
        _roster(
            *("planner ×2|opus", "3x scribe|haiku", "`scout` ×4|haiku", "2 judges|opus"),
            *("explorer (x3)|haiku", "debugger (2 instances)|opus", "2 × architect|opus"),
        ),
        {
            **_TWO,
            **dict.fromkeys(("scout", "explorer"), "light"),
            **dict.fromkeys(("judge", "debugger", "architect"), "frontier"),
        },
    ),
    "counts of agents in a list": (
        "m.md",
        _items("## Agents", "planner x2: opus", "3× `scribe` (haiku)", "`scout` ×4: haiku"),
        {**_TWO, "scout": "light"},
    ),
    "counts of agents behind and below models": (
        "m.md",
        "- Opus: planner x2, judge\n\n### Haiku agents\n- scribe ×3\n- 2 × scout\n",
        {**_TWO, "scout": "light", "judge": "frontier"},
    ),
    "counts of agents in headings": (
        "m.md",
        "### planner x2\nModel: opus\n\n### 3x Scribe (haiku)\nNotes.\n",
        _TWO,
    ),
    "ids beside names": (
        "m.md",
        _roster(
            *("`78069161-0c1e…` planner|opus", "scribe 88069161-0c1e-4a7b-9f00-aa12bb34cc56|haiku"),
            *("scout (`3fa9c2d1`)|haiku", "#7 judge|opus", "`agent_01HXYZ77` explorer|haiku"),
        ),
        {**_TWO, "scout": "light", "judge": "frontier", "explorer": "light"},
    ),
    "an id beside two names": (
        "m.md",
        _roster("`78069161` scout, scribe|haiku"),
        {
            "scout": "light",
            "scribe": "light",
        },
    ),
    "a list below one of retired agents": (
        "m.md",
        "**Retired agents:**\n\n- scout: opus\n\n**Agents:**\n\n- scribe: haiku\n",
        _ALONE,
    ),
    "an item of retired agents": (
        "m.md",
        "- Retired agents:\n  - scout: opus\n- scribe: haiku\n",
        _ALONE,
    ),
    "sections below retired agents": (
        "m.md",
        "## Agents\n### scribe\nModel: haiku\n## Retired agents\n### scout\nModel: opus\n",
        _ALONE,
    ),
    "sections of agents that are gone or to come": (
        "m.md",
        "### `scout` (retired)\nModel: opus\n### `judge` (planned)\nModel: opus\n"
        "### Retired: `debugger`\nModel: opus\n### `scribe` (notes)\nModel: haiku\n",
        _ALONE,
    ),
    "rows of a table below one of retired agents": (
        "m.md",
        _roster("**Agents**|", "scribe|haiku", "**Retired agents**|", "scout|haiku"),
        _ALONE,
    ),
    "rows of a table below one of agents again": (
        "m.md",
        _roster("**Planned agents**|", "scout|haiku", "**Agents in use**|", "scribe|haiku"),
        _ALONE,
    ),
    "parts of an agent with two models, beside another": (
        "m.md",
        _items("## Agents", "`planner` (RED): Sonnet", "`planner` (GREEN): Opus", "scribe: haiku"),
        _ALONE,
    ),
    "an agent with two models in one list": (
        "m.md",
        _items("## Agents", "planner: Sonnet", "planner: Opus", "scribe: haiku"),
        _ALONE,
    ),
    "rows of an agent with two models, beside another": (
        "m.md",
        _roster("planner (RED)|sonnet", "planner (GREEN)|opus", "scribe|haiku"),
        _ALONE,
    ),
    "sections of an agent with two models, beside another": (
        "m.md",
        "### planner (RED)\nModel: sonnet\n### planner (GREEN)\nModel: opus\n### scribe\nModel: haiku\n",
        _ALONE,
    ),
    "parts of an agent with one model": (
        "m.md",
        _items("## Agents", "planner (RED): opus", "planner (GREEN): opus", "scribe: haiku"),
        _TWO,
    ),
    "phases of an agent without code, with one model": (
        "m.md",
        _items(
            "## Agents", "planner phase RED: opus", "planner phase GREEN: opus", "scribe: haiku"
        ),
        _TWO,
    ),
}

#: Name → file and text from which nothing is read.
NEAREST_NOTHING: dict[str, tuple[str, str]] = {
    **{
        f"a report with {head}: {first}": (
            "m.md",
            _rows(f"Agent|Model|{head}", f"planner|opus|{first}", f"scribe|haiku|{second}"),
        )
        for head, first, second in RUNS
    },
    **{
        f"a list below {one}": ("m.md", _items(f"## {one}", "planner: opus", "scribe: haiku"))
        for one in FORMER
    },
    **{
        f"agents behind {one}": ("m.md", f"### Opus agents\n\n**{one}:** `planner`, `judge`\n")
        for one in ("Called by", "Handed on to", "Callers", "Upstream", "Except at night")
    },
    **{
        f"a heading with {one}": ("m.md", f"### {one}\n\n- One task.\n")
        for one in (
            "Haiku (fast)",
            "Haiku (not scribe)",
            "Haiku (scribe) — until May",
            "Haiku (scribe or scout)",
        )
    },
    "agents that a model is not good for": (
        "m.md",
        "### Haiku agents\n\nNot made for:\n\n- `scribe` - keeps the log\n",
    ),
    "another model for some work, and none for the rest": (
        "m.md",
        "Give charts to `planner` (use `model=opus` for long ones).\n",
    ),
    "a table with another model per task": (
        "m.md",
        _rows("Agent|Model|Why", "planner|opus|Sonnet per task", "planner|haiku|Opus per task"),
    ),
    "agents without a model below what most have": (
        "m.md",
        _items("### Desk (mostly Sonnet)", "planner", "`scribe` - takes notes"),
    ),
    "a table without models below what most have": (
        "m.md",
        "### Desk (mostly Sonnet)\n" + _rows("Agent|Work", "planner|plans", "scribe|notes"),
    ),
    "what most had": ("m.md", _items("### Before May, mostly Sonnet", "planner", "scribe")),
    "a list of results": ("m.md", "- planner (opus): ✅ PASS\n- scribe (haiku): ❌ FAIL\n"),
    "a list of what took how long": (
        "m.md",
        "- planner (opus) — completed in 12 s\n- scribe (haiku) — done, 4k tokens\n",
    ),
    "results of a test": ("m.md", _items("## Test results", "planner: opus", "scribe: haiku")),
    "a column of retired agents": ("m.md", _rows("Retired agents|Model", "scout|haiku")),
    "retired agents behind a fold": (
        "m.md",
        "<details><summary>Retired agents</summary>\n\n"
        + _roster("scout|haiku")
        + "\n</details>\n",
    ),
    "a default that somebody changes": ("m.md", "Agents use Sonnet unless you name another.\n"),
    "a default under a condition": (
        "m.md",
        "Agents use Sonnet unless the list of files is long.\n",
    ),
    "an id alone": ("m.md", _roster("`78069161-0c1e…`|haiku", "`88069161-0c1e…`|opus")),
}

#: Name → text, and the lines that are not read with their reasons.
REASONS: dict[str, tuple[str, dict[int, str]]] = {
    "two models in a cell": (
        _roster("planner|haiku (routine) / opus (hard)", "scribe|haiku"),
        {3: "`haiku (routine) / opus (hard)` names more than one model"},
    ),
    "two models in an item": (
        "- planner: haiku or opus\n- scribe: haiku\n",
        {1: "it names more than one model for an agent"},
    ),
    "two models as a property": (
        "### planner\n**Model**: haiku (routine) / opus (hard)\n",
        {2: "it names more than one model for an agent"},
    ),
    "two models of parts": (
        "- planner (RED): Sonnet\n- planner (GREEN): Opus\n- scribe: haiku\n",
        {
            1: "`planner` is given both `Sonnet` and `Opus`: that leaves its model open",
            2: "`planner` is given both `Sonnet` and `Opus`: that leaves its model open",
        },
    ),
    "two models of rows": (
        _roster("planner (RED)|sonnet", "planner (GREEN)|opus", "scribe|haiku"),
        {
            3: "it gives `planner` both `sonnet` and `opus`: that leaves its model open",
            4: "it gives `planner` both `sonnet` and `opus`: that leaves its model open",
        },
    ),
    "a heading that is mostly right": (
        "### Desk (mostly Sonnet)\n- scribe: haiku\n",
        {1: "it names the model of most agents below it, and leaves that of each open"},
    ),
    "agents that are gone": (
        "**Retired agents:**\n- scout: opus\n",
        {2: "it stands below “Retired agents:”, which is about something else"},
    ),
    "rows of a report": (
        _rows("Agent|Model|Final status", "planner|opus|✅ PASS"),
        {
            1: "a table with a column `final status` reports what was run",
            3: "left out with its table, because of line 1",
        },
    ),
    "an agent in prose": (
        "Ask the planner what Opus costs.\n",
        {1: "what it says of an agent and a model is not understood"},
    ),
    "no agent": (
        "Opus is dear.\n",
        {1: "it names a model, and no agent beside it in a table, a list or a heading"},
    ),
}
