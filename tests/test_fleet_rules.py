"""The rules over all agents together: limits, one model for everything, one job on two tiers."""

from __future__ import annotations

from pathlib import Path

import pytest

from .pace import in_time
from .shapes import FindingJson
from .support import agent_text, lint, lint_json, write

HERE = ".claude/agents"
FLEET = "--select=FL"
OFF = "--ignore=forbidden-inherit"


def team(folder: Path, models: str, settings: str = "") -> Path:
    """A repository with one agent for each of the models, separated by blanks."""
    files = {".git/HEAD": "", ".lint-agents.toml": settings}
    for number, model in enumerate(models.split()):
        name = f"otter-{chr(97 + number)}"
        files[f"{HERE}/{name}.md"] = agent_text(f"model: {model}", name=name)
    return write(folder, files)


def json_of(folder: Path, *arguments: str) -> list[FindingJson]:
    """The findings of the family, under the settings that lie there."""
    return lint(FLEET, OFF, "--output-format=json", *arguments, cwd=folder).findings


def codes(folder: Path, *arguments: str) -> list[str]:
    """The codes of the family, in order."""
    found = json_of(folder, *arguments)
    return [one["code"] for one in found]


@pytest.mark.parametrize(
    ("limit", "expected"),
    [("0.5", []), ("0.49", ["FL606"]), ("0", ["FL606"]), ("1", [])],
)
def test_a_share_is_exceeded_from_one_agent_more_on(
    tmp_path: Path, limit: str, expected: list[str]
) -> None:
    folder = team(tmp_path, "opus opus haiku haiku", f"[fleet]\nshare = {{frontier = {limit}}}\n")
    assert codes(folder) == expected


def test_a_tier_that_the_settings_declare_counts(tmp_path: Path) -> None:
    limit = "[fleet]\nshare = {frontier = 0.3}\n[models]\nour-best = 'frontier'\n"
    assert codes(team(tmp_path, "our-best haiku", limit)) == ["FL606"]


def test_without_limits_nothing_is_said(tmp_path: Path) -> None:
    assert codes(team(tmp_path, "opus opus opus")) == []


def test_a_share_says_nothing_of_a_part_of_the_files(tmp_path: Path) -> None:
    folder = team(tmp_path, "opus haiku haiku", "[fleet]\nshare = {frontier = 0.5}\n")
    assert codes(folder, f"{HERE}/otter-a.md") == []
    (folder / "list").write_text(f"{HERE}/otter-a.md\n")
    assert codes(folder, "--files-from=list") == []


def test_the_settings_have_the_last_word_before_the_policy(tmp_path: Path) -> None:
    policy = "name: ours\nfleet:\n  share: {frontier: 0.1}\n"
    folder = team(tmp_path, "opus haiku", 'policy = "ours.yaml"\n')
    write(folder, {"ours.yaml": policy})
    assert codes(folder) == ["FL606"]
    write(folder, {".lint-agents.toml": 'policy = "ours.yaml"\nfleet.share = {frontier = 0.9}\n'})
    assert codes(folder) == []


@pytest.mark.parametrize(("limit", "expected"), [("2.89", []), ("2.87", ["FL607"])])
def test_a_budget_counts_a_day_of_all(tmp_path: Path, limit: str, expected: list[str]) -> None:
    # $0.072 a call: 10,000 tokens at $4 a million, as many from the cache at $0.2, and 1,500
    # written at $20; 20 calls a day of two agents are $2.88
    folder = team(tmp_path, "claude-opus-5-5 claude-opus-5-5", f"[fleet]\nbudget = {limit}\n")
    assert codes(folder) == expected


def test_agents_without_a_price_are_said_to_be_left_out(tmp_path: Path) -> None:
    folder = team(tmp_path, "claude-opus-5-5 inherit", "[fleet]\nbudget = 0.01\n")
    (finding,) = json_of(folder)
    assert "(1 agent without a known price left out)" in finding["message"]


def test_one_long_description_is_found_in_one_file_too(tmp_path: Path) -> None:
    folder = team(tmp_path, "opus", "[fleet]\ndescription = 3\n")
    assert codes(folder, f"{HERE}/otter-a.md") == ["FL608"]


