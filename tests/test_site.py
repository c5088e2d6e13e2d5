"""The pages as a site: built strictly from what stands under `docs/`, whole, and free of anything
that another host would have to deliver.
"""

from __future__ import annotations

import importlib.util
import json
import re
import subprocess
import sys
import tomllib
from html.parser import HTMLParser
from pathlib import Path, PurePosixPath
from typing import Any
from urllib.parse import unquote, urldefrag

import pytest

from frontmatter_lint.rules import selection

from .conftest import ROOT
from .support import script

needs_the_generator = pytest.mark.skipif(
    not importlib.util.find_spec("zensical"), reason="needs the extra `site`"
)


@pytest.fixture(scope="module")
def made() -> Any:
    return script("build_site")


def listed(entry: object) -> list[str]:
    """The pages of a navigation."""
    if isinstance(entry, str):
        return [entry]
    found = []
    for one in entry.values() if isinstance(entry, dict) else entry:  # type: ignore[attr-defined]
        found += listed(one)
    return found


def test_every_page_is_in_the_navigation_once(made: Any) -> None:
    nav = tomllib.loads(made.configuration())["project"]["nav"]
    pages = listed(nav)
    docs = {path.relative_to(ROOT / "docs").as_posix() for path in (ROOT / "docs").rglob("*.md")}
    assert sorted(pages) == sorted(docs | set(made.TOP.values()))
    rules = [page for page in pages if page.startswith("rules/")]
    assert len(rules) == len(selection.built_in())


@pytest.mark.parametrize(
    ("address", "place", "wanted"),
    [
        ("rules/not-utf8.md", "docs/rules.md", "rules/not-utf8.md"),
        ("../README.md#start", "docs/rules.md", "index.md#start"),
        (
            "../README.md",
            "docs/rules/unknown-model.md",
            "https://github.com/lint-agents/lint-agents/blob/main/docs/README.md",
        ),
        ("../rules.md", "docs/rules/unknown-model.md", "../rules.md"),
        ("docs/rules.md", "CHANGELOG.md", "rules.md"),
        (
            "https://github.com/lint-agents/lint-agents/blob/main/docs/rules.md",
            "README.md",
            "rules.md",
        ),
        ("https://example.com/docs/rules.md", "README.md", "https://example.com/docs/rules.md"),
        ("#here", "docs/rules.md", "#here"),
        (
            "../fixtures",
            "docs/rules.md",
            "https://github.com/lint-agents/lint-agents/tree/main/fixtures",
        ),
        (
            "../LICENSE",
            "docs/rules.md",
            "https://github.com/lint-agents/lint-agents/blob/main/LICENSE",
        ),
    ],
)
def test_links_lead_to_the_page_or_the_repository(
    made: Any, address: str, place: str, wanted: str
) -> None:
    assert made.target(address, PurePosixPath(place)) == wanted


def test_code_is_left_as_it_is_and_lists_are_set_apart(made: Any) -> None:
    page = "Two:\n- a\n  - b\n\n```sh\nx:\n- [a](b.md)\n```\n"
    wanted = "Two:\n\n- a\n    - b\n\n```sh\nx:\n- [a](b.md)\n```\n"
    assert made.rewritten(page, PurePosixPath("docs/x.md")) == wanted


# --- as built -------------------------------------------------------------------------


class Links(HTMLParser):
    """The ids of a page, and what it links to or loads."""

    def __init__(self) -> None:
        super().__init__()
        self.ids: set[str] = set()
        self.links: list[str] = []
        self.loaded: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note the ids, links and sources of one tag."""
        given = dict(attrs)
        self.ids.update(filter(None, (given.get("id"), given.get("name"))))
        if tag == "a" and given.get("href"):
            self.links.append(str(given["href"]))
        for key in ("src", "href"):
            is_loaded = tag in ("script", "img") or given.get("rel") in ("stylesheet", "icon")
            if is_loaded and given.get(key):
                self.loaded.append(str(given[key]))


@pytest.fixture(scope="module")
def site() -> Path:
    done = subprocess.run(
        [sys.executable, ROOT / "scripts" / "build_site.py"],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "No issues found" in done.stdout + done.stderr
    return ROOT / "build" / "site" / "site"


@needs_the_generator
def test_every_rule_has_a_page_that_search_finds(site: Path) -> None:
    index = (site / "search.json").read_text("utf-8")
    json.loads(index)
    for rule in selection.built_in():
        page = (site / "rules" / rule.name / "index.html").read_text("utf-8")
        assert (
            f"<title>{rule.name} ({rule.code})" in page or f"<title>{rule.code} {rule.name}" in page
        )
        assert f"{rule.name} ({rule.code})" in index


@needs_the_generator
def test_no_link_of_the_site_is_dead_and_nothing_comes_from_elsewhere(site: Path) -> None:
    pages: dict[Path, Links] = {}
    for path in site.rglob("*.html"):
        read = Links()
        read.feed(path.read_text("utf-8"))
        pages[path] = read
    assert len(pages) > len(selection.built_in())
    for path, read in pages.items():
        if path.name == "404.html":
            continue  # its addresses begin at the root of the host
        for link in read.links + read.loaded:
            address, anchor = urldefrag(link)
            if re.match(r"[a-z]+:", address):
                assert link in read.links, f"{path} loads {link}"
                continue
            there = (path.parent / unquote(address)).resolve() if address else path
            if there.is_dir():
                there = there / "index.html"
            assert there.exists(), f"{path}: {link}"
            if anchor and there in pages:
                known = pages[there].ids
                assert unquote(anchor) in known or anchor.startswith("__"), f"{path}: {link}"
