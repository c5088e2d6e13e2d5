"""`lint-agents monitor` and `evidence` at the edges: records that say little or another thing
than usual, and what is said of them.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from frontmatter_lint.core import limits
from frontmatter_lint.reading import file_bytes
from frontmatter_lint.usage.seen import Seen
from frontmatter_lint.usage.shares import Share

from .shapes import json_as
from .support import agent_text, lint, write
from .test_evidence import codes, evidence, own, promptfoo
from .test_monitor import day, monitor, ran, run_of, told, usage
from .test_monitor_metrics import START, of, point, tokens
from .test_monitor_state import signed
from .test_report_page import data_of, page_of
from .usage_shapes import UsageJson

HAIKU, SONNET, OPUS = "claude-haiku-5-5", "claude-sonnet-5-5", "claude-opus-5-5"
AT = "2026-11-01T10:00:00Z"


def transcript(*records: object) -> str:
    return "".join(json.dumps(one) + "\n" for one in records)


def answer(model: str = SONNET, time: str = AT, **more: object) -> dict[str, object]:
    """The record of one request of a session, with `message` holding its counts."""
    message: dict[str, object] = {"id": "m", "model": model, "stop_reason": "end_turn"}
    message |= {"usage": {"input_tokens": 5}}
    own = more.pop("message", {})
    assert isinstance(own, dict)
    message |= own
    whole: dict[str, object] = {
        "type": "assistant",
        "sessionId": "s",
        "requestId": "q",
        "timestamp": time,
    }
    return whole | {"message": message} | more


def event(name: str, **facts: str) -> dict[str, object]:
    """An event of OpenTelemetry on 2025-11-24."""
    listed: list[dict[str, object]] = [{"key": 7, "value": {"stringValue": "no name"}}]
    for key, value in ({"event.name": name} | facts).items():
        listed.append({"key": key.replace("__", "."), "value": {"stringValue": value}})
    return {"timeUnixNano": "1764000000000000000", "attributes": listed}


def exported(*events: dict[str, object]) -> str:
    records = {"resourceLogs": [{"scopeLogs": [{"logRecords": list(events)}]}]}
    return json.dumps(records) + "\n"


def alone(text: str, folder: Path, *arguments: str) -> UsageJson:
    """What is read of one file, as JSON."""
    write(folder, {"usage.jsonl": text})
    return usage("usage.jsonl", *arguments, cwd=folder)


# --- transcripts ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("sent", "ended", "took"),
    [
        (AT, "2026-11-01T10:00:02Z", 2000),
        (AT, "2026-11-01T10:00:02", 2000),  # without a zone it is UTC
        (AT, "2026-11-01T12:00:02+02:00", 2000),
        ("2026-11-01T10:00:02Z", AT, None),  # a clock that was set back
        (AT, 7, None),
        (AT, "in a moment", None),
        (AT, AT + " " * 40, None),
        (None, "2026-11-01T10:00:02Z", None),
    ],
)
def test_a_request_took_from_when_it_was_sent_to_its_last_record(
    sent: object, ended: object, took: int | None, tmp_path: Path
) -> None:
    records = [
        {"type": "api-request", "id": "r", "timestamp": sent},
        answer() | {"requestRef": "r", "timestamp": ended},
    ]
    write(tmp_path, {"-p/s.jsonl": transcript(*records)})
    total = usage(".", cwd=tmp_path)["total"]
    assert total["requests"] == 1
    if took is None:
        assert total["request_ms"] is None
    else:
        assert total["request_ms"]
        assert total["request_ms"]["p95"] == pytest.approx(took, rel=0.01)


def test_a_model_that_another_one_served_for_is_a_fallback(tmp_path: Path) -> None:
    records = [
        answer(requestedModel=OPUS),
        answer(OPUS, requestId="q2", message={"id": "m2"}, requestedModel="claude-opus-5-5[1m]"),
        answer(requestId="q3", message={"id": "m3"}),
    ]
    write(tmp_path, {"-p/s.jsonl": transcript(*records)})
    found = usage(".", cwd=tmp_path)["total"]["fallback"]
    assert found
    assert (found["hits"], found["of"]) == (1, 2), "the third names no model that was asked for"


def test_what_is_kept_in_the_cache_is_counted_by_how_long(tmp_path: Path) -> None:
    parts = {"ephemeral_1h_input_tokens": 3, "ephemeral_5m_input_tokens": 4}
    counts = {"cache_creation_input_tokens": 1, "cache_creation": parts}
    write(tmp_path, {"-p/s.jsonl": transcript(answer(message={"usage": counts}))})
    found = usage(".", cwd=tmp_path)["total"]["tokens"]
    assert (found["cache_write"], found["cache_write_hour"]) == (4, 3)


#: Records of requests without some of what they have → how many requests they are.
POOR = {
    "no id of the message": ([answer(message={"id": None})] * 2, 1),
    "two requests without ids of messages": (
        [answer(message={"id": None}), answer(message={"id": None}, requestId="q2")],
        2,
    ),
    "no session": ([answer(sessionId=None)], 1),
    "none but ids of their own": (
        [answer(message={"id": None}, requestId=None, uuid=one) for one in ("u1", "u2")],
        2,
    ),
}


@pytest.mark.parametrize("name", POOR)
def test_a_request_is_told_from_others_by_what_it_has(name: str, tmp_path: Path) -> None:
    records, number = POOR[name]
    write(tmp_path, {"-p/s.jsonl": transcript({"sessionId": "s"}, *records)})
    document = usage(".", cwd=tmp_path)
    assert (document["total"]["requests"], document["read"]["malformed"]) == (number, 0)


def test_what_describes_requests_is_passed_over_unread(tmp_path: Path) -> None:
    half = '{"type":"api-request-blob","usage":"half\n'
    later = '{"id":"r","type":"api-request-shape","usage":[\n'
    write(tmp_path, {"-p/s.jsonl": transcript(answer()) + half + later})
    document = usage(".", cwd=tmp_path)
    assert (document["total"]["requests"], document["read"]["malformed"]) == (1, 0)


def called(folder: Path, meta: object, *, status: str = "completed") -> None:
    """Write a session that calls an agent `otter` on haiku, which ran on sonnet."""
    given = {"subagent_type": "otter", "model": "haiku"}
    content = [
        "words",
        {"type": "tool_use", "name": "Read", "id": "t0", "input": given},
        {"type": "tool_use", "name": "Task", "id": "t1", "input": "none"},
        {"type": "tool_use", "name": "Task", "id": "t2", "input": given},
    ]
    ended = {"agentId": "a123456789abc", "status": status, "totalDurationMs": 3000}
    main = transcript(
        answer(message={"content": content}),
        {"type": "user", "sessionId": "s", "timestamp": AT, "toolUseResult": ended},
    )
    child = answer(requestId="c", message={"id": "c"}, agentId="a123456789abc")
    name = "-p/s/subagents/agent-a123456789abc"
    files = {"-p/s.jsonl": main, f"{name}.jsonl": transcript(child)}
    write(folder, files | {f"{name}.meta.json": json.dumps(meta)})


def test_a_call_tells_the_name_and_the_model_of_the_agent(tmp_path: Path) -> None:
    meta = {"toolUseId": "t2", "requestShape": "foreground", "model": "claude-haiku-4-5"}
    called(tmp_path, meta)
    write(tmp_path, {".claude/agents/otter.md": agent_text("model: opus", name="otter")})
    document = usage(".", cwd=tmp_path)
    assert [one["agent"] for one in document["agents"]] == ["(main)", "otter"]
    (declared,) = document["declared"]
    (row,) = declared["ran"]
    assert (row["model"], row["as_declared"]) == (SONNET, False)
    otter = document["agents"][1]
    assert (otter["requests"], otter["runs"]) == (1, 1)
    assert otter["success"]
    assert (otter["success"]["hits"], otter["success"]["of"]) == (1, 1)


def test_how_an_agent_in_the_background_ends_is_not_known(tmp_path: Path) -> None:
    called(tmp_path, {"agentType": "otter"}, status="async_launched")
    (_, otter) = usage(".", cwd=tmp_path)["agents"]
    assert (otter["runs"], otter["success"], otter["run_ms"]) == (1, None, None)


def test_what_stands_beside_a_transcript_may_be_no_object(tmp_path: Path) -> None:
    called(tmp_path, ["otter"])
    found = {one["agent"]: one["requests"] for one in usage(".", cwd=tmp_path)["agents"]}
    assert found == {"(main)": 1, "(unknown)": 1}


# --- where transcripts lie ------------------------------------------------------------


@pytest.mark.skipif(os.name == "nt", reason="the folders are those of POSIX")
@pytest.mark.parametrize("base", [".config/claude", ".claude", "elsewhere/claude"])
def test_transcripts_are_found_where_the_tool_keeps_them(base: str, tmp_path: Path) -> None:
    here = tmp_path / "here"
    here.mkdir()
    write(tmp_path, {f"{base}/projects/-p/s.jsonl": transcript(answer())})
    environment = {"HOME": str(tmp_path), "CLAUDE_CONFIG_DIR": ""}
    if base.startswith("elsewhere"):
        environment["XDG_CONFIG_HOME"] = str(tmp_path / "elsewhere")
    document = usage("--project=all", cwd=here, **environment)
    assert document["total"]["requests"] == 1


def test_files_of_other_projects_and_other_kinds_are_not_read(tmp_path: Path) -> None:
    files = {
        "agent-1.jsonl": transcript(answer(requestId="x", message={"id": "x"})),
        "-work-otters/s.jsonl": transcript(answer()),
        "-work-otters/agent-2.jsonl": transcript(answer(requestId="y", message={"id": "y"})),
        "-work-otters/notes.txt": transcript(answer(requestId="z", message={"id": "z"})),
    }
    write(tmp_path / "projects", files)
    assert usage("projects", cwd=tmp_path)["total"]["requests"] == 3
    part = usage("projects", "--project=otters", cwd=tmp_path)
    assert (part["total"]["requests"], part["read"]["unread"]) == (2, 0)


# --- other records --------------------------------------------------------------------

#: One line → how many lines are no records.
LINES = {
    "an empty one": ("", 0),
    "a trace": ('{"resourceSpans": []}', 0),
    "no object": ("[1]", 1),
    "a model with signs that no model has": (ran("otter", "haiku!").strip(), 1),
    "no agent": (ran("", HAIKU).strip(), 1),
}


@pytest.mark.parametrize("name", LINES)
def test_a_line_that_is_no_record_is_counted_as_one(name: str, tmp_path: Path) -> None:
    line, malformed = LINES[name]
    document = alone(ran("otter", HAIKU) + line + "\n", tmp_path)
    assert document["total"]["requests"] == 1
    assert document["read"]["malformed"] == malformed


def test_events_of_telemetry_that_are_no_requests_are_passed_over(tmp_path: Path) -> None:
    lists: dict[str, object] = {"key": "model", "value": {"arrayValue": {"values": []}}}
    bare: dict[str, object] = {"key": "model", "value": "haiku"}
    text = exported(
        event("tool_result", model=HAIKU),
        event("api_request", model=HAIKU),
        event("api_request", model=HAIKU),
        {"attributes": [lists], "body": {"stringValue": "claude_code.api_request"}},
        {"attributes": [bare], "body": {"stringValue": "claude_code.api_request"}},
    )
    document = alone(text, tmp_path)
    total = document["total"]
    assert total["requests"] == 2, "without ids nothing says that they are one"
    assert document["models"][0]["model"] == HAIKU
    assert document["read"]["malformed"] == 0


@pytest.mark.parametrize(
    ("swapped", "hits"), [({"stringValue": "true"}, 1), ({"boolValue": False}, 0), ({}, None)]
)
def test_a_run_says_whether_its_model_was_swapped(
    swapped: dict[str, object], hits: int | None, tmp_path: Path
) -> None:
    ended = event("subagent_completed", agent_type="otter", final_model=HAIKU)
    listed = ended["attributes"]
    assert isinstance(listed, list)
    listed.append({"key": "model_swapped", "value": swapped})
    (otter,) = alone(exported(ended), tmp_path)["agents"]
    assert (otter["runs"], otter["requests"]) == (1, 0)
    swaps = otter["fallback"]
    assert (None if swaps is None else (swaps["hits"], swaps["of"])) == (
        None if hits is None else (hits, 1)
    )


# --- costs ----------------------------------------------------------------------------

#: Model and tokens → dollars by the dated table, and whether they are the least.
BILLS: dict[str, tuple[str, dict[str, int], float, bool]] = {
    "no price of the cache is known": (
        "claude-2", {"input_tokens": 1_000_000, "cache_read_tokens": 10}, 8.0, True,
    ),
    "nothing was read from the cache": ("claude-2", {"input_tokens": 1_000_000}, 8.0, False),
    "no price is known": ("claude-instant", {"input_tokens": 1_000_000}, 0.0, True),
    "what writing to the cache costs is not known": (
        "gpt-5", {"input_tokens": 1_000_000, "cache_write_tokens": 1_000_000}, 2.5, True,
    ),
    "nothing was written to the cache": ("gpt-5", {"input_tokens": 1_000_000}, 1.25, False),
}  # fmt: skip


@pytest.mark.parametrize("name", BILLS)
def test_a_cost_that_is_not_whole_is_the_least(name: str, tmp_path: Path) -> None:
    model, counts, cost, is_least = BILLS[name]
    total = alone(ran("otter", model, **counts), tmp_path)["total"]
    assert total["cost_usd"] == pytest.approx(cost)
    assert total["cost_is_least"] is is_least
    assert total["without_price"] == int(is_least)


def test_beyond_so_many_rows_agents_are_counted_as_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "USAGE_ROWS", 2)
    text = "".join(ran(name, HAIKU) for name in ("a", "b", "c", "d", "a"))
    found = {one["agent"]: one["requests"] for one in alone(text, tmp_path)["agents"]}
    assert found == {"a": 2, "b": 1, "(others)": 2}


# --- what is declared, and alerts -----------------------------------------------------


def test_of_a_model_without_a_name_nothing_is_said(tmp_path: Path) -> None:
    write(tmp_path, {".claude/agents/otter.md": agent_text("model: opus", name="otter")})
    text = exported(event("subagent_completed", agent_type="otter"))
    (declared,) = alone(text, tmp_path)["declared"]
    assert declared["ran"] == []


def test_a_model_that_nobody_knows_is_compared_with_none_in_another_tool(tmp_path: Path) -> None:
    lines = 'name = "otter"\ndescription = "Guides otters."\nmodel = "harbour-9"\n'
    write(tmp_path, {".codex/agents/otter.toml": f'{lines}developer_instructions = "Lead."\n'})
    document = alone(ran("otter", HAIKU), tmp_path)
    (declared,) = document["declared"]
    assert [(one["model"], one["as_declared"]) for one in declared["ran"]] == [(HAIKU, None)]
    assert declared["asks_for"] is None
    text = monitor("usage.jsonl", cwd=tmp_path).out
    assert f"{'otter':<24}{'harbour-9':<18}{'-':<11}-\n    ran {HAIKU} (light): 1 of 1" in text


def test_what_the_tool_makes_of_a_name_is_as_declared(tmp_path: Path) -> None:
    write(tmp_path, {".claude/agents/otter.md": agent_text("model: sonnet", name="otter")})
    write(tmp_path, {"usage.jsonl": ran("otter", "harbour-sonn-1")})
    declared = []
    for variables in ({}, {"ANTHROPIC_DEFAULT_SONNET_MODEL": "harbour-sonn-1"}):
        (one,) = usage("usage.jsonl", cwd=tmp_path, **variables)["declared"]
        declared += [ran["as_declared"] for ran in one["ran"]]
    assert declared == [False, True]


def test_a_swap_while_an_agent_ran_is_the_cause(tmp_path: Path) -> None:
    write(tmp_path, {".claude/agents/otter.md": agent_text("model: sonnet", name="otter")})
    ended = event("subagent_completed", agent_type="otter", final_model=HAIKU, model_swapped="true")
    (declared,) = alone(exported(ended), tmp_path)["declared"]
    (row,) = declared["ran"]
    assert (row["cause"], row["because"]) == (
        "fallback",
        "the tool swapped the model while it ran",
    )


def test_a_caller_is_the_cause_only_of_the_model_it_asked_for(tmp_path: Path) -> None:
    files = {".claude/agents/otter.md": agent_text("model: sonnet", name="otter")}
    write(tmp_path, files | run_of("otter", OPUS, "haiku"))
    (declared,) = usage("projects", cwd=tmp_path)["declared"]
    (row,) = declared["ran"]
    assert (row["model"], row["cause"]) == (OPUS, "not known")


def test_the_model_of_the_session_is_nobodys_fault(tmp_path: Path) -> None:
    text = ran("(main)", OPUS, 900) + ran("otter", HAIKU, 100)
    write(tmp_path, {"usage.jsonl": text})
    options = ("usage.jsonl", "--policy=hybrid", "--select=US903", "--output-format=json")
    assert monitor(*options, cwd=tmp_path).findings == []


def test_a_model_of_no_known_tier_says_nothing_of_light_ones(tmp_path: Path) -> None:
    body = "Run the linter. Sort the imports. Format the files. Rename files by the list.\n"
    files = {".claude/agents/otter.md": agent_text("model: sonnet", name="otter", body=body)}
    text = told("success", 2960, 3000) + told("success", 2940, 3000, "harbour-9")
    options = ("usage.jsonl", "--select=US909", "--output-format=json")
    write(tmp_path, files | {"usage.jsonl": text})
    assert monitor(*options, cwd=tmp_path).findings == []
    write(tmp_path, {"usage.jsonl": text + told("success", 2940, 3000, SONNET)})
    (found,) = monitor(*options, cwd=tmp_path).findings
    assert found["message"] == (
        "`otter` succeeded 99% of 3,000 times on light models and 98% of 3,000 on stronger "
        "ones, mostly `claude-sonnet-5-5`; its words need no more than light"
    )


def test_more_than_twelve_that_never_ran_are_counted(tmp_path: Path) -> None:
    files = {"usage.jsonl": ran("heron", HAIKU)}
    for number in range(14):
        name = f"otter-{number:02}"
        files[f".claude/agents/{name}.md"] = agent_text("model: haiku", name=name)
    printed = monitor("usage.jsonl", cwd=write(tmp_path, files))
    said = " ".join(printed.out.split())
    assert "never ran: otter-00, otter-01, " in said
    assert "otter-10, otter-11 and 2 more" in said


PLACED = {
    "a file without a name": (".github/agents/otter.agent.md", "description: Guides.", 1),
    "a file with a name": (".claude/agents/otter.md", "name: otter\ndescription: Guides.", 2),
    "a file with a model": (
        ".claude/agents/otter.md", "name: otter\ndescription: Guides.\nmodel: haiku", 4,
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", PLACED)
def test_what_never_ran_is_found_at_its_model_or_else_its_name(name: str, tmp_path: Path) -> None:
    path, lines, line = PLACED[name]
    text = ran("heron", HAIKU, time=day(1)) + ran("heron", HAIKU, time=day(30))
    files = {".git/HEAD": "x", path: f"---\n{lines}\n---\nLead.\n", "usage.jsonl": text}
    files[".claude/agents/heron.md"] = agent_text("model: haiku", name="heron")
    options = ("usage.jsonl", "--select=US908", "--output-format=json")
    (found,) = monitor(*options, cwd=write(tmp_path, files)).findings
    assert (found["agent"], found["path"], found["line"]) == ("otter", path, line)


def test_settings_leave_out_a_rule_for_some_files(tmp_path: Path) -> None:
    settings = '[per-file-ignores]\n".claude/agents/old-*" = ["US908"]\n'
    text = ran("heron", HAIKU, time=day(1)) + ran("heron", HAIKU, time=day(30))
    files = {".git/HEAD": "x", ".lint-agents.toml": settings, "usage.jsonl": text}
    for name in ("old-otter", "otter", "heron"):
        files[f".claude/agents/{name}.md"] = agent_text("model: haiku", name=name)
    options = ("usage.jsonl", "--select=US908", "--output-format=json")
    found = lint("monitor", *options, cwd=write(tmp_path, files)).findings
    assert [one["agent"] for one in found] == ["otter"]


# --- before and after -----------------------------------------------------------------


def changes(folder: Path, text: str, wanted: str) -> dict[str, str]:
    """What `--compare` says of each number."""
    write(folder, {"usage.jsonl": text})
    found = usage("usage.jsonl", f"--compare={wanted}", cwd=folder)["comparison"]
    assert found
    return {str(one["name"]): str(one["verdict"]) for one in found["changes"]}


def both(first: dict[str, object], second: dict[str, object], number: int) -> str:
    """So many requests on the first of November, and as many on the eighth."""
    early = ran("otter", HAIKU, number, time=day(1), **first)
    return early + ran("otter", HAIKU, number, time=day(8), **second)


WEEKS = "2026-11-01:2026-11-07..2026-11-08:2026-11-14"
COST = "cost of a request"
#: What was told of each request before and after, how many there were → what is said.
CHANGES: dict[str, tuple[dict[str, object], dict[str, object], int, dict[str, str]]] = {
    "cheaper": ({"cost_usd": 2.0}, {"cost_usd": 1.0}, 60, {COST: "better"}),
    "dearer": ({"cost_usd": 1.0}, {"cost_usd": 2.0}, 60, {COST: "worse"}),
    "the same": ({"cost_usd": 1.0}, {"cost_usd": 1.0}, 60, {COST: "unclear"}),
    "few": ({"cost_usd": 2.0}, {"cost_usd": 1.0}, 29, {COST: "unclear"}),
    "more succeed": ({"success": False}, {"success": True}, 60, {"success": "better"}),
    "as many succeed": ({"success": True}, {"success": True}, 60, {"success": "unclear"}),
    "fewer succeed": ({"success": True}, {"success": False}, 60, {"success": "worse"}),
    "fewer revised": ({"revised": True}, {"revised": False}, 60, {"revisions": "better"}),
    "slower": (
        {"duration_ms": 1000},
        {"duration_ms": 2000},
        60,
        {"P95 of requests": "unclear", "success": "not known"},
    ),
}


@pytest.mark.parametrize("name", CHANGES)
def test_weeks_are_compared(name: str, tmp_path: Path) -> None:
    first, second, number, expected = CHANGES[name]
    found = changes(tmp_path, both(first, second, number), WEEKS)
    assert {key: found[key] for key in expected} == expected


def test_runs_without_requests_have_no_cost_to_compare(tmp_path: Path) -> None:
    days = []
    for nanoseconds, took in (("1764000000000000000", "1000"), ("1764100000000000000", "3000")):
        ended = event("subagent_completed", agent_type="o", model=HAIKU, duration_ms=took)
        days.append(exported(ended | {"timeUnixNano": nanoseconds}))
    assert changes(tmp_path, "".join(days), "2025-11-24..2025-11-25") == {
        COST: "not known",
        "P95 of runs": "unclear",
        "success": "not known",
        "revisions": "not known",
    }


# --- state ----------------------------------------------------------------------------


#: A request, or a measure, in a state: its kind, its keys and its values; the prints of files
#: are texts.
Rows = list[tuple[str, list[str], list[object]]]
Made = Callable[[Rows], Rows]
#: What stands in a line of a state, by its place: the prints of the files, and what they tell.
PRINTS, ROWS = 1, 3


def kept(folder: Path, text: str, place: int, made: Made) -> tuple[str, str]:
    """What a run prints that knows nothing, and one whose state was changed by hand."""
    write(folder, {"usage.jsonl": text})
    options = ("usage.jsonl", "--output-format=usage", "--state=s")
    first = monitor(*options, cwd=folder)
    assert first.code == 0, first.err
    head, line = (folder / "s").read_text("utf-8").splitlines()
    values = json_as(line.partition(" ")[2], list[Rows])
    values[place] = made(values[place])
    changed = signed(json.dumps(values, separators=(",", ":")))
    assert changed != f"{line}\n"
    (folder / "s").write_text(f"{head}\n{changed}", encoding="utf-8")
    again = monitor(*options, cwd=folder)
    return first.out, again.out


def with_tokens(*numbers: int) -> Made:
    """Put these numbers of tokens into the first request."""

    def made(rows: Rows) -> Rows:
        kind, keys, values = rows[0]
        return [(kind, keys, [*values[:3], list(numbers), *values[4:]])]

    return made


def with_place(place: object) -> Made:
    """Let the first measure be of something else."""

    def made(rows: Rows) -> Rows:
        kind, keys, values = rows[0]
        return [(kind, keys, [*values[:3], place, *values[4:]])]

    return made


@pytest.mark.parametrize(
    ("place", "made"),
    [
        (ROWS, with_tokens(7, 0, 0, 0)),
        (ROWS, with_tokens(7, 0, 0, 0, 0, 0)),
        (PRINTS, lambda _: []),
        (PRINTS, lambda prints: prints * 2),
    ],
    ids=["four numbers", "six numbers", "no file", "two files"],
)
def test_a_state_that_does_not_fit_its_files_is_not_believed(
    place: int, made: Made, tmp_path: Path
) -> None:
    first, again = kept(tmp_path, ran("otter", HAIKU, input_tokens=7), place, made)
    assert json_as(first, UsageJson)["total"]["tokens"]["input"] == 7
    assert again == first


@pytest.mark.parametrize("place", [6, -1, "x", None])
def test_a_measure_of_nothing_is_not_believed(place: object, tmp_path: Path) -> None:
    text = tokens(point(100, START, **of("input")))
    first, again = kept(tmp_path, text, ROWS, with_place(place))
    assert json_as(first, UsageJson)["total"]["tokens"]["input"] == 100
    assert again == first


def test_a_session_that_could_not_be_read_is_looked_at_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    called(tmp_path, {"agentType": "otter"})
    read = file_bytes.lines

    def forbidden(path: str, *rest: object) -> Iterator[tuple[bytes, bool]]:
        if "subagents" in path:
            raise PermissionError(path)
        return read(path, *rest)  # type: ignore[arg-type]

    options = ("./-p", "--output-format=usage", "--state=s")
    with monkeypatch.context() as patched:
        patched.setattr(file_bytes, "lines", forbidden)
        for _ in range(2):
            document = json_as(monitor(*options, cwd=tmp_path).out, UsageJson)
            assert (document["total"]["requests"], document["read"]["unread"]) == (1, 1)
    document = json_as(monitor(*options, cwd=tmp_path).out, UsageJson)
    assert (document["total"]["requests"], document["read"]["unread"]) == (2, 0)


def test_a_state_has_room_for_what_was_met_last(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, {"a.jsonl": ran("otter", HAIKU), "b.jsonl": ran("heron", HAIKU)})
    monitor("a.jsonl", "--state=s", cwd=tmp_path)
    room = (tmp_path / "s").stat().st_size
    monkeypatch.setattr(limits, "STATE", limits.STATE._replace(most=room))
    monitor("b.jsonl", "--state=s", cwd=tmp_path)
    text = (tmp_path / "s").read_text("utf-8")
    assert ("heron" in text, "otter" in text) == (True, False)
    assert len(text) <= room


# --- text and page --------------------------------------------------------------------


@pytest.mark.parametrize(("took", "shown"), [(99_000, r"9\d\.\ds"), (150_000, r"1[45]\ds")])
def test_long_times_are_shown_in_whole_seconds(took: int, shown: str, tmp_path: Path) -> None:
    write(tmp_path, {"usage.jsonl": ran("otter", HAIKU, duration_ms=took)})
    (row,) = re.findall("^otter .*", monitor("usage.jsonl", cwd=tmp_path).out, re.MULTILINE)
    assert re.search(f"( +{shown}){{3}}$", row), row


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        (9_999, "9999"),
        (12_345, "12.3k"),
        (999_949, "999.9k"),
        (999_950, "1.0M"),
        (4_500_000, "4.5M"),
        (2_500_000_000, "2.5G"),
    ],
)
def test_numbers_are_shown_in_few_signs(number: int, shown: str, tmp_path: Path) -> None:
    write(tmp_path, {"usage.jsonl": ran("otter", HAIKU, input_tokens=number, cost_usd=0)})
    assert f"{'otter':<28} {1:>8} {shown:>6} {0:>6}" in monitor("usage.jsonl", cwd=tmp_path).out


def test_the_page_shows_no_day_and_no_model_that_is_not_known(tmp_path: Path) -> None:
    ended = event("subagent_completed", agent_type="heron")
    asked = event("api_request", model=HAIKU, query_source="agent:custom:otter", cost_usd="0.5")
    files = {
        ".git/HEAD": "x",
        ".claude/agents/teal.md": agent_text("model: haiku", name="teal"),
        "usage.jsonl": exported(ended, asked | {"timeUnixNano": "0"}),
    }
    shown = data_of(page_of(write(tmp_path, files), "--usage=usage.jsonl"))["usage"]
    assert shown
    assert [list(one) for one in shown["days"]] == [["2025-11-24", 0.0, 0]]
    models = {}
    for one in shown["agents"]:
        models[one["n"]] = [list(model) for model in one["m"]]
    assert models == {"otter": [[HAIKU, 1, None, ""]], "heron": []}


# --- arithmetic -----------------------------------------------------------------------


def test_of_nothing_every_share_is_possible() -> None:
    assert Share().interval == (0.0, 1.0)
    assert (Share().is_below(0.5), Share().is_above(0.5)) == (False, False)


def test_a_key_is_found_behind_another_of_its_place() -> None:
    seen = Seen()
    size = len(seen.table)
    assert (seen.add_key(1), seen.add_key(1 + size)) == (True, True)
    assert [seen.has_key(1 + number * size) for number in range(3)] == [True, True, False]


# --- evidence -------------------------------------------------------------------------


def test_results_on_the_bar_are_neither_over_nor_under_it(tmp_path: Path) -> None:
    write(tmp_path, {"results.json": json.dumps(own(34, 40))})
    text = " ".join(evidence("results.json", cwd=tmp_path).out.split())
    assert "34 of 40 tasks pass (85%; 71% to 93% at 95 %): on the bar of 85%, and so few" in text


def test_kinds_that_are_missing_are_named(tmp_path: Path) -> None:
    some = own(40, 40)
    others = {"bug-fix": "function-completion", "code-review": "test-generation"}
    for one in some["results"]:
        one["kind"] = others.get(one["kind"], one["kind"])
    assert codes(some, tmp_path) == ["EV803"]
    (found,) = evidence("results.json", "--output-format=json", cwd=tmp_path).findings
    assert found["message"] == ("`claude-sonnet-5-5`: there is no task of `bug-fix`, `code-review`")


def test_results_are_shown_file_by_file(tmp_path: Path) -> None:
    files = {"a.json": json.dumps(own(40, 40)), "b.json": json.dumps(own(39, 40, HAIKU))}
    text = evidence("a.json", "b.json", cwd=write(tmp_path, files)).out
    assert text.startswith("a.json (otters), 2026-11-20\n\n  claude-sonnet-5-5\n")
    assert "\n\nb.json (otters), 2026-11-20\n\n  claude-haiku-5-5\n" in text


def test_results_of_promptfoo_come_in_many_forms(tmp_path: Path) -> None:
    values = promptfoo(40, 40)
    listed: list[Any] = values["results"]["results"]
    for one in listed[:20]:
        one["provider"] = f"openai:chat:{HAIKU}"
        one["namedScores"] = {"style": True, "explains": {"value": "no"}}
    listed += ["none", {"success": "yes"}]
    write(tmp_path, {"p.json": json.dumps(values)})
    printed = evidence("p.json", "--output-format=evidence", cwd=tmp_path)
    (file,) = json.loads(printed.out)["files"]
    rows = {}
    for one in file["models"]:
        shares = [one[name] for name in ("passes", "style", "explains")]
        rows[one["model"]] = [(share["hits"], share["of"]) for share in shares]
    assert rows == {
        HAIKU: [(20, 20), (20, 20), (0, 20)],
        SONNET: [(20, 20), (20, 20), (0, 20)],
    }


def test_a_list_is_no_result(tmp_path: Path) -> None:
    write(tmp_path, {"results.json": "[]"})
    printed = lint("evidence", "results.json", cwd=tmp_path)
    assert (printed.code, printed.out) == (2, "")
    assert printed.err.startswith("lint-agents: error: results.json: is no result that is known")
