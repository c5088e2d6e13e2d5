"""`lint-agents routing`: registry, agents, document and calls side by side, in both directions."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from ruamel.yaml import YAML

from frontmatter_lint.core.errors import ConfigError
from frontmatter_lint.fleet import registry, routing_page
from frontmatter_lint.judging.documents.code import calls

from .pace import in_time
from .shapes import FindingJson, schema_of
from .support import agent_text, lint, write

CLAUDE = {"light": "haiku", "mid": "sonnet", "frontier": "opus"}
CODEX = {"light": "gpt-5-mini", "mid": "gpt-5.1-codex", "frontier": "gpt-5.5-pro"}
TIERS = tuple(CLAUDE)


def codex_text(name: str, model: str) -> str:
    return (
        f'name = "{name}"\ndescription = "Guides otters across the road."\n'
        f'model = "{model}" # kept\ndeveloper_instructions = """\nLead them over.\n"""\n'
    )


def project(folder: Path, number: int = 60) -> dict[str, str]:
    """A registry of so many roles for two tools, with the agents it wants."""
    (folder / ".git").mkdir(exist_ok=True)
    rows = [
        "version: 1",
        "tools: [claude, codex]",
        "tiers:",
        *(f"  {one}: {{claude: {CLAUDE[one]}, codex: {CODEX[one]}}}" for one in TIERS),
        "roles:",
    ]
    files: dict[str, str] = {}
    for at in range(number):
        name, tier = f"otter-{at:04}", TIERS[at % 3]
        rows.append(f"  {name}: {tier}")
        text = agent_text(f"model: {CLAUDE[tier]}   # kept", name=name, body="Lead.\r\n\tx  \n")
        files[f".claude/agents/{name}.md"] = text
        files[f".codex/agents/{name}.toml"] = codex_text(name, CODEX[tier])
    files["agent-routing.yaml"] = "\n".join(rows) + "\n"
    write(folder, files)
    return files


def differences(folder: Path, *arguments: str) -> list[dict[str, Any]]:
    printed = lint("routing", "--output-format=json", *arguments, cwd=folder)
    assert printed.code in (0, 1), printed.err
    found: list[dict[str, Any]] = json.loads(printed.out)["differences"]
    return found


def test_sixty_roles_for_two_tools_in_both_directions(tmp_path: Path) -> None:
    files = project(tmp_path)
    assert differences(tmp_path, "--check") == []
    assert lint("routing", "--check", cwd=tmp_path).code == 0
    here = ".claude/agents/otter-0000.md"
    changed = files[here].replace("model: haiku", "model: opus")
    extra = agent_text("model: haiku", name="stray")
    write(tmp_path, {here: changed, ".codex/agents/stray.toml": codex_text("stray", "gpt-5.5")})
    (tmp_path / ".codex/agents/otter-0007.toml").unlink()
    assert extra
    found = {(one["kind"], one["path"]) for one in differences(tmp_path, "--check")}
    assert found == {
        ("model", here),
        ("unlisted", ".codex/agents/stray.toml"),
        ("missing", "agent-routing.yaml"),
    }
    assert lint("routing", "--check", cwd=tmp_path).code == 1
    assert lint("routing", cwd=tmp_path).code == 0


def test_apply_makes_check_clean_and_touches_no_other_byte(tmp_path: Path) -> None:
    files = project(tmp_path)
    claude, codex = ".claude/agents/otter-0001.md", ".codex/agents/otter-0002.toml"
    bare = ".claude/agents/otter-0003.md"
    write(
        tmp_path,
        {
            claude: files[claude].replace("sonnet", "opus"),
            codex: files[codex].replace(CODEX["frontier"], "gpt-5-mini"),
            bare: files[bare].replace("model: haiku   # kept\n", ""),
        },
    )
    assert len(differences(tmp_path)) == 3
    printed = lint("routing", "--apply", cwd=tmp_path)
    assert printed.code == 0, printed.out
    assert lint("routing", "--check", cwd=tmp_path).code == 0
    expected = files | {bare: files[bare].replace("model: haiku   # kept", "model: haiku")}
    for name, text in expected.items():
        assert (tmp_path / name).read_bytes() == text.encode(), name


def test_the_document_keeps_what_is_written_by_hand(tmp_path: Path) -> None:
    project(tmp_path, 3)
    assert lint("routing", "--write", "--check", cwd=tmp_path).code == 0
    page = tmp_path / "ROUTING.md"
    made = page.read_text("utf-8")
    assert "| `otter-0001` | mid | `sonnet` | `gpt-5.1-codex` |" in made
    by_hand = ("\ufeff# Ours\n\nWhy: see below.\n\n" + made + "\nAn end.\n").replace("\n", "\r\n")
    page.write_bytes(by_hand.encode())
    assert lint("routing", "--write", cwd=tmp_path).code == 0
    assert page.read_bytes() == by_hand.encode()
    page.write_bytes(by_hand.replace("`sonnet`", "`opus`").encode())
    assert [one["kind"] for one in differences(tmp_path)] == ["document"]
    assert lint("routing", "--check", cwd=tmp_path).code == 1
    assert lint("routing", "--write", cwd=tmp_path).code == 0
    assert page.read_bytes() == by_hand.encode()
    assert lint("--select=MA", "--output-format=json", cwd=tmp_path).findings == []


def test_marks_that_are_no_pair_are_refused(tmp_path: Path) -> None:
    project(tmp_path, 1)
    write(tmp_path, {"ROUTING.md": "<!-- lint-agents routing: end -->\n"})
    printed = lint("routing", "--write", cwd=tmp_path)
    assert (printed.code, "must stand once each" in printed.err) == (2, True)
    assert (tmp_path / "ROUTING.md").read_text() == "<!-- lint-agents routing: end -->\n"


FORMS = {
    "a.json": '{"roles": {"otter": "mid", "heron": {"tier": "light", "codex": "gpt-5-mini"}}}',
    "a.toml": '[roles]\notter = "mid"\n[roles.heron]\ntier = "light"\ncodex = "gpt-5-mini"\n',
    "a.yaml": "roles:\n  otter: mid\n  heron: {tier: light, codex: gpt-5-mini}\n",
    "a.md": "# T\n\n| role | tier | codex |\n|---|---|---|\n| otter | mid | |\n"
    "| **heron** | light | `gpt-5-mini` |\n",
}


@pytest.mark.parametrize("name", FORMS)
def test_every_form_says_the_same(name: str) -> None:
    found = registry.read(FORMS[name], name)
    assert [(one.name, one.tier, dict(one.models)) for one in found.roles] == [
        ("otter", "mid", {}),
        ("heron", "light", {"codex": "gpt-5-mini"}),
    ]


def test_registries_of_another_form_are_read_as_documents_are() -> None:
    text = "agents:\n  otter: {model: opus}\n  heron: {model: haiku}\n"
    found = registry.read(text, "models.yaml", {"otter", "heron"})
    assert [(one.name, one.models[registry.ANY]) for one in found.roles] == [
        ("otter", "opus"),
        ("heron", "haiku"),
    ]


WRONG = {
    "roles:\n  a: mid\n  a: light\n": ":3:",
    "roles:\n  a: {tier: huge}\n": ":2: `huge` is no tier",
    "roles:\n  a: {claud: opus}\n": "did you mean `claude`",
    "roles:\n  a: mid\nrolls: 1\n": ":3: `rolls` is no key",
    "roles: [1]\n": ":1: must hold names",
    "roles: {}\n": "names no role",
    "roles:\n  a: mid\n  A: light\n": ":3: `A` stands on line 2",
    "roles: &a\n  x: *a\n": "nested too deep",
    "roles: " + "[" * 3000: "a.yaml:",
    "": "names no role",
}


@pytest.mark.parametrize("text", WRONG)
def test_what_is_wrong_with_a_registry_is_said_with_its_line(text: str) -> None:
    with pytest.raises(ConfigError) as error:
        registry.read(text, "a.yaml")
    assert WRONG[text] in str(error.value)


def test_the_schema_takes_what_the_reader_takes() -> None:
    schema = schema_of("agent-routing")
    validator = Draft202012Validator(schema)
    for text in (FORMS["a.yaml"], "version: 1\ntools: [claude]\nroles: {a: opus}\n"):
        assert validator.is_valid(YAML(typ="safe").load(text))
    assert not validator.is_valid({"roles": {"a": {"tier": "huge"}}})


def test_hostile_names_end_no_cell_and_no_mark() -> None:
    name = "x | `y` --> <!-- lint-agents routing: end -->\u202e"
    text = "roles:\n  " + json.dumps(name) + ": mid\n"
    made = routing_page.merged(None, registry.read(text, "a.yaml"))
    again = routing_page.merged(made, registry.read(text, "a.yaml"))
    assert made == again
    assert sum(line.startswith("|") for line in made.splitlines()) == 3


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege there")
def test_nothing_is_written_through_a_link(tmp_path: Path) -> None:
    inside, outside = tmp_path / "in", tmp_path / "out"
    inside.mkdir()
    files = project(inside, 2)
    name = ".claude/agents/otter-0001.md"
    write(outside, {"otter-0001.md": files[name].replace("sonnet", "opus"), "ROUTING.md": "x\n"})
    (inside / name).unlink()
    (inside / name).symlink_to(outside / "otter-0001.md")
    (inside / "ROUTING.md").symlink_to(outside / "ROUTING.md")
    lint("routing", "--apply", cwd=inside)
    printed = lint("routing", "--write", cwd=inside)
    assert printed.code == 2
    assert (outside / "ROUTING.md").read_text() == "x\n"
    assert "opus" in (outside / "otter-0001.md").read_text()


def test_no_registry_is_said(tmp_path: Path) -> None:
    printed = lint("routing", cwd=tmp_path)
    assert printed.code == 2
    assert "agent-routing.yaml" in printed.err


CALLS = """
Use `Task(subagent_type="a", model="opus")` where it is hard; Task(model="opus") is dear.

