"""The script that compares our data with what others publish."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Protocol, TypedDict

import pytest
from ruamel.yaml import YAML

from .conftest import ROOT
from .support import script


class Refresh(Protocol):
    """`scripts/refresh_models.py`, as far as it is read here."""

    def sold(self, providers: object, day: date) -> Iterable[object]:
        """Yield every model with a price."""

    def table(self, every: list[object]) -> dict[str, dict[str, object]]:
        """Return the price of every listed model by seller."""

    def written(self, version: str, day: date, sellers: object) -> str:
        """Return the text of the file of prices."""

    def main(self, argv: list[str]) -> int:
        """Print what changed."""

    def host_changes(self, path: Path, hosts: object) -> Iterable[str]:
        """Yield in words how a table differs."""

    def published(self, path: Path | None) -> tuple[str, object]:
        """Return a version and its providers."""


class Prices(TypedDict):
    """`data/prices.yaml`."""

    version: str
    verified_on: str
    sellers: dict[str, dict[str, object]]


refresh: Refresh = script("refresh_models")
DAY = date(2026, 11, 27)

#: As the data file of genai-prices has it.
PUBLISHED = [
    {
        "id": "anthropic",
        "models": [
            {
                "id": "claude-opus-5-5",
                "prices": {"input_mtok": 4, "output_mtok": 20, "cache_read_mtok": 0.2},
            },
            {
                "id": "claude-haiku-5-5",
                "prices": {
                    "input_mtok": {"base": 0.1, "tiers": [{"start": 100000, "price": 0.5}]},
                    "output_mtok": {"base": 0.5, "tiers": [{"start": 100000, "price": 2.5}]},
                    "cache_read_mtok": 0.01,
                },
            },
            {
                "id": "claude-sonnet-4-6",
                "prices": [
                    {"prices": {"input_mtok": 9, "output_mtok": 9}},
                    {
                        "constraint": {"start_date": "2026-03-13"},
                        "prices": {"input_mtok": 3, "output_mtok": 15},
                    },
                    {
                        "constraint": {"start_date": "2027-03-13"},
                        "prices": {"input_mtok": 1, "output_mtok": 1},
                    },
                ],
            },
            {"id": "claude-saga-9", "prices": {"input_mtok": 1, "output_mtok": 2}},
            {"id": "claude-tts", "prices": {"input_mtok": 1, "output_mtok": 2}},
            {"id": "claude-free", "prices": {}},
        ],
    },
    {
        "id": "github-copilot",
        "models": [
            {"id": "claude-opus-5", "prices": {"input_mtok": 5, "output_mtok": 25}},
            {"id": "claude-opus-5.5", "prices": {"input_mtok": 4, "output_mtok": 20}},
        ],
    },
    {
        "id": "openrouter",
        "models": [
            {"id": "anthropic/claude-opus-5.5", "prices": {"input_mtok": 7, "output_mtok": 7}},
            {"id": "qwen/qwen3-coder", "prices": {"input_mtok": 0.3, "output_mtok": 1.2}},
            {"id": "qwen/qwen3-coder:free", "prices": {"input_mtok": 0, "output_mtok": 0}},
        ],
    },
]


def test_prices_are_those_of_the_day_and_of_the_maker() -> None:
    sellers = refresh.table(list(refresh.sold(PUBLISHED, DAY)))
    assert sellers == {
        "anthropic": {
            "claude-haiku-5-5": {
                "input": 0.1,
                "output": 0.5,
                "cache_read": 0.01,
                "above": {"tokens": 100000, "input": 0.5, "output": 2.5},
            },
            "claude-opus-5-5": {"input": 4, "output": 20, "cache_read": 0.2},
            "claude-sonnet-4-6": {"input": 3, "output": 15},
        },
        "github-copilot": {"claude-opus-5": {"input": 5, "output": 25}},
        "openrouter": {"qwen3-coder": {"input": 0.3, "output": 1.2}},
    }
    text = refresh.written("data.json", DAY, sellers)
    read: Prices = YAML(typ="safe").load(text)
    assert read["sellers"] == sellers


def test_what_changed_is_printed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "data.json"
    path.write_text(json.dumps(PUBLISHED), encoding="utf-8")
    before = (ROOT / "frontmatter_lint/data/prices.yaml").read_bytes()
    assert refresh.main(["--prices", str(path), "--day", str(DAY)]) == 0
    printed = capsys.readouterr().out.splitlines()
    assert "price of claude-haiku-4-5: gone" in printed
    assert not [line for line in printed if line.startswith("price of claude-opus-5-5:")]
    assert [line for line in printed if line.startswith("not listed")] == [
        "not listed: claude-saga-9 of anthropic"
    ]
    assert [line for line in printed if line.startswith("copilot")] == [
        "copilot has a price for claude-opus-5-5: not in data/hosts.yaml"
    ]
    assert (ROOT / "frontmatter_lint/data/prices.yaml").read_bytes() == before


RETIRED = """\
- name: 'GPT-4.1'
  retirement_date: '2026-06-02'
  suggested_alternative: 'GPT-5.5'
- name: 'Claude Sonnet 4'
  retirement_date: '2026-05-01'
  suggested_alternative: 'Claude Sonnet 5'
- name: 'Claude Opus 4.5'
  retirement_date: '2026-10-01'
  suggested_alternative: 'Claude Opus 5'
- name: 'Some Thing'
  retirement_date: '2026-10-01'
  suggested_alternative: 'Claude Opus 5'
"""
SERVED = """\
- name: 'Claude Opus 5'
  provider: 'Anthropic'
  release_status: 'Closing down: 2027-02-17'
- name: 'Claude Opus 5.5'
  provider: 'Anthropic'
  release_status: 'GA'
"""


def test_tables_of_github_are_compared(tmp_path: Path) -> None:
    hosts: object = YAML(typ="safe").load(ROOT / "frontmatter_lint/data/hosts.yaml")
    path = tmp_path / "table.yml"
    path.write_text(RETIRED, encoding="utf-8")
    said = list(refresh.host_changes(path, hosts))
    assert said[:4] == [
        "copilot retired gpt-4-1 on 2026-06-02, not on 2026-06-01",
        "copilot names claude-sonnet-5 for claude-sonnet-4, not claude-sonnet-4-6",
        "copilot retired claude-opus-4-5 on 2026-10-01, for claude-opus-5: not in data/hosts.yaml",
        "copilot retired Some Thing on 2026-10-01: not listed in data/models.yaml",
    ]
    assert "copilot no longer lists the end of o3" in said
    path.write_text(SERVED, encoding="utf-8")
    said = list(refresh.host_changes(path, hosts))
    assert said[:2] == [
        "copilot will retire claude-opus-5: Closing down: 2027-02-17",
        "copilot serves claude-opus-5-5 (Claude Opus 5.5): not in data/hosts.yaml",
    ]
    assert "copilot no longer lists gpt-5-5" in said
    path.write_text("a: b\n", encoding="utf-8")
    with pytest.raises(SystemExit, match="not one of GitHub's tables"):
        list(refresh.host_changes(path, hosts))


def test_the_prices_are_those_of_the_package_where_it_is_there() -> None:
    pytest.importorskip("genai_prices")
    raw: Prices = YAML(typ="safe").load(ROOT / "frontmatter_lint/data/prices.yaml")
    version, providers = refresh.published(None)
    if version != raw["version"]:
        pytest.skip("another version of genai-prices")
    day = date.fromisoformat(raw["verified_on"])
    assert refresh.table(list(refresh.sold(providers, day))) == raw["sellers"]
