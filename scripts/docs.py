"""Write the generated part of `docs/`: a page for each rule with its fixtures, dialects, configuration, measurements.

python scripts/docs.py           write the pages
python scripts/docs.py --check   exit 1 where one is stale
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks.speed import page as speed  # noqa: E402
from benchmarks.speed import results  # noqa: E402
from frontmatter_lint import arguments, dialects, explain, resources  # noqa: E402
from frontmatter_lint.model import Rule  # noqa: E402
from frontmatter_lint.rules import every_rule  # noqa: E402

DOCS = ROOT / "docs"
FIXTURES = ROOT / "fixtures"
NOTE = "<!-- Made by scripts/docs.py; do not edit. -->\n\n"
_SHOWN = 1800  # characters of a fixture; longer ones exist to be long


def pages() -> Iterator[tuple[Path, str]]:
    """Every generated page: where it goes, and its text."""
    for rule in every_rule():
        yield DOCS / "rules" / f"{rule.name}.md", rule_page(rule)
    yield DOCS / "rules.md", rule_index()
    yield DOCS / "dialects.md", dialect_table()
    yield DOCS / "policies.md", policies()
    for name in resources.data("policies"):
        yield DOCS / "policies" / f"{name}.md", NOTE + explain.policy_page(resources.data("policies")[name])
    yield DOCS / "configuration.md", configuration()
    for name, text in speed.documents(results.load(DOCS / "speed.json")).items():
        yield DOCS / name, text


def rule_page(rule: Rule) -> str:
    """The rule's own page and its fixtures."""
    return NOTE + explain.rule_page(rule) + "".join(examples(rule))


def examples(rule: Rule) -> Iterator[str]:
    """The fixtures that can be shown as text, failing ones with what the command prints."""
    for kind, title in (("fail", "Reported"), ("pass", "Not reported")):
        shown = [path for path in sorted((FIXTURES / rule.name).rglob(f"{kind}-*.md")) if readable(path)]
        if shown:
            yield f"\n## {title}\n"
        for path in shown:
            name = path.relative_to(FIXTURES / rule.name)
            yield f"\n`{name}`\n\n{fenced(path.read_text(encoding='utf-8'), 'markdown')}"
            if kind == "fail":
                yield f"\n{fenced(path.with_suffix('.out').read_text(encoding='utf-8'), 'text')}"


def readable(path: Path) -> bool:
    """Whether a page can show the file: plain UTF-8 text of some length."""
    if not path.is_file():
        return False
    data = path.read_bytes()
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return len(text) <= _SHOWN and all(sign.isprintable() or sign == "\n" for sign in text)


def fenced(text: str, language: str) -> str:
    """A code block whose fence is longer than any in the text."""
    fence = "```"
    while fence in text:
        fence += "`"
    return f"{fence}{language}\n{text.rstrip(chr(10))}\n{fence}\n"


def rule_index() -> str:
    """All rules in one table."""
    rows = ["| code | rule | severity | reports |\n|---|---|---|---|\n"]
    for rule in every_rule():
        level = str(rule.severity) if rule.default else f"{rule.severity} (off)"
        rows.append(f"| {rule.code} | [{rule.name}](rules/{rule.name}.md) | {level} | {explain.headline(rule)} |\n")
    return f"{NOTE}# Rules\n\n" + "".join(rows)


def dialect_table() -> str:
    """What is known of each tool."""
    return f"{NOTE}# Dialects\n\n{_DIALECTS_INTRO}\n" + "".join(dialect(name) for name in dialects.names())


def policies() -> str:
    """The built-in policies, with a link to each page."""
    built_in = resources.data("policies")
    rows = "".join(
        f"| [{name}](policies/{name}.md) | {one['title']} | {one['summary']} |\n" for name, one in built_in.items()
    )
    return f"{NOTE}# Policies\n\n{_POLICIES_INTRO}\n| policy | | what it asks |\n|---|---|---|\n{rows}"


_POLICIES_INTRO = """\
A policy is what agents are held to: which tier which work needs, which agents have a documented tier, which findings
matter how much. `policy = "hybrid"` in the configuration chooses one; a file of your own extends any of them:

```yaml
extends: hybrid
name: ours
roster:
  billing-auditor: mid
  changelog-writer: light
floors:
  codegen: mid
severity:
  missing-reasoning: warning
```

`lint-agents policies` lists them, `lint-agents policy NAME` prints one with everything it inherits.
"""


