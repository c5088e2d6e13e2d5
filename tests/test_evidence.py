"""`lint-agents evidence`: results of evaluations, each in the form of its program."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypedDict

import pytest
from jsonschema import Draft202012Validator

from .shapes import json_as, schema_of
from .support import Printed, agent_text, lint, write
from .usage_records import CANARY
from .usage_shapes import ResultsJson

KINDS = (
    *("function-completion", "multi-file-refactor", "bug-fix", "test-generation"),
    "code-review",
)
SONNET, HAIKU = "claude-sonnet-5-5", "claude-haiku-5-5"


def evidence(*arguments: str | Path, cwd: Path) -> Printed:
    return lint("evidence", "--isolated", "--today=2026-11-27", *arguments, cwd=cwd)


class CountedJson(TypedDict):
    """How many of some tasks pass."""

    hits: int
    of: int


class ModelEvidenceJson(TypedDict):
    """What one model did."""

    model: str
    passes: CountedJson
    kinds: dict[str, int]
    verdict: str


class EvidenceFileJson(TypedDict):
    """What one file says."""

    day: str
    models: list[ModelEvidenceJson]


class EvidenceFilesJson(TypedDict):
    """What `evidence` prints, as far as it is read here."""

    files: list[EvidenceFileJson]


def own(hits: int, of: int, model: str = SONNET, agent: str = "", **more: Any) -> dict[str, Any]:
    results = []
    for number in range(of):
        one = {"task": CANARY, "model": model, "agent": agent, "passes": number < hits}
        results.append(one | {"kind": KINDS[number % 5], "style": True})
    return {"version": 1, "date": "2026-11-20", "set": "otters", "results": results} | more


def _of_promptfoo(number: int, *, is_done: bool) -> dict[str, Any]:
    return {
        "promptIdx": 0,
        "provider": {"id": f"anthropic:messages:{SONNET}", "label": ""},
        "prompt": {"raw": CANARY, "label": CANARY},
        "vars": {"file": CANARY},
        "response": {"output": CANARY, "tokenUsage": {"total": 9}},
        "success": is_done,
        "score": 1,
        "namedScores": {"style": 1, "explains": 0},
        "testCase": {"vars": {}, "metadata": {"kind": KINDS[number % 5]}},
    }


def promptfoo(hits: int, of: int) -> dict[str, Any]:
    listed = [_of_promptfoo(number, is_done=number < hits) for number in range(of)]
    stats = {"successes": hits, "failures": of - hits, "errors": 0}
    inner = {"version": 3, "timestamp": "2026-11-20T10:00:00.000Z", "results": listed}
    return {"evalId": "eval-x", "results": inner | {"stats": stats}, "config": {}}


def inspect(hits: int, of: int) -> dict[str, Any]:
    samples = []
    for number in range(of):
        for epoch in (1, 2, 3):
            value = "C" if number < hits or epoch == 1 else "I"
            samples.append(
                {
                    "id": number,
                    "epoch": epoch,
                    "input": CANARY,
                    "target": CANARY,
                    "output": {"completion": CANARY},
                    "scores": {"match": {"value": value, "answer": CANARY}},
                    "metadata": {"kind": KINDS[number % 5]},
                }
            )
    spec = {"created": "2026-11-20T10:00:00+00:00", "task": "otters"}
    spec |= {"model": f"anthropic/{SONNET}"}
    return {"version": 2, "status": "success", "eval": spec, "samples": samples}


def junit(hits: int, of: int) -> str:
    cases = []
    for number in range(of):
        kind = f'<property name="kind" value="{KINDS[number % 5]}"/>'
        failure = "" if number < hits else f'<failure message="{CANARY}">{CANARY}</failure>'
        cases.append(
            f'<testcase name="{CANARY}"><properties>{kind}</properties>{failure}</testcase>'
        )
    model = f'<properties><property name="model" value="{SONNET}"/></properties>'
    skipped = "<testcase><skipped/></testcase>"
    start = '<?xml version="1.0"?><testsuites><testsuite name="otters" '
    stamp = 'timestamp="2026-11-20T10:00:00">'
    return f"{start}{stamp}{model}{''.join(cases)}{skipped}</testsuite></testsuites>"


FORMS: dict[str, Callable[[int, int], str]] = {
    "promptfoo": lambda hits, of: json.dumps(promptfoo(hits, of)),
    "inspect": lambda hits, of: json.dumps(inspect(hits, of)),
    "junit": junit,
    "own": lambda hits, of: json.dumps(own(hits, of)),
}


@pytest.mark.parametrize("form", FORMS)
def test_every_form_is_read_and_nothing_of_a_task_comes_out(form: str, tmp_path: Path) -> None:
    write(tmp_path, {"results": FORMS[form](20, 40)})
    printed = evidence("results", "--output-format=evidence", cwd=tmp_path)
    document = json_as(printed.out, EvidenceFilesJson)
    (file,) = document["files"]
    assert file["day"] == "2026-11-20"
    (row,) = file["models"]
    assert (row["model"], row["passes"]["hits"], row["passes"]["of"]) == (SONNET, 20, 40)
    assert row["kinds"] == dict.fromkeys(sorted(KINDS), 8)
    assert row["verdict"] == "below"
    assert printed.code == 1
    for wanted in ("text", "evidence", "json", "sarif", "full"):
        shown = evidence("results", f"--output-format={wanted}", cwd=tmp_path)
        assert "KINGFISHER" not in shown.out + shown.err
        assert "EV801" in shown.out


#: How many of how many pass → what is said, and the codes.
GATE = {
    (28, 29): ("over the bar of 85%, and so few tasks decide neither way", ["EV802"]),
    (25, 30): ("under the bar of 85%, and so few tasks decide neither way", []),  # 83 %
    (26, 30): ("over the bar of 85%, and so few tasks decide neither way", []),  # 87 %
    (84, 100): ("under the bar of 85%, and so few tasks decide neither way", []),
    (86, 100): ("over the bar of 85%, and so few tasks decide neither way", []),
    (840, 1000): ("under the bar of 85%, and so few tasks decide neither way", []),
    (800, 1000): ("below the bar of 85%", ["EV801"]),
    (900, 1000): ("above the bar of 85%", []),
}


@pytest.mark.parametrize("pair", GATE)
def test_a_bar_is_missed_or_met_only_where_the_interval_says_so(
    pair: tuple[int, int], tmp_path: Path
) -> None:
    said, codes = GATE[pair]
    write(tmp_path, {"results.json": json.dumps(own(*pair))})
    text = " ".join(evidence("results.json", cwd=tmp_path).out.split())
    assert said in text
    printed = evidence("results.json", "--output-format=json", cwd=tmp_path)
    assert [one["code"] for one in printed.findings] == codes
    assert printed.code == int(bool(codes))


def test_the_gate_is_that_of_the_policy(tmp_path: Path) -> None:
    gate = "gate:\n  tasks: 10\n  scores:\n    - {title: passes, least: 0.4}\n"
    write(
        tmp_path,
        {
            "mine.yaml": f"name: mine\nextends: default\n{gate}",
            "results.json": json.dumps(own(10, 20)),
        },
    )
    assert evidence("results.json", "--policy=mine.yaml", cwd=tmp_path).code == 0
    assert evidence("results.json", cwd=tmp_path).code == 1


def codes(document: dict[str, Any], cwd: Path) -> list[str]:
    write(cwd, {"results.json": json.dumps(document)})
    printed = evidence("results.json", "--output-format=json", cwd=cwd)
    return [one["code"] for one in printed.findings]


def test_what_else_is_wrong_with_a_set(tmp_path: Path) -> None:
    assert codes(own(40, 40), tmp_path) == []
    assert codes(own(40, 40, set="OpenAI Human-Eval"), tmp_path) == ["EV804"]
    assert codes(own(40, 40, date="2026-08-27"), tmp_path) == []
    assert codes(own(40, 40, date="2026-08-26"), tmp_path) == ["EV806"]
    assert codes(own(40, 40, date="soon"), tmp_path) == []
    lopsided = own(40, 40)
    results: list[dict[str, object]] = lopsided["results"]
    for one in results[:30]:
        one["kind"] = "bug-fix"
    assert codes(lopsided, tmp_path) == ["EV803"]
    for one in results:
        del one["kind"]  # nobody knows
    assert codes(lopsided, tmp_path) == []


def test_a_light_model_that_is_as_good_is_named(tmp_path: Path) -> None:
    for hits, expected in ((49, ["EV805"]), (48, [])):
        both = own(50, 50)
        both["results"] += own(hits, 50, HAIKU)["results"]
        assert codes(both, tmp_path) == expected


def test_a_finding_stands_in_the_file_of_its_agent(tmp_path: Path) -> None:
    files = {
        ".claude/agents/otter.md": agent_text("model: sonnet", name="otter"),
        ".git/HEAD": "x",
        "results.json": json.dumps(own(10, 40, agent="otter")),
    }
    write(tmp_path, files)
    (found,) = evidence("results.json", "--output-format=json", cwd=tmp_path).findings
    assert (found["path"], found["line"]) == (".claude/agents/otter.md", 4)
    write(tmp_path, {"results.json": json.dumps(own(10, 40, agent="badger"))})
    (found,) = evidence("results.json", "--output-format=json", cwd=tmp_path).findings
    assert (found["path"], found["line"]) == ("results.json", 1)


BOMB = (
    '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "' + "x" * 100 + '"><!ENTITY c "&b;&b;&b;">]>'
    "<testsuite><testcase>&c;</testcase></testsuite>"
)
OUTSIDE = (
    '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>'
    "<testsuite><testcase>&b;</testcase></testsuite>"
)
REFUSED = {
    "an entity bomb": (BOMB, "has a document type"),
    "another file": (OUTSIDE, "has a document type"),
    "no end": ("<testsuite><testcase>", "is not well-formed XML"),
    "deep": ("<a>" * 10_000, "is nested too deeply"),
    "no model": ("<testsuite><testcase/></testsuite>", "says of no model"),
    "no case": ("<testsuite/>", "has no test case"),
    "no JSON": ("{", "is neither JSON nor JUnit XML"),
    "deep JSON": ("[" * 100_000, "is neither JSON nor JUnit XML"),
    "something else": ('{"a": 1}', "is no result that is known"),
    "no truth": ('{"version": 1, "results": [{"model": "x"}]}', "has no `passes`"),
    "no name": ('{"version": 1, "results": [{"passes": true}]}', "names no model"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_used_is_said_in_one_line(name: str, tmp_path: Path) -> None:
    text, said = REFUSED[name]
    write(tmp_path, {"results": text})
    printed = evidence("results", cwd=tmp_path)
    assert (printed.code, printed.out) == (2, "")
    assert said in printed.err
    assert len(printed.err.splitlines()) == 1


def test_a_scaffold_has_thirty_tasks_and_is_written_over_nothing(tmp_path: Path) -> None:
    assert evidence("--scaffold=tasks", cwd=tmp_path).code == 0
    assert len(list((tmp_path / "tasks" / "tasks").iterdir())) == 30
    written = json_as((tmp_path / "tasks" / "results.json").read_text("utf-8"), ResultsJson)
    Draft202012Validator(schema_of("evidence")).validate(written)
    assert [one["kind"] for one in written["results"]].count("bug-fix") == 6
    again = evidence("--scaffold=tasks", cwd=tmp_path)
    assert again.code == 2
    assert "is there already" in again.err


def test_what_could_not_be_run_is_no_task(tmp_path: Path) -> None:
    ran = promptfoo(26, 30)
    broken = _of_promptfoo(30, is_done=False) | {"failureReason": 2, "error": "timeout"}
    ran["results"]["results"].append(broken)
    log = inspect(26, 30)
    log["samples"].append(log["samples"][0] | {"id": 99, "scores": {}, "error": {"message": "x"}})
    for name, values in (("p.json", ran), ("i.json", log)):
        write(tmp_path, {name: json.dumps(values)})
        assert "26 of 30 tasks pass" in lint("evidence", name, cwd=tmp_path).out
