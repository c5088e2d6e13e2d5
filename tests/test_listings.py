"""`lint-agents models` and `lint-agents dialects`: what one may write, and what is known of a tool."""

from __future__ import annotations

from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from frontmatter_lint.agents import catalogue, dialects, model_names, prices

from .command_shapes import DialectRowJson, ModelRowJson, ModelsListJson, PriceTableJson
from .shapes import data_as, json_as, schema_of
from .support import lint, write

TODAY = "--today=2026-11-27"


def listed(*arguments: str, cwd: str | Path = ".") -> ModelsListJson:
    """What `models` prints as JSON."""
    return json_as(_valid("models", *arguments, cwd=cwd), ModelsListJson)


def listed_dialects(*arguments: str) -> list[DialectRowJson]:
    """What `dialects` prints as JSON."""
    return json_as(_valid("dialects", *arguments), list[DialectRowJson])


def _valid(name: str, *arguments: str, cwd: str | Path = ".") -> str:
    """What a command prints as JSON, held to its schema."""
    printed = lint(name, *arguments, "--output-format=json", cwd=cwd)
    assert printed.code == 0, printed.err
    validator = Draft202012Validator(schema_of(f"{name}-list"))
    assert list(validator.iter_errors(json_as(printed.out, object))) == []
    return printed.out


def widest(lines: list[str]) -> int:
    """The length of the longest line, but for addresses, which are not broken."""
    return max(len(line) for line in lines if not line.startswith("https://"))


@pytest.mark.parametrize("name", [*dialects.names(), ""])
def test_models_are_aligned_in_eighty_columns(name: str) -> None:
    printed = lint("models", *filter(None, [name]), "--isolated", TODAY)
    lines = printed.out.splitlines()
    assert printed.code == 0
    assert widest(lines) <= 80
    (head,) = [line for line in lines if line.startswith("Models ")]
    tiers = ("light", "mid", "frontier")
    starts = set()
    for line in lines[lines.index(head) : lines.index("", lines.index(head))]:
        words = line.split()
        if line.startswith("  ") and set(words) & set(tiers):
            tier = next(word for word in words if word in tiers)
            starts.add(line.rindex(f" {tier}") + 1)
    assert starts <= {head.index("tier")}


@pytest.mark.parametrize("name", dialects.names())
def test_what_is_listed_may_be_written(name: str) -> None:
    tool = dialects.get(name)
    value = listed(name, "--isolated", TODAY)
    assert value["dialect"] == name
    assert len(value["models"]) >= (0 if name == "antigravity" else 20)
    for one in value["models"]:
        assert model_names.is_legal(one["name"], tool), one
        if one["instead"]:
            assert model_names.is_legal(one["instead"], tool), one
    sure = [one["name"] for one in value["words"] if not one["doubt"]]
    assert sure == [*tool.model.words, *tool.model.taken]
    assert all(one["verified_on"] and one["source"] for one in value["sources"])


def row(value: ModelsListJson, name: str) -> ModelRowJson:
    (found,) = [one for one in value["models"] if one["name"] == name]
    return found


def test_status_and_day_are_those_of_who_serves_it() -> None:
    claude = listed("claude", "--isolated", TODAY)
    ending = row(claude, "claude-sonnet-4-5")
    assert (ending["status"], ending["on"]) == ("ending", "2026-11-30")
    assert (ending["by"], ending["instead"]) == ("Anthropic", "claude-sonnet-5-5")
    vscode = listed("VS Code", "--isolated", TODAY)
    served = row(vscode, "Claude Sonnet 4.5 (copilot)")
    assert (served["status"], served["on"], served["by"]) == ("current", None, "GitHub Copilot")
    gone = row(vscode, "claude-sonnet-4")
    assert (gone["status"], gone["on"]) == ("retired", "2026-05-01")
    cursor = listed("cursor", "--isolated", TODAY)
    unknown = row(cursor, "claude-opus-4-1")
    assert (unknown["status"], unknown["on"]) == ("not known", None)
    later = listed("claude", "--isolated", "--today=2027-01-01")
    assert row(later, "claude-sonnet-4-5")["status"] == "retired"


def test_prices_are_dated_and_of_the_model() -> None:
    value = listed("--isolated", TODAY)
    haiku = row(value, "claude-haiku-5-5")["price"]
    assert haiku == {
        "seller": "anthropic",
        "input": 0.1,
        "output": 0.5,
        "cache_read": 0.01,
        "above": {"tokens": 100_000, "input": 0.5, "output": 2.5, "cache_read": 0.05},
    }
    assert value["prices"]["source"].startswith("https://")
    assert value["prices"]["verified_on"] == data_as("prices", PriceTableJson)["verified_on"]
    priced = [one for one in value["models"] if one["price"]]
    assert len(priced) > 250
    for models in data_as("prices", PriceTableJson)["sellers"].values():
        for model in models:
            info = catalogue.lookup(model).info
            assert info is not None
            assert info.id == model
    assert prices.of("nobody-knows-it") is None


def test_declared_names_are_listed(tmp_path: Path) -> None:
    write(tmp_path, {".lint-agents.toml": 'models = { "my-team-opus" = "frontier" }\n'})
    assert listed(cwd=tmp_path)["declared"] == {"my-team-opus": "frontier"}
    assert "  my-team-opus  frontier\n" in lint("models", "kiro", cwd=tmp_path).out


@pytest.mark.parametrize("name", dialects.names())
def test_a_dialect_is_shown_whole(name: str) -> None:
    printed = lint("dialects", name, "--isolated")
    assert printed.code == 0
    assert widest(printed.out.splitlines()) <= 80
    (value,) = listed_dialects(name, "--isolated")
    assert value["name"] == name
    assert value["source"].startswith("https://")
    assert printed.out.startswith(f"{value['title']} ({name})\n")


def test_all_dialects_are_listed() -> None:
    assert [one["name"] for one in listed_dialects("--isolated")] == sorted(dialects.names())
    printed = lint("dialects", "--isolated").out
    assert widest(printed.splitlines()) <= 80
    for name in dialects.names():
        assert f"\n{name} " in f"\n{printed}"


@pytest.mark.parametrize("command", ["models", "dialects"])
def test_an_unknown_name_is_told_the_nearest(command: str) -> None:
    printed = lint(command, "cursr", "--isolated")
    assert printed.code == 2
    assert "there is no dialect `cursr`; did you mean `cursor`?" in printed.err
    assert lint(command, "a", "b").code == 2
