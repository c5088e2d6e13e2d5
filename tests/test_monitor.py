"""`lint-agents monitor`: what ran, against an independent count, against the files, and against
the bars of the policy.
"""

from __future__ import annotations

import csv
import io
import json
import math
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from frontmatter_lint.engine import roster
from frontmatter_lint.usage import calls, shares
from frontmatter_lint.usage.alerts import difference
from frontmatter_lint.usage.seen import Seen
from frontmatter_lint.usage.shares import Share

from .shapes import json_as, schema_of
from .support import Printed, agent_text, lint, write
from .usage_records import CANARY, Writer
from .usage_shapes import UsageJson

NAMES = [f"otter-{number:02}" for number in range(40)]


def monitor(*arguments: str | Path, cwd: Path, **environment: str) -> Printed:
    return lint("monitor", "--isolated", *arguments, cwd=cwd, **environment)


def usage(*arguments: str | Path, cwd: Path, **environment: str) -> UsageJson:
    printed = monitor(*arguments, "--output-format=usage", cwd=cwd, **environment)
    assert printed.code in (0, 1), printed.err
    document = json_as(printed.out, UsageJson)
    Draft202012Validator(schema_of("usage")).validate(document)
    return document


@pytest.fixture(scope="module")
def records(tmp_path_factory: pytest.TempPathFactory) -> Writer:
    writer = Writer(tmp_path_factory.mktemp("projects"))
    for start in range(0, 40, 8):
        for _ in range(4):
            writer.session(NAMES[start : start + 8], 12)
    return writer


# --- counting -------------------------------------------------------------------------


def test_totals_are_those_of_an_independent_count(records: Writer, tmp_path: Path) -> None:
    document = usage(records.folder, cwd=tmp_path)
    found: dict[tuple[str, str | None, str], int] = {}
    for agent in document["agents"]:
        for one in agent["models"]:
            key = agent["agent"], one["model"]
            tokens = one["tokens"]
            found[*key, "calls"] = one["requests"]
            found[*key, "runs"] = one["runs"]
            found[*key, "open"] = one["without_final_usage"]
            found[*key, "input_tokens"] = tokens["input"]
            found[*key, "output_tokens"] = tokens["output"]
            found[*key, "cache_read_input_tokens"] = tokens["cache_read"]
            found[*key, "cache_creation_input_tokens"] = tokens["cache_write"]
            if one["success"] is not None:
                found[*key, "succeeded"] = one["success"]["hits"]
    assert {key: number for key, number in found.items() if number} == +records.truth
    assert document["total"]["requests"] == records.lines
    assert document["total"]["cost_is_least"] is True
    assert document["read"]["unread"] == 0
    assert document["read"]["malformed"] > 0
    assert document["read"]["repeated"] > 0


def test_the_cost_is_that_of_the_table(tmp_path: Path) -> None:
    lines = [
        {"time": "2026-11-01T10:00:00Z", "agent": "a", "model": "claude-sonnet-5-5"}
        | {"input_tokens": 1_000_000, "output_tokens": 100_000, "cache_read_tokens": 2_000_000}
        | {"cache_write_tokens": 400_000, "cache_write_hour_tokens": 100_000}
    ]
    write(tmp_path, {"usage.jsonl": "\n".join(map(json.dumps, lines))})
    total = usage("usage.jsonl", cwd=tmp_path)["total"]
    # 2 and 10 $ a million, reading 0.1; writing costs 1.25 and 2 times what is sent
    assert total["cost_usd"] == pytest.approx(2 + 1 + 0.2 + 0.4 * 2.5 + 0.1 * 4)
    assert total["cost_is_least"] is False


def test_nothing_that_was_said_comes_out(records: Writer, tmp_path: Path) -> None:
    write(tmp_path, {f".claude/agents/{name}.md": agent_text(name=name) for name in NAMES})
    for wanted in ("text", "usage", "csv", "prometheus", "json", "sarif", "full"):
        printed = monitor(
            records.folder, f"--output-format={wanted}", "--update-baseline",
            "--baseline=known.json", cwd=tmp_path,
        )  # fmt: skip
        assert printed.code == 0, printed.err
        assert "KINGFISHER" not in printed.out + printed.err
        assert "KINGFISHER" not in (tmp_path / "known.json").read_text(encoding="utf-8")
    broken = monitor(f"{records.folder}/nothing", cwd=tmp_path)
    assert broken.code == 2
    assert "KINGFISHER" not in broken.err


