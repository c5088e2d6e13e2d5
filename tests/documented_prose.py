"""More forms in which teams write down who uses which model, and texts that look alike and
assign nothing: sentences, registries with indirection, diagrams, profiles, checklists.

The agents are those of `documented_forms`; `*` are all others.
"""

from __future__ import annotations

MORE_FORMS: dict[str, tuple[str, str, dict[str, str]]] = {
    "a reason between two agents": (
        "m.md",
        "`planner` and `judge` use Opus because they run rarely, and `scribe` uses Haiku because it runs on every push. All other agents use Sonnet.\n",
        {"planner": "frontier", "judge": "frontier", "scribe": "light", "*": "mid"},
    ),
    "a denial before a colon": (
        "m.md",
        "Please do not choose models by taste: `planner` uses Opus, `scribe` uses Haiku.\n",
        {"planner": "frontier", "scribe": "light"},
    ),
    "a workflow with models in brackets": (
        "m.md",
        "## Standard workflow\n"
        "\n"
        "1. **Plan** – `planner` (Opus) turns the issue into steps.\n"
        "2. **Test** – `test-writer` (Sonnet) adds what is missing.\n"
        "3. **Tidy** – `formatter` (Haiku) makes it pretty.\n",
        {"planner": "frontier", "test-writer": "mid", "formatter": "light"},
    ),
    "a default profile in a sentence": (
        "m.md",
        "| Agent | `quality` | `budget` |\n|--|--|--|\n| planner | opus | sonnet |\n| scribe | sonnet | haiku |\n"
        "\n"
        "**`budget` is the default.** It is what you get without an entry.\n",
        {"planner": "mid", "scribe": "light"},
    ),
    "a legend of two words": (
        "m.md",
        "**Model legend:** 🟣 Opus · 🔵 Sonnet · 🟢 Haiku\n\n## Ours\n\n- 🟣 **planner** – steps\n- 🟢 **scribe** – notes\n",
        {"planner": "frontier", "scribe": "light"},
    ),
    "calls of agents": (
        "m.md",
        "When something must be found:\n"
        "\n"
        '    Task(subagent_type="scout", model="haiku", prompt="...")\n'
        "\n"
        "When it is understood, before you commit:\n"
        "\n"
        '    Task(subagent_type="judge", model="opus", prompt="...")\n',
        {"scout": "light", "judge": "frontier"},
    ),
    "boxes without brackets": (
        "m.md",
        "The two never talk with each other.\n"
        "\n"
        "```\n"
        "+-----------------+ +------------------+\n"
        "|      judge      | |      scout       |\n"
        "| claude-opus-4-5 | | claude-haiku-4-5 |\n"
        "+-----------------+ +------------------+\n"
        "```\n",
        {"judge": "frontier", "scout": "light"},
    ),
    "tiers with names of their own": (
        "m.md",
        "| Tier | Name | Model id | Price per MTok |\n"
        "|--|--|--|--|\n"
        "| T1 | Deep | `claude-opus-4-5` | $5 |\n"
        "| T3 | Light | `claude-haiku-4-5` | $1 |\n"
        "\n"
        "## Backend\n"
        "\n"
        "| Agent | Tier | What for |\n|--|--|--|\n| architect | T1 | contexts |\n| formatter | T3 | names |\n",
        {"architect": "frontier", "formatter": "light"},
    ),
    "cards": (
        "m.md",
        "### 🏰 The Master — `judge`\n"
        "\n"
        "| Stat | |\n|--|--|\n| Brain | Opus 4.5 |\n| Speed | slow |\n"
        "\n"
        "### 🐀 The Familiar — `scribe`\n"
        "\n"
        "| Stat | |\n|--|--|\n| Brain | Haiku 4.5 |\n| Speed | fast |\n",
        {"judge": "frontier", "scribe": "light"},
    ),
    "a rule, and who they are at present": (
        "m.md",
        "Agents that decide about money run on Opus. At present these are `judge` and `planner`.\n",
        {"judge": "frontier", "planner": "frontier"},
    ),
    "a decision 1": (
        "m.md",
        "## Decision\n"
        "\n"
        "From now on the `planner` is served by Opus. The scribe and the scout get by with Haiku. All other agents keep using Sonnet.\n",
        {"planner": "frontier", "scribe": "light", "scout": "light", "*": "mid"},
    ),
    "a decision 2": (
        "m.md",
        "## Decision\n"
        "\n"
        "`architect` and `judge` will use Opus; `debugger` will use Sonnet; `formatter`, `scout` and `scribe` will use Haiku.\n",
        {
            "architect": "frontier",
            "judge": "frontier",
            "debugger": "mid",
            "formatter": "light",
            "scout": "light",
            "scribe": "light",
        },
    ),
    "a decision 3": (
        "m.md",
        "## Decision outcome\n"
        "\n"
        'Chosen option: "per agent", because costs differ. The code reviewer is moved to Opus. The test writer goes from Opus to Sonnet. The log sorter drops to Haiku.\n',
        {"code-reviewer": "frontier", "test-writer": "mid", "log-sorter": "light"},
    ),
    "a decision 4": (
        "m.md",
        "## Decision\n\nWe assign Opus to `planner`, Sonnet to `debugger` and Haiku to `scout`.\n",
        {"planner": "frontier", "debugger": "mid", "scout": "light"},
    ),
    "a decision 5": (
        "m.md",
        "## Decision\n"
        "\n"
        "Opus is reserved for `planner` and `judge`. Sonnet is the model for `debugger`. Haiku handles `scout` and `scribe`.\n",
        {
            "planner": "frontier",
            "judge": "frontier",
            "debugger": "mid",
            "scout": "light",
            "scribe": "light",
        },
    ),
    "questions 1": (
        "m.md",
        "# FAQ\n"
        "\n"
        "**Which model does the planner run on?**\n"
        "\n"
        "Opus. It writes plans that others follow.\n"
        "\n"
        "**And the scribe?**\n"
        "\n"
        "Haiku, it only takes notes.\n"
        "\n"
        "**Is the debugger on Opus too?**\n"
        "\n"
        "No, on Sonnet.\n",
        {"planner": "frontier", "scribe": "light", "debugger": "mid"},
    ),
    "questions 2": (
        "m.md",
        "## Which agents use Opus?\n"
        "\n"
        "`planner` and `architect`.\n"
        "\n"
        "## Which agents use Haiku?\n"
        "\n"
        "Only `scout`.\n",
        {"planner": "frontier", "architect": "frontier", "scout": "light"},
    ),
    "questions 3": (
        "m.md",
        "### Why is `judge` so slow?\n"
        "\n"
        "It uses Opus.\n"
        "\n"
        "### Does `scribe` use Opus as well?\n"
        "\n"
        "No. It is on Haiku.\n",
        {"judge": "frontier", "scribe": "light"},
    ),
    "questions 4": (
        "m.md",
        "Q: What does the planner run on?\n"
        "A: Opus.\n"
        "\n"
        "Q: What about `scout`?\n"
        "A: Haiku. It just searches.\n",
        {"planner": "frontier", "scout": "light"},
    ),
    "rules 1": (
        "m.md",
        "- Anything that judges gets Opus: `judge`, `code-reviewer`, `security-auditor`.\n"
        "- Anything that writes gets Sonnet: `test-writer`, `doc-writer`.\n"
        "- Anything that only moves text gets Haiku: `formatter`, `scribe`.\n",
        {
            "judge": "frontier",
            "code-reviewer": "frontier",
            "security-auditor": "frontier",
            "test-writer": "mid",
            "doc-writer": "mid",
            "formatter": "light",
            "scribe": "light",
        },
    ),
    "rules 2": (
        "m.md",
        "All writers run on Sonnet. The exception is `doc-writer`, which is on Haiku.\n",
        {"test-writer": "mid", "doc-writer": "light"},
    ),
    "rules 3": (
        "m.md",
        "By default agents run on Sonnet. `planner` and `judge` are on Opus, `scout` is on Haiku.\n",
        {"planner": "frontier", "judge": "frontier", "scout": "light", "*": "mid"},
    ),
    "rules 4": (
        "m.md",
        "Every agent uses Sonnet unless listed here:\n\n- `planner`: Opus\n- `scout`: Haiku\n",
        {"planner": "frontier", "scout": "light", "*": "mid"},
    ),
    "rules 5": (
        "m.md",
        "Agents run on Sonnet, except `planner` and `judge` (Opus) and `scout` (Haiku).\n",
        {"planner": "frontier", "judge": "frontier", "scout": "light", "*": "mid"},
    ),
    "prose 1": (
        "m.md",
        "The planner thinks, so it gets Opus. The scout only reads and gets Haiku.\n",
        {"planner": "frontier", "scout": "light"},
    ),
    "prose 2": (
        "m.md",
        "When you need a plan, call `planner`. It runs on Opus. For lookups there is `scout`, which runs on Haiku.\n",
        {"planner": "frontier", "scout": "light"},
    ),
    "prose 3": (
        "m.md",
        "We keep the `planner` on Opus and the `debugger` on Sonnet. `formatter` and `scribe` share Haiku.\n",
        {"planner": "frontier", "debugger": "mid", "formatter": "light", "scribe": "light"},
    ),
    "prose 4": (
        "m.md",
        "Our `planner` (Opus) hands over to `backend-dev` (Sonnet), and `scribe` (Haiku) writes it down.\n",
        {"planner": "frontier", "backend-dev": "mid", "scribe": "light"},
    ),
    "prose 5": (
        "m.md",
        "`planner` needs Opus: it has to see the whole picture. Sonnet is enough for `debugger` and `test-writer`. `formatter` does not need more than Haiku.\n",
        {"planner": "frontier", "debugger": "mid", "test-writer": "mid", "formatter": "light"},
    ),
    "instructions 1": (
        "m.md",
        "- Use `scout` (model: haiku) for searching.\n"
        "- Use `planner` (model: opus) before any larger change.\n"
        "- Use `debugger` (model: sonnet) when a test fails.\n",
        {"scout": "light", "planner": "frontier", "debugger": "mid"},
    ),
    "instructions 2": (
        "m.md",
        "1. Plan with `planner` on opus.\n"
        "2. Implement with `backend-dev` on sonnet.\n"
        "3. Have `code-reviewer` look at it, always on opus.\n"
        "4. Let `scribe` (haiku) write the notes.\n",
        {
            "planner": "frontier",
            "backend-dev": "mid",
            "code-reviewer": "frontier",
            "scribe": "light",
        },
    ),
    "instructions 3": (
        "m.md",
        '- Always pass `model: "haiku"` when you spawn `scout`.\n'
        '- Always pass `model: "opus"` when you spawn `planner`.\n',
        {"scout": "light", "planner": "frontier"},
    ),
    "minutes": (
        "m.md",
        "# Minutes\n"
        "\n"
        "## Discussion\n"
        "\n"
        "- Eva would put `planner` on Sonnet. Tom disagrees.\n"
        "- We could try Haiku for `debugger`.\n"
        "\n"
        "## Resolutions\n"
        "\n"
        "1. `planner` stays on Opus.\n"
        "2. `debugger` moves from Opus to Sonnet.\n"
        "3. `scribe`: Haiku.\n",
        {"planner": "frontier", "debugger": "mid", "scribe": "light"},
    ),
    "minutes 2": (
        "m.md",
        "# Sync\n"
        "\n"
        "- **Decided:** `planner` on Opus.\n"
        "- **Decided:** `scribe` on Haiku.\n"
        "- **Open:** model for `judge`, Opus or Sonnet.\n",
        {"planner": "frontier", "scribe": "light"},
    ),
    "german 1": (
        "m.md",
        "## Entscheidung\n"
        "\n"
        "Der `planner` läuft auf Opus. `debugger` und `test-writer` nutzen Sonnet. Für `scribe` reicht Haiku. Alle anderen Agenten laufen auf Sonnet.\n",
        {
            "planner": "frontier",
            "debugger": "mid",
            "test-writer": "mid",
            "scribe": "light",
            "*": "mid",
        },
    ),
    "german 2": (
        "m.md",
        "- `planner`: Opus, weil Fehler teuer sind\n"
        "- `scribe`: Haiku\n"
        "- `debugger`: bleibt bei Sonnet\n",
        {"planner": "frontier", "scribe": "light", "debugger": "mid"},
    ),
    "spanish 1": (
        "m.md",
        "## Decisión\n"
        "\n"
        "El `planner` usa Opus. `debugger` y `test-writer` se quedan en Sonnet. Para el `scribe` basta Haiku.\n",
        {"planner": "frontier", "debugger": "mid", "test-writer": "mid", "scribe": "light"},
    ),
    "likeness": (
        "m.md",
        "`planner` runs on Opus. `architect` uses the same model as `planner`. `scribe` is on Haiku, and so is `scout`.\n",
        {"planner": "frontier", "architect": "frontier", "scribe": "light", "scout": "light"},
    ),
    "likewise": (
        "m.md",
        "`planner` is an Opus agent, likewise `judge`. `debugger` is a Sonnet agent.\n",
        {"planner": "frontier", "judge": "frontier", "debugger": "mid"},
    ),
    "a table 1": (
        "m.md",
        "| Area | Opus | Sonnet | Haiku |\n"
        "|---|---|---|---|\n"
        "| Plan | planner, architect | | |\n"
        "| Code | | backend-dev | formatter |\n"
        "| Ops | judge | sre-oncall | log-sorter, scribe |\n",
        {
            "planner": "frontier",
            "architect": "frontier",
            "backend-dev": "mid",
            "formatter": "light",
            "judge": "frontier",
            "sre-oncall": "mid",
            "log-sorter": "light",
            "scribe": "light",
        },
    ),
    "a table 2": (
        "m.md",
        "| Tier | Model | Who |\n"
        "|---|---|---|\n"
        "| 1 | Opus | planner · architect |\n"
        "| 2 | Sonnet | backend-dev · debugger |\n"
        "| 3 | Haiku | scribe · scout |\n",
        {
            "planner": "frontier",
            "architect": "frontier",
            "backend-dev": "mid",
            "debugger": "mid",
            "scribe": "light",
            "scout": "light",
        },
    ),
    "a table 3": (
        "m.md",
        "| Team | Agent | Class | Owner |\n"
        "|---|---|---|---|\n"
        "| Core | planner | A | Ann |\n"
        "| | backend-dev | B | Bo |\n"
        "| Ops | scribe | C | Cy |\n"
        "\n"
        "A = Opus, B = Sonnet, C = Haiku\n",
        {"planner": "frontier", "backend-dev": "mid", "scribe": "light"},
    ),
    "a table 4": (
        "m.md",
        "| | planner | backend-dev | scribe |\n"
        "|---|---|---|---|\n"
        "| Model | opus | sonnet | haiku |\n"
        "| Tools | all | edit | read |\n",
        {"planner": "frontier", "backend-dev": "mid", "scribe": "light"},
    ),
    "a table 5": (
        "m.md",
        "| Phase | Agent | Model | Output |\n"
        "|---|---|---|---|\n"
        "| Design | planner | opus | plan.md |\n"
        "| Build | backend-dev | sonnet | diff |\n"
        "| Document | scribe | haiku | notes |\n",
        {"planner": "frontier", "backend-dev": "mid", "scribe": "light"},
    ),
    "a table 6": (
        "m.md",
        "| Agent | What it does | Runs on |\n"
        "|---|---|---|\n"
        "| [planner](.claude/agents/planner.md) | plans | **Opus 4.5** (thinking) |\n"
        "| [scribe](.claude/agents/scribe.md) | notes | Haiku 4.5 |\n",
        {"planner": "frontier", "scribe": "light"},
    ),
    "a table 7": (
        "m.md",
        "| Agent | $ |\n"
        "|---|---|\n"
        "| planner | $$$ |\n"
        "| backend-dev | $$ |\n"
        "| scribe | $ |\n"
        "\n"
        "$ = Haiku · $$ = Sonnet · $$$ = Opus\n",
        {"planner": "frontier", "backend-dev": "mid", "scribe": "light"},
    ),
    "a table 8": (
        "m.md",
        "Legend: ★ Haiku, ★★ Sonnet, ★★★ Opus.\n\n- planner ★★★\n- backend-dev ★★\n- scribe ★\n",
        {"planner": "frontier", "backend-dev": "mid", "scribe": "light"},
    ),
    "a table 9": (
        "m.md",
        "| Agent | Brain |\n"
        "|---|---|\n"
        "| Planner | big |\n"
        "| Scribe | small |\n"
        "| Debugger | medium |\n"
        "\n"
        "Big brains are Opus, medium ones Sonnet, small ones Haiku.\n",
        {"planner": "frontier", "scribe": "light", "debugger": "mid"},
    ),
    "a table 10": (
        "m.md",
        "| Agent | Model | Since |\n"
        "|---|---|---|\n"
        "| planner | opus | 2025-03 |\n"
        "| scribe | haiku | 2025-05 |\n",
        {"planner": "frontier", "scribe": "light"},
    ),
    "a table 11": (
        "m.md",
        "| Agent | Haiku | Sonnet | Opus |\n"
        "|---|:-:|:-:|:-:|\n"
        "| planner | | | X |\n"
        "| debugger | | X | |\n"
        "| scribe | X | | |\n",
        {"planner": "frontier", "debugger": "mid", "scribe": "light"},
    ),
    "a table 12": (
        "m.md",
        "| Agent | Model | Fallback | Escalation |\n"
        "|---|---|---|---|\n"
        "| planner | Opus | Sonnet | - |\n"
        "| debugger | Sonnet | Haiku | Opus |\n"
        "| scribe | Haiku | - | - |\n",
        {"planner": "frontier", "debugger": "mid", "scribe": "light"},
    ),
    "a table 13": (
        "m.md",
        "| Level | Claude | OpenAI |\n"
        "|---|---|---|\n"
        "| L1 | Haiku 4.5 | GPT-5 nano |\n"
        "| L2 | Sonnet 4.5 | GPT-5 |\n"
        "| L3 | Opus 4.5 | GPT-5 Pro |\n"
        "\n"
        "| Agent | Level |\n"
        "|---|---|\n"
        "| planner | L3 |\n"
        "| debugger | L2 |\n"
        "| scribe | L1 |\n",
        {"planner": "frontier", "debugger": "mid", "scribe": "light"},
    ),
    "a table 14": (
        "m.md",
        "<table>\n"
        "<tr><th>Model</th><th>Agents</th></tr>\n"
        "<tr><td>Opus</td><td><ul><li>planner</li><li>judge</li></ul></td></tr>\n"
        "<tr><td>Haiku</td><td><ul><li>scribe</li></ul></td></tr>\n"
        "</table>\n",
        {"planner": "frontier", "judge": "frontier", "scribe": "light"},
    ),
    "a table 15": (
        "m.md",
        "| Agent | Modell |\n"
        "|---|---|\n"
        "| planner | Opus |\n"
        "| scribe | Haiku |\n"
        "| alle anderen | Sonnet |\n",
        {"planner": "frontier", "scribe": "light", "*": "mid"},
    ),
    "a table 16": (
        "m.md",
        "| Agent | Model |\n"
        "|---|---|\n"
        "| planner | Opus |\n"
        "| scribe | tbd |\n"
        "| debugger | Sonnet (was Opus until May) |\n",
        {"planner": "frontier", "debugger": "mid"},
    ),
    "a table 17": (
        "m.md",
        "| Department | Agents (model) |\n"
        "|---|---|\n"
        "| Dev | backend-dev (sonnet), planner (opus) |\n"
        "| Ops | sre-oncall (opus), log-sorter (haiku) |\n",
        {
            "backend-dev": "mid",
            "planner": "frontier",
            "sre-oncall": "frontier",
            "log-sorter": "light",
        },
    ),
    "a table 18": (
        "m.md",
        "| Category | Agents | Model |\n"
        "|---|---|---|\n"
        "| Review | code-reviewer, security-auditor | opus |\n"
        "| Writing | doc-writer<br>test-writer | sonnet |\n"
        "| Chores | `formatter`, `scribe` | haiku |\n",
        {
            "code-reviewer": "frontier",
            "security-auditor": "frontier",
            "doc-writer": "mid",
            "test-writer": "mid",
            "formatter": "light",
            "scribe": "light",
        },
    ),
    "a table 19": (
        "m.md",
        "| Agent | 🧠 |\n"
        "|---|---|\n"
        "| planner | 🔴 |\n"
        "| debugger | 🟡 |\n"
        "| scribe | 🟢 |\n"
        "\n"
        "🔴 Opus\n"
        "🟡 Sonnet\n"
        "🟢 Haiku\n",
        {"planner": "frontier", "debugger": "mid", "scribe": "light"},
    ),
    "a list 1": (
        "m.md",
        "## Opus\n\n1. planner – plans\n2. judge – judges\n\n## Haiku\n\n1. scribe\n",
        {"planner": "frontier", "judge": "frontier", "scribe": "light"},
    ),
    "a list 2": (
        "m.md",
        "- Opus\n  - planner\n  - judge\n- Sonnet\n  - debugger\n- Haiku\n  - scribe\n  - scout\n",
        {
            "planner": "frontier",
            "judge": "frontier",
            "debugger": "mid",
            "scribe": "light",
            "scout": "light",
        },
    ),
    "a list 3": (
        "m.md",
        "### planner\n"
        "\n"
        "- Purpose: plans\n"
        "- Model: Opus\n"
        "\n"
        "### scribe\n"
        "\n"
        "- Purpose: notes\n"
        "- Model: Haiku (cheap)\n",
        {"planner": "frontier", "scribe": "light"},
    ),
    "a list 4": (
        "m.md",
        "**planner**\nModel: opus\n\n**scribe**\nModel: haiku\n",
        {"planner": "frontier", "scribe": "light"},
    ),
    "a list 5": (
        "m.md",
        "- **planner** · opus · plans the work\n- **scribe** · haiku · writes notes\n",
        {"planner": "frontier", "scribe": "light"},
    ),
    "a list 6": (
        "m.md",
        "* `planner` [opus]\n* `debugger` [sonnet]\n* `scribe` [haiku]\n",
        {"planner": "frontier", "debugger": "mid", "scribe": "light"},
    ),
    "a list 7": (
        "m.md",
        "- [x] planner: opus\n- [x] scribe: haiku\n- [ ] judge: to be decided (opus or sonnet)\n",
        {"planner": "frontier", "scribe": "light"},
    ),
    "a list 8": (
        "m.md",
        "## The thinkers (Opus)\n"
        "\n"
        "They cost money.\n"
        "\n"
        "- **Planner** – before anything larger\n"
        "  - reads the tickets\n"
        "- **Judge** – after\n"
        "\n"
        "## The doers (Sonnet)\n"
        "\n"
        "- **Backend Dev**\n",
        {"planner": "frontier", "judge": "frontier", "backend-dev": "mid"},
    ),
    "a list 9": (
        "m.md",
        "- opus → planner, judge\n- haiku → scribe, scout\n",
        {"planner": "frontier", "judge": "frontier", "scribe": "light", "scout": "light"},
    ),
    "a list 10": (
        "m.md",
        "Opus: planner, judge\\\nSonnet: debugger\\\nHaiku: scribe\n",
        {"planner": "frontier", "judge": "frontier", "debugger": "mid", "scribe": "light"},
    ),
    "a list 11": (
        "m.md",
        "1. **Planning** — `planner` (opus)\n"
        "2. **Coding** — `backend-dev` (sonnet)\n"
        "3. **Notes** — `scribe` (haiku)\n",
        {"planner": "frontier", "backend-dev": "mid", "scribe": "light"},
    ),
    "a list 12": (
        "m.md",
        "- planner\n  : Opus\n- scribe\n  : Haiku\n",
        {"planner": "frontier", "scribe": "light"},
    ),
    "a list 13": (
        "m.md",
        "**S** Haiku, **M** Sonnet, **L** Opus\n"
        "\n"
        "| Agent | Size |\n"
        "|---|---|\n"
        "| planner | L |\n"
        "| debugger | M |\n"
        "| scribe | S |\n",
        {"planner": "frontier", "debugger": "mid", "scribe": "light"},
    ),
    "a list 14": (
        "m.md",
        "We have three sizes:\n"
        "\n"
        "1. small (Haiku)\n"
        "2. medium (Sonnet)\n"
        "3. large (Opus)\n"
        "\n"
        "Small: scribe, scout. Medium: debugger. Large: planner.\n",
        {"scribe": "light", "scout": "light", "debugger": "mid", "planner": "frontier"},
    ),
    "a list 15": (
        "m.md",
        "## Agents\n"
        "\n"
        "- `planner` – makes plans. Model: **opus**.\n"
        "- `scribe` – takes notes. Model: **haiku**.\n",
        {"planner": "frontier", "scribe": "light"},
    ),
    "a list 16": (
        "m.md",
        "- planner (large)\n- scribe (small)\n\nLarge means Opus, small means Haiku.\n",
        {"planner": "frontier", "scribe": "light"},
    ),
    "code 1": (
        "m.md",
        "## Models\n"
        "\n"
        "```\n"
        "planner, architect -> opus\n"
        "backend-dev -> sonnet\n"
        "scribe, scout -> haiku\n"
        "```\n",
        {
            "planner": "frontier",
            "architect": "frontier",
            "backend-dev": "mid",
            "scribe": "light",
            "scout": "light",
        },
    ),
    "code 2": (
        "m.md",
        "```text\nopus\n├── planner\n└── judge\nhaiku\n└── scribe\n```\n",
        {"planner": "frontier", "judge": "frontier", "scribe": "light"},
    ),
    "code 3": (
        "m.md",
        "```mermaid\n"
        "graph TD\n"
        "  subgraph Opus\n"
        "    planner\n"
        "    judge\n"
        "  end\n"
        "  subgraph Haiku\n"
        "    scribe\n"
        "  end\n"
        "  planner --> scribe\n"
        "```\n",
        {"planner": "frontier", "judge": "frontier", "scribe": "light"},
    ),
    "code 4": (
        "m.md",
        "```mermaid\n"
        "flowchart TB\n"
        '  planner["planner<br/>opus"] --> dev["backend-dev<br/>sonnet"]\n'
        '  dev --> scribe["scribe<br/>haiku"]\n'
        "```\n",
        {"planner": "frontier", "backend-dev": "mid", "scribe": "light"},
    ),
    "code 5": (
        "m.md",
        "```mermaid\ngraph LR\nopus[Opus]-->planner & judge\nhaiku[Haiku]-->scribe\n```\n",
        {"planner": "frontier", "judge": "frontier", "scribe": "light"},
    ),
    "code 6": (
        "m.md",
        "```mermaid\n"
        "graph LR\n"
        "  A[planner]:::opus --> B[scribe]:::haiku\n"
        "  classDef opus fill:#f00\n"
        "  classDef haiku fill:#0f0\n"
        "```\n",
        {"planner": "frontier", "scribe": "light"},
    ),
    "code 7": (
        "m.md",
        "```yaml\nplanner: opus\nscribe: haiku\n```\n",
        {"planner": "frontier", "scribe": "light"},
    ),
    "code 8": (
        "m.md",
        "```\nplanner        opus\nbackend-dev    sonnet\nscribe         haiku\n```\n",
        {"planner": "frontier", "backend-dev": "mid", "scribe": "light"},
    ),
    "code 9": (
        "m.md",
        "```\n"
        "Agent          Model\n"
        "-------------  ------\n"
        "planner        opus\n"
        "scribe         haiku\n"
        "```\n",
        {"planner": "frontier", "scribe": "light"},
    ),
    "code 10": (
        "m.md",
        "```mermaid\n"
        "mindmap\n"
        "  root((Models))\n"
        "    Opus\n"
        "      planner\n"
        "      judge\n"
        "    Haiku\n"
        "      scribe\n"
        "```\n",
        {"planner": "frontier", "judge": "frontier", "scribe": "light"},
    ),
    "a registry 1": (
        "a.yaml",
        "model: sonnet\n"
        "agents:\n"
        "  planner:\n"
        "    model: opus\n"
        "  debugger: {}\n"
        "  scribe:\n"
        "    model: haiku\n",
        {"planner": "frontier", "debugger": "mid", "scribe": "light"},
    ),
    "a registry 2": (
        "a.yaml",
        "tiers:\n"
        "  deep: claude-opus-4-5\n"
        "  quick: claude-haiku-4-5\n"
        "agents:\n"
        "  - name: planner\n"
        "    tier: deep\n"
        "  - name: scribe\n"
        "    tier: quick\n",
        {"planner": "frontier", "scribe": "light"},
    ),
    "a registry 3": (
        "a.toml",
        "[lanes]\n"
        'fast = "haiku"\n'
        'slow = "opus"\n'
        "\n"
        "[agents.planner]\n"
        'lane = "slow"\n'
        "\n"
        "[agents.scribe]\n"
        'lane = "fast"\n',
        {"planner": "frontier", "scribe": "light"},
    ),
    "a registry 4": (
        "a.json",
        '{"default":"sonnet","agents":{"planner":"opus","debugger":"default","scribe":"haiku"}}',
        {"planner": "frontier", "debugger": "mid", "scribe": "light", "*": "mid"},
    ),
    "a registry 5": (
        "a.yaml",
        "templates:\n"
        "  thinker: {model: opus, effort: high}\n"
        "  clerk: {model: haiku}\n"
        "agents:\n"
        "  planner: {extends: thinker}\n"
        "  judge: {extends: thinker}\n"
        "  scribe: {extends: clerk}\n",
        {"planner": "frontier", "judge": "frontier", "scribe": "light"},
    ),
    "a registry 6": (
        "a.yaml",
        "agents:\n  planner: {model: opus}\n  judge: {like: planner}\n  scribe: {model: haiku}\n",
        {"planner": "frontier", "judge": "frontier", "scribe": "light"},
    ),
    "a registry 8": (
        "a.csv",
        "agent;role;model\nplanner;plans;opus\nscribe;notes;haiku\n",
        {"planner": "frontier", "scribe": "light"},
    ),
    "a registry 9": (
        "a.ini",
        "; class A = Opus\n; class B = Haiku\n[planner]\nclass = A\n[scribe]\nclass = B\n",
        {"planner": "frontier", "scribe": "light"},
    ),
    "a registry 10": (
        "a.env",
        "PLANNER_MODEL=opus\nSCRIBE_MODEL=haiku\nDEBUGGER_MODEL=sonnet\n",
        {"planner": "frontier", "scribe": "light", "debugger": "mid"},
    ),
    "a registry 11": (
        "a.yaml",
        "defaults: &d\n"
        "  model: sonnet\n"
        "agents:\n"
        "  planner:\n"
        "    <<: *d\n"
        "    model: opus\n"
        "  debugger:\n"
        "    <<: *d\n"
        "  scribe:\n"
        "    <<: *d\n"
        "    model: haiku\n",
        {"planner": "frontier", "debugger": "mid", "scribe": "light"},
    ),
    "a registry 12": (
        "a.yaml",
        "groups:\n"
        "  thinkers:\n"
        "    model: opus\n"
        "    members: [planner, judge]\n"
        "  clerks:\n"
        "    model: haiku\n"
        "    members: [scribe]\n",
        {"planner": "frontier", "judge": "frontier", "scribe": "light"},
    ),
    "a registry 13": (
        "a.yaml",
        "rules:\n"
        '  - match: "*-writer"\n'
        "    model: sonnet\n"
        "  - match: planner\n"
        "    model: opus\n"
        "  - match: scribe\n"
        "    model: haiku\n",
        {"planner": "frontier", "scribe": "light", "*-writer": "mid"},
    ),
    "a registry 14": (
        "a.json",
        '{"models":{"o":"claude-opus-4-5","h":"claude-haiku-4-5"},"agents":[{"id":"planner","m":"o"},{"id":"scribe","m":"h"}]}',
        {"planner": "frontier", "scribe": "light"},
    ),
    "a registry 15": (
        "a.yaml",
        "profile: normal\n"
        "profiles:\n"
        "  normal: {planner: opus, scribe: haiku}\n"
        "  cheap: {planner: sonnet, scribe: haiku}\n",
        {"planner": "frontier", "scribe": "light"},
    ),
    "a registry 17": (
        "a.yaml",
        "squads:\n"
        "  core:\n"
        "    default: opus\n"
        "    agents:\n"
        "      planner:\n"
        "      judge: haiku\n"
        "  ops:\n"
        "    default: haiku\n"
        "    agents:\n"
        "      scribe:\n"
        "      sre-oncall: opus\n",
        {"planner": "frontier", "judge": "light", "scribe": "light", "sre-oncall": "frontier"},
    ),
    "a registry 18": (
        "a.yaml",
        "overrides:\n  planner: opus\n  scribe: haiku\ndefault: sonnet\n",
        {"planner": "frontier", "scribe": "light", "*": "mid"},
    ),
    "a registry 19": (
        "a.yaml",
        "agents:\n"
        "  planner:\n"
        "    model:\n"
        "      name: claude-opus-4-5\n"
        "      temperature: 0.2\n"
        "  scribe:\n"
        "    model:\n"
        "      name: claude-haiku-4-5\n",
        {"planner": "frontier", "scribe": "light"},
    ),
    "a registry 20": (
        "a.json",
        '{"matrix":{"opus":{"agents":["planner","judge"]},"haiku":{"agents":["scribe"]}}}',
        {"planner": "frontier", "judge": "frontier", "scribe": "light"},
    ),
    "a registry 21": (
        "a.toml",
        "[agents]\n"
        "planner = { strength = 3 }\n"
        "scribe = { strength = 1 }\n"
        "\n"
        "[strength]\n"
        '1 = "haiku"\n'
        '2 = "sonnet"\n'
        '3 = "opus"\n',
        {"planner": "frontier", "scribe": "light"},
    ),
    "a registry 22": (
        "a.yaml",
        "# light = haiku\n# heavy = opus\nplanner: heavy\nscribe: light\n",
        {"planner": "frontier", "scribe": "light"},
    ),
    "a registry 24": (
        "a.yaml",
        "agents:\n"
        "  planner: {model: opus, enabled: false}\n"
        "  scribe: {model: haiku}\n"
        "costs:\n"
        "  planner: 3\n",
        {"scribe": "light"},
    ),
    "a registry 25": (
        "a.yaml",
        "planner:\n  owner: ann\n  delegates_to: scribe\nscribe:\n  owner: bo\n  model: haiku\n",
        {"scribe": "light"},
    ),
    "a decision record a": (
        "m.md",
        "# 7. Models per agent\n"
        "\n"
        "Status: accepted\n"
        "\n"
        "## Context\n"
        "\n"
        "So far every agent ran with whatever was configured. `planner` on Haiku produced nonsense last spring.\n"
        "\n"
        "## Decision\n"
        "\n"
        "* `planner` and `architect` run on Opus because their mistakes multiply.\n"
        "* `code-reviewer` stays where it is, on Sonnet.\n"
        "* We put `formatter` and `scribe` on Haiku; nobody will notice.\n"
        "* The test writer gets Sonnet too.\n"
        "\n"
        "## Considered alternatives\n"
        "\n"
        "* Everything on Opus. Too expensive.\n",
        {
            "planner": "frontier",
            "architect": "frontier",
            "code-reviewer": "mid",
            "formatter": "light",
            "scribe": "light",
            "test-writer": "mid",
        },
    ),
    "a decision record b": (
        "m.md",
        "## Decision Outcome\n"
        "\n"
        'Chosen option: "Tier by risk".\n'
        "\n"
        "Opus goes to the agents whose output nobody checks: `security-auditor` and `sre-oncall`. Sonnet goes to `backend-dev`, `qa-engineer` and `test-writer`. The rest (`scribe`, `log-sorter`) goes to Haiku.\n",
        {
            "security-auditor": "frontier",
            "sre-oncall": "frontier",
            "backend-dev": "mid",
            "qa-engineer": "mid",
            "test-writer": "mid",
            "scribe": "light",
            "log-sorter": "light",
        },
    ),
    "a decision record c": (
        "m.md",
        "## Decision\n"
        "\n"
        "We decided to run the security auditor on Opus. The backend dev and the QA engineer will keep running on Sonnet. For the log sorter we switch to Haiku, effective immediately.\n"
        "\n"
        "## Consequences\n"
        "\n"
        "The log sorter on Haiku may miss rare formats.\n",
        {
            "security-auditor": "frontier",
            "backend-dev": "mid",
            "qa-engineer": "mid",
            "log-sorter": "light",
        },
    ),
    "answers a": (
        "m.md",
        "# Questions and answers\n"
        "\n"
        "**What does `planner` use?** Opus.\n"
        "\n"
        "**And `scribe`?** Haiku, it writes minutes.\n"
        "\n"
        "**Why not Opus for `debugger`?** Because Sonnet finds the same bugs. It stays on Sonnet.\n",
        {"planner": "frontier", "scribe": "light", "debugger": "mid"},
    ),
    "answers b": (
        "m.md",
        "## Which model do you use for reviews?\n"
        "\n"
        "The `code-reviewer` runs on Opus.\n"
        "\n"
        "## Isn't that expensive?\n"
        "\n"
        "Yes.\n"
        "\n"
        "## What about the small jobs?\n"
        "\n"
        "`formatter`, `log-sorter` and `scribe` all run on Haiku.\n"
        "\n"
        "## Can I change the model of an agent?\n"
        "\n"
        "Ask Kim first. Last time somebody put `formatter` on Opus and we paid 300 $.\n",
        {
            "code-reviewer": "frontier",
            "formatter": "light",
            "log-sorter": "light",
            "scribe": "light",
        },
    ),
    "minutes of a meeting b": (
        "m.md",
        "# Minutes\n"
        "\n"
        "## Agenda\n"
        "\n"
        "1. models\n"
        "\n"
        "## Decisions\n"
        "\n"
        "| # | Decision | Who |\n"
        "|---|---|---|\n"
        "| 1 | `planner` moves to Opus | Ann |\n"
        "| 2 | `scribe` stays on Haiku | Bo |\n"
        "\n"
        "## Parking lot\n"
        "\n"
        "- Haiku for `debugger`?\n",
        {"planner": "frontier", "scribe": "light"},
    ),
    "history a": (
        "m.md",
        "# Models\n"
        "\n"
        "## Current\n"
        "\n"
        "| Agent | Model |\n"
        "|---|---|\n"
        "| planner | opus |\n"
        "| scribe | haiku |\n"
        "\n"
        "## Previously\n"
        "\n"
        "| Agent | Model |\n"
        "|---|---|\n"
        "| planner | sonnet |\n"
        "| scribe | sonnet |\n"
        "\n"
        "## Planned for 2027\n"
        "\n"
        "| Agent | Model |\n"
        "|---|---|\n"
        "| planner | sonnet |\n"
        "| scribe | haiku |\n",
        {"planner": "frontier", "scribe": "light"},
    ),
    "history b": (
        "m.md",
        "# Agent models\n"
        "\n"
        "Valid since 1 May:\n"
        "\n"
        "- planner: opus\n"
        "- scribe: haiku\n"
        "\n"
        "Until 30 April:\n"
        "\n"
        "- planner: sonnet\n"
        "- scribe: sonnet\n",
        {"planner": "frontier", "scribe": "light"},
    ),
    "sizes a": (
        "m.md",
        "| Size | Model | Budget |\n"
        "|---|---|---|\n"
        "| XS | Haiku | 1 $ |\n"
        "| M | Sonnet | 5 $ |\n"
        "| XL | Opus | 20 $ |\n"
        "\n"
        "**XL**: planner, architect\n"
        "**M**: debugger\n"
        "**XS**: scribe, scout\n",
        {
            "planner": "frontier",
            "architect": "frontier",
            "debugger": "mid",
            "scribe": "light",
            "scout": "light",
        },
    ),
    "sizes b": (
        "m.md",
        "Weights: featherweight is Haiku, middleweight is Sonnet, heavyweight is Opus.\n"
        "\n"
        "| Agent | Weight |\n"
        "|---|---|\n"
        "| planner | heavyweight |\n"
        "| debugger | middleweight |\n"
        "| scribe | featherweight |\n",
        {"planner": "frontier", "debugger": "mid", "scribe": "light"},
    ),
    "coins a": (
        "m.md",
        "| Agent | Cost |\n"
        "|---|---|\n"
        "| planner | €€€ |\n"
        "| debugger | €€ |\n"
        "| scribe | € |\n"
        "\n"
        "€ is Haiku, €€ is Sonnet, €€€ is Opus.\n",
        {"planner": "frontier", "debugger": "mid", "scribe": "light"},
    ),
    "coins b": (
        "m.md",
        "- 🥇 **planner**\n- 🥈 **debugger**\n- 🥉 **scribe**\n\n🥇 Opus / 🥈 Sonnet / 🥉 Haiku\n",
        {"planner": "frontier", "debugger": "mid", "scribe": "light"},
    ),
    "a flowchart a": (
        "m.md",
        "```mermaid\n"
        "flowchart TD\n"
        "    subgraph frontier [Opus]\n"
        "        planner\n"
        "        architect\n"
        "    end\n"
        "    subgraph cheap [Haiku]\n"
        "        scribe\n"
        "    end\n"
        "    planner --> scribe\n"
        "```\n",
        {"planner": "frontier", "architect": "frontier", "scribe": "light"},
    ),
    "a flowchart b": (
        "m.md",
        "```mermaid\n"
        "graph TD\n"
        "    Opus --> planner\n"
        "    Opus --> architect\n"
        "    Sonnet --> debugger\n"
        "    Haiku --> scribe\n"
        "```\n",
        {"planner": "frontier", "architect": "frontier", "debugger": "mid", "scribe": "light"},
    ),
    "a flowchart c": (
        "m.md",
        "```mermaid\n"
        "flowchart LR\n"
        "  user((User)) --> P\n"
        '  P["planner (Opus)"] -- plan --> D["backend-dev (Sonnet)"]\n'
        '  D -- diff --> S["scribe (Haiku)"]\n'
        "  S --> user\n"
        "```\n",
        {"planner": "frontier", "backend-dev": "mid", "scribe": "light"},
    ),
    "yaml a": (
        "a.yml",
        "levels:\n"
        "  senior: opus\n"
        "  junior: haiku\n"
        "staff:\n"
        "  planner:\n"
        "    level: senior\n"
        "    reports_to: ann\n"
        "  scribe:\n"
        "    level: junior\n",
        {"planner": "frontier", "scribe": "light"},
    ),
    "yaml b": (
        "a.yml",
        "tiers:\n"
        "  - id: gold\n"
        "    model: claude-opus-4-5\n"
        "  - id: bronze\n"
        "    model: claude-haiku-4-5\n"
        "agents:\n"
        "  - id: planner\n"
        "    tier: gold\n"
        "  - id: scribe\n"
        "    tier: bronze\n",
        {"planner": "frontier", "scribe": "light"},
    ),
    "yaml c": (
        "a.yml",
        "bundles:\n"
        "  thinking: {uses: opus, agents: [planner, judge]}\n"
        "  typing: {uses: haiku, agents: [scribe]}\n",
        {"planner": "frontier", "judge": "frontier", "scribe": "light"},
    ),
    "yaml d": (
        "a.yml",
        "agents:\n"
        "  planner: &strong\n"
        "    model: opus\n"
        "  judge: *strong\n"
        "  scribe:\n"
        "    model: haiku\n",
        {"planner": "frontier", "judge": "frontier", "scribe": "light"},
    ),
    "json a": (
        "a.json",
        '{"defaults":{"tier":"normal"},"tiers":{"normal":{"model":"sonnet"},"high":{"model":"opus"},"low":{"model":"haiku"}},"agents":{"planner":{"tier":"high"},"debugger":{},"scribe":{"tier":"low"}}}',
        {"planner": "frontier", "debugger": "mid", "scribe": "light"},
    ),
    "json b": (
        "a.json",
        '{"agents":[{"name":"planner"},{"name":"scribe"},{"name":"test-writer"}],"models":[{"pattern":"*","model":"sonnet"},{"pattern":"planner","model":"opus"},{"pattern":"scribe","model":"haiku"}]}',
        {"planner": "frontier", "scribe": "light", "test-writer": "mid", "*": "mid"},
    ),
    "json c": (
        "a.json",
        '{"routing":[{"agents":["planner","judge"],"model":"opus"},{"agents":["scribe"],"model":"haiku"}],"fallback":"sonnet"}',
        {"planner": "frontier", "judge": "frontier", "scribe": "light"},
    ),
    "toml a": (
        "a.toml",
        'default_model = "sonnet"\n'
        "\n"
        "[agents]\n"
        'planner.model = "opus"\n'
        'scribe.model = "haiku"\n'
        'debugger.description = "finds bugs"\n',
        {"planner": "frontier", "scribe": "light", "debugger": "mid"},
    ),
    "toml b": (
        "a.toml",
        "[[agent]]\n"
        'name = "planner"\n'
        'power = "high"\n'
        "\n"
        "[[agent]]\n"
        'name = "scribe"\n'
        'power = "low"\n'
        "\n"
        "[power]\n"
        'high = "claude-opus-4-5"\n'
        'low = "claude-haiku-4-5"\n',
        {"planner": "frontier", "scribe": "light"},
    ),
    "ini a": (
        "a.ini",
        "[models]\nbig = opus\nsmall = haiku\n\n[agents]\nplanner = big\nscribe = small\n",
        {"planner": "frontier", "scribe": "light"},
    ),
    "ini b": (
        "a.ini",
        "[DEFAULT]\n"
        "model = sonnet\n"
        "\n"
        "[planner]\n"
        "model = opus\n"
        "\n"
        "[debugger]\n"
        "timeout = 10\n"
        "\n"
        "[scribe]\n"
        "model = haiku\n",
        {"planner": "frontier", "debugger": "mid", "scribe": "light", "*": "mid"},
    ),
    "csv a": (
        "a.csv",
        "agent,grade,owner\n"
        "planner,A,ann\n"
        "debugger,B,bo\n"
        "scribe,C,cy\n"
        "# A = opus\n"
        "# B = sonnet\n"
        "# C = haiku\n",
        {"planner": "frontier", "debugger": "mid", "scribe": "light"},
    ),
    "a checklist a": (
        "m.md",
        "## Done\n"
        "\n"
        "- [x] planner pinned to opus\n"
        "- [x] scribe pinned to haiku\n"
        "\n"
        "## To do\n"
        "\n"
        "- [ ] debugger to sonnet\n"
        "- [ ] decide on judge\n",
        {"planner": "frontier", "scribe": "light"},
    ),
    "a checklist b": (
        "m.md",
        "- [x] **planner** – opus ✔ merged\n"
        "- [x] **scribe** – haiku ✔ merged\n"
        "- [ ] **judge** – waiting for the numbers\n",
        {"planner": "frontier", "scribe": "light"},
    ),
    "definitions of agents a": (
        "m.md",
        "planner\n: Plans the work. Runs on Opus.\n\nscribe\n: Takes notes. Runs on Haiku.\n",
        {"planner": "frontier", "scribe": "light"},
    ),
    "instructions for an agent b": (
        "m.md",
        "When delegating:\n"
        "\n"
        "1. Use the `scout` agent with model haiku to look things up.\n"
        "2. Use the `planner` agent with model opus to make a plan.\n"
        "3. Use the `backend-dev` agent with model sonnet to implement.\n",
        {"scout": "light", "planner": "frontier", "backend-dev": "mid"},
    ),
    "instructions for an agent c": (
        "m.md",
        "- Model for `planner`: opus\n- Model for `scribe`: haiku\n",
        {"planner": "frontier", "scribe": "light"},
    ),
    "footnotes a": (
        "m.md",
        "| Agent | Model |\n"
        "|---|---|\n"
        "| planner | opus |\n"
        "| scribe | haiku[^a] |\n"
        "\n"
        "[^a]: For releases a human reads along.\n",
        {"planner": "frontier", "scribe": "light"},
    ),
    "footnotes b": (
        "m.md",
        "| Agent | Model |\n"
        "|---|---|\n"
        "| planner | opus¹ |\n"
        "| scribe | haiku² |\n"
        "\n"
        "¹ since March\n"
        "² was sonnet before\n",
        {"planner": "frontier", "scribe": "light"},
    ),
    "rules with exceptions a": (
        "m.md",
        "Every writer uses Sonnet, except for `doc-writer`: it gets Haiku. Both reviewers, I mean `code-reviewer` and `security-auditor`, are on Opus.\n",
        {
            "test-writer": "mid",
            "doc-writer": "light",
            "code-reviewer": "frontier",
            "security-auditor": "frontier",
        },
    ),
    "rules with exceptions b": (
        "m.md",
        "- Reviewers run on Opus.\n- Writers run on Sonnet.\n- `scribe` runs on Haiku.\n",
        {"code-reviewer": "frontier", "test-writer": "mid", "doc-writer": "mid", "scribe": "light"},
    ),
    "rules with exceptions c": (
        "m.md",
        "1. Whatever touches production runs on Opus. That is `sre-oncall` and `release-manager`.\n"
        "2. `scribe` and `scout` run on Haiku.\n"
        "3. All others run on Sonnet.\n",
        {
            "sre-oncall": "frontier",
            "release-manager": "frontier",
            "scribe": "light",
            "scout": "light",
            "*": "mid",
        },
    ),
    "profiles in force a": (
        "m.md",
        "Current mode: **eco**\n"
        "\n"
        "## eco\n"
        "\n"
        "- planner: sonnet\n"
        "- scribe: haiku\n"
        "\n"
        "## turbo\n"
        "\n"
        "- planner: opus\n"
        "- scribe: sonnet\n",
        {"planner": "mid", "scribe": "light"},
    ),
    "profiles in force b": (
        "m.md",
        "| Agent | eco | turbo (active) |\n"
        "|---|---|---|\n"
        "| planner | sonnet | opus |\n"
        "| scribe | haiku | sonnet |\n",
        {"planner": "frontier", "scribe": "mid"},
    ),
    "profiles in force c": (
        "m.md",
        "# Profiles\n"
        "\n"
        "## Weekday (default)\n"
        "\n"
        "| Agent | Model |\n"
        "|---|---|\n"
        "| planner | opus |\n"
        "| scribe | haiku |\n"
        "\n"
        "## Weekend\n"
        "\n"
        "| Agent | Model |\n"
        "|---|---|\n"
        "| planner | sonnet |\n"
        "| scribe | haiku |\n",
        {"planner": "frontier", "scribe": "light"},
    ),
    "headings a": (
        "m.md",
        "## Opus: agents that decide\n"
        "\n"
        "### Planner\n"
        "\n"
        "Plans.\n"
        "\n"
        "### Architect\n"
        "\n"
        "Designs.\n"
        "\n"
        "## Haiku: agents that type\n"
        "\n"
        "### Scribe\n"
        "\n"
        "Types.\n",
        {"planner": "frontier", "architect": "frontier", "scribe": "light"},
    ),
    "headings b": (
        "m.md",
        "## Running on Opus\n"
        "\n"
        "- Planner: reads tickets\n"
        "- Architect\n"
        "\n"
        "## Running on Haiku\n"
        "\n"
        "- Scribe\n",
        {"planner": "frontier", "architect": "frontier", "scribe": "light"},
    ),
    "german forms a": (
        "m.md",
        "## Modelle\n"
        "\n"
        "Der Planer (`planner`) läuft mit Opus, ebenso `architect`. Sonnet bekommen `debugger` und `test-writer`. Alles andere läuft auf Haiku.\n",
        {
            "planner": "frontier",
            "architect": "frontier",
            "debugger": "mid",
            "test-writer": "mid",
            "*": "light",
        },
    ),
    "german forms b": (
        "m.md",
        "- **Opus** – `planner`, `architect`\n"
        "- **Sonnet** – `debugger`\n"
        "- **Haiku** – `scribe` und `scout`\n",
        {
            "planner": "frontier",
            "architect": "frontier",
            "debugger": "mid",
            "scribe": "light",
            "scout": "light",
        },
    ),
    "german forms c": (
        "m.md",
        "| Agent | Stufe |\n"
        "|---|---|\n"
        "| planner | groß |\n"
        "| scribe | klein |\n"
        "\n"
        "groß = Opus, klein = Haiku\n",
        {"planner": "frontier", "scribe": "light"},
    ),
    "spanish forms a": (
        "m.md",
        "## Decisión\n"
        "\n"
        "El planner y el architect usan Opus. El debugger pasa a Sonnet. Para el scribe es suficiente Haiku. Los demás agentes siguen con Sonnet.\n",
        {
            "planner": "frontier",
            "architect": "frontier",
            "debugger": "mid",
            "scribe": "light",
            "*": "mid",
        },
    ),
    "html a": (
        "m.md",
        "<table>\n"
        "  <thead><tr><th>Tier</th><th>Agent</th><th>Role</th></tr></thead>\n"
        "  <tbody>\n"
        '    <tr><td rowspan="2">Opus</td><td>planner</td><td>plans</td></tr>\n'
        "    <tr><td>architect</td><td>designs</td></tr>\n"
        "    <tr><td>Haiku</td><td>scribe</td><td>writes</td></tr>\n"
        "  </tbody>\n"
        "</table>\n",
        {"planner": "frontier", "architect": "frontier", "scribe": "light"},
    ),
    "strokes a": (
        "m.md",
        "```\nplanner ───────┐\narchitect ─────┴─> opus\nscribe ──────────> haiku\n```\n",
        {"planner": "frontier", "architect": "frontier", "scribe": "light"},
    ),
    "strokes b": (
        "m.md",
        "```\nopus   <- planner, architect\nhaiku  <- scribe\n```\n",
        {"planner": "frontier", "architect": "frontier", "scribe": "light"},
    ),
    "strokes c": (
        "m.md",
        "```text\nOpus\n  planner\n  architect\nHaiku\n  scribe\n```\n",
        {"planner": "frontier", "architect": "frontier", "scribe": "light"},
    ),
    "sentences 1": (
        "m.md",
        "The `planner` always runs on Opus, the `scribe` always on Haiku.\n",
        {"planner": "frontier", "scribe": "light"},
    ),
    "sentences 2": (
        "m.md",
        "`planner`, `architect`: Opus. `scribe`: Haiku.\n",
        {"planner": "frontier", "architect": "frontier", "scribe": "light"},
    ),
    "sentences 3": (
        "m.md",
        "For planning there is `planner` (Opus), for notes `scribe` (Haiku).\n",
        {"planner": "frontier", "scribe": "light"},
    ),
    "sentences 4": (
        "m.md",
        "Model assignments: planner = opus, scribe = haiku, debugger = sonnet.\n",
        {"planner": "frontier", "scribe": "light", "debugger": "mid"},
    ),
    "sentences 5": (
        "m.md",
        "Two agents are on Opus: `planner` and `judge`. Everything else is on Sonnet.\n",
        {"planner": "frontier", "judge": "frontier", "*": "mid"},
    ),
    "sentences 6": (
        "m.md",
        "The following agents use Haiku: `scribe`, `scout`, and `formatter`.\n",
        {"scribe": "light", "scout": "light", "formatter": "light"},
    ),
    "sentences 7": (
        "m.md",
        "We pin `planner` to `claude-opus-4-5` and `scribe` to `claude-haiku-4-5`.\n",
        {"planner": "frontier", "scribe": "light"},
    ),
    "sentences 8": (
        "m.md",
        "`planner` deserves Opus. `scribe` is fine with Haiku. `debugger` is happy on Sonnet.\n",
        {"planner": "frontier", "scribe": "light", "debugger": "mid"},
    ),
    "sentences 9": (
        "m.md",
        "Reviewing is done by `code-reviewer` on Opus, testing by `test-writer` on Sonnet.\n",
        {"code-reviewer": "frontier", "test-writer": "mid"},
    ),
    "sentences 10": (
        "m.md",
        "We have settled on Opus for `planner`, Sonnet for `debugger` and Haiku for `scribe`.\n",
        {"planner": "frontier", "debugger": "mid", "scribe": "light"},
    ),
    "sentences 11": (
        "m.md",
        "As of November, `planner` is on Opus and `scribe` on Haiku.\n",
        {"planner": "frontier", "scribe": "light"},
    ),
    "sentences 12": (
        "m.md",
        "The planner: Opus. The scribe: Haiku.\n",
        {"planner": "frontier", "scribe": "light"},
    ),
    "sentences 13": (
        "m.md",
        "`planner` – Opus, because plans matter.\n\n`scribe` – Haiku, because notes do not.\n",
        {"planner": "frontier", "scribe": "light"},
    ),
    "sentences 14": (
        "m.md",
        "Opus powers `planner` and `judge`; Haiku powers `scribe`.\n",
        {"planner": "frontier", "judge": "frontier", "scribe": "light"},
    ),
    "sentences 17": (
        "m.md",
        "The model of `planner` is Opus. The model of `scribe` is Haiku.\n",
        {"planner": "frontier", "scribe": "light"},
    ),
    "sentences 18": (
        "m.md",
        "`planner` and `judge` both need Opus; for `scribe`, Haiku will do.\n",
        {"planner": "frontier", "judge": "frontier", "scribe": "light"},
    ),
    "sentences 19": (
        "m.md",
        "Each of `planner`, `architect` and `judge` is an Opus agent. The `scribe` is not: it is a Haiku agent.\n",
        {"planner": "frontier", "architect": "frontier", "judge": "frontier", "scribe": "light"},
    ),
    "another document 1": (
        "m.md",
        "# Agents at Brightwater\n"
        "\n"
        "## The cast\n"
        "\n"
        "| Who | Job | Runs on | Notes |\n"
        "|:----|:----|:-------:|-------|\n"
        "| 🧭 **planner** | turns tickets into steps | Opus 4.5 | ask before changing |\n"
        "| 🔍 [code-reviewer](../.claude/agents/code-reviewer.md) | reads diffs | Opus 4.5 | |\n"
        "| ✍️ `doc-writer` | docs | Sonnet 4.5 | |\n"
        "| 🧹 formatter | formatting | Haiku 4.5 | never on Fridays |\n",
        {
            "planner": "frontier",
            "code-reviewer": "frontier",
            "doc-writer": "mid",
            "formatter": "light",
        },
    ),
    "another document 2": (
        "m.md",
        "## Routing\n"
        "\n"
        "| Kind of work | Frontier – Opus | Mid – Sonnet | Light – Haiku |\n"
        "|---|---|---|---|\n"
        "| Thinking | planner, architect | – | – |\n"
        "| Writing | – | backend-dev | scribe |\n",
        {"planner": "frontier", "architect": "frontier", "backend-dev": "mid", "scribe": "light"},
    ),
    "another document 3": (
        "m.md",
        "# ADR 3\n"
        "\n"
        "**Status**: Accepted\n"
        "\n"
        "**Context**: We burned 900 $ in a week, mostly because `log-sorter` was on Opus.\n"
        "\n"
        "**Decision**: `log-sorter` and `scribe` run on Haiku. `planner` keeps Opus. All other agents get Sonnet.\n"
        "\n"
        "**Consequences**: Cheaper.\n",
        {"log-sorter": "light", "scribe": "light", "planner": "frontier", "*": "mid"},
    ),
    "another document 4": (
        "m.md",
        "## Decision\n"
        "\n"
        "The team agreed on the following:\n"
        "\n"
        "- Planning: Opus (`planner`, `architect`)\n"
        "- Building: Sonnet (`backend-dev`, `test-writer`)\n"
        "- Chores: Haiku (`formatter`, `scribe`)\n",
        {
            "planner": "frontier",
            "architect": "frontier",
            "backend-dev": "mid",
            "test-writer": "mid",
            "formatter": "light",
            "scribe": "light",
        },
    ),
    "another document 5": (
        "m.md",
        "## Beschluss\n"
        "\n"
        "Ab sofort läuft der `planner` auf Opus. Der `debugger` bleibt auf Sonnet, ebenso der `test-writer`. Für `scribe` und `log-sorter` genügt Haiku.\n",
        {
            "planner": "frontier",
            "debugger": "mid",
            "test-writer": "mid",
            "scribe": "light",
            "log-sorter": "light",
        },
    ),
    "another document 6": (
        "m.md",
        "### Welches Modell nutzt der planner?\n"
        "\n"
        "Opus.\n"
        "\n"
        "### Und der scribe?\n"
        "\n"
        "Haiku, das reicht.\n",
        {"planner": "frontier", "scribe": "light"},
    ),
    "another document 7": (
        "m.md",
        "## Protokoll\n"
        "\n"
        "1. `planner`: Opus (einstimmig)\n"
        "2. `scribe`: Haiku (einstimmig)\n"
        "3. `judge`: vertagt\n",
        {"planner": "frontier", "scribe": "light"},
    ),
    "another document 8": (
        "m.md",
        "We name our tiers after coffee: *espresso* is Opus, *lungo* is Sonnet, *decaf* is Haiku.\n"
        "\n"
        "- espresso: planner, judge\n"
        "- lungo: debugger\n"
        "- decaf: scribe\n",
        {"planner": "frontier", "judge": "frontier", "debugger": "mid", "scribe": "light"},
    ),
    "another document 9": (
        "m.md",
        "| Coffee | Model |\n"
        "|---|---|\n"
        "| espresso | Opus |\n"
        "| lungo | Sonnet |\n"
        "| decaf | Haiku |\n"
        "\n"
        "| Agent | Coffee |\n"
        "|---|---|\n"
        "| planner | espresso |\n"
        "| debugger | lungo |\n"
        "| scribe | decaf |\n",
        {"planner": "frontier", "debugger": "mid", "scribe": "light"},
    ),
    "another document 10": (
        "m.md",
        "| Agent | Stars |\n"
        "|---|---|\n"
        "| planner | ⭐⭐⭐ |\n"
        "| debugger | ⭐⭐ |\n"
        "| scribe | ⭐ |\n"
        "\n"
        "⭐ Haiku, ⭐⭐ Sonnet, ⭐⭐⭐ Opus\n",
        {"planner": "frontier", "debugger": "mid", "scribe": "light"},
    ),
    "another document 11": (
        "m.md",
        "# Who runs on what\n"
        "\n"
        "Heavy lifters (Opus): planner, judge, security-auditor.\n"
        "Work horses (Sonnet): debugger, backend-dev.\n"
        "Helpers (Haiku): scribe, scout.\n",
        {
            "planner": "frontier",
            "judge": "frontier",
            "security-auditor": "frontier",
            "debugger": "mid",
            "backend-dev": "mid",
            "scribe": "light",
            "scout": "light",
        },
    ),
    "another document 12": (
        "m.md",
        "## Subagents\n"
        "\n"
        "- `planner` (opus) - plans\n"
        "- `debugger` (sonnet) - debugs. Was on opus until the budget talk.\n"
        "- `scribe` (haiku) - takes notes\n",
        {"planner": "frontier", "debugger": "mid", "scribe": "light"},
    ),
    "another document 16": (
        "a.yaml",
        "agents:\n"
        "  reviewers:\n"
        "    model: opus\n"
        "    agents:\n"
        "      - code-reviewer\n"
        "      - security-auditor\n"
        "  writers:\n"
        "    model: sonnet\n"
        "    agents:\n"
        "      - test-writer\n"
        "      - name: doc-writer\n"
        "        model: haiku\n",
        {
            "code-reviewer": "frontier",
            "security-auditor": "frontier",
            "test-writer": "mid",
            "doc-writer": "light",
        },
    ),
    "another document 17": (
        "a.json",
        "{\n"
        '  "version": 2,\n'
        '  "aliases": {"smart": "claude-opus-4-5", "ok": "claude-sonnet-4-5", "fast": "claude-haiku-4-5"},\n'
        '  "default": "ok",\n'
        '  "assign": {"planner": "smart", "scribe": "fast", "formatter": "fast"},\n'
        '  "agents": ["planner", "scribe", "formatter", "debugger"]\n'
        "}",
        {"planner": "frontier", "scribe": "light", "formatter": "light", "debugger": "mid"},
    ),
    "another document 18": (
        "a.toml",
        "[tool.agents]\n"
        'default = "sonnet"\n'
        "\n"
        "[tool.agents.opus]\n"
        'use-for = ["planner", "architect"]\n'
        "\n"
        "[tool.agents.haiku]\n"
        'use-for = ["scribe"]\n',
        {"planner": "frontier", "architect": "frontier", "scribe": "light"},
    ),
    "another document 19": (
        "a.yaml",
        "# cost classes: gold=opus silver=sonnet bronze=haiku\n"
        "planner: gold\n"
        "debugger: silver\n"
        "scribe: bronze\n",
        {"planner": "frontier", "debugger": "mid", "scribe": "light"},
    ),
    "another document 20": (
        "a.ini",
        "[agents]\n"
        "planner      = opus     ; was sonnet\n"
        "scribe       = haiku\n"
        "; judge      = opus\n",
        {"planner": "frontier", "scribe": "light"},
    ),
    "another document 21": (
        "a.csv",
        "Agent,Model,Comment\n"
        'planner,claude-opus-4-5,"plans, a lot"\n'
        "scribe,claude-haiku-4-5,\n"
        "debugger,,not decided\n",
        {"planner": "frontier", "scribe": "light"},
    ),
    "another document 22": (
        "m.md",
        "```mermaid\n"
        "flowchart LR\n"
        '    subgraph T3["Tier 3 (Opus)"]\n'
        "        planner\n"
        "        judge\n"
        "    end\n"
        '    subgraph T1["Tier 1 (Haiku)"]\n'
        "        scribe\n"
        "    end\n"
        "    planner --> scribe --> judge\n"
        "```\n",
        {"planner": "frontier", "judge": "frontier", "scribe": "light"},
    ),
    "another document 23": (
        "m.md",
        "```mermaid\ngraph LR\n    planner -->|runs on| opus\n    scribe -->|runs on| haiku\n```\n",
        {"planner": "frontier", "scribe": "light"},
    ),
    "another document 24": (
        "m.md",
        "## Checklist\n"
        "\n"
        "- [x] planner → opus\n"
        "- [x] scribe → haiku\n"
        "- [ ] debugger → still sonnet or opus? Ann decides\n",
        {"planner": "frontier", "scribe": "light"},
    ),
    "another document 25": (
        "m.md",
        "Planner\n"
        ":   *Model* – Opus\n"
        ":   *Does* – plans\n"
        "\n"
        "Scribe\n"
        ":   *Model* – Haiku\n"
        ":   *Does* – notes\n",
        {"planner": "frontier", "scribe": "light"},
    ),
    "another document 26": (
        "m.md",
        "## Agents\n\n### planner `opus`\n\nPlans.\n\n### scribe `haiku`\n\nNotes.\n",
        {"planner": "frontier", "scribe": "light"},
    ),
    "another document 28": (
        "m.md",
        "As a rule, agents run on Sonnet. There are three exceptions: `planner` and `judge` run on Opus, and `scribe` runs on Haiku.\n",
        {"planner": "frontier", "judge": "frontier", "scribe": "light", "*": "mid"},
    ),
    "another document 29": (
        "m.md",
        "All agents are on Sonnet, with two exceptions:\n"
        "\n"
        "- `planner` is on Opus\n"
        "- `scribe` is on Haiku\n",
        {"planner": "frontier", "scribe": "light", "*": "mid"},
    ),
    "another document 30": (
        "m.md",
        "Anything ending in `-writer` runs on Sonnet. `planner` runs on Opus.\n",
        {"test-writer": "mid", "doc-writer": "mid", "planner": "frontier"},
    ),
    "another document 31": (
        "m.md",
        "# Profiles\n"
        "\n"
        "The active profile is **normal**.\n"
        "\n"
        "| Agent | cheap | normal | best |\n"
        "|---|---|---|---|\n"
        "| planner | sonnet | opus | opus |\n"
        "| scribe | haiku | haiku | sonnet |\n",
        {"planner": "frontier", "scribe": "light"},
    ),
    "another document 32": (
        "m.md",
        "## Normal days\n"
        "\n"
        "| Agent | Model |\n"
        "|---|---|\n"
        "| planner | sonnet |\n"
        "| scribe | haiku |\n"
        "\n"
        "## Release days (in force now)\n"
        "\n"
        "| Agent | Model |\n"
        "|---|---|\n"
        "| planner | opus |\n"
        "| scribe | sonnet |\n",
        {"planner": "frontier", "scribe": "mid"},
    ),
    "another document 33": (
        "m.md",
        "## In force\n"
        "\n"
        "planner: opus\n"
        "scribe: haiku\n"
        "\n"
        "## Before May\n"
        "\n"
        "planner: sonnet\n"
        "scribe: sonnet\n",
        {"planner": "frontier", "scribe": "light"},
    ),
    "another document 34": (
        "m.md",
        "The **Planner** is our only Opus agent. The **Scribe** and the **Scout** are Haiku agents. The **Debugger** is somewhere in between, on Sonnet.\n",
        {"planner": "frontier", "scribe": "light", "scout": "light", "debugger": "mid"},
    ),
    "another document 35": (
        "m.md",
        "Spawn `scout` first (model: haiku). Then hand over to `planner` (model: opus).\n",
        {"scout": "light", "planner": "frontier"},
    ),
    "another document 37": (
        "m.md",
        "El planner trabaja con Opus. El scribe y el scout usan Haiku; el debugger, Sonnet.\n",
        {"planner": "frontier", "scribe": "light", "scout": "light", "debugger": "mid"},
    ),
    "another document 38": (
        "m.md",
        "## ¿Qué modelo usa el planner?\n\nOpus.\n\n## ¿Y el scribe?\n\nHaiku.\n",
        {"planner": "frontier", "scribe": "light"},
    ),
    "another document 39": (
        "m.md",
        "| Agente | Modelo |\n"
        "|---|---|\n"
        "| planner | Opus |\n"
        "| scribe | Haiku |\n"
        "| los demás | Sonnet |\n",
        {"planner": "frontier", "scribe": "light", "*": "mid"},
    ),
    "another document 40": (
        "m.md",
        "<table><tr><th>Agent</th><th>Haiku</th><th>Opus</th></tr>\n"
        "<tr><td>planner</td><td></td><td>✔</td></tr>\n"
        "<tr><td>scribe</td><td>✔</td><td></td></tr></table>\n",
        {"planner": "frontier", "scribe": "light"},
    ),
    "what is not so 17": (
        "a.yaml",
        "agents:\n"
        "  planner:\n"
        "    model: opus\n"
        "    env: {ci: {model: haiku}}\n"
        "  scribe: {model: haiku}\n",
        {"planner": "frontier", "scribe": "light"},
    ),
}

