"""Objects, dictionaries and arrays of agents in programs, each agent with fields of its own, read
as registries: `const agents = { scribe: { model: 'haiku', prompt: load('scribe.md') } }`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from ..drawings.drawn_lines import doubts
from ..markdown import Block, Page
from ..registries.registries import registry_choices
from ..registries.trees import Node
from ..words import wording
from ..words.naming import Said
from . import constants, mappings

_MOST = 200_000  # characters of code
_MOST_OBJECTS = 40
_DEEPEST = 12
#: What opens the agents: `AGENTS = {`, `const agents: Agents = [`, `agents: {`.
_OPENED = re.compile(
    r"(?<![\w.\"'])[\"']?([A-Za-z_]\w{2,60})[\"']?[ \t]*(?::[ \t]*[A-Za-z][\w.<>,\[\]| \t]{0,80})?"
    r"[=:][ \t]*(?:[A-Za-z][\w.]{0,40}\()?(?=[{\[])"
)
_TOKEN = re.compile(
    r"(?P<text>\"(?:[^\"\\\n]|\\.)*+\"|'(?:[^'\\\n]|\\.)*+'|`[^`]*+`)|(?P<remark>//[^\n]*+|#[^\n]*+)"
    r"|(?P<word>[\w$][\w.$-]*+)|(?P<sign>=>|\.\.\.|\*\*|[^\s\w])"
)
_CLOSING = {"{": "}", "[": "]", "(": ")"}
_ASSIGNS = frozenset((":", "=", "=>"))
_SPREADS = frozenset(("...", "**"))
#: What may follow the agents; anything else computes with them.
_BEHIND = re.compile(r"[ \t]*(?:[;,)\]}\n]|\.freeze\b|as const\b|satisfies\b|//|#|\Z)")
#: What makes lines inside of it hold at times, or in a test.
_OF_A_CASE = re.compile(
    r"[}\s]*(?:if|elif|else|case|switch|try|with|when|unless|describe|it|test|def test_\w+)\b"
)


def agents_in(page: Page, one: Block) -> list[Said]:
    """Return the agents that objects of some code give a model each; nothing of objects that are
    computed, changed or hold at times, or where one of the agents is not understood.
    """
    said: list[Said] = []
    for name, reader, tree in objects_in(one, _is_of_agents):
        if any(one.items for one in tree.entries.values()):
            continue  # models with their agents, of which one may be computed
        root = Node({name: tree}, tree.line)
        for found in registry_choices(root, page.known, page.profile, strict=True):
            if isinstance(found, Said):
                if is_at_times(reader, found.line):
                    return []
                said.append(found._replace(line=found.line + one.line))
    return said


def objects_in(one: Block, is_meant: Callable[[str], bool]) -> list[tuple[str, _Reader, Node]]:
    """Return the objects and arrays of some code by their names, those that are set once and hold
    at all times; none where there are very many that are meant.
    """
    code = one.text[:_MOST]
    last = 0
    found: list[tuple[str, _Reader, Node]] = []
    tried = 0
    for opened in _OPENED.finditer(code):
        if opened.start() < last or not is_meant(opened[1]):
            continue
        tried += 1
        if tried > _MOST_OBJECTS:
            return []
        if mappings.is_commented(code, opened.start()):
            continue
        reader = _Reader(code, opened.end())
        tree = reader.value(0)
        if tree is not None and _holds(code, opened, reader.at):
            last = reader.at
            found.append((opened[1], reader, tree))
    return found


def _is_of_agents(name: str) -> bool:
    """Whether a name of code speaks of agents, and of no time, place or relation of theirs."""
    parts = mappings.parts_of(name)
    is_told = not wording.any_of("agents", "teams").isdisjoint(parts)
    return is_told and mappings.hold_always(parts)


def _holds(code: str, opened: re.Match[str], end: int) -> bool:
    """Whether some agents are set once, at all times, and to what stands there."""
    if not opened[0].endswith("(") and not _BEHIND.match(code, end):
        return False
    changed = rf"(?<![\w.]){opened[1]}[ \t]*[.\[][^\n=]{{0,80}}=(?![=>])"
    if re.search(changed, code):
        return False
    lines = code[: opened.start()].split("\n")
    depth = len(lines[-1]) - len(lines[-1].lstrip())
    for line in reversed(lines[:-1]):
        own = len(line) - len(line.lstrip())
        if line.strip() and own < depth:
            depth = own
            if _OF_A_CASE.match(line):
                return False
        if not depth:
            break
    return True


def is_at_times(reader: _Reader, line: int) -> bool:
    """Whether a remark beside the model of an agent, or above it, takes back what it says."""
    beside = reader.remarks.get(line, "")
    return mappings.is_of_a_time(beside) or doubts(reader.remarks.get(line - 1, ""))


class _Reader:
    """Reads a value of code as a tree, what is computed as a text that is no model."""

    def __init__(self, code: str, start: int) -> None:
        self.code = code
        self.at = start
        self.line = code.count("\n", 0, start) + 1
        self.counted = start
        self.remarks: dict[int, str] = {}

    def token(self) -> str:
        """Return the next token, texts in their quotes, and go on behind it; empty at the end."""
        while True:
            found = _TOKEN.search(self.code, self.at)
            if found is None:
                return ""
            self.line += self.code.count("\n", self.counted, found.start())
            self.counted = found.start()
            self.at = found.end()
            if not found["remark"]:
                return found[0]
            self.remarks[self.line] = found[0]

    def peek(self) -> str:
        """Return the next token, and stay before it."""
        at, line, counted = self.at, self.line, self.counted
        found = self.token()
        self.at, self.line, self.counted = at, line, counted
        return found

    def value(self, depth: int) -> Node | None:
        """Return the value that begins here, up to the comma or bracket behind it; None where it
        has no end.
        """
        first = self.token()
        line = self.line
        made: Node | None = Node(constants.UNCLEAR, line)
        if depth > _DEEPEST or not first:
            return None
        if first == "{":
            made = self.entries(depth, "}")
        elif first == "[":
            made = self.items(depth)
        elif first[0] in "\"'`":
            made = Node(first[1:-1], line)
        elif first[0].isalnum() and self.peek() == "(":
            self.token()
            made = self.entries(depth, ")")
        elif first[0].isalnum():
            made = Node(self.word(first), line)
        elif first in _CLOSING and not self.skip(_CLOSING[first]):
            return None
        if depth and made and not self.ends():
            return made._replace(value=constants.UNCLEAR)
        return made

    def word(self, word: str) -> str:
        """Return the text of a constant, or the word itself where it is none."""
        if word in ("true", "false", "True", "False") or word[0].isdigit():
            return word.lower()
        if word in ("null", "None", "nil", "undefined"):
            return ""
        return constants.text_of(self.code, word) or constants.UNCLEAR

    def ends(self) -> bool:
        """Go on to the comma or bracket behind a value; whether nothing stands before it."""
        is_bare = True
        while self.peek() not in (",", "}", "]", ")", ""):
            is_bare = False
            sign = self.token()
            if sign in _CLOSING and not self.skip(_CLOSING[sign]):
                break
        return is_bare

    def skip(self, closing: str) -> bool:
        """Go on behind the bracket that closes what is open; whether there is one."""
        expected = [closing]
        while expected:
            sign = self.token()
            if not sign:
                return False
            if sign in _CLOSING:
                expected.append(_CLOSING[sign])
            elif sign == expected[-1]:
                expected.pop()
        return True

    def items(self, depth: int) -> Node | None:
        """Return the list that is open here."""
        line = self.line
        found: list[Node] = []
        while self.peek() != "]":
            one = self.value(depth + 1)
            if one is None:
                return None
            found.append(one)
            if self.peek() == ",":
                self.token()
        self.token()
        return Node(found, line)

    def entries(self, depth: int, closing: str) -> Node | None:
        """Return the object that is open here, or the one between the brackets of a call."""
        line = self.line
        found: dict[str, Node] = {}
        inner: list[Node] = []
        fresh: list[str] = []  # since the last spread
        while self.peek() != closing:
            first = self.peek()
            if first in _SPREADS:  # what it holds may stand in place of what is told before
                for name in fresh:
                    found[name] = Node(constants.UNCLEAR, found[name].line)
                fresh = []
            if not first or first in ("}", "]", ")"):
                return None
            key, at = self.key()
            one = self.value(depth + 1)
            if one is None:
                return None
            if key:
                found[key] = one._replace(line=at)
                fresh.append(key)
            else:
                inner.append(one)
            if self.peek() == ",":
                self.token()
        self.token()
        if closing == ")" and not found:
            return self.of_call(inner, line)
        return Node(found, line)

    def of_call(self, inner: Sequence[Node], line: int) -> Node:
        """Return the one object that a call is given; else what it makes nobody knows."""
        if len(inner) == 1 and inner[0].entries:
            return inner[0]
        return Node(constants.UNCLEAR, line)

    def key(self) -> tuple[str, int]:
        """Return the key that stands here and its line, and go on behind its sign; an empty one
        where there is none.
        """
        at, line, counted = self.at, self.line, self.counted
        name = self.token()
        own = self.line
        is_name = name[0] in "\"'_" or name[0].isalnum()
        if is_name and self.peek() in _ASSIGNS:
            self.token()
            return name.strip("\"'"), own
        self.at, self.line, self.counted = at, line, counted
        return "", own
