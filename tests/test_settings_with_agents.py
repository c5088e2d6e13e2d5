"""Agents that are entries of settings, as those of `opencode.json`, and settings that name agents."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from frontmatter_lint import api
from frontmatter_lint.output.render import FORMATS
from frontmatter_lint.reading import document, jsonc_document

from .conftest import ROOT, examples
from .support import agent_text, lint, lint_json, write

PLACE = "opencode.json"
AUDITOR = {
    "description": "Audits the locks for security vulnerabilities before each release.",
    "mode": "subagent",
    "model": "anthropic/claude-haiku-4-5",
    "prompt": "You are a security auditor. Threat-model each change you see.",
}
SORTER = {"description": "Sorts files.", "model": "anthropic/claude-sonet-4-6"}


def settings(**agents: object) -> str:
    """Settings of OpenCode with these agents."""
    return json.dumps({"agent": agents}, indent=2)


def found(folder: Path, *arguments: str) -> list[tuple[str, int, str]]:
    """Path, line and code of each finding below a folder."""
    report = lint_json("--isolated", *arguments, cwd=folder)
    return [(one["path"], one["line"], one["code"]) for one in report.findings]


@pytest.mark.parametrize(
    "place",
    [
        PLACE,
        "opencode.jsonc",
        ".opencode/opencode.json",
        ".opencode/opencode.jsonc",
        "packages/web/opencode.json",
        "kilo.jsonc",
        ".kilo/kilo.json",
        ".config/opencode/opencode.json",
    ],
)
def test_each_entry_is_an_agent_with_its_own_places(place: str, tmp_path: Path) -> None:
    write(tmp_path, {place: settings(auditor=AUDITOR, sorter=SORTER)})
    assert found(tmp_path) == [(place, 6, "MA503"), (place, 11, "MD201")]
    assert found(tmp_path, place) == [(place, 6, "MA503"), (place, 11, "MD201")]
    printed = lint("--show-files", cwd=tmp_path).out
    assert [line.split()[:2] for line in printed.splitlines()] == [
        [f"{place}#auditor", "opencode"],
        [f"{place}#sorter", "opencode"],
    ]


def test_other_settings_and_other_parts_of_them_define_no_agent(tmp_path: Path) -> None:
    files = {
        PLACE: '{"model": "anthropic/claude-sonnet-4-6", "mode": {"x": {"model": 3}}}',
        "web/opencode.json": '{"agent": ["x"]}',
        "shop/opencode.json": "[]",
        "port/opencode.json": "",
        "oh-my-opencode.json": settings(sorter=SORTER),
        "opencode.json.bak": settings(sorter=SORTER),
        ".codex/config.toml": '[agents.sorter]\ndescription = "Sorts files."\n',
    }
    write(tmp_path, files)
    report = lint("--isolated", "--allow-empty", cwd=tmp_path)
    assert (report.code, report.out) == (0, "0 files checked: no findings\n")
    assert "which define no agent" in lint("--show-skipped", cwd=tmp_path).out


#: What stands beside agents in settings, and the lines and codes of what is said of it.
BESIDE = {
    "a model that nobody makes": ('"model": "anthropic/opus-deep"', [(2, "MD201")]),
    "a small one": ('"small_model": "anthropic/haiku"', [(2, "MD202")]),
    "models that are right": ('"model": "openai/gpt-5.5", "small_model": "harbour/x"', []),
    "a model that is put in later": ('"model": "anthropic/{env:MODEL}"', []),
    "an order": ('"permission": {"bash": {"a b": "deny", "a *": "ask"}}', [(2, "TL709")]),
    "one word": ('"permission": "ask"', []),
    "a permission of nothing": ('"permission": {"write": "deny"}', [(2, "TL705")]),
    "a switch of nothing": ('"tools": {"Bash": false}', [(2, "TL705")]),
    "a list of version 2": (
        '"permissions": [{"action": "edit", "resource": "a/*", "effect": "allow"},\n'
        '{"action": "*", "resource": "*", "effect": "deny"}]',
        [(3, "TL709")],
    ),
    "no permission": ('"permission": 3, "tools": ["x"], "permissions": [3, {"action": 1}]', []),
}


@pytest.mark.parametrize(("text", "expected"), BESIDE.values(), ids=BESIDE)
@pytest.mark.parametrize("place", [PLACE, ".kilo/kilo.jsonc"])
def test_what_stands_beside_agents_is_looked_at(
    place: str, text: str, expected: list[tuple[int, str]], tmp_path: Path
) -> None:
    write(tmp_path, {place: f"{{\n{text}\n}}"})
    assert found(tmp_path, "--allow-empty") == [(place, *one) for one in expected]
    agents = settings(a={"description": "Sorts files.", "prompt": "Sort."})[1:-1].strip()
    write(tmp_path, {place: f"{{\n{text},\n{agents}\n}}"})
    assert found(tmp_path) == [(place, *one) for one in expected]
    listed = lint("--show-files", cwd=tmp_path).out.splitlines()
    assert [line.split()[0] for line in listed] == [f"{place}#a"]


def test_of_other_settings_with_permissions_no_order_is_known(tmp_path: Path) -> None:
    """What is read before puts its patterns first: asked of OpenCode 1.18.33 on 2026-11-30."""
    text = '{"permission": {"bash": {"a *": "allow", "*": "ask"}}}'
    other = '{"permission": {"bash": {"*": "deny"}}}'
    write(tmp_path, {PLACE: text, ".opencode/opencode.jsonc": other})
    assert found(tmp_path, "--allow-empty") == []
    write(tmp_path, {".opencode/opencode.jsonc": "{}"})
    assert found(tmp_path) == [(PLACE, 1, "TL709")]


def test_what_stands_beside_agents_is_no_agent(tmp_path: Path) -> None:
    beside = '"model": "anthropic/opus-deep", "permission": {"bash": {"a": "deny", "*": "ask"}}'
    own = settings(a={"description": "Sorts files.", "prompt": "Sort."})[1:-1]
    write(tmp_path, {PLACE: f"{{{beside}, {own}}}", "b/opencode.json": f"{{{beside}}}"})
    report = lint_json("--isolated", cwd=tmp_path)
    assert {one["agent"] for one in report.findings} == {PLACE}
    assert len(report.findings) == 4
    listed = json.loads(lint("fleet", "--output-format=json", cwd=tmp_path).out)
    names = [one["agent"] for one in listed["repositories"][0]["agents"]]
    assert names == ["a"]
    assert {one.name for one in api.agents([str(tmp_path)])} == {"a"}
    for command in ("cost", "chains", "migrate", "badge", "explain a"):
        assert lint(*command.split(), cwd=tmp_path).code in (0, 1), command


def test_a_model_that_the_project_defines_is_right(tmp_path: Path) -> None:
    models = '"provider": {"anthropic": {"models": {"opus-deep": {}}}}'
    text = f'{{"model": "anthropic/opus-deep", "small_model": "anthropic/haiku-x", {models}}}'
    write(tmp_path, {PLACE: text})
    (one,) = lint_json("--isolated", cwd=tmp_path).findings
    assert (one["code"], "anthropic/haiku-x" in one["message"]) == ("MD201", True)


def test_comments_and_last_commas_are_taken_and_no_place_moves(tmp_path: Path) -> None:
    text = (
        "\ufeff{ // agents, all of them\r\n"
        '  "agent": {/* "x": { */ "sorter": {\r\n'
        '    "description": "Sorts files, // and /* no */ comments,]",\r\n'
        '    "model": /* of old */ "anthropic/claude-sonet-4-6",\r\n  },},\r\n}\r\n'
    )
    (tmp_path / PLACE).write_bytes(text.encode())
    (one,) = lint_json("--isolated", cwd=tmp_path).findings
    assert (one["code"], one["line"], one["column"]) == ("MD201", 4, 27)


_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=6),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3)
    ),
    max_leaves=8,
)


@hypothesis_settings(max_examples=examples(200))
@given(_VALUES, st.sampled_from([" // x\n", "/* , ] } */", "\n", ' /* " */ ']))
def test_what_json_does_not_have_changes_nothing(value: object, noise: str) -> None:
    plain = json.dumps({"agent": value}, ensure_ascii=False)
    pieces = re.findall(r'"(?:[^"\\]|\\.)*"|[^"]', plain)
    noisy = "".join(noise + one if one in "{}[]," else one for one in pieces)
    for text in (plain, noisy, re.sub(r"(?<=[\w\"\]}])(?=[\]}]\Z)", ",", plain)):
        parsed = jsonc_document.parse(text.encode("utf-8", "surrogatepass"))
        assert parsed.faults == ()
        assert parsed.fields == {"agent": value}
        assert parsed.split.text == text
        _, where = jsonc_document.extents(text, ("agent",))
        assert where is not None


def test_an_entry_that_only_changes_an_agent_is_not_judged(tmp_path: Path) -> None:
    light = {"model": "anthropic/claude-haiku-4-5"}
    merged = {**AUDITOR, "model": "anthropic/claude-sonet-4-6"}
    write(
        tmp_path,
        {
            PLACE: settings(
                build=light, plan={**light, "mode": "primary"}, auditor=AUDITOR, b=merged
            ),
            ".opencode/agent/auditor.md": "---\ndescription: Sorts files.\n---\nSort the files.\n",
            ".opencode/opencode.jsonc": settings(b={"temperature": 0.1}),
        },
    )
    assert found(tmp_path) == [(PLACE, 19, "MD201")]  # a wrong name is one in any part
    told = lint("explain", "plan", cwd=tmp_path).out
    assert "not judged: it changes an agent of the tool's own" in told
    assert (
        "not judged: it changes an agent of another file" in lint("explain", "b", cwd=tmp_path).out
    )
    listed = json.loads(lint("fleet", "--output-format=json", cwd=tmp_path).out)
    paths = [one["path"] for one in listed["repositories"][0]["agents"]]
    assert paths == [".opencode/agent/auditor.md", f"{PLACE}#build", f"{PLACE}#plan"]


def test_the_views_of_a_team_give_each_entry_its_own_findings(tmp_path: Path) -> None:
    sorter = {**SORTER, "model": "anthropic/claude-haiku-4-5"}
    odd = {**SORTER, "model": "anthropic/claude-sonet-4-6"}
    write(tmp_path, {PLACE: settings(sorter=sorter, odd=odd, named={**odd, "name": "Pier Hand"})})
    listed = json.loads(lint("fleet", "--output-format=json", cwd=tmp_path).out)
    codes = {}
    for one in listed["repositories"][0]["agents"]:
        codes[one["path"]] = [finding["code"] for finding in one["findings"]]
    assert codes == {
        f"{PLACE}#named": ["MD201"],
        f"{PLACE}#odd": ["MD201"],
        f"{PLACE}#sorter": [],
    }


def test_what_is_out_of_use_or_put_in_later_is_passed_over(tmp_path: Path) -> None:
    later = {"model": "{env:MODEL}", "description": "{file:./x.txt}", "prompt": "{env:PROMPT}"}
    off = {**SORTER, "disable": True}
    write(tmp_path, {PLACE: settings(later=later, off=off, half={"model": "anthropic/{env:X}"})})
    assert found(tmp_path) == []


def test_prompts_are_read_within_the_project_alone(tmp_path: Path) -> None:
    for named, is_read in {
        "{file:./prompts/audit.md}": True,
        " {file:prompts/audit.md} ": True,
        "{file:../audit.md}": False,
        "{file:./leads-out.md}": False,
        "{file:./missing.md}": False,
        "Be kind. {file:./prompts/audit.md}": False,
        "{file:{env:HOME}/audit.md}": False,
    }.items():
        work = tmp_path / "work"
        audit = "You are a security auditor.\n\nThreat-model each change. Find security vulnerabilities.\n"
        agent = {**AUDITOR, "description": "Sorts the files of a folder by name.", "prompt": named}
        write(tmp_path, {"audit.md": audit})
        write(work, {".git/HEAD": "", "prompts/audit.md": audit, PLACE: settings(x=agent)})
        (work / "leads-out.md").unlink(missing_ok=True)
        (work / "leads-out.md").symlink_to(tmp_path / "audit.md")
        findings = lint_json("--isolated", "--ignore=RF804", PLACE, cwd=work).findings
        assert bool(findings) == is_read, named
        if is_read:
            (one,) = findings
            assert (one["path"], one["line"]) == (PLACE, 6)
            places = {(each["path"], each["line"]) for each in one["evidence"]}
            assert ("prompts/audit.md", 3) in places
            told = lint("explain", PLACE, cwd=work).out
            assert "prompts/audit.md:3 (" in told


@pytest.mark.parametrize(
    ("entry", "code"),
    [
        ({"model": 3}, "SC103"),
        ({"name": 3}, "SC103"),
        ({"prompt": ["x"]}, "SC103"),
        ({"tools": {"edit": "no"}}, "SC103"),
        ({"disable": "true"}, "SC103"),
        ({"mode": "sub"}, "SC104"),
        ({"steps": 0}, "SC104"),
        ({"color": "red"}, "SC104"),
        ("./sorter.md", "SC103"),
        (None, "SC103"),
    ],
)
def test_what_keeps_the_program_from_starting_is_an_error(
    entry: object, code: str, tmp_path: Path
) -> None:
    """Each was asked of OpenCode 1.18.33, which says “Configuration is invalid”."""
    write(tmp_path, {PLACE: settings(sorter=entry)})
    (one,) = lint_json("--isolated", cwd=tmp_path).findings
    assert (one["code"], one["severity"]) == (code, "error")
    assert "does not start" in one["message"]


def test_settings_that_cannot_be_read_are_an_error_where_they_are_to_be(tmp_path: Path) -> None:
    broken = '{"agent": {"sorter": {"mode": "all" "x": 1}}}'
    for text, codes in {
        broken: ["FM032"],
        "[" + broken: ["FM032"],
        broken.replace("sorter", "{{ name }}"): [],
        broken.replace('"x"', "{env:X}"): [],
        broken.replace("agent", "mcp"): [],
    }.items():
        write(tmp_path, {PLACE: text})
        assert [code for _, _, code in found(tmp_path, "--allow-empty")] == codes, text
    (tmp_path / PLACE).write_bytes(b"\xff\xfe\x00")
    assert lint("--isolated", "--allow-empty", cwd=tmp_path).code in (0, 1)


def test_settings_of_codex_that_are_no_toml_are_an_error(tmp_path: Path) -> None:
    place = ".codex/config.toml"
    role = 'developer_instructions = "Sort."\n'
    for text, beside, expected in [
        ('[agents.sorter]\ndescription = "Sorts\n', {}, [(place, 2, "FM031")]),
        ("[[agents]]\nx = \n", {}, [(place, 2, "FM031")]),
        ("[mcp_servers.x]\ny = \n", {}, []),
        ("[mcp_servers.x]\ny = \n", {".codex/agents/s.toml": role}, [(place, 2, "FM031")]),
        ("{{ agents }}\n[agents\n", {}, []),
    ]:
        folder = tmp_path / str(len(list(tmp_path.iterdir())))
        write(folder, {place: text, **beside})
        assert found(folder, "--allow-empty") == expected, text
        assert found(folder, "--allow-empty", "--only-agents", place) == expected, text
    write(tmp_path, {place: "# lint-agents: ignore-file[FM031] to be written\n[agents.x]\ny =\n"})
    assert found(tmp_path, place) == []


def test_an_agent_is_compared_and_counted_like_any_other(tmp_path: Path) -> None:
    calling = agent_text("tools: [Read, Agent(sorter)]", name="otter")
    write(
        tmp_path,
        {
            ".git/HEAD": "",
            PLACE: settings(sorter={**SORTER, "model": "anthropic/claude-haiku-4-5"}, b=AUDITOR),
            ".claude/agents/otter.md": calling,
        },
    )
    assert {code for _, _, code in found(tmp_path)} == {"MA503"}
    assert lint("--isolated", cwd=tmp_path).out.endswith("2 files checked: 1 error\n")
    listed = json.loads(lint("fleet", "--output-format=json", cwd=tmp_path).out)
    by_name = {one["agent"]: one for one in listed["repositories"][0]["agents"]}
    assert by_name["b"]["findings"] != by_name["sorter"]["findings"]
    assert by_name["b"]["path"] == f"{PLACE}#b"
    assert {one.name for one in api.agents([str(tmp_path)])} == {"otter", "sorter", "b"}
    for command in ("cost", "chains", "migrate", "badge"):
        assert lint(command, cwd=tmp_path).code in (0, 1), command


PROVIDER = (
    '{"provider": {"anthropic": {"options": {"baseURL": "http://localhost:1"}}, /* x */}, %s}'
)


@pytest.mark.parametrize("place", [PLACE, "opencode.jsonc", ".opencode/opencode.jsonc"])
def test_a_provider_of_the_project_may_call_its_models_anything(place: str, tmp_path: Path) -> None:
    own = settings(sorter={"description": "Sorts.", "model": "anthropic/claude-sonet-4-6"})[1:-1]
    write(
        tmp_path,
        {
            place: PROVIDER % own,
            ".opencode/agent/b.md": agent_text("model: anthropic/claude-sonet-4-6"),
        },
    )
    assert found(tmp_path) == []
    other = {".git/HEAD": "", PLACE: PROVIDER.replace("anthropic", "port") % own}
    write(tmp_path / "other", other)
    assert [code for _, _, code in found(tmp_path / "other")] == ["MD201"]


def test_nothing_is_written_into_the_settings(tmp_path: Path) -> None:
    text = settings(sorter=SORTER)
    write(tmp_path, {PLACE: text, "opencode.jsonc": text, ".lint-agents.toml": ""})
    assert lint("--fix", "--unsafe-fixes", cwd=tmp_path).code == 1
    added = lint("--add-ignores", cwd=tmp_path).out
    assert "JSON has no comments" in added
    assert "its comments are not read" in added
    assert (tmp_path / PLACE).read_text() == (tmp_path / "opencode.jsonc").read_text() == text
    lint("--baseline=known.json", "--update-baseline", cwd=tmp_path)
    write(tmp_path, {PLACE: "\n\n" + text})
    assert lint("--baseline=known.json", cwd=tmp_path).code == 0


def test_a_document_that_assigns_a_model_is_held_to_both_files(tmp_path: Path) -> None:
    """The program takes the model of the settings where the Markdown file names none."""
    write(
        tmp_path,
        {
            ".git/HEAD": "",
            "CLAUDE.md": "| Agent | Model |\n|---|---|\n| scribe | sonnet |\n| b | sonnet |\n",
            PLACE: settings(scribe={"model": "anthropic/claude-sonnet-4-6"}),
            ".opencode/agent/scribe.md": "---\ndescription: Writes pages.\n---\nWrite the pages.\n",
            ".opencode/agent/b.md": "---\ndescription: Writes lists.\n---\nWrite the lists.\n",
        },
    )
    report = lint_json("--documented-in=CLAUDE.md", cwd=tmp_path)
    assert [(one["path"], one["code"]) for one in report.findings] == [
        (".opencode/agent/b.md", "MA505")
    ]


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_reports_it(name: str, tmp_path: Path) -> None:
    write(tmp_path, {PLACE: settings(sorter=SORTER)})
    printed = lint("--isolated", f"--output-format={name}", PLACE, cwd=tmp_path)
    assert PLACE in printed.out
    assert printed.code == 1


def test_the_hooks_are_handed_the_settings() -> None:
    manifest = (ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8")
    pattern = re.findall(r"(?m)^  files: (.*)$", manifest)[0]
    for path in (PLACE, ".opencode/opencode.jsonc", "web/kilo.json", ".codex/config.toml"):
        assert re.search(pattern, path)
    assert not re.search(pattern, "my-opencode.json")


def test_a_place_in_the_text_belongs_to_the_field_around_it() -> None:
    parsed = document.parse(settings(sorter=SORTER).encode(), (), document.JSONC)
    inner = parsed._replace(base=("agent", "sorter"), fields=SORTER)
    assert document.identity(inner, ("model",)) == (("agent", "sorter", "model"), SORTER["model"])
    assert document.locate(inner, ("nothing",)).start.line == 3
    assert document.locate(inner, ()).start.line == 3
    place = document.locate(inner, ("model",)).start
    assert document.identity(inner, place)[0] == ("agent", "sorter", "model")


# --- version 2 of OpenCode ---------------------------------------------------------------


def test_agents_of_version_2_are_judged_and_not_held_to_version_1(tmp_path: Path) -> None:
    rules = [{"action": "edit", "resource": "*", "effect": "deny"}]
    of_version_2 = {
        "description": AUDITOR["description"],
        "system": AUDITOR["prompt"],
        "model": "anthropic/claude-haiku-4-5#high",
        "permissions": rules,
    }
    entries = {
        "auditor": of_version_2,
        "idle": {**SORTER, "disabled": True},
        "sorter": {"description": "Sorts files.", "model": "default", "color": 3},
    }
    write(tmp_path, {PLACE: json.dumps({"agents": entries}, indent=2)})
    report = lint_json("--isolated", cwd=tmp_path)
    assert [(one["code"], one["severity"]) for one in report.findings] == [
        ("MA503", "error"),
        ("MD202", "info"),
    ]
    assert f"{PLACE}#idle" not in lint("--show-files", cwd=tmp_path).out
    of_version_2["permissions"] = [{**rules[0], "resource": "a/*", "effect": "allow"}, *rules]
    write(tmp_path, {PLACE: json.dumps({"agents": {"auditor": of_version_2}}, indent=2)})
    assert [code for _, _, code in found(tmp_path, "--ignore=MA")] == ["TL709"]


def test_an_agent_goes_by_the_name_that_the_list_of_files_gives_it(tmp_path: Path) -> None:
    write(tmp_path, {f".opencode/{PLACE}": settings(auditor=AUDITOR, sorter=SORTER)})
    listed = lint("--show-files", cwd=tmp_path).out.split()[0]
    explained = lint("explain", "--isolated", listed, cwd=tmp_path)
    assert (explained.code, explained.out.split()[0]) == (0, "auditor")


def test_an_agent_of_both_versions_is_held_to_the_first(tmp_path: Path) -> None:
    both = {"agent": {"sorter": SORTER}, "agents": {"sorter": {"model": "openai/gpt-5.5"}}}
    write(tmp_path, {PLACE: json.dumps(both, indent=2)})
    assert [code for _, _, code in found(tmp_path)] == ["MD201"]


def test_a_comment_that_is_not_closed_is_named(tmp_path: Path) -> None:
    write(tmp_path, {PLACE: '{"agent": {"sorter": {"model": "openai/gpt-5.5"}} /* count'})
    (report,) = lint_json("--isolated", cwd=tmp_path).findings
    assert report["code"] == "FM032"
    assert "a comment is not closed" in report["message"]