def test_every_form_says_the_same(records: Writer, tmp_path: Path) -> None:
    document = usage(records.folder, cwd=tmp_path)
    table = monitor(records.folder, "--output-format=csv", cwd=tmp_path)
    rows = list(csv.DictReader(io.StringIO(table.out)))
    assert sum(int(row["requests"]) for row in rows) == document["total"]["requests"]
    exported = monitor(records.folder, "--output-format=prometheus", cwd=tmp_path).out
    samples = [line for line in exported.splitlines() if line.startswith("lint_agents_requests")]
    assert sum(int(line.split()[-1]) for line in samples) == document["total"]["requests"]
    text = monitor(records.folder, cwd=tmp_path).out
    assert f"{document['total']['requests']} requests from 2026-11-01" in text.replace(",", "")
    assert max(map(len, text.partition("\n\nwarning")[0].splitlines())) <= 80


def test_since_and_project_leave_out_the_rest(records: Writer, tmp_path: Path) -> None:
    whole = usage(records.folder, cwd=tmp_path)
    since = whole["to"]
    part = usage(records.folder, f"--since={since}", cwd=tmp_path)
    assert 0 < part["total"]["requests"] < whole["total"]["requests"]
    assert part["from"] == since
    same = usage(records.folder, "--project=otters", cwd=tmp_path)
    assert same["total"] == whole["total"]
    other = monitor(records.folder, "--project=badgers", cwd=tmp_path)
    assert other.code == 2
    assert "--project all" in other.err
    assert monitor(records.folder, "--since=soon", cwd=tmp_path).code == 2


def test_the_usual_folders_are_found_and_hold_this_project_alone(
    records: Writer, tmp_path: Path
) -> None:
    home = tmp_path / "home"
    home.mkdir()
    (home / "projects").symlink_to(records.folder)
    here = tmp_path / "otters"
    (here / ".git").mkdir(parents=True)
    environment = {"CLAUDE_CONFIG_DIR": str(home)}
    assert usage("--project=all", cwd=here, **environment)["total"]["requests"] == records.lines
    assert monitor(cwd=here, **environment).code == 2
    assert "no folder of transcripts" in monitor(cwd=here, CLAUDE_CONFIG_DIR=str(here)).err


def test_telemetry_is_read_and_requests_of_transcripts_are_not_counted_twice(
    tmp_path: Path,
) -> None:
    def event(name: str, **facts: str | int) -> dict[str, object]:
        listed = []
        for key, value in ({"event.name": name} | facts).items():
            kind = "intValue" if isinstance(value, int) else "stringValue"
            listed.append({"key": key.replace("__", "."), "value": {kind: str(value)}})
        return {"timeUnixNano": "1764000000000000000", "attributes": listed}

    requests = [
        event(
            "api_request", model="claude-haiku-5-5", query_source="agent:custom:otter",
            request_id=f"req_{number}", input_tokens=10, output_tokens=5, duration_ms=100 + number,
            cost_usd="0.5",
        )
        for number in (1, 1, 2)
    ]  # fmt: skip
    swapped = event(
        "subagent_completed", agent_type="otter", model="claude-opus-5-5",
        final_model="claude-haiku-5-5", model_swapped="true", prompt=CANARY,
    )  # fmt: skip
    exported = {"resourceLogs": [{"scopeLogs": [{"logRecords": [*requests, swapped]}]}]}
    write(tmp_path, {"otel.jsonl": json.dumps(exported) + "\n", "broken.json": "[1, 2"})
    document = usage("otel.jsonl", "broken.json", cwd=tmp_path)
    (otter,) = document["agents"]
    assert (otter["agent"], otter["requests"], otter["runs"]) == ("otter", 2, 1)
    assert otter["cost_usd"] == 1.0
    assert otter["fallback"]
    assert otter["fallback"]["hits"] == 1
    assert otter["request_ms"]
    assert otter["request_ms"]["count"] == 2
    assert document["from"] == "2025-11-24"
    assert CANARY not in json.dumps(document)