def test_what_is_found_can_be_suppressed_and_listed_in_a_baseline(tmp_path: Path) -> None:
    folder = team(tmp_path, "opus opus haiku", "[fleet]\nshare = {frontier = 0.5}\n")
    path = folder / HERE / "otter-a.md"
    updated = lint(FLEET, "--baseline=b.json", "--update-baseline", cwd=folder)
    assert updated.code == 0
    assert codes(folder, "--baseline=b.json") == []
    mark = "model: opus  # lint-agents: ignore[over-tier-share] -- meant for now"
    path.write_text(path.read_text().replace("model: opus", mark))
    assert codes(folder) == []
    path.write_text(path.read_text().replace("over-tier-share", "over-budget"))
    assert codes(folder) == ["FL606"]


@pytest.mark.parametrize(
    ("setting", "place"),
    [("share = {frontier = 2}", "share"), ("budget = 0", "budget"), ("chare = 1", "chare")],
)
def test_a_limit_that_makes_no_sense_is_refused(tmp_path: Path, setting: str, place: str) -> None:
    folder = team(tmp_path, "opus", f"[fleet]\n{setting}\n")
    printed = lint(cwd=folder)
    assert printed.code == 2
    assert place in printed.err


def test_one_model_is_meant_where_the_policy_wants_one(tmp_path: Path) -> None:
    fixture = Path(__file__).parent.parent / "fixtures/never-routed/fail-one-model"
    files = {f"{HERE}/{one.name}": one.read_text() for one in fixture.glob("agents/*.md")}
    folder = write(tmp_path, {".git/HEAD": "", **files})
    assert codes(folder) == ["FL605"]
    assert codes(folder, "--policy=always-frontier") == []
    assert codes(folder, *files) == [], "others that are routed may lie elsewhere"
    (folder / HERE / "csv-formatter.md").unlink()
    assert codes(folder) == [], "seven are too few"


def test_one_job_is_told_whatever_comes_first_and_in_any_number_of_processes(
    tmp_path: Path,
) -> None:
    words = "description: Inspects bridge cables for rust, broken strands and loose anchors"
    files = {".git/HEAD": ""}
    for name, model in (("harbour-cable-inspector", "haiku"), ("valley-cable-inspector", "opus")):
        text = agent_text(f"model: {model}", name=name)
        lines = [words if one.startswith("description") else one for one in text.splitlines()]
        files[f"{HERE}/{name}.md"] = "\n".join(lines) + "\n"
    folder = write(tmp_path, files)
    for jobs in ("1", "2"):
        (finding,) = json_of(folder, f"--jobs={jobs}")
        assert (finding["code"], finding["severity"]) == ("FL604", "info")
        assert finding["path"].endswith("harbour-cable-inspector.md"), "the weaker one"


@pytest.mark.parametrize(
    ("lines", "body", "found"),
    [
        (("tools: Read, Agent(nobody)",), "Lead.", {"RF801"}),
        (("tools: [Read, Agent(otter-b)]",), "Lead.", set()),
        ((), "Ask @agent-nobody first.", {"RF801"}),
        ((), "Ask @agent-otter-b first.", set()),
        (("tools: Read, Edit",), "Lead.", set()),
    ],
)
def test_an_agent_that_is_checked_alone_is_held_to_those_beside_it(
    lines: tuple[str, ...], body: str, found: set[str], tmp_path: Path
) -> None:
    files = {
        ".git/HEAD": "",
        f"{HERE}/otter-a.md": agent_text(*lines, name="otter-a", body=f"{body}\n"),
        f"{HERE}/otter-b.md": agent_text(name="otter-b"),
    }
    folder = write(tmp_path, files)
    flags = ("--isolated", "--select=RF", "--output-format=json", f"{HERE}/otter-a.md")
    assert lint(*flags, cwd=folder).codes == found


def test_agents_of_one_name_in_many_plugins_are_compared_in_time(tmp_path: Path) -> None:
    files = {}
    for number in range(1_500):
        model = ("haiku", "opus")[number % 2]
        body = "".join(f"Lead otter {number}.{line} over the road.\n" for line in range(6))
        text = agent_text(f"model: {model}", name="otter", body="## Work\n" + body)
        files[f"plugins/p{number}/agents/otter.md"] = text.replace("otters", f"otters {number}")
    same = "plugins/p9999/agents/otter.md"
    files[same] = files["plugins/p7/agents/otter.md"].replace("opus", "haiku")
    write(tmp_path, {".git/HEAD": "", **files})
    flags = ("--jobs=1", "--select=agent-on-different-tiers", ".")

    def checked() -> None:
        found = lint_json(*flags, cwd=tmp_path).findings
        assert [one["path"] for one in found] == [same]

    assert in_time(checked, 6)