INHERITING: dict[str, tuple[str, str, dict[str, str]]] = {
    "inheriting": (
        "m.md",
        "`planner` runs on Opus. `scribe` has no model of its own and inherits the one of the caller. `scout` follows the session.\n",
        {"planner": "frontier", "scribe": "", "scout": ""},
    ),
    "a registry 16": (
        "a.yaml",
        "agents:\n  planner: {model: opus}\n  scribe: {model: inherit}\n  judge: {tools: [Read]}\n",
        {"planner": "frontier", "scribe": ""},
    ),
    "instructions for an agent a": (
        "m.md",
        "## Agents\n"
        "\n"
        "- Search the code with `scout` (haiku), never by hand.\n"
        "- Plans come from `planner`; it has to run on opus.\n"
        "- For reviews spawn `code-reviewer` with opus.\n"
        "- `test-writer` writes tests. Model: sonnet.\n"
        "- Do not set a model for `scribe`, it inherits ours.\n",
        {
            "scout": "light",
            "planner": "frontier",
            "code-reviewer": "frontier",
            "test-writer": "mid",
            "scribe": "",
        },
    ),
}

MORE_NOTHING: dict[str, tuple[str, str]] = {
    "sentences of no use 1": (
        "m.md",
        "`planner` should never run on Haiku. We once had `scribe` on Opus. `judge` beats `debugger` on Sonnet.\n",
    ),
    "sentences of no use 2": (
        "m.md",
        "Compared to Opus, `planner` on Sonnet is three times cheaper. Running `judge` on Opus costs 5 $.\n",
    ),
    "sentences of no use 3": (
        "m.md",
        "Would `planner` be better on Opus? Perhaps. Should we move `scribe` to Haiku? Nobody knows.\n",
    ),
    "sentences of no use 4": (
        "m.md",
        "If `planner` fails, rerun it with Opus. When in doubt, start `judge` on Opus.\n",
    ),
    "sentences of no use 5": (
        "m.md",
        "In the old setup `planner` ran on Opus. At Acme, `planner` runs on Opus.\n",
    ),
    "sentences of no use 6": (
        "m.md",
        "`planner` was written with Opus. `judge` scores the answers of Haiku. `scribe` documents how Opus works.\n",
    ),
    "sentences of no use 7": (
        "m.md",
        "You can run `planner` on Opus. You may start `scribe` with Haiku. Feel free to use Opus for `judge`.\n",
    ),
    "sentences of no use 8": (
        "m.md",
        "The bug in `planner` was found by Opus. Opus wrote `judge`. `debugger` parses logs from Haiku.\n",
    ),
    "sentences of no use 9": (
        "m.md",
        "Imagine that `planner` runs on Opus. Suppose `scribe` used Haiku.\n",
    ),
    "sentences of no use 10": (
        "m.md",
        "Do not run `planner` on Haiku. Never give `scribe` Opus.\n",
    ),
    "sentences of no use 11": (
        "m.md",
        "> `planner` runs on Opus\n\nSo the vendor says.\n",
    ),
    "sentences of no use 12": (
        "m.md",
        "`planner` on Opus takes 40 s, `planner` on Haiku 9 s.\n",
    ),
    "sentences of no use 13": (
        "m.md",
        "Some teams run `planner` on Opus. Others run `scribe` on Haiku.\n",
    ),
    "sentences of no use 14": (
        "m.md",
        "Until August, `planner` runs on Opus. From 2027 on `scribe` will run on Haiku.\n",
    ),
    "sentences of no use 15": (
        "m.md",
        "`planner` runs on Opus in production and on Haiku in CI.\n",
    ),
    "sentences of no use 16": (
        "m.md",
        "We discussed whether `planner` runs on Opus. The claim that `scribe` uses Haiku is wrong.\n",
    ),
    "sentences of no use 17": (
        "m.md",
        "It is not true that `planner` runs on Opus. I doubt that `scribe` needs Opus.\n",
    ),
    "sentences of no use 18": (
        "m.md",
        "The `planner` prompt is tuned for Opus. The `scribe` tests run on Haiku.\n",
    ),
    "sentences of no use 19": (
        "m.md",
        "`planner` falls back to Sonnet. `judge` escalates to Opus.\n",
    ),
    "sentences of no use 20": (
        "m.md",
        "Next quarter `planner` goes to Opus. `scribe` is about to move to Haiku.\n",
    ),
    "code 11": (
        "m.md",
        "```mermaid\ngraph LR\n planner -->|opus| result\n scribe -->|haiku| result\n```\n",
    ),
    "code 12": (
        "m.md",
        "```mermaid\nsequenceDiagram\n planner->>scribe: use opus\n```\n",
    ),
    "code 13": (
        "m.md",
        "Example:\n\n```\nplanner -> opus\nscribe -> haiku\n```\n",
    ),
    "code 14": (
        "m.md",
        "```sh\nclaude --agent planner --model opus\nclaude --agent scribe --model haiku\n```\n",
    ),
    "code 15": (
        "m.md",
        "```\nplanner -> backend-dev -> opus\n```\n",
    ),
    "code 16": (
        "m.md",
        "```mermaid\ngraph LR\n planner --> Opus\n planner --> Haiku\n scribe --> Haiku\n```\n",
    ),
    "a registry 7": (
        "a.csv",
        "agent,tier\nplanner,3\ndebugger,2\nscribe,1\n",
    ),
    "a registry 23": (
        "a.yaml",
        "history:\n  planner: opus\nnext:\n  scribe: haiku\n",
    ),
    "minutes of a meeting a": (
        "m.md",
        "# Weekly, 3 March\n"
        "\n"
        "Attending: A, B, C\n"
        "\n"
        "1. **planner** – A reports that plans got vague on Sonnet. Agreed: Opus from now on.\n"
        "2. **scribe** – runs on Haiku, no complaints, stays.\n"
        "3. **debugger** – B asks for Opus, C is sceptical. No decision.\n",
    ),
    "look-alike 1": (
        "m.md",
        "| Phase | Haiku | Sonnet | Opus |\n"
        "|---|---|---|---|\n"
        "| planner | 3 | 5 | 9 |\n"
        "| scribe | 1 | 2 | 3 |\n",
    ),
    "look-alike 2": (
        "m.md",
        "| Phase | Agent | Model | Duration |\n"
        "|---|---|---|---|\n"
        "| 1 | planner | opus | 3 s |\n"
        "| 2 | scribe | haiku | 1 s |\n",
    ),
    "look-alike 3": (
        "a.yaml",
        "roles:\n  judge: strict\n  scribe: loose\nmodels:\n  strict: on\n",
    ),
    "look-alike 4": (
        "a.yaml",
        "defaults:\n  model: sonnet\nskills:\n  planner: {}\n  scribe: {}\n",
    ),
    "look-alike 5": (
        "a.yaml",
        "overrides:\n"
        '  - match: "src/**"\n'
        "    model: opus\n"
        '  - match: "docs/**"\n'
        "    model: haiku\n",
    ),
    "look-alike 6": (
        "a.ini",
        "; A = top\n; B = mid\n[planner]\nclass = A\n",
    ),
    "look-alike 7": (
        "m.md",
        "```mermaid\nflowchart LR\n  planner --> scribe\n  user --> Opus\n```\n",
    ),
    "look-alike 8": (
        "m.md",
        "```mermaid\nflowchart LR\n  planner --> Opus\n  planner --> Haiku\n```\n",
    ),
    "look-alike 9": (
        "m.md",
        "```\nplanner: asks opus for help\nscribe: asks haiku\n```\n",
    ),
    "look-alike 10": (
        "m.md",
        "Before:\n\n```\nplanner -> opus\nscribe -> haiku\n```\n",
    ),
    "look-alike 11": (
        "m.md",
        "- [ ] planner: opus\n- [ ] scribe: haiku\n",
    ),
    "look-alike 12": (
        "m.md",
        "## Decision\n\nNo models are pinned. Somebody wanted `planner` on Opus.\n",
    ),
    "look-alike 13": (
        "m.md",
        "### Should `planner` use Opus?\n"
        "\n"
        "We do not know yet.\n"
        "\n"
        "### Could `scribe` run on Haiku?\n"
        "\n"
        "Maybe.\n",
    ),
    "look-alike 14": (
        "m.md",
        "### Can I run `planner` on Haiku?\n\nYes, but on your own budget.\n",
    ),
    "look-alike 15": (
        "m.md",
        "## Fast profile\n"
        "\n"
        "- planner: haiku\n"
        "- scribe: haiku\n"
        "\n"
        "## Slow profile\n"
        "\n"
        "- planner: opus\n"
        "- scribe: sonnet\n",
    ),
    "look-alike 16": (
        "m.md",
        "planner\n: Once ran on Opus.\n\nscribe\n: Never used Haiku.\n",
    ),
    "look-alike 17": (
        "m.md",
        "| Agent | Model |\n|---|---|\n| planner | opus or sonnet |\n| scribe | depends |\n",
    ),
    "look-alike 18": (
        "m.md",
        "All reviewers were on Opus in May. Every writer might move to Haiku.\n",
    ),
    "look-alike 19": (
        "m.md",
        "The reviewer of this page uses Opus. The scribe of the meeting was Kim.\n",
    ),
    "look-alike 20": (
        "m.md",
        "Opus is great: `planner` showed it. Haiku is fast: see `scribe`.\n",
    ),
    "look-alike 21": (
        "m.md",
        "Problems with Haiku: `scribe`, `scout`. Problems with Opus: `planner`.\n",
    ),
    "look-alike 22": (
        "m.md",
        "Same model for everybody: no. `planner` and `scribe` differ.\n",
    ),
    "look-alike 23": (
        "m.md",
        "| Decision | Who |\n"
        "|---|---|\n"
        "| Opus for `planner` was rejected | Ann |\n"
        "| `scribe` tries Haiku for a week | Bo |\n",
    ),
    "look-alike 24": (
        "m.md",
        "A price list: Opus = 15 $, Sonnet = 3 $.\n\n- planner A\n- scribe B\n",
    ),
    "look-alike 25": (
        "m.md",
        "| Tier | Anthropic | OpenAI |\n"
        "|---|---|---|\n"
        "| 1 | Opus | GPT-5 Pro |\n"
        "| 2 | Haiku | GPT-5 nano |\n"
        "\n"
        "The `planner` talks to the gateway.\n",
    ),
    "look-alike 26": (
        "m.md",
        "`planner` reads the notes of `scribe` (Haiku) and plans.\n",
    ),
    "look-alike 27": (
        "m.md",
        "The eval of `planner` (Opus) against `judge` (Sonnet) was a tie.\n",
    ),
    "look-alike 28": (
        "m.md",
        "`planner` (Opus or Sonnet) and `scribe` (Haiku at night).\n",
    ),
    "look-alike 29": (
        "m.md",
        "We use Opus. `planner` is written in Markdown.\n",
    ),
    "look-alike 30": (
        "m.md",
        "Ask `planner`. Uses of Opus are logged.\n",
    ),
    "look-alike 31": (
        "m.md",
        "`planner` is a friend of Opus fans. `scribe` sounds like Haiku.\n",
    ),
    "look-alike 32": (
        "m.md",
        "Use Opus when `planner` fails. Use Haiku if `scribe` is slow.\n",
    ),
    "look-alike 33": (
        "m.md",
        "To save money, run `planner` on Haiku over the weekend.\n",
    ),
    "look-alike 34": (
        "m.md",
        "In the workshop we let `planner` run on Haiku.\n",
    ),
    "look-alike 35": (
        "a.yaml",
        'agents:\n  planner: {model: "${PLANNER_MODEL}"}\n  scribe: {model: "{{ model }}"}\n',
    ),
    "look-alike 36": (
        "a.json",
        '{"experiments":[{"agent":"planner","model":"haiku"},{"agent":"scribe","model":"opus"}]}',
    ),
    "look-alike 37": (
        "a.csv",
        "agent,model,latency\nplanner,opus,3\nscribe,haiku,1\n",
    ),
    "look-alike 38": (
        "a.ini",
        "[planner]\nfallback = haiku\n[scribe]\nmax_model = opus\n",
    ),
    "look-alike 39": (
        "a.json",
        '{"agents":{"planner":{"calls":"scribe"},"scribe":{"tier":"internal"}},"tiers":{"internal":{"port":1}}}',
    ),
    "look-alike 40": (
        "m.md",
        "## Rejected proposals\n\n`planner` runs on Haiku. `scribe` runs on Opus.\n",
    ),
    "look-alike 41": (
        "m.md",
        "| Agent | Model in 2024 | Model in 2025 |\n"
        "|---|---|---|\n"
        "| planner | sonnet | opus |\n"
        "| scribe | sonnet | haiku |\n",
    ),
    "look-alike 42": (
        "m.md",
        "The planner team runs on Opus coffee. The scribe likes Haiku poems.\n",
    ),
    "look-alike 43": (
        "m.md",
        "```text\nHaiku\n  five syllables\n  seven syllables\n```\n",
    ),
    "look-alike 44": (
        "m.md",
        "Large: planner. Small: scribe.\n",
    ),
    "look-alike 45": (
        "m.md",
        "# Retro\n\n- what went well: `planner` on Opus\n- what did not: `scribe` on Haiku\n",
    ),
    "look-alike 46": (
        "m.md",
        "We benchmarked three setups. In setup A, `planner` uses Opus and `scribe` uses Haiku. In setup B, both use Sonnet.\n",
    ),
    "look-alike 47": (
        "m.md",
        "Error: `planner` requires Opus\n",
    ),
    "look-alike 48": (
        "m.md",
        "If you have Opus, `planner` uses it. Otherwise it uses Sonnet.\n",
    ),
    "look-alike 49": (
        "m.md",
        "> **Note** `planner` runs on Opus.\n",
    ),
    "look-alike 50": (
        "m.md",
        "`planner` must not run on anything below Sonnet. `scribe` may use at most Haiku.\n",
    ),
    "sentences 16": (
        "m.md",
        "`planner` got promoted to Opus, `scribe` was demoted to Haiku.\n",
    ),
    "another document 27": (
        "m.md",
        "## planner\n\n> Model: opus\n\nPlans.\n\n## scribe\n\n> Model: haiku\n",
    ),
    "another document 36": (
        "m.md",
        "- `scout`: use haiku. Reading does not need more.\n"
        "- `planner`: use opus. Plans are worth it.\n"
        "- `debugger`: use sonnet, except when the bug is a race, then opus.\n",
    ),
    "what is not so 1": (
        "m.md",
        "`planner` is like Opus on a good day. `scribe` uses about as many tokens as Haiku.\n",
    ),
    "what is not so 2": (
        "m.md",
        "The `planner` uses the Opus codec. We run Haiku for the chat bot.\n",
    ),
    "what is not so 4": (
        "m.md",
        "Last year's `planner` is on Opus, this year's is not.\n",
    ),
    "what is not so 5": (
        "m.md",
        "Our competitor runs its planner on Opus.\n",
    ),
    "what is not so 6": (
        "m.md",
        "`planner` runs on Opus, doesn't it?\n\nTell me if `scribe` uses Haiku.\n",
    ),
    "what is not so 7": (
        "m.md",
        "`planner` runs on Opus only in the demo. `scribe` uses Haiku for now, maybe.\n",
    ),
    "what is not so 8": (
        "m.md",
        "Somebody wrote that `planner` uses Opus. The README claims `scribe` is on Haiku.\n",
    ),
    "what is not so 9": (
        "m.md",
        "It looks as if `planner` runs on Opus. `scribe` seems to use Haiku.\n",
    ),
    "what is not so 10": (
        "m.md",
        "`planner` no longer runs on Opus. `scribe` is not yet on Haiku.\n",
    ),
    "what is not so 11": (
        "m.md",
        "`planner` should have run on Opus. `scribe` used to run on Haiku.\n",
    ),
    "a workflow that is told": (
        "m.md",
        "## Workflow\n\n1. `planner` (Opus) wrote the plan\n2. `scribe` (Haiku) was asked for notes\n",
    ),
    "a profile that is not the default": (
        "m.md",
        "| Agent | `quality` | `budget` |\n|--|--|--|\n| planner | opus | sonnet |\n| scribe | sonnet | haiku |\n"
        "\n"
        "`budget` is not the default. `quality` is the default for nobody.\n",
    ),
    "what was, before a colon": (
        "m.md",
        "We used to run them like this: `planner` on Opus, `scribe` on Haiku.\n",
    ),
    "one call": (
        "m.md",
        'An example of a call:\n\n    Task(subagent_type="scout", model="haiku", prompt="...")\n',
    ),
    "calls that differ": (
        "m.md",
        "```python\n"
        'Task(subagent_type="scout", model="haiku", prompt="...")\n'
        'Task(subagent_type="scout", model="opus", prompt="...")\n'
        'Task(subagent_type="judge", model="opus", prompt="...")\n'
        "```\n",
    ),
    "calls that are refused": (
        "m.md",
        "Do not do this:\n"
        "\n"
        "```python\n"
        'Task(subagent_type="scout", model="haiku", prompt="...")\n'
        'Task(subagent_type="judge", model="opus", prompt="...")\n'
        "```\n",
    ),
    "calls as they were before": (
        "m.md",
        "```python\n"
        "# Before\n"
        'Task(subagent_type="scout", model="haiku", prompt="...")\n'
        'Task(subagent_type="judge", model="opus", prompt="...")\n'
        "```\n",
    ),
    "boxes that were tried": (
        "m.md",
        "This is what we tried in spring:\n"
        "\n"
        "```\n"
        "+-----------------+ +------------------+\n"
        "|      judge      | |      scout       |\n"
        "| claude-opus-4-5 | | claude-haiku-4-5 |\n"
        "+-----------------+ +------------------+\n"
        "```\n",
    ),
    "what is not so 12": (
        "m.md",
        "Please make sure `planner` runs on Opus before the demo.\n",
    ),
    "what is not so 13": (
        "m.md",
        "TODO: `planner` to Opus, `scribe` to Haiku.\n",
    ),
    "what is not so 14": (
        "m.md",
        "I want `planner` on Opus. Tom wants `scribe` on Haiku.\n",
    ),
    "what is not so 15": (
        "m.md",
        "`planner` wants Opus but gets Sonnet.\n",
    ),
    "what is not so 16": (
        "m.md",
        "`planner` runs on Opus or, if that is down, on Sonnet.\n",
    ),
    "what is not so 18": (
        "a.yaml",
        "proposal:\n  agents:\n    planner: opus\n",
    ),
    "what is not so 19": (
        "m.md",
        "- [x] try `planner` on Opus\n- [x] benchmark `scribe` on Haiku\n",
    ),
}
