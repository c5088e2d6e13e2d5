"""Parts of the engine one by one: the names that documents may use, what is kept of documents,
how many processes share the work, and the bounds of one file.
"""

from __future__ import annotations

import json
import os
import sys
import threading
from pathlib import Path

import pytest

from frontmatter_lint.agents import load
from frontmatter_lint.core.errors import ConfigError
from frontmatter_lint.core.judged import Assignment
from frontmatter_lint.core.nouns import Fault, Problem
from frontmatter_lint.core.settings import Config
from frontmatter_lint.engine import comparing, documented, engine, team, workers
from frontmatter_lint.fixes import trial

from .command_shapes import FleetJson
from .conftest import ROOT
from .shapes import json_as
from .support import agent_text, lint, lint_json, write

# --- the names of agents --------------------------------------------------------------

LOADED = ".claude/agents/pilot.md"
SHARED = "agents/pilot.md"
DESCRIBED = "description: Guides otters across the road."
NAMES: dict[str, tuple[str, str, list[str]]] = {
    "a plain name": (LOADED, f"---\nname: otter\n{DESCRIBED}\n---\n", ["otter", "pilot"]),
    "a name in quotes": (LOADED, f'---\nname: "otter"\n{DESCRIBED}\n---\n', ["otter", "pilot"]),
    "a name in single quotes": (LOADED, f"---\nname: 'otter'\n{DESCRIBED}\n---\n", ["otter", "pilot"]),
    "a name before a comment": (LOADED, f"---\nname: otter # who\n{DESCRIBED}\n---\n", ["otter", "pilot"]),
    "a name with quotes in it": (LOADED, f'---\nname: ot"ter\n{DESCRIBED}\n---\n', ["pilot"]),
    "a name with an apostrophe": (LOADED, f"---\nname: otter's\n{DESCRIBED}\n---\n", ["pilot"]),
    "a name after a blank": (LOADED, f"---\nname : otter\r\n{DESCRIBED}\n---\n", ["otter", "pilot"]),
    "another field that begins so": (LOADED, f"---\nnames: otter\n{DESCRIBED}\n---\n", ["pilot"]),
    "no frontmatter where all is loaded": (LOADED, "Guide the otters.\n", ["pilot"]),
    "TOML": (".codex/agents/pilot.toml", 'name = "otter"\ndescription = "x"\n', ["otter", "pilot"]),
    "a shared folder": (SHARED, f"---\nname: otter\n{DESCRIBED}\n---\n", ["otter", "pilot"]),
    "a shared folder, a description": (SHARED, f"---\n{DESCRIBED}\nmodel: opus\n---\n", ["pilot"]),
    "a shared folder, no fields": (SHARED, "# Pilots\n", []),
    "a shared folder, other fields": (SHARED, "---\ntitle: Pilots\n---\n", []),
    "any folder, an agent": (
        "docs/pilot.md",
        f"---\nname: otter\n{DESCRIBED}\nmodel: opus\ntools: Read\n---\n",
        ["otter", "pilot"],
    ),
    "any folder, a page": ("docs/pilot.md", "---\nname: otter\n---\n", []),
    "a page about the folder": (".claude/agents/README.md", "# Agents\n", []),
}  # fmt: skip


@pytest.mark.parametrize(("path", "text", "names"), NAMES.values(), ids=NAMES)
def test_an_agent_goes_by_its_name_and_that_of_its_file(
    path: str, text: str, names: list[str], tmp_path: Path
) -> None:
    write(tmp_path, {".git/HEAD": "", path: text})
    found = team.of(Config(root=os.fspath(tmp_path)))
    assert sorted(found) == names
    assert all(list(some) == [os.fspath(tmp_path / path)] for some in found.values())


def test_an_agent_of_a_plugin_goes_by_its_whole_name_too(tmp_path: Path) -> None:
    files = {
        ".git/HEAD": "",
        "harbour/.claude-plugin/plugin.json": '{"name": "harbour"}',
        "harbour/agents/pilot.md": agent_text(name="otter"),
    }
    found = team.of(Config(root=os.fspath(write(tmp_path, files))))
    assert sorted(found) == ["harbour:otter", "harbour:pilot", "otter", "pilot"]


# --- what is kept of documents --------------------------------------------------------


@pytest.mark.parametrize("files", [None, (), ("/a.md", "/b.md")])
def test_what_is_kept_is_read_as_it_was(files: tuple[str, ...] | None) -> None:
    made = Assignment("otter", "opus", "frontier", "m.md", 3, "| otter | opus |", "", "")
    made = made._replace(files=files, several=("/c.md",))
    kept = json.loads(json.dumps([[list(made)], ["one warning"]]))
    assert documented._of_data(kept) == documented.Documented((made,), ("one warning",))


