"""What every dialect takes under `model`, by its documentation: nothing legal is an error,
nothing illegal passes.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from frontmatter_lint.agents import dialects

from .support import Printed, agent_text, lint_json, write

PLACES = {
    "claude-code": ".claude/agents/otter.md",
    "claude-ctx": "agents/otter.md",
    "copilot-cli": ".copilot/agents/otter.md",
    "vscode": ".github/agents/otter.chatmode.md",
    "opencode": ".opencode/agents/otter.md",
    "gemini-cli": ".gemini/agents/otter.md",
    "antigravity": "agents/otter.md",
    "qwen-code": ".qwen/agents/otter.md",
    "cursor": ".cursor/agents/otter.md",
    "kiro": ".kiro/agents/otter.md",
    "factory": ".factory/droids/otter.md",
    "codex": ".codex/agents/otter.toml",
    "pi": ".pi/agents/otter.md",
    "qoder": ".qoder/agents/otter.md",
    "codebuddy": ".codebuddy/agents/otter.md",
    "trae": ".trae/agents/otter.md",
    "grok": ".grok/agents/otter.md",
    "junie": ".junie/agents/otter.md",
    "agnostic": ".agnostic-ai/agents/otter.md",
    "generic": ".rovodev/subagents/otter.md",
}

#: Values of `model` as they are written in YAML.
LEGAL: dict[str, list[str]] = {
    "claude-code": [
        "sonnet",
        "opus",
        "haiku",
        "fable",
        "inherit",
        '"sonnet[1m]"',
        '"opus[1m]"',
        '"fable[1m]"',
        '"haiku[1m]"',
        "Sonnet",
        "HAIKU",
        '"haiku "',
        "Inherit",
        "CLAUDE-OPUS-4-8",
        "arn:aws:bedrock:us-east-1:1:inference-profile/us.anthropic.claude-opus-4-8-v1:0",
        "best",
        "opusplan",
        '"opusplan[1m]"',
        "claude-sonnet-4-5",
        "claude-sonnet-4-5-20250929",
        "claude-opus-4-8",
        "claude-opus-5",
        "claude-opus-5-5",
        "claude-sonnet-5",
        "claude-sonnet-5-5",
        "claude-haiku-4-5",
        "claude-haiku-4-5-20251001",
        "claude-haiku-5-5",
        "claude-fable-5",
        "claude-sonnet-4-6",
        "claude-opus-4-6",
        "claude-opus-4-7",
        "anthropic.claude-sonnet-4-5-20250929-v1:0",
        "us.anthropic.claude-opus-4-8-20260401-v1:0",
        "claude-sonnet-4-5@20250929",
        "claude-opus-4-6@default",
        "global.anthropic.claude-opus-4-8-v1:0",
        "arn:aws:bedrock:eu-west-1:1:application-inference-profile/abc",
    ],
    "claude-ctx": [
        "{preference: sonnet}",
        "{preference: sonnet, fallbacks: [haiku]}",
        "{preference: opus, fallbacks: [sonnet, haiku]}",
        "{preference: sonnet, fallbacks: [qwen/qwen3-coder, haiku]}",
        "{preference: sonnet, fallbacks: [openai/gpt-5]}",
        "{preference: haiku, fallbacks: [sonnet], reasoning: Every output is checked by the test "
        "suite.}",
        "{preference: claude-opus-4-8}",
        "sonnet",
    ],
    "copilot-cli": [
        "claude-opus-4.6",
        "claude-sonnet-4.6",
        "claude-sonnet-4.5",
        "claude-haiku-4.5",
        "Claude Opus 4.6 (copilot)",
        "Claude Sonnet 4.5 (copilot)",
        "GPT-5 (copilot)",
        "gpt-5",
        "gpt-5-mini",
        "gemini-3-pro-preview",
        "auto",
        "Gemini 3 Flash (Preview) (copilot)",
        "Claude Opus 4.6 (fast mode) (preview)",
        "Claude Opus 4.6 (fast mode) (Preview) (copilot)",
        "Raptor mini (Preview)",
        "Auto (copilot)",
        "claude-sonnet-4.5 (copilot)",
        "Goldeneye (Preview) (copilot)",
        "Claude Sonnet 4.6 (fast mode) (Preview) (copilot)",
        "GPT-5.3-Codex",
        "MAI-Code-1-Flash (copilot)",
    ],
    "vscode": [
        "Gemini 3 Flash (Preview) (copilot)",
        "Claude Opus 4.6 (fast mode) (preview)",
        "Raptor mini (Preview) (copilot)",
        "Qwen3 Coder (ollama)",
        "Some Model (customoai)",
        "Claude 4.6 Opus (customoai)",
        "Claude Sonnet 4.6 (copilot)",
        "GPT-5 (copilot)",
        "GPT-5",
        "Claude Sonnet 4.5",
        "gpt-5",
        "[GPT-5 (copilot), Claude Sonnet 4.6 (copilot)]",
        "[Claude Opus 4.6 (copilot), gpt-5]",
        "auto",
    ],
    "opencode": [
        "anthropic/claude-sonnet-4-6",
        "anthropic/claude-haiku-4-5",
        "anthropic/claude-sonnet-4-20250514",
        "openai/gpt-5",
        "openai/gpt-5.1-codex",
        "google/gemini-3-pro-preview",
        "openrouter/anthropic/claude-sonnet-4.5",
        "opencode/some-model-of-its-own",
        "anthropic/claude-opus-5#high",
        "openai/gpt-5.5#xhigh",
        "ollama/qwen3-coder",
        "lmstudio/whatever-i-loaded",
        "harbour/sonnet",
        "openrouter/~anthropic/claude-opus-latest",
        "google/gemini-3-pro-image",
        "nvidia/black-forest-labs/flux.1-dev",
        "mistral/zai-glm-5-2",
        "google-vertex/claude-opus-4-8@default",
        "github-copilot/claude-sonnet-4.6",
        "github-copilot/a-model-of-tomorrow",
        "amazon-bedrock/us.anthropic.claude-opus-4-6-v1",
        "amazon-bedrock/anthropic.claude-sonnet-4-6-20260101-v1:0",
        "google-vertex-anthropic/claude-opus-4-6@default",
        "azure/our-deployment",
        "openrouter/anthropic/claude-sonnet-4.6:beta",
        "openrouter/anthropic/claude-4.6-opus",
        "my-gateway/claude-4.6-opus",
        "anthropic/claude-3-5-sonnet-20241022",
        "inherit",
    ],
    "gemini-cli": [
        "inherit",
        "gemini-3-pro-preview",
        "gemini-2.5-pro",
        "gemini-2.5-flash",
        "gemini-2.5-flash-lite",
        "auto",
        "auto-gemini-3",
        "gemini-3-preview",
    ],
    "antigravity": ["inherit", "flash", "pro", "flash_lite"],
    "qwen-code": [
        "inherit",
        "fast",
        "qwen3-coder-plus",
        "openai:gpt-5",
        "anthropic:claude-sonnet-4-6",
        "qwen3-coder",
        "openai:our-own-server",
        "qwen3-coder-local",
        "claude-sonnet-4-6-eu",
    ],
    "cursor": [
        "inherit",
        "fast",
        "composer-1",
        "gpt-5.1",
        "gpt-5",
        "claude-sonnet-4-6",
        '"gpt-5.1[effort=high,context=300k,fast=true]"',
        '"claude-opus-4-8[effort=max]"',
        "claude-opus-5-thinking-high",
        "gpt-5.6-sol-medium",
        "cursor-grok-4.6-high-fast",
        "claude-fable-5-2-thinking-max",
        "gpt-5.3-codex-xhigh-fast",
        "claude-4.6-opus-high-thinking",
        "claude-4.5-sonnet",
        "gpt-5.6-sol-none",
        '"gpt-5.6-sol-medium[context=300k]"',
    ],
    "kiro": [
        "claude-sonnet-4",
        "claude-sonnet-4.5",
        "auto",
        "claude-haiku-4.5",
        "claude-opus-4.6-1m",
        "qwen3-coder-next",
    ],
    "factory": [
        "inherit",
        "claude-sonnet-4-5-20250929",
        "gpt-5",
        "claude-opus-4-8",
        "custom:my-opus",
        "custom:sonet",
        "custom:claude-3-opus",
    ],
    "codex": [
        '"gpt-5.5"',
        '"gpt-5.3-codex"',
        '"gpt-5.6-sol"',
        "'gpt-5.4-mini'",
        '"openai/gpt-oss-120b"',
        '"my-gateway-name"',
        '"gpt-5.5-eu"',
        '"my-gpt-5.5"',
        '"qwen3-coder-local"',
        '"claude-sonnet-4-6"',
    ],
    "pi": [
        "anthropic/claude-sonnet-4-6",
        "anthropic/claude-sonnet-4-5:high",
        "openai-codex/gpt-5.5:high",
        "google/gemini-3.1-pro-preview",
        "claude-haiku-4.5",
        "Claude-Sonnet-4-6",
        "sonnet",
        "gpt, opus",
        "local/whatever-runs-here",
    ],
    "qoder": ["inherit", "auto", "Qwen3.7-Plus", '"[Some Model](some-model)"', "sonnet"],
    "codebuddy": ["inherit", "gpt-4o", "lite", "glm-5.0", "claude-sonnet-4.6"],
    "trae": ["inherit", "GPT-5.5", "doubao-seed-2.0-code", "opus"],
    "grok": ["inherit", "grok-4.6", "grok-build", "claude-opus-4-8"],
    "junie": ["inherit", "gpt-5.5", "Claude Opus 4.8", "sonnet", "opus", "grok", "custom:mine"],
    "agnostic": [
        "{claude: sonnet, codex: gpt-5}",
        "{claude: opus, codex: gpt-5, cursor: inherit, default: sonnet}",
        "{claude: haiku, gemini: gemini-2.5-flash, opencode: openai/gpt-5}",
        "{copilot: Claude Sonnet 4.6 (copilot), claude: sonnet}",
        "sonnet",
    ],
    "generic": [
        "sonnet",
        "inherit",
        "gpt-5",
        "openai/gpt-5",
        "anthropic:claude-sonnet-4-6",
        "GPT-5 (copilot)",
        "[gpt-5, sonnet]",
        "{preference: sonnet, fallbacks: [haiku]}",
        "{claude: sonnet, codex: gpt-5}",
    ],
}

#: Names of models that do not exist yet and may well come: info, never more.
FUTURE: dict[str, list[str]] = {
    "claude-code": [
        "claude-sonnet-7",
        "claude-opus-6-5",
        "claude-haiku-6-20270101",
        "claude-fable-9",
    ],
    "copilot-cli": ["claude-sonnet-7.1", "gpt-9", "Claude Opus 7 (copilot)"],
    "vscode": ["GPT-9 (copilot)", "[gpt-9, Claude Sonnet 7 (copilot)]"],
    "opencode": ["anthropic/claude-sonnet-7", "openai/gpt-9", "google/gemini-6-pro"],
    "gemini-cli": ["gemini-6-pro", "gemini-7-flash-preview"],
    "cursor": ["gpt-9", '"claude-sonnet-7[effort=high]"'],
    "factory": ["claude-sonnet-7", "gpt-9"],
    "generic": ["gpt-9", "claude-opus-8"],
    "claude-ctx": ["{preference: claude-sonnet-7, fallbacks: [gpt-9]}"],
}

#: Values nobody takes, with the code of the error or warning each must give.
ILLEGAL: dict[str, list[tuple[str, str]]] = {
    "claude-code": [
        ("sonet", "MD201"),
        ("opsu", "MD201"),
        ("hiaku", "MD201"),
        ("inherits", "MD201"),
        ("claude-sonet-4-5", "MD201"),
        ("my-house-model", "MD201"),
        ("gpt-5", "MD202"),
        ("gemini-2.5-pro", "MD202"),
        ("openai/gpt-5", "MD202"),
        ("anthropic/claude-sonnet-4-5", "MD202"),
        ("Claude Sonnet 4.5", "MD202"),
        ("Sonnet 5", "MD202"),
        ('"claude-sonnet-4-6#high"', "MD202"),
        ("default", "MD202"),
        ("opus-4.8", "MD202"),
        ("claude-opus-4.6", "MD202"),
        ("sonnet-5", "MD202"),
        ("opus4.8", "MD202"),
        ("claude-5-sonnet", "MD202"),
        ("claude-sonnet-latest", "MD202"),
        ("claude-opus-5-thinking-high", "MD202"),
        ("sonnet, opus", "MD204"),
        ("sonnet | opus", "MD204"),
        ("sonnet|haiku", "MD204"),
        ("[sonnet, opus]", "MD209"),
        ("{preference: sonnet}", "MD209"),
        ("{claude: sonnet, codex: gpt-5}", "MD209"),
        ("claude-3-opus-20240229", "MD203"),
        ("5", "SC103"),
        ("true", "SC103"),
        ('""', "SC104"),
    ],
    "claude-ctx": [
        ("{preference: sonet}", "MD201"),
        ("{preference: sonnet, fallbacks: [haiko]}", "MD201"),
        ("{preference: sonnet, fallbacks: [sonnet]}", "FB301"),
        ("{preference: sonnet, fallbacks: [haiku, haiku]}", "FB302"),
        ("{preference: sonnet, fallback: [haiku]}", "SC102"),
        ("{fallbacks: [haiku]}", "SC101"),
        ("{preference: [sonnet]}", "SC103"),
        ("{preference: sonnet, effort: hihg}", "SC104"),
    ],
    "copilot-cli": [
        ("sonnet", "MD202"),
        ("[claude-sonnet-4.6, gpt-5]", "MD209"),
        ("claude-sonet-4.6", "MD201"),
        ("anthropic/claude-sonnet-4-6", "MD202"),
        ("claude-4.5-sonnet", "MD202"),
        ("claude-4-5-sonnet", "MD202"),
        ("sonnet-4.5", "MD202"),
        ("claude-4.6-opus", "MD202"),
    ],
    "vscode": [
        ("Claude 4.6 Opus (copilot)", "MD202"),
        ("Sonnet 4.6", "MD202"),
        ("sonnet", "MD202"),
        ("[sonet-4, GPT-5 (copilot)]", "MD201"),
        ("{preference: GPT-5}", "MD209"),
    ],
    "opencode": [
        ("sonnet", "MD202"),
        ("claude-sonnet-4-6", "MD202"),
        ("anthropic/claude-sonet-4-6", "MD201"),
        ("anthropic/claude-4.5-sonnet", "MD202"),
        ("anthropic/claude-4-6-opus", "MD202"),
        ("anthropic/sonnet-4-6", "MD202"),
        ("anthropic/claude-sonnet-4.6", "MD202"),
        ("openai/gtp-5", "MD201"),
        ("anthropic/opus-deep", "MD201"),
        ("mistral/mistral-larg", "MD201"),
        ("github-copilot/claude-sonet-4.6", "MD201"),
        ("copilot/a-model-of-tomorrow", "MD201"),
        ("copilot/gpt-4.1", "MD202"),
        ("claude/claude-opus-4-8", "MD202"),
        ("vertex/claude-opus-4-8", "MD202"),
        ("anthropic/sonnet", "MD202"),
        ("anthropic/opus-4-20250514", "MD202"),
        ("anthropic/claude-3.5-sonnet", "MD202"),
        ("anthropic/gpt-5.5", "MD202"),
        ("openai/gpt-5-5", "MD202"),
        ("google/gemini-3-8-flash", "MD202"),
        ("github-copilot/claude-sonnet-4-6", "MD202"),
        ("openrouter/anthropic/claude-sonnet-4-6", "MD202"),
        ("openrouter/sonnet", "MD202"),
    ],
    "gemini-cli": [
        ("gpt-5", "MD202"),
        ("sonnet", "MD202"),
        ("gemini-2.5-por", "MD201"),
        ("[gemini-2.5-pro]", "MD209"),
    ],
    "antigravity": [("sonnet", "MD202"), ("flahs", "MD201")],
    "qwen-code": [("sonnet", "MD202"), ("inhert", "MD201")],
    "cursor": [
        ("sonnet", "MD202"),
        ("inhreit", "MD201"),
        ("[gpt-5, inherit]", "MD209"),
        ("gpt-5.6-sol-medum", "MD201"),
        ("claude-opuss-5-thinking-high", "MD201"),
        ("Claude Opus 5", "MD202"),
    ],
    "codex": [
        ('"sonnet"', "MD202"),
        ('"gtp-5.5"', "MD201"),
        ('["gpt-5.5"]', "MD209"),
        ("5", "SC103"),
        ('""', "SC104"),
    ],
    "factory": [
        ("sonnet", "MD202"),
        ("haiku", "MD202"),
        ("claude-sonet-4-5-20250929", "MD201"),
        ("claude-4.5-sonnet", "MD202"),
        ("sonnet-4.5", "MD202"),
    ],
    "kiro": [
        ("sonnet", "MD202"),
        ("claude-sonnet-4-5", "MD202"),
        ("claude-opus-4-8", "MD202"),
        ("claude-4.5-sonnet", "MD202"),
        ("sonnet-4.5", "MD202"),
        ("claude-4.6-opus", "MD202"),
    ],
    "generic": [("sonet", "MD201"), ("sonnet, opus", "MD204")],
}


def _pairs(table: dict[str, list[str]]) -> list[tuple[str, str]]:
    return [(dialect, value) for dialect, every in table.items() for value in every]


def check(dialect: str, value: str, folder: Path) -> Printed:
    """Lint an agent that asks for this model, where this tool looks for it and in its dialect."""
    path = PLACES[dialect]
    text = (
        f"---\nname: otter\ndescription: Guides otters across the road.\nmodel: "
        f"{value}\n---\nLead them.\n"
    )
    if path.endswith(".toml"):
        text = (
            'name = "otter"\ndescription = "Guides otters across the road."\n'
            f'model = {value}\ndeveloper_instructions = "Lead them."\n'
        )
    return lint_json(
        "--select=MD,SC,FB", f"--dialect={dialect}", path, cwd=write(folder, {path: text})
    )


def test_every_dialect_has_a_list() -> None:
    assert set(LEGAL) == set(PLACES) == set(dialects.names())


@pytest.mark.parametrize(("dialect", "value"), _pairs(LEGAL))
def test_a_legal_model_is_no_error(dialect: str, value: str, tmp_path: Path) -> None:
    found = check(dialect, value, tmp_path).findings
    assert [one for one in found if one["severity"] != "info" and one["code"] != "MD203"] == []


@pytest.mark.parametrize(("dialect", "value"), _pairs(FUTURE))
def test_a_future_model_is_at_most_a_note(dialect: str, value: str, tmp_path: Path) -> None:
    found = check(dialect, value, tmp_path).findings
    assert {one["severity"] for one in found} <= {"info"}


@pytest.mark.parametrize(
    ("dialect", "value", "code"),
    [(name, *pair) for name, pairs in ILLEGAL.items() for pair in pairs],
)
def test_an_illegal_model_has_its_code(dialect: str, value: str, code: str, tmp_path: Path) -> None:
    serious = [one for one in check(dialect, value, tmp_path).findings if one["severity"] != "info"]
    assert code in {one["code"] for one in serious}


@pytest.mark.parametrize(
    ("dialect", "value", "meant"),
    [
        ("claude-code", "sonet", "sonnet"),
        ("claude-code", "claude-sonet-4-6", "claude-sonnet-4-6"),
        ("copilot-cli", "claude-sonet-4.6", "claude-sonnet-4.6"),
        ("opencode", "anthropic/claude-sonet-4-6", "anthropic/claude-sonnet-4-6"),
        ("cursor", "inhreit", "inherit"),
        ("cursor", "gpt-5.6-sol-medum", "gpt-5.6-sol-medium"),
        ("cursor", "claude-opuss-5-thinking-high", "claude-opus-5-thinking-high"),
        ("vscode", "Claude Sonet 4.6 (copilot)", "Claude Sonnet 4.6 (copilot)"),
        ("copilot-cli", "Claude Sonet 4.6", "Claude Sonnet 4.6"),
        ("kiro", "claude-sonet-4.5", "claude-sonnet-4.5"),
    ],
)
def test_a_near_miss_names_what_was_meant(
    dialect: str, value: str, meant: str, tmp_path: Path
) -> None:
    (found,) = [one for one in check(dialect, value, tmp_path).findings if one["code"] == "MD201"]
    assert found["severity"] == "error"
    assert found["hint"] == f"did you mean `{meant}`?"


def test_a_name_nobody_knows_and_nothing_resembles_is_a_warning(tmp_path: Path) -> None:
    (found,) = check("claude-code", "my-house-model", tmp_path).findings
    assert (found["code"], found["severity"]) == ("MD201", "warning")


@pytest.mark.parametrize(("dialect", "path"), PLACES.items())
def test_the_place_chooses_the_dialect(dialect: str, path: str, tmp_path: Path) -> None:
    signs = {
        "claude-ctx": "model: {preference: sonnet}",
        "antigravity": "model: flash",
        "vscode": "target: vscode",
        "copilot-cli": "target: github-copilot",
    }
    if path.endswith(".toml"):
        signs[dialect] = "# TOML"
    text = f"---\nname: otter\ndescription: Guides otters.\n{signs.get(dialect, 'x: y')}\n---\n"
    printed = lint_json("--show-files", path, cwd=write(tmp_path, {path: text}))
    assert printed.out == f"{path}  {dialect}  named on the command line\n"


@pytest.mark.parametrize(
    ("model", "hint"),
    [
        ("claude-haiku-4-5-20250514", "use `claude-haiku-4-5`; the date of `claude-haiku-4-5` is"),
        ("claude-sonnet-4-5-20250514", "use `claude-sonnet-5-5`; the date of `claude-sonnet-4-5`"),
    ],
)
def test_a_date_that_no_snapshot_has_is_told(model: str, hint: str, tmp_path: Path) -> None:
    write(tmp_path, {".claude/agents/a.md": agent_text(f"model: {model}")})
    (finding,) = lint_json(cwd=tmp_path).findings
    assert (finding["code"], finding["severity"]) == ("MD201", "warning")
    assert finding["hint"].startswith(hint)


@pytest.mark.parametrize(
    "model", ["claude-haiku-4-5-20251001", "claude-opus-4-5@20251101", "claude-opus-5-20260101"]
)
def test_a_date_that_may_be_right_is_not(model: str, tmp_path: Path) -> None:
    write(tmp_path, {".claude/agents/a.md": agent_text(f"model: {model}")})
    assert "MD201" not in {one["code"] for one in lint_json(cwd=tmp_path).findings}
