"""What an agent names beside its own models: other agents, skills, the models of others."""

from __future__ import annotations

from ..agents import tool_names
from ..core.caching import lru_cache
from ..core.nouns import Agent
from ..core.positions import Place, Position, Span
from ..core.record import TYPE_CHECKING, Record
from ..core.resources import data
from ..reading import document

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

AGENT, SKILL, MODEL = "agent", "skill", "model"
MENTION = "@agent-"
#: The programs that take `agents` and `handoffs` for names of agents.
_WITH_HANDOFFS = ("vscode", "copilot-cli")
_CLAUDE = "claude-code"


class Reference(Record):
    """A name of an agent, a skill or a model, and where it stands; `also` is another way to
    read it.
    """

    kind: str
    name: str
    at: Place
    also: str = ""


@lru_cache(maxsize=8192)  # names that come with a tool are compared with every reference
def plain(name: str) -> str:
    """Return a name without case and separators: `Code Reviewer` is `code-reviewer`."""
    return "".join(filter(str.isalnum, name.lower()))


def of(agent: Agent) -> Iterator[Reference]:
    """Yield what an agent names, in the ways that its program reads."""
    fields = agent.frontmatter
    if agent.dialect.name in _WITH_HANDOFFS:
        yield from _handoffs(fields.get("handoffs"))
        yield from _named(AGENT, "agents", fields.get("agents"))
    if agent.dialect.name == _CLAUDE:
        yield from _named(SKILL, "skills", fields.get("skills"))
        tools = fields.get("tools")
        if "(" not in str(tools):  # most have none, and names are read sign by sign
            tools = None
        for name, at in tool_names.names_in(tools):
            tool, bracket, inner = name.partition("(")
            if bracket and tool in ("Agent", "Task"):
                for one in inner.rstrip(")").split(","):
                    yield Reference(AGENT, one.strip(), ("tools", *at))
        if "@" in agent.body:  # found ten times as fast as a word
            yield from _mentions(agent)


def _handoffs(value: Any) -> Iterator[Reference]:
    if not isinstance(value, list):
        return
    for number, handoff in enumerate(value):
        for kind in (AGENT, MODEL):
            if isinstance(handoff, dict) and isinstance(handoff.get(kind), str):
                yield Reference(kind, handoff[kind], ("handoffs", number, kind))


def _named(kind: str, field: str, value: Any) -> Iterator[Reference]:
    """Yield the names of a list, or of text that lists them."""
    if isinstance(value, str):
        for name in value.split(","):
            yield Reference(kind, name.strip(), (field,))
    elif isinstance(value, list):
        for number, name in enumerate(value):
            if isinstance(name, str):
                yield Reference(kind, name.strip(), (field, number))


def _mentions(agent: Agent) -> Iterator[Reference]:
    """Yield the agents that the prompt mentions as one calls them: `@agent-reviewer`."""
    at = agent.body.find(MENTION)
    seen = set()
    while at >= 0:
        start = at + len(MENTION)
        end = start
        while end < len(agent.body) and (agent.body[end].isalnum() or agent.body[end] in "-_:"):
            end += 1
        name = agent.body[start:end].rstrip("-_:")
        stands_alone = at == 0 or not (agent.body[at - 1].isalnum() or agent.body[at - 1] in "/.@")
        is_package = agent.body[end : end + 1] == "/"
        if stands_alone and not is_package and name and name not in seen:
            seen.add(name)
            if name.lower() not in data("references")["placeholders"]:
                begin = document.in_body(agent.source, at, agent.dialect.body)
                after = Position(begin.line, begin.column + len(MENTION) + len(name))
                # `@agent-smith` may be an agent called `smith`, or one called `agent-smith`
                yield Reference(AGENT, name, Span(begin, after), f"{MENTION[1:]}{name}")
        at = agent.body.find(MENTION, end)
