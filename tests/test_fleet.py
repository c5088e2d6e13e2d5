"""What comparing the agents of a run shows: the same in any number of processes, in every
format, and never because a part of them was not looked at.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from frontmatter_lint.engine import workers
from frontmatter_lint.output.render import FORMATS

from .support import agent_text, lint, lint_json, write

PAIR = {
    ".claude/agents/a.md": agent_text("model: haiku", name="dup"),
    ".claude/agents/b.md": agent_text("model: haiku", name="dup"),
}
COPIES = {
    "agents/a.md": agent_text("model: haiku", name="one"),
    "docs/ja/agents/a.md": agent_text("model: opus", name="one"),
}


def told(*arguments: str | Path, cwd: Path) -> list[tuple[str, str]]:
    """The codes of the family with their paths, in order, without the rule that is off."""
    found = lint_json("--select=FL", "--ignore=forbidden-inherit", *arguments, cwd=cwd).findings
    return [(one["code"], one["path"]) for one in found]


def test_the_file_that_is_not_loaded_is_named_with_the_one_that_is(tmp_path: Path) -> None:
    write(tmp_path, PAIR)
    (finding,) = lint_json("--select=FL", cwd=tmp_path).findings
    assert finding["path"] == ".claude/agents/a.md"
    assert "`.claude/agents/b.md`" in finding["message"]
    assert finding["consequence"] == "not-loaded"


def test_a_name_counts_whatever_folder_of_the_place_it_stands_in(tmp_path: Path) -> None:
    write(tmp_path, {".claude/agents/z/a.md": PAIR[".claude/agents/a.md"]} | PAIR)
    assert told(cwd=tmp_path) == [
        ("FL601", ".claude/agents/a.md"),
        ("FL601", ".claude/agents/b.md"),
    ]


def test_an_agent_that_is_not_loaded_anyway_takes_no_name(tmp_path: Path) -> None:
    write(tmp_path, PAIR | {".claude/agents/b.md": "---\nname: dup\n---\nx\n"})
    assert told(cwd=tmp_path) == []


def test_one_file_is_compared_with_none(tmp_path: Path) -> None:
    write(tmp_path, PAIR | COPIES)
    for path in (*PAIR, *COPIES):
        assert told(path, cwd=tmp_path) == []
    assert told(*PAIR, *COPIES, cwd=tmp_path) == [
        ("FL601", ".claude/agents/a.md"),
        ("FL602", "docs/ja/agents/a.md"),
    ]


@pytest.mark.parametrize("jobs", [2, 3, 7])
def test_the_number_of_processes_makes_no_difference(
    tmp_path: Path, jobs: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workers, "_can_fork", lambda: True)
    for number in range(12):
        write(tmp_path, {f".claude/agents/{number}.md": agent_text(name=f"n{number % 5}")})
    write(tmp_path, COPIES)
    alone = lint_json("--jobs=1", cwd=tmp_path)
    assert lint_json(f"--jobs={jobs}", cwd=tmp_path).out == alone.out
    assert len([one for one in alone.findings if one["code"].startswith("FL")]) == 8


@pytest.mark.parametrize("form", sorted(FORMATS))
def test_every_format_has_them(tmp_path: Path, form: str) -> None:
    write(tmp_path, PAIR)
    printed = lint("--isolated", "--select=FL", f"--output-format={form}", cwd=tmp_path)
    assert "FL601" in printed.out or "duplicate-agent-name" in printed.out


def test_they_can_be_left_out_by_rule_and_by_file(tmp_path: Path) -> None:
    write(tmp_path, PAIR | COPIES)
    assert told("--ignore=FL601", cwd=tmp_path) == [("FL602", "docs/ja/agents/a.md")]
    settings = '[per-file-ignores]\n"docs/" = ["FL602"]\n'
    write(tmp_path, {".lint-agents.toml": settings})
    printed = lint("--select=FL", "--output-format=json", cwd=tmp_path)
    assert [one["code"] for one in printed.findings] == ["FL601"]


def test_a_comment_suppresses_them_and_is_not_called_unused(tmp_path: Path) -> None:
    comment = "name: dup  # lint-agents: ignore[FL601] the other file is for tests"
    file = PAIR[".claude/agents/a.md"].replace("name: dup", comment)
    write(tmp_path, PAIR | {".claude/agents/a.md": file})
    whole = lint_json(cwd=tmp_path)
    assert whole.findings == []
    assert whole.report["suppressed"] == 1
    assert lint_json(".claude/agents/a.md", cwd=tmp_path).findings == []


def test_a_baseline_knows_them_and_a_run_over_one_file_calls_none_stale(tmp_path: Path) -> None:
    write(tmp_path, PAIR)
    baseline = ("--isolated", "--select=FL,LI", "--baseline=known.json")
    lint(*baseline, "--update-baseline", cwd=tmp_path)
    assert "FL601" in (tmp_path / "known.json").read_text()
    assert lint(*baseline, cwd=tmp_path).code == 0
    for path in PAIR:
        assert "stale" not in lint(*baseline, path, cwd=tmp_path).out
    (tmp_path / ".claude/agents/b.md").write_text(agent_text(name="other"))
    assert "stale" in lint(*baseline, cwd=tmp_path).out


def test_settings_of_one_folder_hold_for_its_files_alone(tmp_path: Path) -> None:
    write(tmp_path, COPIES | {".git/HEAD": "", "docs/.lint-agents.toml": 'ignore = ["FL"]\n'})
    printed = lint("--output-format=json", cwd=tmp_path)
    assert "FL602" not in printed.codes


def test_agents_of_two_repositories_are_not_one(tmp_path: Path) -> None:
    write(tmp_path, COPIES | {".git/HEAD": "", "docs/.git/HEAD": ""})
    assert told(cwd=tmp_path) == []


@pytest.mark.parametrize("model", ["opus", "haiku", "best", "sonnet[1m]"])
@pytest.mark.parametrize("sign", [".github/copilot-instructions.md", ".github/agents/x.agent.md"])
def test_a_second_reader_is_spoken_of_once_and_only_where_it_is_used(
    tmp_path: Path, model: str, sign: str
) -> None:
    own = {f"{folder}.claude/agents/{name}.md": agent_text(f"model: {model}", name=name)
           for folder, name in (("", "one"), ("", "two"), ("packages/web/", "three"))}  # fmt: skip
    write(tmp_path, own | {".git/HEAD": "", ".github/workflows/x.yml": ""})
    assert told(cwd=tmp_path) == []
    other = tmp_path / "of-another-repository"
    write(other, own | {".git/HEAD": "", sign: agent_text(name="x")})
    assert told(cwd=other) == [
        ("FL603", ".claude/agents/one.md"),
        ("FL603", "packages/web/.claude/agents/three.md"),
    ]
    for name, text in own.items():
        (other / name).write_text(text.replace(f"model: {model}", "model: inherit"))
    assert told(cwd=other) == []


def test_a_second_reader_of_one_agent_needs_no_other_file(tmp_path: Path) -> None:
    own = ".claude/agents/one.md"
    write(tmp_path, {own: agent_text("model: opus", name="one"), ".git/HEAD": ""})
    (tmp_path / ".github/agents").mkdir(parents=True)
    assert told(cwd=tmp_path) == [("FL603", own)]
    assert told("--only-agents", own, cwd=tmp_path) == [("FL603", own)]
    assert told(".claude", cwd=tmp_path) == [("FL603", own)]
    write(tmp_path, {"ROUTING.md": ""})
    assert told(cwd=tmp_path) == [("FL603", own)]


REFERRING = {
    ".github/agents/a.agent.md": agent_text(
        "handoffs:", "  - label: Go", "    agent: Second One", "    prompt: Go."
    ),
    ".github/agents/second-one.agent.md": agent_text(name="Second One"),
}


def test_a_name_is_looked_up_on_disk_where_one_file_is_looked_at(tmp_path: Path) -> None:
    write(tmp_path, REFERRING | {".git/HEAD": ""})
    first, second = REFERRING
    select = ("--select=RF", first)
    assert lint_json(*select, cwd=tmp_path).findings == []
    (tmp_path / second).write_text(agent_text(name="Third One"))
    assert lint_json(*select, cwd=tmp_path).findings == []  # a file of that name is there
    (tmp_path / second).rename(tmp_path / ".github/agents/third.agent.md")
    assert lint_json(*select, cwd=tmp_path).codes == {"RF801"}
    assert lint_json("--select=RF", cwd=tmp_path).codes == {"RF801"}


def test_nothing_is_said_of_a_name_where_nobody_knows_the_repository(tmp_path: Path) -> None:
    file = next(iter(REFERRING))
    write(tmp_path, {f"one/{file}": REFERRING[file], "two/x": ""})
    found = lint_json("--select=RF", f"../one/{file}", cwd=tmp_path / "two").findings
    assert found == []


@pytest.mark.parametrize(
    ("body", "line"),
    [
        ("See @agent-nobody.\n", 5),
        ("\n\nSee (@agent-nobody), and @agent-nobody again.\n", 7),
        ("npm i @agent-nobody/cli, or mail me@agent-nobody.org\n", 0),
    ],
)
def test_a_mention_is_found_where_it_stands_alone(tmp_path: Path, body: str, line: int) -> None:
    write(tmp_path, {".git/HEAD": "", ".claude/agents/a.md": agent_text(body=body)})
    found = lint_json("--select=RF", cwd=tmp_path).findings
    assert [one["line"] for one in found] == ([line] if line else [])


def test_without_any_skill_nothing_is_said_of_skills(tmp_path: Path) -> None:
    write(tmp_path, {".git/HEAD": "", ".claude/agents/a.md": agent_text("skills: [swim]")})
    assert "RF802" not in lint("--select=RF", ".", cwd=tmp_path).out
    write(tmp_path, {".claude/skills/dive/SKILL.md": ""})
    assert "RF802" in lint("--select=RF", ".", cwd=tmp_path).out


def test_a_skill_is_there_wherever_the_repository_has_it(tmp_path: Path) -> None:
    agent = {".git/HEAD": "", ".claude/agents/a.md": agent_text("skills: [swim, dive, float]")}
    write(tmp_path, agent | {".agents/skills/swim/SKILL.md": "", "plugin/skills/dive/SKILL.md": ""})
    (tmp_path / ".claude/skills").mkdir()
    (tmp_path / ".claude/skills/float").symlink_to("../../elsewhere")
    assert lint_json("--select=RF", cwd=tmp_path).findings == []
    write(tmp_path, {".claude/agents/b.md": agent_text("skills: [swim, sink]", name="b")})
    (found,) = lint_json("--select=RF", cwd=tmp_path).findings
    assert "`sink`" in found["message"]
