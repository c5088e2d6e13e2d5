"""Write the generated part of `docs/`: a page for each rule with its fixtures, dialects,
configuration, measurements.

In pages written by hand, the block behind a line `<!-- from NAME -->` is filled in:
from a template, or by measuring.

python scripts/docs.py           write the pages
python scripts/docs.py --check   exit 1 where one is stale
"""

from __future__ import annotations

import argparse
import contextlib
import inspect
import io
import json
import os
import re
import shlex
import sys
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from textwrap import dedent, indent
from typing import cast
from unittest import mock

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import choice_page  # noqa: E402
from data_shapes import (  # noqa: E402
    Schema,
    Setting,
)

from benchmarks import accuracy  # noqa: E402
from benchmarks.fit import page as fit_page  # noqa: E402
from benchmarks.speed import page as speed  # noqa: E402
from benchmarks.speed import results  # noqa: E402
from frontmatter_lint import __version__, api, cli  # noqa: E402
from frontmatter_lint.agents import catalogue, dialects  # noqa: E402
from frontmatter_lint.cli import commands, parser  # noqa: E402
from frontmatter_lint.core import limits, resources  # noqa: E402
from frontmatter_lint.core.policy import built_in, names  # noqa: E402
from frontmatter_lint.core.rulebook import Rule  # noqa: E402
from frontmatter_lint.core.shapes import DialectEntries, DialectProof  # noqa: E402
from frontmatter_lint.core.terminal import Text, printed  # noqa: E402
from frontmatter_lint.core.wording import either  # noqa: E402
from frontmatter_lint.fixes import diff  # noqa: E402
from frontmatter_lint.judging.policies import page as policy_page  # noqa: E402
from frontmatter_lint.output import rule_pages  # noqa: E402
from frontmatter_lint.reading.boundary import BOM  # noqa: E402
from frontmatter_lint.rules.selection import every_rule  # noqa: E402

DOCS = ROOT / "docs"
FIXTURES = ROOT / "fixtures"
NOTE = "<!-- Made by scripts/docs.py; do not edit. -->\n\n"
#: The endings of fixtures, and what they are written in.
LANGUAGES = {".md": "markdown", ".toml": "toml", ".json": "text"}
#: Pages written by hand that show what is kept elsewhere.
WITH_BLOCKS = (
    ROOT / "README.md",
    DOCS / "recipes.md",
    DOCS / "judgement.md",
    DOCS / "python.md",
    DOCS / "cost.md",
    DOCS / "chains.md",
    DOCS / "scale.md",
)
_BLOCK = re.compile(
    r"(?P<before><!-- from (?P<name>[^\n]+?) -->\n```\w+\n)(?:.*?\n)??(?P<after>```\n)", re.DOTALL
)
_SHOWN = 1800  # characters of a fixture; longer ones exist to be long


def pages() -> Iterator[tuple[Path, str]]:
    """Every generated page: where it goes, and its text."""
    for rule in every_rule():
        yield DOCS / "rules" / f"{rule.name}.md", rule_page(rule)
    yield DOCS / "rules.md", rule_index()
    yield DOCS / "fixes.md", fixes()
    yield DOCS / "dialects.md", dialect_table()
    yield DOCS / "model-choice.md", NOTE + choice_page.page()
    yield DOCS / "policies.md", policies()
    for name in names():
        yield (
            DOCS / "policies" / f"{name}.md",
            NOTE + printed(policy_page.page(built_in(name))),
        )
    yield DOCS / "configuration.md", configuration()
    for name, text in speed.documents(results.load(DOCS / "speed.json")).items():
        yield DOCS / name, text
    yield DOCS / "calibration.svg", fit_page.plotted()
    for path in WITH_BLOCKS:
        yield path, _BLOCK.sub(filled, path.read_text(encoding="utf-8"))


def filled(mark: re.Match[str]) -> str:
    """A marked block with what its name stands for."""
    before, name, after = mark["before"], mark["name"], mark["after"]
    return f"{before}{block(name)}{after}"


