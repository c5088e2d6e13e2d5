"""The page `docs/speed.md` from results; every sentence in it holds for whatever was measured."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise

from . import starts
from .contestants import BARE, OURS, PEERS, READING, table
from .plot import plot
from .results import Results, Run, Shares, find, ratio
from .shares import JUDGING, MOST, REST
from .timing import SLOW

NOTE = (
    "<!-- Made from docs/speed.json, which `python -m benchmarks.speed --write` measures; do not "
    "edit. -->\n\n"
)

#: The layouts by their key: the heading, how the files lie, and the plot.
LAYOUTS = {
    "one": ("All files in one project", "They lie in one `.claude/agents/`.", "speed.svg"),
    "many": (
        "Many projects below one folder",
        "20 agents each: `project-0000/.claude/agents/`, `project-0001/.claude/agents/`, …",
        "speed-many.svg",
    ),
    "found": (
        "Every second file with a finding",
        "They lie in one `.claude/agents/`, by turns on a misspelt model and on Haiku.",
        "speed-found.svg",
    ),
    "mono": (
        "A monorepo",
        "20 agents each in `packages/*/.claude/agents/`, beside 100,000 files that are no agents.",
        "speed-mono.svg",
    ),
}
_RULES_SHOWN = 8
_HOW = f"""\
Whole processes, from start to exit; medians of rounds in which the contestants take turns, on files that lie in the
page cache; one run where it takes more than {SLOW:.0f} seconds. `lint-agents` runs with all its default rules and no
configuration. Absolute times belong to the machine; ratios say more. A contestant that failed, ran out of time or did
not read every file shows that instead of a number, and is not tried with more of them. `python -m benchmarks.speed`
measures it all again.
"""

_MEMORY = f"Peak memory of the largest process; less than that of `{READING}` cannot be seen:"


def documents(results: Results) -> dict[str, str]:
    """Every file of `docs/` that is made of results, by name: the page and its plots."""
    plots = {LAYOUTS[layout][2]: _plotted(layout, results) for layout in _layouts(results)}
    return {"speed.md": page(results), **plots}


def page(results: Results) -> str:
    """The whole page."""
    return NOTE + "\n".join(_sections(results))


def _sections(results: Results) -> Iterator[str]:
    yield (
        f"# Speed\n\n{_HOW}\nMeasured {results.date} on {results.machine}. Files: "
        f"{results.corpus}.\n"
    )
    if one := [run for run in results.runs if run.size == 1]:
        yield f"## One file\n\n{_one_file(one)}"
    if results.starts:
        yield f"## One call\n\n{_calls(results)}"
    for layout in _layouts(results):
        yield from _folder(
            layout, [run for run in results.runs if run.layout == layout and run.size > 1]
        )
    yield f"## Where others are faster\n\n{_lost(results)}"
    if results.shares:
        yield from _shares(results.shares)
    yield f"## Who was measured\n\n{_contestants(results)}"


def _layouts(results: Results) -> list[str]:
    """Those that anybody managed with more than one file."""
    done = {run.layout for run in results.runs if run.size > 1 and not run.failure}
    return [layout for layout in LAYOUTS if layout in done]


def _plotted(layout: str, results: Results) -> str:
    """A line for everybody whose time depends on the number of files."""
    points: dict[str, list[tuple[int, float]]] = {one.name: [] for one in table() if one.plotted}
    for run in sorted(results.runs, key=lambda run: run.size):
        if run.layout == layout and run.name in points and not run.failure:
            points[run.name].append((run.size, run.median))
    return plot(f"{LAYOUTS[layout][0]}: seconds by number of files", points, bold=OURS)


def _one_file(runs: list[Run]) -> str:
    bare = find(runs, BARE, 1)
    rows = [[run.name, _time(run), _multiple(run, bare), _peak(run)] for run in _ordered(runs)]
    return _rows(["", "time", f"against `{BARE}`", "memory"], rows)


def _calls(results: Results) -> str:
    """What a call costs by what it has to say."""
    rows = [[name, f"{times:.1f}×"] for name, times in starts.multiples(results.starts).items()]
    return (
        f"Processor time of `lint-agents` as a multiple of that of `{BARE}`, medians of calls that "
        f"take turns. The configured team has {starts.TEAM} agents, a document that gives each its "
        "model, a baseline, `exclude` and a `.gitignore`; what its documents and settings say is "
        "[kept between runs](configuration.md#what-is-kept-between-runs).\n\n"
        f"{_rows(['', 'processor time'], rows[1:])}"
    )


def _folder(layout: str, runs: list[Run]) -> Iterator[str]:
    """The sections on one layout: times, growth, memory."""
    title, says, plot = LAYOUTS[layout]
    sizes = sorted({run.size for run in runs})
    yield f"## {title}\n\n{says}\n\n![Seconds by number of files]({plot})\n"

    def with_multiple(run: Run) -> str:
        multiple = _multiple(run, find(runs, READING, run.size))
        return f"{_time(run)} ({multiple})" if multiple else _time(run)

    yield (
        f"Time, and how many times as long as "
        f"`{READING}`:\n\n{_by_size(runs, sizes, with_multiple)}"
    )
    if len(sizes) > 1:
        yield f"Growth of the time with the number of files:\n\n{_growth(runs, sizes)}"
    yield f"{_MEMORY}\n\n{_by_size(runs, sizes, _peak)}"


def _lost(results: Results) -> str:
    """Return where a linter of others took less time than ours."""
    rows = []
    for run in results.runs:
        alike = [one for one in results.runs if one.layout == run.layout]
        times = ratio(find(alike, OURS, run.size), run)
        if run.name in {one.name for one in PEERS} and times and times > 1:
            place = "One file" if run.size == 1 else LAYOUTS[run.layout][0]
            rows.append([place, f"{run.size:,}", run.name, f"{significant(times)}×"])
    if not rows:
        return "Nowhere of what was measured.\n"
    heads = ["", "files", "linter", "faster by"]
    return f"Each looks at other things, as the last table says.\n\n{_rows(heads, rows)}"


def _by_size(runs: list[Run], sizes: list[int], cell: Callable[[Run], str]) -> str:
    """A row a contestant, a column a size."""
    rows = [
        [name, *(cell(run) if (run := find(runs, name, size)) else "" for size in sizes)]
        for name in _names(runs)
    ]
    return _rows(["files", *(f"{size:,}" for size in sizes)], rows)


def _growth(runs: list[Run], sizes: list[int]) -> str:
    steps = list(pairwise(sizes))
    rows = [
        [name, *(_multiple(find(runs, name, many), find(runs, name, few)) for few, many in steps)]
        for name in _names(runs)
    ]
    return _rows(["files", *(f"{few:,} → {many:,} ({many / few:g}×)" for few, many in steps)], rows)


def _shares(shares: Shares) -> Iterator[str]:
    """The parts of a run: what no rule does, what rules share, the dearest rules."""
    rules = {part: seconds for part, seconds in shares.parts.items() if part not in (JUDGING, REST)}
    dearest = sorted(rules, key=lambda part: -rules[part])
    few = sum(rules[part] for part in dearest[_RULES_SHOWN:])
    rows = [[part, f"{shares.parts.get(part, 0) / shares.seconds:.1%}"] for part in (REST, JUDGING)]
    rows += [[part, rule_share(rules[part], shares)] for part in dearest[:_RULES_SHOWN]]
    rows += (
        [[f"{len(rules) - _RULES_SHOWN} more rules together", f"{few / shares.seconds:.1%}"]]
        if few
        else []
    )
    yield (
        f"## Where the time goes\n\nOf a run over {shares.files:,} files in one process, without "
        f"the start of the "
        f"interpreter and the imports. No rule is to take more than "
        f"{MOST:.0%}.\n\n{_rows(['', 'share'], rows)}"
    )


def rule_share(seconds: float, shares: Shares) -> str:
    """The part of a run that a rule takes, and whether that is more than it should."""
    flag = f" **over {MOST:.0%}**" if seconds > MOST * shares.seconds else ""
    return f"{seconds / shares.seconds:.1%}{flag}"


def _contestants(results: Results) -> str:
    """Versions, commands and what each does; then who could not be measured."""
    there = {run.name for run in results.runs}
    rows = [
        [one.name, results.versions.get(one.name, ""), one.says, f"`{one.shown}`"]
        for one in table()
        if one.name in there
    ]
    missing = (
        f"\nNot installed, and not measured: {', '.join(results.missing)}.\n"
        if results.missing
        else ""
    )
    return _rows(["", "version", "does", "command"], rows, right=False) + missing


def _names(runs: Iterable[Run]) -> list[str]:
    """Those who took part, in the order of the table."""
    there = {run.name for run in runs}
    return [one.name for one in table() if one.name in there]


def _ordered(runs: list[Run]) -> list[Run]:
    names = _names(runs)
    return sorted((run for run in runs if run.name in names), key=lambda run: names.index(run.name))


def _rows(header: Sequence[str], rows: Iterable[Sequence[str]], *, right: bool = True) -> str:
    ruler = ["---", *["---:" if right else "---"] * (len(header) - 1)]
    return "".join(
        f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in line)} |\n"
        for line in (header, ruler, *rows)
    )


def _time(run: Run) -> str:
    return run.failure or duration(run.median)


def _multiple(run: Run | None, reference: Run | None) -> str:
    times = ratio(run, reference)
    return f"{significant(times)}×" if times else ""


def _peak(run: Run) -> str:
    return "" if run.failure else f"{run.peak / 1024:.0f} MB"


def duration(seconds: float) -> str:
    """Seconds with a unit that fits: `9.6 ms`, `80 ms`, `1.2 s`, `133 s`."""
    return f"{significant(seconds)} s" if seconds >= 1 else f"{significant(seconds * 1000)} ms"


def significant(number: float) -> str:
    """No digit that noise decides: one behind the point below ten, none above."""
    return f"{number:.1f}" if number < 9.95 else f"{number:,.0f}"
