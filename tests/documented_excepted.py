"""Documents that except agents from all others, and programs with code that is commented out."""

from __future__ import annotations

_OBJECT = "AGENTS = {\n  'judge': {'model': 'opus'},\n  'scribe': {'model': 'haiku'},\n}\n"
_CONST = "const agents = {\n  judge: { model: 'opus' },\n  scribe: { model: 'haiku' },\n};\n"


def _remarked(code: str, mark: str) -> str:
    return "".join(f"{mark} {line}\n" for line in code.splitlines())


#: Name → file, text, and agent → tier.
EXCEPTED_FORMS: dict[str, tuple[str, str, dict[str, str]]] = {
    **{
        f"agents that are excepted by {but}": (
            "m.md",
            f"`scribe` runs on Haiku. All others, {but} `judge`, run on Opus.\n",
            {"scribe": "light"},
        )
        for but in ("except", "excluding", "not including", "but never", "apart from")
    },
    "agents that are excepted in Italian": (
        "m.md",
        "`scribe` usa Haiku. Tutti gli altri, tranne `judge`, usano Opus.\n",
        {"scribe": "light"},
    ),
    **{
        f"two agents in a cell, joined by {joint}": (
            "m.md",
            f"| Agent | Model |\n|---|---|\n| scribe {joint} scout | haiku |\n| judge | opus |\n",
            {"scribe": "light", "scout": "light", "judge": "frontier"},
        )
        for joint in ("and", "und", "y", "e", "et", "plus", "sowie")
    },
    "agents that are excepted in a list": (
        "m.md",
        "- scribe: haiku\n- all others, except `judge`: opus\n",
        {"scribe": "light"},
    ),
    "agents that are excepted in brackets": (
        "m.md",
        "- scribe: haiku\n- all others (except judge): opus\n",
        {"scribe": "light"},
    ),
    "agents that are excepted with a model of their own": (
        "m.md",
        "All agents use Sonnet except `judge`, which uses Opus.\n",
        {"*": "mid", "judge": "frontier"},
    ),
}

#: Name → file and text of what assigns nothing.
EXCEPTED_NOTHING: dict[str, tuple[str, str]] = {
    "everyone but one": ("m.md", "Everyone but `judge` runs on Haiku.\n"),
    "anything but a model": ("m.md", "`judge` is anything but a Haiku agent.\n"),
    "an object on one line that is commented out": (
        "m.py",
        "# AGENT_MODELS = {'judge': 'opus', 'scribe': 'opus'}\n",
    ),
    "an object whose lines are commented out": ("m.js", _remarked(_CONST, "//")),
    "an object in a remark": ("m.js", f"/*\n{_CONST}*/\n"),
    "an object in a text": ("m.py", f'"""\n{_OBJECT}"""\n'),
}
