"""Registries in shapes that are seldom written: tiers of tiers, models as objects, escalations,
profiles inside of agents, and defaults that say nothing of a model.
"""

from __future__ import annotations

import pytest

from frontmatter_lint.core import limits
from frontmatter_lint.judging.documents import reader

from .documented_forms import KNOWN
from .test_documents_corners import OTHERS, passed, said

TWO = {"planner": "frontier", "scribe": "light"}

REGISTRIES: dict[str, tuple[str, dict[str, str]]] = {
    "a list of tiers, one without a model": (
        "tiers:\n  - {tier: quick, model: haiku}\n  - {tier: deep, model: opus}\n"
        "  - {tier: odd, model: some day}\nagents:\n  planner: deep\n  scribe: quick\n",
        TWO,
    ),
    "a key in the plural": (
        "tiers: {deep: opus, quick: haiku}\nagents:\n  planner: {classes: deep}\n  scribe: {classes: quick}\n",
        TWO,
    ),
    "comments that say what letters stand for": (
        "# A = opus\n# B = haiku\nagents: {planner: A, scribe: B}\n",
        TWO,
    ),
    "a model in a list": (
        "agents:\n  planner: [opus]\n  scribe: [reads, writes]\n",
        {"planner": "frontier"},
    ),
    "an id of nobody's": (
        "agents:\n  planner: nous/hermes-x-9\n  scribe: haiku\n",
        {"planner": "nous/hermes-x-9", "scribe": "light"},
    ),
    "a model as an object": (
        "agents:\n  planner: {model: {maker: nous, name: nous/hermes-x-9}}\n  scribe: {model: haiku}\n",
        {"planner": "nous/hermes-x-9", "scribe": "light"},
    ),
    "a model as an object without a name": (
        "agents:\n  planner: {model: {maker: nous}}\n  scribe: {model: haiku}\n",
        {"scribe": "light"},
    ),
    "no model in a list": (
        "agents:\n  planner: {model: []}\n  scribe: {model: haiku}\n",
        {"scribe": "light"},
    ),
    "fields below a profile that is chosen": (
        "profile: quality\nagents:\n  planner:\n    budget: {model: sonnet}\n"
        "    quality: {model: opus}\n  scribe: {model: haiku}\n",
        TWO,
    ),
    "models by profile, one chosen": (
        "profile: budget\nagents:\n  planner: {quality: opus, budget: sonnet}\n"
        "  scribe: {quality: sonnet, budget: haiku}\n",
        {"planner": "mid", "scribe": "light"},
    ),
    "escalations": (
        "agents:\n  planner: {model: sonnet, escalation: {when: hard, to: opus}}\n"
        "  scribe: {model: haiku, escalation: sonnet}\n  judge: {model: haiku, escalation: [opus]}\n"
        "  scout: {model: haiku, escalates_to: somebody}\n"
        "  explorer: {model: haiku, escalation: {when: hard}}\n",
        {
            "planner": "mid>opus",
            "scribe": "light>sonnet",
            "judge": "light",
            "scout": "light",
            "explorer": "light",
        },
    ),
    "an agent that extends a name with a model": (
        "agents:\n  planner: opus\n  judge: {extends: planner, tools: all}\n  scribe: haiku\n",
        {**TWO, "judge": "frontier"},
    ),
    "a list of agents and one of no name": (
        "haiku:\n  agents: [scribe]\nopus:\n  agents: [planner, {name: judge, model: sonnet}, {model: haiku}]\n",
        {**TWO, "judge": "mid"},
    ),
    "a default by its tier": (
        "tiers: {deep: opus, quick: haiku}\nagents:\n  planner: deep\n  scribe: quick\n  others: quick\n",
        {**TWO, OTHERS: "light"},
    ),
    "a default beside exceptions": (
        "default: sonnet\nexcept: {planner: opus}\n",
        {OTHERS: "mid", "planner": "frontier"},
    ),
    "defaults that name no model": (
        "defaults: {turns: 3}\nagents:\n  planner: {model: opus}\n  scribe: {tools: all}\n",
        {"planner": "frontier"},
    ),
    "a default for what no pattern is for": (
        "defaults: {model: sonnet}\nagents:\n  test-*: haiku\n  test-writer: {tools: all}\n"
        "  planner: {turns: 3}\n  scribe: opus\n",
        {"test-*": "light", "planner": "mid", "scribe": "frontier"},
    ),
}


@pytest.mark.parametrize(("text", "expected"), REGISTRIES.values(), ids=REGISTRIES)
def test_registries_say(text: str, expected: dict[str, str]) -> None:
    assert said(text, "r.yaml") == expected


