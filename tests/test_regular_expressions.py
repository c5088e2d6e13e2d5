"""No regular expression of the package takes long on a text that repeats one sign: two repeats
side by side that may match the same signs are tried in every way before they give up.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
import time
import warnings
from collections.abc import Iterator, Mapping
from functools import partial

import pytest

import frontmatter_lint

from .pace import in_time

#: What is repeated, what stands before it, and behind it, so that the whole does not match.
PUMPS = (
    " ",
    "\t",
    "\n",
    "a",
    "1",
    "-",
    ".",
    "_",
    "*",
    "`",
    "|",
    "/",
    "../",
    "a/",
    "a ",
    "- ",
    "a,",
    "a, ",
    "a; ",
    "a & ",
    "a b, ",
)
BEFORE = ("", "a", "a (", "- ", '"a"', "'a'", "name: ", "a = ", "(", "|", "`a`")
BEHIND = "\0!"
LENGTH, BOUND = 2_000, 0.25  # characters, and processor seconds


def patterns() -> Mapping[str, re.Pattern[str]]:
    """The patterns of all modules, by where they stand: compiled ones, those as text, and those
    that a function without parameters returns.
    """
    found: dict[str, re.Pattern[str]] = {}
    for module in pkgutil.walk_packages(frontmatter_lint.__path__, "frontmatter_lint."):
        if module.name.split(".")[1] in ("compiled", "lsp", "mcp", "__main__"):
            continue
        for name, value in vars(importlib.import_module(module.name)).items():
            for one in _compiled(name, value):
                found.setdefault(f"{module.name}.{name}", one)
    return found


def _compiled(name: str, value: object) -> Iterator[re.Pattern[str]]:
    if name.startswith("_") and hasattr(value, "cache_clear"):
        try:
            value = value()  # type: ignore[operator]
        except TypeError:
            return
    if isinstance(value, str) and name.isupper() and set("*+?\\[").intersection(value):
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", FutureWarning)  # texts that are no patterns
            try:
                yield re.compile(value)
            except re.error:
                return
    elif isinstance(value, re.Pattern) and isinstance(value.pattern, str):
        yield value


PATTERNS = patterns()


def test_patterns_are_found() -> None:
    assert len(PATTERNS) > 500
    assert "frontmatter_lint.reading.toml_faults._KEY" in PATTERNS
    assert "frontmatter_lint.judging.documents.code.model_lists._LIST" in PATTERNS


@pytest.mark.parametrize("pattern", PATTERNS.values(), ids=PATTERNS)
def test_repeated_signs_are_matched_at_once(pattern: re.Pattern[str]) -> None:
    for size in (40, 80, LENGTH // 4, LENGTH):  # what doubles with each sign shows early
        looks = [pattern.match, pattern.fullmatch]
        if size < LENGTH // 4:
            looks.append(pattern.search)
        for pump in PUMPS:
            for before in BEFORE:
                text = before + pump * (size // len(pump)) + BEHIND
                for look in looks:
                    start = time.process_time()
                    look(text)
                    if time.process_time() - start > BOUND:
                        assert in_time(partial(look, text), BOUND), text[:40]
