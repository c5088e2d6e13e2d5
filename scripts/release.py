"""Hold a tag to the version and the changelog, and print the notes of that release.

python scripts/release.py v0.2.0
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from frontmatter_lint import __version__  # noqa: E402

HEADING = r"^## {version} \(\d{{4}}-\d{{2}}-\d{{2}}\)\n"


def notes(tag: str, version: str, changelog: str) -> str:
    """Return the section of the changelog. Raises ValueError where tag, version and changelog
    do not agree, or the changelog has entries that belong to no release.
    """
    if tag != f"v{version}":
        raise ValueError(f"the tag is `{tag}`, and the version of the package is {version}")
    unreleased = section(r"^## Unreleased\n", changelog)
    if unreleased:
        raise ValueError("the changelog has entries under `Unreleased`")
    found = section(HEADING.format(version=re.escape(version)), changelog)
    if not found:
        raise ValueError(f"the changelog has no section `## {version} (YYYY-MM-DD)`")
    return found + "\n"


def section(heading: str, changelog: str) -> str:
    """Return the text below a heading of the second level; empty where there is none."""
    found = re.search(rf"{heading}(.*?)(?=^## |\Z)", changelog, re.MULTILINE | re.DOTALL)
    return found[1].strip() if found else ""


def main(arguments: list[str]) -> int:
    """Print the notes. Exits with a message where there can be no such release."""
    if len(arguments) != 1:
        sys.exit("usage: python scripts/release.py TAG")
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    try:
        print(notes(arguments[0], __version__, changelog), end="")
    except ValueError as error:
        sys.exit(str(error))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
