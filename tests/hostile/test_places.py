"""Inside and outside: from settings nothing outside of the repository is read or written; what the
command line names may lie anywhere, but no link that leads out is written through.
"""

from __future__ import annotations

import io
import json
import os
import re
from pathlib import Path
from unittest import mock

import pytest

from ..support import agent_text, lint, paths_of, write

AGENT = ".claude/agents/a.md"
BAD = agent_text("model: sonet")
FIXABLE = agent_text("model:sonnet")
posix_only = pytest.mark.skipif(os.name != "posix", reason="needs a POSIX system")

#: Every setting that names a file, and a policy that extends another.
SETTINGS = {
    "policy": 'policy = "{}"\n',
    "baseline": 'baseline = "{}"\n',
    "documented-in": 'documented-in = ["{}"]\n',
    "judgement.examples": 'judgement = {{ examples = "{}" }}\n',
    "extends": 'policy = "own.yaml"\n',
}
#: What a value may be, and what is there.
PLACES = {
    "above": "../outside/{}",
    "above, by way of a folder": ".claude/../../outside/{}",
    "absolute": "{outside}/{}",
    "a linked file": "link-{}",
    "a linked folder": "link/{}",
    "a link to a link": "again/{}",
    "a NUL": "a\\u0000{}",
    "a device": "/dev/zero",
    "a linked device": "zero-{}",
    "a pipe": "pipe-{}",
    "the folder above": "..",
    "git's own": ".git/{}",
}
NAMES = {"policy": "p.yaml", "baseline": "b.json", "documented-in": "r.md", "extends": "p.yaml"}
SECRETS = {
    "p.yaml": "hunter2: hunter2\n",
    "b.json": '{"hunter2": "hunter2"}',
    "r.md": "| agent | model |\n|--|--|\n| hunter2 | haiku |\n",
    "l.tsv": "hunter2\tmid\n",
}


@pytest.fixture
def repo(tmp_path: Path) -> Path:
    """A repository with links to a folder of secrets beside it."""
    outside = write(tmp_path / "outside", SECRETS)
    folder = write(tmp_path / "repo", {AGENT: BAD, ".git/HEAD": ""})
    write(folder / ".git", SECRETS)
    (folder / "link").symlink_to(outside)
    (folder / "again").symlink_to("link")
    for name in SECRETS:
        (folder / f"link-{name}").symlink_to(outside / name)
        (folder / f"zero-{name}").symlink_to("/dev/zero")
        if hasattr(os, "mkfifo"):
            os.mkfifo(folder / f"pipe-{name}")
    return folder


def snapshot(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@posix_only
@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES)
@pytest.mark.parametrize("setting", SETTINGS)
def test_settings_reach_nothing_outside(setting: str, place: str, repo: Path) -> None:
    outside = repo.parent / "outside"
    before = snapshot(outside), snapshot(repo / ".git")
    value = place.format(NAMES.get(setting, "l.tsv"), outside=outside)
    write(repo, {".lint-agents.toml": SETTINGS[setting].format(value)})
    write(repo, {"own.yaml": f'extends: "{value}"\n'})
    for flags in ((), ("--update-baseline",), ("--output-format=json",)):
        done = lint(*flags, cwd=repo)
        assert (done.code, done.out) == (2, "")
        assert re.match(r"lint-agents: error: [^\n]{,300}\n$", done.err), done.err
        if place != PLACES["a pipe"]:  # it lies inside, and is no file to read
            assert re.match(r"lint-agents: error: (\.lint-agents\.toml|own\.yaml):1:", done.err)
        assert "hunter2" not in done.err
    assert (snapshot(outside), snapshot(repo / ".git")) == before