LEFT_OUT: dict[str, tuple[str, list[tuple[int, str]]]] = {
    "names of names of names": (
        "models: {a: b, b: c, c: d, d: e, e: opus}\nagents:\n  planner: a\n",
        [(3, "`planner` names no model that is known here: `a`")],
    ),
    "comments that say two things": (
        "# A = opus\n# A = haiku\nagents:\n  planner: A\n",
        [(4, "`planner` names no model that is known here: `A`")],
    ),
    "two models in a list": (
        "agents:\n  planner: [opus, {model: sonnet}]\n  scribe: haiku\n",
        [
            (2, "`planner` names several models"),
            (3, "left out with its list, because of line 2"),
        ],
    ),
    "two models in words": (
        "agents:\n  planner: opus or sonnet\n  scribe: haiku\n",
        [
            (2, "`planner` names several models: `opus or sonnet`"),
            (3, "left out with its list, because of line 2"),
        ],
    ),
    "a model that is open beside one that is unknown": (
        "agents:\n  planner: auto\n  scribe: some brain\n  judge: haiku\n",
        [
            (2, "`planner` leaves the model open: `auto`"),
            (3, "`scribe` names no model that is known here: `some brain`"),
            (4, "left out with its list, because of line 3"),
        ],
    ),
    "profiles inside of an agent, none chosen": (
        "agents:\n  planner: {quality: opus, budget: sonnet}\n",
        [
            (
                2,
                "`planner` has a model for each of `quality`, `budget`: choose one with "
                "`documented-profile`",
            )
        ],
    ),
    "agents twice, in no profiles": (
        "agents:\n  planner: opus\nnightly:\n  planner: sonnet\n",
        [
            (2, "line 4, which is left out, gives `planner` another model"),
            (4, "it holds in `nightly` alone"),
        ],
    ),
}


@pytest.mark.parametrize(("text", "expected"), LEFT_OUT.values(), ids=LEFT_OUT)
def test_a_registry_that_is_not_understood_is_named(
    text: str, expected: list[tuple[int, str]]
) -> None:
    assert said(text, "r.yaml") == {}
    assert [(one.line, one.reason) for one in passed(text, "r.yaml")] == expected


def test_a_default_that_names_no_model_is_named() -> None:
    text = "agents:\n  planner: opus\n  others: whatever\n"
    assert said(text, "r.yaml") == {"planner": "frontier"}
    (left_out,) = passed(text, "r.yaml")
    assert left_out.line == 3
    assert left_out.reason == "what holds for all other agents is not read"


def test_what_is_not_understood_of_one_tool_spoils_no_other() -> None:
    text = (
        "claude-code:\n  planner: opus\n  scribe: some brain\n"
        "opencode:\n  planner: sonnet\n  scribe: haiku\n"
    )
    assert said(text, "r.yaml") == {"planner": "mid", "scribe": "light"}
    assert [(one.line, one.reason) for one in passed(text, "r.yaml")] == [
        (2, "left out with its list, because of line 3"),
        (3, "`scribe` names no model that is known here: `some brain`"),
    ]


@pytest.mark.parametrize(
    ("field", "link"),
    [
        ("path: agents/otter.md", "**/agents/otter.md"),
        ("file: ./agents/otter.md", "**/agents/otter.md"),
        ("path: /agents/otter.toml", "**/agents/otter.toml"),
        ("source: 'https://example.org/otter.md'", ""),
        ("source: [agents/otter.md]", ""),
        ("file: otter.txt", ""),
    ],
)
def test_an_agent_is_found_by_the_path_beside_its_name(field: str, link: str) -> None:
    text = f"agents:\n  planner: {{{field}, model: opus}}\n"
    (found,) = reader.read(text, "r.yaml", frozenset(KNOWN)).assignments
    assert (found.agent, found.model, found.link) == ("planner", "opus", link)


def test_lines_of_too_many_values_are_not_read() -> None:
    most = limits.REGISTRY_VALUES
    text = "".join(f"agent-{number} = opus\n" for number in range(most + 1))
    assert said(text, "r.conf") == {}
    (left_out,) = passed(text, "r.conf")
    assert left_out.line == most + 1
    assert left_out.reason == f"holds more than {most} values"


def test_agents_of_one_model_twice_in_a_list_among_those_of_another() -> None:
    text = "opus:\n  agents: [planner, {name: scribe, model: haiku}, scout, {name: judge, model: haiku}]\n"
    assert said(text, "m.yaml") == {
        "planner": "frontier",
        "scout": "frontier",
        "scribe": "light",
        "judge": "light",
    }


def test_a_registry_in_a_fence_has_the_lines_of_the_document() -> None:
    text = "# Models\n\n```yaml\nagents:\n  planner: [opus, sonnet]\n  scribe: haiku\n```\n"
    found = passed(text, "m.md")
    assert [(one.line, one.reason) for one in found] == [
        (5, "`planner` names several models"),
        (6, "left out with its list, because of line 5"),
    ]
