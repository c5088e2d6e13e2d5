"""Metrics of OpenTelemetry: sums of tokens and dollars, once, beside what is told by request."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import pytest

from .support import write
from .test_monitor import usage

DAY = 86_400 * 1_000_000_000
START = 1_793_000_000 * 1_000_000_000  # 2026-10-26
MODEL = "claude-haiku-5-5"


def point(number: float, taken: int, **facts: str) -> dict[str, Any]:
    attributes = [{"key": key, "value": {"stringValue": value}} for key, value in facts.items()]
    value = {"asInt": str(number)} if isinstance(number, int) else {"asDouble": number}
    times = {"startTimeUnixNano": str(START), "timeUnixNano": str(taken)}
    return {"attributes": attributes, **times, **value}


def exported(name: str, points: list[dict[str, Any]], temporality: Any = 1) -> str:
    told = {"name": name, "sum": {"dataPoints": points, "aggregationTemporality": temporality}}
    return json.dumps({"resourceMetrics": [{"scopeMetrics": [{"metrics": [told]}]}]}) + "\n"


def tokens(*points: dict[str, Any], temporality: Any = 1) -> str:
    return exported("claude_code.token.usage", list(points), temporality)


def cost(*points: dict[str, Any], temporality: Any = 1) -> str:
    return exported("claude_code.cost.usage", list(points), temporality)


def of(kind: str, session: str = "s1", **more: str) -> dict[str, str]:
    named = {"session.id": session, "model": MODEL, "type": kind, "query_source": "main"}
    return named | more


def test_numbers_are_summed_by_agent_model_and_day(tmp_path: Path) -> None:
    explore = {"query_source": "subagent", "agent.name": "Explore"}
    text = tokens(
        point(100, START, **of("input")),
        point(7, START, **of("output")),
        point(50, START + 2 * DAY, **of("input")),
        point(1000, START, **of("cacheRead")),
        point(30, START, **of("cacheCreation")),
        point(9, START, **of("input", **explore)),
        point(5, START, **of("input", query_source="subagent")),
        point(4, START, **of("input", query_source="subagent", **{"agent.name": "custom"})),
        point(99, START, **of("somethingElse")),
    )
    text += cost(point(0.25, START, **of("")), point(0.5, START + 2 * DAY, **of("")))
    text += exported("claude_code.lines_of_code.count", [point(5, START, **of("input"))])
    text += exported("somebody_else.token.usage", [point(5, START, **of("input"))])
    write(tmp_path, {"m.jsonl": text})
    document = usage("m.jsonl", cwd=tmp_path)
    found = {one["agent"]: one["tokens"]["input"] for one in document["agents"]}
    assert found == {"(main)": 150, "Explore": 9, "(unknown)": 9}
    total = document["total"]
    assert total["requests"] == 0
    assert total["tokens"] == {
        "input": 168, "output": 7, "cache_read": 1000, "cache_write": 30, "cache_write_hour": 0,
    }  # fmt: skip
    (main,) = [one for one in document["agents"] if one["agent"] == "(main)"]
    assert main["cost_usd"] == 0.75
    assert [one["day"] for one in document["days"]] == ["2026-10-26", "2026-10-28"]
    since = usage("m.jsonl", "--since=2026-10-27", cwd=tmp_path)
    assert since["total"]["tokens"]["input"] == 50


def test_a_number_that_is_exported_twice_counts_once(tmp_path: Path) -> None:
    text = tokens(point(100, START, **of("input")))
    write(tmp_path, {"a.jsonl": text * 3, "b.jsonl": text})
    assert usage("a.jsonl", "b.jsonl", cwd=tmp_path)["total"]["tokens"]["input"] == 100


@pytest.mark.parametrize("temporality", [2, "AGGREGATION_TEMPORALITY_CUMULATIVE"])
def test_numbers_from_the_beginning_count_by_their_growth(tmp_path: Path, temporality: Any) -> None:
    numbers = [(10, 0), (25, 0), (25, 1), (60, 1), (61, 3)]
    lines = [
        tokens(point(number, START + day * DAY, **of("input")), temporality=temporality)
        for number, day in numbers
    ]
    # a collector begins a new file when one is full; the last line of one may come again
    write(tmp_path, {"a.jsonl": "".join(lines[:3]), "b.jsonl": "".join(lines[2:])})
    document = usage("b.jsonl", "a.jsonl", cwd=tmp_path)
    assert document["total"]["tokens"]["input"] == 61
    assert [one["tokens"]["input"] for one in document["days"]] == [25, 35, 1]


def test_a_session_told_by_request_is_not_counted_twice(tmp_path: Path) -> None:
    facts = {"event.name": "api_request", "model": MODEL, "input_tokens": "100", "request_id": "r"}
    attributes = [
        {"key": key, "value": {"stringValue": value}}
        for key, value in (facts | {"session.id": "s1"}).items()
    ]
    event = {"timeUnixNano": str(START), "attributes": attributes}
    logs = json.dumps({"resourceLogs": [{"scopeLogs": [{"logRecords": [event]}]}]}) + "\n"
    text = tokens(point(100, START, **of("input")), point(40, START, **of("input", "s2")))
    nameless = {"model": MODEL, "type": "input"}
    text += tokens(point(7, START, **nameless))
    write(tmp_path, {"a.jsonl": text, "b.jsonl": logs, "both.jsonl": text + logs})
    for paths in (("a.jsonl", "b.jsonl"), ("b.jsonl", "a.jsonl"), ("both.jsonl",)):
        document = usage(*paths, cwd=tmp_path)
        assert document["total"]["tokens"]["input"] == 140, "one request, and the other session"
        assert document["total"]["requests"] == 1
        assert document["read"]["repeated"] == 2
    assert usage("a.jsonl", cwd=tmp_path)["total"]["tokens"]["input"] == 147


def test_a_session_with_a_transcript_is_not_counted_twice(tmp_path: Path) -> None:
    counts = {"input_tokens": 100, "output_tokens": 1}
    message = {"id": "m", "model": MODEL, "stop_reason": "end_turn", "usage": counts}
    record: dict[str, Any] = {"type": "assistant", "sessionId": "s1", "requestId": "r", "uuid": "u"}
    record |= {"timestamp": "2026-10-26T10:00:00Z", "message": message}
    metrics = tokens(point(100, START, **of("input")))
    write(tmp_path, {"m.jsonl": metrics, "p/-x/s1.jsonl": json.dumps(record) + "\n"})
    for flags in ((), ("--state=s",), ("--state=s",)):
        document = usage("m.jsonl", "p", *flags, cwd=tmp_path)
        assert document["total"]["tokens"]["input"] == 100


def test_a_state_knows_metrics(tmp_path: Path) -> None:
    chance = random.Random(3)  # noqa: S311 - nothing is kept secret with it
    text = ""
    for number in range(200):
        kind = chance.choice(["input", "output", "cacheRead"])
        taken = START + number * DAY // 40
        text += tokens(point(number, taken, **of(kind, f"s{number % 3}")))
        text += cost(point(number / 7, taken, **of("", f"s{number % 3}")), temporality=2)
    write(tmp_path, {"m.jsonl": text})
    whole = usage("m.jsonl", cwd=tmp_path)
    assert usage("m.jsonl", "--state=s", cwd=tmp_path) == whole
    assert usage("m.jsonl", "--state=s", cwd=tmp_path) == whole
    assert '"measure"' in (tmp_path / "s").read_text()


@pytest.mark.parametrize(
    "told",
    [
        {"sum": []},
        {"sum": {"dataPoints": 5}},
        {"sum": {"dataPoints": [{"asInt": "x"}], "aggregationTemporality": 1}},
        {"sum": {"dataPoints": [{"asInt": "-5", "attributes": 7}], "aggregationTemporality": 1}},
        {"sum": {"dataPoints": [{"asInt": [], "timeUnixNano": {}}], "aggregationTemporality": []}},
        {"sum": {"dataPoints": [{"asDouble": 1e400}], "aggregationTemporality": 9}},
        {"gauge": {"dataPoints": [{"asInt": "1"}]}},
    ],
)
def test_what_is_no_metric_is_passed_over(told: dict[str, Any], tmp_path: Path) -> None:
    metric = {"name": "claude_code.token.usage"} | told
    line = json.dumps({"resourceMetrics": [{"scopeMetrics": [{"metrics": [metric, 5, None]}]}]})
    write(tmp_path, {"m.jsonl": f"{line}\n{tokens(point(3, START, **of('input')))}"})
    assert usage("m.jsonl", cwd=tmp_path)["total"]["tokens"]["input"] == 3
