"""A file without frontmatter: an agent whose block got lost, or a note that is none."""

from __future__ import annotations

import re
from collections.abc import Collection

from ..core.nouns import Fault, Problem, Severity
from ..core.positions import Position
from ..core.record import Record
from .document import ENOUGH, of_agents

_FENCE = re.compile(r"(?:`{3,}|~{3,})[\w.-]*\s*$")
_FIELD = re.compile(r"\s*([A-Za-z_][\w-]*)\s*:(?:\s+\S|\s*$)", re.ASCII)
_PATH = re.compile(r"~?/?(?:[\w.-]+/)+[\w.-]+\.(?:md|toml)")
_HEAD = 40  # lines in which a block can begin
_ADDRESS = re.compile(r"You are (?:an?|the) [*_`]{0,3}\w[^?]*$")
#: How the last word of a title ends that says who somebody is: a reviewer, an auditor, an analyst.
_ROLE = re.compile(r"(?:er|or|ist|ian|yst|agent|architect|assistant|expert|lead)$")
#: A line that says what an agent does; what people can, or have to do, is said to people.
_TOLD = re.compile(r"You (?!(?:can|need|may|might|will|should|could|have|want|are)\b)[a-z]")
_TITLE = re.compile("#{2,3} ")  # of a text that says in other words that it is an agent
_KINDS = frozenset({"agent", "role"})  # what a title may call it beside its name
_LONG_NAME = 4  # words in a title that is a name, "Git Commit Agent" in `commit.md`
_OPENING = 4  # lines that hold text: the title and what follows it
_FEW = 6  # lines above a block that is meant as frontmatter


class Known(Record):
    """What is known of a file without frontmatter: what its tool `does` with it, and with `lost`
    fields, as the end of a message; the `block` that it lacks, in words; the sentence by which it
    says that it is `gone`, empty for none.
    """

    does: str
    lost: str = ""
    block: str = "a `---` block with `name` and `description`"
    gone: str = ""


def fault(text: str, known_fields: Collection[str], name: str, known: Known) -> Fault:
    """Return what is to be said of a file without frontmatter where a tool looks for agents; `name`
    is that of the file, without its ending.

    An error where its first lines show that it was meant as one; a warning where it is
    empty, a link that became text, has its name for a title, or speaks to an agent; for
    anything else a note.
    """
    lines = text.splitlines()[:_HEAD]
    other = _of_other_kind(text, known.does)
    if other is not None:
        return other
    number = _first_field(lines, known_fields)
    is_closed = number is not None and _is_closed_below(lines[number:], " \t-#")
    if number is None and _is_closed_below(lines, ""):
        number, is_closed = 0, True
    below = None
    if number is None:
        below = _block_below(lines, known_fields)
    if below is not None:
        message = f"the fields from line {below + 1} on stand below other text: no tool reads them"
        hint = "move the block, with its two lines `---`, to the top of the file"
        return _missing(message, below + 1, hint, Severity.ERROR)
    if number is None:
        return _of_prose(lines, name, known)
    if any(map(_FENCE.match, lines[:number])):
        message = f"the fields stand in a code fence, so this file has no frontmatter{known.lost}"
        hint = "put `---` in place of the fence, on the first line of the file and after the fields"
        return _missing(message, 1, hint, Severity.ERROR)
    message = f"no line `---` opens the fields, so this file has no frontmatter{known.lost}"
    hint = "put a line `---` before the fields, as the first line of the file, and one after them"
    if is_closed:
        hint = "put a line `---` above the fields, as the first line of the file"
    return _missing(message, number + 1, hint, Severity.ERROR)


def _of_other_kind(text: str, does: str) -> Fault | None:
    """Return what is said of a file that is empty, holds a path, or an agent in JSON."""
    if not text.strip():
        message = f"this file is empty: {does}"
        hint = "write an agent, or delete the file"
        return _missing(message, 1, hint, Severity.WARNING)
    if _PATH.fullmatch(text.strip()):
        message = "this file holds the path of another one: a symbolic link, checked out as text"
        hint = "check it out with links (`git config core.symlinks true`), or write the agent here"
        return _missing(message, 1, hint, Severity.WARNING)
    if _is_agent_in_json(text):
        message = f"this file holds an agent in JSON, but is called `.md`: {does}"
        hint = (
            "rename it to `.json` for a tool that reads JSON, else write its fields between `---`"
        )
        return _missing(message, 1, hint, Severity.WARNING)
    return None


