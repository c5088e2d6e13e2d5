"""Sentences that state nothing of an agent of the project, though they name one and a model near
each other; and statements inside of long sentences.
"""

from __future__ import annotations

#: Name → text of a Markdown document, and agent → tier.
STATED_FORMS: dict[str, tuple[str, str, dict[str, str]]] = {
    "statement: consequence": (
        "models.md",
        "The planner reads the whole log and the layouts repeat, so Haiku is what it runs on, and a script\n"
        "checks them.\n",
        {"planner": "light"},
    ),
    "statement: relative and reason": (
        "models.md",
        "When all is done, `scribe`, which answers on Sonnet with a list of steps, gets the plan.\n",
        {"scribe": "mid"},
    ),
    "statement: apposition": (
        "models.md",
        "Small changes go straight to `formatter`, our Haiku agent for texts.\n",
        {"formatter": "light"},
    ),
    "statement: since and will stay": (
        "models.md",
        "`planner` plans the week. It has been running on Haiku since 14 April and will stay there.\n",
        {"planner": "light"},
    ),
    "statement: that agent": (
        "models.md",
        "When it reports back, let `test-writer` extend the tests. That agent is on Sonnet too.\n",
        {"test-writer": "mid"},
    ),
    "statement: object": (
        "models.md",
        "`judge` reads each push. Because its findings are simple, we run it on Haiku.\n",
        {"judge": "light"},
    ),
    "statement: kept with a doubt beside": (
        "models.md",
        "`planner` runs on Opus and has opinions.\n"
        "\n"
        "Somebody gave `scribe` Haiku for a day, or so.\n",
        {"planner": "frontier"},
    ),
    "statement: past and present": (
        "models.md",
        "From this moment on, the planner runs on Sonnet; it used Haiku through 4.1 and misread too often.\n",
        {"planner": "mid"},
    ),
    "statement: fallback beside": (
        "models.md",
        "The first message comes from `scout`. It is powered by Haiku. When that API is down it falls back to\n"
        "Sonnet, and you will notice.\n",
        {"scout": "light"},
    ),
    "statement: called": (
        "models.md",
        "The one that comments on your work is called `judge`. It thinks with Sonnet and it is strict.\n",
        {"judge": "mid"},
    ),
    "statement: today": (
        "models.md",
        "The week is planned by the planner. Today it has Haiku and a checklist, and everyone is happier.\n",
        {"planner": "light"},
    ),
    "statement: a plain agent on": (
        "models.md",
        "You can ask `explorer` for the right page. It is a plain retrieval agent on Haiku and only quotes.\n",
        {"explorer": "light"},
    ),
    "statement: brackets in a step": (
        "models.md",
        "If the build is red, hand it to `debugger` (Sonnet) and wait.\n",
        {"debugger": "mid"},
    ),
    "statement: bare at the end": (
        "models.md",
        "- **planner** — breaks a ticket into steps, never edits. Opus.\n"
        "- **scribe** — writes them down. Haiku.\n",
        {"planner": "frontier", "scribe": "light"},
    ),
    "statement: plenty": (
        "models.md",
        "For `scribe` Haiku turned out to be plenty.\n",
        {"scribe": "light"},
    ),
    "statement: model behind": (
        "models.md",
        "The model behind the planner is Opus.\n",
        {"planner": "frontier"},
    ),
    "statement: does so": (
        "models.md",
        "The planner breaks down epics. It does so with Opus.\n",
        {"planner": "frontier"},
    ),
    "statement: chosen": (
        "models.md",
        "We therefore chose Sonnet for the `scribe` and have been happy with it.\n",
        {"scribe": "mid"},
    ),
    "statement: both of them": (
        "models.md",
        "Prose belongs to `doc-writer` and traces belong to `explorer`.\n"
        "Both of them are on Haiku; please keep the input short.\n",
        {"doc-writer": "light", "explorer": "light"},
    ),
    "statement: unless written": (
        "models.md",
        "Unless something else is written below, an agent in this project runs on Sonnet. That is the case for\n"
        "`planner` and `scribe`.\n",
        {"*": "mid", "planner": "mid", "scribe": "mid"},
    ),
    "statement: all in the table": (
        "models.md",
        "All agents in the table run on Sonnet, with one exception:\n\n- `planner` runs on Opus.\n",
        {"*": "mid", "planner": "frontier"},
    ),
    "statement: a short name": (
        "models.md",
        "Two minutes later the log sorter posts. It sorts the first errors. The sorter is powered by Sonnet.\n",
        {"log-sorter": "mid"},
    ),
    "statement: after the migration": (
        "models.md",
        "# Moving from the old server\n"
        "\n"
        "## The state after the migration\n"
        "\n"
        "The planner now runs on Haiku.\n",
        {"planner": "light"},
    ),
}

