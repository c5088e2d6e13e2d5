"""Forms of documents of every day: agents with what they do below a model, lists in HTML, profiles
of which one is in use, defaults of registries, signs, trees, and what was beside what is.
"""

from __future__ import annotations

TWO = {"planner": "frontier", "formatter": "light"}
THREE = TWO | {"debugger": "mid"}
_HTML = """<ul>
  <li><code>planner</code> – plans</li>
</ul>
"""
_PROFILES = """| Agent | `quality` | `balanced` | `budget` |
|---|---|---|---|
| `planner` | opus | opus | sonnet |
| `formatter` | sonnet | haiku | haiku |
"""
_TREE = """```
planner [opus]
├── checks
│   ├── debugger [sonnet]
│   └── scout
└── formatter [haiku]
```
"""
_CHANGED = """| Agent | {} | {} | Why |
|---|---|---|---|
| `planner` | Sonnet | Opus | it missed steps |
| `formatter` | Haiku | unchanged | |
| `debugger` | Opus | Sonnet | no difference |
| `log-sorter` | Haiku | as before | |
"""
_NOW = THREE | {"log-sorter": "light"}

DAILY_FORMS: dict[str, tuple[str, str, dict[str, str]]] = {
    "agents with what they do, below a model and its purpose": (
        "README.md",
        "## Agents and models\n\n### Opus\n\nFew calls, hard ones.\n\n- `planner` designs each change\n"
        "- `judge` reads changes of the schema\n\n### Haiku\n\n- `formatter` keeps the layout\n"
        "- `log-sorter` sorts failed jobs, then tells the `debugger`\n",
        TWO | {"judge": "frontier", "log-sorter": "light"},
    ),
    "agents in bold or links with what they do": (
        "docs/m.md",
        "**Opus**\n\n1. **planner** handles what never worked\n\nHaiku:\n\n"
        "* [formatter](agents/formatter.md) runs after each change\n",
        TWO,
    ),
    "agents with what they do, below work with its model": (
        "docs/m.md",
        "### Thinking (Opus)\n\n- `planner` designs each change before it starts\n\n"
        "### Chores (Haiku)\n\n- `formatter` keeps the layout\n",
        TWO,
    ),
    "steps that hand work on and go on": (
        "docs/release-workflow.md",
        "# Release workflow\n\n1. **Collect.** Spawn `formatter` (model: haiku) with the range since"
        " the\n   last tag. It returns a list.\n2. **Decide.** Hand the list to `planner` (model: opus). "
        "If it says *major*, stop and talk\n   to Priya.\n3. Run `debugger` (model: sonnet) against the "
        "oldest version.\n4. `scribe` can tell people.\n",
        THREE,
    ),
    "steps that ask, whether or for what": (
        "docs/m.md",
        "## Workflow\n\n1. Ask `planner` (opus) whether it can wait; when it can, stop.\n"
        "2. Ask `formatter` (model=haiku) for a list. It never fails.\n",
        TWO,
    ),
    "lists in HTML in folded parts": (
        "README.md",
        f"<details>\n<summary><b>Opus</b> (1 agent)</summary>\n{_HTML}</details>\n\n"
        '<details><summary>Haiku</summary>\n<ol class="x">\n<li><a href="agents/formatter.md">formatter'
        "</a>: layout\n</ol>\n</details>\n",
        TWO,
    ),
    "lists in HTML below headings in HTML": (
        "README.md",
        f"<h3>Opus</h3>\n\n{_HTML}\n<h3>Haiku</h3>\n<ul>\n  <li><b>formatter</b></li>\n</ul>\n",
        TWO,
    ),
    "lists in HTML in one another": (
        "README.md",
        "<ul>\n  <li>Opus\n    <ul>\n      <li><code>planner</code></li>\n    </ul>\n  </li>\n"
        "  <li>Haiku\n    <ul>\n      <li><code>formatter</code></li>\n    </ul>\n  </li>\n</ul>\n",
        TWO,
    ),
    "lists in HTML of agents with their models": (
        "README.md",
        "<ul>\n<li><code>planner</code> (opus)</li>\n<li><code>formatter</code>: haiku</li>\n</ul>\n",
        TWO,
    ),
    "a profile that a sentence says is in use": (
        "m.md",
        f"{_PROFILES}\nWe are on `balanced` until the budget for autumn is known.\n",
        TWO,
    ),
    "a profile that the project runs on": (
        "m.md",
        f"The repository runs on the balanced profile.\n\n{_PROFILES}",
        TWO,
    ),
    "a profile in settings that a document shows": (
        "m.md",
        f"```yaml\nmodel_profile: balanced\n```\n\n{_PROFILES}",
        TWO,
    ),
    "a profile in settings as JSON, and a sentence on another place": (
        "m.md",
        f'```json\n{{"profile": "balanced", "jobs": 3}}\n```\n\nCI is on `budget`.\n\n{_PROFILES}',
        TWO,
    ),
    "sections of which a sentence says which one is in use": (
        "m.md",
        "Today, we use `balanced`.\n\n## balanced\n\n- `planner`: opus\n- `formatter`: haiku\n\n"
        "## budget\n\n- `planner`: sonnet\n- `formatter`: haiku\n",
        TWO,
    ),
    "a default for agents without an entry, by a comment": (
        "models.yml",
        "# applies to every agent in .claude/agents that has no entry under overrides\n"
        "default_model: haiku\n\noverrides:\n  planner: opus\n  debugger: sonnet\n\nlimits:\n  jobs: 4\n",
        {"planner": "frontier", "debugger": "mid", "*": "light"},
    ),
    "a default for all others, by the remark behind it": (
        "models.toml",
        'default_model = "haiku"  # all other agents\n\n[overrides]\nplanner = "opus"\n\n[limits]\njobs = 4\n',
        {"planner": "frontier", "*": "light"},
    ),
    "a default for agents that are not listed, as an object": (
        "models.yaml",
        "# for the agents that are not listed below\ndefault:\n  model: haiku\nagents:\n"
        "  planner: {model: opus}\njobs: 3\n",
        {"planner": "frontier", "*": "light"},
    ),
    "a default for all others, by the comment of JSON": (
        "models.json",
        '{"_comment": "default_model holds for every agent without an override", "default_model": '
        '"haiku", "overrides": {"planner": "opus"}, "limits": {"jobs": 1}}',
        {"planner": "frontier", "*": "light"},
    ),
    "a default for all others, by its key": (
        "models.yaml",
        "default_for_all_other_agents: haiku\noverrides:\n  planner: opus\nlimits: {jobs: 1}\n",
        {"planner": "frontier", "*": "light"},
    ),
    "signs of one line, two blanks between them": (
        "AGENTS.md",
        "# 🏔️ Our agents\n\n🟢 Haiku  🟡 Sonnet  🔴 Opus\n\n* 🔴 **planner** – reads the bulletin\n"
        "* 🟢 **formatter** – keeps numbers\n* 🟡 **debugger** – finds causes (de, fr)\n",
        THREE,
    ),
    "signs of one line, one blank between them, before cells": (
        "AGENTS.md",
        "Legend: 🟢 Haiku 🔴 Opus\n\n| | Agent |\n|---|---|\n| 🔴 | planner |\n| 🟢 | formatter |\n",
        TWO,
    ),
    "signs beside the agents of cells": (
        "AGENTS.md",
        "🐇 haiku | 🐢 opus\n\n| Agent | Cost |\n|---|---|\n| `planner` 🐢 | high |\n| 🐇 formatter | low |\n",
        TWO,
    ),
    "signs right before a colon, and in headings": (
        "AGENTS.md",
        "(⚡ haiku, 🧠 opus)\n\n- `planner` 🧠: plans\n\n## formatter ⚡\n\nKeeps the layout.\n",
        TWO,
    ),
    "a tree with models at its leaves": (
        "m.md",
        f"The planner talks to you, everybody else talks to the planner.\n\n{_TREE}",
        THREE,
    ),
    "a tree below somebody who is no agent": (
        "m.md",
        _TREE.replace("planner [opus]", "orchestrator [opus]").replace("scout", "planner [opus]"),
        THREE,
    ),
    "a tree below the folder of the agents": (
        "m.md",
        "```\nagents/\n├── planner [opus]\n└── formatter [haiku]\n```\n",
        TWO,
    ),
    "what was beside what is now": ("m.md", _CHANGED.format("Before", "Now"), _NOW),
    "the previous model beside the current one": (
        "m.md",
        _CHANGED.format("Previous model", "Current model"),
        _NOW,
    ),
    "new models that took effect": (
        "m.md",
        f"The new models took effect on 12 January.\n\n{_CHANGED.format('Old', 'New')}",
        _NOW,
    ),
    "new models that are live": (
        "m.md",
        f"{_CHANGED.format('From', 'To')}\nThe switch is live since May.\n",
        _NOW,
    ),
    "prose beside a proposal": (
        "m.md",
        "Drafting is where the risk sits, which is why `planner` runs on Opus. Its drafts then go to\n"
        "`judge`, which holds them against the other side's paper; that one is on Opus\nas well.\n\n"
        "`debugger` is powered by Claude Sonnet. Somebody suggested that Haiku would be enough for\n"
        "`scribe`. We have not decided on that.\n",
        {"planner": "frontier", "judge": "frontier", "debugger": "mid"},
    ),
}

