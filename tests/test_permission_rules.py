"""Which permissions never decide, held to how OpenCode fits a pattern (`Wildcard.match` of 1.18.33)."""

from __future__ import annotations

import itertools
import re

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from frontmatter_lint.agents import permission_rules, unreached_permissions
from frontmatter_lint.agents.permission_rules import covers

from .conftest import examples
from .pace import in_time

COVERED = [
    ("*", "git push"),
    ("git *", "git push *"),
    ("git *", "git"),
    ("git*", "git *"),
    ("gh pr *", "gh pr create *"),
    ("cat *", "cat *.env*"),
    ("log ?", "log a"),
    ("log ?", "log ?"),
    ("log *", "log ?"),
    ("a*c", "abbc"),
    ("*a*", "bab"),
    ("docs/**", "docs/*"),
    ("docs/*", "docs\\a.md"),
    ("~/a/*", "$HOME/a/b"),
    ("**", "*"),
]
NOT_COVERED = [
    ("git push", "git push *"),
    ("git push *", "git push*"),
    ("git ?", "git *"),
    ("git ?", "git ab"),
    ("cat *.env*", "cat *"),
    ("cat *.env", "cat *.env*"),
    ("* --force", "git push *"),
    ("?", "~"),
    ("/home/*", "~/a"),
    ("a*b", "a*"),
    ("git *", "Git push"),
    ("x?", "x\U0001f9a6"),
    ("*/a", "a"),
]


@pytest.mark.parametrize(("wide", "narrow"), COVERED)
def test_a_wider_pattern_covers(wide: str, narrow: str) -> None:
    assert covers(wide, narrow)


@pytest.mark.parametrize(("wide", "narrow"), NOT_COVERED)
def test_what_only_overlaps_is_not_covered(wide: str, narrow: str) -> None:
    assert not covers(wide, narrow)


def _fits(text: str, pattern: str) -> bool:
    """Whether a pattern fits a text, as the program tells."""
    written = re.escape(pattern).replace(r"\*", ".*").replace(r"\?", ".")
    if pattern.endswith(" *"):
        written = re.escape(pattern[:-2]).replace(r"\*", ".*").replace(r"\?", ".") + "( .*)?"
    return re.fullmatch(written, text, re.DOTALL) is not None


_TEXTS = ["".join(signs) for size in range(5) for signs in itertools.product("ab ", repeat=size)]
_PATTERNS = st.text("ab *?", max_size=5)


@hypothesis_settings(max_examples=examples(300))
@given(_PATTERNS, _PATTERNS)
def test_what_is_covered_fits_whatever_the_other_fits(wide: str, narrow: str) -> None:
    if covers(wide, narrow):
        for text in _TEXTS:
            assert not _fits(text, narrow) or _fits(text, wide), text


@hypothesis_settings(max_examples=examples(300))
@given(st.dictionaries(_PATTERNS, st.sampled_from(permission_rules.ANSWERS), max_size=5))
def test_a_rule_that_is_called_unreached_never_decides(patterns: dict[str, str]) -> None:
    rules = permission_rules.of(None, {"bash": patterns})
    lost = [one.pattern for every in permission_rules.unreached(rules).values() for one in every]
    for text in _TEXTS:
        fitting = [pattern for pattern in patterns if _fits(text, pattern)]
        assert not fitting or fitting[-1] not in lost


def test_of_very_many_rules_none_is_compared() -> None:
    patterns = {f"a{number}": "deny" for number in range(500)}
    rules = permission_rules.of(None, {"bash": {**patterns, "*": "ask"}})
    assert permission_rules.unreached(rules) == {}


#: Fields of an agent, and what is said of those that never decide: each was asked of OpenCode
#: 1.18.33 on 2026-11-30, the rules as its server lists them.
FIELDS = {
    "a wider pattern that is not the last": (
        {"permission": {"bash": {"a b": "deny", "a *": "ask", "c": "allow"}}},
        [
            "`a b: deny` never decides: `a *: ask` below fits all that it does, and it takes the last"
        ],
    ),
    "the last wider one wins": (
        {"permission": {"bash": {"a b": "deny", "a *": "allow", "*": "deny"}}},
        ["`a *: allow` never decides: `*: deny` below fits everything, and it takes the last"],
    ),
    "a permission for all": (
        {"permission": {"bash": {"a": "allow"}, "edit": "ask", "*": "deny"}},
        [
            "`a: allow` of `permission.bash` and 1 more never decide: `*: deny` below fits everything"
        ],
    ),
    "names of permissions": (
        {"permission": {"dock_open": "deny", "dock_*": "allow"}},
        ["`dock_open: deny` never decides: `dock_*: allow` below fits everything"],
    ),
    "switches": (
        {"tools": {"bash": True, "*": False}},
        ["`bash: true` never decides: `*: false` below fits everything"],
    ),
    "a switch that a permission for all decides": (
        {"tools": {"bash": False}, "permission": "allow"},
        ["`bash: false` of `tools` never decides: `permission: allow` under `permission` fits"],
    ),
    "a switch with a permission of its own": (
        {"tools": {"write": True, "patch": True}, "permission": {"edit": "deny"}},
        ["`write: true`, `patch: true` under `tools` never decide: it takes `edit: deny` under"],
    ),
    "a switch with patterns of its own": (
        {"tools": {"bash": False}, "permission": {"bash": {"a *": "allow"}}},
        ["`bash: false` under `tools` never decides: it takes what stands under `permission.bash`"],
    ),
    "a switch that its patterns allow, but for their order": (
        {"tools": {"bash": True}, "permission": {"bash": {"a *": "allow", "*": "deny"}}},
        ["`a *: allow` never decides: `*: deny` below fits everything"],
    ),
    "a switch that is asked for": ({"tools": {"bash": True}, "permission": {"*": "ask"}}, []),
    "patterns without a rule": ({"tools": {"bash": False}, "permission": {"bash": {}}}, []),
    "no answer": ({"permission": {"bash": {"a": "never", "*": "ask"}}}, []),
    "rules of version 2": (
        {
            "permissions": [
                {"action": "shell", "resource": "a b", "effect": "deny"},
                {"action": "shell", "resource": "a *", "effect": "allow"},
            ]
        },
        ["`shell a b: deny` never decides: `shell a *: allow` below fits all that it does"],
    ),
    "another permission": ({"permission": {"edit": "deny", "bash": "ask"}}, []),
    "nothing that asks for it": ({"permission": {"write": "deny", "*": "allow"}}, []),
}


@pytest.mark.parametrize(("fields", "expected"), FIELDS.values(), ids=FIELDS)
def test_what_is_said_of_rules(fields: dict[str, object], expected: list[str]) -> None:
    found = [one.problem.message for one in unreached_permissions.faults(fields, "it")]
    assert len(found) == len(expected)
    for message, begin in zip(found, expected, strict=True):
        assert message.startswith(begin)


@pytest.mark.parametrize(
    ("wide", "narrow"),
    [("*" + "a" * 50_000 + "b", "a" * 100_000), ("?" * 50_000 + "*", "a" * 100_000)],
)
def test_long_patterns_are_not_compared_sign_by_sign(wide: str, narrow: str) -> None:
    assert in_time(lambda: covers(wide, narrow), 0.5)
    assert covers("a*", narrow)
    assert not covers("b*", narrow)