def test_what_is_kept_is_given_up_when_the_program_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its files and the folders of libraries count; what else lies there does not."""
    write(tmp_path, {f"{room}/a.py": "x" for room in documented._ROOMS})
    library = tmp_path / "lib" / "site-packages"
    write(library, {"one.py": ""})
    monkeypatch.setattr(documented, "PACKAGE", os.fspath(tmp_path))
    monkeypatch.setattr(sys, "path", [os.fspath(library), os.fspath(tmp_path / "no-packages")])
    room = documented._ROOMS[0]
    seen = [list(documented.program())]
    for name in (f"{room}/a.txt", "lib/other.py"):
        write(tmp_path, {name: "more"})
        seen.append(list(documented.program()))
    assert seen[0] == seen[1] == seen[2]
    write(tmp_path, {f"{room}/a.py": "longer"})
    os.utime(library, (1, 1))
    changed = list(documented.program())
    assert sum(one != other for one, other in zip(seen[0], changed, strict=True)) == 2


def test_every_module_that_reads_documents_is_part_of_the_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A change in any package below a room makes what is kept stale."""
    packages = set()
    for room in documented._ROOMS:
        for path in (ROOT / "frontmatter_lint" / room).rglob("*.py"):
            packages.add(path.parent.relative_to(ROOT / "frontmatter_lint").as_posix())
    assert {"judging/documents/markups", "judging/policies", "reading/broken"} <= packages
    write(tmp_path, {f"{package}/a.py": "x" for package in packages})
    write(tmp_path, {f"{documented._ROOMS[0]}/__pycache__/a.py": "x"})
    monkeypatch.setattr(documented, "PACKAGE", os.fspath(tmp_path))
    before = documented.program()
    for package in packages:
        write(tmp_path, {f"{package}/a.py": "longer"})
        changed = documented.program()
        assert changed != before, package
        before = changed
    write(tmp_path, {f"{documented._ROOMS[0]}/__pycache__/a.py": "longer"})
    assert documented.program() == before


# --- how many processes ---------------------------------------------------------------


def test_other_threads_forbid_a_copy_of_the_process() -> None:
    ended = threading.Event()
    thread = threading.Thread(target=ended.wait)
    alone = workers._can_fork()
    thread.start()
    try:
        beside = workers._can_fork()
    finally:
        ended.set()
        thread.join()
    is_possible = hasattr(os, "fork") and sys.platform != "darwin"
    assert (alone, beside) == (is_possible, False)


def test_some_systems_forbid_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    assert workers._can_fork() is False
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.delattr(os, "fork", raising=False)
    assert workers._can_fork() is False


def test_without_threads_nothing_is_imported_to_count_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delitem(sys.modules, "threading")
    monkeypatch.setattr(sys, "platform", "linux")
    assert workers._can_fork() is hasattr(os, "fork")
    assert "threading" not in sys.modules


def test_cores_are_those_that_the_process_may_use(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", {0: {1, 5, 7}}.__getitem__, raising=False)
    assert workers._cores() == 3
    monkeypatch.delattr(os, "sched_getaffinity")
    monkeypatch.setattr(os, "cpu_count", lambda: 6)
    assert workers._cores() == 6
    monkeypatch.setattr(os, "cpu_count", lambda: None)
    assert workers._cores() == 1


def test_no_more_than_sixteen_share_the_work_unless_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "_can_fork", lambda: True)
    monkeypatch.setattr(workers, "_cores", lambda: 64)
    assert (workers.number(0, 100_000), workers.number(20, 100_000)) == (16, 20)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="processes are copied only where they can be")
@pytest.mark.parametrize(("code", "how"), [(3, "ended with 3"), (-9, "was killed by signal 9")])
def test_how_a_process_ended_is_told(code: int, how: str) -> None:
    ours = os.getpid()

    def work(items: object) -> object:
        if os.getpid() == ours:
            return items
        if code < 0:
            os.kill(os.getpid(), -code)
        os._exit(code)

    with pytest.raises(ConfigError, match=f"one of the processes {how}, so"):
        workers.spread(work, [1, 2], 2)


# --- one file -------------------------------------------------------------------------


