"""Write `.pre-commit-hooks.yaml`; the pattern of its paths comes from
`frontmatter_lint/data/dialects/*.yaml`.

python scripts/hooks_manifest.py           write the manifest
python scripts/hooks_manifest.py --check   exit 1 where it is stale
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from pathlib import Path

from compile_data import dialects

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / ".pre-commit-hooks.yaml"
TEMPLATE = """\
# Made by scripts/hooks_manifest.py from frontmatter_lint/data/dialects/*.yaml; do not edit.

# The agent files of a commit, all in one process (`require_serial`): starting costs more than checking a file. The
# content of a file may show that it is an agent wherever it lies, so the hook is handed all Markdown of the commit, and
# the command decides (`--only-agents`), as it does where it searches folders.
- id: lint-agents
  name: lint-agents
  description: Check the model choice and the frontmatter of the AI-agent files in this commit
  language: python
  entry: lint-agents check --only-agents --allow-empty
  types: [file]
  files: {files}
  require_serial: true
  minimum_pre_commit_version: "3.2.0"

# The same, mending what has one right answer; pre-commit itself fails where that changed a file.
- id: lint-agents-fix
  name: lint-agents (fix)
  description: Mend what can be mended safely in the AI-agent files of this commit, and report the rest
  language: python
  entry: lint-agents check --fix --only-agents --allow-empty
  types: [file]
  files: {files}
  require_serial: true
  minimum_pre_commit_version: "3.2.0"

# The whole repository, at every commit. `always_run`, because a change of the configuration or of a document that assigns
# models changes every verdict, and pre-commit does not name deleted files. It costs one walk of the repository.
- id: lint-agents-all
  name: lint-agents (whole repository)
  description: Check the model choice and the frontmatter of all AI-agent files of the repository
  language: python
  entry: lint-agents check --allow-empty --force-exclude
  pass_filenames: false
  always_run: true
  require_serial: true
  minimum_pre_commit_version: "3.2.0"

# The registry of roles against the agents, the document made of it, and calls of agents. For a project that has one
# (agent-routing.yaml); without one it fails.
- id: lint-agents-routing
  name: lint-agents (routing)
  description: Check that the registry of roles, the AI-agent files and ROUTING.md say the same
  language: python
  entry: lint-agents routing --check
  pass_filenames: false
  always_run: true
  require_serial: true
  stages: [pre-commit, pre-push, manual]
  minimum_pre_commit_version: "3.2.0"
"""
MARKDOWN = ".md"


def pattern(globs: Iterable[str]) -> str:
    """A regular expression for the paths that may be agents: all Markdown, and what tools own
    beside it.
    """
    beside = [translate(glob) for glob in globs if not glob.endswith(MARKDOWN)]
    return "|".join([re.escape(MARKDOWN) + "$", *(f"(^|/){one}$" for one in beside)])


def translate(glob: str) -> str:
    """A glob of the data as a regular expression: `**/` is any depth, none included; `*`
    stays within one name.
    """
    kinds = {"**/": "(?:.*/)?", "*": "[^/]*"}
    return "".join(kinds.get(part) or re.escape(part) for part in re.split(r"(\*\*/|\*)", glob))


def manifest() -> str:
    """The whole file."""
    globs: dict[str, None] = {}
    for dialect in dialects().values():
        path = dialect["paths"]
        globs |= dict.fromkeys([*(path.get("own") or ()), *(path.get("shared") or ())])
        if "entries" in dialect:
            globs |= dict.fromkeys(dialect["entries"]["files"])
    return TEMPLATE.format(files=pattern(globs))


def main() -> int:
    """Write the manifest, or compare it."""
    text = manifest()
    if not TARGET.exists() or TARGET.read_text(encoding="utf-8") != text:
        if "--check" in sys.argv:
            sys.exit(f"stale: {TARGET.name}; run `python scripts/hooks_manifest.py`")
        TARGET.write_text(text, encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
