"""What we tell people to write, written where the finding stands, lints clean: every tool,
every model, every rule that offers a name.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest

from frontmatter_lint.agents import dialects, model_names
from frontmatter_lint.agents.load import Candidate, load
from frontmatter_lint.core import tiers
from frontmatter_lint.core.resources import data
from frontmatter_lint.engine import engine
from frontmatter_lint.fixes import trial
from frontmatter_lint.judging import policies
from frontmatter_lint.reading import document
from frontmatter_lint.rules import selection

from .test_legal_models import ILLEGAL, LEGAL, PLACES

#: How a hint says what to write.
_OFFERS = re.compile(
    r"(?:did you mean|write a name it knows, such as|name a model such as|such as|use|or"
    r"|for instance|the nearest listed is|write) (`[^`]+`(?:(?:, | or )`[^`]+`)*)"
)
#: Spellings that people bring along from elsewhere.
_FOREIGN = ("sonnet", "opus", "haiku", "fable", "inherit", "auto", "default", "best", "fast")
_RULES = [one for one in selection.entries() if one.code[:2] in ("MD", "SC")]
_ACTIVE: list[selection.ActiveRule] = [(one, None) for one in _RULES]


def _names() -> Iterator[str]:
    """Every listed model, as listed, with dots, misspelt, behind its maker and as a menu has
    it.
    """
    for listed, entry in data("models")["index"].items():
        yield listed
        dotted = re.sub(r"(?<=\d)-(?=\d{1,2}(?!\d))", ".", listed)
        yield dotted
        yield f"{entry['provider']}/{dotted}"
        yield f"{dotted.replace('-', ' ').title()} (copilot)"
        if len(listed) > 8:
            yield listed[:5] + listed[6:]
    yield from _FOREIGN
    written = [text for every in LEGAL.values() for text in every]
    written += [text for pairs in ILLEGAL.values() for text, _ in pairs]
    for text in written:
        if not text.startswith(("{", "[")):
            yield text.strip("\"'")


NAMES = sorted(set(_names()))


def _findings(dialect: str, value: str) -> tuple[Any, list[Any]]:
    """Lint an agent that names a model, where the tool looks for it; without a process."""
    path = PLACES[dialect]
    if path.endswith(".toml"):
        text = 'name = "otter"\ndescription = "Guides otters."\n'
        text += f'developer_instructions = "Lead them."\nmodel = "{value}"\n'
    else:
        text = "---\nname: otter\ndescription: Guides otters across the road.\n"
        text += f'model: "{value}"\n---\nLead them.\n'
    candidate = Candidate(path, path, f"/{path}", named=True, data=text.encode())
    agent = load(candidate, dialect)
    assert agent is not None
    run = engine.Run(_ACTIVE, engine.Standards(policies.get("default")), dialect)
    return text, engine.check_agent(agent, run)


def _serious(dialect: str, value: str) -> list[str]:
    """The findings on a model above info, by code."""
    return [one.code for one in _findings(dialect, value)[1] if one.severity > 1]


def _offered(hint: str) -> Iterator[str]:
    """Yield the names that a hint tells people to write, those of whole lines too."""
    for match in _OFFERS.finditer(hint):
        for text in re.findall(r"`([^`]+)`", match[1]):
            yield text.removeprefix("model: ")


@pytest.mark.parametrize("dialect", PLACES)
def test_what_is_offered_lints_clean(dialect: str) -> None:
    tried: Counter[str] = Counter()
    wrong: list[tuple[str, str, str, object]] = []
    clean: dict[str, list[str]] = {}
    for name in NAMES:
        text, found = _findings(dialect, name)
        for one in found:
            for offer in _offered(one.hint or ""):
                tried[one.code] += 1
                if offer not in clean:
                    clean[offer] = _serious(dialect, offer)
                if clean[offer]:
                    wrong.append((name, one.code, offer, clean[offer]))
            if one.fix is None:
                continue
            tried[f"{one.code} fix"] += 1
            syntax = document.syntax_of(PLACES[dialect])
            mended = trial.together(text.encode(), [one.fix], syntax)[0].decode()
            value = re.search(r"(?m)^model ?[:=] *(.*)$", mended)
            assert value is not None
            if _serious(dialect, value[1].strip("\"'")):
                wrong.append((name, one.code, value[1], "fix"))
    assert wrong == []
    assert sum(tried.values()) > 100, tried


@pytest.mark.parametrize("dialect", PLACES)
def test_a_model_of_another_tier_lints_clean(dialect: str) -> None:
    """What fixes of the assignment and of escalations write, whatever the documents name."""
    tool = dialects.get(dialect)
    tried = set()
    for number, like in enumerate(NAMES):
        documented = NAMES[-number * 7 % len(NAMES)]
        for tier in tiers.names():
            tried.add(model_names.model_of_tier(tier, like, tool, (documented,)))
    assert len(tried) > 3
    assert [one for one in sorted(tried - {""}) if _serious(dialect, one)] == []


def test_what_lints_ill_is_seen() -> None:
    assert _serious("claude-code", "sonnet-5") == ["MD202"]
    assert _serious("kiro", "claude-sonnet-4-5") == ["MD202"]
    assert _serious("opencode", "claude-sonnet-4-6") == ["MD202"]
    assert list(_offered("use `a-1` or `b`; did you mean `c`?")) == ["a-1", "b", "c"]
