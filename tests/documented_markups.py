"""Documents in other markups than Markdown, and boxes, footnotes and variables in it: what they
assign, and what looks alike and assigns nothing.
"""

from __future__ import annotations

_BOTH = {"planner": "frontier", "scribe": "light"}
MARKUP_FORMS: dict[str, tuple[str, str, dict[str, str]]] = {
    "fields below headings in reStructuredText": (
        "team.rst",
        "====\nTeam\n====\n\n:Owner: desk\n\nplanner\n-------\n\nPlans.\n\n:Model: opus\n\n"
        "scribe\n------\n\nWrites.\n\n:Model: haiku\n",
        _BOTH,
    ),
    "a table between signs": (
        "team.rst",
        "Team\n====\n\n+---------+-------+\n| Agent   | Model |\n+=========+=======+\n"
        "| planner | opus  |\n|         |       |\n+---------+-------+\n| scribe  | haiku |\n"
        "+---------+-------+\n",
        _BOTH,
    ),
    "a table between rules": (
        "team.rst",
        "Team\n====\n\n=======  =====\nAgent    Model\n=======  =====\nplanner  opus\n"
        "scribe   haiku\n=======  =====\n\nText.\n",
        _BOTH,
    ),
    "a table of lists": (
        "team.rst",
        ".. list-table::\n   :header-rows: 1\n\n   * - Agent\n     - Model\n   * - ``planner``\n"
        "     - opus\n   * - scribe\n     - haiku\n",
        _BOTH,
    ),
    "a table of values after commas": (
        "team.rst",
        ".. csv-table:: Team\n   :header: Agent, Model\n\n   planner, opus\n   scribe, haiku\n\nText.\n",
        _BOTH,
    ),
    "definitions and a note in reStructuredText": (
        "team.rst",
        "Team\n====\n\nplanner\n   Plans. Runs on ``opus``.\n\n.. note::\n\n"
        "   The scribe runs on haiku.\n",
        _BOTH,
    ),
    "code in reStructuredText": (
        "team.rst",
        "Team\n====\n\n.. code-block:: yaml\n   :caption: agents.yaml\n\n   planner:\n"
        "     model: opus\n   scribe:\n     model: haiku\n\nText.\n",
        _BOTH,
    ),
    "a drawing below a colon": (
        "team.rst",
        "The team::\n\n   planner [opus]\n   +-- scribe [haiku]\n\nText.\n",
        _BOTH,
    ),
    "a table and definitions in AsciiDoc": (
        "team.adoc",
        '= Team\n:toc:\n\n[cols="1,1"]\n|===\n|Agent |Model\n\n|planner\n|opus\n|===\n\n'
        "scribe:: Writes. Runs on haiku.\n",
        _BOTH,
    ),
    "lists in AsciiDoc": (
        "team.adoc",
        "== Team\n\n* *planner*: opus\n* *scribe*: haiku\n",
        _BOTH,
    ),
    "a listing in AsciiDoc": (
        "team.adoc",
        "== Team\n\n[source,yaml]\n----\nplanner:\n  model: opus\nscribe:\n  model: haiku\n----\n",
        _BOTH,
    ),
    "a term alone in AsciiDoc": (
        "team.adoc",
        "== Team\n\nplanner::\n  Plans. Runs on opus.\nscribe::\n  Writes. Runs on haiku.\n",
        _BOTH,
    ),
    "a document of Org mode": (
        "team.org",
        "#+TITLE: Team\n* Team\n** planner\n:PROPERTIES:\n:MODEL: opus\n:END:\n** Others\n"
        "| Agent | Model |\n|-------+-------|\n| scribe | haiku |\n",
        _BOTH,
    ),
    "code and definitions of Org mode": (
        "team.org",
        "* Team\n- planner :: Runs on =opus=.\n\n#+BEGIN_SRC yaml\nscribe:\n  model: haiku\n"
        "planner:\n  model: opus\n#+END_SRC\n",
        _BOTH,
    ),
    "a tree in plain text": (
        "team.txt",
        "THE TEAM\n\nplanner [opus]\n|\n+-- writing\n|   `-- scribe [haiku]\n",
        _BOTH,
    ),
    "columns in plain text, with letters": (
        "team.txt",
        "TEAM\n\n  M = model:  H haiku   O opus\n\n  AGENT     M   WHEN\n  --------  -   -----\n"
        "  planner   O   daily\n  scribe    H   often\n",
        _BOTH,
    ),
    "definitions in HTML": (
        "team.html",
        "<h1>Team</h1>\n<dl>\n<dt><code>planner</code></dt>\n<dd>Plans. Runs on opus.</dd>\n"
        "<dt>scribe</dt><dd>haiku</dd>\n</dl>\n",
        _BOTH,
    ),
    "a paragraph in HTML": (
        "team.html",
        "<h1>Team</h1>\n<p>The <code>planner</code> runs on opus.</p>\n\n<p>scribe uses haiku.</p>\n",
        _BOTH,
    ),
    "boxes of indented lines": (
        "m.md",
        '# Team\n\n!!! info "planner · opus"\n\n    Plans.\n\n!!! note\n\n    `scribe` uses haiku.\n\n'
        "The end.\n",
        _BOTH,
    ),
    "boxes between colons": (
        "m.md",
        "# Team\n\n:::tip[planner — opus]\nPlans.\n:::\n\n:::note\n`scribe` uses haiku.\n:::\n",
        _BOTH,
    ),
    "what goes on below a box": (
        "m.md",
        "# Team\n\n## planner\n\n!!! tip\n\n    Ask it early.\n\nModel: opus\n\n## scribe\n\nModel: haiku\n",
        _BOTH,
    ),
    "footnotes of items": (
        "m.md",
        "* **`planner`**[^big] makes the plan.\n* **`scribe`**[^small] writes it\n  down.\n\n"
        "[^big]: Runs on `opus`, by way of the gateway.\n[^small]: Runs on `haiku`.\n",
        _BOTH,
    ),
    "footnotes of a sentence": (
        "m.md",
        "The `planner`[^1] hands on to the `scribe`[^2].\n\n[^1]: opus\n[^2]: haiku\n",
        _BOTH,
    ),
    "variables of a shell": (
        "m.md",
        "It was not set. Put this back into the environment of the runner:\n\n"
        "```sh\n# one line per agent\nexport PLANNER_MODEL=opus\nexport SCRIBE_MODEL='haiku' # cheap\n"
        "\n# not models\nexport RUNNER_JOBS=3\n```\n",
        _BOTH,
    ),
    "variables of a makefile": (
        "m.md",
        "```make\nPLANNER_MODEL ?= opus\nAGENT_SCRIBE_MODEL := haiku\n```\n",
        _BOTH,
    ),
    "a flowchart of what happens before": (
        "m.md",
        "The graph is what happens before a person sees it. Text of a node: name, then model.\n\n"
        "```mermaid\nflowchart TD\n  A[planner<br/>opus] --> B[scribe<br/>haiku]\n```\n",
        _BOTH,
    ),
    "all agents in this repository": (
        "m.md",
        "All subagents in this repository run on haiku, with one exception: `planner`, which gets\n"
        "opus.\n",
        {"planner": "frontier", "*": "light"},
    ),
    "unless its section says otherwise": (
        "m.md",
        "Unless its section says otherwise, every agent runs on haiku.\n\n## planner\n\nModel: opus.\n",
        {"planner": "frontier", "*": "light"},
    ),
    "a section that mentions another agent": (
        "m.md",
        "### `planner` — Opus\n\nPlans.\n\n### `scribe` — Haiku\n\nTakes one page from `planner`.\n",
        _BOTH,
    ),
    "both on one model, with what they get": (
        "m.md",
        "Start two agents in parallel, both on opus:\n\n- `planner` with the goal\n- `scribe` for notes\n",
        {"planner": "frontier", "scribe": "frontier"},
    ),
    "an answer to what may be done": (
        "m.md",
        "### Can we make `planner` smarter?\n\nIt is on Opus, and that is on purpose.\n",
        {"planner": "frontier"},
    ),
    "a German verb with its particle": (
        "m.md",
        "Der `planner` kommt mit Opus aus. Der `scribe` kommt mit Haiku aus, es sind nur Texte.\n",
        _BOTH,
    ),
    "headings with the files of agents": (
        "m.md",
        "#### 1. planner.md (Opus)\n\nPlans.\n\n#### 2. scribe.md (Haiku)\n\nWrites.\n",
        _BOTH,
    ),
    "heads of the files of agents": (
        "m.md",
        "This is the head of `.claude/agents/planner.md`, as it stands:\n\n```markdown\n---\n"
        "name: planner\ntools: Read\nmodel: opus\n---\n```\n\nAnd `.claude/agents/scribe.md`:\n\n"
        "```markdown\n---\nname: scribe\nmodel: haiku\n---\n```\n",
        _BOTH,
    ),
    "overrides beside groups": (
        "m.json",
        '{"groups": {"a": {"model": "haiku", "members": ["scribe", "planner"]}},'
        ' "overrides": {"planner": {"model": "opus"}}}',
        _BOTH,
    ),
    "words for tiers that the file defines": (
        "m.json",
        '{"tiers": {"standard": {"model": "opus", "turns": 6}, "deep": {"model": "haiku"}},'
        ' "assignments": {"standard": ["planner"], "deep": ["scribe"]}}',
        _BOTH,
    ),
    "variables beside others": (
        "m.env",
        "LOG_LEVEL=info\n\nPLANNER_MODEL=opus\nSCRIBE_MODEL=haiku\nSCRIBE_TIMEOUT=120\n",
        _BOTH,
    ),
    "terms of terms in AsciiDoc": (
        "team.adoc",
        "== Team\n\nplanner::\n  Job::: Plans.\n  Model::: opus\nscribe::\n  Job::: Writes.\n"
        "  Model::: haiku\n",
        _BOTH,
    ),
    "columns without heads in plain text": (
        "team.txt",
        "TEAM\n====\n\nThe class says which model it gets:\n\n    A   opus\n    B   haiku\n\n"
        "List (name, class, what for)\n\n    planner   A   the plan\n    scribe    B   the notes\n",
        _BOTH,
    ),
    "what it runs on": (
        "m.md",
        "`scribe` reads logs. It fires every minute, so haiku is what it runs on.\n\n"
        "A wrong call is bad, which is why we pay for opus in `planner`.\n",
        _BOTH,
    ),
    "a sentence in Japanese with a clause before its topic": (
        "m.md",
        "計画を作る `planner` は opus で動作しています。\n\n`scribe` は haiku を利用しています。\n",
        _BOTH,
    ),
}

