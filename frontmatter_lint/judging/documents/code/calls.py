"""Calls of agents in code that name a model: `Task(subagent_type="x", model="opus")`.

Only code counts: a call in a fence, or one that a line begins with. What a text says of such
calls is none, nor is a block that shows what not to do.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ....core.record import Record
from ....core.resources import data
from ..drawings.drawn_arrows import one_model_each
from ..markdown import Page
from ..words import values
from ..words.keys import key
from ..words.naming import Found, Name, Passed, Said, known_as

_FENCE = re.compile(r" {0,12}(?:[-*+] +|> ?)*(`{3,}(?=[^`]*$)|~{3,})")
#: "Pass the model parameter to the Task call", "the model is passed when it is spawned".
_PASSING = r"\bpass(?:es|ed|ing)?\b[^.\n]{0,60}\bmodel\b|\bmodel\b[^.\n]{0,60}\bpass(?:es|ed)?\b"
_PASSED = re.compile(
    rf"(?:{_PASSING})[^.\n]{{0,60}}\b(?:task|agent|subagent|spawn\w*|dispatch\w*|invo\w*|calls?)\b"
    rf"|\b(?:task|agent|spawn\w*|dispatch\w*|invo\w*)\b[^.\n]{{0,60}}(?:{_PASSING})",
    re.IGNORECASE,
)
#: The file of an agent: "Read ~/.claude/agents/auditor.md first".
_FILE = re.compile(r"(?<![\w-])agents?/(?:[\w-]+/){0,4}([\w-]+)(?:\.agent)?\.md\b")
LONGEST = 4_000  # characters of one call
_MOST = 500  # calls of one file
_MOST_UNREAD = 2_000_000  # characters looked at of openings that begin no call with a model
_LINES_ABOVE = 2  # lines before a fence that may refuse it
_FEWEST = 2  # agents called in a document that assigns models so


class Call(Record):
    """One call: its 1-based line, the agent it names, empty for none, the model it gives, and the
    one agent whose file it tells to read, as a general one does that works in place of another.
    """

    line: int
    agent: str
    model: str
    reads: str = ""


def called_choices(page: Page, text: str) -> Iterator[Found]:
    """Return the models with which a document has agents of the project called, each always with
    the same one, where it does so for several.
    """
    found = []
    for call in calls_in(text):
        name = known_as(call.reads, page.known) or known_as(call.agent, page.known)
        choice = values.cell(call.model, "model")
        if name and choice and choice.tier:
            found.append(Said(Name(name), choice, call.line))
    names = {key(one.name.text) for one in found}
    if len(names) < _FEWEST:
        return
    if one_model_each(found):
        yield from found
    else:
        yield Passed(found[0].line, "an agent is called with several models")


def are_passed(text: str) -> bool:
    """Whether a document says that whoever starts an agent passes the model, or shows it."""
    return bool(_PASSED.search(text)) or next(calls_in(text), None) is not None


def calls_in(text: str) -> Iterator[Call]:
    """Yield the calls of a document that name a model; at most 500."""
    known = data("routing")["calls"]
    start = re.compile(rf"(?<![\w.`])(?:{'|'.join(map(re.escape, known['names']))})\(")
    if not start.search(text):
        return
    count = unread = end = 0
    for at in _code(text, start):
        if at < end:  # inside of a call that is read already
            continue
        inside = within_brackets(text, at)
        model = argument(inside, known["models"])
        if not model:
            unread += len(inside) or LONGEST
        else:
            count += 1
            end = at + len(inside)
            line = text.count("\n", 0, at) + 1
            yield Call(line, argument(inside, known["agents"]), model, _read_file(inside))
        if count == _MOST or unread >= _MOST_UNREAD:
            return


def _read_file(inside: str) -> str:
    """Return the name of the one file of an agent that a call speaks of; empty for none."""
    files: set[str] = set(_FILE.findall(inside))
    if len(files) == 1:
        return files.pop()
    return ""


def _code(text: str, start: re.Pattern[str]) -> Iterator[int]:
    """Yield where the brackets of calls open that stand in code."""
    fence = ""
    refused = False
    above: list[str] = []
    offset = 0
    for line in text.splitlines(keepends=True):
        mark = _FENCE.match(line)
        if mark and (not fence or (line.strip() == mark[1] and mark[1].startswith(fence))):
            refused = not fence and any(map(_is_refused, above[-_LINES_ABOVE:]))
            fence = "" if fence else mark[1]
        elif fence:
            if not line.strip() or _is_remark(line):
                refused = _is_refused(line) if line.strip() else refused
            if not refused and not _is_remark(line):
                for found in start.finditer(line):
                    yield offset + found.end()
        else:
            found_at = start.match(line.lstrip())
            if found_at and not any(map(_is_refused, above[-1:])):
                yield offset + len(line) - len(line.lstrip()) + found_at.end()
        if not fence and line.strip():
            above.append(line)
        offset += len(line)


def _is_remark(line: str) -> bool:
    return line.lstrip().startswith(("#", "//", "<!--"))


def _is_refused(line: str) -> bool:
    known = data("routing")["calls"]
    lowered = line.casefold()
    for order in known["orders"]:
        lowered = lowered.replace(order, "")
    refused = "|".join(map(re.escape, known["refused"]))
    return re.search(rf"(?<!\w)(?:{refused})(?!\w)", lowered) is not None


def within_brackets(text: str, at: int) -> str:
    """Return what stands between an open bracket and its end, texts in quotes left alone; empty
    where it has no end.
    """
    depth = 1
    quote = ""
    for number in range(at, min(len(text), at + LONGEST)):
        sign = text[number]
        if quote:
            if sign == quote and text[number - 1] != "\\":
                quote = ""
        elif sign in "\"'":
            before = text[number - 1]
            if sign == '"' or not before.isalnum():  # `don't` opens nothing
                quote = sign
        elif sign == "(":
            depth += 1
        elif sign == ")":
            depth -= 1
            if depth == 0:
                return text[at:number]
    return ""


def argument(inside: str, names: Sequence[str]) -> str:
    """Return the text that is given under one of these names, in quotes or as a plain word;
    empty where there is none, or it is a variable.
    """
    for name in names:
        found = re.search(
            rf"""(?:^|[\s,({{])["']?{re.escape(name)}["']?\s*[=:]\s*(["'])([^"'\n]{{1,120}})\1""",
            inside,
        )
        if found:
            return found[2].strip()
        found = re.search(
            rf"(?:^|[\s,({{]){re.escape(name)}\s*:\s*([A-Za-z][\w.:/-]{{0,100}})(?=\s*(?:[,}}\n]|$))",
            inside,
        )
        if found:
            return found[1]
    return ""
