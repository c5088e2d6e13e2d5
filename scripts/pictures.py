"""Draw what commands print in a terminal, as SVG: `python scripts/pictures.py`, or `make pictures`.

Each picture is the output of a real run over `fixtures/demo`. Needs the extra `site`.
"""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DEMO = ROOT / "fixtures" / "demo"
FOLDER = ROOT / "docs" / "pictures"
#: Columns of the terminal that is drawn.
WIDTH = 96
AGENTS = ".claude/agents"
#: The arguments of each picture.
PICTURES = {
    "check": (f"{AGENTS}/security-auditor.md", f"{AGENTS}/timetable-importer.md"),
    "diff": ("--diff", f"{AGENTS}/timetable-importer.md"),
    "explain": ("explain", "security-auditor"),
    "fleet": ("fleet", "."),
    "cost": ("cost", "."),
}
#: The same frame as rich's, without the fonts it would fetch, and without its buttons.
FRAME = """\
<svg viewBox="0 0 {terminal_width} {terminal_height}" xmlns="http://www.w3.org/2000/svg">
<style>
.{unique_id}-matrix {{
  font-family: ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace;
  font-size: {char_height}px; line-height: {line_height}px;
}}
{styles}
</style>
<defs>
<clipPath id="{unique_id}-clip-terminal">
<rect x="0" y="0" width="{terminal_width}" height="{terminal_height}" />
</clipPath>
{lines}
</defs>
<rect fill="#1b1e24" width="{terminal_width}" height="{terminal_height}" rx="8" />
<g transform="translate(9, 18)" clip-path="url(#{unique_id}-clip-terminal)">
{backgrounds}
<g class="{unique_id}-matrix">
{matrix}
</g>
</g>
</svg>
"""


def printed(arguments: tuple[str, ...], *, color: bool) -> str:
    """Return a command line, and what it prints in a copy of the demo."""
    environment = {**os.environ, "PYTHONPATH": os.fspath(ROOT), "COLUMNS": str(WIDTH)}
    environment.pop("NO_COLOR", None)
    environment.pop("FORCE_COLOR", None)
    if color:
        environment["FORCE_COLOR"] = "1"
    with tempfile.TemporaryDirectory() as folder:
        team = shutil.copytree(DEMO, Path(folder) / "team")
        (team / ".git").mkdir()  # a repository of its own, wherever this one lies
        done = subprocess.run(
            [sys.executable, "-m", "frontmatter_lint", *arguments],
            cwd=team,
            env=environment,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
    return f"$ lint-agents {' '.join(arguments)}\n{done.stdout}"


def drawn(text: str, name: str) -> str:
    """Return the picture of a text with the escape sequences of a terminal."""
    from rich.console import Console
    from rich.terminal_theme import MONOKAI
    from rich.text import Text

    console = Console(
        record=True, width=WIDTH, file=io.StringIO(), force_terminal=True, color_system="truecolor"
    )
    console.print(Text.from_ansi(text), soft_wrap=True)
    picture: str = console.export_svg(theme=MONOKAI, code_format=FRAME, unique_id=name)
    return picture


def main() -> int:
    """Draw every picture."""
    FOLDER.mkdir(exist_ok=True)
    for name, arguments in PICTURES.items():
        picture = drawn(printed(arguments, color=True), name)
        (FOLDER / f"{name}.svg").write_text(picture, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