```python
Agent(subagent_type="a", prompt="say (model: opus)", model="opus")
Task(description="x", subagent_type='b', model='haiku')
Task(subagent_type="c", model=chosen)
# never: a re-tiered reviewer
Agent(subagent_type="a", model="haiku")
```

Bad:

```
Task(subagent_type="a", model="opus")
```

Task(
  subagent_type: "plugin:d",
  model: haiku
)
"""


def test_only_calls_in_code_count() -> None:
    found = [(one.agent, one.model) for one in calls.calls_in(CALLS)]
    assert found == [("a", "opus"), ("b", "haiku"), ("plugin:d", "haiku")]


def test_a_call_that_gives_another_tier_is_compared_with_the_file(tmp_path: Path) -> None:
    project(tmp_path, 3)
    text = (
        "---\ndescription: x\n---\n```\n"
        'Agent(subagent_type="otter-0000", model="opus")\n'
        'Agent(subagent_type="otter-0001", model="sonnet")\n'
        'Agent(subagent_type="nobody", model="opus")\n```\n'
    )
    write(tmp_path, {".claude/commands/go.md": text})
    found = differences(tmp_path)
    assert {one["kind"] for one in found} == {"call"}
    assert [(one["path"], one["line"]) for one in found] == [(".claude/commands/go.md", 5)]


def test_a_thousand_agents_take_a_second(tmp_path: Path) -> None:
    project(tmp_path, 500)
    lint("routing", cwd=tmp_path)
    for command in (["routing", "--check"], ["loop"], ["route", "review", "it"]):

        def run(command: list[str] = command) -> None:
            assert lint(*command, cwd=tmp_path).code == 0

        assert in_time(run, 3), command


def test_the_rule_speaks_only_of_a_stale_table_between_our_marks(tmp_path: Path) -> None:
    project(tmp_path, 3)

    def told(*arguments: str) -> list[FindingJson]:
        select = "--select=stale-routing-document"
        return lint(select, "--output-format=json", *arguments, cwd=tmp_path).findings

    assert told() == []
    lint("routing", "--write", cwd=tmp_path)
    page = tmp_path / "ROUTING.md"
    made = page.read_text("utf-8")
    assert told() == []
    page.write_text(made.replace("otter-0001", "otter-9"), "utf-8")
    (finding,) = told()
    assert finding["path"] == "ROUTING.md"
    assert told("--isolated") == []
    assert told(".claude/agents/otter-0001.md") == []
    page.write_text("| agent | model |\n|---|---|\n| otter-0001 | sonnet |\n", "utf-8")
    assert told() == []
    page.write_text(made.replace("otter-0001", "otter-9"), "utf-8")
    for broken in ("roles: [", "roles: {a: {tier: huge}}\n", ""):
        (tmp_path / "agent-routing.yaml").write_text(broken)
        assert told() == []