@pytest.mark.parametrize("name", ["b.json", "new.json"])
def test_a_baseline_is_not_written_outside(name: str, repo: Path) -> None:
    outside = repo.parent / "outside"
    before = snapshot(outside)
    for value in (f"../outside/{name}", f"link/{name}", f"{outside}/{name}", f".git/{name}"):
        write(repo, {".lint-agents.toml": f'baseline = "{value}"\n'})
        done = lint("--update-baseline", cwd=repo)
        assert (done.code, done.out) == (2, "")
        assert done.err == (
            f"lint-agents: error: .lint-agents.toml:1:12: baseline: `{value}` lies outside the project\n"
        )
    assert snapshot(outside) == before


@pytest.mark.parametrize("name", [".lint-agents.toml", "pyproject.toml", "ROUTING.md"])
def test_what_is_found_by_its_name_is_not_read_outside(name: str, repo: Path) -> None:
    secret = write(repo.parent / "outside", {"s": "[tool.lint-agents]\nhunter2 = 1\n"}) / "s"
    (repo / name).symlink_to(secret)
    done = lint("--output-format=json", cwd=repo)
    assert "hunter2" not in done.out + done.err
    assert done.code == (1 if name == "pyproject.toml" else 2)
    warned = "warning: `pyproject.toml` is behind a link that leads out of the repository, so it"
    assert (warned in done.err) is (name == "pyproject.toml")


def test_settings_nearer_than_what_is_not_read_need_no_warning(repo: Path) -> None:
    outside = write(repo.parent / "outside", {"s": "[tool.lint-agents]\nhunter2 = 1\n"}) / "s"
    write(repo, {".lint-agents.toml": ""})
    (repo / "pyproject.toml").symlink_to(outside)
    assert "so it is not read" not in lint(cwd=repo).err


@pytest.mark.parametrize(
    "name", ["setup.cfg", "package.json", "lint-agents.toml", "lintagents.json"]
)
def test_nor_to_say_that_it_is_not_read(name: str, repo: Path) -> None:
    text = '{"lint-agents": {"policy": "hunter2"}}' if name.endswith("n") else "[lint-agents]\n"
    secret = write(repo.parent / "outside", {"s": text}) / "s"
    (repo / name).symlink_to(secret)
    done = lint("--output-format=json", cwd=repo)
    assert done.code == 1
    assert "]` is not read" not in done.err
    assert "` of package.json is not read" not in done.err


def test_an_ignore_file_that_is_a_link_counts_as_little_as_for_git(repo: Path) -> None:
    (repo / "patterns").write_text("*.md\n", encoding="utf-8")
    (repo / ".gitignore").symlink_to("patterns")
    assert paths_of(lint("--output-format=json", cwd=repo).findings) == [AGENT]


# --- the command line -----------------------------------------------------------------


def test_a_link_to_an_agent_outside_is_read_where_the_user_names_it_alone(repo: Path) -> None:
    outside = write(repo.parent / "outside", {"s.md": agent_text("model: hunter2")}) / "s.md"
    link = repo / ".claude/agents/s.md"
    link.symlink_to(outside)
    named = ".claude/agents/s.md"
    assert "hunter2" in lint(named, cwd=repo).out
    write(repo, {"list.txt": named + "\n"})
    for flags in ([], [".claude/agents"], ["--only-agents", named], ["--files-from=list.txt"]):
        done = lint(*flags, cwd=repo)
        assert "hunter2" not in done.out + done.err, flags
    event = json.dumps({"tool_input": {"file_path": str(link)}}).encode()
    with mock.patch("sys.stdin", io.TextIOWrapper(io.BytesIO(event))):
        assert "hunter2" not in lint("hook", cwd=repo).out


def test_what_the_command_line_names_may_lie_anywhere(repo: Path) -> None:
    outside = write(
        repo.parent / "outside",
        {
            "p.yaml": "extends: hybrid\n",
            "b.json": '{"version": 2, "findings": []}',
            "c.toml": 'policy = "p.yaml"\n',
            "r.md": "| agent | model |\n|--|--|\n| otter-guide | haiku |\n",
        },
    )
    for flags in (
        ["--policy=../outside/p.yaml"],
        [f"--policy={outside}/p.yaml"],
        ["--baseline=../outside/b.json"],
        ["--config=../outside/c.toml"],
        ["--documented-in=../outside/r.md"],
        ["--documented-in=link/r.md"],
        ["--output=json:../outside/report.json"],
    ):
        done = lint("--output-format=json", *flags, ".", cwd=repo)
        assert (done.code, flags) == (1, flags), done.err
    assert (outside / "report.json").exists()
    assert lint("policy", "../outside/p.yaml", cwd=repo).code == 0


