"""Which passages of an agent are quoted: what it does, whole, and in the words of the file."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontmatter_lint.judging import passages, told

from .command_shapes import AccountJson
from .shapes import json_as
from .support import lint, write


def shown(text: str) -> list[str]:
    """Return the passages of a text in its own words."""
    return [text[one.start : one.end] for one in passages.of(text)]


def test_sentences_and_items_are_passages() -> None:
    text = (
        "Guards the harbour. Weighs each load, and moors it!\n\n## Work\n\n- Sound the depth of\n"
        "  the channel\n* [x] Log the tide\n2. Ring the bell twice\n"
    )
    assert shown(text) == [
        "Guards the harbour",
        "Weighs each load, and moors it",
        "Sound the depth of\n  the channel",
        "Log the tide",
        "Ring the bell twice",
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("**Verify** — check the depth twice\n", ["check the depth twice"]),
        ("Depths: check them at low tide\n", ["check them at low tide"]),
        ("<can>Moor the heavy ships</can><cannot>x</cannot>\n", ["Moor the heavy ships"]),
        ("Compare steel vs. rope moorings. Ring the bell.\n", None),
        ("The pier e.g. north of the lock is closed. Ring the bell.\n", None),
    ],
)
def test_labels_tags_and_abbreviations(text: str, said: list[str] | None) -> None:
    if said is None:
        assert shown(text) == [text.partition(". Ring")[0], "Ring the bell"]
    else:
        assert shown(text) == said


@pytest.mark.parametrize(
    "lead",
    [
        "Things to avoid:",
        "## What you must not do",
        "You never:",
        "Read these files first:",
        "## When to call it",
        "Anti-patterns:",
    ],
)
def test_items_below_what_sets_them_aside_are_none(lead: str) -> None:
    assert shown(f"{lead}\n\n- Moor ships at night\n\nRing the bell.\n")[-1] == "Ring the bell"
    assert "Moor ships at night" not in shown(f"{lead}\n\n- Moor ships at night\n")
    assert "Moor ships at night" in shown("Every day:\n\n- Moor ships at night\n")


def test_code_tables_and_speech_are_none() -> None:
    text = (
        "```\nMoor the ships now\n```\n| Moor the | heavy ships |\n<!-- Moor all the ships -->\n"
        '"Moor the ships now," says the pilot.\n- `moor --all` ships\n- key: moor the ships\n'
        "Score = (tide x wind) / crew\n"
    )
    assert shown(text) == []


def test_code_in_one_line_of_three_backticks_opens_no_fence() -> None:
    assert shown("```moor``` is code.\nMoor all the ships.") == ["Moor all the ships"]
    assert shown("````\n```moor```\nMoor all the ships.\n````\n") == []


def test_a_long_sentence_is_quoted_from_act_to_act() -> None:
    text = (
        "Sounds the depth of every channel in the harbour before dawn and at dusk, weighs what each "
        "of the ships has on board, and ranks the moorings of the whole northern pier by their age."
    )
    assert shown(text) == [
        "Sounds the depth of every channel in the harbour before dawn and at dusk",
        "weighs what each of the ships has on board",
        "ranks the moorings of the whole northern pier by their age",
    ]


@given(st.text())
def test_a_passage_is_part_of_its_text(text: str) -> None:
    for one in passages.of(text):
        assert text[one.start : one.end].lower() == one.text
        assert one.text in one.sentence


@given(st.text())
def test_any_text_is_told(text: str) -> None:
    words = told.words_of(text)
    assert told.says_an_act(text) in {True, False}
    assert told.names_an_act(words) in {True, False}
    assert told.is_title(text, words, is_act=False) in {True, False}
    assert told.names_a_model(text, words) in {True, False}
    assert told.is_doing(words) in {True, False}
    assert told.is_pointer(text) in {True, False}
    assert told.restricts(text) in {True, False}
    assert told.leads_aside(text) in {True, False}


@given(st.text(alphabet=st.sampled_from("ab.-:,`*#|<>()\n 1é—"), max_size=80))
def test_texts_of_marks_have_passages_as_well(text: str) -> None:
    for one in passages.of(text):
        assert text[one.start : one.end].lower() == one.text


def quotes(
    folder: Path, description: str, body: str, side: Literal["stronger", "lighter"] = "stronger"
) -> list[str]:
    """Return what is quoted for a stronger model, or a lighter one."""
    model = {"stronger": "haiku", "lighter": "opus"}[side]
    text = f"---\nname: pier-hand\ndescription: {description}\nmodel: {model}\n---\n{body}\n"
    write(folder, {".claude/agents/a.md": text})
    arguments = ("explain", "--isolated", "--output-format=json", ".claude/agents/a.md")
    (one,) = json_as(lint(*arguments, cwd=folder).out, list[AccountJson])
    return [quote["text"] for quote in one["evidence"][side]]


def test_acts_of_the_body_come_before_titles_and_calls(tmp_path: Path) -> None:
    body = (
        "You are a senior security auditor.\n\n1. Trace untrusted input to the locks, and rate "
        "each vulnerability by its risk.\n2. 1234\n"
    )
    found = quotes(tmp_path, "Use when the security of the harbour matters.", body)
    assert found[0].startswith("Trace untrusted input")
    assert not any(one.startswith(("You are", "Use when")) for one in found)


def test_a_call_by_what_is_done_is_quoted(tmp_path: Path) -> None:
    body = "You are a senior security auditor.\n"
    called = "Use when auditing the locks for security vulnerabilities."
    assert quotes(tmp_path, called, body)[0] == called.rstrip(".")
    called = "Use proactively for auditing the locks for security vulnerabilities."
    assert quotes(tmp_path, called, body)[0] == called.rstrip(".")


def test_what_is_left_to_another_is_not_quoted(tmp_path: Path) -> None:
    reserved = "Only lock-auditor is authorized to audit vulnerabilities."
    own = "Only audit the vulnerabilities of locks that are in use."
    found = quotes(tmp_path, "Audits the locks for threats.", f"- {reserved}\n- {own}\n")
    assert reserved.rstrip(".") not in found
    assert own.rstrip(".") in found


def test_what_an_agent_runs_on_is_not_quoted(tmp_path: Path) -> None:
    body = "Audits threats to the locks on Sonnet, the risky ones on Opus.\n"
    found = quotes(tmp_path, "Audits the harbour for security vulnerabilities.", body)
    assert not any("Sonnet" in one for one in found)


def test_what_an_agent_says_of_its_own_work_is_quoted(tmp_path: Path) -> None:
    avowal = "This is a simple copy operation, no reasoning needed"
    body = f"- Copy each line of the table into the log.\n- {avowal}.\n"
    assert avowal in quotes(tmp_path, "Copies the tides into the log.", body, "lighter")


def test_a_later_quotation_must_be_worth_it(tmp_path: Path) -> None:
    body = "Reviews the threats to every lock.\n\n- Write the date on top\n- Keep the log short\n"
    found = quotes(tmp_path, "Audits the harbour for security vulnerabilities.", body)
    assert found[0] == "Audits the harbour for security vulnerabilities"
    assert not any(one.startswith(("Write", "Keep")) for one in found)


def test_a_body_of_one_long_line_is_read(tmp_path: Path) -> None:
    threats = "Trace untrusted input to the locks, and rate each vulnerability by its risk. "
    body = threats + "Ring the bell at noon. " * 200
    found = quotes(tmp_path, "Looks after the harbour.", body)
    assert found[0] == threats.rstrip(". ")


def test_no_quotation_ends_where_reading_does(tmp_path: Path) -> None:
    description = "Audits the harbour for threats. " + "Weighs the risk of each lock. " * 60
    for one in quotes(tmp_path, description, "Go."):
        assert one in {"Audits the harbour for threats", "Weighs the risk of each lock"}


@pytest.mark.parametrize(
    ("text", "is_limit"),
    [
        ("read-only — it recommends, it never writes", True),
        ("use `bash` only to read what is installed", True),
        ("never edits files", True),
        ("you must not push", True),
        ("use before each merge", True),
        ("use when migrations are planned", False),
        ("read-only auditor of leases", False),
        ("you don't just scan: you think like an intruder", False),
    ],
)
def test_limits_of_an_agent_are_no_work(text: str, is_limit: bool) -> None:  # noqa: FBT001
    assert told.restricts(text) == is_limit
