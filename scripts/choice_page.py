"""The page `docs/model-choice.md`: for each tool, where the whole choice of a model may stand.

The table comes from `frontmatter_lint/data/`; `tests/test_model_choice_page.py` checks the
examples, and `tests/tool_rows.py` holds what the programs were asked.
"""

from __future__ import annotations

from frontmatter_lint.agents import dialect_facts, dialects, model_choice
from frontmatter_lint.core import resources
from frontmatter_lint.core.nouns import Dialect

_HEAD = """\
# A home for the whole choice

Which model an agent should run on is more than a name: what to fall back to, when to go stronger, and why. That is
`preference`, `fallbacks`, `escalation` and `reasoning`, and only few tools read them. Written where a tool does not look
for it, the choice may do the opposite of what it says: Claude Code ignores a block under `model` and runs the session's
model, by default a dear one; OpenCode does not start at all.

So the place depends on the tool. There are three, and the linter reads the whole choice in each of them:

- **a block** under `model`, in tools that read one;
- **beside**: one name under `model`, the rest in fields of its own, in tools that pass over fields they do not know;
- **a registry**: one name in the file, the whole choice in a [document](documents.md) that the linter is shown, in all
  other tools: they refuse the agent for such a field, hand it on to the provider, or nobody has written down what they do.

| tool | place | because | what the tool reads of it |
|---|---|---|---|
"""
_TAIL = """
What stands beside or in a registry is for people and for this linter: no tool falls back or escalates because of it. So
the linter checks there what it checks in a block: that every model exists and has not been retired, that an escalation
goes up, that the reason fits the model and the work. A fallback may well be a model of another provider.

## A block

`agents/tide-clerk.md`, in claude-ctx

```yaml
name: tide-clerk
description: Writes the tide tables of the harbour anew each month.
model:
  preference: haiku
  fallbacks: [sonnet]
  escalation: {to: opus, when: [a gauge reports no numbers]}
  reasoning: A light model is enough, because a person compares the tables with last year's.
```

## Beside

`.claude/agents/tide-clerk.md`, in Claude Code

```yaml
name: tide-clerk
description: Writes the tide tables of the harbour anew each month.
model: haiku
fallbacks: [sonnet]
escalation: {to: opus, when: [a gauge reports no numbers]}
reasoning: A light model is enough, because a person compares the tables with last year's.
```

Where no `reasoning` stands beside them, `fallbacks` and `escalation` are an info ([MD205](rules/ignored-field.md)): whoever
writes them may think that they work there.

## A registry

`.gemini/agents/tide-clerk.md`, in Gemini CLI

```yaml
name: tide-clerk
description: Writes the tide tables of the harbour anew each month.
model: gemini-3.8-flash
```

`agents/registry.yaml`

```yaml
agents:
  tide-clerk:
    preference: gemini-3.8-flash
    escalation: {to: gemini-3.1-pro-preview, when: [a gauge reports no numbers]}
    reasoning: A light model is enough, because a person compares the tables with last year's.
```

`.lint-agents.toml`

```toml
documented-in = ["agents/registry.yaml"]
```

`lint-agents documented` shows what is read from it; a file on a weaker model than the registry says is an error.

## From one place to the other

A block that a tool ignores is a finding ([MD209](rules/unsupported-model-form.md)). Where the rest may stand beside `model`,
`lint-agents --select MD209 --fix --unsafe-fixes` moves it there, every word and every comment as it was written, and
`lint-agents migrate --to scalar` does the same for all agents at once. `lint-agents migrate` writes blocks only into files
of tools that read them.

## The schema

[model-choice.schema.json](../schemas/model-choice.schema.json) describes both spellings, and
[model-block.schema.json](../schemas/model-block.schema.json) the block alone. Their `$id` is
`https://lint-agents.dev/schemas/model-choice.schema.json` and `…/model-block.schema.json`; `version` follows semantic
versioning: what was valid stays valid until the first number changes. `lint-agents schema model-choice` prints one that
refers to no other file, for editors and for other linters.
"""
_BECAUSE = {
    model_choice.BLOCK: "it reads a block under `model`",
    model_choice.BESIDE: "it passes over fields that it does not know",
}
_UNKNOWN = {
    "rejected": "it refuses the agent for a field that it does not know",
    "unknown": "what it does with a field that it does not know is not documented",
}


def page() -> str:
    """Return the page, without the note that it is made."""
    rows = ""
    for name in dialects.names():
        if name != dialects.GENERIC:
            rows += _row(dialects.get(name))
    return f"{_HEAD}{rows}{_TAIL}"


def _row(dialect: Dialect) -> str:
    home = model_choice.home(dialect)
    says = dialect_facts.of(dialect.name).unknown_says
    because = _BECAUSE.get(home) or says or _UNKNOWN[dialect.unknown_field]
    asked = resources.data("runtimes")["tools"]
    if dialect.name in ("claude-code", "opencode", "gemini-cli"):
        because += f" (asked of {asked[dialect.name]['version']})"
    return f"| {dialect.title} | {home} | {because} | {', '.join(_read(dialect))} |\n"


def _read(dialect: Dialect) -> list[str]:
    """Return what a tool reads of a choice."""
    found = ["`model`"]
    if "block" in dialect.model.forms:
        found = ["`model` with all that is in it"]
    elif "list" in dialect.model.forms:
        found.append("a list under `model`, tried in order")
    elif "targets" in dialect.model.forms:
        found = ["`model`, one name or one for each tool"]
    if "fallbackModels" in dialect.schema.get("properties", {}):
        found.append("`fallbackModels`")
    field = dialect.effort.field
    if field and not field.startswith("model."):
        found.append(f"`{field}`")
    return found
