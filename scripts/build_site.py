"""Build the documentation as a site, from the same Markdown that stands under `docs/`.

    python scripts/build_site.py            write it to build/site/site
    python scripts/build_site.py --stage    write only what it is built from, to build/site

Needs the extra `site`. Links that lead out of `docs/` become links to the repository, and a page
for each rule, the changelog and the other documents at the top level become pages beside them. The
build fails for any warning.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from frontmatter_lint.core import rulebook  # noqa: E402
from frontmatter_lint.core.resources import HOME  # noqa: E402
from frontmatter_lint.rules import selection  # noqa: E402

DOCS = ROOT / "docs"
FILES = ROOT / "scripts" / "site_files"
SOURCE = ROOT / "build" / "site"
ADDRESS = "https://lint-agents.dev/"
#: Documents at the top level that are pages of the site, and the names they have there.
TOP = {
    "README.md": "index.md",
    "CHANGELOG.md": "changelog.md",
    "CONTRIBUTING.md": "contributing.md",
    "SECURITY.md": "security.md",
}
#: The pages that are no lists of rules or policies, by section.
SECTIONS = {
    "Start": ("tutorial", "recipes", "editors"),
    "Checking": ("configuration", "model-choice", "dialects", "fixes", "suppressions", "own-rules"),
    "Judging": ("judgement", "documents", "policies"),
    "All agents": ("fleet", "cost", "chains", "routing", "monitor", "evidence"),
    "From programs": ("python", "mcp"),
    "How it is held": ("speed", "scale", "hostile"),
}
#: A fenced block, with its fence.
_FENCED = re.compile(r"^( *)(`{3,}|~{3,}).*?^\1\2`*$\n?", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"(\]\(|^\[[^]\n]+\]: )([^)\s]+)", re.MULTILINE)
_ITEM = re.compile(r" *(?:[-*]|\d+\.) ")


def main() -> int:
    """Write the source, and unless told otherwise the site; return the exit code."""
    stage()
    if sys.argv[1:] == ["--stage"]:
        return 0
    command = [sys.executable, "-m", "zensical", "build", "--clean", "--strict"]
    done = subprocess.run(command, cwd=SOURCE, check=False)
    return done.returncode


def stage() -> None:
    """Write everything that the site is built from."""
    shutil.rmtree(SOURCE, ignore_errors=True)
    shutil.copytree(DOCS, SOURCE / "docs")
    for page in sorted((SOURCE / "docs").rglob("*.md")):
        place = PurePosixPath("docs") / page.relative_to(SOURCE / "docs").as_posix()
        page.write_text(rewritten(page.read_text("utf-8"), place), "utf-8")
    for name, there in TOP.items():
        text = (ROOT / name).read_text("utf-8")
        (SOURCE / "docs" / there).write_text(rewritten(text, PurePosixPath(name)), "utf-8")
    for name in ("site.css", "site.js"):
        shutil.copyfile(FILES / name, SOURCE / "docs" / name)
    (SOURCE / "zensical.toml").write_text(configuration(), "utf-8")


# --- pages ----------------------------------------------------------------------------


def rewritten(text: str, place: PurePosixPath) -> str:
    """Return the text of a page as the site wants it; `place` is where it lies here."""
    parts = []
    end = 0
    for fence in _FENCED.finditer(text):
        parts += [prose(text[end : fence.start()], place), fence[0]]
        end = fence.end()
    return "".join([*parts, prose(text[end:], place)])


def prose(text: str, place: PurePosixPath) -> str:
    """Return text between code: links lead to where things lie now, and lists are apart."""
    text = re.sub(r"^<!-- .*? -->\n+", "", text, flags=re.MULTILINE)
    text = _LINK.sub(lambda link: link[1] + target(link[2], place), text)
    return apart(text)


def target(address: str, place: PurePosixPath) -> str:
    """Return what a link of a page leads to on the site; an address as it was where the site has
    no page of it.
    """
    name, _, anchor = address.partition("#")
    own = name.startswith(f"{HOME}/blob/main/")
    if not name or (re.match(r"[a-z]+:", name) and not own):
        return address
    if own:
        inside = PurePosixPath(name.removeprefix(f"{HOME}/blob/main/"))
    else:
        inside = resolved(place.parent / name)
    there = on_site(inside)
    if there is None:
        kind = "tree" if (ROOT / inside).is_dir() else "blob"
        return f"{HOME}/{kind}/main/{inside}" + (f"#{anchor}" if anchor else "")
    here = on_site(place) or PurePosixPath()
    relative = "../" * len(here.parent.parts) + there.as_posix()
    return relative + (f"#{anchor}" if anchor else "")


def resolved(path: PurePosixPath) -> PurePosixPath:
    """Return a path without its `..`."""
    parts: list[str] = []
    for part in path.parts:
        if part == "..":
            parts.pop()
        else:
            parts.append(part)
    return PurePosixPath(*parts)


def on_site(path: PurePosixPath) -> PurePosixPath | None:
    """Return where the site has a file of the repository, if it has."""
    if path.as_posix() in TOP:
        return PurePosixPath(TOP[path.as_posix()])
    if path.parts[:1] == ("docs",) and (ROOT / path).is_file():
        return path.relative_to("docs")
    return None


def apart(text: str) -> str:
    """Return text whose lists begin after an empty line, and are indented by four inside: GitHub
    needs neither, and the parser of the site does.
    """
    lines: list[str] = []
    in_list = False
    for line in text.split("\n"):
        if _ITEM.match(line):
            if not in_list and lines and lines[-1].strip():
                lines.append("")
            in_list = True
        elif not line.strip() or not line.startswith(" "):
            in_list = in_list and not line.strip()
        indent = len(line) - len(line.lstrip(" "))
        if in_list and 2 <= indent <= 3:
            line = " " * 4 + line.lstrip(" ")  # noqa: PLW2901 - the line as it is to be
        lines.append(line)
    return "\n".join(lines)


# --- configuration --------------------------------------------------------------------


def configuration() -> str:
    """Return the settings of the generator: names, colours, and the navigation."""
    lines = ["nav = [", '  { "lint-agents" = "index.md" },']
    for title, pages in SECTIONS.items():
        inner = [f'"{page}.md"' for page in pages]
        if title == "Judging":
            inner += [f'"policies/{one.name}"' for one in sorted((DOCS / "policies").glob("*.md"))]
        lines.append(f'  {{ "{title}" = [{", ".join(inner)}] }},')
    more = [f'"{name}"' for name in sorted(unlisted())]
    if more:
        lines.append(f'  {{ "More" = [{", ".join(more)}] }},')
    lines += ['  { "Rules" = [', '    "rules.md",', *families(), "  ] },"]
    last = '"changelog.md", "contributing.md", "security.md"'
    lines += [f'  {{ "Project" = [{last}] }},', "]"]
    settings = (FILES / "site.toml").read_text("utf-8")
    return settings.replace("{address}", ADDRESS).replace("{nav}", "\n".join(lines))


def unlisted() -> set[str]:
    """Return the pages that no section lists, but for the list of rules."""
    every = {path.name for path in DOCS.glob("*.md")} - {"rules.md"}
    for pages in SECTIONS.values():
        every -= {f"{page}.md" for page in pages}
    return every


def families() -> Iterator[str]:
    """Yield the rules of each family as an entry of the navigation, named by code and name."""
    for letters, family in rulebook.FAMILIES.items():
        rules = [one for one in selection.built_in() if one.code.startswith(letters)]
        if not rules:
            continue
        named = [f'{{ "{one.code} {one.name}" = "rules/{one.name}.md" }}' for one in rules]
        yield f'    {{ "{letters}: {family.title.partition(":")[0]}" = ['
        for one in named:
            yield f"      {one},"
        yield "    ] },"


if __name__ == "__main__":
    sys.exit(main())
