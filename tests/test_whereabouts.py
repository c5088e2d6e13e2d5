"""Words in paths and addresses name a place, and say nothing of the work."""

from __future__ import annotations

from pathlib import Path

import pytest

from frontmatter_lint import api
from frontmatter_lint.judging import whereabouts

from .support import agent_text, write

PATHS = (
    "`.agents/agents/orchestrator/agent.md`",
    "docs/security/audit.md",
    "src/review/",
    "https://harbour.example/security-audit",
    "./plans/audit",
    "/review",
    "[the rules](docs/audit.md)",
)
WORDS = ("read/write", "CI/CD pipelines", "design/build/test", "an audit.", "audit; review")


@pytest.mark.parametrize("text", PATHS)
def test_words_of_a_path(text: str) -> None:
    last = max(text.rfind(word) for word in ("agent", "audit", "review"))
    assert whereabouts.is_within(text, last)


@pytest.mark.parametrize("text", WORDS)
def test_words_of_a_sentence(text: str) -> None:
    assert not any(whereabouts.is_within(text, at) for at in range(len(text)))


def test_a_path_shows_no_characteristic(tmp_path: Path) -> None:
    kinds = []
    for work in ("Audits the security of the harbour.", "Reads docs/security/audit.md first."):
        text = agent_text("model: haiku").replace("Guides otters across the road.", work)
        write(tmp_path, {"otter.md": text})
        judged = api.judge(str(tmp_path / "otter.md"))
        assert judged is not None
        kinds.append(judged.kind)
    assert kinds[0] == "security"
    assert kinds[1] != "security"
