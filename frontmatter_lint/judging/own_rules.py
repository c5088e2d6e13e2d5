"""The rules of a policy's own: simple rules as data, which add findings and change no other."""

from __future__ import annotations

from ..core.nouns import Agent, Context, Problem, RuleEntry, Severity
from ..core.policy import Policy
from ..core.policy_parts import OwnRule
from ..core.positions import KeyOf, KeyPath
from ..core.record import TYPE_CHECKING
from ..core.rulebook import Rule
from ..core.wording import clip, code_spans, either

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any

_LONGEST = 1_000  # characters of a value that are compared
_NAME = KeyOf(("name",))


def entries(policy: Policy) -> tuple[RuleEntry, ...]:
    """Return the rules that a policy brings, by code."""
    found = []
    for code, own in sorted(policy.rules.items()):
        level = Severity.named(own.severity)
        found.append(RuleEntry(code, own.name, level, True, ""))
    return tuple(found)


def rule(code: str, policy: Policy) -> Rule:
    """Return a rule of a policy whole: its page is made from what it says."""
    own = policy.rules[code]
    level = Severity.named(own.severity)

    def check(agent: Agent, context: Context) -> Iterator[Problem]:  # noqa: ARG001 - as all rules
        return problems(own, agent)

    source = f"policy `{policy.name}`, {policy.source}"
    return Rule(code, own.name, level, True, "", "", source, _page(own), check)


def _page(own: OwnRule) -> str:
    """Return the page of a rule as Markdown."""
    subject = "the models that the file names"
    if own.field:
        subject = f"the field `{own.field}`"
    elif own.model == "preferred":
        subject = "the model that the file asks for"
    message = own.message
    lines = [
        f"{message[:1].upper()}{message[1:].rstrip('.')}.",
        "",
        "## What it does",
        f"Looks at {subject}:",
        "",
    ]
    if own.required:
        lines.append("- it must be there, with a value")
    if own.forbidden:
        lines.append("- it must not be there")
    for words, some in (
        ("allowed", own.allowed),
        ("not allowed", own.denied),
        ("tiers", own.tiers),
    ):
        if some:
            lines.append(f"- {words}: {code_spans(some)}")
    if own.paths:
        lines += ["", f"In files that match {code_spans(own.paths)}."]
    if own.hint:
        lines += ["", "## What to do instead", own.hint]
    return "\n".join(lines)


def problems(own: OwnRule, agent: Agent) -> Iterator[Problem]:
    """Yield where an agent is not as a rule of one's own wants it."""
    if own.field:
        return _of_field(own, agent)
    return _of_models(own, agent)


# --- fields ---------------------------------------------------------------------------


def _of_field(own: OwnRule, agent: Agent) -> Iterator[Problem]:
    name = own.field
    at, value = _found(agent.frontmatter, name)
    if not at:
        if own.required:
            yield _problem(own, f"there is no `{name}`", _NAME, f"add `{name}`{_such(own)}")
        return
    if own.forbidden:
        yield _problem(own, f"`{name}` is not wanted here", KeyOf(at), f"delete `{name}`")
        return
    if value is None or value in ("", [], {}):
        if own.required:
            hint = f"give `{name}` a value{_such(own)}"
            yield _problem(own, f"`{name}` has no value", KeyOf(at), hint)
        return
    items = [(at, value)]
    if isinstance(value, list):
        items = [((*at, number), one) for number, one in enumerate(value)]
    for place, one in items:
        what = _objection(own, one)
        if what:
            hint = f"write another value, or delete `{name}`"
            if own.allowed:
                hint = f"write a value{_such(own)}"
            yield _problem(own, f"`{name}`{what}", place, hint)


def _found(fields: Mapping[str, object], name: str) -> tuple[KeyPath, object]:
    """Return where a field stands, and its value; an empty path where there is none."""
    if name in fields:
        return (name,), fields[name]
    value: object = fields
    steps = tuple(name.split("."))
    for step in steps:
        if not isinstance(value, dict) or step not in value:
            return (), None
        value = value[step]
    return steps, value


def _objection(own: OwnRule, value: object) -> str:
    """Return what is wrong with a value; empty where nothing is."""
    if isinstance(value, dict | list):
        if own.allowed:
            return " has no single value"
        return ""
    text = _as_written(value)
    parts = [text]
    if "," in text:
        parts += [part.strip() for part in text.split(",")]
    for one in parts:
        if _fits(one, own.denied):
            return f" must not be `{clip(one)}`"
    if not own.allowed or _fits(text, own.allowed):
        return ""
    for one in parts[1:] or parts:
        if not _fits(one, own.allowed):
            return f" must not be `{clip(one)}`"
    return ""


def _as_written(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return str(value)


def _fits(text: str, globs: Sequence[str]) -> bool:
    """Whether a glob fits the text, whatever the case."""
    from fnmatch import fnmatchcase  # imported here: it takes `re`

    lowered = text[:_LONGEST].lower()
    return any(fnmatchcase(lowered, glob.lower()) for glob in globs)


# --- models ---------------------------------------------------------------------------


def _of_models(own: OwnRule, agent: Agent) -> Iterator[Problem]:
    from ..agents import model_choice

    refs = list(agent.model.preferences)
    if own.model == "any":
        refs = list(model_choice.refs(agent.model))
    if not agent.model.preferences and own.required:
        yield _problem(own, "no model is named", _NAME, f"add `model`{_such(own)}")
    for ref in refs:
        if not _suits(own, ref.value, ref.tier):
            message = f"`{clip(ref.value)}` is not allowed here"
            yield _problem(own, message, ref.at, f"write {_instead(own)}")


def _suits(own: OwnRule, model: str, tier: str) -> bool:
    """Whether a model may be named. A name without wildcards is that of the model in all
    its spellings; what an alias such as `opus` stands for changes, so it is only itself.
    """
    from ..agents import catalogue

    if _names(model, own.denied):
        return False
    if own.allowed and not _names(model, own.allowed):
        return False
    known = tier or catalogue.tier(model)
    return not known or not own.tiers or known in own.tiers


def _names(model: str, globs: Sequence[str]) -> bool:
    from ..agents import catalogue

    if _fits(model, globs):
        return True
    info = catalogue.lookup(model).info
    if info is None:
        return False
    for glob in globs:
        if not set(glob) & set("*?[") and catalogue.lookup(glob).info == info:
            return True
    return _fits(info.id, globs)


# --- words ----------------------------------------------------------------------------


def _problem(own: OwnRule, what: str, at: Any, hint: str) -> Problem:
    return Problem(f"{what}: {own.message}", at, own.hint or hint)


def _instead(own: OwnRule) -> str:
    return f"a model{_such(own)}" if _such(own) else "another model"


def _such(own: OwnRule) -> str:
    """Return which values are meant, to go after the noun; empty where any will do."""
    words = ""
    if own.allowed:
        words = f" such as {either([f'`{one}`' for one in own.allowed[:5]])}"
    if own.tiers:
        words += f" of tier {either(own.tiers)}"
    return words
