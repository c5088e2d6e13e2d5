"""What to do about a file without frontmatter: the block that it lacks, with what is known of it,
or what it says of itself where it is to be deleted.
"""

from __future__ import annotations

import re

from ..core.nouns import Dialect, Fault, Severity
from ..core.record import TYPE_CHECKING
from ..core.resources import data
from ..core.wording import clip
from . import dialects, offers

if TYPE_CHECKING:
    from collections.abc import Sequence

_LINES = 40  # in which a model is named
_OPENING = 8  # lines in which a file says that it is gone
_LABELLED = re.compile(r"[\W_]*([A-Za-z][A-Za-z _-]*?)[\W_]*:[\s*_]*(\S.*)")
_PLAIN = re.compile(r"\w[\w.-]*")
_NAME = re.compile(r"[\w./\[\]-]+")
_SENTENCE = re.compile(r"[^.!?\n]+")
_MOST = 90  # characters of a sentence that are quoted


def mended(fault: Fault, text: str, name: str, tools: Sequence[str]) -> Fault:
    """Return the fault of a text without fields with what to do about it; `tools` are those that
    look for agents there, `name` that of the file without its ending.
    """
    problem = fault.problem
    gone = _says_that_it_is_gone(text)
    if gone:
        before, _, does = problem.message.partition(": ")
        message = f"{before.partition(',')[0]} and says “{clip(gone, _MOST)}”: {does}"
        problem = problem._replace(message=message, hint="delete it", severity=Severity.INFO)
        return fault._replace(problem=problem)
    block = _block(text, name, tools)
    hint = f"put a block at its top: {block}; or move the file"
    if ", though " not in problem.message:
        hint = f"move the file; if it is an agent, put a block at its top: {block}"
    return fault._replace(problem=problem._replace(hint=hint))


def _block(text: str, name: str, tools: Sequence[str]) -> str:
    """Return the lines of a block as the first of some tools wants it."""
    dialect = dialects.get(tools[0] if tools else dialects.GENERIC)
    lines = ["`---`"]
    needed = dialects.needs_of_pages(dialect.name) or ("name", "description")
    if "name" in needed and _PLAIN.fullmatch(name):
        lines.append(f"`name: {name}`")
    elif "name" in needed:
        lines.append("`name: …`")
    lines.append("`description: …`")
    model, number = _model(text, dialect)
    if model:
        lines.append(f"`model: {model}` (line {number} says so)")
    return f"{', '.join(lines)}, `---`"


def _model(text: str, dialect: Dialect) -> tuple[str, int]:
    """Return the model that a line gives the agent, "**Model preference:** Sonnet", as the
    tool spells it, with the number of the line; empty and 0 where none does, or several do.
    """
    found = []
    for number, line in enumerate(text.splitlines()[:_LINES], 1):
        labelled = _LABELLED.match(line)
        if labelled is None:
            continue
        label = re.sub(r"[ _-]", "", labelled[1].lower())
        if label not in data("spellings")["misnamed"] and label not in _labels():
            continue
        for word in _NAME.findall(labelled[2].lower()):
            if word in dialect.model.undecided:
                continue
            if offers.is_clean(word, dialect):
                found.append((word, number))
            elif offers.legal_spelling(word, dialect):
                found.append((offers.legal_spelling(word, dialect), number))
    if len({model for model, _ in found}) == 1:
        return found[0]
    return "", 0


def _labels() -> Sequence[str]:
    labels: Sequence[str] = data("spellings")["in_text"]["model"]
    return labels


def _says_that_it_is_gone(text: str) -> str:
    """Return the sentence by which a text says that it was moved or replaced; empty for none."""
    pattern = data("spellings")["in_text"]["gone"]
    for line in text.splitlines()[:_OPENING]:
        bare = line.strip().removeprefix("<!--").removesuffix("-->").strip(" #>*_-")
        if re.match(pattern, bare, re.IGNORECASE):
            sentence = _SENTENCE.match(bare)
            return sentence[0].strip() if sentence else bare
    return ""
