"""`lint-agents cost`: figures computed from dated prices, by hand here and by the command."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from frontmatter_lint.fleet import cost

from .command_shapes import CostJson, PricesJson
from .conftest import ROOT
from .shapes import data_as, json_as, schema_of
from .support import agent_text, lint, write

DEMO = ROOT / "fixtures" / "demo"
HERE = ".claude/agents"
#: Dollars for a million tokens sent, read from the cache, and written, by the vendored table.
BY_HAND = {
    "haiku": (0.1, 0.01, 0.5),
    "sonnet": (2.0, 0.1, 10.0),
    "opus": (4.0, 0.2, 20.0),
}


def bill(*arguments: str, cwd: Path) -> CostJson:
    """What the command prints as JSON, held to its schema."""
    printed = lint("cost", *arguments, "--output-format=json", cwd=cwd)
    assert printed.code == 0, printed.err
    value = json_as(printed.out, CostJson)
    assert list(Draft202012Validator(schema_of("cost")).iter_errors(value)) == []
    return value


def team(folder: Path, settings: str = "", **models: str) -> Path:
    """Write agents of these names and models, and settings."""
    (folder / ".git").mkdir(exist_ok=True)
    files = {
        f"{HERE}/{name}.md": agent_text(f"model: {one}", name=name) for name, one in models.items()
    }
    return write(folder, files | {".lint-agents.toml": settings})


@pytest.mark.parametrize("model", BY_HAND)
def test_a_call_costs_what_it_costs_by_hand(model: str, tmp_path: Path) -> None:
    settings = "[cost]\ninput = 10_000\ncached = 0.25\noutput = 2_000\ncalls = 7\n"
    (row,) = bill(cwd=team(tmp_path, settings, one=model))["agents"]
    sent, cached, written = BY_HAND[model]
    call = (7_500 * sent + 2_500 * cached + 2_000 * written) / 1_000_000
    assert row["call"] == pytest.approx(call)
    assert row["day"] == pytest.approx(7 * call, abs=1e-4)


def test_calls_in_batches_cost_half_where_their_maker_says_so(tmp_path: Path) -> None:
    settings = "[cost]\nbatch = 0.4\n[cost.prices.own]\ninput = 2\noutput = 10\nbatch = 0.25\n"
    names = {"one": "haiku", "two": "own", "three": "grok-4"}
    rows = {one["agent"]: one for one in bill(cwd=team(tmp_path, settings, **names))["agents"]}
    plain = team(tmp_path, settings.replace("0.4", "0"), **names)
    whole = {one["agent"]: one["call"] or 0 for one in bill(cwd=plain)["agents"]}
    assert rows["one"]["call"] == pytest.approx(whole["one"] * (1 - 0.4 * 0.5), rel=1e-3)
    assert rows["two"]["call"] == pytest.approx(whole["two"] * (1 - 0.4 * 0.75), rel=1e-3)
    assert rows["three"]["call"] == whole["three"]
    team(tmp_path, settings, **names)
    said = lint("cost", "--explain", cwd=tmp_path).out
    assert "40% of them in batches" in said
    assert "/ 1,000,000 × (1 - 40% × 75%) = $" in said


def test_one_tier_for_all_is_counted_beside_the_fleet_as_it_is(tmp_path: Path) -> None:
    found = bill(cwd=team(tmp_path, one="haiku", two="opus"))
    days = {one["scenario"].split(" (")[0]: one for one in found["scenarios"]}
    assert list(days) == ["all on light", "all on mid", "all on frontier"]
    light, frontier = days["all on light"]["day"] / 2, days["all on frontier"]["day"] / 2
    assert found["day"] == pytest.approx(light + frontier, abs=1e-3)
    assert (days["all on light"]["moved"], days["all on mid"]["moved"]) == (1, 2)
    assert found["month"] == pytest.approx(30 * found["day"], abs=1e-2)


def test_what_if_an_agent_moves(tmp_path: Path) -> None:
    found = bill("--what-if", "two=haiku", cwd=team(tmp_path, one="haiku", two="opus"))
    last = found["scenarios"][-1]
    assert (last["scenario"], last["moved"]) == ("two=haiku", 1)
    assert last["day"] == found["scenarios"][0]["day"]


def test_what_if_a_policy_holds(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    files = {
        f"{HERE}/a.md": agent_text("model: opus", name="python-pro"),
        f"{HERE}/b.md": agent_text("model: haiku", name="otter-guide"),
    }
    found = bill("--what-if", "policy=hybrid", cwd=write(tmp_path, files))
    last = found["scenarios"][-1]
    assert last["moved"] == 1, "the roster of the policy has one of them"
    assert {one["agent"]: one["tier"] for one in last["agents"]}["python-pro"] == "light"


def test_what_has_no_price_is_said_and_left_out_of_every_sum(tmp_path: Path) -> None:
    folder = team(tmp_path, one="haiku", two="our-own-model")
    found = bill(cwd=folder)
    assert {one["agent"]: one["day"] is None for one in found["agents"]} == {
        "one": False,
        "two": True,
    }
    assert [len(one["agents"]) for one in found["scenarios"]] == [1, 1, 1]
    printed = lint("cost", cwd=folder)
    assert "1 agent not counted, because no price is known: two (`our-own-model`)" in printed.out


def test_prices_and_calls_of_ones_own(tmp_path: Path) -> None:
    settings = (
        "[cost]\ninput = 1_000_000\ncached = 0\noutput = 0\n[cost.agents]\ntwo = 3\n"
        '[cost.prices]\n"our-own-model" = { input = 5, output = 1 }\n'
    )
    found = bill(cwd=team(tmp_path, settings, two="our-own-model"))
    (row,) = found["agents"]
    assert (row["call"], row["calls"], row["day"]) == (5.0, 3, 15.0)


def test_a_change_of_what_cannot_be_counted_is_refused(tmp_path: Path) -> None:
    folder = team(tmp_path, one="haiku", odd="our-own-model")
    printed = lint("cost", "--what-if", "odd=opus", cwd=folder)
    assert printed.code == 2
    assert "what `odd` costs now is not known" in printed.err


@pytest.mark.parametrize(
    "settings",
    [
        "[cost]\ninput = 0\noutput = 0\n",
        '[cost.prices]\n"claude-sonnet-4-6" = { input = 0, output = 0 }\n',
    ],
)
def test_what_costs_nothing_divides_nothing(settings: str, tmp_path: Path) -> None:
    folder = team(tmp_path, settings, one="haiku")
    for policy in STATED:
        assert lint("cost", "--strategy", policy, cwd=folder).code == 0
    assert lint("cost", cwd=folder).code == 0


def test_an_hour_of_a_person_has_a_price(tmp_path: Path) -> None:
    folder = team(tmp_path, one="haiku")
    found = bill(cwd=folder)
    more = found["scenarios"][-1]["day"] - found["day"]
    printed = lint("cost", "--hourly-rate", "60", cwd=folder)
    text = " ".join(printed.out.split())
    assert f"All on frontier costs ${more:,.2f} more a day." in text
    assert f"saves a person {more:,.1f} minutes a day" in text


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--what-if", "nobody"], "write policy=NAME or AGENT=MODEL"),
        (["--what-if", "onne=haiku"], "did you mean `one`?"),
        (["--what-if", "one=nothing-like-it"], "no price is known for `nothing-like-it`"),
        (["--what-if", "policy=hybird"], "did you mean `hybrid`?"),
        (["--hourly-rate", "-3"], "is no price of an hour"),
        (["--hourly-rate", "nan"], "is no price of an hour"),
        (["--strategy", "default"], "states no figures"),
        (["--strategy", "hybrid", "--what-if", "one=opus"], "no --what-if changes"),
        (["--strategy", "hybrid", "--output-format", "json"], "prints text"),
        (["no-such-folder"], "there is no file or folder"),
    ],
)
def test_what_cannot_be_counted_is_said(arguments: list[str], said: str, tmp_path: Path) -> None:
    printed = lint("cost", *arguments, cwd=team(tmp_path, one="haiku"))
    assert (printed.code, printed.out) == (2, "")
    assert said in printed.err


def test_old_prices_are_said_to_be_old(tmp_path: Path) -> None:
    folder = team(tmp_path, one="haiku")
    day = data_as("prices", PricesJson)["verified_on"]
    assert "days old" not in lint("cost", "--today", day, cwd=folder).out
    later = f"{int(day[:4]) + 1}{day[4:]}"
    assert "days old: they may have changed" in " ".join(
        lint("cost", "--today", later, cwd=folder).out.split()
    )


#: What the sources state of money, with what its own rows give and what we say of it.
STATED = {
    "hybrid": [
        ("an average task", "$4.76", "$4.78"),
        ("all calls on mid", "$15.00", "$15.00"),
        ("saved", "68.0%", "68.2%"),
        ("a day of 1,000 tasks", "$4,760.00", "$4,776.00"),
    ],
    "code-generation": [
        ("a wrong line", "$1.20", "$24.04: the stated figure is the price of one minute"),
    ],
    "tiered": [
        ("first phase of a feature", "$1.50–3.75", "$1.15–3.35: does not add up"),
        ("second phase of a feature", "$0.85–2.00", "$0.60–1.85: does not add up"),
        ("third phase of a feature", "$0.12–0.40", "$0.12–0.40: right"),
        ("a whole feature", "$2.50–6.15", "$1.87–5.60: does not add up"),
        ("saved for a feature", "40–50 %", "37.8–58.4 %: does not add up"),
        ("the same from the total", "40–50 %", "31.7–44.4 %: does not add up"),
        ("frontier against lightweight", "60–300x", "15–120x: does not add up"),
        ("saved in the case study", "57 %", "57.6 %: right"),
    ],
}


@pytest.mark.parametrize("policy", STATED)
def test_stated_figures_stand_beside_computed_ones(policy: str, tmp_path: Path) -> None:
    printed = lint("cost", "--strategy", policy, cwd=tmp_path)
    assert printed.code == 0, printed.err
    pieces = [*printed.out.splitlines(), *printed.out.split("\n\n")]
    texts = [" ".join(piece.split()) for piece in pieces]
    for says, stated, computed in STATED[policy]:
        found = [text for text in texts if text.startswith(says)]
        assert any(stated in text and computed in text for text in found), (says, found)


@given(
    st.floats(0, 1e6),
    st.floats(0, 1),
    st.floats(0, 1e6),
    st.floats(0, 100),
    st.floats(0, 100),
)
def test_a_call_never_costs_less_than_its_parts(
    sent: float, cached: float, written: float, price: float, of_output: float
) -> None:
    call = cost.Call(sent, cached, written)
    at = cost.Rate("a", price, price / 10, of_output)
    whole = cost.dollars(call, at)
    assert whole >= written * of_output / 1e6
    assert whole <= (sent * price + written * of_output) / 1e6 + 1e-9


def test_a_name_cannot_write_a_command_or_move_the_cursor(tmp_path: Path) -> None:
    name = '"::error file=a::\\e[2Jx"'
    write(tmp_path, {f"{HERE}/a.md": agent_text("model: haiku").replace("otter-guide", name)})
    printed = lint("cost", cwd=tmp_path)
    assert "\x1b" not in printed.out
    assert not any(line.startswith("::") for line in printed.out.splitlines())


def test_lines_fit_a_terminal_of_80_columns() -> None:
    arguments = ("--what-if", "policy=hybrid", "--hourly-rate", "75", "--explain")
    for printed in (
        lint("cost", *arguments, cwd=DEMO),
        *(lint("cost", "--strategy", one, "--explain", cwd=DEMO) for one in STATED),
    ):
        assert printed.code == 0, printed.err
        assert max(map(len, printed.out.splitlines())) <= 80
