"""Every rule of this folder, found by file name; one file, one rule, one name."""

from __future__ import annotations

import os

from ..core import resources
from ..core.caching import cache
from ..core.errors import ConfigError
from ..core.nouns import SEVERITIES, RuleEntry, Severity
from ..core.record import TYPE_CHECKING
from ..core.resources import data
from ..core.settings import Config

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Mapping

    from ..core.policy import Policy
    from ..core.rulebook import Rule

ALL = "ALL"
#: The family of the rules that policies bring.
OWN = "OW"
#: The variable of the environment by which a user names packages with rules.
PLUGINS = "LINT_AGENTS_PLUGINS"
#: Families that speak of records of what ran, which `check` does not read.
RECORDED = ("US", "EV")
ActiveRule = tuple[RuleEntry, Severity | None]


class ActiveRules(tuple[ActiveRule, ...]):  # noqa: SLOT001 - it keeps more
    """The rules of a run, each with the severity the user gave it, if any."""

    def __init__(self, _: Iterable[ActiveRule] = ()) -> None:
        #: Those that need a fault, which most do, by the name of both.
        self._by_fault: dict[str, ActiveRule] = {}
        #: The others, by what they need.
        self._by_need: dict[str, list[ActiveRule]] = {}
        for one in self:
            entry = one[0]
            if entry.needs == "fault":
                self._by_fault[entry.name] = one
            else:
                self._by_need.setdefault(entry.needs, []).append(one)

    def of(self, met: Container[str], faults: Iterable[str]) -> list[ActiveRule]:
        """Return the rules that can have something to say of an agent, by the needs that it meets
        and the names of its faults, each once.
        """
        found = []
        for need, some in self._by_need.items():
            if need in met:
                found += some
        for fault in faults:
            if fault in self._by_fault:
                found.append(self._by_fault[fault])
        return found


def every_rule() -> tuple[Rule, ...]:
    """Return all rules whole, by code, those of the user's packages last. Raises ConfigError for
    packages that cannot be used.
    """
    return (*built_in(), *_of_packages())


@cache
def built_in() -> tuple[Rule, ...]:
    """Return the rules of the linter whole, by code. Raises ImportError where two share a code or
    a file holds no rule of its name.
    """
    files = os.listdir(os.path.dirname(__file__))
    others = ("__init__.py", "selection.py", "plugins.py")
    modules = sorted(name[:-3] for name in files if name.endswith(".py") and name not in others)
    found = [load(module.replace("_", "-")) for module in modules]
    if len({rule.code for rule in found}) != len(found):
        raise ImportError("two rules share a code")
    return tuple(sorted(found, key=lambda rule: rule.code))


@cache
def load(name: str) -> Rule:
    """Return one rule, by importing its file."""
    if os.environ.get(PLUGINS):
        for one in _of_packages():
            if one.name == name:
                return one
    own = name.replace("-", "_")
    rule: Rule = getattr(resources.module(f"rules.{own}"), own)
    return rule


@cache
def entries() -> tuple[RuleEntry, ...]:
    """Return all rules by code, from the compiled list: a run imports only the rules that have
    something to look at.
    """
    levels = {int(one): one for one in SEVERITIES}
    every = []
    for code, name, level, is_default, needs in data("rules"):
        # with its last field, though that is the usual one: each run makes them all
        every.append(RuleEntry(code, name, levels[level], is_default, needs, None))
    if os.environ.get(PLUGINS):
        for one in _of_packages():
            every.append(one.entry)
    return tuple(every)


def _of_packages() -> tuple[Rule, ...]:
    """Return the rules of the packages that the user named in the environment, mostly none."""
    named = os.environ.get(PLUGINS)
    if not named:
        return ()
    from . import plugins  # imported here: few users have such packages

    return plugins.loaded(named)


def known(policy: Policy | None) -> tuple[RuleEntry, ...]:
    """Return all rules, and after them those that a policy brings."""
    if policy and policy.rules:
        return (*entries(), *own_entries(policy))
    return entries()


def own_entries(policy: Policy | None) -> tuple[RuleEntry, ...]:
    """Return the rules that a policy brings, by code."""
    if policy and policy.rules:
        from ..judging import own_rules  # imported here: few policies have rules

        return own_rules.entries(policy)
    return ()


def of_records() -> frozenset[str]:
    """Return the names of the rules that speak of records: `check` never runs them."""
    found = set()
    for one in entries():
        if one.code.startswith(RECORDED):
            found.add(one.name)
    return frozenset(found)


def find(selector: str, policy: Policy | None = None) -> Rule:
    """Return the rule of this code or name, those of a policy included. Raises ConfigError with
    the nearest name.
    """
    for entry in known(policy):
        if selector.upper() == entry.code or selector.lower() == entry.name:
            return whole(entry, policy)
    raise ConfigError(_unknown(selector, policy))