HOSTILE: dict[str, str | bytes] = {
    "empty": "",
    "no object": "[]\n1\nnull\n",
    "deep": "[" * 100_000 + "\n",
    "wrong types": '{"type":"assistant","sessionId":1,"message":{"usage":[],"id":{},"model":7}}\n'
    '{"type":"assistant","sessionId":"s","timestamp":7,"message":{"usage":{"input_tokens":"9",'
    '"output_tokens":-4,"cache_creation":[1]},"id":{},"model":"m"}}\n'
    '{"sessionId":"s","toolUseResult":{"agentId":[],"agentType":{},"status":1}}\n',
    "controls": '{"type":"assistant","sessionId":"s","attributionAgent":"a\\u001b[31m\\n::error::x",'
    '"agentId":"q","timestamp":"2026-11-01T00:00:00Z","message":{"usage":{"input_tokens":1},'
    '"id":"m","model":"claude-haiku-5-5"}}\n',
    "infinite": '{"type":"assistant","sessionId":"s","message":{"usage":{"input_tokens":1e999},'
    '"id":"m","model":"x"}}\n',
    "long name": '{"type":"assistant","sessionId":"s","attributionAgent":"' + "a" * 9000 + '"}\n',
    "not UTF-8": b'{"sessionId":"s","usage":"\xff\xfe"}\n',
}


