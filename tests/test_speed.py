"""The speed of whole runs: its bounds, and whether the benchmark that holds
them can be believed.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
import xml.etree.ElementTree as ET
from collections import Counter
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.speed import __main__ as speed
from benchmarks.speed import (
    contest,
    corpus,
    guard,
    instructions,
    page,
    plot,
    results,
    shares,
    starts,
    timing,
)
from benchmarks.speed.contestants import (
    BARE,
    NAIVE,
    OURS,
    PEERS,
    READING,
    Contestant,
    Places,
    table,
)
from benchmarks.speed.results import Results, Run, Shares

from .conftest import CORPUS, ROOT
from .support import write

posix = pytest.mark.skipif(
    not hasattr(os, "wait4"), reason="the memory of a process is read with wait4"
)

AGENT = b"---\nname: otter-guide\ndescription: Guides otters across the road.\n---\nLead on.\n"


@posix
def test_speed_is_within_its_bounds() -> None:
    command = [sys.executable, "-m", "benchmarks.speed", "--guard"]
    done = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=600
    )
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    assert len(done.stdout.splitlines()) == len(guard.BOUNDS) + len(guard.START_BOUNDS)


# --- from results to page and plot ----------------------------------------------------

RESULTS = Results(
    date="2026-12-01",
    machine="Abacus 9, 2 cores, Linux, Python 3.11.7",
    corpus="3 distinct agents from the fixtures; median size 5,775 bytes",
    versions={OURS: "0.1.0", "agnix": "0.59.3"},
    missing=("cclint", "claudelint"),
    runs=(
        Run("one", 1, BARE, (0.0100, 0.0092, 0.0300), 9_000),
        Run("one", 1, OURS, (0.0400, 0.0410), 14_000),
        Run("one", 1, "agnix", failure="exit code 101"),
        Run("one", 200, READING, (0.010,), 8_000),
        Run("one", 200, OURS, (0.080,), 16_000),
        Run("one", 200, "agnix", (0.200,), 28_000),
        Run("one", 1_000, READING, (0.020,), 8_000),
        Run("one", 1_000, OURS, (0.240,), 17_000),
        Run("one", 1_000, "agnix", failure="> 300 s"),
        Run("many", 200, OURS, failure="read 190 of 200"),
    ),
    shares=Shares(
        1_000,
        2.0,
        {shares.REST: 1.0, shares.JUDGING: 0.4, "FM016 ambiguous-scalar": 0.31, "X1 x": 0.29},
    ),
)

TABLES = """
Measured 2026-12-01 on Abacus 9, 2 cores, Linux, Python 3.11.7. Files: 3 distinct agents from the fixtures; median \
size 5,775 bytes.

## One file

|  | time | against `python -c pass` | memory |
| --- | ---: | ---: | ---: |
| python -c pass | 10 ms | 1.0× | 9 MB |
| lint-agents | 40 ms | 4.0× | 14 MB |
| agnix | exit code 101 |  |  |

## All files in one project

They lie in one `.claude/agents/`.

![Seconds by number of files](speed.svg)

Time, and how many times as long as `find + cat`:

| files | 200 | 1,000 |
| --- | ---: | ---: |
| find + cat | 10 ms (1.0×) | 20 ms (1.0×) |
| lint-agents | 80 ms (8.0×) | 240 ms (12×) |
| agnix | 200 ms (20×) | > 300 s |

Growth of the time with the number of files:

| files | 200 → 1,000 (5×) |
| --- | ---: |
| find + cat | 2.0× |
| lint-agents | 3.0× |
| agnix |  |

Peak memory of the largest process; less than that of `find + cat` cannot be seen:

| files | 200 | 1,000 |
| --- | ---: | ---: |
| find + cat | 8 MB | 8 MB |
| lint-agents | 16 MB | 17 MB |
| agnix | 27 MB |  |

## Where others are faster

