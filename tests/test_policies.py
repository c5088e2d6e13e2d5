"""Policies: what the built-in ones hold, how a project's own is merged, and what a broken
one is told.
"""

from __future__ import annotations

import contextlib
import json
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from frontmatter_lint.agents import schema_keywords
from frontmatter_lint.core.policy import Policy, built_in, names
from frontmatter_lint.core.resources import data
from frontmatter_lint.core.terminal import printed
from frontmatter_lint.judging import lexicon, policies
from frontmatter_lint.judging.policies import PolicyError, claims, page
from frontmatter_lint.rules import selection

from .conftest import ROOT, examples
from .shapes import SchemaJson, schema_of
from .support import agent_text, lint, write

Load = Callable[..., Any]

HYBRID = built_in("hybrid").stated
TIERED = built_in("tiered").stated

CATEGORIES = {
    "architecture": 11,
    "security": 5,
    "incident": 4,
    "review": 3,
    "business": 4,
    "code-generation": 8,
    "testing": 3,
    "infrastructure": 4,
    "documentation": 4,
    "build": 4,
    "data": 3,
    "specialised": 5,
    "escalating": 5,
    "fast-path": 4,
}
MATRIX = {
    "well-defined-spec": (2, 0),
    "novel-problem": (0, 2),
    "pattern-application": (2, 0),
    "complex-reasoning": (0, 2),
    "security-critical": (-1, 2),
    "code-generation": (2, 0),
    "architecture-design": (0, 2),
    "batch-processing": (2, 0),
    "creative-synthesis": (0, 2),
    "documentation": (1, 1),
}


