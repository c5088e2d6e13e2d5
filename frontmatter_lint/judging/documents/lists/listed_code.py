"""Agents in fenced code below a heading or lead-in that names their model, one or several a line
and nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..markdown import Block, Page
from ..words import code_leads, withdrawals, wording
from ..words.naming import Found, Name, Passed, Said, clean, is_of_project, known_as
from ..words.wording import Choice
from .entries import Scope

#: Languages of code that is no more than text.
_PLAIN = frozenset(("", "text", "txt", "plain", "plaintext", "none"))
_MOST_LINES, _LONGEST = 500, 300
_BEGIN = re.compile(r"^[\s│├└─]*+(?:[-*+•] |\d{1,3}[.)] )?\s*+(?:[\w.-]+/){0,8}")
_REMARK = re.compile(r"\s#|\s//|\s[-–—←](?:\s|$)|\s\(|:\s|\s{2,}")
_COMMENT = re.compile(r"^\s*(?:#|//)")
_PARTS = re.compile(r"[,;|] ?")


def choices(page: Page, body: Sequence[Block], fence: Block, scope: Scope) -> list[Found]:
    """Return the model of the agents that fenced code lists, all of them agents of the project;
    where most are, the line that is none keeps the list from being read.
    """
    choice = scope.choice or scope.loose
    if choice is None or scope.closed or scope.aside or fence.language not in _PLAIN:
        return []
    at = body.index(fence)
    if at and code_leads.is_of_example(body[at - 1], fence.text):
        return []
    found: list[Found] = []
    for line, text in enumerate(fence.text.split("\n")[:_MOST_LINES], fence.line + 1):
        if text.strip() and not _COMMENT.match(text):
            found += _in_line(page, text[:_LONGEST], choice, line)
    wrong = [one for one in found if isinstance(one, Passed)]
    if all(one.is_clear for one in wrong):
        return found
    if 2 * len(wrong) < len(found):
        return list(wrong)
    return []


def _in_line(page: Page, text: str, choice: Choice, line: int) -> list[Found]:
    """Return the agents of a line, before a remark that names no model and takes nothing back."""
    text = _BEGIN.sub("", text)
    remark = _REMARK.search(text.rstrip())
    told = ""
    if remark:
        text, told = text[: remark.start()], text[remark.start() :].strip(" #/-–—←(:)")
    found: list[Found] = []
    for part in _PARTS.split(text.strip(" ,;|")):
        name = known_as(clean(part), page.known)
        if not name and "*" in part and is_of_project(part, page.known):
            name = part
        if not name or wording.models_in_long(told):
            return [Passed(line, "it is no agent, in a list of agents in code", cause=line)]
        found.append(Said(Name(name), choice, line))
    if withdrawals.is_aside(told) or withdrawals.is_withdrawn(told):
        return [withdrawals.taken_back(line, told)._replace(cause=line)]
    return found