Nowhere of what was measured.

## Where the time goes

Of a run over 1,000 files in one process, without the start of the interpreter and the imports. No rule is to take \
more than 15%.

|  | share |
| --- | ---: |
| finding, reading and parsing files, printing | 50.0% |
| judging by words | 20.0% |
| FM016 ambiguous-scalar | 15.5% **over 15%** |
| X1 x | 14.5% |

## Who was measured

|  | version | does | command |
| --- | --- | --- | --- |
| python -c pass |  | the interpreter, doing nothing | `python -c pass` |
| find + cat |  | finds and reads every file: less is not possible | `sh -c 'find . -name "*.md" -exec cat {} + \
>/dev/null'` |
| lint-agents | 0.1.0 | all default rules, and the judgement by words | `lint-agents --isolated .` |
| agnix | 0.59.3 | Rust; fields, tools and bodies, and agents of a project against one another | `agnix --format json \
.` |

Not installed, and not measured: cclint, claudelint.
"""


def test_the_page_says_what_was_measured() -> None:
    made = page.documents(RESULTS)
    assert list(made) == ["speed.md", "speed.svg"]  # nobody managed the other layout
    head, tables = made["speed.md"].split("measures it all again.\n")
    assert head.startswith(f"{page.NOTE}# Speed\n\nWhole processes,")
    assert tables == TABLES


def test_the_plot_leaves_out_what_has_no_time() -> None:
    drawn = page.documents(RESULTS)["speed.svg"]
    assert drawn == plot.plot(
        "All files in one project: seconds by number of files",
        {
            **{one.name: [] for one in table() if one.plotted},
            READING: [(200, 0.010), (1_000, 0.020)],
            OURS: [(1, 0.0405), (200, 0.080), (1_000, 0.240)],
            "agnix": [(200, 0.200)],
        },
        bold=OURS,
    )


PLOT = """\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 860 480" width="860" height="480" font-family="Helvetica, Arial, \
sans-serif" font-size="13" fill="#1f2937">
<rect width="860" height="480" rx="6" fill="#ffffff"/>
<text x="64" y="28" font-size="15" font-weight="bold">Otters &amp; roads</text>
<path d="M64.0 56V432" stroke="#e5e7eb"/><text x="64.0" y="450" text-anchor="middle">10</text>
<path d="M640.0 56V432" stroke="#e5e7eb"/><text x="640.0" y="450" text-anchor="middle">1,000</text>
<path d="M64 432.0H640" stroke="#e5e7eb"/><text x="56" y="436.0" text-anchor="end">100 ms</text>
<path d="M64 244.0H640" stroke="#e5e7eb"/><text x="56" y="248.0" text-anchor="end">1 s</text>
<path d="M64 56.0H640" stroke="#e5e7eb"/><text x="56" y="60.0" text-anchor="end">10 s</text>
<text x="352" y="472" text-anchor="middle">files</text>
<path d="M64.0 432.0L640.0 56.0" fill="none" stroke="#a16207" stroke-width="2" stroke-linejoin="round"/>
<circle cx="64.0" cy="432.0" r="3" fill="#a16207"/>
<circle cx="640.0" cy="56.0" r="3" fill="#a16207"/>
<path d="M640.0 56.0L684 74.0" stroke="#a16207" stroke-dasharray="1 4"/>
<text x="690" y="78.0" fill="#a16207">&lt;others&gt;</text>
<path d="M640.0 56.0" fill="none" stroke="#64748b" stroke-width="4" stroke-linejoin="round"/>
<circle cx="640.0" cy="56.0" r="5" fill="#64748b"/>
<path d="M640.0 56.0L684 56.0" stroke="#64748b" stroke-dasharray="1 4"/>
<text x="690" y="60.0" fill="#64748b" font-weight="bold">ours</text>
</svg>
"""


def test_a_small_plot_whole() -> None:
    lines = {"ours": [(1_000, 10.0)], "<others>": [(10, 0.1), (1_000, 10.0)], "absent": []}
    assert plot.plot("Otters & roads", lines, bold="ours") == PLOT


SECONDS = st.floats(1e-4, 1e4)


@given(
    st.lists(
        st.lists(st.tuples(st.integers(1, 10**6), SECONDS), max_size=5), min_size=1, max_size=12
    )
)
def test_names_never_overlap_nor_leave_the_picture(drawn: list[list[tuple[int, float]]]) -> None:
    lines = {f"line {number}": sorted(points) for number, points in enumerate(drawn)}
    if not any(lines.values()):
        return
    root = ET.fromstring(plot.plot("x", lines))  # noqa: S314 - our own text
    heights = sorted(
        float(text.attrib["y"])
        for text in root
        if text.tag.endswith("text") and text.get("x") == str(plot.NAMES)
    )
    assert len(heights) == sum(bool(points) for points in lines.values())
    assert all(lower - upper >= plot.GAP - 0.11 for upper, lower in pairwise(heights))
    assert heights[0] > plot.TOP
    assert heights[-1] < plot.HEIGHT


@given(st.lists(st.floats(0, 400), max_size=20))
def test_heights_are_spread_in_their_order(wanted: list[float]) -> None:
    placed = plot.spread(wanted, 18, 0, 400)
    by_wish = [height for _, height in sorted(zip(wanted, placed, strict=True))]
    assert by_wish == sorted(placed)
    assert all(lower - upper >= 18 - 1e-9 for upper, lower in pairwise(sorted(placed)))
    if len(wanted) < 2:
        assert placed == wanted


@pytest.mark.parametrize(
    ("seconds", "shown"),
    [
        (0.00096, "1.0 ms"),
        (0.0096, "9.6 ms"),
        (0.0099999, "10 ms"),
        (0.0804, "80 ms"),
        (1.24, "1.2 s"),
        (1333, "1,333 s"),
    ],
)
def test_durations_show_no_digit_that_is_noise(seconds: float, shown: str) -> None:
    assert page.duration(seconds) == shown


def test_results_survive_their_file_and_nothing_else_passes_for_one(tmp_path: Path) -> None:
    results.save(RESULTS, tmp_path / "speed.json")
    assert results.load(tmp_path / "speed.json") == RESULTS
    for text in ("", "[]", "{}", '{"runs": [{"size": 1}]}'):
        (tmp_path / "other.json").write_text(text)
        with pytest.raises(ValueError, match=r"other\.json: no results of this benchmark"):
            results.load(tmp_path / "other.json")


def test_page_and_plots_are_made_again_from_results(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    results.save(RESULTS, tmp_path / "speed.json")
    assert speed.main([f"--from={tmp_path}/speed.json", f"--json={tmp_path}/again.json"]) == 0
    assert capsys.readouterr().out == page.page(RESULTS)
    assert (tmp_path / "again.json").read_text() == (tmp_path / "speed.json").read_text()
    speed.write(RESULTS, tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == {
        "again.json",
        "speed.json",
        "speed.md",
        "speed.svg",
    }


# --- bounds ---------------------------------------------------------------------------


def test_the_guard_names_every_bound_that_is_broken() -> None:
    runs = [
        Run("one", 1, BARE, (0.010, 0.013)),
        Run("one", 1, OURS, (0.090, 0.059)),
        Run("one", 200, BARE, (0.010,)),
        Run("one", 200, OURS, (0.300,)),
        Run("one", 200, NAIVE, failure="exit code 3"),
    ]
    told = guard.verdicts(runs)
    assert [one.holds for one in told] == [True, False, False]
    assert [str(one) for one in told] == [
        "1 file: lint-agents 5.90 × `python -c pass` (at most 6)",
        "200 files: lint-agents 30.00 × `python -c pass` (at most 20)  FAILED",
        "200 files: lint-agents could not be measured (naive pipeline: exit code 3) (at most 0.6) "
        " FAILED",
    ]
    assert not any(one.holds for one in guard.verdicts([]))


def test_the_guard_names_every_call_that_costs_too_much() -> None:
    multiples = {bound.case: bound.most for bound in guard.START_BOUNDS}
    assert all(one.holds for one in guard.start_verdicts(multiples, is_counted=True))
    multiples["`--version`"] = 1.5
    told = guard.start_verdicts(multiples, is_counted=True)
    (wrong,) = (str(one) for one in told if not one.holds)
    assert wrong.startswith("`--version`: 1.50 × a bare interpreter in instructions (at most 1.")
    assert wrong.endswith(")  FAILED")
    timed = guard.start_verdicts(multiples, is_counted=False)
    assert str(timed[0]) == (
        "`--version`: 1.50 × a bare interpreter in processor time (at most 1.78)"
    )


def test_instructions_are_counted_where_they_can_be(tmp_path: Path) -> None:
    if not instructions.can_count():
        pytest.skip("callgrind is not installed")
    call = [sys.executable, "-I", "-c"]
    environment = timing.user_environment()
    little = instructions.count((*call, "pass"), tmp_path, environment)
    much = instructions.count((*call, "sum(range(1_000_000))"), tmp_path, environment)
    assert 1_000_000 < much - little < 1_000_000_000
    with pytest.raises(ValueError, match="cannot be counted"):
        instructions.count((*call, "import sys; sys.exit(3)"), tmp_path, environment)


# --- measuring ------------------------------------------------------------------------


def python(
    name: str, code: str, reads: str = "", **other: object
) -> tuple[Contestant, tuple[str, ...]]:
    """A contestant that is a line of Python."""
    made = Contestant(name, ("python", "-c", code), "", reads, **other)  # type: ignore[arg-type]
    return made, (sys.executable, "-c", code)


@posix
def test_only_a_job_that_was_done_has_a_time(tmp_path: Path) -> None:
    count = r"(\d+) files"
    taking_part = dict(
        [
            python("done", "print('20 files')", count),
            python("with findings", "print('20 files'); raise SystemExit(1)", count, codes=(0, 1)),
            python("broken", "print('20 files'); raise SystemExit(3)", count, codes=(0, 1)),
            python("crashed", "raise ValueError", count, codes=(0, 1)),
            python("killed", "import os; os.kill(os.getpid(), 9)", count),
            (Contestant("no program", ("x",), ""), (str(tmp_path / "text"),)),
            python("overlooks some", "print('19 files')", count),
            python("too slow", "import time; print('20 files', flush=True); time.sleep(60)", count),
        ]
    )
    (tmp_path / "text").write_text("no program")
    (tmp_path / "text").chmod(0o755)
    runs = timing.measure(taking_part, corpus.Files(tmp_path, "one", 20), 2, timeout=3.0)
    assert {run.name: run.failure for run in runs} == {
        "done": "",
        "with findings": "",
        "broken": "exit code 3",
        "crashed": "read none of 20",
        "killed": "exit code -9",
        "no program": "exit code 126",
        "overlooks some": "read 19 of 20",
        "too slow": "> 3 s",
    }
    assert [len(run.seconds) for run in runs] == [2, 2, 0, 0, 0, 0, 0, 0]
    assert not any(contest.fits(one, "one", 100, runs) for one in list(taking_part)[2:])
    assert contest.fits(next(iter(taking_part)), "one", 100, runs)


@posix
def test_contestants_take_turns_and_work_in_the_folder(tmp_path: Path) -> None:
    named = "open('log', 'a').write('{} ')"
    taking_part = dict([python("a", named.format("a")), python("b", named.format("b"))])
    timing.measure(taking_part, corpus.Files(tmp_path, "one", 1), 3)
    assert (tmp_path / "log").read_text().split() == ["a", "b"] * 4  # the first turn is not counted


@posix
def test_who_fails_later_has_no_time_either(tmp_path: Path) -> None:
    code = "open('log', 'a').write('x'); raise SystemExit(len(open('log').read()) > 2)"
    (run,) = timing.measure(dict([python("tires", code)]), corpus.Files(tmp_path, "one", 1), 9)
    assert run == Run("one", 1, "tires", failure="exit code 1")
    assert len((tmp_path / "log").read_text()) == 3


@posix
def test_who_is_slow_is_asked_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(timing, "SLOW", 0.0)
    (run,) = timing.measure(dict([python("slow", "pass")]), corpus.Files(tmp_path, "one", 1), 9)
    assert len(run.seconds) == 1


@posix
def test_what_runs_out_of_time_leaves_no_process_behind(tmp_path: Path) -> None:
    code = "import time\nwhile True:\n    open('alive', 'a').write('x')\n    time.sleep(0.01)"
    assert timing.once([sys.executable, "-c", code], tmp_path, timeout=2.0) == (
        *(2.0, 0.0, 0, None, ""),
    )
    size = (tmp_path / "alive").stat().st_size
    time.sleep(0.2)
    assert size > 0
    assert (tmp_path / "alive").stat().st_size == size


@posix
def test_memory_is_that_of_the_command_and_time_that_of_its_life(tmp_path: Path) -> None:
    ballast = bytearray(200 << 20)  # of the one who measures: nothing of it may show
    ballast[::4096] = b"x" * len(ballast[::4096])
    small = timing.once([sys.executable, "-S", "-c", "import time; time.sleep(0.3)"], tmp_path)
    large = timing.once([sys.executable, "-S", "-c", "x = b'x' * (100 << 20)"], tmp_path)
    assert small.peak < 50 << 10 < 100 << 10 < large.peak < 150 << 10
    assert 0.3 <= small.seconds < 3


def test_children_may_keep_bytecode_and_are_told_no_settings(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    monkeypatch.setenv("PYTHONPATH", "/nowhere")
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert not any(key.startswith(("PYTHON", "FORCE_COLOR")) for key in timing.user_environment())
    assert timing.user_environment()["PATH"] == os.environ["PATH"]


def test_more_files_get_fewer_rounds() -> None:
    assert [timing.rounds(size) for size in (1, 2, 200, 1_000, 10_000, 100_000)] == [
        15,
        9,
        9,
        5,
        3,
        1,
    ]


@posix
def test_peers_are_measured_where_they_are_installed_and_named_where_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", os.defpath)
    peer = tmp_path / "cclint"
    peer.write_text('#!/bin/sh\necho "cclint 7.1.2"\n')
    peer.chmod(0o755)
    places = Places([str(tmp_path)])
    commands, missing = contest.taking_part(places)
    named = {one.name: command for one, command in commands.items()}
    assert named["cclint"] == (str(peer), "agents")
    assert named[BARE] == (sys.executable, "-c", "pass")
    assert set(missing) == {one.name for one in PEERS} - set(named)
    assert {one.name: places.version(one) for one in commands if one.name in ("cclint", BARE)} == {
        "cclint": "7.1.2",
        BARE: "",
    }
    for broken in ("#!/bin/sh\nexit 3\n", "no program"):
        peer.write_text(broken)
        assert [places.version(one) for one in commands if one.name == "cclint"] == ["unknown"]


@pytest.mark.parametrize(
    ("usage", "more"), [("--jobs N", ["lint-agents -j 1", "lint-agents -j 2"]), ("--isolated", [])]
)
def test_several_processes_are_measured_once_the_linter_has_them(
    usage: str, more: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Places, "said", lambda self, program, flag: usage)
    commands, missing = contest.taking_part(Places())
    assert [one.name for one in commands if one.name.startswith("lint-agents -j")] == more
    assert set(missing) <= {one.name for one in PEERS}


# --- the files ------------------------------------------------------------------------


def test_every_copy_has_a_name_of_its_own(tmp_path: Path) -> None:
    contents = [AGENT, AGENT.replace(b"name: otter-guide", b'name: "Heron Counter"\r')]
    files = corpus.build(contents, "many", 45, tmp_path)
    paths = sorted(files.folder.rglob("*.md"))
    assert len(paths) == 45
    assert all(f"name: {path.stem}" in path.read_text().splitlines() for path in paths)
    assert Counter(path.relative_to(files.folder).parts[0] for path in paths) == {
        "project-0000": 20,
        "project-0001": 20,
        "project-0002": 5,
    }
    assert {path.stem.rpartition("-")[0] for path in paths} == {"otter-guide", "heron-counter"}


def test_files_that_are_there_are_taken_as_they_are(tmp_path: Path) -> None:
    files = corpus.build([AGENT], "one", 3, tmp_path)
    before = {path: path.stat().st_mtime_ns for path in files.folder.rglob("*")}
    assert corpus.build([AGENT], "one", 3, tmp_path) == files
    assert {path: path.stat().st_mtime_ns for path in files.folder.rglob("*")} == before
    assert corpus.build([AGENT + b"!"], "one", 3, tmp_path).folder != files.folder
    assert len(list(tmp_path.iterdir())) == 2


def test_agents_are_taken_from_a_folder_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "deep" / "er").mkdir(parents=True)
    faulty = AGENT.replace(b"---\nLead", b"model: sonet\n---\nLead").replace(b"otter", b"badger")
    files = {
        "agent.md": AGENT,
        "deep/same.md": AGENT,
        "deep/er/faulty.md": faulty,
        "no-frontmatter.md": b"# Notes\n",
        "no-name.md": b"---\ntitle: x\n---\n",
        "unclosed.md": b"---\nname: x\n",
        "no-yaml.md": b"---\nname: x\ndescription: a: b\n---\n",
        "latin.md": AGENT.replace(b"otters", b"\xff"),
        "text.txt": AGENT.replace(b"otter", b"heron"),
    }
    for name, content in files.items():
        (tmp_path / name).write_bytes(content)
    assert corpus.agents(tmp_path) == [AGENT, faulty]  # the one without findings comes first
    (tmp_path / "agent.md").unlink()
    (tmp_path / "deep" / "same.md").unlink()
    with pytest.raises(ValueError, match="no agent without findings below"):
        corpus.agents(tmp_path)


def test_the_projects_own_agents_are_clean_and_as_long_as_real_ones() -> None:
    contents = corpus.agents()
    sizes = sorted(map(len, contents))
    assert len(contents) > 150
    assert sizes[0] > 5_000
    assert sizes[-1] < 10_000
    models = Counter(
        line for one in contents for line in one.splitlines() if line.startswith(b"model: ")
    )
    assert {b"model: opus", b"model: sonnet", b"model: haiku"} < set(
        models
    )  # what is judged, and what is not


@pytest.mark.corpus
def test_real_agents_are_found_in_their_collections() -> None:
    assert len(corpus.agents(CORPUS)) > 900


# --- where the time goes --------------------------------------------------------------


def test_every_moment_of_a_run_belongs_to_one_part(tmp_path: Path) -> None:
    files = corpus.build(corpus.agents(), "one", 60, tmp_path)
    start = time.perf_counter()
    told = shares.measured(files)
    assert told.files == 60
    assert 0 < told.seconds < time.perf_counter() - start
    assert sum(told.parts.values()) == pytest.approx(told.seconds)
    assert {shares.REST, shares.JUDGING, "MA503 light-model-on-critical-agent"} < set(told.parts)
    assert all(seconds >= 0 for seconds in told.parts.values())


# --- all of it ------------------------------------------------------------------------


@posix
def test_one_command_measures_everything_and_writes_only_what_is_asked_for(tmp_path: Path) -> None:
    def docs() -> dict[Path, bytes]:
        return {path: path.read_bytes() for path in (ROOT / "docs").glob("speed*")}

    before = docs()
    flags = ["--sizes=1,21", "--rounds=1", f"--work={tmp_path}/work", f"--json={tmp_path}/out.json"]
    command = [sys.executable, "-m", "benchmarks.speed", *flags]
    environment = {key: value for key, value in os.environ.items() if key != "PATH"} | {
        "PATH": os.defpath
    }
    done = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False, timeout=120
    )
    assert done.returncode == 0, done.stderr
    assert docs() == before
    told = results.load(tmp_path / "out.json")
    assert done.stdout == page.page(told)
    assert not [
        run for run in told.runs if run.failure and run.name not in {one.name for one in PEERS}
    ]
    assert {(run.layout, run.size) for run in told.runs} == {("one", 1), ("one", 21), ("many", 21)}
    assert {one.name for one in PEERS} == {*told.missing, *(run.name for run in told.runs)} & {
        one.name for one in PEERS
    }
    assert str(tmp_path) not in json.dumps(told)


# --- single calls ---------------------------------------------------------------------


@posix
def test_every_call_of_the_table_is_measured(tmp_path: Path) -> None:
    command = contest.taking_part(Places())[0]
    own = next(one[0] for contestant, one in command.items() if contestant.name == OURS)
    found = starts.measured(own, tmp_path, rounds=1)
    assert [one.name for one in found] == [BARE, *(case.name for case in starts.CASES)]
    assert all(len(one.processor) == 1 and one.processor[0] > 0 for one in found)
    assert (tmp_path / "cache" / "lint-agents").is_dir()


def test_calls_are_told_as_multiples_of_the_interpreter() -> None:
    calls = (
        results.Start(BARE, (0.02, 0.01, 0.03)),
        results.Start("`explain`", (0.1, 0.07, 0.09)),
    )
    assert starts.multiples(calls) == {BARE: 1.0, "`explain`": 4.5}
    told = page.page(RESULTS._replace(starts=calls))
    assert "## One call\n" in told
    assert "| `explain` | 4.5× |\n" in told
    assert "## One call\n" not in page.page(RESULTS)


def test_a_call_that_does_not_do_its_job_is_no_number(tmp_path: Path) -> None:
    broken = write(tmp_path, {"broken": "#!/bin/sh\nexit 3\n"}) / "broken"
    broken.chmod(0o755)
    with pytest.raises((ValueError, subprocess.CalledProcessError)):
        starts.measured(str(broken), tmp_path / "work", rounds=1)


def test_layouts_hold_what_they_say(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(corpus, "OTHERS", 120)
    contents = corpus.agents()
    mono = corpus.build(contents, "mono", 40, tmp_path)
    assert len(list(mono.folder.rglob("*.ts"))) == 120
    assert len(list(mono.folder.glob("packages/p*/.claude/agents/*.md"))) == 40
    found = corpus.build(contents, "found", 40, tmp_path)
    models = [
        line
        for path in found.folder.rglob("*.md")
        for line in path.read_text(encoding="utf-8").splitlines()
        if line in ("model: sonet", "model: haiku")
    ]
    assert Counter(models)["model: sonet"] == 10
    assert Counter(models)["model: haiku"] >= 10


def test_where_others_are_faster_is_told() -> None:
    assert "## Where others are faster\n\nNowhere of what was measured.\n" in page.page(
        RESULTS._replace(runs=(Run("one", 1, OURS, (0.04,)), Run("one", 1, "agnix", (0.05,))))
    )
    lost = RESULTS._replace(runs=(Run("one", 1, OURS, (0.04,)), Run("one", 1, "agnix", (0.01,))))
    assert "| One file | 1 | agnix | 4.0× |\n" in page.page(lost)
