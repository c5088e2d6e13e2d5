"""Compare what the linter says of files with what a program does with them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from . import linter
from .claude_code import LOGGED
from .linter import ROOT, Said
from .programs import Answer

Ask = Callable[[Sequence[Path], Path, Path], dict[Path, Answer]]


def markdown(paths: Iterable[Path]) -> list[Path]:
    """Return the Markdown files among and below the paths, sorted."""
    found: set[Path] = set()
    for path in paths:
        if path.is_dir():
            found.update(one for one in path.rglob("*.md") if one.is_file())
        else:
            found.add(path)
    return sorted(one.resolve() for one in found)


def one_tool(dialect: str, ask: Ask, files: Sequence[Path], folder: Path, scratch: Path) -> int:
    """Print a row for one program and each difference; return how many there are."""
    did = ask(files, folder, scratch)
    said = linter.ask(files, dialect, scratch)
    table: Counter[tuple[bool, bool]] = Counter()
    different = []
    for file in files:
        table[bool(said[file].lost), not did[file].loads] += 1
        reason = difference(said[file], did[file])
        if reason:
            different.append((file, reason))
    print(
        f"{dialect}: {len(files)} files; "
        f"said to load and loads {table[False, False]}, said lost and is lost {table[True, True]}, "
        f"wrongly said lost {table[True, False]}, missed {table[False, True]}; "
        f"{len(different)} differences"
    )
    for file, reason in different:
        shown = file.relative_to(ROOT) if file.is_relative_to(ROOT) else file
        print(f"  {shown}: {reason}")
    return len(different)


def difference(said: Said, did: Answer) -> str:
    """Return how the linter and the program differ about a file; empty where they agree."""
    if said.lost and did.loads:
        return f"said to be lost ({said.why}), and loads"
    if not did.loads and not said.lost:
        return f"said to load, and is lost ({did.why})"
    if not did.loads and (said.lost == "program-stops") != did.stops:
        return f"said `{said.lost}`, and the program {'stops' if did.stops else 'starts without'}"
    wrongly = (said.dropped & LOGGED) - did.dropped
    if did.loads and wrongly:
        return f"said to be dropped, and is not: {', '.join(sorted(wrongly))}"
    if did.loads and did.dropped - said.dropped:
        return f"dropped without a word: {', '.join(sorted(did.dropped - said.dropped))}"
    return ""