@pytest.mark.parametrize(
    "command",
    [["--fix"], ["--add-ignores"], ["migrate", "--dialect=generic"]],
    ids=lambda command: command[0],
)
def test_nothing_is_written_through_a_link_that_leads_out(command: list[str], repo: Path) -> None:
    text = FIXABLE if command == ["--fix"] else agent_text("model: sonnet", "colour: x")
    outside = write(repo.parent / "outside" / "agents", {"o.md": text})
    (repo / ".claude" / "more").symlink_to(outside)
    (repo / ".claude" / "one.md").symlink_to(outside / "o.md")
    (repo / ".claude" / "own").symlink_to("agents")
    write(repo, {AGENT: text})
    for path in (".claude/more/o.md", ".claude/more", ".claude/one.md"):
        done = lint(*command, path, cwd=repo)
        assert done.code == 1, done.err
        assert re.search(
            "left as it is: (a link on the way|it is a symbolic link)", done.out + done.err
        )
    assert (outside / "o.md").read_text(encoding="utf-8") == text
    lint(*command, ".claude/own/a.md", cwd=repo)
    assert (repo / AGENT).read_text(encoding="utf-8") != text, (
        "a link inside may be written through"
    )


def test_no_report_is_written_through_a_link_that_leads_out(repo: Path) -> None:
    done = lint("--output=json:link/new.json", cwd=repo)
    assert (done.code, done.out) == (2, "")
    assert "`link/new.json` is not written: a link on the way to it leads out" in done.err


# --- outputs and inputs ---------------------------------------------------------------

INPUTS = {
    ".lint-agents.toml": (
        'policy = "p.yaml"\nbaseline = "b.json"\ndocumented-in = ["r.md"]\n'
        'judgement = { examples = "l.tsv" }\n'
    ),
    "p.yaml": "extends: q.yaml\n",
    "q.yaml": "extends: hybrid\n",
    "b.json": '{"version": 2, "findings": []}',
    "r.md": "| agent | model |\n|--|--|\n| otter-guide | haiku |\n",
    "ROUTING.md": "| agent | model |\n|--|--|\n| otter-guide | haiku |\n",
    "l.tsv": "otter-guide\tmid\n",
    "list": f"{AGENT}\n",
    ".gitignore": "x\n",
    ".claude/settings.json": '{"model": "opus"}',
    AGENT: agent_text(),
}


@pytest.mark.parametrize("name", INPUTS)
@pytest.mark.parametrize("flags", [(), ("--files-from=list",), ("--update-baseline",)], ids=str)
def test_no_output_is_put_over_an_input(flags: tuple[str, ...], name: str, tmp_path: Path) -> None:
    write(tmp_path, INPUTS | {".git/HEAD": ""})
    if (name == "list") != (flags == ("--files-from=list",)) and name in ("list", ".gitignore"):
        pytest.skip("not an input of this run")
    done = lint(*flags, f"--output=json:{name}", cwd=tmp_path)
    assert (done.code, done.out) == (2, "")
    assert f"--output: `{name}` is not written: it is " in done.err
    kept = (tmp_path / name).read_text(encoding="utf-8")
    assert kept == INPUTS[name] or (name == "b.json" and flags == ("--update-baseline",))


def test_a_report_is_written_again_over_the_last_one(tmp_path: Path) -> None:
    write(tmp_path, {AGENT: BAD})
    for name in ("report.md", "lint-agents.json", "agents/report.md"):
        (tmp_path / "agents").mkdir(exist_ok=True)
        for _ in range(2):
            assert lint(f"--output=markdown:{name}", ".", cwd=tmp_path).code == 1