def block(name: str) -> str:
    """What a marked block shows. Exits where there is nothing of that name."""
    if name == "the measurement":
        judged = accuracy.verdicts(
            accuracy.labels(accuracy.FIXTURES / "labels.tsv"), accuracy.FIXTURES
        )
        return "".join(f"{result}\n" for result in accuracy.measured(judged, our_own=True))
    if name == "data/phrases.yaml":
        return fit_page.text()
    if name.startswith("docs/"):
        return (ROOT / name).read_text(encoding="utf-8")
    if name.startswith("lint-agents "):
        return command_output(name)
    if name.startswith("api "):
        return "\n\n\n".join(signatures(functions=name == "api functions")) + "\n"
    step, _, file = name.rpartition("start/")
    try:
        text = resources.start(file, version=__version__, branch="main", hook="lint-agents")
    except OSError:
        sys.exit(f"a page asks for a block from `{name}`, and there is no such thing")
    return dedent(text.splitlines(keepends=True)[-1]) if step else text


def command_output(line: str) -> str:
    """Return what a command prints, run at the root of the project on the day of the prices."""
    day = datetime.fromisoformat(resources.data("prices")["verified_on"]).replace(tzinfo=UTC)
    environment = {"SOURCE_DATE_EPOCH": str(int(day.timestamp()))}
    out = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="")
    with (
        contextlib.chdir(ROOT),
        contextlib.redirect_stdout(out),
        mock.patch.dict(os.environ, environment),
    ):
        cli.main(shlex.split(line)[1:])
        out.flush()
    return out.buffer.getvalue().decode()


def signatures(*, functions: bool) -> Iterator[str]:
    """Every public function with its docstring, or every noun with its fields."""
    for name in api.__all__:
        one = getattr(api, name)
        about = indent(f'"""{inspect.getdoc(one)}\n"""', "    ")
        if inspect.isfunction(one) and functions:
            taken = re.sub(r"(: |-> )'([^']*)'", r"\1\2", str(inspect.signature(one)))
            yield f"def {name}{taken}:\n{about}"
        elif inspect.isclass(one) and not functions:
            fields = getattr(one, "_fields", ())
            kinds = inspect.get_annotations(one)
            rows = "".join(f"\n    {field}: {kinds[field]}" for field in fields)
            yield f"class {name}:\n{about}{rows}"


def rule_page(rule: Rule) -> str:
    """The rule's own page and its fixtures."""
    return NOTE + rule_pages.rule_page(rule) + "".join(examples(rule))


def examples(rule: Rule) -> Iterator[str]:
    """The fixtures that can be shown as text, failing ones with what the command prints."""
    for kind, title in (("fail", "Reported"), ("pass", "Not reported")):
        every = sorted((FIXTURES / rule.name).rglob(f"{kind}-*"))
        shown = [path for path in every if path.is_dir() or is_shown(path)]
        if shown:
            yield f"\n## {title}\n"
        for path in shown:
            name = path.relative_to(FIXTURES / rule.name)
            for one in files_of(path):
                text = fenced(one.read_text(encoding="utf-8"), LANGUAGES[one.suffix])
                yield f"\n`{one.relative_to(FIXTURES / rule.name).as_posix()}`\n\n{text}"
            if kind == "fail":
                expected = path.with_suffix(".out")
                if not expected.exists():
                    sys.exit(f"{expected.relative_to(ROOT)} is missing; run `make fixtures`")
                yield f"\n{fenced(expected.read_text(encoding='utf-8'), 'text')}"
                yield from mended(path, name)


def mended(path: Path, name: Path) -> Iterator[str]:
    """What the fix of the rule makes of a fixture, where there is one."""
    fixed = path.with_suffix(".fixed")
    if fixed.exists():
        change = diff.diff(name.as_posix(), path.read_bytes(), fixed.read_bytes())
        text = printed(Text(tuple(change), patch=True))
        yield f"\n{fenced(text.replace(BOM, ''), 'diff')}"


def files_of(path: Path) -> list[Path]:
    """The files of a fixture that can be shown: itself, or those of a folder."""
    if path.is_file():
        return [path]
    return [one for one in sorted(path.rglob("*")) if is_shown(one)]


def is_shown(path: Path) -> bool:
    """Whether a file is one that a page can show."""
    return path.suffix in LANGUAGES and readable(path)


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
    rows = ["| code | rule | severity | fix | reports |\n|---|---|---|---|---|\n"]
    for rule in every_rule():
        level = str(rule.severity) if rule.default else f"{rule.severity} (off)"
        link = f"[{rule.name}](rules/{rule.name}.md)"
        rows.append(
            f"| {rule.code} | {link} | {level} | {rule.fix} | {rule_pages.headline(rule)} |\n"
        )
    return f"{NOTE}# Rules\n\n" + "".join(rows)


