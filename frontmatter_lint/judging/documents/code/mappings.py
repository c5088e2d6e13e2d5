"""What code says of agents by a table of its own: objects, dictionaries and arrays that give each
name its model, and the branches of a `case` in a shell.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ....core.resources import data
from ..markdown import Block, Page
from ..tables.grid import choice_of
from ..words import columns, wording
from ..words.keys import key, words_in
from ..words.naming import Found, Name, Passed, Said, known_as
from ..words.tokens import words

SHELLS = frozenset(("bash", "sh", "shell", "zsh", "ksh"))
_MOST_LINES, _LONGEST_LINE = 1_000, 300
#: The line that opens an object, by its name, and an entry of it.
_OPENED = re.compile(r"(?:[\w.]+ )*?([\w.]{3,60})(?:: ?[^={]{1,80})? ?[=:(] ?(?:\w+\()?\{ *")
_ENTRY = re.compile(
    r"[\"']?([\w-]{2,60})[\"']?(?:: | => )[\"'`]([\w./:@-]{2,60})[\"'`],?(?: *(?://|#)(.*))?"
)
#: The same with a constant for the model: `"scribe": HAIKU_MODEL`, `scribe: MODELS.haiku`.
_NAMED = (
    r"[\"']?([\w-]{2,60})[\"']?(?:: | => )([A-Za-z_][\w.]{1,60}(?:\[[\"']\w{1,60}[\"']\])?),?"
    r"(?: *(?://|#)(.*))?"
)
_NO_CONSTANTS = ("None", "null", "nil", "undefined", "true", "false", "True", "False")
#: The same of an array in a shell: `declare -A AGENT_MODEL=(`, `[scribe]="haiku"`.
_ARRAY = re.compile(r"(?:(?:declare|typeset|local|readonly|export) )?(?:-\w+ )*(\w{3,60})=\( *")
_ELEMENT = re.compile(r"\[[\"']?([\w-]{2,60})[\"']?\]=[\"']?([\w./:@-]{2,60})[\"']?(?:\s+#(.*))?")
#: A branch of a `case`, and what sets or prints a model in it.
_BRANCH = re.compile(r"\(?([\w\"'| -]{2,200})\)\s*(.*)")
_SET = re.compile(
    r"(?:(?:local|export|readonly) )?(?:(?P<name>\w+)=|(?:echo|printf|return) )"
    r"[\"']?(?P<model>[\w./:@-]{2,60})[\"']?\s*(?:;;|;|$|#.*)"
)
#: What sets a name or a member to a list or an object, with a text in quotes in it.
_HOLDS_LISTS = r"[\w\"'\]] ?[=:] ?[\[({]{1,2}\s*[\"'`]"
_MOST_ABOVE = 4  # lines above a `case` that say that it is about models


def without_code(found: Sequence[Found], lines: Sequence[str]) -> list[Found]:
    """Return what sentences and lists of a program say, without what seems to be said by lines
    that set something to a list or an object, and by entries of objects: "AGENTS = {'opus':
    ['scribe'], 'haiku': load()}", "'scribe': 'haiku',"; nor by code that is commented out.
    """
    kept: list[Found] = []
    for one in found:
        line = lines[one.line - 1].strip()
        is_code = not line.startswith((*_REMARKS, "|")) and _is_code(line)
        if line.startswith(_REMARKS):
            is_code = any(map(_is_code, _paragraph(lines, one.line - 1)))
        if isinstance(one, Passed) or not is_code:
            kept.append(one)
    return kept


#: What a line begins with that is a remark, or a text over several lines.
_REMARKS = ("#", "//", "/*", "*", '"""', "'''")


def _is_code(line: str) -> bool:
    """Whether a line sets something to a list or an object, or is an entry of one."""
    line = line.strip(" \t#/*")[:_LONGEST_LINE]
    if re.search(_HOLDS_LISTS, line):
        return True
    return bool(_OPENED.fullmatch(line) or _ENTRY.fullmatch(line))


def _paragraph(lines: Sequence[str], first: int) -> Iterator[str]:
    """Yield the lines from one on, up to the next blank one."""
    for line in lines[first : first + _MOST_LINES]:
        if not line.strip():
            return
        yield line


def is_commented(code: str, at: int) -> bool:
    """Whether a place of code stands in a remark, or in a text over several lines."""
    before = code[:at]
    line = before.rpartition("\n")[2].lstrip()
    if line.startswith(_REMARKS) or " //" in line:
        return True
    remark = 0
    for found in re.finditer(_BLOCK, before, re.MULTILINE):
        remark = found.end()
    if remark and "*/" not in before[remark:]:
        return True
    return before.count('"""') % 2 == 1 or before.count("'''") % 2 == 1


