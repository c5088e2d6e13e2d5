"""Forms of documents in which one part that is no assignment left out the others, or a model was
given to agents that run on another, each with near relatives that say nothing.
"""

from __future__ import annotations

_BOTH = {"planner": "frontier", "scribe": "light"}
_FOUR = {**_BOTH, "judge": "frontier", "formatter": "light"}


def _workers(pool: str) -> str:
    """Return a table of three agents, of which the scout has what stands in the cell."""
    head = "| Worker | Model | For |\n|---|---|---|\n"
    rows = (
        f"| `@scout` | {pool} | looks |\n| `@planner` | Opus | plans |\n| `@scribe` | Haiku | x |\n"
    )
    return head + rows


def _agents(*settings: str) -> str:
    """Return a registry in TOML with settings in its table of agents, and a table for each agent."""
    tables = '[agents.planner]\nmodel = "opus"\ntimeout = 9\n\n[agents.scribe]\nmodel = "haiku"\n'
    return "[agents]\n" + "".join(f"{one}\n" for one in settings) + "\n" + tables


def _opencode(model: str, scout: str, head: str = "") -> str:
    """Return settings of OpenCode with a model at the top and three agents."""
    planner = '"planner": {"mode": "subagent", "model": "anthropic/claude-opus-4-5"}'
    scribe = '"scribe": {"mode": "subagent", "model": "anthropic/claude-haiku-4-5"}'
    agents = f'{{{planner}, {scribe}, "scout": {scout}}}'
    return f'{{{head}"{model}": "anthropic/claude-sonnet-4-5",\n "agent": {agents}}}\n'


def _steps(lead: str, first: str, second: str) -> str:
    """Return two steps in code below a line."""
    return f"{lead}\n```\n{first}\n{second}\n```\n"


def _badges(address: str, around: str = "") -> str:
    """Return a table in HTML with the agent of its first row in a badge."""
    badge = f'<img {around} src="https://img.shields.io/badge/{address}?style=flat">'
    head = "<tr><th>Agent</th><th>Model</th></tr>"
    rows = f"<tr><td>{badge}</td><td>Haiku</td></tr>\n<tr><td>planner</td><td>Opus</td></tr>"
    return f"<table>\n{head}\n{rows}\n</table>\n"


def _constants(deep: str, quick: str, *, before: str = "") -> str:
    """Return a mapping in Python of two agents to what stands for their models."""
    entries = f'    "planner": {deep},  # plans\n    "scribe": {quick},\n'
    return f"{before}\nAGENT_MODELS: dict[str, str] = {{\n{entries}}}\n"


def _routes(name: str = "ROUTES", quick: str = '"haiku"', *, behind: str = "") -> str:
    """Return an object in Python of three names, one of them no agent of the project, and models."""
    entries = (
        f'    # ours\n    "planner": "opus",\n    "scribe": {quick},\n\n    "Guest": "sonnet",\n'
    )
    return f"import json\n\n{name} = {{\n{entries}}}\n{behind}"


_IDS = 'DEEP = "claude-opus-4-5"\nQUICK = "claude-haiku-4-5"  # cheap\n'
_REGISTRY = "agents:\n  planner:\n    model: opus\n  scribe:\n    model: haiku\n"
_DOTTED = """name: "board"
agents:
  planner:
    model: anthropic.opus
  scribe:
    model: anthropic.haiku
    fallback:
      model: anthropic.sonnet
  scout:
    model: moonshot.kimi
"""


def _pairs(first: str, second: str) -> str:
    """Return a table of two agents with two models each."""
    rows = "| `planner` | Opus | Sonnet | weekly |\n| `scribe` | Haiku | Opus | daily |\n"
    return f"| Agent | {first} | {second} | When |\n|---|---|---|---|\n{rows}"


def _tree(planner: str, scribe: str) -> str:
    """Return a tree of two files of agents with remarks."""
    return f"```\nagents/\n  planner.md   # {planner}\n  scribe.md    # {scribe}\n```\n"


