"""Agents without instructions: nothing is below the frontmatter, where their tool reads them."""

from __future__ import annotations

from ..core.nouns import Dialect, Fault, Problem, Severity
from ..core.positions import Document, KeyOf, Position
from ..core.record import TYPE_CHECKING
from ..core.resources import data
from ..core.wording import clip
from . import templates

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from typing import Any

RULE = "empty-prompt"
_FEWEST = 3  # words; what has fewer is a name, or a path


def faults(fields: Mapping[str, Any], dialect: Dialect, path: str) -> Iterator[Fault]:
    """Yield that an agent with nothing below its frontmatter has no instructions, where its tool
    was seen to load it so.
    """
    tools = data("runtimes")["tools"]
    if dialect.name not in tools or "prompt" not in tools[dialect.name]:
        return
    known = tools[dialect.name]["prompt"]
    elsewhere = ""
    for field in data("spellings")["prompt"]:
        is_read = field in dialect.fields and field not in known["unread"]
        if not is_read and _is_text(fields.get(field)):
            elsewhere = field
            break
    title = dialect.title
    if elsewhere:
        problem = Problem(
            f"`{elsewhere}` is not read by {title}, and nothing stands below the frontmatter: the "
            "agent runs without these instructions",
            KeyOf((elsewhere,)),
            "move the text below the frontmatter",
        )
    elif _is_excused(fields, known["excused_by"]) or templates.is_called_template(path):
        return
    else:
        problem = Problem(
            f"nothing stands below the frontmatter: {title} runs the agent without instructions",
            (),
            "write below the frontmatter what the agent is to do",
        )
    yield Fault(RULE, problem)


def unwritten(parsed: Document, *, is_owned: bool) -> Iterator[Fault]:
    """Yield that nothing but titles, comments and a line that stands for them are the instructions
    of an agent.
    """
    import re  # imported here: hardly any body is so short

    lines = []
    for line in re.sub(r"<!--.*?-->", "", parsed.body, flags=re.DOTALL).splitlines():
        if line.strip() and not line.startswith("#"):
            lines.append(line.strip())
    words = "|".join(data("spellings")["in_text"]["unwritten"])
    if len(lines) != 1 or not re.match(rf"({words})\s*([.:!…—–-]|$)", lines[0], re.IGNORECASE):
        return
    offset = parsed.split.text.rfind(lines[0])
    place = Position(parsed.split.text.count("\n", 0, offset) + 1, 1)
    message = f"the text below the frontmatter is not written yet: “{clip(lines[0])}”"
    severity = Severity.WARNING if is_owned else Severity.INFO
    yield Fault(RULE, Problem(message, place, "write what the agent is to do", severity=severity))


def beside(found: list[Fault], empty: Iterable[Fault]) -> list[Fault]:
    """Return all that is wrong; of an agent that is not loaded no more is said."""
    if any(fault.rule == "missing-field" for fault in found):
        return found
    return [*found, *empty]


def _is_text(value: object) -> bool:
    return isinstance(value, str) and len(value.split()) >= _FEWEST


def _is_excused(fields: Mapping[str, Any], by: list[str]) -> bool:
    """Whether some field gives the agent what it is to do, or `*` says that another prompt is
    used instead.
    """
    return "*" in by or any(fields.get(field) for field in by)
