"""A rule as a page, and all of them as a table."""

from __future__ import annotations

from ..core import rulebook
from ..core.record import TYPE_CHECKING
from ..core.resources import HOME
from ..core.rulebook import Rule

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


def rule_table(rules: Iterable[Rule]) -> str:
    """Return one line a rule: code, severity, name, whether it can mend what it
    reports, what it reports.
    """
    lines = []
    for rule in rules:
        level = "off"
        if rule.default:
            level = str(rule.severity)
        fix = {"safe": "fix", "unsafe": "unsafe fix"}.get(rule.fix, "")
        lines.append(f"{rule.code}  {level:<8} {rule.name:<32} {fix:<10} {headline(rule)}\n")
    return "".join(lines)


def family_table(rules: Sequence[Rule]) -> str:
    """Return the rules of a family, or of several, below what each family looks at."""
    text = ""
    for letters in dict.fromkeys(rule.code[:2] for rule in rules):
        some = []
        for rule in rules:
            if rule.code.startswith(letters):
                some.append(rule)
        title = rulebook.family_of(letters).title
        text += f"{letters}: {title}\n\n{rule_table(some)}\n"
    return f"{text}`lint-agents rule {rules[0].code}` shows one whole.\n"


def rules_json(rules: Iterable[Rule]) -> str:
    """Return the same as JSON, each rule with its page in Markdown."""
    from .json import dump  # imported here: most ask for text

    every = [
        {
            "code": rule.code,
            "name": rule.name,
            "severity": str(rule.severity),
            "default": rule.default,
            "fix": rule.fix or None,
            "title": headline(rule),
            "page": rule_page(rule),
        }
        for rule in rules
    ]
    return dump(every)


def headline(rule: Rule) -> str:
    """Return the first sentence of the rule's page, without its full stop."""
    return rule.doc.strip().partition("\n")[0].rstrip(".")


def rule_page(rule: Rule) -> str:
    """Return the Markdown page of a rule, without examples."""
    first, _, rest = rule.doc.strip().partition("\n")
    default = f"{rule.severity}, {'on' if rule.default else 'off'} by default"
    if rule.fix:
        default += f" · with {'a safe' if rule.fix == 'safe' else 'an unsafe'} fix"
    facts = f"`{rule.code}` · {default}"
    if rule.since:
        facts += f" · since {rule.since}"
    facts += f" · source: {_address(rule.source)}"
    return f"# {rule.name} ({rule.code})\n\n{facts}\n\n{first.strip()}\n{_dedented(rest)}\n"


def _address(source: str) -> str:
    """Return where a source is found by whoever has no checkout of the project: rules name its own
    files as their pages under `docs/rules` link to them.
    """
    if source.startswith("../"):
        return f"{HOME}/blob/main/{source.removeprefix('../')}"
    return source


def _dedented(text: str) -> str:
    """Return the lines of a docstring without their indentation, which Python keeps up to 3.12."""
    lines = text.rstrip().split("\n")
    filled = []
    for line in lines:
        if line.strip():
            filled.append(line)
    indent = min((len(line) - len(line.lstrip()) for line in filled), default=0)
    return "\n".join(line[indent:].rstrip() for line in lines)