def _objects(opening: str = "const agents = {", *, quick: str = "'Haiku'", beside: str = "") -> str:
    """Return an object of agents in JavaScript, each with several fields."""
    planner = "    prompt: load('agents/planner.md'),\n    model: 'Opus',\n"
    planner += (
        "    label: 'planner (Sonnet)   — plans',\n    run: async (x) => {\n      go(x);\n    },\n"
    )
    scribe = f"    model: {quick},\n    hint: `writes, on ${{what}}`,\n"
    entries = f"  planner: {{\n{planner}  }},\n  'scribe': {{{beside}\n{scribe}  }},\n"
    return f"const what = 'paper';\n\n{opening}\n{entries}}};\n"


_DICT = """AGENTS: dict[str, dict[str, object]] = {
    "planner": {
        "model": "claude-opus-4-5",  # the best there is
        "tools": ["Read", "Grep"],
    },
    "scribe": dict(
        model="claude-haiku-4-5",
        turns=9,
    ),
}
"""
_ARRAY = """export const team: Agent[] = [
  defineAgent({
    name: 'planner',
    model: MODELS.deep,
  }),
  defineAgent({
    name: 'scribe',
    model: MODELS.quick,
  }),
];
const MODELS = {
  deep: 'opus',
  quick: 'haiku',
} as const;
"""