@pytest.fixture
def load(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Load:
    """`load("yaml …", other="yaml …")` loads `ours.yaml` with other files beside it."""
    monkeypatch.chdir(tmp_path)

    def write(text: str, **others: str) -> Any:
        for name, content in {"ours": text, **others}.items():
            (tmp_path / f"{name}.yaml").write_text(content, encoding="utf-8")
        return policies.load("ours.yaml").stated

    return write


@pytest.fixture
def refusal(load: Load) -> Callable[..., list[str]]:
    """The lines of the error for a policy that cannot be used."""

    def lines(text: str, **others: str) -> list[str]:
        with pytest.raises(PolicyError) as caught:
            load(text, **others)
        return str(caught.value).split("\n")

    return lines


# The built-in policies


def test_names() -> None:
    assert names() == (
        "default",
        "always-frontier",
        "code-generation",
        "hybrid",
        "opus-first",
        "tiered",
    )


@pytest.mark.parametrize("name", names())
def test_every_policy_is_whole(name: str) -> None:
    policy = built_in(name).stated
    assert schema_keywords.accepts(policy, schema_of("policy"), schema_of("policy"))
    assert policy["name"] == name
    assert policy["verified_on"] == "2026-11-21"
    assert all(policy[key] for key in ("title", "summary", "source"))
    assert all(
        set(row["points"]) == {"light", "mid", "frontier"}
        for row in policy["characteristics"].values()
    )
    assert all(
        claims.computed(claim["computed"], Policy(policy)) for claim in policy.get("claims", ())
    )
    listed = {category for phase in policy.get("phases", ()) for category in phase["categories"]}
    assert listed <= set(policy.get("categories", ()))


@pytest.mark.parametrize("name", names())
def test_every_rule_named_exists(name: str) -> None:
    policy = built_in(name).stated
    named = {
        rule
        for part in ("practices", "pitfalls")
        for one in policy.get(part, ())
        for rule in one["checked_by"]
    }
    assert named | set(policy.get("severity", ())) <= {entry.name for entry in selection.entries()}


def test_compiled_data_is_fresh() -> None:
    names = [rule.name for rule in selection.every_rule()]
    assert policies.bundle(str(ROOT / "frontmatter_lint" / "data" / "policies"), names) == data(
        "policies"
    )


def test_default_has_no_roster() -> None:
    default = built_in("default").stated
    assert not any(default.get(part) for part in ("roster", "minimum", "floors"))
    assert default["critical"] == {
        "kinds": ["security", "compliance", "legal", "incident"],
        "shows": 0.31,
        "strength": 0.5,
    }


def test_hybrid_roster() -> None:
    roster = HYBRID["roster"]
    both = [
        name for name, entry in roster.items() if "escalates_to" in entry or "fast_path" in entry
    ]
    assert len(roster) == 67
    assert Counter(entry["category"] for entry in roster.values()) == CATEGORIES
    assert {name: one["stated"] for name, one in HYBRID["categories"].items()} == CATEGORIES
    assert Counter(entry["tier"] for name, entry in roster.items() if name not in both) == {
        "mid": 27,
        "light": 31,
    }
    assert len(both) == 9
    assert roster["kubernetes-architect"]["tier"] == roster["docs-architect"]["tier"] == "light"


def test_agents_that_depend_on_the_task() -> None:
    entries = HYBRID["roster"].values()
    up = [entry for entry in entries if "escalates_to" in entry]
    down = [entry for entry in entries if "fast_path" in entry]
    assert [(entry["tier"], entry["escalates_to"]) for entry in up] == [("light", "mid")] * 5
    assert [(entry["tier"], entry["fast_path"]) for entry in down] == [("mid", "light")] * 4
    assert all(entry["when"] for entry in up + down)


def test_hybrid_matrix_is_the_documents() -> None:
    rows = HYBRID["characteristics"]
    assert HYBRID["matrix"]["rows"] == list(MATRIX)
    assert {
        row: (rows[row]["points"]["light"], rows[row]["points"]["mid"]) for row in MATRIX
    } == MATRIX
    assert HYBRID["matrix"]["bands"] == {"strong": 3, "moderate": 1}


def test_hybrid_advice() -> None:
    assert len(HYBRID["practices"]) == 10
    assert [len(HYBRID["tiers"][tier]["suits"]) for tier in ("light", "mid")] == [7, 6]
    assert [alert.get("above", alert.get("below")) for alert in HYBRID["alerts"]] == [
        1.2,
        None,
        0.05,
        0.85,
        2,
        0.3,
        0.1,
        0.1,
    ]
    assert [phase["week"] for phase in HYBRID["phases"]] == [1, 2, 3, 4]


def test_chains_call_agents_of_the_roster_on_their_tier() -> None:
    for policy in (HYBRID, built_in("opus-first").stated):
        for step in (step for chain in policy["chains"] for step in chain["steps"]):
            assert policy["roster"][step["agent"]]["tier"] == step["tier"]


def test_opus_first_moves_the_27_and_nobody_else() -> None:
    opus = built_in("opus-first").stated
    for name, entry in HYBRID["roster"].items():
        moved = entry["tier"] == "mid" and "fast_path" not in entry
        assert opus["roster"][name] == (
            entry | {"tier": "frontier", "effort": "medium"} if moved else entry
        )
    assert opus["matrix"]["tiers"] == ["light", "mid", "frontier"]
    assert (opus["effort_escalation"]["from"], opus["effort_escalation"]["to"]) == (
        "medium",
        "high",
    )
    assert "claims" not in opus or not opus["claims"]


def test_tiered_steps() -> None:
    initials = {"frontier": "F", "mid": "M", "automated": "A"}
    steps = TIERED["steps"]
    assert ["".join(initials[tier] for tier in step["tiers"]) for step in steps] == [
        *("F", "F", "F", "F", "M", "F", "A", "M", "M", "F", "M", "M", "M", "AM", "A")
    ]
    assert [number for number, step in enumerate(steps, 1) if step.get("fresh_context")] == [3, 4]
    assert Counter(step["phase"] for step in steps) == {"plan": 6, "build": 5, "ship": 4}


def test_tiered_routers_and_anti_patterns() -> None:
    by_complexity = TIERED["routers"][1]
    assert [(one.get("above"), one["tier"]) for one in by_complexity["thresholds"]] == [
        (0.8, "frontier"),
        (0.4, "mid"),
        (None, "automated"),
    ]
    assert by_complexity["signals"][0]["above"] == 5
    assert len(TIERED["pitfalls"]) == 6


def test_code_generation_contradicts_hybrid() -> None:
    policy = built_in("code-generation").stated
    assert policy["floors"] == {"codegen": "mid"}
    assert HYBRID["roster"]["python-pro"]["tier"] == "light"
    assert [(one["role"], one["provider"]) for one in policy["candidates"]] == [
        ("primary", "anthropic"),
        ("fallback", "qwen"),
        ("baseline", "openai"),
    ]
    gate = policy["gate"]
    assert (gate["tasks"], len(gate["kinds"]), len(gate["scores"]), gate["scores"][0]["least"]) == (
        30,
        5,
        3,
        0.85,
    )
    assert len(policy["pitfalls"]) == 5


def test_always_frontier() -> None:
    policy = built_in("always-frontier").stated
    assert policy["minimum"]["tier"] == "frontier"
    worst = sum(min(0, row["points"]["frontier"]) for row in policy["characteristics"].values())
    assert policy["ceiling"]["light"] < worst  # nothing is ever waste


def test_unknown_name_is_answered_with_the_nearest() -> None:
    with pytest.raises(PolicyError, match=r"no policy `hybird`.*did you mean `hybrid`"):
        policies.get("hybird")
    with pytest.raises(PolicyError, match="built in are default, always-frontier"):
        policies.load("/nowhere/zzz")


# Arithmetic


@pytest.mark.parametrize(
    ("policy", "says", "expected", "agrees"),
    [
        ("tiered", "first phase of a feature", (1.15, 3.35), False),
        ("tiered", "second phase of a feature", (0.60, 1.85), False),
        ("tiered", "third phase of a feature", (0.12, 0.40), True),
        ("tiered", "a whole feature", (1.87, 5.60), False),
        ("tiered", "the same from the total as stated", (0.3167, 0.4444), False),
        ("tiered", "frontier against lightweight, price", (15, 120), False),
        (
            "tiered",
            "saved in the case study, 8.50 to 3.60 dollars a feature",
            (0.5765, 0.5765),
            True,
        ),
        ("hybrid", "cost of an average task of five calls", (4.776, 4.776), False),
        ("hybrid", "saved on a task, against five calls on mid", (0.6816, 0.6816), True),
        ("hybrid", "cost of a thousand tasks, all on mid", (15000, 15000), True),
    ],
)
def test_figures_are_recomputed(
    policy: str,
    says: str,
    expected: tuple[float, float],
    agrees: bool,  # noqa: FBT001 - a parameter of the table
) -> None:
    claim = next(one for one in built_in(policy).claims if one.says == says)
    found = claims.computed(claim.computed, built_in(policy))
    assert found is not None
    assert found == pytest.approx(expected, abs=1e-4)
    assert claims.agrees(claim, found) is agrees


def test_savings_of_chains_are_calls_not_money() -> None:
    moved = [claims.calls_moved(chain) for chain in built_in("hybrid").chains]
    assert moved == pytest.approx([2 / 4, 2 / 3, 2 / 3, 1 / 3])
    assert [round(share, 2) for share in moved] == [
        chain.stated for chain in built_in("hybrid").chains
    ]
    money = claims.money_saved(built_in("hybrid").chains[0], built_in("hybrid"))
    assert money
    assert money[0] == pytest.approx(1 - (2 * 3 + 2 * 0.16) / 12)


@pytest.mark.parametrize(
    "value",
    [{}, {"sum": [1], "minus": [1, 2]}, {"quotient": [1, 0]}, {"steps": "x"}, {"price": "mid"}, {"minus": [1]},
     {"product": [10**99, 10**99, 10**99, 10**99]}],
)  # fmt: skip
def test_what_cannot_be_computed_is_none(value: Any) -> None:
    assert claims.computed(value, built_in("default")) is None


# A project's own policy


def test_own_policy_changes_what_it_names(load: Load) -> None:
    policy = load(
        """
        extends: hybrid
        roster:
          Python-Pro: mid
          berth-planner: {tier: light, category: data}
          dock-hand: light
          database-optimizer: mid
          django-pro: null
        characteristics:
          batch-processing: {points: {light: 3}}
        floor: {mid: 1.5}
        floors: {business: frontier}
        severity: {missing-reasoning: null, undecided-model: error}
        matrix: {rows: [documentation]}
        """
    )
    roster = policy["roster"]
    assert roster["python-pro"] == {"tier": "mid", "category": "code-generation"}
    assert roster["berth-planner"] == {"tier": "light", "category": "data"}
    assert roster["dock-hand"] == {"tier": "light", "category": "roster"}
    assert roster["database-optimizer"] == {"tier": "mid", "category": "escalating"}
    assert "django-pro" not in roster
    assert len(roster) == 68
    assert policy["characteristics"]["batch-processing"]["points"] == {
        "light": 3,
        "mid": 0,
        "frontier": -2,
    }
    assert policy["floor"] == {"context": 0.6, "mid": 1.5}
    assert policy["floors"] == {"business": "frontier"}
    assert policy["severity"] == {"undecided-model": "error"}
    assert policy["matrix"]["rows"] == ["documentation"]
    assert (policy["name"], policy["title"], policy["source"]) == ("ours", "ours", "ours.yaml")
    assert HYBRID["roster"]["python-pro"]["tier"] == "light"  # the built-in one is untouched


def test_empty_file_is_the_default(load: Load) -> None:
    own = load("# nothing yet\n")
    default = built_in("default").stated
    assert own["extends"] == "default"
    assert all(
        own[key] == default[key]
        for key in ("characteristics", "floor", "ceiling", "critical", "noise")
    )


def test_several_levels(load: Load) -> None:
    policy = load(
        "extends: company.yaml\nroster: {debugger: frontier}\n",
        company="name: company\nsummary: ours\nextends: opus-first\nroster: {debugger: light, "
        "python-pro: mid}\n",
    )
    assert policy["roster"]["debugger"] == {
        "tier": "frontier",
        "category": "incident",
        "effort": "medium",
    }
    assert policy["roster"]["python-pro"]["tier"] == "mid"
    assert policy["extends"] == "company.yaml"
    assert "summary" not in policy


def test_new_characteristic_and_words(load: Load) -> None:
    policy = load(
        """
        characteristics:
          dangerous-cargo: {kind: compliance, points: {light: -1, mid: 2, frontier: 1}}
        words:
          - {raises: dangerous-cargo, words: [dangerous goods declaration], weight: 0.9}
          - {raises: "", words: [port security]}
        """
    )
    assert (
        policy["characteristics"]["dangerous-cargo"]["criterion"]
        == "policy `ours`: dangerous-cargo"
    )


def test_words_of_a_policy_raise_its_characteristics(load: Load) -> None:
    policy = load("words:\n  - {raises: security-critical, words: [berth access review]}\n")
    words = policies.vocabulary(Policy(policy), data("words"))
    read = lexicon.lexicon(words).senses("the berth access review of today")
    assert [sense.name for sense, _, _ in read if sense] == ["security-critical"]
    assert policies.vocabulary(built_in("hybrid"), data("words")) is data("words")


def test_vocabularies_that_nobody_asks_for_are_forgotten(load: Load) -> None:
    """A session of an editor reads its policy anew for each change."""
    policy = load("words:\n  - {raises: security-critical, words: [berth access review]}\n")
    own = lexicon.lexicon(data("words"))
    made = []
    for _ in range(lexicon._MOST_KNOWN + 2):
        made.append(policies.vocabulary(Policy(policy), data("words")))
        assert lexicon.lexicon(made[-1]) is lexicon.lexicon(made[-1])
        assert lexicon.lexicon(data("words")) is own  # in use, so it stays
    assert len(lexicon._known) == lexicon._MOST_KNOWN
    assert id(made[0]) not in lexicon._known
    assert id(made[-1]) in lexicon._known


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("extends: hybird\n",
         ["1:10: there is no policy `hybird`, and no file of that name; did you mean `hybrid`?"]),
        ("name: ours\nrooster: {}\n", ["2:1: unknown key `rooster`; did you mean `roster`?"]),
        ("roster:\n  python-pro: ligth\n",
         ["2:15: `ligth` is no value of `roster.python-pro` that lint-agents accepts; did you mean "
          "`light`?"]),
        ("roster:\n  python-pro: {tier: sonnet}\n",
         ["2:22: `sonnet` is no value of `roster.python-pro.tier` that lint-agents accepts; did you "
          "mean `mid`?"]),
        ("roster:\n  python-pro: {teir: mid}\n",
         ["2:16: unknown key `roster.python-pro.teir`; did you mean `tier`?"]),
        ("roster:\n  python-pro: [mid]\n", ["2:15: `roster.python-pro` is a list, and lint-agents "
                                            "expects text, a mapping or nothing"]),
        ("roster:\n  dock-hand: {category: data}\n", ["2:3: `dock-hand` has no `tier`"]),
        ("extends: hybrid\nroster:\n  python-por: null\n",
         ["3:3: nothing to remove: no `python-por` is inherited; did you mean `python-pro`?"]),
        ("roster:\n  a: {tier: mid, escalates_to: light}\n", ["2:32: `light` is not above `mid`"]),
        ("extends: hybrid\nroster:\n  python-pro: {fast_path: light}\n", ["3:27: `light` is not "
                                                                          "below `light`"]),
        ("severity: {missing-reson: error}\n",
         ["1:12: unknown rule `missing-reson`; did you mean `missing-reasoning`?"]),
        ("severity: {missing-reasoning: fatal}\n",
         ["1:31: `fatal` is no value of `severity.missing-reasoning` that lint-agents accepts; "
          "one of `info`, `warning`, `error`"]),
        ("floors: {codgen: mid}\n", ["1:10: unknown key `floors.codgen`; did you mean `codegen`?"]),
        ("characteristics:\n  novl-problem: {points: {mid: 3}}\n",
         [("2:3: unknown characteristic `novl-problem`; did you mean `novel-problem`? "
           "A new one needs `kind`, and `points` for light, mid, frontier")]),
        ("words:\n  - {raises: securty-critical, words: [berth review]}\n",
         ["2:14: unknown characteristic `securty-critical`; did you mean `security-critical`?"]),
        ("words:\n  - {raises: security-critical}\n", ["2:5: `words.0` has no `words`, which "
                                                       "lint-agents requires; add `words: …`"]),
        ("words:\n  - {raises: security-critical, words: [Berth]}\n",
         ["2:41: `Berth` is no entry of `words.0.words` that lint-agents accepts; it must match "
          "`^(?=.*[^\\W_])[^A-Z\\s][^A-Z]{0,79}$`"]),
        ("noise: 2\n", ["1:8: the number `2` is no value of `noise` that lint-agents accepts; "
                          "it must be at most 1"]),
        ("noise: .inf\n", ["1:8: `noise` is `.inf`, and lint-agents expects a number"]),
        ("noise: 0.2\nnoise: 0.3\n", ["2:1: `noise` is given twice"]),
        ("name: Ours\n", ["1:7: `Ours` is no value of `name` that lint-agents accepts; it must match "
                          "`^[a-z0-9][a-z0-9-]*$`"]),
        ("- a\n", ["1:1: the policy is a list, and lint-agents expects a mapping"]),
        ("a: b: c\n", ["1:5: is not valid YAML: mapping values are not allowed here"]),
        ("name: ours\n---\nname: other\n", ["2:1: a second document begins here; only one is "
                                            "read"]),
        ("extends: ./gone.yaml\n", ["1:10: there is no file `./gone.yaml` beside this one"]),
        ("extends: ../../etc/secret.yaml\n", ["1:10: `../../etc/secret.yaml` lies outside the "
                                              "project"]),
        ("extends: ours.yaml\n",
         ["1:10: `ours.yaml` extends this file in turn; one of them must extend a built-in "
          "policy"]),
    ],
)  # fmt: skip
def test_errors_have_a_place_and_a_hint(
    refusal: Callable[..., list[str]], text: str, expected: list[str]
) -> None:
    assert refusal(text) == [f"ours.yaml:{line}" for line in expected]