def _is_agent_in_json(text: str) -> bool:
    """Whether a text is a JSON object with fields of an agent."""
    if not text.lstrip().startswith("{"):
        return False
    import json  # imported here: hardly any file is one

    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return False
    return isinstance(value, dict) and bool(of_agents(value))


def _of_prose(lines: list[str], name: str, known: Known) -> Fault:
    """Return what is said of text: a warning where it shows that it is meant as an agent."""
    if known.gone:
        message = f"this file has no frontmatter and says “{known.gone}”: {known.does}"
        return _missing(message, 1, "delete it", Severity.INFO)
    meant = _meant_as_agent(lines, name)
    if meant:
        message = f"this file has no frontmatter, though {meant}: {known.does}"
        hint = f"put at its top {known.block}, or move the file"
        return _missing(message, 1, hint, Severity.WARNING)
    message = f"this file has no frontmatter: {known.does}"
    hint = f"move the file; if it is an agent, put at its top {known.block}"
    return _missing(message, 1, hint, Severity.INFO)


def _meant_as_agent(lines: list[str], name: str) -> str:
    """Return what shows that a text is an agent: it speaks to one, or its title says who it is and
    is its name, "# Release Writer", "# Agent: scribe" or "## Role: Scribe"; empty where nothing
    does.
    """
    opening = [line for line in lines if line.strip()][:_OPENING]
    if any(map(_ADDRESS.match, opening)) and not any(map(_FENCE.match, opening)):
        return "it speaks to an agent"
    title = next((line for line in lines if line.strip()), "")
    asked, said = set(_words(name)), set(_words(title))
    is_told = not _KINDS.isdisjoint(said) or any(map(_TOLD.match, opening))
    is_sure = is_told or (len(asked) > 1 and _ROLE.search(name.lower()))
    is_its_name = is_sure and said - _KINDS == asked - _KINDS
    is_longer = len(said) <= _LONG_NAME and _words(title)[-1:] == ["agent"] and asked <= said
    is_title = title.startswith("# ") or (is_told and _TITLE.match(title))
    if is_title and asked and (is_its_name or is_longer):
        return "its title is that of an agent"
    return ""


def _words(text: str) -> list[str]:
    return re.findall(r"[a-z0-9]+", text.lower())


def _missing(message: str, line: int, hint: str, severity: Severity) -> Fault:
    problem = Problem(message, Position(line, 1), hint, severity=severity)
    return Fault("missing-frontmatter", problem)


def _block_below(lines: list[str], known_fields: Collection[str]) -> int | None:
    """Return the index of the `---` that opens a block of fields below a few lines; None for none.

    A page about agents shows a block further down, or in code.
    """
    bounds = [number for number, line in enumerate(lines) if line.rstrip() == "---"]
    if len(bounds) < 2 or any(map(_FENCE.match, lines[: bounds[0]])):
        return None
    above = [line for line in lines[: bounds[0]] if line.strip()]
    inside = [line for line in lines[bounds[0] + 1 : bounds[1]] if line.strip()]
    if not above or len(above) > _FEW or not inside or not _FIELD.match(inside[0]):
        return None
    named = {found[1] for found in map(_FIELD.match, inside) if found}
    if not of_agents(named) or len(named.intersection(known_fields)) < ENOUGH:
        return None
    if any(not _FIELD.match(line) and line[:1] not in " \t-#" for line in inside):
        return None
    return bounds[0]


def _is_closed_below(lines: list[str], starts: str) -> bool:
    """Whether a field is the first line, and a line `---` closes a block of fields below it: of
    lines that begin with one of `starts`, if there are any, or else of fields and lost text.
    """
    found: set[str] = set()
    for number, line in enumerate(lines):
        field = _FIELD.match(line)
        if line.rstrip() == "---":
            return len(of_agents(found)) >= ENOUGH
        if number == 0 and not (field and of_agents([field[1]])):
            return False
        if field and line[:1] not in " \t":
            found.add(field[1])
        elif starts and line.strip() and line[0] not in starts:
            return False
    return False


def _first_field(lines: list[str], known_fields: Collection[str]) -> int | None:
    """Return the index of the first line of a block of fields; None where there is none.

    Nothing but a fence stands above it, and at least two of its fields are such as only
    agents have together: a page about agents shows them further down.
    """
    start: int | None = None
    found: set[str] = set()
    for number, line in enumerate(lines):
        field = _FIELD.match(line)
        if field and field[1] in known_fields:
            if start is None:
                start = number
            found.add(field[1])
        elif line.strip() and not _FENCE.match(line):
            is_below = start is not None and (field or line[:1] in " \t-#")
            if not is_below:
                break
    if len(of_agents(found)) >= ENOUGH:
        return start
    return None
