"""Evidence: the same words are quoted once, and the criterion is no policy nobody chose."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontmatter_lint.agents import load
from frontmatter_lint.core.nouns import Evidence, Severity
from frontmatter_lint.core.policy import names
from frontmatter_lint.core.resources import data
from frontmatter_lint.judging import by_name, phrases, proof, spans
from frontmatter_lint.judging.quotes import closed, distinct
from frontmatter_lint.reading.paths import named

from .conftest import CORPUS
from .shapes import EvidenceJson
from .support import agent_text, lint, lint_json, write


def quoted(*texts: str) -> list[Evidence]:
    """Evidence in order, each with a place and a criterion of its own."""
    return [Evidence(text, (f"at {n}",), f"criterion {n}") for n, text in enumerate(texts)]


CASES = {
    "nothing": ([], []),
    "one": (["reviews code"], [("reviews code", "criterion 0")]),
    "others": (
        ["reviews code", "finds flaws"],
        [("reviews code", "criterion 0"), ("finds flaws", "criterion 1")],
    ),
    "twice": (["finds flaws"] * 2, [("finds flaws", "criterion 0; criterion 1")]),
    "in other dress": (
        ["security-auditor", "Security Auditor", "SECURITY_AUDITOR"],
        [("security-auditor", "criterion 0; criterion 1; criterion 2")],
    ),
    "a part of a later one": (
        ["audits", "sorts", "Audits payments"],
        [("Audits payments", "criterion 0; criterion 2"), ("sorts", "criterion 1")],
    ),
    "a part of an earlier one": (
        ["audits all payments", "sorts", "payments"],
        [("audits all payments", "criterion 0; criterion 2"), ("sorts", "criterion 1")],
    ),
    "parts of parts": (
        ["a", "a b", "a b c", "b"],
        [("a b c", "criterion 0; criterion 1; criterion 2; criterion 3")],
    ),
    "not a part of a word": (["art", "party"], [("art", "criterion 0"), ("party", "criterion 1")]),
    "not in that order": (["b a", "a b"], [("b a", "criterion 0"), ("a b", "criterion 1")]),
    "signs alone": (["!", "!"], [("!", "criterion 0"), ("!", "criterion 1")]),
}


@pytest.mark.parametrize(("texts", "wanted"), CASES.values(), ids=CASES)
def test_words_are_quoted_once(texts: list[str], wanted: list[tuple[str, str]]) -> None:
    assert [(one.text, one.criterion) for one in distinct(quoted(*texts))] == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Weighs new moorings (tide", "Weighs new moorings"),
        ("Reviews files (diffs) of a branch (or", "Reviews files (diffs) of a branch"),
        ("Reviews files (diffs)", "Reviews files (diffs)"),
        ("files (diff", "files (diff"),
        ("(diff of files", "(diff of files"),
        ("Reviews (diffs", "Reviews (diffs"),
    ],
)
def test_a_bracket_that_nothing_closes_is_not_quoted(text: str, wanted: str) -> None:
    assert closed(Evidence(text, ("description",), "")).text == wanted


def test_one_criterion_is_named_once() -> None:
    same = [one._replace(criterion="security") for one in quoted("a b", "b", "a")]
    assert [one.criterion for one in distinct(same)] == ["security"]


@given(st.lists(st.lists(st.sampled_from("abc"), min_size=1, max_size=4).map(" ".join), max_size=6))
def test_no_quotation_holds_another_and_none_is_lost(texts: list[str]) -> None:
    kept = [f" {one.text} " for one in distinct(quoted(*texts))]
    assert all(first not in second for first in kept for second in kept if first is not second)
    assert all(any(f" {text} " in one for one in kept) for text in texts)


def test_no_criterion_names_a_policy() -> None:
    words = {word for name in names() for word in (name, name.replace("-", " "))} - {"default"}
    for policy in data("policies").values():
        for row in policy["characteristics"].values():
            said = row["criterion"].lower()
            assert not any(f"{word} strategy" in said or f"{word} rout" in said for word in words)


def repeated(evidence: list[EvidenceJson]) -> bool:
    """Whether words of one quotation stand in another."""
    texts = [" " + " ".join(re.findall(r"[^\W_]+", one["text"].lower())) + " " for one in evidence]
    return any(one in texts[:n] + texts[n + 1 :] for n, one in enumerate(texts))


def test_the_name_is_quoted_once(tmp_path: Path) -> None:
    text = (
        "---\nname: security-auditor\ndescription: Security auditor. Audits code for security "
        "vulnerabilities.\nmodel: haiku\n---\nYou are a security auditor.\n"
    )
    write(tmp_path, {".claude/agents/a.md": text, ".claude/agents/b.md": agent_text()})
    (one,) = [one for one in lint_json(".", cwd=tmp_path).findings if one["code"] == "MA503"]
    assert one["evidence"]
    assert not repeated(one["evidence"])


@pytest.mark.corpus
def test_nothing_is_quoted_twice_on_real_agents() -> None:
    found = lint_json("--select=ALL", CORPUS).findings
    assert sum(bool(one["evidence"]) for one in found) > 50
    assert [one["path"] for one in found if repeated(one["evidence"])] == []


#: The description of `agent_text`.
GUIDES = "Guides otters across the road."


def explained(folder: Path, text: str) -> str:
    """Return what `explain` prints of one agent."""
    write(folder, {".claude/agents/a.md": text})
    return lint("explain", "--isolated", ".claude/agents/a.md", cwd=folder).out


def test_the_name_of_another_agent_as_code_proves_nothing(tmp_path: Path) -> None:
    description = (
        "Owns the charter, the budget and the risk register of the harbour, and decides on the "
        "business strategy. Hears of the customer from `tech-lead` and `security-auditor` alone."
    )
    shown = explained(tmp_path, agent_text("model: haiku").replace(GUIDES, description))
    assert "risk register" in shown
    for name in ("tech-lead", "security-auditor"):
        assert f"“{name}”" not in shown


HARBOUR = "Reviews the designs of the harbour's locks, and weighs their trade-offs."
ELSEWHERE = {
    "a heading": "## What you don't check\n\n- Security vulnerabilities and threat models\n",
    "a deeper heading": "## Out of scope\n\n### Also\n\n- Security vulnerabilities and threats\n",
    "a label": "**Collaboration with others:**\n- Root cause analysis of security incidents\n",
    "others": "## Integration with other agents\n\nThreat models, root cause analysis of incidents.\n",
}


@pytest.mark.parametrize("text", ELSEWHERE.values(), ids=ELSEWHERE)
def test_what_is_not_done_here_is_not_quoted(text: str, tmp_path: Path) -> None:
    work = "Look at every lock of the harbour, and write down what it holds. " * 5
    body = f"# Role\n\n{work}\n\n{text}\n## How\n\nWeigh the architecture options.\n"
    fields = ("model: haiku", "name: lock-reviewer", f"description: {HARBOUR}")
    lines = "".join(f"{field}\n" for field in fields)
    write(tmp_path, {".claude/agents/a.md": f"---\n{lines}---\n{body}"})
    (finding,) = lint_json("--select=MA503", ".", cwd=tmp_path).findings
    shown = " ".join(one["text"] for one in finding["evidence"])
    assert finding["evidence"]
    assert not re.search("(?i)security|threat|incident|role", shown), shown


@given(st.text(), st.integers(0, 50), st.integers(1, 20))
def test_a_clause_holds_what_it_is_asked_for(text: str, start: int, length: int) -> None:
    start = min(start, len(text))
    end = min(start + length, len(text))
    first, last = spans.clause(text, start, end)
    assert 0 <= first <= last <= len(text)
    assert len(phrases.without_disclaimed(text)) == len(text)


def test_a_sentence_that_sends_work_elsewhere_proves_nothing(tmp_path: Path) -> None:
    description = (
        "Renames one symbol everywhere. For architecture decisions and security audits of the "
        "harbour, use `tide-lead` instead."
    )
    shown = explained(tmp_path, agent_text("model: haiku").replace(GUIDES, description))
    assert "security-critical" not in shown
    assert "architecture-design" not in shown


def test_a_quotation_stands_on_one_line(tmp_path: Path) -> None:
    body = "Weigh the **architecture** options,\nand decide which of the two is right.\n"
    lines = ("description: Audits the harbour.", "model: haiku", "name: harbour-auditor")
    fields = "".join(f"{line}\n" for line in lines)
    shown = explained(tmp_path, f"---\n{fields}---\n{body}")
    assert "“" in shown
    assert "\\x0a" not in shown
    assert "**" not in shown


@pytest.mark.parametrize(
    ("words", "level", "shown"),
    [
        (["examine"], Severity.WARNING, Severity.INFO),
        (["examine", "audits"], Severity.WARNING, Severity.INFO),
        (["examine"], Severity.ERROR, Severity.ERROR),
        (["examine every change"], Severity.WARNING, Severity.WARNING),
        (["examine", "root-cause"], Severity.WARNING, Severity.WARNING),
    ],
)
def test_single_words_alone_warn_of_nothing(
    words: list[str], level: Severity, shown: Severity
) -> None:
    evidence = tuple(Evidence(one, ("description",), "") for one in words)
    assert proof.borne_out(level, evidence) == shown


@pytest.mark.parametrize(
    ("name", "description", "quoted", "shown"),
    [
        ("tide-auditor", "Tide auditor agent", ["Tide auditor agent"], Severity.INFO),
        ("tide-auditor", "Helps with tasks", ["Helps with tasks"], Severity.INFO),
        ("tide-auditor", "", ["tide-auditor"], Severity.INFO),
        ("tide-auditor", "Weighs every tide before ships leave", ["Weighs every tide"], None),
        ("tide-auditor", "Weighs every tide before ships leave", ["tide-auditor"], None),
        ("tide-auditor", "Weighs every tide before ships leave", ["auditor"], Severity.INFO),
        ("auditor", "Weighs every tide before ships leave", ["auditor"], None),
        ("tide-auditor", "Взвешивает приливы и отливы у причала", ["tide-auditor"], None),
    ],
)
def test_a_name_alone_warns_of_nothing(
    name: str, description: str, quoted: list[str], shown: Severity | None, tmp_path: Path
) -> None:
    text = agent_text(name=name).replace("Guides otters across the road.", f'"{description}"')
    path = write(tmp_path, {f"{name}.md": text}) / f"{name}.md"
    agent = load.load(named(str(path)))
    assert agent
    evidence = []
    for words in quoted:
        field = "name" if words in name else "description"
        evidence.append(Evidence(words, (field,), ""))
    level = by_name.borne_out(Severity.WARNING, agent, tuple(evidence))
    assert level == (Severity.WARNING if shown is None else shown)