def test_several_errors_come_at_once_by_place(refusal: Callable[..., list[str]]) -> None:
    text = "roster:\n  a: lihgt\n  b: {tier: mid, wen: [x]}\nnoise: -1\nfloor: {low: 1, hihg: 2}\n"
    assert [line.split(": ")[0] for line in refusal(text)] == [
        "ours.yaml:2:6",
        "ours.yaml:3:18",
        "ours.yaml:4:8",
        "ours.yaml:5:9",
        "ours.yaml:5:17",
    ]


def test_cycle_over_two_files_names_the_second(refusal: Callable[..., list[str]]) -> None:
    assert refusal("extends: other.yaml\n", other="extends: ours.yaml\n") == [
        "other.yaml:1:10: `ours.yaml` extends this file in turn; one of them must extend a "
        "built-in policy"
    ]


def test_error_in_the_file_extended_names_that_file(refusal: Callable[..., list[str]]) -> None:
    assert refusal("extends: other.yaml\n", other="nois: 1\n") == [
        "other.yaml:1:1: unknown key `nois`; did you mean `noise`?"
    ]


# Hostile files

HOSTILE = {
    "tag": "name: !!python/object/apply:os.system [echo]\n",
    "own tag": "name: !secret x\n",
    "alias": "a: &x [1]\nb: *x\n",
    "anchor": "name: &x ours\n",
    "merge key": "roster: {<<: {a: mid}}\n",
    "deep list": "words: " + "[" * 5000,
    "deep mapping": "".join("  " * depth + f"k{depth}:\n" for depth in range(200)),
    "list as key": "? [a]\n: b\n",
    "huge": "# " + "x" * (256 * 1024),
    "control": "name: a\x00b\n",
    "directive": "%YAML 3.9\n---\nname: x\n",
    "long number": "noise: " + "9" * 5000 + "\n",
    "unclosed": 'name: "x\n',
    "escape": 'bell: "\\x1b[31m"\n',
    "tabs": "name:\n\t- x\n",
    "null bytes": "\x00" * 50,
}  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_files_are_refused_in_words(refusal: Callable[..., list[str]], text: str) -> None:
    lines = refusal(text)
    assert lines
    assert all(line.startswith("ours.yaml:") and len(line) < 300 for line in lines)


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", b"name: \xe9\n"])
def test_bytes_that_are_no_text(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "ours.yaml"
    path.write_bytes(content)
    with pytest.raises(PolicyError, match="is not UTF-8"):
        policies.load(str(path))


def test_byte_order_mark_and_line_ends_do_not_matter(tmp_path: Path) -> None:
    path = tmp_path / "ours.yaml"
    path.write_bytes("\ufeffnoise: 0.2\r\nfloor:\r\n  mid: 2\r\n".encode())
    assert policies.load(str(path)).criteria.floor.mid == 2


@given(st.text(alphabet="{}[]:,-?&*!|>'\"%@` \nabtier:0.\x07\t#~", max_size=200))
@settings(max_examples=examples(150))
def test_any_text_is_a_policy_or_a_policy_error(
    tmp_path_factory: pytest.TempPathFactory, text: str
) -> None:
    path = tmp_path_factory.mktemp("any") / "ours.yaml"
    path.write_text(text, encoding="utf-8")
    with contextlib.suppress(PolicyError):
        _page(policies.load(str(path)).stated)


# Pages


def _page(policy: Mapping[str, Any]) -> str:
    return printed(page.page(Policy(policy)))


def test_table_has_a_line_a_policy() -> None:
    lines = lint("policies").out.splitlines()
    assert [line.split()[0] for line in lines] == list(names())


@pytest.mark.parametrize("name", names())
def test_page_says_everything(name: str) -> None:
    policy = built_in(name).stated
    page = _page(policy)
    assert page.startswith(f"# {policy['title']}\n")
    assert all(f"`{agent}`" in page for agent in policy.get("roster", ()))
    assert all(f"| {row} " in page for row in policy["characteristics"])
    assert all(step["title"] in page for step in policy.get("steps", ()))
    assert "\x07" not in page
    assert "\n\n\n" not in page


def test_page_shows_stated_and_computed_figures() -> None:
    assert (
        "50 % of the calls move off `mid`, 47.3 % of the money at the stated prices; stated 50 %"
        in (_page(HYBRID))
    )
    row = next(line for line in _page(TIERED).splitlines() if line.startswith("| a whole feature"))
    assert [cell.strip() for cell in row.strip("|").split("|")][1:] == [
        "$2.50–6.15",
        "$1.87–5.60",
        "does not add up",
    ]


def test_page_of_a_hostile_policy_steers_no_terminal(load: Load) -> None:
    page = _page(load('title: "\\x1b[2J x"\nsummary: "a\\nb"\nroster: {"a\\x07b": mid}\n'))
    assert "\x1b" not in page
    assert "\x07" not in page


# The schema


def _properties(node: object) -> Iterator[tuple[str, SchemaJson]]:
    if isinstance(node, dict):
        properties: object = node.get("properties")
        if isinstance(properties, dict):
            yield from properties.items()
        for item in node.values():
            yield from _properties(item)


def test_every_property_is_described_with_an_example() -> None:
    whole = schema_of("policy")
    for name, item in _properties(whole):
        described = set(item)
        if "$ref" in item:
            described |= set(whole["$defs"][item["$ref"].rpartition("/")[2]])
        assert described >= {"description", "examples"}, name


def test_examples_are_valid() -> None:
    whole = schema_of("policy")
    for name, item in _properties(whole):
        for example in item.get("examples", ()):
            assert schema_keywords.accepts(example, item, whole), (name, json.dumps(example))


def test_what_a_policy_leaves_out_ends_no_command(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            "ours.yaml": "phases: [{title: Core, categories: [roster]}]\n"
            "tiers: {light: {price: [1, 2, 3]}}\n"
            "steps: [{title: think, tiers: [light]}]\n"
            "routers: [{title: r, rules: [{tasks: [coding], tier: light}], "
            "thresholds: [{tier: light}]}]\n",
            ".claude/agents/otter.md": agent_text("model: haiku"),
        },
    )
    policy = "--policy=ours.yaml"
    assert lint("migrate", policy, "--diff", ".claude/agents", cwd=tmp_path).code in (0, 1)
    assert lint("loop", policy, cwd=tmp_path).code == 0
    routed = lint("route", policy, "--task=coding", cwd=tmp_path)
    assert routed.out.startswith("tier        light")