#: What begins a remark over several lines.
_BLOCK = r"^[ \t]*/\*"


def mapped(page: Page, one: Block) -> list[Said]:
    """Return the agents to which code gives a model each."""
    if one.language in data("documents")["constructors"]:
        return _of_entries(page, one, _OPENED, _ENTRY)
    if one.language in SHELLS:
        return _of_entries(page, one, _ARRAY, _ELEMENT) or _of_cases(page, one)
    return []


def _of_entries(
    page: Page, one: Block, opening: re.Pattern[str], pair: re.Pattern[str]
) -> list[Said]:
    """Return the agents that have an entry each with a model, where the name of what holds them
    speaks of models and of nothing else: `const agentModels = { scribe: 'haiku' }`.
    """
    said: list[Said] = []
    is_of_models = False
    for line, text in _lines(one):
        opened = opening.fullmatch(text)
        if opened:
            is_of_models = _speaks_of_models(opened[1])
        entry = pair.fullmatch(text)
        by_constant = is_of_models and entry is None and pair is _ENTRY
        if by_constant:
            entry = re.fullmatch(_NAMED, text)
        if entry is None or not is_of_models:
            continue
        name = known_as(entry[1], page.known)
        model = entry[2]
        if by_constant:
            from . import constants  # imported here: few documents have any

            model = constants.text_of(one.text, model)
        choice = choice_of(page, model, "model")
        is_told = bool(choice and choice.tier)
        if name and by_constant and not (is_told or entry[2] in _NO_CONSTANTS):
            return []
        if name and choice and is_told:
            if is_of_a_time(entry[3] or ""):
                return []
            said.append(Said(Name(key(name)), choice, line))
    return said


def _of_cases(page: Page, one: Block) -> list[Said]:
    """Return the agents that the branches of a `case` in a shell give a model, by a variable
    called by a word for models, or printed where a line above speaks of them.
    """
    said: list[Said] = []
    names: list[str] = []
    above: list[str] = []
    is_of_models = False
    for line, text in _lines(one):
        if text.startswith("case ") and text.endswith(" in"):
            is_of_models = any(map(_speaks_of_models, above[-_MOST_ABOVE:]))
        above.append(text)
        branch = _BRANCH.fullmatch(text)
        rest = text
        if branch:
            rest = branch[2]
            names = []
            for part in branch[1].split("|"):
                names.append(known_as(part.strip(" \"'"), page.known))
        value = _SET.match(rest)
        if value and all(names):
            choice = choice_of(page, value["model"], "model")
            is_told = _speaks_of_models(value["name"]) if value["name"] else is_of_models
            if choice and choice.tier and is_told:
                said += [Said(Name(key(name)), choice, line) for name in names]
        if text.endswith(";;"):
            names = []
    return said


def _lines(one: Block) -> Iterator[tuple[int, str]]:
    """Yield the lines of code that are not too long, each with its number."""
    for line, text in enumerate(one.text.split("\n")[:_MOST_LINES], one.line + 1):
        if len(text) <= _LONGEST_LINE:
            yield line, text.strip()


def _speaks_of_models(text: str) -> bool:
    """Whether a name of code speaks of models, and of no time, place or relation of theirs."""
    parts = parts_of(text)
    return ("model" in parts or "models" in parts) and hold_always(parts)


def parts_of(name: str) -> Sequence[str]:
    """Return the words of a name of code: of `agentRoutes` and `AGENT_ROUTES` both."""
    return [part.lower() for part in re.findall(r"[A-Z]?[a-z]+|[A-Z]+", name)]


def hold_always(parts: Sequence[str]) -> bool:
    """Whether the words of a name say that what it holds is of no other time, place or use."""
    stops = words("void") | words("environments") | wording.any_of("examples", "bygone")
    return stops.isdisjoint(parts) and not columns.holds_word(" ".join(parts), "relations")


def is_of_a_time(remark: str) -> bool:
    """Whether a remark behind a value says that it was so, or is so at times: "was opus"."""
    stops = words("void") | words("conditions") | words("limits") | words("environments")
    stops |= wording.any_of("examples", "bygone", "hedges")
    stops -= words("qualities")  # "more cost-efficient"
    return not stops.isdisjoint(words_in(remark.lower()))