#: Name → file, text, and agent → tier.
SETTLED_FORMS: dict[str, tuple[str, str, dict[str, str]]] = {
    "an object of agents with fields": ("agents.js", _objects(), _BOTH),
    "an object of agents with a type": (
        "agents.ts",
        _objects("export const AGENTS: Record<string, AgentConfig> = {"),
        _BOTH,
    ),
    "an object of agents inside of another": (
        "agents.js",
        "export default {\n  agents: {\n    planner: {\n      model: 'opus',\n    },\n"
        "    scribe: {\n      model: 'haiku',\n    },\n  },\n};\n",
        _BOTH,
    ),
    "an object of agents in fenced code": ("m.md", f"Ours:\n\n```js\n{_objects()}```\n", _BOTH),
    "a dictionary of agents with fields": ("agents.py", _DICT, _BOTH),
    "an array of agents that are made": ("agents.ts", _ARRAY, _BOTH),
    **{
        f"a column {first} beside {second}": ("m.md", _pairs(first, second), _BOTH)
        for first, second in (
            ("Executor", "Advisor"),
            ("Worker model", "Reviewer model"),
            ("Driver", "Second opinion"),
            ("Main", "Critic"),
            ("Ausführung", "Berater"),
        )
    },
    "the model of an adviser in brackets, in a tree": (
        "m.md",
        _tree(
            "Opus (advisor: Sonnet) — plans", "Haiku (advisor: Opus, weekly) — writes, and reads"
        ),
        _BOTH,
    ),
    "other models in brackets, in a tree": (
        "m.md",
        _tree("Opus (falls back to Sonnet)", "Haiku (reviewed by Opus), terse"),
        _BOTH,
    ),
    "models of others by their number, beside agents": ("m.md", _workers("7 Go models"), _BOTH),
    "models of another maker, beside agents": ("m.md", _workers("Gemini models"), _BOTH),
    "a pool of models, beside agents": ("m.md", _workers("pool (see below)"), _BOTH),
    "models of nobody here side by side": ("m.md", _workers("foo-7b, bar-9x"), _BOTH),
    "models of others across": (
        "m.md",
        "| | planner | scout | scribe |\n|---|---|---|---|\n| Model | Opus | 3 Go models | Haiku |\n",
        _BOTH,
    ),
    "models of others in a registry": (
        "m.yaml",
        "agents:\n  planner: opus\n  scout: our pool of models\n  scribe: haiku\n",
        _BOTH,
    ),
    "a registry called as if it were Markdown": ("AGENTS.md", _DOTTED, _BOTH),
    "a registry in JSON called as if it were Markdown": (
        "AGENTS.md",
        '{"agents": {"planner": {"model": "opus"}, "scribe": {"model": "haiku"}}}\n',
        _BOTH,
    ),
    "a registry called as if it were Markdown, with comments": (
        "models.md",
        "---\n# Agents of this project, generated from nothing\nversion: 2\n" + _REGISTRY,
        _BOTH,
    ),
    "settings among tables of agents": (
        "crew.toml",
        _agents("max_retries = 3", 'timeout = "5min"', "temperature = 0.3", 'order = ["scribe"]'),
        _BOTH,
    ),
    "a default among tables of agents": (
        "crew.toml",
        _agents('default_model = "sonnet"', "max = 3") + "\n[agents.scout]\ntimeout = 3\n",
        _BOTH | {"scout": "mid"},
    ),
    "settings among objects of agents": (
        "crew.yaml",
        "agents:\n  retry_model: sonnet\n  cwd: ./work\n  planner: {model: opus}\n"
        "  scribe: {model: haiku}\n",
        _BOTH,
    ),
    "an agent that is called among settings": (
        "crew.yaml",
        "agents:\n  cwd: ./work\n  planner: {model: opus}\n  scribe: haiku\n",
        _BOTH,
    ),
    "the model of a session beside agents that others call": (
        "opencode.json",
        _opencode("model", '{"mode": "subagent"}'),
        _BOTH,
    ),
    "the model of a session beside agents that others may call": (
        "opencode.json",
        _opencode("model", "{}", '"$schema": "https://opencode.ai/config.json",\n '),
        _BOTH,
    ),
    "the model of a session beside an agent that one starts": (
        "opencode.json",
        _opencode("model", '{"mode": "primary"}'),
        _BOTH | {"scout": "mid"},
    ),
    "a default for agents that others call": (
        "m.json",
        _opencode("default_model", '{"mode": "subagent"}'),
        _BOTH | {"scout": "mid"},
    ),
    "a model beside agents of no mode": (
        "m.json",
        _opencode("model", "{}"),
        _BOTH | {"scout": "mid"},
    ),
    "steps of a course for emergencies": (
        "m.md",
        _steps(
            "**Outage Playbook** — a security incident or outage:",
            "Phase 1: CUT    @planner (Opus)   — cuts the work",
            "Phase 2: WRITE  @scribe (Haiku)   — takes notes",
        ),
        _BOTH,
    ),
    "one step with an agent": (
        "m.md",
        _steps("Release:", "Step 1: tests", "Step 2: @scribe (Haiku) — writes the notes"),
        {"scribe": "light"},
    ),
    "an agent on a badge": ("README.md", _badges("scribe-7C3AED"), _BOTH),
    "an agent on a badge, with a word for it": ("README.md", _badges("agent-scribe-blue"), _BOTH),
    "an agent on a badge with its name as text": (
        "README.md",
        _badges("scribe-blue.svg", 'alt="scribe"'),
        _BOTH,
    ),
    "an agent on a badge with another text": (
        "README.md",
        _badges("scribe-blue", 'alt="planned"'),
        {"planner": "frontier"},
    ),
    "an agent and a state on a badge": (
        "README.md",
        _badges("scribe-passing-green"),
        {"planner": "frontier"},
    ),
    "agents on badges with signs in their names": (
        "README.md",
        "| Agent | Model |\n|---|---|\n"
        "| ![](https://img.shields.io/badge/code--reviewer-blue) | Sonnet |\n"
        "| ![](https://img.shields.io/badge/security_auditor-red) | Opus |\n"
        "| ![](https://img.shields.io/badge/doc__writer-green) | Haiku |\n",
        {"code-reviewer": "mid", "security-auditor": "frontier", "doc-writer": "light"},
    ),
    "agents of each model in a shell": (
        "check.sh",
        "#!/bin/sh\n# opus agents\nOPUS_AGENTS=(planner judge)\n"
        'readonly HAIKU_AGENTS="scribe formatter"\n',
        _FOUR,
    ),
    "agents of each model in a shell, over several lines": (
        "check.sh",
        "declare -a OPUS_AGENTS=(\n  planner   # plans\n)\nOPUS_AGENTS+=(judge)\n"
        'HAIKU_AGENTS=(\n  "scribe" formatter\n)\n# HAIKU_AGENTS=(planner)\n',
        _FOUR,
    ),
    "agents of each model in Python": (
        "test_models.py",
        'EXPECTED_OPUS_AGENTS: frozenset[str] = frozenset({"planner", "judge"})\n'
        'HAIKU_AGENTS = [\n    "scribe",  # writes\n    ".claude/agents/formatter.md",\n]\n',
        _FOUR,
    ),
    "agents of each model in TypeScript": (
        "models.ts",
        'export const opusAgents: readonly string[] = ["planner", "judge"] as const;\n'
        'const AGENTS_ON_HAIKU = new Set<string>(["scribe", "formatter"]);\n',
        _FOUR,
    ),
    "agents of each model in an object": (
        "models.ts",
        "const agentsByModel = {\n  opus: ['planner', 'judge'],\n  haiku: [\n    'scribe',\n"
        "    'formatter',\n  ],\n} as const;\n",
        _FOUR,
    ),
    "agents of each model in code of a document": (
        "m.md",
        'The check reads:\n\n```python\nOPUS_AGENTS = ("planner",)\nHAIKU_AGENTS = ("scribe",)\n```\n',
        _BOTH,
    ),
    "constants for models": ("models.py", _constants("DEEP", "QUICK", before=_IDS), _BOTH),
    "constants for models, a remark and a key with an underscore": (
        "models.py",
        'OPUS_MODEL: Final = "claude-opus-4-5"\n# OPUS_MODEL = "claude-sonnet-4-5"\n'
        'AGENT_MODELS = {\n    "code_reviewer": OPUS_MODEL,  # simpler, more cost-efficient\n'
        '    "planner": OPUS_MODEL,\n    "scribe": None,\n}\n',
        {"code-reviewer": "frontier", "planner": "frontier"},
    ),
    "members of an enumeration for models": (
        "models.py",
        _constants(
            "Model.DEEP",
            "Model.QUICK.value",
            before='class Model(StrEnum):\n    DEEP = "claude-opus-4-5"\n'
            '    QUICK = "claude-haiku-4-5"\n',
        ),
        _BOTH,
    ),
    "members of an object for models": (
        "models.ts",
        "const MODELS = { deep: 'claude-opus-4-5', quick: 'claude-haiku-4-5' } as const;\n"
        "export const agentModels: Record<string, string> = {\n  planner: MODELS.deep,\n"
        "  scribe: MODELS['quick'],\n};\n",
        _BOTH,
    ),
    **{
        f"an object of models called {name}": ("hooks/a.py", _routes(name), _BOTH)
        for name in ("ROUTES", "MATRIX_NORMAL", "route_by_role", "DEFAULT_ROUTING: dict[str, str]")
    },
    "an object of models in TypeScript": (
        "hooks/a.ts",
        "const roster = {\n  planner: 'opus', // plans\n  'scribe': 'haiku',\n} as const;\n",
        _BOTH,
    ),
    "an object of models in one line": (
        "a.js",
        "const routing = { planner: 'opus', scribe: 'haiku' };\n",
        _BOTH,
    ),
    "an object of models of which one is replaced": (
        "hooks/a.py",
        _routes(
            behind='ROUTES = {k: ("sonnet" if v == "opus" else v) for k, v in ROUTES.items()}\n'
        ),
        {"scribe": "light"},
    ),
    "a replaced model in a mapping of models": (
        "hooks/a.ts",
        "const agentModels = {\n  planner: 'opus',\n  scribe: 'haiku',\n};\n"
        "function pick(model) {\n  if (model === 'opus' && calm) {\n    return 'sonnet';\n  }\n"
        "  return model;\n}\n",
        {"scribe": "light"},
    ),
    "an exchanged model in a shell": (
        "start.sh",
        "declare -A AGENT_MODEL=(\n  [planner]=opus\n  [scribe]=haiku\n)\n"
        "model=${model/opus/sonnet}\n",
        {"scribe": "light"},
    ),
    "models that are compared, and none is replaced": (
        "hooks/a.py",
        _routes(
            behind='if model == "opus":\n    cost = 5\nelif model == "sonnet":\n    cost = 3\n'
        ),
        _BOTH,
    ),
}