def test_odds_are_told_in_three_places(tmp_path: Path) -> None:
    texts = {
        "audit": "Audits code for security vulnerabilities.",
        "plan": "Plans the work of the harbour for the next season.",
        "sort": "Sorts the imports of changed files.",
    }
    for name, words in texts.items():
        write(
            tmp_path,
            {f".claude/agents/{name}.md": f"---\nname: {name}\ndescription: {words}\n---\n"},
        )
    printed = lint("fleet", "--isolated", "--output-format=json", cwd=tmp_path)
    agents = [
        one for part in json_as(printed.out, FleetJson)["repositories"] for one in part["agents"]
    ]
    odds = [one[key] for one in agents for key in ("beyond_light", "mechanical")]
    assert len(odds) == 6
    assert odds == [round(one or 0, 3) for one in odds]


# --- fixes ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("before", "after", "more"),
    [
        ("", "", False),
        ("a", "", False),
        ("a", "a", False),
        ("", "a", True),
        ("a", "aa", True),
        ("aa", "aa", False),
        ("aa", "aaa", True),
        ("ab", "ba", False),
        ("ab", "aa", True),
    ],
)
def test_a_fix_that_brings_a_fault_is_seen(before: str, after: str, more: bool) -> None:  # noqa: FBT001 - a table
    faults = [[Fault(rule, Problem("")) for rule in some] for some in (before, after)]
    assert trial._with_more(*faults) is more


def test_who_decides_and_which_tier_runs(tmp_path: Path) -> None:
    """Settings may declare a tier; a name that decides nothing is nobody's."""
    files = {
        ".lint-agents.toml": '[models]\nharbour-9 = "light"\n',
        ".claude/agents/own.md": agent_text("model: harbour-9", name="own"),
        ".claude/agents/free.md": agent_text("model: inherit", name="free"),
        ".codebuddy/agents/open.md": agent_text("model: default", name="open"),
        ".codebuddy/agents/said.md": agent_text("model: gpt-5.5", name="said"),
    }
    printed = lint("fleet", "--output-format=json", cwd=write(tmp_path, {".git/HEAD": "", **files}))
    agents = [
        one for part in json_as(printed.out, FleetJson)["repositories"] for one in part["agents"]
    ]
    told = {one["agent"]: (one["decided_by"], one["runs_tier"]) for one in agents}
    assert told == {
        "own": ("file", "light"),
        "free": ("session", "frontier"),
        "open": ("nobody", None),
        "said": ("file", None),
    }


def test_agents_that_cannot_be_compared_hide_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise ValueError("otters")

    monkeypatch.setattr(comparing, "compared", fail)
    write(tmp_path, {f".claude/agents/{name}.md": agent_text(name=name) for name in ("a", "b")})
    printed = lint("--output-format", "concise", cwd=tmp_path)
    assert printed.code == 2
    assert printed.out.splitlines()[-1] == "2 files checked: 1 error"


def test_findings_that_were_packed_on_the_way_are_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    texts = {f".claude/agents/{number}.md": agent_text("model: sonet") for number in range(5)}
    write(tmp_path, texts)
    whole = lint("--jobs=1", cwd=tmp_path)
    monkeypatch.setattr(engine, "MANY", 2)
    assert lint("--jobs=1", cwd=tmp_path) == whole
    assert whole.out.count("unknown-model") == len(texts)


def test_a_file_that_cannot_be_checked_is_pointed_at_its_beginning(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise ValueError("otters")

    monkeypatch.setattr(load, "look", fail)
    write(tmp_path, {".claude/agents/a.md": agent_text()})
    (found,) = lint_json(".claude/agents/a.md", cwd=tmp_path).findings
    place = (found["line"], found["column"], found["end_line"], found["end_column"])
    assert place == (1, 1, 1, 2)
    assert "ValueError: otters" in found["message"]


@pytest.mark.parametrize(("flags", "codes"), [([], []), (["--no-ignores"], ["MD201"])])
def test_comments_suppress_unless_they_are_not_asked(
    flags: list[str], codes: list[str], tmp_path: Path
) -> None:
    text = agent_text("model: sonet # lint-agents: ignore[MD201]")
    write(tmp_path, {".claude/agents/a.md": text})
    found = lint_json(*flags, ".claude/agents/a.md", cwd=tmp_path).findings
    assert [one["code"] for one in found if one["code"] == "MD201"] == codes


def never(*_: object) -> None:
    raise AssertionError


def test_one_file_asks_for_no_processes_and_packs_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workers, "number", never)
    monkeypatch.setattr(engine, "gathered", never)
    write(tmp_path, {".claude/agents/a.md": agent_text("model: sonet")})
    assert lint(".claude/agents/a.md", cwd=tmp_path).code == 1


def test_one_process_shares_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "spread", never)
    texts = {f".claude/agents/{name}.md": agent_text("model: sonet") for name in ("a", "b")}
    write(tmp_path, texts)
    assert lint("--jobs=1", cwd=tmp_path).code == 1
