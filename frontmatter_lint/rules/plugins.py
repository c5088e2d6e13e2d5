"""Rules in Python from packages that the user named: code that runs, so nothing of a repository
under test can name one, or be one.
"""

from __future__ import annotations

import os
import sys

from ..core.caching import cache
from ..core.errors import ConfigError
from ..core.nouns import Severity
from ..core.record import TYPE_CHECKING
from ..core.resources import data
from ..core.rulebook import Rule
from ..core.wording import clip
from ..reading import repository

if TYPE_CHECKING:
    from importlib.metadata import Distribution, EntryPoint
    from typing import Any

#: The variable of the environment that names the packages, with commas between them.
VARIABLE = "LINT_AGENTS_PLUGINS"
#: Where a package says which rules it has.
GROUP = "lint_agents.rules"
#: How the codes of such rules begin; no family of the linter does.
FIRST = "X"
_MOST = 200  # rules of all packages


@cache
def loaded(named: str) -> tuple[Rule, ...]:
    """Return the rules of the packages that are named, by code. Raises ConfigError for a package
    that cannot be used.
    """
    import importlib.metadata  # imported here: few users have such packages

    top = os.path.join(os.path.realpath(repository.root(os.getcwd())), "")
    # for good: what a package imports later must not come from the repository either
    sys.path[:] = [path for path in sys.path if _is_trusted(path, top)]
    found: list[Rule] = []
    for name in dict.fromkeys(part.strip() for part in named.split(",")):
        if not name:
            continue
        try:
            package = importlib.metadata.distribution(name)
        except (importlib.metadata.PackageNotFoundError, ValueError):
            raise _error(
                f"no package `{clip(name)}` is installed outside of the repository"
            ) from None
        found += _rules_of(package, name, top)
    _check_all(found)
    return tuple(sorted(found, key=lambda rule: rule.code))


def _error(message: str) -> ConfigError:
    return ConfigError(f"{VARIABLE}: {message}")


def _is_trusted(path: str, top: str) -> bool:
    """Whether modules may come from a folder: the repository has no say in it, unless the
    interpreter itself lies in there.
    """
    real = os.path.join(os.path.realpath(path or os.curdir), "")
    if not real.startswith(top):
        return True
    homes = {os.path.realpath(home) for home in (sys.prefix, sys.base_prefix)}
    for home in homes:
        if top.rstrip(os.sep) != home and real.startswith(os.path.join(home, "")):
            return True
    return False


def _rules_of(package: Distribution, name: str, top: str) -> list[Rule]:
    points = [point for point in package.entry_points if point.group == GROUP]
    if not points:
        raise _error(f"`{clip(name)}` has no entry points of the group `{GROUP}`")
    if len(points) > _MOST:
        raise _error(f"`{clip(name)}` has more than {_MOST} rules")
    return [_rule_of(point, name, top) for point in points]


def _rule_of(point: EntryPoint, name: str, top: str) -> Rule:
    import importlib.util  # imported here, as above

    try:
        spec = importlib.util.find_spec(point.module.partition(".")[0])
    except (ImportError, ValueError):
        spec = None
    places = [spec.origin, *(spec.submodule_search_locations or ())] if spec else []
    for place in places:
        if place and os.path.isabs(place) and not _is_trusted(place, top):
            raise _error(f"`{clip(name)}` lies in the repository under test, so it is not run")
    try:
        rule = point.load()
    except Exception as error:
        said = f"{type(error).__name__}: {clip(str(error), 200)}"
        raise _error(f"`{clip(name)}` cannot be loaded: {said}") from error
    wrong = _objection(rule)
    if wrong:
        raise _error(f"`{clip(point.name)}` of `{clip(name)}` {wrong}")
    made: Rule = rule
    return made


def _objection(rule: Any) -> str:
    """Return what is wrong with what an entry point leads to; empty where it is a rule."""
    if not isinstance(rule, Rule):
        return "is no rule; decorate a function with `frontmatter_lint.core.rulebook.rule`"
    code = rule.code
    is_code = isinstance(code, str) and len(code) == 5 and code[:1] == FIRST
    if not (is_code and code[1].isascii() and code[1].isupper() and code[2:].isdecimal()):
        return f"has the code `{clip(str(code))}`; it must be such as `{FIRST}A101`"
    if rule.needs:
        return f"needs `{clip(str(rule.needs))}`; a rule of a package takes every agent"
    if not (isinstance(rule.severity, Severity) and rule.doc.strip()):
        return "has no severity, or no page: write a docstring"
    return ""


def _check_all(rules: list[Rule]) -> None:
    """Raise ConfigError where two rules share a code or a name, with the linter's too."""
    names = {row[1] for row in data("rules")}
    codes = set()
    for rule in rules:
        if rule.name in names or rule.code in codes:
            raise _error(f"there are two rules `{clip(rule.name)}` ({rule.code})")
        names.add(rule.name)
        codes.add(rule.code)
