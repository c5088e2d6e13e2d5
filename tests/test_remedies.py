"""What we tell people to write, written where the finding stands, lints clean: every tool,
every model, every rule that offers a name.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterator

import pytest

from frontmatter_lint.agents import advice, catalogue, dialects, offers
from frontmatter_lint.agents.load import Candidate, load
from frontmatter_lint.core import tiers
from frontmatter_lint.core.findings import Finding, PlacedFix
from frontmatter_lint.core.policy import Policy
from frontmatter_lint.engine import checking
from frontmatter_lint.engine.standards import Run, Standards
from frontmatter_lint.fixes import trial
from frontmatter_lint.judging import policies
from frontmatter_lint.reading import document
from frontmatter_lint.rules import selection

from .test_legal_models import ILLEGAL, LEGAL, PLACES

#: How a hint says what to write.
_OFFERS = re.compile(
    r"(?:did you mean|write a name it knows, such as|name a model such as|such as|use|or"
    r"|for instance|the nearest listed is|write a list:|write) (`[^`]+`(?:(?:, | or )`[^`]+`)*)"
)
#: Spellings that people bring along from elsewhere.
_FOREIGN = ("sonnet", "opus", "haiku", "fable", "inherit", "auto", "default", "best", "fast")
_RULES = [one for one in selection.entries() if one.code[:2] in ("MD", "SC")]
_ACTIVE = selection.ActiveRules([(one, None) for one in _RULES])


def _names() -> Iterator[str]:
    """Every listed model, as listed, with dots, misspelt, behind its maker and as a menu has
    it.
    """
    for listed in catalogue.listed_ids():
        info = catalogue.lookup(listed).info
        assert info is not None
        yield listed
        dotted = re.sub(r"(?<=\d)-(?=\d{1,2}(?!\d))", ".", listed)
        yield dotted
        yield f"{info.provider}/{dotted}"
        yield f"{dotted.replace('-', ' ').title()} (copilot)"
        if len(listed) > 8:
            yield listed[:5] + listed[6:]
        if info.provider == "anthropic":
            yield f"us.anthropic.{listed}-20260101-v1:0"
            yield f"{listed}@20260101"
            yield f"{listed}[1m]"
            yield f"openrouter/anthropic/{dotted}"
            yield f"github-copilot/{dotted}"
        if info.provider in ("anthropic", "openai", "xai"):
            yield f"{dotted}-thinking-high"
            yield f"{dotted}-medum-fast"
            yield f"{dotted} (copilot)"
    yield from _FOREIGN
    written = [text for every in LEGAL.values() for text in every]
    written += [text for pairs in ILLEGAL.values() for text, _ in pairs]
    for text in written:
        if not text.startswith(("{", "[")):
            yield text.strip("\"'")


NAMES = sorted(set(_names()))


def _some(dialect: str) -> list[str]:
    """Return the names that a dialect is tried with: every second, another half for the next."""
    return NAMES[list(PLACES).index(dialect) % 2 :: 2]


#: Every end that is announced, however far away, is spoken of.
STANDARDS = Standards(policies.get("default"), grace=100_000)


def _findings(
    dialect: str,
    value: str,
    line: str = "model: {}",
    run: Run = Run(_ACTIVE, STANDARDS, day="2026-11-27"),  # noqa: B008
) -> tuple[str, list[Finding]]:
    """Lint an agent that names a model, where the tool looks for it; without a process."""
    path = PLACES[dialect]
    written = line.replace("{}", value if value.startswith("[") else f'"{value}"')
    if path.endswith(".toml"):
        text = 'name = "otter"\ndescription = "Guides otters."\n'
        text += f'developer_instructions = "Lead them."\n{written.replace(":", " =", 1)}\n'
    else:
        text = "---\nname: otter\ndescription: Guides otters across the road.\n"
        text += f"{written}\n---\nLead them.\n"
    candidate = Candidate(path, path, f"/{path}", named=True, data=text.encode())
    agent = load(candidate, dialect)
    assert agent is not None
    return text, checking.check_agent(agent, run)


def _said(dialect: str, value: str, line: str = "model: {}") -> list[str]:
    """The codes of all that is said of a model, of whatever severity."""
    return [one.code for one in _findings(dialect, value, line)[1]]


def _offered(hint: str) -> Iterator[str]:
    """Yield the names that a hint tells people to write, those of whole lines too."""
    for match in _OFFERS.finditer(hint):
        for text in re.findall(r"`([^`]+)`", match[1]):
            yield text.removeprefix("model: ").removeprefix("model = ").strip('"')


def _mended(text: str, fix: PlacedFix, dialect: str) -> str:
    """Return the model that a file names once a fix was made."""
    syntax = document.syntax_of(PLACES[dialect])
    after = trial.together(text.encode(), [fix], syntax)[0].decode()
    value = re.search(r"(?m)^model ?[:=] *(.*)$", after)
    assert value is not None
    return value[1].strip("\"'")


def _is_spelled_as_listed(offer: str) -> bool:
    """Whether a name is spelled as our data has it, where its maker spells it with dots."""
    info = catalogue.lookup(offer).info
    if info is None or not catalogue.dots_versions(info.provider):
        return False
    dotted = offers.spell(info.id, dialects.get("generic"))
    return info.id != dotted and offer.rpartition("/")[2].startswith(info.id)


@pytest.mark.parametrize("dialect", PLACES)
def test_a_model_for_other_work_lints_clean(dialect: str) -> None:
    tool = dialects.get(dialect)
    offered = set()
    for name in _some(dialect):
        if not offers.is_clean(name, tool):
            continue
        for tier in tiers.names():
            one = advice.of_tier(tier, name, tool)
            if one:
                offered.add((tier, one))
    assert offered
    for tier, one in offered:
        assert catalogue.tier(one) == tier
        assert not _said(dialect, one), one


@pytest.mark.parametrize("dialect", PLACES)
def test_what_is_offered_lints_clean(dialect: str) -> None:
    tried: Counter[str] = Counter()
    wrong: list[tuple[str, str, str, list[str]]] = []
    clean: dict[str, list[str]] = {}
    for name in _some(dialect):
        text, found = _findings(dialect, name)
        for one in found:
            written = [(one.code, offer) for offer in _offered(one.hint)]
            if one.fix is not None:
                written.append((f"{one.code} fix", _mended(text, one.fix, dialect)))
            for code, offer in written:
                tried[code] += 1
                if offer not in clean:
                    clean[offer] = _said(dialect, offer)
                if clean[offer] or _is_spelled_as_listed(offer):
                    wrong.append((name, code, offer, clean[offer]))
    sys.stdout.write(f"{dialect}: {sum(tried.values())} tried, {dict(tried)}\n")
    assert wrong == []
    assert sum(tried.values()) > (25 if dialects.get(dialect).model.unsure else 150), tried


#: Where else a model may stand.
ELSEWHERE = [
    ("vscode", 'model: [{}, "Claude Haiku 4.5 (copilot)"]'),
    ("claude-ctx", "model: {preference: sonnet, fallbacks: [{}]}"),
    ("claude-ctx", "model: {preference: haiku, escalation: {to: {}, when: [it is hard]}}"),
    ("generic", "model: {preference: {}, fallbacks: [haiku]}"),
    ("pi", 'model: "anthropic/claude-sonnet-4-6"\nfallbackModels: [{}]'),
    ("agnostic", "model: {claude: {}, codex: gpt-5.5}"),
    ("agnostic", "model: {copilot: {}}"),
    ("agnostic", "model: {cursor: {}}"),
    ("agnostic", "model: {opencode: {}}"),
]


@pytest.mark.parametrize(("dialect", "line"), ELSEWHERE)
def test_so_does_what_is_offered_in_other_places(dialect: str, line: str) -> None:
    before = _said(dialect, "haiku" if dialect != "vscode" else "GPT-5.5", line)
    tried = 0
    for name in NAMES[::5]:
        for one in _findings(dialect, name, line)[1]:
            for offer in _offered(one.hint):
                tried += 1
                assert set(_said(dialect, offer, line)) <= set(before), (name, one.code, offer)
    assert tried > 100


@pytest.mark.parametrize("dialect", PLACES)
def test_what_an_assignment_writes_lints_clean(dialect: str) -> None:
    """The fixes of the rules on documented tiers, whatever model the policy names for a tier."""
    rules = [one for one in selection.entries() if one.code in ("MA501", "MA502", "MA505")]
    tool = dialects.get(dialect)
    tried = 0
    names = [one for one in NAMES if offers.is_clean(one, tool)]
    for number, name in enumerate(names[:: max(len(names) // 40, 1)]):
        for tier in tiers.names():
            policy = dict(policies.get("default").stated)
            policy["roster"] = {"otter": {"tier": tier, "category": "guides"}}
            policy["tiers"] = {tier: {"model": NAMES[number * 31 % len(NAMES)]}}
            active = selection.ActiveRules([(one, None) for one in rules])
            run = Run(active, Standards(Policy(policy)))
            text, found = _findings(dialect, name, run=run)
            for one in found:
                if one.fix is not None:
                    tried += 1
                    written = _mended(text, one.fix, dialect)
                    assert _said(dialect, written) == [], (name, tier, written)
    sys.stdout.write(f"{dialect}: {tried} assignments\n")


@pytest.mark.parametrize("dialect", PLACES)
def test_a_model_of_another_tier_lints_clean(dialect: str) -> None:
    """What fixes of the assignment and of escalations write, whatever the documents name."""
    tool = dialects.get(dialect)
    tried = set()
    for number, like in enumerate(_some(dialect)):
        documented = NAMES[-number * 7 % len(NAMES)]
        for tier in tiers.names():
            tried.add(offers.model_of_tier(tier, like, tool, (documented,)))
    assert len(tried) > 3
    assert [one for one in sorted(tried - {""}) if _said(dialect, one)] == []


def test_what_lints_ill_is_seen() -> None:
    assert _said("claude-code", "sonnet-5") == ["MD202"]
    assert _said("kiro", "claude-sonnet-4-5") == ["MD202"]
    assert _said("opencode", "claude-sonnet-4-6") == ["MD202"]
    assert list(_offered("use `a-1` or `b`; did you mean `c`?")) == ["a-1", "b", "c"]


def test_where_versions_have_dots_no_snapshot_is_offered() -> None:
    kiro = dialects.get("kiro")
    assert offers.legal_spelling("claude-sonnet-4-6-20260217", kiro) == "claude-sonnet-4.6"
