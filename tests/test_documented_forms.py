"""Documents in the forms that teams use, read through the command: whole, or not at all."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from frontmatter_lint.core import tiers
from frontmatter_lint.judging.documents import passed_lines, placing, reader
from frontmatter_lint.judging.documents.markups import converted
from frontmatter_lint.judging.documents.words import keys
from frontmatter_lint.judging.documents.words.naming import Passed

from .conftest import ROOT, examples
from .documented_areas import AREA_FORMS, AREA_NOTHING
from .documented_beside import BESIDE_FORMS, BESIDE_NOTHING
from .documented_boxes import BOX_FORMS, BOX_NOTHING
from .documented_cells import CELL_FORMS, CELL_NOTHING
from .documented_columns import COLUMN_FORMS, COLUMN_NOTHING
from .documented_daily import DAILY_FORMS, DAILY_NOTHING, NO_DEFAULTS
from .documented_drawings import DRAWN_FORMS, DRAWN_NOTHING
from .documented_excepted import EXCEPTED_FORMS, EXCEPTED_NOTHING
from .documented_forms import FORMS, KNOWN, NOTHING
from .documented_further import FURTHER_FORMS, FURTHER_NOTHING
from .documented_markups import MARKUP_FORMS, MARKUP_NOTHING
from .documented_more import MET_FORMS, MET_NOTHING
from .documented_nearest import DEFAULTS, NEAREST_FORMS, NEAREST_NOTHING, REASONS
from .documented_notes import NOTED_FORMS, NOTED_NOTHING
from .documented_orders import ORDER_FORMS, ORDER_NOTHING
from .documented_portraits import PORTRAIT_FORMS, PORTRAIT_NOTHING
from .documented_prose import INHERITING, MORE_FORMS, MORE_NOTHING
from .documented_reasons import (
    NO_OTHERS,
    NO_TITLES,
    NOT_UNIFORM,
    OTHERS,
    REASON_FORMS,
    REASON_NOTHING,
    UNIFORM,
    recommended,
    titles,
)
from .documented_sayings import SAID_FORMS, SAID_NOTHING, SAID_OPEN
from .documented_settled import SETTLED_FORMS, SETTLED_NOTHING
from .documented_setups import ROLES, SETUP_FORMS, SETUP_NOTHING, SETUP_RESTS
from .documented_statements import STATED_FORMS, STATED_NOTHING
from .documented_strangers import TOLD_FORMS, TOLD_NOTHING
from .pace import in_time
from .shapes import json_as, schema_of
from .support import Printed, agent_text, lint, write
from .usage_shapes import DocumentedJson


def read(file: str, text: str, profile: str = "") -> dict[str, str]:
    """Agent → tier."""
    found = reader.read(text, file, frozenset(KNOWN), profile).assignments
    said: dict[str, str] = {}
    for one in found:
        assert said.setdefault(keys.key(one.agent), one.tier) == one.tier
    return said


FORMS = FORMS | STATED_FORMS | MORE_FORMS | DRAWN_FORMS | SAID_FORMS | MET_FORMS | MARKUP_FORMS
NOTHING = NOTHING | MORE_NOTHING | DRAWN_NOTHING | SAID_NOTHING | MET_NOTHING | MARKUP_NOTHING
NOTHING |= STATED_NOTHING | TOLD_NOTHING | FURTHER_NOTHING
NOTHING |= NEAREST_NOTHING | SETTLED_NOTHING | SETUP_NOTHING | REASON_NOTHING
NOTHING |= EXCEPTED_NOTHING | AREA_NOTHING | CELL_NOTHING
FORMS |= TOLD_FORMS | FURTHER_FORMS | EXCEPTED_FORMS | SETTLED_FORMS | SETUP_FORMS | REASON_FORMS
FORMS |= AREA_FORMS | CELL_FORMS
FORMS |= BOX_FORMS | COLUMN_FORMS | ORDER_FORMS | PORTRAIT_FORMS
NOTHING |= BOX_NOTHING | COLUMN_NOTHING | ORDER_NOTHING | PORTRAIT_NOTHING
FORMS |= DAILY_FORMS | BESIDE_FORMS
FORMS |= NOTED_FORMS
NOTHING |= DAILY_NOTHING | BESIDE_NOTHING
NOTHING |= NOTED_NOTHING


@pytest.mark.parametrize(
    ("file", "text", "expected"),
    (FORMS | INHERITING | SAID_OPEN | NEAREST_FORMS).values(),
    ids=FORMS | INHERITING | SAID_OPEN | NEAREST_FORMS,
)
def test_reads(file: str, text: str, expected: dict[str, str]) -> None:
    assert read(file, text) == {keys.key(name): tier for name, tier in expected.items()}


@pytest.mark.parametrize(("file", "text"), NOTHING.values(), ids=NOTHING)
def test_reads_nothing_from(file: str, text: str) -> None:
    assert read(file, text) == {}


@pytest.mark.parametrize(("file", "text", "expected"), FORMS.values(), ids=FORMS)
def test_an_assignment_stands_on_its_line(file: str, text: str, expected: dict[str, str]) -> None:
    for one in reader.read(text, file, frozenset(KNOWN)).assignments:
        assert one.text == text.split("\n")[one.line - 1].strip()
        assert one.tier in tiers.names()
    assert expected


@pytest.mark.parametrize("comment", NO_DEFAULTS)
def test_a_default_of_which_no_comment_says_that_it_is_for_all_others(comment: str) -> None:
    text = f"# {comment}\ndefault_model: haiku\noverrides:\n  planner: opus\nlimits: {{jobs: 1}}\n"
    assert read("models.yaml", text) == {"planner": "frontier"}


@pytest.mark.parametrize("text", OTHERS)
def test_all_others_with_some_of_them_named(text: str) -> None:
    named = {"planner": "frontier", "scribe": "mid", "scout": "mid", keys.REMAINDER: "mid"}
    assert read("m.md", text) == named


@pytest.mark.parametrize(("text", "expected"), NO_OTHERS)
def test_some_named_in_place_of_all_others(text: str, expected: dict[str, str]) -> None:
    assert read("m.md", text) == expected


@pytest.mark.parametrize("lead", UNIFORM)
def test_what_is_recommended_where_all_agents_run_on_one_model(lead: str) -> None:
    assert read("m.md", recommended(lead)) == {"scout": "mid"}


@pytest.mark.parametrize("lead", NOT_UNIFORM)
def test_what_is_recommended_and_holds(lead: str) -> None:
    found = read("m.md", recommended(lead))
    assert {name: found[name] for name in ("planner", "scribe", "scout")} == {
        "planner": "frontier",
        "scribe": "light",
        "scout": "mid",
    }


@pytest.mark.parametrize("title", NO_TITLES)
def test_a_title_that_is_no_name_in_more_words(title: str) -> None:
    assert read("m.md", titles("Planner", "Scribe", title)) == {
        "planner": "frontier",
        "scribe": "light",
    }


def test_two_titles_for_one_agent_in_more_words() -> None:
    text = titles("Planner", "Scribe", "Morning Data Analyst", "Evening Data Analyst")
    assert read("m.md", text) == {"planner": "frontier", "scribe": "light"}
    beside = titles("Planner", "Scribe", "Data Analyst", "Evening Data Analyst")
    assert read("m.md", beside) == {"planner": "frontier", "scribe": "light", "data-analyst": "mid"}


def test_all_others_but_some() -> None:
    text = "| Agents | Model |\n|---|---|\n| planner | Opus |\n| all others, except `scribe` | Haiku |\n"
    assert read("m.md", text) == {"planner": "frontier", keys.REMAINDER: "light"}


# --- whole tables or none -------------------------------------------------------------

EVERYONE = [
    "All agents use Sonnet.",
    "All our agents use Sonnet.",
    "Every agent runs on Sonnet 5.",
    "Every agent runs on Sonnet (`model: sonnet` in its frontmatter).",
    "**All agents are pinned to Sonnet.**",
    "Agents run as subagents on Sonnet for cost efficiency.",
    "All subagents declare `model: sonnet`.",
    "Todos los agentes declaran `model: sonnet`.",
    "All agents run on Sonnet. Give those that change code a worktree.",
]


@pytest.mark.parametrize("text", EVERYONE)
def test_what_is_said_of_all_agents_is_said_of_each(text: str) -> None:
    assert read("m.md", text + "\n") == dict.fromkeys(KNOWN, "mid")
    exception = "| Agent | Model |\n|---|---|\n| planner | opus |\n"
    found = read("m.md", f"{text}\n\n{exception}")
    assert found == dict.fromkeys(KNOWN, "mid") | {"planner": "frontier"}


NOT_EVERYONE = [
    "Not all agents use Sonnet.",
    "All agents in `tools/` use Sonnet.",
    "All agents should use Sonnet if they can.",
    "All agents use Sonnet in `src/tools/`.",
    "All review agents use Sonnet.",
    "All three agents use Sonnet.",
    "All agents use Sonnet but the planner.",
    "All agents use Sonnet (most of them).",
    "All agents use Haiku subagents.",
    'He said: "All agents use Sonnet."',
    "Launch three. All agents use Sonnet.",
    "## Review team\n\nAll agents use Sonnet.",
    "All agents used Sonnet last year.",
]


@pytest.mark.parametrize("text", NOT_EVERYONE)
def test_what_is_said_of_some_agents_is_not_said_of_all(text: str) -> None:
    assert read("m.md", text + "\n") == {}


HALF = "| Who | Model |\n|---|---|\n| planner | opus |\n| formatter | some small one |\n"


def test_a_row_that_is_not_understood_is_named_with_the_rest_of_its_table() -> None:
    passed = reader.read(HALF, "m.md", frozenset(KNOWN)).passed
    assert [one._replace(said=()) for one in passed] == [
        Passed(3, "left out with its table, because of line 4", cause=4),
        Passed(4, "`some small one` names no model, or more than one"),
    ]
    assert [one.name.text for one in passed[0].said] == ["planner"]


@pytest.mark.parametrize(
    ("profile", "expected"),
    [
        ("quality", {"planner": "frontier", "formatter": "mid"}),
        ("budget", {"planner": "mid", "formatter": "light"}),
        ("Budget", {"planner": "mid", "formatter": "light"}),
        ("cheap", {}),
    ],
)
def test_a_setting_chooses_the_profile(profile: str, expected: dict[str, str]) -> None:
    assert read(*NOTHING["profiles nobody chooses"], profile) == expected
    of_registry = {name: tier for name, tier in expected.items() if name == "formatter"}
    assert read(*NOTHING["profiles nobody chooses, in yaml"], profile) == of_registry


MANY = [f"agent-of-kind-{number}" for number in range(150)]


@pytest.mark.parametrize(
    "text",
    [
        "- **Haiku**: " + ", ".join(f"`{name}`" for name in MANY) + "\n",
        "|Model|Agents|\n|-|-|\n|haiku|" + ", ".join(MANY) + "|\n",
        "### Haiku agents\n" + "\n".join(f"- {name}" for name in MANY) + "\n",
        "\n".join(f"{name} = haiku" for name in MANY) + "\n",
        "## Haiku\n\n" + " · ".join(f"`{name}`" for name in MANY) + "\n",
    ],
)
def test_long_lists_are_read_whole(text: str) -> None:
    found = reader.read(text, "m.md", frozenset(MANY)).assignments
    assert [one.agent for one in found] == MANY


# --- the command ----------------------------------------------------------------------


@pytest.fixture
def team(tmp_path: Path) -> Path:
    """A repository with all agents that the forms name."""
    files = {f".claude/agents/{name}.md": agent_text("model: sonnet", name=name) for name in KNOWN}
    return write(tmp_path, {".git/HEAD": "", **files})


def documented(team: Path, *flags: str) -> DocumentedJson:
    printed = lint("documented", "--output-format=json", *flags, cwd=team)
    assert (printed.code, printed.err) == (0, "")
    found = json_as(printed.out, DocumentedJson)
    Draft202012Validator(schema_of("documented")).validate(found)
    return found


def test_every_line_is_accounted_for(team: Path) -> None:
    text = (
        "# Models\n\n| Specialist | Model |\n|---|---|\n| planner | opus |\n| ghost-writer | haiku |\n\n"
        "Haiku is cheap.\n\n```\nformatter: haiku\n```\n\n## Example\n\n- planner: haiku\n"
    )
    write(team, {"docs/m.md": text})
    printed = lint("documented", "--documented-in=docs/m.md", cwd=team)
    assert printed.out.splitlines() == [
        "docs/m.md:5: planner → opus",
        "docs/m.md:6: ghost-writer → haiku; no agent here goes by this name",
        "docs/m.md:8: not read: it names a model, and no agent beside it in a table, a list or a "
        "heading",
        "docs/m.md:11: not read: it stands in code that is no registry",
        "docs/m.md:16: not read: it stands below “Example”, which is about something else",
    ]
    whole = documented(team, "--documented-in=docs/m.md")
    (document,) = whole["documents"]
    assert document["path"] == "docs/m.md"
    assert document["assignments"][0] == {
        "line": 5,
        "agent": "planner",
        "model": "opus",
        "tier": "frontier",
        "escalates_to": "",
        "files": [".claude/agents/planner.md"],
        "ambiguous": [],
        "text": "| planner | opus |",
    }
    assert [one["line"] for one in document["not_read"]] == [8, 11, 16]


PRINTED = FURTHER_FORMS | NEAREST_FORMS


@pytest.mark.parametrize(("text", "expected"), REASONS.values(), ids=REASONS)
def test_the_command_tells_why_a_line_is_not_read(
    text: str, expected: dict[int, str], team: Path
) -> None:
    write(team, {"m.md": f"{text}\n## More agents\n\n- scout: sonnet\n"})
    (document,) = documented(team, "--isolated", "--documented-in=m.md")["documents"]
    assert {one["line"]: one["reason"] for one in document["not_read"]} == expected


@pytest.mark.parametrize("text", DEFAULTS)
def test_the_command_reads_a_default_that_a_table_changes(text: str, team: Path) -> None:
    write(team, {"m.md": f"{text}\n\n{table('planner', 'judge')}"})
    (document,) = documented(team, "--isolated", "--documented-in=m.md")["documents"]
    found = {}
    for one in document["assignments"]:
        for path in one["files"]:
            found[Path(path).stem] = one["tier"]
    frontier = {"planner": "frontier", "judge": "frontier"}
    assert found == dict.fromkeys(KNOWN, "mid") | frontier


@pytest.mark.parametrize(("text", "otherwise"), SETUP_RESTS.values(), ids=SETUP_RESTS)
def test_the_rest_is_all_agents_but_those_of_which_more_is_said(
    text: str, otherwise: dict[str, str], team: Path
) -> None:
    write(team, {"m.md": text})
    (document,) = documented(team, "--isolated", "--documented-in=m.md")["documents"]
    found = {}
    for one in document["assignments"]:
        for path in one["files"]:
            found[Path(path).stem] = one["tier"]
    expected = dict.fromkeys(KNOWN, "mid") | {"scribe": "light"} | otherwise
    assert found == {name: tier for name, tier in expected.items() if tier}


@pytest.mark.parametrize(("names", "text", "expected"), ROLES.values(), ids=ROLES)
def test_agents_go_by_who_does_their_work(
    names: str, text: str, expected: dict[str, str], tmp_path: Path
) -> None:
    files = {f".claude/agents/{name}.md": agent_text(name=name) for name in names.split()}
    write(tmp_path, {".git/HEAD": "", "m.md": text, **files})
    printed = lint("documented", "--output-format=json", "--documented-in=m.md", cwd=tmp_path)
    (document,) = json_as(printed.out, DocumentedJson)["documents"]
    found = {one["agent"]: one["tier"] for one in document["assignments"]}
    assert found == expected


@pytest.mark.parametrize(("file", "text", "expected"), PRINTED.values(), ids=PRINTED)
def test_the_command_prints_what_a_document_assigns(
    file: str, text: str, expected: dict[str, str], team: Path
) -> None:
    write(team, {file: text})
    (document,) = documented(team, "--isolated", f"--documented-in={file}")["documents"]
    found = {}
    for one in document["assignments"]:
        for path in one["files"]:
            found[Path(path).stem] = one["tier"]
    assert found == expected


@pytest.mark.parametrize(("file", "text"), NOTHING.values(), ids=NOTHING)
def test_a_document_of_the_settings_that_assigns_nothing_is_an_error(
    file: str, text: str, team: Path
) -> None:
    write(team, {file: text})
    printed = lint(f"--documented-in={file}", ".", cwd=team)
    assert (printed.code, printed.out) == (2, "")
    said = re.escape(f"documented-in: `{file}` assigns no model to any agent")
    assert re.search(said + r"(; line \d+: .+|: it names no model)", printed.err)


def test_one_that_is_found_by_its_name_may_assign_nothing(team: Path) -> None:
    write(team, {"ROUTING.md": "# Routes\n\n| Path | Handler |\n|-|-|\n| / | home |\n"})
    assert lint(".", cwd=team).code == 0


def test_a_table_that_is_left_out_of_a_document_is_a_warning(team: Path) -> None:
    write(team, {"m.md": HALF + "\n## More\n\n- scout: sonnet\n"})
    printed = lint("--documented-in=m.md", ".", cwd=team)
    assert printed.code == 0
    assert printed.err == (
        "lint-agents: warning: m.md:4: `some small one` names no model, or more than one; "
        "2 lines are left out for it\n"
    )


# --- which agents it is for -----------------------------------------------------------


def names(team: Path, *flags: str) -> list[str]:
    """The files with a model other than documented."""
    printed = lint("--select=MA501,MA502", "--output-format=json", *flags, ".", cwd=team)
    assert printed.code in (0, 1), printed.err
    return [one["path"] for one in printed.findings]


@pytest.fixture
def plugins(tmp_path: Path) -> Path:
    """Two plugins with an agent of the same name, and each with one of its own."""
    files: dict[str, str] = {".git/HEAD": ""}
    for plugin in ("ant", "bee"):
        files[f"plugins/{plugin}/.claude-plugin/plugin.json"] = f'{{"name": "{plugin}"}}'
        for name in ("reviewer", f"{plugin}-runner"):
            path = f"plugins/{plugin}/agents/{name}.md"
            files[path] = agent_text("model: sonnet", name=name)
    return write(tmp_path, files)


def table(*names: str) -> str:
    return "|Agent|Model|\n|-|-|\n" + "".join(f"|{name}|opus|\n" for name in names)


def test_a_document_speaks_of_the_agents_around_it(plugins: Path) -> None:
    write(plugins, {"plugins/ant/README.md": table("reviewer", "ant-runner")})
    assert names(plugins, "--documented-in=plugins/ant/README.md") == [
        "plugins/ant/agents/ant-runner.md",
        "plugins/ant/agents/reviewer.md",
    ]


def test_a_document_of_a_plugin_says_nothing_of_the_next(plugins: Path) -> None:
    write(plugins, {"plugins/ant/README.md": table("reviewer", "ant-runner", "bee-runner")})
    assert "plugins/bee/agents/bee-runner.md" not in names(
        plugins, "--documented-in=plugins/ant/README.md"
    )


def test_a_name_of_two_agents_is_ambiguous(plugins: Path) -> None:
    write(plugins, {"docs/m.md": table("reviewer", "ant-runner", "bee-runner")})
    flag = "--documented-in=docs/m.md"
    assert names(plugins, flag) == [
        "plugins/ant/agents/ant-runner.md",
        "plugins/bee/agents/bee-runner.md",
    ]
    whole = documented(plugins, flag)
    assert len(whole["documents"][0]["assignments"][0]["ambiguous"]) == 2
    (first, *_) = lint("documented", flag, cwd=plugins).out.splitlines()
    assert first == (
        "docs/m.md:3: reviewer → opus; ambiguous, so for none: plugins/ant/agents/reviewer.md, "
        "plugins/bee/agents/reviewer.md; give the path instead of the name"
    )


@pytest.mark.parametrize(
    "name",
    [
        "`plugins/bee/agents/reviewer.md`",
        "bee/agents/reviewer.md",
        "[reviewer](../plugins/bee/agents/reviewer.md)",
        "bee:reviewer",
    ],
)
def test_a_path_or_namespace_resolves_it(name: str, plugins: Path) -> None:
    write(plugins, {"docs/m.md": table(name)})
    assert names(plugins, "--documented-in=docs/m.md") == ["plugins/bee/agents/reviewer.md"]


def test_the_namespace_is_the_name_of_the_plugin(plugins: Path) -> None:
    manifest = '{"name": "hive-tools"}'
    write(plugins, {"plugins/bee/.claude-plugin/plugin.json": manifest})
    write(plugins, {"docs/m.md": table("hive-tools:reviewer")})
    assert names(plugins, "--documented-in=docs/m.md") == ["plugins/bee/agents/reviewer.md"]


@pytest.mark.parametrize("folder", [".", "plugins", "plugins/bee/agents", "docs"])
def test_it_is_the_same_from_every_folder(folder: str, plugins: Path) -> None:
    text = table(
        "`bee/agents/reviewer.md`", "ant-runner", "[x](../plugins/bee/agents/bee-runner.md)"
    )
    write(plugins, {"docs/m.md": text, ".lint-agents.toml": 'documented-in = ["docs/m.md"]\n'})
    printed = lint(
        "--select=MA502,MA501", "--output-format=json", str(plugins), cwd=plugins / folder
    )
    found = {Path(one["path"]).name for one in printed.findings}
    assert found == {"reviewer.md", "ant-runner.md", "bee-runner.md"}
    assert len(printed.findings) == 3


def test_the_nearer_document_decides(plugins: Path) -> None:
    near = table("reviewer", "bee-runner").replace("opus", "sonnet")
    write(plugins, {"m.md": table("reviewer", "bee-runner"), "plugins/bee/m.md": near})
    flags = ["--documented-in=m.md", "--documented-in=plugins/bee/m.md"]
    assert names(plugins, *flags) == []


def test_copies_in_folders_of_tests_and_archives_are_not_meant(plugins: Path) -> None:
    for folder in ("tests/fixtures", "archive", "old-plans", "tasks/completed"):
        path = f"{folder}/.claude/agents/ant-runner.md"
        write(plugins, {path: agent_text("model: sonnet", name="ant-runner")})
    write(plugins, {"m.md": table("ant-runner")})
    assert names(plugins, "--documented-in=m.md") == ["plugins/ant/agents/ant-runner.md"]


def test_an_example_beside_the_document_is_not_meant(plugins: Path) -> None:
    text = agent_text("model: sonnet", name="ant-runner")
    write(plugins, {"docs/examples/agents/ant-runner.md": text, "docs/m.md": table("ant-runner")})
    assert names(plugins, "--documented-in=docs/m.md") == ["plugins/ant/agents/ant-runner.md"]


def test_an_agent_that_is_switched_off_is_meant_as_well(tmp_path: Path) -> None:
    text = agent_text("model: sonnet", name="reviewer")
    files = {".git/HEAD": "", "agents/reviewer.md": text, "inactive/agents/reviewer.md": text}
    write(tmp_path, {**files, "m.md": table("reviewer")})
    assert len(names(tmp_path, "--documented-in=m.md")) == 2


def test_copies_for_several_tools_are_one_agent(tmp_path: Path) -> None:
    files = {
        ".git/HEAD": "",
        ".claude/agents/reviewer.md": agent_text("model: sonnet", name="reviewer"),
        ".github/agents/reviewer.agent.md": agent_text("model: GPT-5 mini", name="reviewer"),
        "m.md": table("reviewer"),
    }
    write(tmp_path, files)
    assert len(names(tmp_path, "--documented-in=m.md")) == 2


def test_skills_and_references_are_not_meant(team: Path) -> None:
    files = {
        ".claude/skills/ghost/SKILL.md": agent_text("model: haiku", name="ghost"),
        ".claude/skills/ghost/references/ghost.md": agent_text("model: haiku", name="ghost"),
        "m.md": table("ghost"),
    }
    write(team, files)
    for path in files:
        flags = ("--select=MA501,MA502", "--documented-in=m.md")
        assert lint(*flags, path, cwd=team).code in (0, 2)
    assert names(team, "--documented-in=m.md") == []


def test_agents_in_toml_are_found_by_their_path(tmp_path: Path) -> None:
    role = 'name = "reviewer"\ndescription = "Reviews diffs."\nmodel = "gpt-5-nano"\n'
    role += 'developer_instructions = "Review."\n'
    document = table(".codex/agents/reviewer.toml")
    write(tmp_path, {".git/HEAD": "", ".codex/agents/reviewer.toml": role, "m.md": document})
    assert names(tmp_path, "--documented-in=m.md") == [".codex/agents/reviewer.toml"]


# --- a team's own labels --------------------------------------------------------------

SETTINGS = '[judgement]\nexamples = "labels.tsv"\n'


def labelled(team: Path, text: str) -> Printed:
    write(team, {".lint-agents.toml": SETTINGS, "labels.tsv": text})
    return lint("--select=MA501,MA502", "--output-format=concise", ".", cwd=team)


def test_labels_count_as_documented(team: Path) -> None:
    done = labelled(team, "agent\ttier\nplanner\tfrontier\n# none\n\nformatter\thaiku\twhy\n")
    assert done.code == 1
    assert "weaker than documented: labels.tsv:2 says `frontier`" in done.out
    assert "stronger than documented: labels.tsv:5 says `haiku`" in done.out


def test_labels_need_no_header_and_take_paths(team: Path) -> None:
    done = labelled(team, ".claude/agents/planner.md\topus\n*-writer\tmid\n")
    assert done.out.count("documented") == 1
    assert "labels.tsv:1" in done.out


WRONG = {
    "planner frontier\n": "labels.tsv:1: no tab between an agent and its tier",
    "planner\tstrong\n": "labels.tsv:1: `strong` is no tier: write one of `light`, `mid`, `frontier`",
    "planner\t\n": "labels.tsv:1: `` is no tier",
    "all of them\tmid\n": "labels.tsv:1: `all of them` is no name of an agent",
    "agent\ttier\nplanner\tmid\nplanner\tlight\n": "labels.tsv:3: `planner` is `mid` in line 2",
    "agent\ttier\n": "labels.tsv:1: holds no label",
    "": "labels.tsv:1: holds no label",
}


@pytest.mark.parametrize(("text", "said"), WRONG.items(), ids=range(len(WRONG)))
def test_a_wrong_label_is_named_with_its_line(text: str, said: str, team: Path) -> None:
    done = labelled(team, text)
    assert (done.code, done.out) == (2, "")
    assert said in done.err


def test_labels_lie_inside_the_repository(team: Path) -> None:
    inner = write(team, {"inner/.git/HEAD": "", "labels.tsv": "planner\tmid\n"}) / "inner"
    write(inner, {".lint-agents.toml": SETTINGS.replace("labels", "../labels")})
    done = lint("--allow-empty", ".", cwd=inner)
    assert done.code == 2
    assert (
        ".lint-agents.toml:2:12: judgement.examples: `../labels.tsv` lies outside the project"
        in done.err
    )
    write(inner, {".lint-agents.toml": SETTINGS})
    assert "there is no file `labels.tsv`" in lint("--allow-empty", ".", cwd=inner).err


BROKEN_SETTINGS = {
    '[judgement]\nexample = "x"\n': "2:1: unknown setting `judgement.example`; did you mean `examples`?",
    '[judgement]\nwords = "x"\n': "2:1: unknown setting `judgement.words`; there is `examples`",
    "[judgement]\nexamples = 3\n": "2:12: `judgement.examples` is the number `3`",
    '[judgement]\nexamples = ""\n': "2:12: ",
    "judgement = 3\n": "1:13: `judgement` is the number `3`",
    '[judgement]\nexamples = "x.tsv"\n': "2:12: judgement.examples: there is no file `x.tsv`",
    '[judgement]\nexamples = ".git"\n': "2:12: judgement.examples: `.git` lies outside the project",
    'documented-profile = ["x"]\n': "1:22: `documented-profile` is a list",
    'documented-profile = ""\n': "1:22: ",
}


@pytest.mark.parametrize(("text", "said"), BROKEN_SETTINGS.items(), ids=range(len(BROKEN_SETTINGS)))
def test_broken_settings_are_named_with_their_place(text: str, said: str, team: Path) -> None:
    write(team, {".lint-agents.toml": text})
    done = lint(".", cwd=team)
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith(f"lint-agents: error: .lint-agents.toml:{said}")


# --- the page about it ----------------------------------------------------------------

EXAMPLES = re.findall(
    r"(?ms)^```(markdown|yaml|json)\n(.*?)^```$",
    (ROOT / "docs" / "documents.md").read_text(encoding="utf-8"),
)


@pytest.mark.parametrize(("kind", "text"), EXAMPLES)
def test_what_the_page_shows_is_read_whole(kind: str, text: str) -> None:
    reading = reader.read(text, {"markdown": "m.md"}.get(kind, f"m.{kind}"), frozenset(KNOWN))
    assert reading.passed == ()
    shown = {name for name in KNOWN if name in text}
    assert {one.agent for one in reading.assignments} == shown


def test_the_page_has_examples() -> None:
    assert len(EXAMPLES) > 4


# --- hostile input --------------------------------------------------------------------

PIECES = st.sampled_from(
    [
        *("planner", "formatter", "opus", "haiku", "sonnet", "model", "agents", "tiers", "name"),
        *(
            ": ",
            "\n",
            "  ",
            "- ",
            "* ",
            "| ",
            "|-|-|\n",
            "# ",
            "```yaml\n",
            "```\n",
            "---\n",
            " = ",
            "====\n",
            "=== ===\n",
            "+---+---+\n",
            "|===\n",
            ".. note:: x\n",
            ".. list-table:: planner\n",
            ".. code-block:: yaml\n   :caption: opus\n",
            ":Model: ",
            "::\n",
            "----\n",
            "#+begin_src\n",
            "#+end_src\n",
            "!!! tip\n",
            ":::\n",
            "[^1]",
        ),
        *("[", "]", "{", "}", '"', ",", "\t", "(", ")", " → ", "\\", "&a", "*a", "<<", "~~", "\0"),
    ]
)
MARKUPS = ["m.md", "m.rst", "m.adoc", "m.org", "m.txt", "m.html"]
FILES = [*MARKUPS, "m.yaml", "m.json", "m.jsonc", "m.toml", "m.conf", "m.csv", "m.tsv", "m.env"]


@given(
    file=st.sampled_from(MARKUPS),
    text=st.lists(PIECES | st.text(max_size=3), max_size=40).map("".join),
)
@settings(max_examples=examples(600))
def test_every_markup_becomes_as_many_lines(file: str, text: str) -> None:
    assert converted.as_markdown(text, file).count("\n") == text.count("\n")


@given(
    file=st.sampled_from(FILES),
    text=st.lists(PIECES | st.text(max_size=3), max_size=40).map("".join),
    profile=st.sampled_from(["", "opus", "x"]),
)
@settings(max_examples=examples(600))
def test_never_raises(file: str, text: str, profile: str) -> None:
    reading = reader.read(text, file, frozenset(KNOWN), profile)
    passed_lines.passed_over(text, file, reading)
    lines = text.replace("\r\n", "\n").replace("\r", "\n").count("\n") + 1
    for one in reading.assignments:
        assert 1 <= one.line <= lines
    placing.placed(reading.assignments, "/x/m.md", {"planner": ["/x/agents/planner.md"]})


HOSTILE = {
    "nested yaml": ("m.yaml", "agents: " + "[" * 100_000),
    "nested json": ("m.json", '{"agents":' * 50_000),
    "nested toml": ("m.toml", "a = " + "[" * 50_000),
    "aliases": (
        "m.yaml",
        "a: &a [planner, planner]\n"
        + "".join(
            f"{chr(98 + n)}: &{chr(98 + n)} [*{chr(97 + n)}, *{chr(97 + n)}]\n" for n in range(24)
        ),
    ),
    "merges": ("m.yaml", "a: &a {x: y}\n" + "b: {<<: [" + "*a, " * 9_000 + "]}\n"),
    "wide yaml": ("m.yaml", "agents:\n" + "".join(f"  a-{n}: opus\n" for n in range(9_000))),
    "wide conf": ("m.conf", "planner=opus\n" * 20_000),
    "sections": ("m.conf", "".join(f"[s{n}]\nplanner\n" for n in range(20_000))),
    "wide csv": ("m.csv", "agent,model\n" + "planner,opus\n" * 15_000),
    "quotes in csv": ("m.csv", 'agent,model\n"' + "planner\n" * 20_000),
    "cells of names": ("m.md", "|Model|Who|\n|-|-|\n|opus|" + "planner, " * 20_000 + "|\n"),
    "dashes": ("m.md", "- planner " + "— opus " * 30_000 + "\n"),
    "brackets": ("m.md", "- planner: " + "(opus " * 30_000 + "\n"),
    "lines": ("m.md", "planner = opus\n" * 15_000),
    "a box of blanks": ("m.md", "x\n:::note" + " " * 4_900 + "{\n"),
    "rules of columns": ("m.rst", "=== ===\n" * 12_000),
    "options": ("m.rst", ".. code-block::\n" + "   :a: b\n" * 12_000),
    "links": ("m.adoc", ("<<a,b" * 15 + "\n") * 1_000),
    "paragraphs": ("m.html", "<p>" * 30_000),
    "rules": ("m.rst", "== ==\n" * 15_000),
    "directives": ("m.rst", ".. note::\n\n" * 7_000),
    "nested directives": ("m.rst", "".join(" " * n + ".. note::\n" for n in range(1_000))),
    "colons": ("m.rst", "planner::\n\n opus\n" * 5_000),
    "tables": ("m.adoc", "|===\n|planner |opus\n" * 7_000),
    "terms": ("m.adoc", "planner::\n opus\n" * 7_000),
    "blanks": ("m.org", "* planner" + " " * 90_000 + ":opus\n"),
    "drawn": ("m.txt", "planner  opus\n\n" * 7_000),
    "boxes": ("m.md", '!!! tip "planner opus"\n    x\n\n' * 4_000),
    "colon boxes": ("m.md", "\n::: tip planner opus\n:::\n" * 4_000),
    "notes": ("m.md", "* planner[^1] x\n\n" * 5_000 + "[^1]: opus\n"),
    "notes of one": ("m.md", "* planner" + "[^1]" * 20_000 + "\n\n[^1]: opus\n"),
    "variables": ("m.md", "```sh\n" + "PLANNER_MODEL=opus\n" * 15_000 + "```\n"),
    "commands": ("m.md", "```sh\n" + "pin planner opus\n" * 15_000 + "```\n"),
    "a long command": ("m.md", "```sh\npin planner" + " opus" * 30_000 + "\n```\n"),
    "a long field": ("m.md", "planner\n\n```yaml\nname:" + " " * 90_000 + "'\nmodel: opus\n```\n"),
    "work handed on": ("m.md", "delegate to the " * 9_000 + "planner (opus)\n"),
    "lists behind models": ("m.md", "(opus: planner; " * 6_000 + ")\n"),
    "all others": ("m.md", "- planner: opus\n- all others: haiku\n" + "\n# planner\n" * 9_000),
    "remarks": ("m.jsonc", "{" + "/*" * 100_000),
    "surrogates": ("m.yaml", "planner: \ud800\n"),
    "a long number": ("m.toml", "planner = " + "1" * 5_000),
    "odd keys": ("m.yaml", "? [a, b]\n: opus\n? {a: b}\n: haiku\n1: opus\nnull: opus\n"),
    "empty": ("m.yaml", ""),
    "two documents": ("m.yaml", "planner: opus\n---\nformatter: haiku\n"),
    "tags": ("m.yaml", "planner: !!python/object/apply:os.system [x]\n"),
}


@pytest.mark.parametrize(("file", "text"), HOSTILE.values(), ids=HOSTILE)
def test_hostile_documents_take_linear_time(file: str, text: str) -> None:
    def read_whole() -> None:
        reading = reader.read(text, file, frozenset(KNOWN))
        passed_lines.passed_over(text, file, reading)

    assert in_time(read_whole, 10)  # a fraction of a second each


# --- all others -----------------------------------------------------------------------


def _others(folder: Path, document: str) -> dict[str, set[str]]:
    """Name → the agents that it is for, of a project with four of them and one elsewhere."""
    team = {f".claude/agents/{name}.md": agent_text(name=name) for name in KNOWN[:4]}
    team["tests/agents/stray.md"] = agent_text(name="stray")
    write(folder, {"m.md": document, ".lint-agents.toml": 'documented-in = ["m.md"]\n', **team})
    printed = lint("documented", "--output-format", "json", cwd=folder)
    found: dict[str, set[str]] = {}
    for one in json_as(printed.out, DocumentedJson)["documents"][0]["assignments"]:
        found.setdefault(one["agent"], set()).update(Path(file).stem for file in one["files"])
    return found


def test_all_others_are_those_that_the_document_does_not_name(tmp_path: Path) -> None:
    found = _others(tmp_path, f"- opus: {KNOWN[0]}\n- sonnet: all other agents\n")
    assert found == {KNOWN[0]: {KNOWN[0]}, "*": {KNOWN[1], KNOWN[2], KNOWN[3]}}


def test_all_others_are_none_that_the_document_leaves_open(tmp_path: Path) -> None:
    document = f"`{KNOWN[2]}` writes.\n\n- opus: {KNOWN[0]}\n- sonnet: all other agents\n\n"
    document += f"The model of `{KNOWN[1]}` is open.\n"
    assert _others(tmp_path, document)["*"] == {KNOWN[2], KNOWN[3]}


DESCRIBED = f"""## What each is for