def fixes() -> str:
    """What `--fix` does, and which rules it knows a fix for."""
    every = [rule for rule in every_rule() if rule.fix]
    rows = "".join(
        f"| {rule.code} | [{rule.name}](rules/{rule.name}.md) | {rule.fix} | "
        f"{rule_pages.headline(rule)} |\n"
        for rule in every
    )
    return (
        f"{NOTE}# Fixes\n\n{_FIXES_INTRO}\n| code | rule | fix | reports "
        f"|\n|---|---|---|---|\n{rows}{_FIXES_END}"
    )


_FIXES_INTRO = """\
`lint-agents --fix` mends what has one right answer and reports what remains; the exit code speaks of what remains.

| | |
|---|---|
| `--fix` | make the safe fixes |
| `--fix --unsafe-fixes` | make the unsafe ones too |
| `--unsafe-fixes` | only count them: the line below the summary says what could be fixed |
| `--fix -` | standard input, fixed, to standard output, and the report to standard error: what an editor runs on saving |
| `--diff` | change nothing, print a patch that `git apply` takes, end with 1 if it is not empty; also for `-` |
| `--show-fixes` | with `--fix`, list each fix by file |

A **safe** fix changes how a value is written or drops what does nothing: no model gets another tier by it. An
**unsafe** one changes what the file says; where the tier changes, the fix says from which to which.

![In a terminal: lint-agents --diff shows a misspelt model mended, as a patch](pictures/diff.svg)

Only findings that are reported are fixed: not those that a comment or a baseline suppresses, nor those of rules that
`--select` and `--ignore` leave out.
"""
_FIXES_END = """
## What a fix never does

Every fix is tried before it is offered: the text is cut, read again, and must say what was intended and nothing else.
Where it would not, there is no fix, and the finding stays. So comments, the order of keys, quotes, line ends and every
byte of the body stay as they are, and a second `--fix` changes nothing. Values with an anchor, an alias or a tag, and
entries with a comment in them, are left to you; so is a file with more than twenty fixable findings.

A file is replaced whole and keeps its mode. Symbolic links, and files that somebody else changed meanwhile, are left
alone: the run says so on standard error and ends with 1.

## From names to blocks

`lint-agents migrate` writes `model: sonnet` as a block with `preference` and `fallbacks`, and with the `escalation`
that the policy documents for the agent; `--to scalar` takes back what it wrote:

```sh
lint-agents migrate --policy hybrid --phase 1 --diff agents/   # what the first phase of the policy would change
lint-agents migrate --policy hybrid --phase 1 agents/          # change it
lint-agents --policy hybrid agents/                            # missing-reasoning lists the reasons still to be written
```

No tier changes. The phases are the policy's (`lint-agents policy hybrid`), a phase is a list of categories, and an
agent's category is that of its name in the policy, else its own field `category`. `--category` takes single ones.
Files of a tool that reads no block are left alone; `--dialect claude-ctx` says that yours does. A block that says more
than a name can hold is not turned into one.
"""


def dialect_table() -> str:
    """What is known of each tool."""
    return f"{NOTE}# Dialects\n\n{_DIALECTS_INTRO}\n" + "".join(
        dialect(name) for name in dialects.names()
    )