def whole(entry: RuleEntry, policy: Policy | None = None) -> Rule:
    """Return a rule with its page, be it of the linter or of a policy."""
    if policy and entry.code in policy.rules:
        from ..judging import own_rules  # imported here: few policies have rules

        return own_rules.rule(entry.code, policy)
    return load(entry.name)


def family(prefix: str, policy: Policy | None = None) -> list[Rule]:
    """Return the rules whose codes begin like this: `MD`, `md2`; none for anything else."""
    if not prefix:
        return []
    found = []
    for entry in known(policy):
        if entry.code.startswith(prefix.upper()):
            found.append(whole(entry, policy))
    return found


def objection(selector: str, policy: Policy | None = None) -> str:
    """Return what is wrong with a selector; empty where some rule fits it."""
    if any(_fits(rule, selector) for rule in known(policy)):
        return ""
    return _unknown(selector, policy)


def selected(config: Config, policy: Policy | None = None, *, strict: bool = True) -> ActiveRules:
    """Return the rules of a run, each with the severity the user gave it, if any; those of the
    policy are among them. A selector that fits none raises ConfigError, unless `strict` is off.

    The longest selector that fits a rule decides; where one selects and one ignores,
    ignoring wins. The severity that a policy gives a rule takes the place of the rule's
    own, and turns the rule on.
    """
    asked = config.select
    every = entries()
    if policy and policy.rules:
        every = known(policy)
    levels: Mapping[str, str] = {}
    if policy:
        levels = policy.severity
    named = [*(asked or ()), *config.extend_select, *config.ignore, *config.severity]
    if asked is None and not named and not levels:  # the usual run, without a look at each rule
        return ActiveRules((rule, None) for rule in every if rule.default)
    if strict:
        _refuse_unknown(named, policy)
    chosen = []
    for rule in every:
        by_default = int(rule.default or rule.name in levels)
        wanted = max(
            _weight(rule, asked) if asked is not None else by_default,
            _weight(rule, config.extend_select),
        )
        if wanted and wanted > _weight(rule, config.ignore):
            held = rule
            if rule.name in levels:
                level = Severity.named(levels[rule.name])
                held = rule._replace(severity=level, cap=level)
            chosen.append((held, _severity(rule, config)))
    return ActiveRules(chosen)


def matching(selectors: Iterable[str], where: str, policy: Policy | None = None) -> frozenset[str]:
    """Return the names of the rules that any of these selectors fits. Raises ConfigError, saying
    `where`, for one without.
    """
    try:
        _refuse_unknown(selectors, policy)
    except ConfigError as error:
        raise ConfigError(f"{where}: {error}") from None
    names = set()
    for rule in known(policy):
        if any(_fits(rule, one) for one in selectors):
            names.add(rule.name)
    return frozenset(names)


def _severity(rule: RuleEntry, config: Config) -> Severity | None:
    fitting = []
    for selector in config.severity:
        if _fits(rule, selector):
            fitting.append(selector)
    if fitting:
        closest = max(fitting, key=lambda selector: _closeness(rule, selector))
        return config.severity[closest]
    return None


def _weight(rule: RuleEntry, selectors: Iterable[str]) -> int:
    """Return how closely the best of the selectors names this rule; 0 for not at all."""
    best = 0
    for selector in selectors:
        if _fits(rule, selector):
            best = max(best, _closeness(rule, selector))
    return best


def _closeness(rule: RuleEntry, selector: str) -> int:
    if selector.upper() == ALL:
        return 1
    if selector.lower() == rule.name:
        return len(rule.code) + 1
    return len(selector) + 1


def _fits(rule: RuleEntry, selector: str) -> bool:
    upper = selector.upper()
    if not upper:
        return False  # every code starts with nothing
    return upper == ALL or rule.code.startswith(upper) or selector.lower() == rule.name


def _refuse_unknown(selectors: Iterable[str], policy: Policy | None) -> None:
    for selector in selectors:
        wrong = objection(selector, policy)
        if wrong:
            raise ConfigError(wrong)


def _unknown(selector: str, policy: Policy | None) -> str:
    if not selector.strip():
        return "an empty selector fits no rule; name a code, a family such as MD, or a rule"
    words = []
    for rule in known(policy):
        words += [rule.code, rule.name]
    from ..core.suggest import did_you_mean  # imported here: most selectors fit

    hint = did_you_mean(selector, words)
    return f"there is no rule `{selector}`" + (
        f"; {hint}" if hint else "; `lint-agents rules` lists them"
    )
