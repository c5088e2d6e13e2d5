"""Sound files of every kind, cut and mixed with what readers stumble over: each run ends in bounds, and
what it prints can be read back.

`--hypothesis-profile nightly` tries 20,000 of each instead of 500.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from frontmatter_lint.output.render import FORMATS
from frontmatter_lint.reading import document

from ..conftest import examples
from ..support import agent_text, lint, write
from .test_faults import assert_harmless, assert_valid

AGENT = ".claude/agents/a.md"
#: By kind: the file, what it holds while it is sound, and the files beside it.
KINDS: dict[str, tuple[str, tuple[str, ...], dict[str, str]]] = {
    "agent": (
        AGENT,
        (
            agent_text("model: sonnet", "tools: Read, Grep", "color: blue"),
            agent_text(
                "model:",
                "  preference: opus",
                "  fallbacks: [sonnet, haiku]",
                "  escalation: {to: opus, when: [it fails twice]}",
            ),
            agent_text("x: &a {k: [1, 2.5, ~, 2026-01-01]}", "y: *a", "z:", "  <<: *a"),
            agent_text("x: |", "  one", "", "   two", "y: >-", "  three", "\"q\\u0041\": 'it''s'"),
        ),
        {},
    ),
    "suppressions": (
        AGENT,
        (
            agent_text("model: sonet  # lint-agents: ignore[MD201] until=2030-01-01 it comes"),
            agent_text("model: sonet")
            + "<!-- lint-agents: ignore-file[unknown-model, MD205] a reason -->\n",
            agent_text("# lint-agents: ignore[MD201]", "model: sonet"),
        ),
        {},
    ),
    "TOML agent": (
        ".codex/agents/a.toml",
        (
            'name = "a"\ndescription = "Guides otters."\nmodel = "gpt-5"\n'
            'developer_instructions = """\nGo.\n"""\n[mcp_servers.x]\ncommand = \'y\'\n',
            'name = "a" # lint-agents: ignore[MD201] why\na.b."c d" = [1, {x = 0x1f}, 1e5]\n[[t]]\n',
        ),
        {},
    ),
    "JSON agents": (
        ".kiro/agents/a.json",
        (
            '{"description": "Guides.", "prompt": "Go.", "model": "claude-haiku-4.5", "tools": []}\n',
        ),
        {AGENT: agent_text("model: sonnet")},
    ),
    "settings": (
        ".lint-agents.toml",
        (
            'exclude = ["x/**", "!y"]\npolicy = "hybrid"\nignore = ["MD205"]\n'
            '[per-file-ignores]\n"a/**" = ["MD201"]\n[severity]\nMD201 = "warning"\n',
            'baseline = "b.json"\ndocumented-in = ["R.md"]\nselect = ["ALL"]\nfail-on = "info"\n',
        ),
        {
            AGENT: agent_text("model: sonnet"),
            "b.json": '{"version": 2, "findings": []}\n',
            "R.md": "- `otter-guide`: opus\n",
        },
    ),
    "policy": (
        "p.yaml",
        (
            "extends: hybrid\nseverity:\n  missing-reasoning: info\n",
            "# ours\ntitle: 'Ours'\ntiers:\n  light: {title: Haiku, model: haiku, suits: [x, y]}\n",
        ),
        {AGENT: agent_text("model: sonet"), ".lint-agents.toml": 'policy = "p.yaml"\n'},
    ),
    "baseline": (
        "b.json",
        (
            '{"version": 2, "findings": [{"code": "MD201", "path": ".claude/agents/a.md", '
            '"key": "model", "value": "sonet", "count": 1}]}\n',
        ),
        {AGENT: agent_text("model: sonet"), ".lint-agents.toml": 'baseline = "b.json"\n'},
    ),
    "document": (
        "ROUTING.md",
        (
            "# Models\n\n| Agent | Model |\n|---|---|\n| `otter-guide` | opus |\n| b | haiku |\n",
            "- **otter-guide**: uses sonnet\n- all others use haiku\n\n```mermaid\nA --> B\n```\n",
            "All agents use opus, except `otter-guide`, which uses haiku. <table><tr><td>x\n",
        ),
        {AGENT: agent_text("model: sonet")},
    ),
    "ignore file": (
        ".gitignore",
        ("a/**/b\n!c\n# d\n[b-z]*.md\n\\#e\n/f/\n",),
        {AGENT: agent_text("model: sonet")},
    ),
}
ODD = [
    *("\r", "\x85", "\u2028", "\u2029", "\t", "\ufeff", "\x00", "\x1b[31m", "\x9b", "\u202e"),
    *("&a ", "*a", "<<: ", "!!binary ", "!x ", "? ", "- ", ": ", " #", "|", ">+2", "%YAML 1.1\n"),
    *("---\n", "...\n", "'", '"', "'''", '"""', "[", "]", "{", "}", ",", "=", "[[", "\\", "`", "|"),
    *("\n::error::x\n", "##[error]", "%0A", "<!--", "-->", "]]>", "&#x1b;", "<script>", "\\u001b"),
    *("null", "true", ".nan", "-0", "9" * 400, "1e999", "2026-13-45", "é🦦", "\\uD800", "\n", "  "),
    *("opus", "sonet", "gpt-5", "model", "all", "except", "ignore[", "until=", "**/", "!", "../"),
]
pieces = st.one_of(st.sampled_from(ODD), st.text(max_size=4))


