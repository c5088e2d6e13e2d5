"""What tools do with an agent file, row by row, and what is said of each.

`tests/test_tool_rows.py` holds the linter to the rows; `make runtimes` puts those of Claude Code,
OpenCode and Gemini CLI before the programs again. The others stand in documentation, and in
reports of those who use the tools.
"""

from __future__ import annotations

from typing import NamedTuple

CLAUDE, OPENCODE, GEMINI = "claude-code", "opencode", "gemini-cli"
#: The tools of which the programs are asked.
ASKED = (CLAUDE, OPENCODE, GEMINI)
#: What a tool does: it loads the agent, all of it; loads it without a field, or without any
#: tool; lists it and refuses to start it; does not load it; does not start at all.
LOADS, DROPS, NO_TOOLS = "loads", "field-dropped", "no-tools"
NOT_STARTED, LOST, STOPS = "not-started", "not-loaded", "program-stops"
#: Models that Claude Code asks for.
SONNET, OPUS, HAIKU = "claude-sonnet-5-5", "claude-opus-5-5", "claude-haiku-5-5"
SESSION = OPUS  # that of a session which nothing else decides on
PLACES = {
    CLAUDE: ".claude/agents/otter.md",
    OPENCODE: ".opencode/agents/otter.md",
    GEMINI: ".gemini/agents/otter.md",
    "copilot-cli": ".github/agents/otter.agent.md",
    "vscode": ".github/agents/otter.agent.md",
    "cursor": ".cursor/agents/otter.md",
    "kiro": ".kiro/agents/otter.md",
    "factory": ".factory/droids/otter.md",
    "codex": ".codex/agents/otter.toml",
    "pi": ".pi/agents/otter.md",
    "qwen-code": ".qwen/agents/otter.md",
}


class Row(NamedTuple):
    """One input.

    `text` are lines of the frontmatter, or a whole file where it begins with `whole:`. `does`
    is what the tool does, empty where nobody saw it; `said` are severity and code of what is said of it, in order; `model`
    is what Claude Code asks a server for, empty where nobody looked.
    """

    tool: str
    text: str
    does: str = LOADS
    said: str = ""
    model: str = ""


_HEAD = {
    CLAUDE: "name: otter\ndescription: Guides otters across the road.\n",
    OPENCODE: "description: Guides otters across the road.\nmode: subagent\n",
    GEMINI: "name: otter\ndescription: Guides otters across the road.\n",
    "vscode": "description: Guides otters across the road.\ntarget: vscode\n",
    "copilot-cli": "description: Guides otters across the road.\ntarget: github-copilot\n",
}
_CODEX = 'name = "otter"\ndescription = "Guides otters."\ndeveloper_instructions = "Lead them."\n'


def content(row: Row) -> str:
    """Return the whole file of a row."""
    if row.text.startswith("whole:"):
        return row.text.removeprefix("whole:")
    if row.tool == "codex":
        return _CODEX + row.text + "\n"
    lines = row.text + "\n"
    head = _HEAD.get(row.tool, _HEAD[CLAUDE])
    for line in head.splitlines(keepends=True):
        if lines.startswith(line.partition(":")[0] + ":"):  # the row says it in its own way
            head = head.replace(line, "")
    return f"---\n{head}{lines}---\nLead the otters over.\n"


def _rows(tool: str, *rows: tuple[str, ...]) -> list[Row]:
    return [Row(tool, *row) for row in rows]