- `{KNOWN[1]}` draws threat models, top-level first.
- `{KNOWN[2]}` writes, but never decides.
- `{KNOWN[3]}` keeps notes.
- Nobody else writes, apart from you.

## Models

`{KNOWN[0]}` runs on Opus. """


@pytest.mark.parametrize(
    "said",
    [
        "All other agents run on Sonnet.",
        "Everything else runs on Sonnet.",
        "Use Sonnet for all other agents.",
        "\n\n- Sonnet: all others",
    ],
)
def test_all_others_are_those_that_are_only_described(said: str, tmp_path: Path) -> None:
    found = _others(tmp_path, f"{DESCRIBED}{said}\n")
    assert found == {KNOWN[0]: {KNOWN[0]}, "*": {KNOWN[1], KNOWN[2], KNOWN[3]}}


def test_all_others_are_none_that_a_sentence_beside_them_means_by_a_word(tmp_path: Path) -> None:
    said = "Opus for security when money is at stake. Everything else runs on Sonnet."
    found = _others(tmp_path, f"{DESCRIBED}{said}\n")
    assert found == {KNOWN[0]: {KNOWN[0]}, "*": {KNOWN[2], KNOWN[3]}}


@pytest.mark.parametrize(
    "said",
    [
        f"But not `{KNOWN[2]}`.",
        f"The tier of `{KNOWN[2]}` is not settled.",
        f"- `{KNOWN[0]}` plans\n- `{KNOWN[1]}` tests\n- `{KNOWN[2]}` takes what model is free",
        f"Exceptions:\n\n- `{KNOWN[2]}`",
        f"- `{KNOWN[2]}` takes a model\n- `{KNOWN[0]}` plans",
        f"Kept as they are:\n- all agents but `{KNOWN[2]}` and\n- `{KNOWN[0]}`",
    ],
)
def test_all_others_are_none_of_which_a_model_or_an_exception_is_told(
    said: str, tmp_path: Path
) -> None:
    found = _others(tmp_path, f"{DESCRIBED}All other agents run on Sonnet.\n\n{said}\n")
    assert found["*"] == {KNOWN[1], KNOWN[3]}


def _unless(*rows: str) -> str:
    """Return a sentence about all agents above a table that may say otherwise."""
    table = "| Agent | Job | Model |\n|---|---|---|\n" + "".join(f"{row}\n" for row in rows)
    return f"All agents run on Sonnet unless the table says otherwise.\n\n{table}"


def test_a_row_without_a_model_leaves_an_agent_among_all(tmp_path: Path) -> None:
    rows = (
        f"| {KNOWN[0]} | plans | Opus |",
        f"| {KNOWN[1]} | tests | — |",
        f"| {KNOWN[2]} | x | |",
    )
    found = _others(tmp_path, _unless(*rows))
    assert found == {KNOWN[0]: {KNOWN[0]}, "*": {KNOWN[1], KNOWN[2], KNOWN[3]}}


def test_a_row_on_what_is_not_decided_leaves_an_agent_out(tmp_path: Path) -> None:
    rows = (f"| {KNOWN[0]} | plans | Opus |", f"| {KNOWN[1]} | — | TBD |", f"| {KNOWN[2]} | x | |")
    assert _others(tmp_path, _unless(*rows))["*"] == {KNOWN[2], KNOWN[3]}
    text = _unless(f"| {KNOWN[0]} | plans | Opus |", f"| {KNOWN[1]} | x | — |")
    text = text.replace(
        "All agents run on Sonnet unless the table says otherwise", "All others: Sonnet"
    )
    assert _others(tmp_path, text)["*"] == {KNOWN[2], KNOWN[3]}


def test_all_others_are_not_read_beside_a_table_that_is_left_out() -> None:
    text = f"{HALF}\n- opus: architect\n- sonnet: everything else\n"
    assert read("m.md", text) == {"architect": "frontier"}


@pytest.mark.parametrize(
    "text",
    [
        "planner uses opus, " * 20_000,
        "`planner` runs on Opus. " * 20_000,
        "planner, " * 40_000 + "use Opus",
        "<table><tr><td rowspan=9999 colspan=9999>opus" * 20_000,
        "<table>\n\n" * 20_000,
        "<table><tr><th>" + "<!" * 50_000 + "</table>",
        "🐘 = Opus, 🐁 = Haiku\n\n" + "- 🐘 `planner` 🐁\n" * 5_000,
        "# planner\n\n## Opus\n\n" * 3_000,
    ],
)
def test_long_documents_take_linear_time(text: str) -> None:
    assert in_time(lambda: read_or_nothing(text), 10)


def read_or_nothing(text: str) -> int:
    """Return how much is read from a document; whatever it holds, nothing is raised."""
    reading = reader.read(text, "m.md", frozenset(KNOWN))
    return len(reading.assignments) + len(reading.passed)


@pytest.mark.parametrize("number", ["", "1. ", "2.1 "])
def test_a_name_is_no_subject_of_its_section(number: str) -> None:
    text = f"### {number}pricing-analyst\n\n**Model**: Opus\n"
    (one,) = reader.read(text, "m.md", frozenset(["pricing-analyst"])).assignments
    assert (one.agent, one.tier) == ("pricing-analyst", "frontier")


def test_a_name_is_known_by_its_letters_where_a_document_has_an_apostrophe() -> None:
    text = "1. **Devil's Advocate** (Opus) says what is wrong. Used to be Sonnet.\n"
    text += "2. **Formatter** (Haiku) keeps the layout.\n"
    known = frozenset(["devils-advocate", "formatter"])
    first, _ = reader.read(text, "m.md", known).assignments
    assert (first.agent, first.tier) == ("Devils Advocate", "frontier")


def test_a_column_that_names_the_model_of_the_caller() -> None:
    text = "| Who | Brain |\n|---|---|\n| planner | Opus |\n| scout | same as the session |\n"
    assert read("m.md", text) == {"planner": "frontier", "scout": ""}


# --- hostile registries ---------------------------------------------------------------

HOSTILE = {
    "an anchor that holds itself": ("r.yaml", "agents: &a\n  deck-sweeper: *a\n"),
    "a list that holds itself": ("r.yaml", "&a [*a, *a]\n"),
    "a merge of itself": ("r.yaml", "agents: &a\n  <<: *a\n  deck-sweeper: opus\n"),
    "in frontmatter": ("r.md", "---\nagents: &a\n  deck-sweeper: *a\n---\n\nNothing.\n"),
    "in a fence": ("r.md", "```yaml\nagents: &a\n  deck-sweeper: *a\n```\n"),
    "a long key": ("r.env", "_" * 60_000 + "=opus\n"),
    "dotted keys": ("r.toml", "a" + ".a" * 20_000 + " = 1\n"),
    "a dotted table": ("r.toml", "[" + "a." * 20_000 + "a]\nx = 1\n"),
}


@pytest.mark.parametrize(("name", "text"), HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_registry_is_refused_at_once(name: str, text: str) -> None:
    assert in_time(lambda: reader.read(text, name, frozenset({"deck-sweeper"})), 2)