_DIALECTS_INTRO = """\
A dialect is what one tool accepts in an agent file. It is chosen by the file's path, then by its content;
`--dialect NAME` overrides. `lint-agents --show-files` prints the choice for each file.
"""


def dialect(name: str) -> str:
    """One tool."""
    raw = resources.data("dialects")[name]
    model = raw["model"]
    facts = {
        "Files of its own": quoted(raw["paths"]["own"]),
        "Files it shares": quoted(raw["paths"]["shared"]),
        "Forms of `model`": ", ".join(model["forms"]),
        "Makers": ", ".join(model["providers"]) or "any",
        "Words": quoted(model["words"]),
        "Documented two ways": quoted(model.get("doubtful", {})),
        "An unknown model": model["on_unknown"],
        "An unknown field": {"unknown": "not documented"}.get(raw["unknown_field"], raw["unknown_field"]),
        "Fields that do nothing": quoted(raw.get("ignored_fields", {})),
        "Verified": f"{raw['verified_on']}, {raw['source']}",
    }
    rows = "".join(f"| {key} | {value} |\n" for key, value in facts.items() if value)
    return f"\n## {raw['title']}\n\n| | |\n|---|---|\n| Name | `{name}` |\n{rows}"


def quoted(values: Any) -> str:
    """Code spans, separated by commas."""
    return ", ".join(f"`{value}`" for value in values)


def configuration() -> str:
    """Every setting, from its schema, and every flag, from the parser."""
    schema = json.loads((ROOT / "schemas" / "config.schema.json").read_text(encoding="utf-8"))
    rows = "".join(setting(name, entry, schema) for name, entry in schema["properties"].items())
    flags = "".join(flag(action) for action in arguments.parser()._actions)  # noqa: SLF001 - argparse has no other way
    return f"{NOTE}# Configuration\n\n{_CONFIG_INTRO}\n{_CONFIG_HEAD}{rows}\n## Command line\n\n{_FLAGS_HEAD}{flags}"


def flag(action: argparse.Action) -> str:
    """One row of the table of flags."""
    values = "`, `".join(action.choices) if action.choices else action.metavar if action.nargs != 0 else None
    names = ", ".join(f"`{option}`" for option in action.option_strings) or "(arguments)"
    text = "show the version and end" if action.dest == "version" else action.help
    return f"| {names} | {f'`{values}`' if values else ''} | {text} |\n"


_CONFIG_INTRO = """\
Settings live in the table `[tool.lint-agents]` of `pyproject.toml`, or in `.lint-agents.toml`. The nearest file
counts, from the working directory up to the root of the repository. An unknown setting ends the run with exit
code 2.
"""
_FLAGS_HEAD = "| flag | value | meaning |\n|---|---|---|\n"
_CONFIG_HEAD = "| setting | values | default | meaning |\n|---|---|---|---|\n"


def setting(name: str, entry: Mapping[str, Any], schema: Mapping[str, Any]) -> str:
    """One row."""
    target = schema["$defs"][entry["$ref"].rsplit("/", 1)[-1]] if "$ref" in entry else entry
    kinds = " \\| ".join(f"`{value}`" for value in target["enum"]) if "enum" in target else target["type"]
    default = f"`{json.dumps(entry['default'])}`" if "default" in entry else ""
    example = f" For example `{json.dumps(entry['examples'][0])}`." if entry.get("examples") else ""
    return f"| `{name}` | {kinds} | {default} | {entry['description']}{example} |\n"


def main() -> int:
    """Write the pages, or compare them; pages of rules that are gone are removed or reported."""
    made = dict(pages())
    stale = [path for path, text in made.items() if not path.exists() or path.read_text(encoding="utf-8") != text]
    orphans = [path for folder in ("rules", "policies") for path in (DOCS / folder).glob("*.md") if path not in made]
    if "--check" in sys.argv:
        if stale or orphans:
            names = ", ".join(str(path.relative_to(ROOT)) for path in (*stale, *orphans))
            sys.exit(f"stale: {names}; run `make docs`")
        return 0
    for path in stale:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(made[path], encoding="utf-8")
    for path in orphans:
        path.unlink()
    return 0


if __name__ == "__main__":
    sys.exit(main())