_CLAUDE_MODELS = _rows(
    CLAUDE,
    # spaces and case do not count
    ("model: Sonnet", LOADS, "", SONNET),
    ("model: HAIKU", LOADS, "", HAIKU),
    ('model: "haiku "', LOADS, "", HAIKU),
    ("model: Inherit", LOADS, "", SESSION),
    ("model: inherit", LOADS, "", SESSION),
    ("model: haiku[1m]", LOADS, "", HAIKU),
    ("model: best", LOADS, "", OPUS),
    # not what it seems
    ("model: opusplan", LOADS, "info MD208", SONNET),
    ("model: default", LOADS, "error MD202", "default"),
    # nothing that it reads: the session decides
    ("model:\n  preference: haiku", DROPS, "warning MD209", SESSION),
    ("model: [haiku, sonnet]", DROPS, "warning MD209", SESSION),
    ("model: 5", DROPS, "warning SC103", SESSION),
    ('model: ""', DROPS, "warning SC104", SESSION),
    ("model:", DROPS, "warning SC103", SESSION),
    # no names there: sent as they stand
    ("model: opus-4.8", LOADS, "warning MD202", "opus-4.8"),
    ("model: claude-opus-4.6", LOADS, "warning MD202", "claude-opus-4.6"),
    ("model: sonnet-5", LOADS, "warning MD202", "sonnet-5"),
    ("model: opus4.8", LOADS, "warning MD202", "opus4.8"),
    ("model: claude-5-sonnet", LOADS, "warning MD202", "claude-5-sonnet"),
    ("model: Sonnet 5", LOADS, "error MD202", "Sonnet 5"),
)
_CLAUDE_FIELDS = _rows(
    CLAUDE,
    ("effort: 50",),
    ("effort: med",),
    ('maxTurns: "5"',),
    ('background: "true"',),
    ("isolation: remote",),
    ("autoCompactWindow: 100000",),
    ("initialPrompt: Begin.\nomitClaudeMd: true\nobserver: heron\nobserverMessage: Look.",),
    ("color: cyan\nmemory: project",),
    ("effort: lots", DROPS, "warning SC104"),
    ("memory: world", DROPS, "warning SC104"),
    ("isolation: alone", DROPS, "warning SC104"),
    ("permissionMode: never", DROPS, "warning SC104"),
    ("background: maybe", DROPS, "warning SC103"),
    ("maxTurns: many", DROPS, "warning SC103"),
    ("maxTurns: 0", DROPS, "warning SC104"),
    ("autoCompactWindow: 99999", DROPS, "warning SC104"),
    ("name: otter:guide", LOST, "error SC104"),
    ("name: -otter", LOST, "error SC104"),
    ("name: 123", LOST, "error SC103"),
    ("description: 12", LOST, "error SC103"),
    ("tools: read, bash", NOT_STARTED, "error TL703"),
    ("tools: run_shell_command, read_file", NOT_STARTED, "error TL703"),
    ("tools: []", NO_TOOLS, "info TL704"),
    ('tools: ""', NO_TOOLS, "warning SC104"),
    ("tools: 5", NO_TOOLS, "warning SC103"),
    ("tools: {Read: true}", NO_TOOLS, "warning SC103"),
    ("tools: [5]", NO_TOOLS, "warning SC103"),
    ("tools: [{type: bash_20250124}, {name: Read}]", NO_TOOLS, "warning SC103"),
    ("tools: [{type: bash_20250124}, Read, {Write: true}]", LOADS, "warning SC103"),
    ("tools: [[Read, Grep], Edit]", LOADS, "warning SC103"),
    ("disallowedTools: [{name: Bash}, Write]", LOADS, "warning SC103"),
    ("tools: Read, Grep, Foo", LOADS, ""),
    ("tools: AskUserQuestion", NOT_STARTED, "error TL703"),
    ("tools: [EnterPlanMode, Workflow, LS]", NOT_STARTED, "error TL703"),
    ("tools: Read, ScheduleWakeup", LOADS, "info TL712"),
    ("tools: Read, ExitPlanMode", LOADS, "info TL712"),
    ("tools: Read, ExitPlanMode\npermissionMode: plan", LOADS, ""),
    ("tools: ExitPlanMode\npermissionMode: plan", LOADS, ""),
    ("tools: SlashCommand", NOT_STARTED, "error TL703"),
    ("tools: MultiEdit, TodoRead, NotebookRead", NOT_STARTED, "error TL703"),
    ("tools: Read, MultiEdit", LOADS, "warning TL706"),
    ("tools: Read, NotebookRead, KillShell", LOADS, ""),
    ("tools: KillShell", LOADS, ""),
    ('tools: "*, AskUserQuestion, bash"', LOADS, ""),
    ("tools: read\nmemory: user", LOADS, "warning TL703"),
    ("tools: Grep, edit\nmemory: user", LOADS, ""),
    ("tools: []\nmemory: local", LOADS, "info TL704"),
    ("tools: Read, mcp__docs__search, Bash(git log:*)", LOADS, "warning TL713"),
)
#: The whole choice beside one name.
_BESIDE = """\
fallbacks: [{0}]
escalation: {{to: {0}, when: [two attempts failed]}}
reasoning: A light model is enough, because a person checks each crossing."""
_CLAUDE_CHOICE = _rows(CLAUDE, ("model: haiku\n" + _BESIDE.format("sonnet"), LOADS, "", HAIKU))
_CLAUDE_HOOKS = _rows(
    CLAUDE,
    ("hooks:\n  PreToolUse:\n    - matcher: Bash\n      command: x", LOST, "error TL701"),
    ("hooks:\n  PermissionRequest:\n    - matcher: Bash\n      command: x", LOST, "error TL701"),
    ("hooks: x", LOST, "error TL701"),
    ("hooks:\n  Stop:\n    - command: x", DROPS, "warning TL701"),
    ("hooks:\n  PostToolUse:\n    - matcher: Bash\n      command: x", DROPS, "warning TL701"),
    (
        "hooks:\n  PreToolUse:\n    - matcher: Bash\n      hooks:\n        - type: command\n"
        "          command: make check",
        LOADS,
        "",
    ),
)
_COLON = "description: Use when otters cross. Languages: otter, heron\n"
_CLAUDE_YAML = _rows(
    CLAUDE,
    (_COLON + "type: guide", LOADS, "warning FM012"),
    ((_COLON + "type: guide").replace("\n", "\r\n"), LOST, "error FM012"),
    (_COLON + "and nothing else", LOST, "error FM012"),
    ("description: [WIP] Guides otters", LOADS, "warning FM021"),
    ("description: @road guides otters", LOADS, "warning FM021"),
    ("description: **Guides** otters", LOADS, "warning FM021"),
    ("tools:\n\t- Read\n\t- Grep", LOADS, "warning FM022"),
    ("whole:\n---\nname: otter\ndescription: Guides otters.\n---\nLead.\n", LOST, "error FM006"),
    ("whole:---\nname: otter\ndescription: Guides otters.\n", LOST, "error FM008"),
    (
        "whole:\ufeff---\nname: otter\ndescription: Guides otters.\n---\nLead.\n",
        LOADS,
        "warning FM004",
    ),
    ("whole:---  \nname: otter\ndescription: Guides otters.\n---  \nLead.\n", LOADS, ""),
)
_OPENCODE = _rows(
    OPENCODE,
    ("tools: Read, Grep", STOPS, "error SC103"),
    ("tools: [read]", STOPS, "error SC103"),
    ("tools: {read: yes please}", STOPS, "error SC103"),
    ("tools: {write: false}", LOADS, ""),
    ("color: teal", STOPS, "error SC104"),
    ('color: "#ff6b6b"', LOADS, ""),
    ("color: accent", LOADS, ""),
    ("mode: helper", STOPS, "error SC104"),
    ("model: [anthropic/claude-sonnet-4-6]", STOPS, "error MD209"),
    ("model: {providerID: anthropic, modelID: claude-sonnet-4-6}", STOPS, "error MD209"),
    ("permission: {edit: never}", STOPS, "error SC104"),
    ("permission: {edit: deny, bash: {'git *': allow}}", LOADS, ""),
    ("steps: 0", STOPS, "error SC104"),
    ("steps: 5", LOADS, ""),
    ("temperature: warm", STOPS, "error SC103"),
    ("model: inherit", LOADS, "info MD208"),
    ("model: sonnet", LOADS, "error MD202"),
    # the settings of the user may define a name that begins with a provider
    ("model: anthropic/claude sonnet 4.6", LOADS, "warning MD202"),
    ("model: anthropic/sonnet", LOADS, "warning MD202"),
    ("model: anthropic/opus-4-20250514", LOADS, "warning MD202"),
    ("model: copilot/gpt-4.1", LOADS, "warning MD202"),
    ("model: openai/gpt-5-5", LOADS, "warning MD202"),
    ("model: anthropic/gpt-5.5", LOADS, "warning MD202"),
    ("model: litellm/sonnet", LOADS, ""),
    ("model: anthropic/opus-deep", LOADS, "warning MD201"),
    ("tools: {Write: false}", LOADS, "warning TL705"),
    ("tools: {Bash: true}", LOADS, "info TL705"),
    ("tools: {'*': false, Read: true}", LOADS, "warning TL706"),
    ("tools: {write: true}\npermission: {edit: deny}", LOADS, "warning TL709"),
    ("tools: {bash: false}\npermission: {'*': allow}", LOADS, "warning TL709"),
    ("tools: {bash: true}\npermission: {bash: ask}", LOADS, ""),
    ("reasoningEffort: high\ntextVerbosity: low", LOADS, ""),
    ("name: heron", LOADS, ""),
    ("variant: high", LOADS, ""),
    # handed on to the provider
    (
        "model: openai/gpt-5.4-mini\n" + _BESIDE.format("openai/gpt-5.5"),
        LOADS,
        "info MD205, info MD205",
    ),
    ("model:\n  preference: openai/gpt-5.5\n  reasoning: It plans.", STOPS, "error MD209"),
    ("disable: true", LOST, ""),
    ("disabled: true", LOADS, "info MD205"),
)
_GEMINI = _rows(
    GEMINI,
    ("policy: strict", LOST, "error SC102"),
    ("mcpServers: {docs: {command: docs-server}}", LOST, "error SC102"),
    ("mcp_servers: {docs: {command: docs-server}}", LOADS, ""),
    ("tools: [run_shell_command, mcp_docs_search, discovered_tool_x]", LOADS, ""),
    ('tools: ["*"]', LOADS, ""),
    ("tools: [Read]", LOST, "error SC104"),
    ("tools: [Grep]", LOST, "error SC104"),
    ("tools: [mcp__docs__search]", LOST, "error SC104"),
    (
        "whole:---\n- kind: remote\n  name: heron\n  description: Watches.\n"
        "  agent_card_url: https://example.org/card\n---\n",
        LOADS,
        "",
    ),
    ("model: gemini-3-preview", LOADS, "info MD208"),
    ("colour: blue", LOST, "error SC102"),
    (
        "model: gemini-3.8-flash\n" + _BESIDE.format("gemini-3.1-pro-preview"),
        LOST,
        "error SC102, error SC102, error SC102",
    ),
    ("model:\n  preference: gemini-3.8-flash\n  reasoning: It counts.", LOST, "error MD209"),
)
_READ = [
    # GitHub's days, and the names of its menu
    Row("vscode", "whole:---\ndescription: Guides.\ntarget: vscode\n", "", "warning FM008"),
    Row(OPENCODE, "tools: {read: true}\npermissions: {edit: deny}", LOADS, "warning TL705"),
    Row(OPENCODE, "tools: {write: false}\npermissions: {edit: deny}", LOADS, ""),
    Row(OPENCODE, "permission: {edit: ask}\nexternal_directory: deny", LOADS, "warning TL705"),
    Row(OPENCODE, "permission: {bash: deny}\nbash: deny", LOADS, ""),
    Row(OPENCODE, "permission: deny\nwebfetch: deny", LOADS, ""),
    Row(OPENCODE, "permission: {edit: ask}\nwebfetch: allow", LOADS, ""),
    Row(OPENCODE, "model: openai/gpt-5.5#high", LOADS, "info MD208"),
    Row(CLAUDE, "model: claude-haiku-4-5-20250514", "", "warning MD201"),
    Row(CLAUDE, "model: claude-haiku-4-5-20251001", "", ""),
    Row(CLAUDE, "model: claude-sonnet-4-5-20250514", "", "warning MD201"),
    Row("copilot-cli", "model: gpt-4.1", "", "warning MD203"),
    Row("copilot-cli", "model: claude-opus-4.5", "", ""),
    Row("copilot-cli", "model: claude-sonnet-4.6", "", ""),
    Row("copilot-cli", "model: Gemini 3.1 Pro (Preview)", "", ""),
    Row("copilot-cli", "model: Claude Opus 4.6 (fast mode) (Preview)", "", ""),
    Row("copilot-cli", "model: [claude-sonnet-4.6, gpt-5.5]", "", "error MD209"),
    Row("copilot-cli", "model: sonnet", "", "error MD202"),
    Row("copilot-cli", "effort: high", "", ""),
    Row("copilot-cli", "skills: [swim]", "", ""),
    Row("vscode", "model: [Claude Sonnet 4.6 (copilot), GPT-5.5 (copilot)]", "", ""),
    Row("vscode", "model: Grok Code Fast 1", "", "warning MD203"),
    # a model, an effort and a speed in one id; one word keeps an agent from writing
    Row("cursor", "model: claude-opus-5-thinking-high", "", ""),
    Row("cursor", "model: gpt-5.6-sol-medium", "", ""),
    Row("cursor", "model: cursor-grok-4.6-high-fast", "", ""),
    Row("cursor", "model: default", "", "info MD208"),
    Row("cursor", "description: Guides otters: all of them", "", "warning FM012"),
    Row("cursor", "tools: Read, Grep", "", "warning TL705"),
    Row(CLAUDE, "tools: Bash\ndisallowedTools: Bash(git push *)", NOT_STARTED, "error TL708"),
    Row(CLAUDE, "tools: Bash\ndisallowedTools: Write(docs/*)", LOADS, "info TL705"),
    Row(CLAUDE, "tools: Read, Bash\ndisallowedTools: Bash", LOADS, "warning TL711"),
    Row(
        OPENCODE, 'permission:\n  bash:\n    "git *": allow\n    "*": deny', LOADS, "warning TL709"
    ),
    Row(OPENCODE, 'permission:\n  bash:\n    "*": deny\n    "git *": allow'),
    Row(OPENCODE, "permission: {bash: {'a b *': deny, 'a *': ask}}", LOADS, "warning TL709"),
    Row(OPENCODE, "permission: {bash: {'a *': ask, 'a b *': deny}}"),
    Row("vscode", "tools:\n\t- read", "", "warning FM022"),
    Row("factory", "model: claude-haiku-4-5-20251001\nreasoningEffort: high", ""),
    Row("pi", "maxOutput: 8000", ""),
    Row(CLAUDE, "model: us.anthropic.claude-opus-4-6-v1"),
    Row(CLAUDE, "fallback_model: session", LOADS, "info MD205"),
    Row("cursor", "disallowedTools: Write, Edit", "", "warning TL705"),
    Row("cursor", "allowed_tools: Read, Grep", "", "warning TL705"),
    Row("cursor", "permissionMode: plan", "", "warning TL705"),
    Row("cursor", "readonly: true", "", ""),
    # dots
    Row("kiro", "model: claude-sonnet-4.5", "", ""),
    Row("kiro", "model: claude-sonnet-4-5", "", "warning MD202"),
    # the user's own key, never judged and never replaced
    Row("factory", "model: custom:my-opus", "", ""),
    Row("factory", "model: custom:claude-3-opus", "", ""),
    Row("factory", "model: inherit\nreasoningEffort: high", "", "warning MD206"),
    # a host that spells models in its own way
    Row(OPENCODE, "model: github-copilot/claude-sonnet-4.6", "", ""),
    Row(OPENCODE, "model: amazon-bedrock/anthropic.claude-sonnet-4-5-20250929-v1:0", "", ""),
    Row(OPENCODE, "model: openrouter/anthropic/claude-sonnet-4.5", "", ""),
    Row("codex", 'model = "gpt-5.5"\nmodel_reasoning_effort = "xhigh"', "", ""),
    Row("codex", 'model = "gpt-6-astra"\nmodel_reasoning_effort = "ultra"', "", ""),
    Row("codex", 'model = "gpt-5.5"\nmodel_reasoning_effort = "none"', "", "warning MD206"),
    Row("codex", 'model_instructions_file = "./base.md"', "", "info MD205"),
    Row("codex", 'sandbox_mode = "read-only"\nnickname_candidates = ["lutra"]', "", ""),
    Row("codex", 'whole:name = "otter"\ndescription = "Guides otters."\n', "", "error SC101"),
    Row("pi", "model: anthropic/claude-sonnet-4-6\nfallbackModels: [openai/gpt-5.5]", "", ""),
    Row("pi", "tools: read, bash\nthinking: high", "", ""),
    # what one of its extensions reads, and what another one may
    Row("pi", "skills: [{path: skills/tides.md}]", "", "info SC103"),
    Row("pi", "skills: [{path: skills/tides.md}]\nrole: keeper", "", ""),
    Row("pi", "modle: opus", "", "info SC102"),
    Row("pi", "modle: opus\nrole: keeper", "", ""),
    Row("pi", "models: fast", "", ""),
    Row("pi", "effort: high", "", "info MD205"),
    Row("pi", "effort: high\nrole: keeper", "", ""),
    Row("pi", "model: [opus, haiku]", "", "info MD209"),
    Row("pi", "model: [opus, haiku]\nrole: keeper", "", ""),
    Row("pi", "thinking: hihg\noutputMode: file", "", "info SC104"),
    Row("qwen-code", "background: true\nrunConfig: {max_turns: 5}", "", ""),
    Row("qwen-code", "executor: {kind: acp, command: heron}", "", ""),
    Row("qwen-code", "approvalMode: never", "", "error SC104"),
]
ROWS = [
    *_CLAUDE_MODELS,
    *_CLAUDE_FIELDS,
    *_CLAUDE_CHOICE,
    *_CLAUDE_HOOKS,
    *_CLAUDE_YAML,
    *_OPENCODE,
    *_GEMINI,
    *_READ,
]