def policies() -> str:
    """The built-in policies, with a link to each page."""
    every = resources.data("policies")
    rows = "".join(
        f"| [{name}](policies/{name}.md) | {one['title']} | {one['summary']} |\n"
        for name, one in every.items()
    )
    return (
        f"{NOTE}# Policies\n\n{_POLICIES_INTRO}\n| policy | | what it asks |\n|---|---|---|\n{rows}"
    )


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
A policy may also bring [rules of your own](own-rules.md).
"""


_DIALECTS_INTRO = """\
A dialect is what one tool accepts in an agent file. It is chosen by the file's path, then by its content;
`--dialect NAME` overrides. `lint-agents --show-files` prints the choice for each file, `lint-agents dialects NAME` what
stands here, and `lint-agents models NAME` every model as the tool spells it, with its tier, its last day and its price.
"""


def dialect(name: str) -> str:
    """One tool."""
    raw = resources.data("dialects")[name]
    model = raw["model"]
    facts = {
        "Also called": quoted(raw.get("aliases", ())),
        "Files of its own": quoted(raw["paths"]["own"]),
        "Settings with agents": settings(raw.get("entries")),
        "Files it shares": quoted(raw["paths"]["shared"]),
        "`agents` of plugins": ", ".join(
            f"beside `{one}`" for one in raw["paths"].get("plugin", ())
        ),
        "Shows an agent anywhere": proofs(raw.get("proof", {})),
        "Forms of `model`": ", ".join(model["forms"]),
        "Makers": ", ".join(map(catalogue.title, model["providers"])) or "any",
        "Served by": served_by(model.get("host", "")),
        "Words": quoted([*model["words"], *model.get("taken", ())]),
        "Documented two ways": quoted(model.get("doubtful", {})),
        "An unknown model": model["on_unknown"],
        "An unknown field": {"unknown": "not documented"}.get(
            raw["unknown_field"], raw["unknown_field"]
        ),
        "Fields that do nothing": quoted(raw.get("ignored_fields", {})),
        "Verified": f"{raw['verified_on']}, {raw['source']}",
    }
    rows = "".join(f"| {key} | {value} |\n" for key, value in facts.items() if value)
    return f"\n## {raw['title']}\n\n| | |\n|---|---|\n| Name | `{name}` |\n{rows}"


def served_by(host: str) -> str:
    """Whose days of retirement count."""
    if not host:
        return "the makers"
    facts = resources.data("hosts").get(host)
    if facts is None:
        return "the tool itself, which publishes no days"
    return f"{facts['title']}: {facts['source']}, {facts['verified_on']}"


def proofs(raw: DialectProof) -> str:
    """What proves an agent of one tool where no folder does."""
    told = [f"`{field}`" for field in raw.get("fields", ())]
    told += [f"`{key}: {one}`" for key, some in raw.get("values", {}).items() for one in some]
    told += [f"“{phrase}” in the description" for phrase in raw.get("phrases", ())]
    if "switches" in raw:
        told.append("`tools` that are switched on and off")
    if "tools" in raw:
        told.append("names of its tools")
    return ", ".join(told)


def settings(entries: DialectEntries | None) -> str:
    """The files in which several agents are defined, and where."""
    if not entries:
        return ""
    below = either([f"`{field}`" for field in entries["below"]])
    if entries.get("apart"):
        return f"{quoted(entries['files'])}, whose {below} name files"
    return f"{quoted(entries['files'])}, each entry of {below}"


def quoted(values: Iterable[str]) -> str:
    """Code spans, separated by commas."""
    return ", ".join(f"`{value}`" for value in values)


def configuration() -> str:
    """Every setting, from its schema, and every flag, from the parser."""
    text = (ROOT / "schemas" / "config.schema.json").read_text(encoding="utf-8")
    schema = cast("Schema", json.loads(text))
    rows = "".join(setting(name, entry, schema) for name, entry in schema["properties"].items())
    options = "".join(flag(action) for action in parser.options(parser.parser()))
    told = "".join(command(name) for name in commands.TAKES if name != "check")
    return (
        f"{NOTE}# Configuration\n\n{_CONFIG_INTRO}\n{_CONFIG_HEAD}{rows}\n"
        f"{agents()}\n## Command line\n\n{_FLAGS_HEAD}{options}\n## Commands\n{told}\n{most()}\n{_KEPT}"
    )


def most() -> str:
    """How much of anything is read."""
    rows = "".join(f"| {what} | {number} | {beyond} |\n" for what, number, beyond in _most())
    return f"{_LIMITS}{rows}"


def _most() -> Iterator[tuple[str, str, str]]:
    yield "an agent", size(limits.AGENT), "`too-large`"
    yield "its frontmatter", f"{size(limits.FRONTMATTER)} characters", "`too-large`"
    yield (
        "levels of frontmatter, of TOML, of a dotted key",
        f"{limits.DEPTH}",
        "`too-deep`; exit code 2",
    )
    yield "values of one frontmatter, aliases written out", f"{limits.VALUES:,}", "`unsafe-yaml`"
    yield "a settings file", size(limits.SETTINGS.most), "exit code 2"
    yield "entries of one setting", f"{limits.SETTING_ENTRIES:,}", "exit code 2"
    yield "a policy", size(limits.POLICY.most), "exit code 2"
    yield "levels of a policy", f"{limits.POLICY_DEPTH}", "exit code 2"
    yield "rules of its own", f"{limits.OWN_RULES}", "exit code 2"
    yield "policies that extend each other", f"{limits.EXTENDING}", "exit code 2"
    yield "a document or registry", size(limits.DOCUMENT.most), "exit code 2"
    yield "lines of a document", f"{limits.DOCUMENT_LINES:,}", "exit code 2"
    yield "cells of its tables", f"{limits.DOCUMENT_CELLS:,}", "exit code 2"
    yield "values of a registry", f"{limits.REGISTRY_VALUES:,}", "exit code 2"
    yield "a report that is merged", size(limits.REPORT.most), "exit code 2"
    yield "a baseline", size(limits.BASELINE.most), "exit code 2"
    yield "findings in it", f"{limits.BASELINE_ENTRIES:,}", "exit code 2"
    yield "a list of files", size(limits.FILE_LIST.most), "exit code 2"
    yield "a `.gitignore`", size(limits.IGNORE_FILE), "it ignores nothing, which is said"
    yield (
        "its patterns with wildcards",
        f"{limits.WILD_PATTERNS:,}",
        "it ignores nothing, which is said",
    )
    yield "a file that `init` adds to", size(limits.ADDED_TO), "it is left as it is"
    yield "a file of git's own", size(limits.GIT_FILE), "the rest is not read"
    yield "a line of a transcript", size(limits.USAGE_LINE), "it is passed over"
    yield "what stands beside a transcript", size(limits.USAGE_META), "it is passed over"
    yield "characters of a name in it", f"{limits.USAGE_NAME:,}", "the rest is cut off"
    yield "the state that `monitor` keeps", size(limits.STATE.most), "exit code 2"
    rows = f"{limits.USAGE_ROWS:,}"
    yield "agents × models × days in it", rows, "more are counted as one agent"


def size(number: int) -> str:
    """Bytes in the largest unit that has no rest."""
    if number % (1024 * 1024) == 0:
        return f"{number // 1024 // 1024} MiB"
    return f"{number // 1024} KiB"


def agents() -> str:
    """What is an agent, with the table of what is none."""
    rows = ""
    for one in resources.data("others")["kinds"]:
        places = [f"below `{name}/`" for name in one.get("folders", ())]
        names = quoted(one.get("files", ())), ", ".join(places), quoted(one.get("fields", ()))
        rows += f"| {one['kind']} | {' | '.join(names)} |\n"
    return f"{_AGENTS}{rows}{_NOT_FOUND}"


_AGENTS = """\
## Which files are agents