MARKUP_NOTHING: dict[str, tuple[str, str]] = {
    "overrides that a reader may set": (
        "m.md",
        "## Per-Agent Overrides\n\nOverride specific agents without changing the rest:\n\n```json\n"
        '{"model_overrides": {"planner": "opus", "scribe": "haiku"}}\n```\n',
    ),
    "a section of somebody else that mentions agents": (
        "m.md",
        "### The Writer — Haiku\n\nTakes all pages from parallel `planner` runs.\n",
    ),
    "an answer that tells what was tried": (
        "m.md",
        "### Can we make `planner` smarter?\n\nWe tried it. It is on Opus at night.\n",
    ),
    "what others do": (
        "m.md",
        "# Reading list: how others set up their agents\n\n## Talk\n\n```yaml\nplanner:\n"
        "  model: opus\nscribe:\n  model: haiku\n```\n",
    ),
    "projects of other people": (
        "m.md",
        "# Reading list\n\nThese are other people's projects.\n\n## Talk\n\n```yaml\nplanner:\n"
        "  model: opus\nscribe:\n  model: haiku\n```\n",
    ),
    "a box with an example": (
        "m.md",
        '# Team\n\n!!! example "A team of yours"\n\n    - `planner`: opus\n    - `scribe`: haiku\n',
    ),
    "a box in code": (
        "m.md",
        '# Team\n\n```md\n\n!!! info "planner · opus"\n\n    Plans.\n```\n',
    ),
    "a directive of what was": (
        "team.rst",
        "Team\n====\n\n.. deprecated:: 2.0\n\n   - planner: opus\n   - scribe: haiku\n",
    ),
    "a comment in reStructuredText": (
        "team.rst",
        "Team\n====\n\n..\n   - planner: opus\n   - scribe: haiku\n\nText.\n",
    ),
    "a comment in AsciiDoc": ("team.adoc", "= Team\n\n// - planner: opus\n"),
    "a quote of Org mode": (
        "team.org",
        "* Team\n#+BEGIN_QUOTE\n- planner: opus\n- scribe: haiku\n#+END_QUOTE\n",
    ),
    "variables below a doubt": (
        "m.md",
        "```sh\n# tried last week\nexport PLANNER_MODEL=opus\nexport SCRIBE_MODEL=haiku\n```\n",
    ),
    "one variable, to show the form": (
        "m.md",
        "```sh\nexport PLANNER_MODEL=opus\n```\n",
    ),
    "footnotes of what was": (
        "m.md",
        "* `planner`[^1] makes the plan.\n\n[^1]: Used opus until May.\n",
    ),
}
