"""Write the files of a new rule: the module, one failing and one passing fixture.

    python scripts/new_rule.py escalates-to-nobody ES499

What it writes runs as it stands; the tests fail until the page and the source of the
criterion are filled in.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from frontmatter_lint import __version__  # noqa: E402
from frontmatter_lint.rules.selection import every_rule  # noqa: E402

MODULE = '''\
"""{code}: a few words on what is wrong."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import rule


@rule(
    "{code}",
    Severity.WARNING,
    source="",
    since="{since}",
)
def {function}(agent: Agent, context: Context) -> Iterator[Problem]:
    """One sentence on what is wrong.

    ## What it does

    ## Why is this bad?

    ## What to do instead
    """
    if agent.description == "Replace this.":
        yield Problem(
            f"`{{agent.description}}` is what is wrong",
            ("description",),
            "say what to write instead",
        )
'''
FIXTURE = """\
---
name: otter-guide
description: {description}
model: sonnet
---
Lead the otters over the road.
"""


def main(arguments: list[str]) -> int:
    """Write the files, and say what comes next. Exits with a message where they make no sense."""
    if len(arguments) != 2 or not all(arguments):
        sys.exit("usage: make rule NAME=says-what-is-wrong CODE=ES499")
    name, code = arguments
    reason = objection(name, code)
    if reason:
        sys.exit(reason)
    for path, text in files(name, code).items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
        print(f"wrote {path.relative_to(ROOT).as_posix()}")
    print("fill them in, then: make fixtures docs test lint")
    return 0


def objection(name: str, code: str) -> str:
    """Return why there can be no rule of this name and code; empty where there can be one."""
    if not re.fullmatch(r"[a-z][a-z0-9]*(-[a-z0-9]+)+", name):
        return f"`{name}` is no name for a rule: write lower-case words, joined by hyphens"
    if not re.fullmatch(r"[A-Z]{2}[0-9]{3}", code):
        return f"`{code}` is no code: write the two letters of a family and three digits"
    for other in every_rule():
        if name == other.name:
            return f"there is a rule `{name}` already: {other.code}"
        if code == other.code:
            return f"`{code}` is taken by {other.name}; codes are never used again"
        if code[:2] == other.code[:2] and code[2] != other.code[2]:
            return f"codes of this family begin with {other.code[:3]}"
    taken = [path for path in files(name, code) if path.exists()]
    return f"{taken[0].relative_to(ROOT)} is there already" if taken else ""


def files(name: str, code: str) -> dict[Path, str]:
    """Return path → text of every file of the rule."""
    function = name.replace("-", "_")
    module = MODULE.format(code=code, function=function, since=next_version())
    fixtures = ROOT / "fixtures" / name
    return {
        ROOT / "frontmatter_lint" / "rules" / f"{function}.py": module,
        fixtures / "fail-example.md": FIXTURE.format(description="Replace this."),
        fixtures / "pass-example.md": FIXTURE.format(description="Guides otters."),
    }


def next_version() -> str:
    """Return the release the rule will be part of: the version of the package until the
    changelog has a section for it, then the next minor one.
    """
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    if f"\n## {__version__} " not in changelog:
        return __version__
    major, minor, _ = __version__.split(".")
    return f"{major}.{int(minor) + 1}.0"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
