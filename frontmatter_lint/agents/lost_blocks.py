"""What to do about a file without frontmatter: the block that it lacks, with what is known of it,
or what it says of itself where it is to be deleted.
"""

from __future__ import annotations

import re

from ..core.nouns import Dialect
from ..core.record import TYPE_CHECKING
from ..core.resources import data
from ..core.wording import clip
from . import dialects, offers

if TYPE_CHECKING:
    from collections.abc import Sequence

_LINES = 40  # in which a model is named
_OPENING = 8  # lines in which a file says that it is gone
_LABELLED = re.compile(r"[\W_]*([A-Za-z][A-Za-z _-]*?)[\W_]*:[\s*_]*(\S.*)")
_LONGEST = 200  # characters of a line
_PLAIN = re.compile(r"\w[\w.-]*")
_NAME = re.compile(r"[\w./\[\]-]+")
_SENTENCE = re.compile(r"[^.!?\n]+")
_MOST = 90  # characters of a sentence that are quoted


def block(text: str, name: str, tools: Sequence[str]) -> str:
    """Return the block that a file lacks, in words, as the first of some tools wants it; `name` is
    that of the file without its ending.
    """
    first = tools[0] if tools else dialects.GENERIC
    if first == dialects.OF_PLUGINS:
        first = dialects.CLAUDE_CODE
    dialect = dialects.get(first)
    lines = []
    needed = dialects.needs_of_pages(dialect.name) or ("name", "description")
    if "name" in needed and _PLAIN.fullmatch(name):
        lines.append(f"`name: {name}`")
    elif "name" in needed:
        lines.append("`name: …`")
    lines.append("`description: …`")
    model, number = _model(text, dialect)
    if model:
        lines.append(f"`model: {model}` (line {number} says so)")
    return f"a block of {', '.join(lines)} between two lines `---`"


def _model(text: str, dialect: Dialect) -> tuple[str, int]:
    """Return the model that a line gives the agent, "**Model preference:** Sonnet", as the
    tool spells it, with the number of the line; empty and 0 where none does, or several do.
    """
    found = []
    denials = frozenset(data("documents")["sentences"]["negations"])
    for number, line in enumerate(text.splitlines()[:_LINES], 1):
        labelled = _LABELLED.match(line[:_LONGEST])
        if labelled is None or not denials.isdisjoint(labelled[2].lower().split()):
            continue
        label = re.sub(r"[ _-]", "", labelled[1].lower())
        if label not in data("spellings")["misnamed"] and label not in _labels():
            continue
        for word in _NAME.findall(labelled[2].lower()):
            if word in dialect.model.undecided or word in data("documents")["everyday"]:
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


def gone(text: str) -> str:
    """Return the sentence by which a text says that it was moved or replaced; empty for none."""
    pattern = data("spellings")["in_text"]["gone"]
    for line in text.splitlines()[:_OPENING]:
        bare = line[:_LONGEST].strip().removeprefix("<!--").removesuffix("-->").strip(" #>*_-")
        if re.match(pattern, bare, re.IGNORECASE):
            sentence = _SENTENCE.match(bare)
            return clip(sentence[0] if sentence else bare, _MOST)
    return ""