DAILY_NOTHING: dict[str, tuple[str, str]] = {
    "what agents do that come to a model, or fail with it": (
        "m.md",
        "## Opus\n\n- `planner` moves here in May\n- `debugger` was here\n- `formatter` fails with less\n"
        "- `scribe` might come\n- `scout` reads mail until June\n- `judge` writes plans on Sonnet, maybe\n",
    ),
    "what agents do, below what a model costs": (
        "m.md",
        "## What Opus costs\n\n- `planner` eats half of the budget\n",
    ),
    "what agents do, below an example": (
        "m.md",
        "## Example: Opus\n\n- `planner` reads the diff\n",
    ),
    "steps of a trial, of a case, and with another model": (
        "docs/m.md",
        "## Workflow\n\n1. We tried to hand it to `planner` (model: opus). It failed.\n"
        "2. If it is urgent, ask `scribe` (opus).\n3. Spawn `formatter` (model: haiku) until May.\n"
        "4. Hand it to `judge` (opus) with care. Formerly we did.\n"
        "5. Spawn `scout` (haiku), or sonnet if it fails.\n",
    ),
    "lists in HTML in comments, code, quotes and cells": (
        "README.md",
        f"<!--\n<h3>Opus</h3>\n{_HTML}-->\n\n```html\n<h3>Opus</h3>\n{_HTML}```\n\n<blockquote>\n"
        f"<h3>Opus</h3>\n{_HTML}</blockquote>\n\n<table><tr><td>Opus\n{_HTML}</td></tr></table>\n",
    ),
    "a list in HTML below an example": (
        "README.md",
        f"<details>\n<summary>Example: Opus</summary>\n{_HTML}</details>\n",
    ),
    "a list in HTML without an end": ("README.md", "<h3>Opus</h3>\n<ul>\n<li>planner</li>\n"),
    "profiles that somebody tried, may choose, or was on": (
        "m.md",
        "Set `profile: budget` to save. We tried `balanced`, and were on `quality`. If we are on "
        f"`balanced`, it costs more. CI is on `budget`.\n\n{_PROFILES}",
    ),
    "settings that show how to change the profile": (
        "m.md",
        f"To switch, write:\n\n```yaml\nmodel_profile: balanced\n```\n\n{_PROFILES}",
    ),
    "a sentence and settings on different profiles": (
        "m.md",
        f"We are on `quality`.\n\n```yaml\nmodel_profile: balanced\n```\n\n{_PROFILES}",
    ),
    "a profile of a part of the past": (
        "m.md",
        f"{_PROFILES}\n## History\n\nWe are on `budget` for now.\n",
    ),
    "signs of states, of a guess, and of two models": (
        "AGENTS.md",
        "🟢 done 🟡 in work 🔴 Opus\n\n⚡ Haiku, maybe 🧠 Opus\n\n- 🔴 `planner`\n- ⚡ `formatter`\n",
    ),
    "an item with two signs": (
        "AGENTS.md",
        "🟢 Haiku 🔴 Opus\n\n- 🔴 `planner` → 🟢 `formatter`\n",
    ),
    "a tree of what was, of an idea, of cases and of times": (
        "m.md",
        f"This is how it looked before:\n\n{_TREE}\nOne idea for a later version.\n\n{_TREE}\n## Cases\n\n"
        f"{_TREE.replace('checks', 'if stuck')}\n## Times\n\n{_TREE.replace(']', '] 3 s')}",
    ),
    "a tree below the agents of tests": (
        "m.md",
        "```\ntests/agents/\n├── planner [opus]\n└── formatter [haiku]\n```\n",
    ),
    "steps that the next sentence takes back": (
        "docs/m.md",
        "## Workflow\n\n1. Run `planner` (opus). That is an idea only.\n2. Run `scout` (haiku). This step is "
        "not in use.\n",
    ),
    "a profile that holds in one place, among names of profiles": (
        "m.md",
        "We are on `balanced` for the nightly jobs. We use quality, balanced and budget as names.\n\n"
        f"{_PROFILES}",
    ),
    "a profile of settings that are options, of one place, or of another tool": (
        "m.md",
        "Options:\n\n```yaml\nprofile: quality\n```\n\n## Others\n\n```yaml\naws:\n  profile: quality\n"
        f"```\n\n{_PROFILES}",
    ),
    "a rollback that went live": (
        "m.md",
        f"The rollback went live on Monday.\n\n{_CHANGED.format('Old', 'New')}",
    ),
    "a fallback and a list for all other agents": (
        "models.yaml",
        "# all other agents\nfallback: haiku\n# all other agents\ndefault: [haiku, sonnet]\n"
        "overrides: {}\njobs: 1\n",
    ),
    "a tree below another folder": (
        "m.md",
        "```\nold-agents/\n├── planner [opus]\n└── formatter [haiku]\n```\n",
    ),
    "new models of which nobody says that they are in force": (
        "m.md",
        _CHANGED.format("Old", "New"),
    ),
    "new models that would take effect, or will": (
        "m.md",
        "It would take effect in June, it has not been applied yet. They will be live once they were "
        f"merged.\n\n{_CHANGED.format('From', 'To')}",
    ),
    "new models beside something else that is live": (
        "m.md",
        f"## Logo\n\nThe new logo is live since May.\n\n## Models\n\n{_CHANGED.format('Before', 'After')}",
    ),
    "a model for one job, without exception": (
        "m.md",
        "Nothing is published before `judge` has seen it, and for that job we use Opus without "
        "exception.\n",
    ),
    "a model that is not used": (
        "m.md",
        "## Opus\n\nNot used at the moment.\n\n- `planner` plans the work\n",
    ),
    "new models beside the current ones": ("m.md", _CHANGED.format("Current", "Proposed")),
    "an agent that is gone, and another one": (
        "m.md",
        "The old `debugger` is gone; this one runs on Opus.\n\nWork goes to `judge`; that one was on "
        "Sonnet.\n\nIt goes to `scribe` and then to `scout`; that one is on Haiku.\n",
    ),
}

#: Registries with a default that is for something else than all other agents.
NO_DEFAULTS = (
    "the model of the session",
    "does not apply to agents that have no entry, they inherit",
    "planned for all other agents",
    "all other tasks",
    "all other agents of the judge suite",
    "all other agents, until May",
    "used by every agent that has no entry here, in CI",
    "Old: all other agents",
)