The command, the hooks, the action and `init` go by one rule. A Markdown file is an agent

1. where a tool loads agents from: `.claude/agents/`, `.github/agents/`, `.opencode/agent/` and the other folders of
   [each tool](dialects.md), `agents/` beside the `.claude-plugin/` of a plugin, and files called `*.agent.md` or
   `*.chatmode.md`. Such a place decides, whatever folder lies around it;
2. where `include` in the settings, or `--include`, names it;
3. in any other folder called `agents`, with `name` and `description`;
4. anywhere else, with something that only agents have beside `name` and `description`: a known `model`, `tools` that a
   tool has, a field such as `permissionMode` or `mode: subagent`; the page of [each tool](dialects.md) lists them.

Files in TOML and JSON are agents where a tool loads them from (`.codex/agents/`, `.kiro/agents/`), and where `include`
names them and their content shows it. Each entry below `agent` of `opencode.json` or `opencode.jsonc`, in whatever folder, is
an agent of OpenCode; one that only changes an agent that is built in, or that a Markdown file defines as well, is not judged
by its words.

A template, whose `name` or `model` is left to be filled in (`{{AGENT_NAME}}`, `<haiku | sonnet>`, `YOUR_NAME`), is none; where
Claude Code loads it and nothing but the model is missing, [MD210](rules/unfilled-model.md) says so.
In a folder below those of 1, a file without any field of an agent is none either, where the tool demands some. Neither is a `README.md` or another page about the folder, nor a file without frontmatter outside of the folders of 1. A
file whose frontmatter cannot be read is judged by its place alone. Where no tool loads agents from a place, this is not an
agent either:

| what | files | folders | fields |
|---|---|---|---|
"""
_LIMITS = """\
## Limits

How much of anything is read. What is beyond is refused before a parser sees it, with its place where it has one, or passed
over where it is nobody's doing.

