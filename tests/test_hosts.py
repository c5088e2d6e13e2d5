"""Who serves a model, and until when; gateways, clouds and names of one's own."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from frontmatter_lint.agents import catalogue, classes, dialects, hosts, offers
from frontmatter_lint.core.resources import data

from .shapes import FindingJson
from .support import agent_text, lint, lint_json, write

AGENT = ".claude/agents/a.md"
TODAY = "--today=2026-11-27"


def checked(folder: Path, *arguments: str) -> list[FindingJson]:
    """The findings of a run that heeds the settings of the folder."""
    return lint("--output-format=json", *arguments, cwd=folder).findings


def said(folder: Path, path: str, *lines: str, today: str = TODAY) -> list[tuple[str, str, str]]:
    """The findings on the model of one agent: code, severity, message."""
    write(folder, {path: agent_text(*lines)})
    found = checked(folder, "--select=MD", today, path)
    return [(one["code"], one["severity"], one["message"]) for one in found]


# --- a day belongs to a maker and a host ----------------------------------------------

COPILOT = ".github/agents/a.agent.md"


@pytest.mark.parametrize(
    ("path", "model", "severity", "day"),
    [
        (COPILOT, "Claude Sonnet 4 (copilot)", "warning", "2026-05-01"),
        (COPILOT, "claude-opus-4.1", "warning", "2026-02-17"),
        (COPILOT, "GPT-4.1", "warning", "2026-06-01"),
        (COPILOT, "Claude Sonnet 3.7 Thinking", "warning", "2025-10-23"),
        (COPILOT, "claude-3-opus", "info", ""),
        (".opencode/agent/a.md", "github-copilot/gpt-5", "warning", "2026-02-17"),
        (".opencode/agent/a.md", "openai/gpt-5", "warning", "2026-12-11"),
        (".opencode/agent/a.md", "anthropic/claude-3-opus", "warning", "2026-01-05"),
        (".opencode/agent/a.md", "openrouter/anthropic/claude-3-opus", "info", ""),
        (".opencode/agent/a.md", "foundry/claude-3-opus", "warning", "2026-01-05"),
        (".cursor/agents/a.md", "claude-opus-4-1-thinking-high", "info", ""),
        (".kiro/agents/a.md", "claude-3-opus", "info", ""),
        (AGENT, "claude-opus-4-1", "warning", "2026-08-05"),
        (AGENT, "us.anthropic.claude-opus-4-1-20250805-v1:0", "info", ""),
        (AGENT, "claude-opus-4-1@20250805", "info", ""),
        (".codex/agents/a.toml", "gpt-5", "warning", "2026-12-11"),
    ],
)
def test_a_day_is_that_of_who_serves_the_model(
    path: str, model: str, severity: str, day: str, tmp_path: Path
) -> None:
    text = agent_text(f"model: {model}", "mode: subagent" if "opencode" in path else "")
    if path.endswith(".toml"):
        text = f'name = "a"\ndescription = "Formats."\nmodel = "{model}"\n'
        text += 'developer_instructions = "Do it."\n'
    write(tmp_path, {path: text})
    (found,) = lint_json("--select=MD203", TODAY, path, cwd=tmp_path).findings
    assert found["severity"] == severity
    assert ("20" in found["message"].partition("` ")[2]) == bool(day)
    assert day in found["message"]


@pytest.mark.parametrize(
    ("path", "model"),
    [
        (COPILOT, "GPT-5 mini (copilot)"),  # its maker ends it in December
        (COPILOT, "Claude Sonnet 4.5"),  # its maker ends it in three days
        (COPILOT, "gpt-5.2"),  # no table of GitHub's names it
        (COPILOT, "claude-opus-4.5"),
        (".cursor/agents/a.md", "claude-sonnet-4-5"),
        (".opencode/agent/a.md", "openrouter/openai/gpt-4o"),
    ],
)
def test_where_nothing_is_known_nothing_is_said(path: str, model: str, tmp_path: Path) -> None:
    mode = "mode: subagent" if "opencode" in path else "color: red"
    assert said(tmp_path, path, f"model: {model}", mode) == []


def test_the_last_days_turn_an_info_into_a_warning(tmp_path: Path) -> None:
    for today, severity in (
        ("2026-08-01", None),
        ("2026-11-15", "info"),
        ("2026-11-16", "warning"),
        ("2026-11-30", "warning"),
    ):
        found = said(tmp_path, AGENT, "model: claude-sonnet-4-5", today=f"--today={today}")
        assert [one[1] for one in found] == ([severity] if severity else [])


def test_grace_is_a_setting(tmp_path: Path) -> None:
    for grace, number in ((2, 0), (3, 1), (400, 1)):
        write(tmp_path, {".lint-agents.toml": f"grace = {grace}\n"})
        assert len(said(tmp_path, AGENT, "model: claude-sonnet-4-5")) == number
    write(tmp_path, {".lint-agents.toml": "select = []\ngrace = -1\n"})
    printed = lint(AGENT, cwd=tmp_path)
    assert printed.code == 2
    assert printed.err.startswith("lint-agents: error: .lint-agents.toml:2:9: ")


def test_targets_are_served_by_their_tools(tmp_path: Path) -> None:
    lines = ["model:", "  copilot: gpt-4.1", "  claude: sonnet"]
    path = ".agnostic-ai/agents/a.md"
    (found,) = [one for one in said(tmp_path, path, *lines) if one[0] == "MD203"]
    assert found[1:] == ("warning", "`gpt-4.1` was retired by GitHub Copilot on 2026-06-01")


def test_menus_are_told_in_the_words_of_the_menu(tmp_path: Path) -> None:
    for model, wanted in (
        ("Claude Opus 4.1 (copilot)", "`Claude Opus 4.6 (copilot)`"),
        ("Claude Opus 4.1", "`Claude Opus 4.6`"),
        ("claude-opus-4.1", "`claude-opus-4.6`"),
        ("Gemini 3 Pro (Preview) (copilot)", "`Gemini 3.1 Pro (copilot)`"),
        ("o3", "`gpt-5.6-sol`"),
        ("Claude Sonet 4.6 (copilot)", "`Claude Sonnet 4.6 (copilot)`"),
    ):
        write(tmp_path, {COPILOT: agent_text(f"model: {model}", "target: vscode")})
        (found,) = lint_json("--select=MD", TODAY, COPILOT, cwd=tmp_path).findings
        assert wanted in found["hint"], model


def test_every_host_is_known_and_every_chain_ends() -> None:
    for name, facts in data("hosts").items():
        for model, menu in facts.get("served", {}).items():
            assert catalogue.lookup(menu).id == catalogue.lookup(model).id or (
                catalogue.same(menu, model)
            )
            info = catalogue.lookup(model).info
            assert info is not None
            assert hosts.is_served(info, name)
    for dialect in dialects.names():
        host = dialects.get(dialect).model.host
        assert host in (hosts.MAKER, hosts.UNKNOWN, *data("hosts"))


def test_the_day_itself_is_no_day_gone(tmp_path: Path) -> None:
    for today, says in (
        ("2026-11-29", "will be retired by its maker on 2026-11-30"),
        ("2026-11-30", "will be retired by its maker at the end of today, 2026-11-30"),
        ("2026-12-01", "was to be retired by its maker on 2026-11-30"),
    ):
        (found,) = said(tmp_path, AGENT, "model: claude-sonnet-4-5", today=f"--today={today}")
        assert found == ("MD203", "warning", f"`claude-sonnet-4-5` {says}")


@pytest.mark.parametrize(
    ("today", "says", "listed"),
    [
        ("2026-05-31", "will be retired by GitHub Copilot on 2026-06-01", "until 2026-06-01"),
        (
            "2026-06-01",
            "will be retired by GitHub Copilot at the end of today, 2026-06-01",
            "until 2026-06-01",
        ),
        ("2026-06-02", "was retired by GitHub Copilot on 2026-06-01", "retired 2026-06-01"),
    ],
)
def test_the_last_day_means_the_same_everywhere(
    tmp_path: Path, today: str, says: str, listed: str
) -> None:
    (found,) = said(tmp_path, COPILOT, "model: gpt-4.1", "target: vscode", today=f"--today={today}")
    assert found == ("MD203", "warning", f"`gpt-4.1` {says}")
    printed = lint("models", "vscode", f"--today={today}", cwd=tmp_path).out
    (row,) = [line for line in printed.splitlines() if line.split()[:1] == ["gpt-4.1"]]
    assert listed in row


def test_a_line_goes_on_where_its_maker_names_another(tmp_path: Path) -> None:
    write(tmp_path, {".opencode/agent/a.md": agent_text("model: google/gemini-2.5-flash")})
    (found,) = checked(tmp_path, "--select=MD", TODAY)
    assert found["hint"].startswith("use `google/gemini-3.8-flash`; its maker puts")
    assert found["fix"]
    assert found["fix"]["says"] == "write `google/gemini-3.8-flash`, of the same tier"


def test_no_model_is_replaced_by_one_of_a_weaker_class() -> None:
    for name in dialects.names():
        dialect = dialects.get(name)
        for model in catalogue.listed_ids():
            wanted = offers.successor(model, dialect)
            assert not classes.is_weaker(wanted, model), (name, model, wanted)


@pytest.mark.parametrize(
    ("first", "second", "weaker"),
    [
        ("deepseek-flash", "deepseek-v4-pro", True),
        ("gemini-3.5-flash-lite", "gemini-3-flash", True),
        ("gpt-5.4-mini", "gpt-5.4", False),
        ("claude-opus-5", "claude-sonnet-5", False),
        ("gpt-5-mini", "claude-haiku-4-5", False),
    ],
)
def test_the_class_of_a_model_is_a_word_of_its_name(first: str, second: str, weaker: bool) -> None:  # noqa: FBT001
    assert classes.is_weaker(first, second) == weaker


def test_a_name_of_another_menu_and_its_end_advise_the_same(tmp_path: Path) -> None:
    write(tmp_path, {".cursor/agents/a.md": agent_text("model: Claude Sonnet 4")})
    hints = {one["code"]: one["hint"] for one in checked(tmp_path, "--select=MD", TODAY)}
    assert hints == {
        "MD202": "write a name it knows, such as `claude-sonnet-4-6`",
        "MD203": "use `claude-sonnet-4-6`",
    }


@pytest.mark.parametrize(
    ("model", "hint"),
    [
        (",", "keep one, for instance `sonnet`"),
        ("'|'", "keep one, for instance `sonnet`"),
        ("claude-3-opus | haiku", "keep one, for instance `haiku`"),
        ("gpt-5, gpt-4", "keep one, for instance `sonnet`"),
    ],
)
def test_of_several_names_one_that_is_right_is_kept(model: str, hint: str, tmp_path: Path) -> None:
    write(tmp_path, {AGENT: agent_text(f"model: {model}")})
    (found,) = [
        one
        for one in lint_json("--select=MD", TODAY, AGENT, cwd=tmp_path).findings
        if one["code"] == "MD204"
    ]
    assert found["hint"] == hint


# --- gateways and clouds --------------------------------------------------------------

ANY_NAME = [
    {"ANTHROPIC_BASE_URL": "https://gateway.example/v1"},
    {"ANTHROPIC_BASE_URL": "http://localhost:4000"},
    {"CLAUDE_CODE_USE_BEDROCK": "1"},
    {"CLAUDE_CODE_USE_VERTEX": "true"},
    {"CLAUDE_CODE_USE_FOUNDRY": 1},
]
NO_HOST = [
    {},
    {"ANTHROPIC_BASE_URL": "https://api.anthropic.com"},
    {"ANTHROPIC_BASE_URL": ""},
    {"CLAUDE_CODE_USE_BEDROCK": "0"},
    {"ANTHROPIC_MODEL": "opus"},
]
NAMES = ("my-team-opus", "sonet", "glm-5.2", "openai/gpt-5", "Claude Sonnet 4.5", "claude-3-opus")


@pytest.mark.parametrize("variables", ANY_NAME, ids=str)
def test_a_gateway_takes_any_name(variables: dict[str, object], tmp_path: Path) -> None:
    write(tmp_path, {".claude/settings.json": json.dumps({"env": variables})})
    for name in NAMES:
        assert said(tmp_path, AGENT, f"model: {name}") == []
    assert [one[0] for one in said(tmp_path, AGENT, "model: sonnet, opus")] == ["MD204"]


@pytest.mark.parametrize("variables", NO_HOST, ids=str)
def test_without_one_names_are_judged(variables: dict[str, object], tmp_path: Path) -> None:
    write(tmp_path, {".claude/settings.json": json.dumps({"env": variables})})
    for name in NAMES:
        assert said(tmp_path, AGENT, f"model: {name}")


@pytest.mark.parametrize(
    ("provider", "number"), [("azure", 0), ("our-proxy", 0), ("openai", 1), (None, 1), (5, 1)]
)
def test_a_provider_of_codex_takes_any_name(provider: object, number: int, tmp_path: Path) -> None:
    settings = f"model_provider = {json.dumps(provider)}\n" if provider else "# none\n"
    text = 'name = "a"\ndescription = "Formats."\ndeveloper_instructions = "Do."\n'
    path = ".codex/agents/a.toml"
    for model in ("gtp-5.5", "sonnet", "gpt-4"):
        write(tmp_path, {".codex/config.toml": settings, path: f'{text}model = "{model}"\n'})
        found = lint_json("--select=MD", TODAY, path, cwd=tmp_path).findings
        assert len(found) == number, model


def test_a_provider_that_opencode_declares_takes_any_name(tmp_path: Path) -> None:
    path = ".opencode/agent/a.md"
    provider: dict[str, Any] = {"anthropic": {"options": {"baseURL": "https://gateway.example"}}}
    provider["openai"] = {"models": {"our-tuned": {}}, "options": {"apiKey": "x"}}
    write(tmp_path, {"opencode.json": json.dumps({"provider": provider})})
    assert said(tmp_path, path, "model: anthropic/our-own", "mode: subagent") == []
    assert said(tmp_path, path, "model: openai/our-tuned", "mode: subagent") == []
    assert said(tmp_path, path, "model: openai/our-own", "mode: subagent") != []
    write(tmp_path, {"opencode.json": "{ // a comment"})
    assert said(tmp_path, path, "model: anthropic/our-own", "mode: subagent") != []


def test_settings_that_claude_code_ignores_declare_no_gateway(tmp_path: Path) -> None:
    wrong = {"env": ANY_NAME[0], "model": 5}
    write(tmp_path, {".claude/settings.json": json.dumps(wrong)})
    assert said(tmp_path, AGENT, "model: my-team-opus")


# --- names of one's own ---------------------------------------------------------------

OWN = 'models = { "my-team-opus" = "frontier", "my-mini" = "light", "Old One" = "mid" }\n'


def test_declared_names_are_right_everywhere_and_judged_by_their_tier(tmp_path: Path) -> None:
    write(tmp_path, {".lint-agents.toml": OWN})
    for path in (AGENT, ".opencode/agent/a.md", COPILOT, ".gemini/agents/a.md"):
        for name in ("my-team-opus", "my-mini", "Old One"):
            assert said(tmp_path, path, f"model: {name}") == []
    critical = (
        "---\nname: security-auditor\ndescription: Audits payment code for security "
        "vulnerabilities and writes its threat model.\nmodel: my-mini\n---\nAssess each threat.\n"
    )
    write(tmp_path, {AGENT: critical})
    (found,) = checked(tmp_path, "--select=MA503", AGENT)
    assert found["message"].startswith("`my-mini` is a light model")
    write(tmp_path, {AGENT: critical.replace("my-mini", "my-team-opus")})
    assert checked(tmp_path, "--select=MA503", AGENT) == []


def test_a_declared_name_is_offered_nowhere(tmp_path: Path) -> None:
    write(tmp_path, {".lint-agents.toml": OWN})
    (found,) = said(tmp_path, AGENT, "model: my-team-opis")
    assert found[:2] == ("MD201", "warning")


def test_an_escalation_goes_by_declared_tiers(tmp_path: Path) -> None:
    block = ["model:", "  preference: my-team-opus", "  escalation:", "    to: my-mini"]
    write(tmp_path, {".lint-agents.toml": OWN, "agents/a.md": agent_text(*block, "    when: [x]")})
    found = checked(tmp_path, "--select=ES", "agents/a.md")
    assert [one["code"] for one in found] == ["ES402"]


def test_explain_shows_the_declared_tier(tmp_path: Path) -> None:
    write(tmp_path, {".lint-agents.toml": OWN, AGENT: agent_text("model: my-mini")})
    printed = lint("explain", "--output-format=json", AGENT, cwd=tmp_path)
    assert json.loads(printed.out)[0]["model"] == [{"name": "my-mini", "tier": "light"}]


@pytest.mark.parametrize(
    ("text", "place", "says"),
    [
        ('models = { a = "frontir" }', "1:16", "did you mean `frontier`?"),
        ('ignore = []\nmodels = { a = "light", "b c" = "opus" }', "2:33", "light"),
        ('models = ["a"]', "1:10", "models"),
        ("[models]\na = 5", "2:5", "models.a"),
        ('models = { "" = "light" }', "1:", "models"),
        ('models = { "my-*" = "light" }', "1:12", "is a name and no pattern"),
    ],
)
def test_a_wrong_declaration_is_refused_with_its_place(
    text: str, place: str, says: str, tmp_path: Path
) -> None:
    write(tmp_path, {".lint-agents.toml": text + "\n", AGENT: agent_text()})
    printed = lint(AGENT, cwd=tmp_path)
    assert printed.code == 2
    assert f".lint-agents.toml:{place}" in printed.err
    assert says in printed.err


def test_a_known_model_of_another_tier_is_warned_of(tmp_path: Path) -> None:
    declared = 'models = { sonnet = "light", haiku = "light", mine = "mid", "gpt-99" = "mid" }\n'
    write(tmp_path, {".lint-agents.toml": declared, AGENT: agent_text()})
    for arguments in ([AGENT], ["models"]):
        assert lint(*arguments, cwd=tmp_path).err == (
            "lint-agents: warning: .lint-agents.toml: models: `sonnet` is a known mid model; as "
            "light it is judged only where an agent states it; give what you serve a name of its "
            "own\n"
        )


# --- a router's word before the id ----------------------------------------------------


@pytest.mark.parametrize(
    ("path", "owner"),
    [
        (AGENT, "a gateway of the user (`ANTHROPIC_BASE_URL`) serves it by this name"),
        (
            ".cursor/agents/a.md",
            'a server of the user ("Override OpenAI Base URL") has it by this name',
        ),
        (".factory/droids/a.md", "`customModels` of the user's settings has it"),
    ],
)
def test_the_word_of_a_router_may_be_the_users_own(tmp_path: Path, path: str, owner: str) -> None:
    for model in ("cc/claude-sonnet-4-6", "my-proxy/claude-sonnet-4-6"):
        write(tmp_path, {path: agent_text(f"model: {model}")})
        (found,) = checked(tmp_path, "--select=MD202", TODAY, path)
        assert (found["severity"], found["fix"]) == ("info", None)
        assert found["message"].endswith(f"without a provider before it, unless {owner}")
        assert found["hint"].startswith("change nothing where that is so; else write a name")
    (unknown,) = said(tmp_path, path, "model: cc/house-model")
    assert unknown == ("MD201", "info", f"`cc/house-model` is no known model, unless {owner}")


def test_a_maker_before_the_id_is_the_users_own_only_where_texts_show_it(tmp_path: Path) -> None:
    factory = ".factory/droids/a.md"
    cursor = ".cursor/agents/a.md"
    for path, severity in (
        (AGENT, "error"),
        (factory, "info"),
        (cursor, "info"),
        (".kiro/agents/a.md", "error"),
    ):
        (found,) = said(tmp_path, path, "model: anthropic/claude-sonnet-4-6")
        assert found[:2] == ("MD202", severity)
    (kiro,) = said(tmp_path, ".kiro/agents/a.md", "model: cc/claude-sonnet-4-6")
    assert kiro[1] == "error"  # it has no models of the user's own


def test_what_a_tool_does_with_a_short_name_is_said_of_short_names(tmp_path: Path) -> None:
    factory = ".factory/droids/a.md"
    (alias,) = said(tmp_path, factory, "model: sonnet")
    assert alias[2].endswith("; Factory's check of the droid refuses any other")
    (name,) = said(tmp_path, factory, "model: sonet")
    assert "check" not in name[2]


# --- a model that its maker has shut down ---------------------------------------------


def test_gemini_3_pro_preview_is_gone(tmp_path: Path) -> None:
    path = ".opencode/agents/a.md"
    (found,) = said(tmp_path, path, "model: google/gemini-3-pro-preview")
    says = "`google/gemini-3-pro-preview` was retired by its maker on 2026-03-09"
    assert found == ("MD203", "warning", says)
