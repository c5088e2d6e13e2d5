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
        "Team\n====\n\n.. csv-table:: Team\n   :header: Agent, Model\n\n   planner, opus\n   scribe, haiku\n\nText.\n",
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
    "two agents on the model of a third": (
        "m.md",
        "`scribe` runs on haiku. `planner` and `scout` run on the same model as `scribe`.\n",
        {"scribe": "light", "planner": "light", "scout": "light"},
    ),
    "profiles that extend others": (
        "m.json",
        '{"profiles": {"base": {"model": "opus"}, "long": {"extends": "base", "turns": 9},'
        ' "quick": {"extends": "base", "model": "haiku"}}, "assignments":'
        ' [{"agent": "planner", "profile": "long"}, {"agent": "scribe", "profile": "quick"}]}',
        _BOTH,
    ),
    "counted decisions": (
        "m.md",
        "## Decisions\n\nD1  `planner` moves from Sonnet to Opus.\n\nD2  `scribe`: Haiku, as before.\n",
        _BOTH,
    ),
    "what was and what is since a day": (
        "m.md",
        "| Agent | Bisher | Seit 1.10.2025 |\n|---|---|---|\n| planner | Sonnet | Opus |\n"
        "| scribe | Opus | Haiku |\n",
        _BOTH,
    ),
    "a class for each, and a title of what agents are for": (
        "team.adoc",
        "= Migration agents\n\n== Inventory\n\n.Agents in use\n|===\n|Agent |Class\n\n|planner\n"
        "|L\n\n|scribe\n|S\n|===\n\nClasses: L = opus, S = haiku.\n",
        _BOTH,
    ),
    "all others in this repository": (
        "m.md",
        "`planner` uses opus. All other agents in this repository use haiku.\n",
        {"planner": "frontier", "*": "light"},
    ),
    "terms with fields in reStructuredText": (
        "team.rst",
        "Team\n====\n\n``planner``\n    Plans.\n\n    :Model: opus\n    :Access: read-only\n\n"
        "``scribe``\n    Writes.\n\n    :Model: haiku\n",
        _BOTH,
    ),
    "cards in HTML": (
        "team.html",
        "<h3>planner</h3>\n<p>Plans.</p>\n<p><strong>Model:</strong> opus</p>\n<h3>scribe</h3>\n"
        "<p>Writes.</p>\n<p><strong>Model:</strong> haiku</p>\n",
        _BOTH,
    ),
    "frontmatter below a title in words": (
        "m.md",
        "## Doc Writer\n\n```yaml\n---\nname: doc-writer\nmodel: haiku\n---\n```\n",
        {"doc-writer": "light"},
    ),
    "a lead-in with a reason": (
        "m.md",
        "On Opus, because mistakes are expensive:\n\n- `planner`: plans\n\nOn Haiku, since they only"
        " shuffle text:\n\n- `scribe`: writes\n",
        _BOTH,
    ),
    "that one": (
        "m.md",
        "Ask the `planner`. That one is on Opus.\n",
        {"planner": "frontier"},
    ),
    "the one place": (
        "m.md",
        "- **planner** looks over every change. A slip hurts, which is why this is the one place\n"
        "  where we pay for Opus.\n- **Notes.** `scribe` — haiku again — drafts them.\n",
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
    "a sample by its first comment": (
        "m.yaml",
        "# EXAMPLE FILE. Nothing reads this.\nplanner:\n  model: opus\nscribe:\n  model: haiku\n",
    ),
    "an override of an environment": (
        "m.json",
        '{"agents": {"planner": {"model": "opus"}}, "overrides": {"ci": {"planner": "haiku"}}}',
    ),
    "the one step at which it might help": (
        "m.md",
        "`planner` reads. This is the only step where Opus might help.\n",
    ),
    "an agent of somebody else": ("m.md", "Their planner runs on Opus too.\n"),
    "a repository of somebody else": (
        "m.md",
        "# Notes\n\nThis is **their** repository, not ours.\n\nThe planner runs on Opus.\n",
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

#: Texts that look like an assignment and, read with care, are none.
REFUSED: list[tuple[str, str]] = [
    (
        "m.md",
        "# Team\n\nOld setup\n---------\n\n:::note\nx\n:::\n\n- planner: opus\n- scribe: haiku\n",
    ),
    ("m.md", "# Team\n\n   ## Old setup\n\n:::tip\nx\n:::\n\n- planner: opus\n"),
    (
        "m.md",
        "# Team\n\n<details><summary>Old setup</summary>\n\n:::note\nx\n:::\n\n- planner: opus\n- scribe: haiku\n\n</details>\n",
    ),
    (
        "m.md",
        '!!! example "How acme has it"\n\n    ### Models\n\n    - planner: opus\n    - scribe: haiku\n',
    ),
    ("m.md", '!!! warning "Old"\n\n    # Models\n\n    - planner: opus\n'),
    ("m.md", "Planned for June:\n\n!!! info\n\n    - planner: opus\n    - scribe: haiku\n"),
    ("m.md", "For example:\n\n!!! info\n\n    - planner: opus\n"),
    ("m.md", "# T\n\n!!! todo\n\n    - planner: opus\n"),
    ("m.md", '# T\n\n!!! danger "planner · opus"\n\n    This must never be.\n'),
    (
        "m.rst",
        ".. table:: As proposed\n\n   =======  =====\n   Agent    Model\n   =======  =====\n   planner  opus\n   =======  =====\n",
    ),
    (
        "m.rst",
        "Text.\n\n.. mermaid::\n   :caption: What we had\n\n   flowchart TD\n   A[planner<br/>opus] --> B[scribe<br/>haiku]\n",
    ),
    (
        "m.rst",
        ".. list-table::\n   :header-rows: 1\n\n   * - Agent\n     - Model\n   * - scribe\n     - haiku\n       or opus\n",
    ),
    ("m.rst", ":Model: opus\n   was what we had.\n"),
    ("m.rst", ".. seealso::\n\n   - planner: opus\n"),
    ("m.rst", ".. ifconfig:: False\n\n   - planner: opus\n"),
    ("m.rst", ".. sidebar:: Prices\n\n   planner: opus\n"),
    ("m.rst", "Team\n====\n\n.. admonition:: critic\n\n   The one who says no.\n\nModel: opus\n"),
    ("m.rst", ".. tab-set::\n\n   .. tab-item:: Free plan\n\n      planner runs on haiku.\n"),
    ("m.adoc", ".Planned\n|===\n|Agent |Model\n|planner |opus\n|scribe |haiku\n|===\n"),
    ("m.adoc", "[NOTE]\n.Old setup\n====\n* planner: opus\n====\n"),
    ("m.adoc", "ifdef::draft[]\n* planner: opus\nendif::[]\n"),
    (
        "m.adoc",
        "|===\n|Agent |Model\n\n2+|Until May\n|planner |opus\n2+|Since May\n|planner |haiku\n|===\n",
    ),
    ("m.org", "* Team\n** WAITING critic\nRuns on haiku.\n"),
    (
        "m.org",
        "#+CAPTION: What we had\n#+begin_src yaml\nplanner:\n  model: opus\nscribe:\n  model: haiku\n#+end_src\n",
    ),
    ("m.org", "#+begin_export html\n- planner: opus\n#+end_export\n"),
    ("m.html", "<!--\n<p>planner runs on opus.</p>\n<ul><li>scribe: haiku</li></ul>\n-->\n"),
    ("m.html", "<p><del>planner runs on opus.</del></p>\n"),
    ("m.html", "<blockquote><p>planner runs on opus.</p></blockquote>\n"),
    (
        "m.html",
        "<details><summary>What we had</summary>\n<p>planner runs on opus.</p>\n</details>\n",
    ),
    ("m.html", "<p>Nobody ever said this:</p>\n<p>planner runs on opus.</p>\n"),
    ("m.md", "```sh\nPLANNER_MODEL=haiku   # was opus\nSCRIBE_MODEL=haiku    # temporarily\n```\n"),
    (
        "m.md",
        '```sh\nif [ -n "$CI" ]; then\n  export PLANNER_MODEL=haiku\n  export SCRIBE_MODEL=haiku\nfi\n```\n',
    ),
    ("m.md", "```ini\n[eval]\nPLANNER_MODEL=haiku\nSCRIBE_MODEL=haiku\n```\n"),
    (
        "m.md",
        "For the nightly eval, start it with:\n\n```sh\nPLANNER_MODEL=haiku\nSCRIBE_MODEL=haiku\n```\n",
    ),
    (
        "m.md",
        "They are not needed any more. This is what the file holds:\n\n```sh\nPLANNER_MODEL=haiku\nSCRIBE_MODEL=haiku\n```\n",
    ),
    ("m.md", "```sh\nDEFAULT_PLANNER_MODEL=opus\nDEFAULT_SCRIBE_MODEL=haiku\n```\n"),
    (
        "m.md",
        "Models: H haiku, L opus\n\n| Agent | Priority |\n|---|---|\n| planner | H |\n| scribe | L |\n",
    ),
    ("m.md", "Old models: A haiku, B opus\n\n| planner | A |\n| scribe | B |\n"),
    ("m.txt", "Notes from the meeting\n\nBob:  planner runs on opus\nAnn:  no, it does not\n"),
    (
        "m.txt",
        "X\n\nAGENT     CALLS   MODEL\nplanner           opus\nscribe    3       haiku\ncritic    opus    haiku\n",
    ),
    ("m.md", "- `planner` and `scribe`[^1] talk.\n\n[^1]: haiku\n"),
    ("m.md", "- `planner`[^1] talks.\n\n[^1]: opus from June\n"),
    ("m.md", "- `planner`[^1] talks.\n\n[^1]: claude-opus-4 model card\n"),
    ("m.md", "This is what planner does on opus.\n"),
    ("m.md", "Opus is what planner wants.\n"),
    ("m.md", "What planner needs is opus.\n"),
    ("m.md", "All agents of the plugin run on opus.\n"),
    ("m.md", "来月使う planner は opus で動作します。\n"),
    ("m.md", "他社が使う planner は opus で動作します。\n"),
]
MARKUP_NOTHING |= {f"{one[0]}: {one[1][:60]}": one for one in REFUSED}