| what | at most | beyond |
|---|---|---|
"""
_KEPT = """\
## What is kept between runs

What the documents and labels of a team assign, and what a settings file says, so that the next run need not work it out
anew: in `lint-agents` below `XDG_CACHE_HOME`, else below `~/.cache`, as JSON that only you can read. It is found again only
by the very same bytes of documents and settings, the same names and places of agents, and the same files of the program,
so no run says anything else for it. Findings are never kept.

Nothing is kept where `LINT_AGENTS_NO_CACHE` has a value, where the folder would lie in the repository, where others could
write into it, and on Windows. It holds 200 files at most; the oldest are removed.
"""
_NOT_FOUND = """\

`lint-agents --show-files` lists the agents, each with what shows that it is one, and `lint-agents --show-skipped` the other
Markdown files with the reason why they are passed over; of a hidden folder that is not searched, the folders in it that
seem to hold agents.

A file named on the command line is checked whatever it is, and read wherever a link of that name leads: who names files that
others wrote, such as all of a pull request, adds `--only-agents`. With it a named file is checked only where a search would
find it: hooks, which name every file of a commit, run so.

Without a path the current folder is searched. Not searched: what git ignores, what `exclude` names, folders of installed
code such as `node_modules/`, and folders whose name begins with a dot unless a tool keeps agents there or `include` names
them. Links inside the repository are followed, each real file is checked once, under the path that a tool sees; a link that
leads out of the repository is named in a note.
"""


def command(name: str) -> str:
    """One command, with its own options, and those of `check` that it heeds."""
    shared = {flag for action in parser.options(parser.parser()) for flag in action.option_strings}
    taken = [action for action in parser.options(parser.of(name)) if action.option_strings]
    own = "".join(flag(action) for action in taken if shared.isdisjoint(action.option_strings))
    heeded = quoted(
        action.option_strings[-1]
        for action in taken
        if action.dest != "help" and shared & {*action.option_strings}
    )
    called = f"lint-agents {name} {commands.TAKES[name]}".rstrip()
    table = f"\n{_FLAGS_HEAD}{own}" if own else ""
    return f"\n### {name}\n\n`{called}`: {commands.about(name)}\n{table}" + (
        f"\nHeeds {heeded}.\n" if heeded else ""
    )


def flag(action: argparse.Action) -> str:
    """One row of the table of flags."""
    metavar = str(action.metavar or action.dest).replace("|", "\\|")
    values = (
        "`, `".join(action.choices) if action.choices else metavar if action.nargs != 0 else None
    )
    names = ", ".join(f"`{option}`" for option in action.option_strings) or "(arguments)"
    text = "show the version and end" if action.dest == "version" else action.help
    return f"| {names} | {f'`{values}`' if values else ''} | {text} |\n"


_CONFIG_INTRO = """\
Settings live in the table `[tool.lint-agents]` of `pyproject.toml`, or in `.lint-agents.toml`. For each file that is
checked, the settings file nearest to it counts, up to the root of the repository; nothing is inherited from those above.
A wrong setting ends the run with exit code 2, and says where it stands; settings in files and tables of other names,
which nobody reads, are warned of.
"""
_FLAGS_HEAD = "| flag | value | meaning |\n|---|---|---|\n"
_CONFIG_HEAD = "| setting | values | default | meaning |\n|---|---|---|---|\n"


def setting(name: str, entry: Setting, schema: Schema) -> str:
    """One row."""
    target = schema["$defs"][entry["$ref"].rsplit("/", 1)[-1]] if "$ref" in entry else entry
    kinds = (
        " \\| ".join(f"`{value}`" for value in target["enum"])
        if "enum" in target
        else target["type"]
    )
    default = f"`{json.dumps(entry['default'])}`" if "default" in entry else ""
    example = f" For example `{json.dumps(entry['examples'][0])}`." if entry.get("examples") else ""
    return f"| `{name}` | {kinds} | {default} | {entry['description']}{example} |\n"


def main() -> int:
    """Write the pages, or compare them; pages of rules that are gone are removed or reported."""
    made = dict(pages())
    stale = [
        path
        for path, text in made.items()
        if not path.exists() or path.read_text(encoding="utf-8") != text
    ]
    orphans = [
        path
        for folder in ("rules", "policies")
        for path in (DOCS / folder).glob("*.md")
        if path not in made
    ]
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