#: Texts in which a pronoun, a relative or a bare model means somebody or something else, or which
#: hold at times only.
_STATED_NOTHING = (
    "The CI job starts the planner and uses Haiku to summarise the log.",
    "The wrapper script calls the planner and runs on Haiku itself.",
    "Our release bot waits for the judge, collects its notes and uses Sonnet to "
    "write the changelog.",
    "Maria maintains the planner and uses Opus every day.",
    "A colleague from the data team built the scribe and works with Opus all day.",
    "The planner is called by a cron job that runs on Haiku.",
    "The planner talks to a search API that uses Opus.",
    "The scribe sends its notes to a translation service that runs on Haiku.",
    "We built the planner after seeing a demo that uses Opus.",
    "The planner writes a plan.md that is handled by Sonnet.",
    "The scribe is our oldest agent. We have a bot that uses Opus.",
    "The planner claims that it runs on Opus, as models often do.",
    "By way of exception, the planner uses Opus for the release.",
    "The planner uses Opus by accident, because of a stale cache.",
    "The planner only uses Opus to break ties, and that happens twice a year.",
    "The scribe only needs Opus to translate legal texts.",
    "The planner uses Opus for the release, and the rest of the year something cheaper.",
    "The planner uses Opus every Friday.",
    "The planner runs on Opus by mistake because somebody edited the wrong file.",
    "The judge uses Opus as little as possible.",
    "The judge uses Opus too rarely, in my opinion.",
    "The planner uses Opus as needed.",
    "The planner is the first agent in the chain. Our search API comes next. It "
    "uses Opus to rank the hits.",
    "The scribe keeps the minutes. Our translation bot then makes a German version. That is Haiku.",
    "The planner is down. So is Opus.",
    "The planner is slow. Opus as well.",
    "The judge has a pet peeve. Haiku.",
    "There is one model that the judge cannot stand. Haiku.",
    "The planner beats every model in our benchmark but one. Opus.",
    "The judge hates cheap output, so Haiku, of all models, is banned from its queue.",
    "The tickets of the planner are written by a bot, hence Haiku.",
    "The scribe was compared with one model. Opus.",
    "The planner is a thin wrapper. The wrapped CLI has one default. Sonnet.",
    "The planner costs as much as one thing in the world. Opus.",
    "The planner was trained on the output of a single model. Opus.",
    "The judge's author has a favourite. Opus.",
    "The planner and everyone who is anyone in this repo agree on the best model. Opus.",
    "We dropped the scribe's old prompt, so Haiku.",
    "The API gateway protects the planner and uses Haiku to detect abuse.",
    "The team lead reads what the judge says and uses Opus to answer.",
    "The IDE plugin embeds the scribe and ships with Haiku.",
    "The planner waits for a human, and she uses Opus to read the plan.",
    "The planner gets angry emails. Opus handles that.",
    "Every plan by the planner needs a title. Haiku is good enough for that.",
    "Each review by the judge is translated into German. Haiku is plenty.",
    "The judge writes long reviews. To shorten them, Haiku is fine.",
    "The judge reviews the API. The API team writes docs, too; Haiku is enough for that.",
    "The scribe's minutes need an editor. We settled on Opus.",
    "The scribe wrote up the meeting about the search API. We agreed on Sonnet.",
    "The planner is free to use. You pay for Opus.",
    "The planner's mascot needs a name. We decided on Opus.",
    "The fork of the planner (Haiku) has not been touched for a year.",
    "The judge of the judge (Opus) is never wrong.",
    "A rival of the scribe (Haiku) appeared last week.",
    "The workshop uses a planner (Haiku) that we wrote on the spot.",
    "The planner has three helpers that use Haiku.",
    "The judge starts with a quick pass that runs on Haiku.",
    "The planner uses a tool that runs on Haiku to read long files.",
    "The planner delegates the reading to an explorer that uses Haiku.",
    "The planner belongs to a fleet that runs on Sonnet.",
    "The planner is one of the few agents in a company that uses Opus.",
    "The planner is for people that need Opus.",
    "The scribe reports to a boss that prefers Opus.",
    "Show me a judge that runs on Haiku and finds real bugs.",
    "We looked for a planner that runs on Haiku and gave up.",
    "The planner works with Opus as well as with any other model.",
    "The planner works with Opus without changes, and with most open models.",
    "The judge gets Opus to explain every finding twice.",
    "The planner needs Opus to sign off its plan.",
    "The planner has a haiku as its motto.",
    "The judge is built by Opus, from the first line to the last.",
    "The judge was built in a day; it is built with Opus, line by line, and reviewed by Ada.",
    "The planner stopped being good when it switched from Opus to Haiku, and we reverted.",
    "The long-term vision is this: the planner thinks with Opus.",
    "An answer you often hear from newcomers: the planner runs on Opus.",
    "This is what a good entry looks like: The scribe runs on Haiku because it is cheap.",
    "Write something like this in the docs: The planner runs on Opus because planning is hard.",
    "A bad entry in the changelog: planner moved from Haiku to Opus.",
    "The planner uses Opus all too rarely, in my opinion.",
    'The planner uses Opus every time the ticket has the label "hard".',
    "The planner uses Opus with --deep.",
    "The planner uses Opus with the --deep flag to study legacy code.",
    "The planner uses Opus to plan epics and asks Haiku about the rest.",
    "The planner uses Opus to plan epics.",
    "The planner uses Opus to name things, and a script does the rest.",
    "The planner uses Opus without permission, so please fix it.",
    "The planner uses Opus too much; cut it down.",
    "The judge needs Opus to be any good.",
    "The judge needs Opus to become useful, and we lack the money.",
    "The scribe uses Opus again and again, however often we tell it to stop.",
    "# FAQ\n\n## Why is the planner slow?\n\nThe planner waits for the search API. It "
    "uses Opus to rank the hits.",
    "# FAQ\n\n## Who answers questions about the judge?\n\nAsk Maria first. She is "
    "happy to help and uses Opus to answer the mail.",
    "# FAQ\n\n## What if the planner fails?\n\nThe planner gets a second chance, and "
    "this time it runs on Opus.",
    "# FAQ\n\n## What about night runs?\n\nSame agents, other models: the planner is on"
    " Haiku, to begin with.",
    "The planner is anything but an Opus agent.",
    "The Opus agent of the data team helps the planner.",
    "The planner gets help: the Opus agent of the data team joins on Fridays.",
    "The planner waits. An Opus agent from another team reads the plan first.",
    "The planner writes, and an Opus subagent reads.",
    "The planner is one thing; our Opus agent is another.",
    "The planner is not ours. Our Opus agent sits elsewhere.",
    "The judge is slow. The Haiku subagent is faster.",
    "The judge is slow, the Haiku agent of the web team is fast.",
    "The scribe is done in a minute. Afterwards we proofread. Haiku suffices.",
    "The scribe has no opinion. Tickets are labelled by a workflow. Haiku does the job.",
    "The judge only looks at code. Docs are reviewed elsewhere. Haiku is good enough.",
    "The judge only looks at code. Docs are reviewed by hand now. We pay for Opus.",
    "The planner was our first agent. Then came the chat box on the website. We "
    "settled on Sonnet in 2024.",
    "We love the planner. The office printer has a chat function. We use Haiku for that.",
    "The planner is on the judgeal path. The search index is not, and Haiku is enough for it.",
    "The judge writes in prose. A linter turns that into JSON. Haiku handles that.",
    "The planner ran into a rate limit. Opus is enough for that.",
    "The planner is asleep at night. Then Haiku it is.",
    "The planner is a tool for others. They have Opus.",
    "The planner has a twin. The agent is on Haiku.",
    "The planner opens a second session. There the agent uses Opus.",
    "The judge waits for the translator. The agent runs on Haiku, so this takes a second.",
    "The planner is a wrapper around a CLI. It ships with Sonnet.",
)
STATED_NOTHING = {f"no statement: {one}": ("models.md", f"{one}\n") for one in _STATED_NOTHING}
#: Denials in one word.
_DENIED = (
    "Agents that don't run on Opus:\n\n- planner\n- scribe",
    "Don\u2019t use Opus for:\n\n- planner",
    "These agents shouldn't run on Opus:\n\n- planner",
    "We won't use Opus for the planner.",
    "- Don't use Opus: planner",
    "**Don't run on Opus:** planner, scribe",
    "The planner can't run on Haiku.",
    "| Agent | Don't use Opus |\n|---|---|\n| planner | x |\n| scribe | |",
    "| Agent | Model |\n|---|---|\n| planner | don't use opus |",
    "# Models\n\n## Non-goals\n\n- planner: opus",
    "# Models\n\n## Their setup\n\n| Agent | Model |\n|---|---|\n| planner | opus |",
    "# How a payments company runs its agents\n\n- planner: opus",
)
STATED_NOTHING |= {f"denied: {one[:40]}": ("models.md", f"{one}\n") for one in _DENIED}
STATED_NOTHING["a short name in a table of steps"] = (
    "m.csv",
    "step,who\nx,the reviewer (opus)\n",
)
STATED_FORMS |= {
    "a table of stages with people in it": (
        "flow.md",
        "| # | Stage | Done by | Runs on |\n|---|---|---|---|\n| 1 | Upload | surveyor (human) | n/a |\n"
        "| 2 | Plan | `planner` | opus |\n| 3 | Notes | `scribe`, `scout` | haiku |\n",
        {"planner": "frontier", "scribe": "light", "scout": "light"},
    ),
    "columns of then and now in Chinese": (
        "models.md",
        "| Agent | 以前 | 现在 |\n|---|---|---|\n| planner | opus | sonnet |\n| scribe | opus | haiku |\n",
        {"planner": "mid", "scribe": "light"},
    ),
    "aliases with another meaning where the provider fails": (
        "agents.toml",
        '[aliases]\ncareful = "claude-opus-4-6"\n\n[fallback]\ncareful = "claude-haiku-4-5"\n\n'
        '[[agent]]\nname = "planner"\nalias = "careful"\n\n[[agent]]\nname = "scribe"\nalias = "careful"\n',
        {"planner": "frontier", "scribe": "frontier"},
    ),
}
STATED_FORMS |= {
    "an object of JavaScript": (
        "guide.md",
        "Use Haiku for execution, Opus for plans:\n\n```ts\nconst agentModelMap = {\n"
        "  'planner': 'opus',\n  scribe: \"haiku\", // chores\n};\n```\n",
        {"planner": "frontier", "scribe": "light"},
    ),
    "an object with its type": (
        "guide.md",
        "The map:\n\n```typescript\nexport const models: Record<string, string> = {\n"
        "  planner: 'opus',\n  scribe: 'haiku'\n};\n```\n",
        {"planner": "frontier", "scribe": "light"},
    ),
}
#: Objects that hold the models of something else, or of another time.
_OTHER_OBJECTS = ("fallbackModels", "oldModels", "prices", "exampleModels", "testModels")
for _name in _OTHER_OBJECTS:
    _code = f"const {_name} = {{\n  planner: 'opus',\n  scribe: 'haiku',\n}};"
    STATED_NOTHING[f"object {_name}"] = ("guide.md", f"The map:\n\n```ts\n{_code}\n```\n")
STATED_NOTHING["an object of what was"] = (
    "guide.md",
    "```ts\nconst models = {\n  planner: 'opus',\n  scribe: 'haiku', // was sonnet\n};\n```\n",
)