#: Name → file and text.
SETTLED_NOTHING: dict[str, tuple[str, str]] = {
    **{
        f"an object of models called {name}": ("hooks/a.py", _routes(name))
        for name in ("RESULTS", "OLD_ROUTES", "FALLBACK_MAP", "VOTES", "TEST_ROUTES", "WINNERS")
    },
    "an object of models and what is none": ("hooks/a.py", _routes(quick='pick("haiku")')),
    "an object of models and of texts": ("hooks/a.py", _routes(quick='"quick and small"')),
    "two objects of models that differ": (
        "hooks/a.py",
        _routes() + _routes("CHEAP", '"sonnet"'),
    ),
    "an object of models that is changed": (
        "hooks/a.py",
        _routes(behind='ROUTES["scribe"] = "sonnet"\n'),
    ),
    "an object of models in a case": (
        "hooks/a.py",
        "if NIGHT:\n    " + _routes().partition("\n\n")[2].replace("\n", "\n    "),
    ),
    "an object of models until a day": (
        "hooks/a.py",
        _routes().replace('"haiku",', '"haiku",  # until June'),
    ),
    "entries of an object that speaks of another time": (
        "hooks/a.py",
        _routes("OLD_MODELS").replace("    # ours\n", ""),
    ),
    "an object of agents of which one is computed": (
        "agents.js",
        _objects(quick="process.env.QUICK ?? 'haiku'"),
    ),
    "an object of agents of another time": ("agents.js", _objects("const oldAgents = {")),
    "an object of tools": ("agents.js", _objects("const tools = {")),
    "an object of agents in a case": (
        "agents.js",
        "if (process.env.CI) {\n  " + _objects().replace("\n", "\n  ") + "\n}\n",
    ),
    "an object of agents that is changed": (
        "agents.js",
        _objects() + "agents.scribe.model = 'sonnet';\n",
    ),
    "an object of agents that another one changes": (
        "agents.js",
        _objects().replace("};\n", "  ...own,\n};\n"),
    ),
    "an object of agents until a day": (
        "agents.js",
        _objects(quick="'haiku', // until June\n    x: ''"),
    ),
    "an object of agents with no end": ("agents.js", _objects().replace("};\n", "")),
    "two columns of models of which none helps": ("m.md", _pairs("Mornings", "Evenings")),
    "a column of advisers alone": (
        "m.md",
        "| Agent | Advisor |\n|---|---|\n| planner | Opus |\n| scribe | Haiku |\n",
    ),
    "models that are as good, in a tree": ("m.md", _tree("Opus (or Sonnet)", "Haiku / Sonnet")),
    "models of parts of the work, in a tree": (
        "m.md",
        _tree("Opus, Sonnet for drafts", "plans with Haiku (advisor: Opus)"),
    ),
    "what does not hold yet, in a tree": ("m.md", _tree("Opus (from May; until then Sonnet)", "x")),
    "a model misspelt beside a word for models": ("m.md", _workers("Sonet models")),
    "a tier beside a word for models": ("m.md", _workers("whatever strong models we find")),
    "models that are allowed": ("m.md", _workers("all models")),
    "a file called like Markdown that shows the form": (
        "AGENTS.md",
        f"# This is an example file\nv: 1\n{_REGISTRY}",
    ),
    "constants of some settings": ("models.py", _constants("settings.OPUS", "settings.HAIKU")),
    "agents of which some are taken by a sign": (
        "a.py",
        'OPUS_AGENTS = {"planner", "judge"}\nOPUS_AGENTS -= {"judge"}\n',
    ),
    "a model misspelt": ("m.md", _workers("Oppus")),
    "a model that nobody names": ("m.md", _workers("some small one")),
    "prose that begins with keys": (
        "AGENTS.md",
        "note: we tried this\n" + _REGISTRY + "\nIt went badly, and nobody liked it.\n",
    ),
    "a title above keys that says that they were": ("AGENTS.md", f"# Old setup\nv: 1\n{_REGISTRY}"),
    "a list below keys": ("notes.md", "planner:\n- opus was slow\nscribe:\n- haiku was fine\n"),
    "a misspelt model among tables of agents": (
        "crew.toml",
        _agents("max_retries = 3").replace('"haiku"', "[1, 2]").replace('"opus"', '"opsu"'),
    ),
    "a known agent without a model among tables of agents": (
        "crew.yaml",
        "agents:\n  scout: 5min\n  planner: {model: opus}\n  scribe: {model: haiku}\n",
    ),
    "steps of an emergency": (
        "m.md",
        _steps("**In an emergency:**", "1. @planner (Opus)", "2. @scribe (Haiku)"),
    ),
    "a registry of a course for emergencies": (
        "m.md",
        "**Outage Playbook** — in an emergency:\n```yaml\nagents:\n  planner: opus\n"
        "  scribe: haiku\n```\n",
    ),
    "one step on a condition": (
        "m.md",
        _steps("Release:", "Step 1: tests", "Step 2: if they fail, @planner (Opus) — looks"),
    ),
    "one mention outside of steps": ("m.md", _steps("Chat:", "> @planner (Opus) hello", "> hello")),
    "agents that run on no such model": ("check.sh", "NON_OPUS_AGENTS=(planner judge)\n"),
    "agents that ran on a model": ("check.sh", "OLD_OPUS_AGENTS=(planner judge)\n"),
    "agents on a model at times": (
        "check.sh",
        'OPUS_AGENTS=(planner judge)\nif [ "$CI" ]; then\n  OPUS_AGENTS=(judge)\nfi\n',
    ),
    "agents on a model until a day": ("check.sh", "# until June\nOPUS_AGENTS=(planner judge)\n"),
    "agents on two models": (
        "check.sh",
        "OPUS_AGENTS=(planner judge)\nSONNET_AGENTS=(judge scribe)\n",
    ),
    "what is no agent, on a model": ("a.py", 'OPUS_TOOLS = ["planner", "judge"]\n'),
    "agents that are computed": ("a.py", 'OPUS_AGENTS = load("planner", "judge")\n'),
    "agents of which some are taken": (
        "a.py",
        'OPUS_AGENTS = ["planner", "judge"]\nOPUS_AGENTS.remove("judge")\n',
    ),
    "agents in a text of a program": (
        "a.py",
        '"""Write it so:\n\nOPUS_AGENTS = ["planner", "judge"]\n"""\n',
    ),
    "agents of the project among many others": (
        "a.py",
        'OPUS_AGENTS = ["planner", "judge", "x", "apple", "pear"]\n',
    ),
    "agents by models of which one is computed": (
        "a.py",
        "AGENTS_BY_MODEL = {'opus': ['planner', 'judge'], 'haiku': load()}\n",
    ),
    "agents by words that are no models": (
        "a.py",
        "AGENTS_BY_MODEL = {'old': ['planner', 'judge'], 'new': ['scribe']}\n",
    ),
    "constants of another file": ("models.py", _constants("DEEP_MODEL", "QUICK_MODEL")),
    "a constant that is set twice": (
        "models.py",
        _constants("DEEP", "QUICK", before=_IDS + 'if x:\n    DEEP = "claude-sonnet-4-5"\n'),
    ),
    "a constant that is computed": (
        "models.py",
        _constants("DEEP", "QUICK", before=_IDS.replace('"claude-opus', 'environ.get("M") or "o')),
    ),
    "constants in a mapping of what runs in their place": (
        "models.py",
        _constants("DEEP", "QUICK", before=_IDS).replace("AGENT_MODELS", "FALLBACK_MODELS"),
    ),
    "members of an object with two values": (
        "models.ts",
        "const A = { deep: 'claude-opus-4-5' };\nconst B = { deep: 'claude-haiku-4-5' };\n"
        "const agentModels = {\n  planner: A.deep,\n  scribe: B.deep,\n};\n",
    ),
}
