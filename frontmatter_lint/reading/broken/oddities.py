"""What is YAML to libyaml, and not what its author meant or not YAML to every reader."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from yaml.nodes import MappingNode, ScalarNode

from ...core.nouns import Severity
from ...core.record import TYPE_CHECKING
from .. import yaml_text, yaml_tree
from ..boundary import MARK
from ..claude_reader import TIGHT_COMMENT
from . import entries
from .cause import Cause, shown
from .repairs import Repair

if TYPE_CHECKING:
    from typing import Any

_LINE = re.compile(r"(?:\r\n|\n|\r)([ \t]*)([^\s][^\r\n]*)?")
_COMMENT = re.compile(r"[ \t]+(#+)([ \t]*)([^\r\n]*)")
#: Words after which no sentence ends.
_LEADS_ON = re.compile(
    r"(?:^|\s)(?:an?|the|this|that|each|every|any|your|our|its|of|to|in|on|at|by|for|from|with|and"
    r"|or|as|under|into|hit|see|like|using|including|section|sections|heading|headings|issue"
    r"|issues|channel|ticket|PR|pull request|number|rank|ranked)$",
    re.IGNORECASE,
)
_SENTENCE_ENDS = (".", "!", "?", ":", ";", ")", '"', "'")
_FEWEST_WORDS = 2
_WORDS_OF_A_SENTENCE = 4
#: `#1 on the list`, `#ops channel`: a number or name that is part of a sentence.
_NUMBER_OR_NAME = re.compile(r"[\w-]+(?:\s+[a-z(]|[,.;)]|$)")


def is_broken(tree: yaml_tree.Tree, block: str, known_fields: Collection[str]) -> bool:
    """Whether libyaml read a block, and nobody can have meant what it read: a placeholder
    such as `{{NAME}}` as a mapping, or fields without a space after their colons as one text.
    """
    if any(flaw.detail == yaml_tree.ODD_KEY for flaw in tree.flaws):
        return "{{" in block
    if not isinstance(tree.root, ScalarNode):
        return False
    return any(entry.tight for entry in entries.split(block, known_fields))


def of(block: str, tree: yaml_tree.Tree) -> Iterator[Cause]:
    """Yield what is odd about a block that libyaml read."""
    if not isinstance(tree.root, MappingNode):
        return
    if "#" in block:
        yield from _cut_values(block, tree.root)
    if any(sign in block for sign in "\"'[{#\t"):
        yield from _refused_elsewhere(block, tree.root)


def _cut_values(block: str, root: MappingNode) -> Iterator[Cause]:
    """Yield values that a `#` cuts off where their sentence goes on.

    A comment beside a value is legal and common. So this speaks only of sentences, and only
    where a text without a space follows the sign (`#1 on`), a heading (`##`), or where the
    words before the sign cannot end a sentence.
    """
    for key, node in root.value:
        if not isinstance(node, ScalarNode) or node.style or not isinstance(key, ScalarNode):
            continue
        comment = _COMMENT.match(block, node.end_mark.index)
        if comment is None or MARK in comment[0]:
            continue
        if not _goes_on(node.value, comment[1], comment[2], comment[3].strip()):
            continue
        whole = block[node.start_mark.index : comment.end()].rstrip()
        if "\n" in whole or "\r" in whole:
            continue
        quoted = yaml_text.quoted(whole)
        yield Cause(
            "comment-cuts-value",
            comment.start(1),
            comment.start() + len(comment[0].rstrip()),
            f"`{key.value}` ends before ` #`, which begins a comment: "
            f"`{shown(comment[0].strip(), 60)}` is lost",
            f"write `{key.value}: {shown(quoted)}`",
            (Repair(node.start_mark.index, node.start_mark.index + len(whole), quoted),),
            "quote it whole",
            safe=False,
            adds=(
                (Repair(node.start_mark.index, node.start_mark.index + len(whole), quoted),),
                ((key.value, whole),),
            ),
            severity=Severity.WARNING,
        )


def _goes_on(text: str, signs: str, gap: str, words: str) -> bool:
    """Whether a sentence goes on after the signs of a comment and the gap after them."""
    if not words or text.endswith(_SENTENCE_ENDS) or len(text.split()) < _FEWEST_WORDS:
        return False
    if len(signs) > 1 or _LEADS_ON.search(text):
        return True
    is_sentence = len(text.split()) >= _WORDS_OF_A_SENTENCE
    return is_sentence and not gap and bool(_NUMBER_OR_NAME.match(words))


def _refused_elsewhere(block: str, root: MappingNode) -> Iterator[Cause]:
    """Yield what libyaml reads and YAML 1.2 forbids: readers written by its letter refuse it,
    that of Claude Code among them.
    """
    for node, indent in yaml_tree.with_indents(root):
        start, end = node.start_mark.index, node.end_mark.index
        style = getattr(node, "style", None)
        is_tight = style in ("|", ">") and TIGHT_COMMENT.match(block, start)
        if is_tight or (_is_closed(node) and block[end : end + 1] == "#"):
            at = block.index("#", start if is_tight else end)
            yield Cause(
                "invalid-yaml",
                at,
                at + 1,
                "no space before `#`: some readers take it for no comment and refuse the block",
                "put a space before `#`",
                (Repair(at, at, " "),),
                "put a space before it",
                severity=Severity.WARNING,
            )
        if _is_closed(node):
            yield from _too_far_left(block, node, indent)
        elif style in ("|", ">") and "\t" in block:
            yield from _tabs_alone(block, start)


def _tabs_alone(block: str, start: int) -> Iterator[Cause]:
    """Yield the tabs that stand alone on lines of the text block that begins at `start`."""
    from .. import claude_reader  # imported here: few blocks hold a tab

    places = list(claude_reader.stray_tabs(block, start))
    if places:
        yield Cause(
            "tab-indentation",
            *places[0],
            "a tab stands alone on this line"
            + (f" and {len(places) - 1} more" if places[1:] else "")
            + " of a text block: some readers refuse that",
            "delete the tab",
            tuple(Repair(start, end, "") for start, end in places),
            "delete it" if len(places) == 1 else "delete them",
            severity=Severity.WARNING,
        )


def _is_closed(node: Any) -> bool:
    """Whether a value has a sign at its end: a quote or a bracket."""
    if isinstance(node, ScalarNode):
        return node.style in ("'", '"')
    return bool(node.flow_style)


def _too_far_left(block: str, node: Any, indent: int) -> Iterator[Cause]:
    """Yield the lines inside of quotes or brackets that stand no further right than the
    field they belong to.
    """
    short = []
    for line in _LINE.finditer(block, node.start_mark.index, node.end_mark.index):
        content = line[2] or ""
        is_free = isinstance(node, ScalarNode) or content[:1] not in ("]", "}", "#")
        blanks = len(line[1]) - len(line[1].lstrip(" "))
        if content and is_free and blanks <= indent:
            short.append((line.start(1), line.end(1), line.end()))
    if not short:
        return
    _, stop, end = short[0]
    pad = " " * (indent + 2)
    number = len(short)
    if number == 1:
        lines = "this line stands"
    else:
        lines = f"{number} lines from here on stand"
    yield Cause(
        "unindented-text",
        stop,
        end,
        f"{lines} inside of {'quotes' if isinstance(node, ScalarNode) else 'brackets'} and no "
        f"further right than the field: some readers refuse that",
        f"indent the lines that belong to it: `{pad}{shown(block[stop:end])}`",
        tuple(Repair(begin, stop, pad) for begin, stop, _ in short),
        f"indent {'it' if number == 1 else 'them'}",
        severity=Severity.WARNING,
    )