@pytest.mark.parametrize("name", HOSTILE)
def test_whatever_stands_in_a_file_nothing_breaks(name: str, tmp_path: Path) -> None:
    write(tmp_path, {"-p/s.jsonl": HOSTILE[name], "-p/s/subagents/agent-1.meta.json": "[}"})
    printed = monitor(".", cwd=tmp_path)
    assert printed.code in (0, 1, 2)
    assert "Traceback" not in printed.err
    assert "\x1b" not in printed.out
    assert not any(line.startswith("::") for line in printed.out.splitlines())


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with names here")
def test_a_pipe_is_passed_over(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.jsonl")
    assert monitor("pipe.jsonl", cwd=tmp_path).code == 2


# --- declared against actual ----------------------------------------------------------


def ran(agent: str, model: str, times: int = 1, **more: object) -> str:
    line = {"time": "2026-11-20T10:00:00Z", "agent": agent, "model": model} | more
    return (json.dumps(line) + "\n") * times


def run_of(agent: str, model: str, by_caller: str = "") -> dict[str, str]:
    """The files of a session in which an agent ran once."""
    agent_id = f"a{agent:0>16}"
    meta = {"agentType": agent, "requestShape": "foreground", "model": by_caller or model}
    if not by_caller:
        meta |= {"modelNotNamed": True}  # type: ignore[dict-item]
    usage_ = {"input_tokens": 1, "output_tokens": 1}
    message = {"id": f"msg_{agent}", "model": model, "stop_reason": "end_turn", "usage": usage_}
    line = {
        "type": "assistant", "sessionId": agent, "agentId": agent_id, "requestId": agent,
        "timestamp": "2026-11-20T10:00:00Z", "isSidechain": True, "message": message,
    }  # fmt: skip
    folder = f"projects/-p/{agent}/subagents/agent-{agent_id}"
    return {f"{folder}.jsonl": json.dumps(line) + "\n", f"{folder}.meta.json": json.dumps(meta)}


CAUSES: dict[str, tuple[list[str], str, str, dict[str, str], dict[str, object]]] = {
    "caller": (["model: sonnet"], "claude-haiku-5-5", "haiku", {}, {}),
    "environment": (
        ["model: sonnet"], "claude-opus-5-5", "",
        {"CLAUDE_CODE_SUBAGENT_MODEL": "opus", "CLAUDE_CODE_SUBAGENT_MODEL_FORCE": "1"}, {},
    ),
    "allowlist": (
        ["model: opus"], "claude-haiku-5-5", "", {},
        {"availableModels": ["haiku"], "model": "haiku"},
    ),
    "ignored block": (["model: {preference: haiku}"], "claude-opus-5-5", "", {}, {}),
    "misspelling": (["model: sonet"], "claude-fable-5-2", "", {}, {}),
    "settings": (
        ["model: {preference: haiku}"], "claude-sonnet-5-5", "", {}, {"model": "sonnet"},
    ),
    "not known": (["model: sonnet"], "claude-haiku-5-5", "", {}, {}),
}  # fmt: skip


@pytest.mark.parametrize("cause", CAUSES)
def test_a_difference_is_found_with_its_cause(cause: str, tmp_path: Path) -> None:
    lines, model, by_caller, environment, settings = CAUSES[cause]
    files = {".claude/agents/otter.md": agent_text(*lines, name="otter"), ".git/HEAD": "x"}
    if settings:
        files[".claude/settings.json"] = json.dumps(settings)
    write(tmp_path, files | run_of("otter", model, by_caller))
    arguments = ("projects", "--select=US", "--output-format=json")
    printed = monitor(*arguments, cwd=tmp_path, **environment)
    (found,) = printed.findings
    assert (found["code"], found["path"], found["line"]) == ("US901", ".claude/agents/otter.md", 4)
    assert f"cause: {cause} (" in found["message"]
    assert found["severity"] == ("info" if cause == "not known" else "warning")
    assert printed.code == (0 if cause == "not known" else 1)


def test_a_folder_called_as_the_list_of_models_is_no_such_list(tmp_path: Path) -> None:
    folder = "availableModels/.claude"
    files = {
        f"{folder}/agents/otter.md": agent_text("model: {preference: haiku}", name="otter"),
        f"{folder}/settings.json": json.dumps({"model": "sonnet"}),
        "availableModels/.git/HEAD": "x",
    }
    write(tmp_path, files | run_of("otter", "claude-sonnet-5-5", ""))
    arguments = ("projects", "availableModels", "--select=US901", "--output-format=json")
    (found,) = monitor(*arguments, cwd=tmp_path).findings
    assert "cause: settings (" in found["message"]


def test_a_fallback_is_named(tmp_path: Path) -> None:
    text = ran("otter", "claude-haiku-5-5", 3, requested="claude-sonnet-5-5", fallback=True)
    files = {".claude/agents/otter.md": agent_text("model: sonnet", name="otter")}
    write(tmp_path, files | {"usage.jsonl": text})
    options = ("usage.jsonl", "--select=US901", "--output-format=json")
    (found,) = monitor(*options, cwd=tmp_path).findings
    assert "cause: fallback (" in found["message"]


SAME = {
    "sonnet": "claude-sonnet-5-5",
    "opus": "claude-opus-4-8",  # what the word meant before
    "claude-haiku-4-5": "claude-haiku-4-5-20251001",
    "opusplan": "claude-sonnet-5-5",
    "haiku[1m]": "claude-haiku-5-5",
    "inherit": "claude-opus-5-5",
    "SONNET": "us.anthropic.claude-sonnet-4-5-20250929-v1:0",
    "claude-sonnet-5-5": "claude-sonnet-5-5[1m]",
}


@pytest.mark.parametrize("stated", SAME)
def test_no_difference_is_invented(stated: str, tmp_path: Path) -> None:
    files = {".claude/agents/otter.md": agent_text(f"model: {stated}", name="otter")}
    write(tmp_path, files | run_of("otter", SAME[stated]))
    printed = monitor("projects", "--output-format=json", cwd=tmp_path)
    assert printed.findings == []
    assert printed.code == 0


def test_documents_are_held_against_what_ran(tmp_path: Path) -> None:
    files = {
        ".claude/agents/otter.md": agent_text(name="otter"),
        "ROUTING.md": "# Models\n\n| Agent | Model |\n|---|---|\n| otter | sonnet |\n",
        ".git/HEAD": "x",
    }
    write(tmp_path, files | run_of("otter", "claude-opus-5-5"))
    printed = lint("monitor", "projects", "--output-format=json", cwd=tmp_path)
    (found,) = [one for one in printed.findings if one["code"] == "US901"]
    assert "gives the tier mid" in found["message"]
    assert "cause: session (" in found["message"]


def test_findings_are_suppressed_selected_and_known_as_any_other(tmp_path: Path) -> None:
    line = "model: sonet  # lint-agents: ignore[US901] a test of the word"
    files = {
        ".claude/agents/one.md": agent_text("model: {preference: haiku}", name="one"),
        ".claude/agents/two.md": agent_text(line, name="two"),
    }
    write(tmp_path, files | run_of("one", "claude-opus-5-5") | run_of("two", "claude-opus-5-5"))
    options = ("projects", "--output-format=json")
    assert [one["agent"] for one in monitor(*options, cwd=tmp_path).findings] == ["one"]
    assert monitor(*options, "--ignore=US901", cwd=tmp_path).code == 0
    assert monitor(*options, "--severity=US901=info", cwd=tmp_path).code == 0
    assert monitor(*options, "--exit-zero", cwd=tmp_path).code == 0
    known = ("--baseline=known.json",)
    assert monitor(*options, *known, "--update-baseline", cwd=tmp_path).code == 0
    assert monitor(*options, *known, cwd=tmp_path).code == 0
    checked = lint("check", "--isolated", *known, "--output-format=json", ".", cwd=tmp_path)
    # neither the comment nor the entry is called idle
    assert checked.codes == {"MD209", "MD201"}


def test_a_fault_of_the_linter_is_no_success(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError

    monkeypatch.setattr(roster, "member", broken)
    files = {".claude/agents/one.md": agent_text("model: haiku", name="one")}
    write(tmp_path, files | run_of("one", "claude-haiku-5-5"))
    printed = monitor("projects", "--exit-zero", cwd=tmp_path)
    assert printed.code == 2
    assert "warning: the linter failed on an agent" in printed.err


# --- bars -----------------------------------------------------------------------------


def day(number: int) -> str:
    return f"2026-11-{number:02}T10:00:00Z"


def costs(last: float) -> str:
    lines = [ran("otter", "claude-haiku-5-5", cost_usd=1.0, time=day(one)) for one in range(1, 8)]
    return "".join(lines) + ran("otter", "claude-haiku-5-5", cost_usd=last, time=day(8))


def told(field: str, hits: int, of: int, model: str = "claude-haiku-5-5") -> str:
    return ran("otter", model, hits, **{field: True}) + ran(
        "otter", model, of - hits, **{field: False}
    )


def times(late: float) -> str:
    early = ran("otter", "claude-haiku-5-5", 40, duration_ms=1000, time=day(1))
    return early + ran("otter", "claude-haiku-5-5", 40, duration_ms=late, time=day(20))


def models(strong: int, of: int) -> str:
    return ran("otter", "claude-opus-5-5", strong) + ran("otter", "claude-haiku-5-5", of - strong)


BARS = {
    "US902": (costs(1.21), costs(1.19)),
    "US903": (models(70, 1000), models(60, 1000)),
    "US904": (told("success", 76, 100), told("success", 80, 100)),
    "US905": (times(2100), times(1900)),
    "US906": (told("escalated", 41, 100), told("escalated", 37, 100)),
    "US907": (told("fallback", 18, 100), told("fallback", 15, 100)),
}


@pytest.mark.parametrize("code", BARS)
def test_an_alert_speaks_beyond_its_bar_and_is_silent_inside(code: str, tmp_path: Path) -> None:
    for text, expected in zip(BARS[code], ([code], []), strict=True):
        write(tmp_path, {"usage.jsonl": text})
        options = ("usage.jsonl", "--policy=hybrid", f"--select={code}", "--output-format=json")
        printed = monitor(*options, cwd=tmp_path)
        assert [one["code"] for one in printed.findings] == expected
        assert printed.code == len(expected)


def test_escalations_to_the_strongest_have_a_bar_of_their_own(tmp_path: Path) -> None:
    write(tmp_path, {"usage.jsonl": told("escalated", 20, 100, "claude-opus-5-5")})
    options = ("usage.jsonl", "--policy=hybrid", "--select=US906", "--output-format=json")
    (found,) = monitor(*options, cwd=tmp_path).findings
    assert "to a frontier model" in found["message"]


def test_a_bar_is_that_of_the_policy(tmp_path: Path) -> None:
    alert = '  - {metric: success rate, measure: success, below: 0.5, unit: "%"}\n'
    policy = f"name: mine\nextends: default\nalerts:\n{alert}"
    write(tmp_path, {"usage.jsonl": told("success", 76, 100), "mine.yaml": policy})
    options = ("usage.jsonl", "--policy=mine.yaml", "--output-format=json")
    assert monitor(*options, cwd=tmp_path).findings == []


def test_who_never_ran_is_named_after_a_month(tmp_path: Path) -> None:
    files = {
        ".claude/agents/one.md": agent_text("model: haiku", name="one"),
        ".claude/agents/two.md": agent_text("model: haiku", name="two"),
    }
    for last, expected in (("2026-11-30", ["two"]), ("2026-11-29", [])):
        text = ran("one", "claude-haiku-5-5", time=day(1))
        text += ran("one", "claude-haiku-5-5", time=f"{last}T10:00:00Z")
        write(tmp_path, files | {"usage.jsonl": text})
        printed = monitor("usage.jsonl", "--select=US908", "--output-format=json", cwd=tmp_path)
        assert [one["agent"] for one in printed.findings] == expected
        assert printed.code == 0


def test_a_light_model_that_does_as_well_is_named(tmp_path: Path) -> None:
    body = "Run the linter. Sort the imports. Format the files. Rename files by the list.\n"
    files = {".claude/agents/otter.md": agent_text("model: sonnet", name="otter", body=body)}
    for light, expected in ((2960, ["US909"]), (2800, [])):
        text = told("success", light, 3000) + told("success", 2940, 3000, "claude-sonnet-5-5")
        write(tmp_path, files | {"usage.jsonl": text})
        printed = monitor("usage.jsonl", "--select=US909", "--output-format=json", cwd=tmp_path)
        assert [one["code"] for one in printed.findings] == expected


# --- before and after -----------------------------------------------------------------


def test_two_parts_are_compared(tmp_path: Path) -> None:
    before = ran("otter", "claude-opus-5-5", 90, success=True, cost_usd=0.3, label="old")
    before += ran("otter", "claude-opus-5-5", 10, success=False, cost_usd=0.2, label="old")
    after = ran("otter", "claude-haiku-5-5", 50, success=True, cost_usd=0.01, label="new")
    after += ran("otter", "claude-haiku-5-5", 50, success=False, cost_usd=0.02, label="new")
    write(tmp_path, {"usage.jsonl": before + after})
    found = usage("usage.jsonl", "--compare=old..new", cwd=tmp_path)["comparison"]
    assert found["sentence"] == (
        "from old to new: cost of a request is better, success is worse, P95 and revisions are "
        "not known."
    )
    text = monitor("usage.jsonl", "--compare=old..new", cwd=tmp_path).out
    assert found["sentence"] in text
    for wrong in ("old", "..", "old..never"):
        assert monitor("usage.jsonl", f"--compare={wrong}", cwd=tmp_path).code == 2


# --- arithmetic -----------------------------------------------------------------------

#: Computed by hand from the formula of Wilson (1927) with z = 1.959964.
WILSON = {
    (0, 10): (0.0, 0.277533),
    (10, 10): (0.722467, 1.0),
    (25, 30): (0.664358, 0.926618),
    (85, 100): (0.767155, 0.906931),
    (1, 1): (0.206549, 1.0),
}


@pytest.mark.parametrize("pair", WILSON)
def test_wilson_is_as_computed_by_hand(pair: tuple[int, int]) -> None:
    assert Share(*pair).interval == pytest.approx(WILSON[pair], abs=2e-5)


@given(st.integers(1, 5000).flatmap(lambda of: st.tuples(st.integers(0, of), st.just(of))))
def test_wilson_is_that_of_scipy_and_holds_its_share(pair: tuple[int, int]) -> None:
    low, high = Share(*pair).interval
    assert 0 <= low <= pair[0] / pair[1] <= high <= 1
    try:
        from scipy.stats import binomtest  # type: ignore[import-not-found, unused-ignore]
    except ImportError:
        return  # the numbers above are held in any case
    theirs = binomtest(*pair).proportion_ci(method="wilson")
    assert (low, high) == pytest.approx((theirs.low, theirs.high), abs=1e-9)


def test_the_difference_of_two_shares_is_that_of_newcombe() -> None:
    # his example (1998): 56 of 70 and 48 of 80
    assert difference(Share(56, 70), Share(48, 80)) == pytest.approx((0.0524, 0.3339), abs=1e-4)


@given(st.lists(st.integers(1, 10**9), min_size=1, max_size=300), st.floats(0.01, 1))
def test_percentiles_are_right_to_one_per_cent(values: list[int], share: float) -> None:
    sketch: dict[int, int] = {}
    for value in values:
        shares.counted(sketch, value)
    exact = sorted(values)[max(1, math.ceil(share * len(values))) - 1]
    assert shares.percentile(sketch, share) == pytest.approx(exact, rel=0.0101)


@given(st.lists(st.integers(0, 20_000).map(str)))
def test_what_was_seen_is_known(texts: list[str]) -> None:
    seen = Seen()
    assert [seen.add(text) for text in texts] == list(_is_new(texts))


def _is_new(texts: list[str]) -> Iterator[bool]:
    known: set[str] = set()
    for text in texts:
        yield text not in known
        known.add(text)


def test_many_are_seen_in_little_memory() -> None:
    seen = Seen()
    assert all(seen.add(f"message {number}") for number in range(50_000))
    assert not any(seen.add(f"message {number}") for number in range(50_000))
    assert len(seen.table) * 8 < 50_000 * 27


@pytest.mark.parametrize(
    "written", ["2026-02-30T00:00:00Z", "2026-13-45T00:00:00Z", "2026-11x01T00:00:00Z", "x"]
)
def test_a_day_that_is_none_ends_nothing(tmp_path: Path, written: str) -> None:
    assert calls.day_of(written) == ""
    text = ran("otter", "claude-haiku-5-5", cost_usd=1.0, time=written)
    write(tmp_path, {"runs.jsonl": text + ran("otter", "claude-haiku-5-5", time=day(1))})
    printed = monitor("runs.jsonl", cwd=tmp_path)
    assert "fault of lint-agents" not in printed.err
