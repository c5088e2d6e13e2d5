"""Lines of fenced code that each name one agent and its model, parted by signs from what else they
say: "├─ tester [haiku] — runs the tests".

Logs, reports and tables of costs look much alike. So all lines have to be such lines, beside
branches of a tree without agents, and none may hold a figure or a word of doubt; or the agents
are branches of a tree with their models in brackets, and none hang from a folder, or from a
branch that doubts.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ..markdown import Block, Page, plain
from ..prose import bracket_pairs
from ..tables.grid import choice_of
from ..words import code_leads, columns, withdrawals, wording
from ..words.keys import key, words_in
from ..words.naming import Name, Said, is_of_another, known_as
from ..words.tokens import words
from .drawn_arrows import one_model_each

STROKES = re.compile(r"^[\s─-╿>+|`*•-]+")
_PARTED = re.compile(r"[\[\]()│|\t]|\s[·•–—-]\s|\s{2,}")
_FIGURE = re.compile(r"[\d$€£%?✓✗✔✘✅❌]")
MEASURED = re.compile(
    r"[$€£?✓✗✔✘✅❌]|\d\s?(?:%|/\d|x\b|m?s\b|min\b|k\b|(?:tokens|runs|calls|bugs)\b)|^[\d.]+$"
)
#: How what an agent did begins: "drafted", "is done", "finished".
_REPORT = re.compile(r"(?i)\W*(?:all |is |are |has |have )?(?:done|ready|ok|[a-z]{2,}ed)\b(?!-)")
_BRANCH = re.compile(r"\s*[─-╿|`+]")
#: An agent and its model in brackets, and a branch of a tree that names one.
_AGENT = r"[`*@]*[\w-]+(?: [\w-]+){0,3}[`*]*\s+[\[(][^\])]+[\])](?:$|\s)"
_OF_A_TREE = re.compile(rf"[\s│|]*[├└+`][─-╿>-]*+\s*+{_AGENT}")
_ROOT = re.compile(_AGENT)
#: Who is told of beside somebody: no doubt.
_EVERYBODY = re.compile(r"(?i)\b(?:every|any)(?:body|one|thing) else\b")
#: A step of some work, and a brace behind lines that belong together: "(opus) ├── parallel".
_COUNT = re.compile(r"\s*(\d{1,2})[.)]\s+(?=\S)")
_BRACE = re.compile(r"(?<=[)\]])\s+[┐┘├┤│╮╯┬┴][^()\[\]]*$")
_SURE = re.compile(r"[\w\s.:/@-]+")
_MOST_LINES, _LONGEST_LINE = 500, 300
_LEAST = 2  # lines, and words of a remark


def line_choices(page: Page, fence: Block, before: Block | None) -> Sequence[Said]:
    """Return what the lines of some code say, below the block `before`; nothing where one of them
    says anything else.
    """
    lines = fence.text.split("\n")
    is_long = len(lines) > _MOST_LINES or max(map(len, lines)) > _LONGEST_LINE
    above = ""
    if before is not None and before.kind == "paragraph":
        above = plain(page.runs(before.text))
    if is_long or doubts(_EVERYBODY.sub("", code_leads.last_sentence(above))):
        return ()
    said: list[Said] = []
    others: list[str] = []
    for number, line in enumerate(lines, fence.line + 1):
        text = _BRACE.sub(_unless_doubtful, _COUNT.sub("", STROKES.sub("", line)))
        if wording.models_in_long(text):
            is_of_tree = _BRANCH.match(line) or _is_root(lines, number - fence.line - 1)
            one = _said(page, text, number, least=1 if is_of_tree else _LEAST)
            if one is not None:
                said.append(one)
            elif is_of_another(text.rstrip(), page.known) or _is_of_no_tier(page, text):
                others.append(line)
            else:
                return ()
        elif text:
            others.append(line)
    if len(said) < _LEAST or not one_model_each(said):
        return ()
    at = [one.line - fence.line - 1 for one in said]
    if all(map(_is_aside, others)) or _is_sure_tree(lines, at, others) or _are_steps(lines, others):
        return said
    return ()


def _is_of_no_tier(page: Page, text: str) -> bool:
    """Whether a line names an agent of the project with a program in brackets that has no tier:
    "Builder (Codex) — exports JSON".
    """
    match = re.match(_PROGRAM, text)  # compiled where a line is no agent with a model
    return bool(match and known_as(match[1], page.known) and not wording.tier_of(match[2]))


_PROGRAM = r"[`*@]*([\w-]+(?: [\w-]+){0,3})[`*]*\s+[\[(]([\w.-]+)[\])]"


def _unless_doubtful(brace: re.Match[str]) -> str:
    """Return nothing in place of a brace around lines, unless its words limit what these say."""
    return brace[0] if doubts(brace[0]) else ""


def _are_steps(lines: Sequence[str], others: Sequence[str]) -> bool:
    """Whether lines are numbered steps in order, some of which go on, and those without agents
    measure nothing and leave nothing open: "2. Wait for all of them".
    """
    numbers = [int(one[1]) for one in map(_COUNT.match, lines) if one]
    if len(numbers) < _LEAST or numbers != list(range(1, len(numbers) + 1)):
        return False
    if not _COUNT.match(next(line for line in lines if line.strip())):
        return False
    for line in others:
        text = _COUNT.sub("", line)
        is_open = not leaving_open().isdisjoint(words_in(text.lower()))
        if is_open or not _COUNT.match(line) or MEASURED.search(text) or _REPORT.match(text):
            return False
    return True


def _is_sure_tree(lines: Sequence[str], at: Sequence[int], others: Sequence[str]) -> bool:
    """Whether the lines `at` some places are branches with a model in brackets that hang from no
    folder and from nothing that doubts, and the others measure nothing.
    """
    for number in at:
        if not (_OF_A_TREE.match(lines[number]) or _is_root(lines, number)):
            return False
    leading: list[str] = []
    for number in at:
        leading += _leading_to(lines, number)
    for line in leading:
        is_folder = line.endswith("/") and not _is_of_agents(line)
        if is_folder or doubts(STROKES.sub("", line)):
            return False
    return not any(map(MEASURED.search, others))


def _is_of_agents(folder: str) -> bool:
    """Whether a folder is that of the agents: ".claude/agents/", but not "tests/agents/"."""
    for part in STROKES.sub("", folder).strip(" ./").split("/"):
        is_hidden = f".{part}/" in folder
        if not is_hidden and not columns.has_word(part, "agents", "teams"):
            return False
    return True


def _is_root(lines: Sequence[str], number: int) -> bool:
    """Whether a line names an agent and its model in brackets, and branches hang from it."""
    following = lines[number + 1 : number + 2]
    return bool(_ROOT.match(lines[number]) and following and _BRANCH.match(following[0]))


def _is_aside(line: str) -> bool:
    """Whether a line without models is a branch that says nothing of agents, times or costs."""
    text = STROKES.sub("", line)
    return bool(_BRANCH.match(line)) and not doubts(text) and not _FIGURE.search(text)


def _leading_to(lines: Sequence[str], number: int) -> Sequence[str]:
    """Return the lines above a branch that it hangs from: each further left than those below."""
    found = []
    left = depth(lines[number])
    for line in reversed(lines[:number]):
        column = depth(line)
        if column < left:
            found.append(line)
            left = column
    return found


def depth(line: str) -> int:
    """Return at which column the words of a line begin; that of no words is beyond all others."""
    text = STROKES.sub("", line)
    if not text:
        return _LONGEST_LINE
    return len(line) - len(text)


def _said(page: Page, text: str, number: int, *, least: int) -> Said | None:
    """Return what one line says of the agent that it begins with; a remark behind the model has
    `least` words.
    """
    name, *parts = (part.strip(" `*:") for part in _PARTED.split(text))
    choices = []
    for part in parts:
        scan = wording.scan_of(part)
        choice = None
        if scan.models and not scan.words and _SURE.fullmatch(part):
            choice = choice_of(page, part, "model")
        if choice and choice.tier:
            choices.append(choice)
        elif part and not is_remark(part, least if choices else 0):
            return None
    if len(choices) == 1 and key(name) in page.known:
        return Said(Name(key(name)), choices[0], number)
    return None


def is_remark(text: str, least: int) -> bool:
    """Whether a part says what the agent is for: a property before its model, at least so many
    words behind it, none of which tells what it did.
    """
    is_own = withdrawals.is_permission(text) or bracket_pairs.tells_work(text)
    is_doubt = doubts(text) and not (least and is_own)
    if is_doubt or wording.models_in(text):
        return False
    if least:
        return len(text.split()) >= least and not (MEASURED.search(text) or _REPORT.match(text))
    return ": " in text and not _FIGURE.search(text)


def doubts(text: str) -> bool:
    """Whether a word of a text says that something holds at times, or no more."""
    return not _stops().isdisjoint(re.findall(r"[^\W\d_]+(?:['’][^\W\d_]+)?", text.lower()))


@cache
def _stops() -> frozenset[str]:
    return leaving_open() | wording.any_of("doubts", "hedges")


@cache
def leaving_open() -> frozenset[str]:
    """Return the words that say that something holds at times, for a case, or no more."""
    stops = words("void") | words("conditions") | words("limits") | words("reports")
    return stops | wording.any_of("leads", "examples", "bygone")