@st.composite
def mutated(draw: st.DrawFn, samples: tuple[str, ...]) -> str:
    """One of the samples with up to four cuts, doublings and insertions."""
    text = draw(st.sampled_from(samples))
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(text)))
        end = min(len(text), start + draw(st.sampled_from([0, 0, 1, 2, 9])))
        again = draw(st.sampled_from([1, 1, 1, 2, 30]))
        text = text[:start] + draw(pieces) * again + text[end:]
    return text


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_mutated_is_sound(kind: str, tmp_path: Path) -> None:
    name, samples, beside = KINDS[kind]
    for number, text in enumerate(samples):
        here = write(tmp_path / str(number), {**beside, ".git/HEAD": "", name: text})
        printed = lint("--select=ALL", "--output-format=concise", ".", cwd=here)
        assert printed.code in (0, 1), printed.err


def formats() -> st.SearchStrategy[str]:
    return st.sampled_from(FORMATS)


@pytest.fixture(scope="module")
def folder() -> Iterator[Path]:
    """A folder that all examples share: making one costs more than a run."""
    with tempfile.TemporaryDirectory() as made:
        yield Path(made)


@pytest.mark.parametrize("kind", KINDS)
def test_mutations_of_every_kind(kind: str, folder: Path) -> None:
    name, samples, beside = KINDS[kind]
    here = write(folder / kind, {**beside, ".git/HEAD": "", name: ""})

    @given(mutated(samples), formats())
    @settings(max_examples=examples(500))
    def holds(text: str, output: str) -> None:
        (here / name).write_bytes(text.encode("utf-8", "surrogatepass"))
        printed = lint("--select=ALL", f"--output-format={output}", ".", cwd=here)
        assert_harmless(printed, ours=output == "github")
        if printed.out:
            assert_valid(printed.out, output)
        else:
            assert printed.code in (0, 2)

    holds()


@given(mutated(KINDS["agent"][1]), st.sampled_from(["\n", "\r\n"]))
@settings(max_examples=examples(500))
def test_reading_never_fails_and_stays_inside(text: str, end: str) -> None:
    """Whatever the line ends: values or faults, and each fault inside of the text."""
    raw = text.replace("\n", end).encode("utf-8", "surrogatepass")
    read = document.parse(raw, frozenset({"name", "model", "description"}))
    for fault in read.faults:
        assert fault.rule


@pytest.mark.skipif(os.name != "posix", reason="a name of another system may not hold this")
@pytest.mark.parametrize("output", FORMATS)
def test_names_are_as_harmless_as_values(output: str, tmp_path: Path) -> None:
    @given(
        st.text(
            st.sampled_from("a :#[]%\n\r\t\x1b\x85\u2028\u202e,|`<>&'\""), min_size=1, max_size=12
        )
    )
    @settings(max_examples=examples(50))
    def holds(name: str) -> None:
        path = tmp_path / ".claude/agents" / f"{name}.md"
        write(tmp_path, {f".claude/agents/{name}.md": agent_text("model: sonet")})
        printed = lint("--isolated", f"--output-format={output}", ".", cwd=tmp_path)
        path.unlink()
        assert_harmless(printed, ours=output == "github")
        assert_valid(printed.out, output)

    holds()
