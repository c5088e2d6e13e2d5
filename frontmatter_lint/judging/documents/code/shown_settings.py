"""Frontmatter of agents, commands that set their models, variables of the environment and tables
of code that hold them, as fenced code shows them: "agentctl set-model scribe haiku",
"SCRIBE_MODEL=haiku", "const agentModels = { scribe: 'haiku' }".
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence

from ....core.resources import data
from ..drawings.drawn_arrows import one_model_each
from ..drawings.drawn_lines import doubts
from ..markdown import Block, Page
from ..registries.registry_names import without_kind
from ..tables.grid import choice_of
from ..words import code_leads, columns, wording
from ..words.keys import key, words_in
from ..words.naming import FIELD, Found, Name, Passed, Said, known_as
from ..words.tokens import words
from ..words.wording import Choice
from . import mappings

_FEWEST = 2  # agents of one kind, in one document
_MOST_LINES, _LONGEST_LINE = 200, 300
_SET_BY_CODE = frozenset(("entries", "lists"))
_MOST_WORDS = 4  # of the line above a header: little more than the name or the file
_FILES = frozenset(("yaml", "yml", "markdown", "md", "text", "txt", ""))
_COMMANDS = frozenset(("bash", "sh", "shell", "zsh", "console", "fish", "powershell"))
_VARIABLES = frozenset(
    ("", "env", "dotenv", "ini", "properties", "makefile", "make", "text", "txt")
)
_VARIABLE = re.compile(
    r"(?:export |set -gx |\$env:)?([A-Z][A-Z0-9_]{3,60}) ?[:?]?[= ] ?"
    r"[\"']?([\w.:/@-]{2,60})[\"']?(?:\s*#(.*))?"
)
#: What makes the lines below it hold at times, and the output of a command.
_OF_A_CASE = re.compile(r"\s*(?:\[|if\b|ifn?(?:def|eq)\b|case\b|else\b|\$ |> )")
_CALL = re.compile(r"@([\w-]{2,60}):? \(model[:=] ?([\w.:/ -]{2,60})\):?")
#: How a line begins that is one step of several.
_STEP = r"\s*(?:(?:[Ss]tep|[Pp]hase|[Ss]tage|STEP|PHASE|STAGE) [\w.]{1,6}\b|\d{1,2}[.):])\W"
_MENTION = re.compile(r"(?<![\w@])@([\w-]{2,60}) ?\(([\w.:/ -]{2,60})\)")
#: What a command says that sets a model.
_SETS = re.compile(r"\b(?:set|assign|pin)\b")
_OF_MODEL = re.compile(r"\bmodels?\b")
_WORD = re.compile(r"[\w-]+")
_REMARK = re.compile(r"(?:^|\s)#.*$")


def shown_choices(page: Page, fences: Iterable[tuple[Block | None, Block]]) -> Iterator[Found]:
    """Return what fences show, each with the block before it: heads of agents, calls, commands,
    variables and objects, each kind of a document together; nothing where one agent has several
    models.
    """
    by_kind: dict[str, list[Said]] = {}
    passed: list[Passed] = []
    for before, one in fences:
        if wording.models_in_long(one.text) or _may_list(one):
            for kind, some in _shown(page, one, before):
                found = list(some)
                if kind in _SET_BY_CODE and found:
                    from . import replaced  # imported here: few documents set models by code

                    found, gone = replaced.without(found, one.text)
                    passed += gone
                by_kind.setdefault(kind, []).extend(found)
    shown: list[Said] = []
    for kind, every in by_kind.items():
        found = every
        is_plain = False
        if kind == "mentions":  # an agent may do two steps, each on a model of its own
            found = _of_one_tier(every)
            is_plain = any(_is_of_step(page.lines[said.line - 1]) for said in found)
        elif kind in _SET_BY_CODE:
            is_plain = bool(passed)
        if is_plain or len({key(said.name.text) for said in found}) >= _FEWEST:
            shown += found
    if one_model_each(shown):
        yield from shown
        yield from passed


def _shown(page: Page, one: Block, before: Block | None) -> Iterator[tuple[str, Iterable[Said]]]:
    """Yield what a fence below the block `before` may show, by kinds."""
    language = one.language
    above = before.text if before else ""
    if language in _FILES and before is not None and before.kind != "fence":
        yield "headers", _in_header(page, one, before)
    if language in _FILES and not limits(code_leads.last_sentence(above)):
        yield "calls", _by_call(page, one)
    if language in _FILES and not doubts(code_leads.without_purpose(above, one.text)):
        yield "mentions", _by_mentions(page, one)
    if language in _COMMANDS and not doubts(above):
        yield "commands", _by_commands(page, one)
    if language in _COMMANDS | _VARIABLES and not limits(code_leads.last_sentence(above)):
        yield "variables", _by_variables(page, one)
    if _may_list(one) and not limits(code_leads.last_sentence(above)):
        from . import model_lists  # imported here: few documents have any

        yield "lists", model_lists.listed(page, one)
    mapped = mappings.mapped(page, one)
    if not mapped and _may_hold_objects(one):
        from . import literals  # imported here: few documents have any

        mapped = literals.agents_in(page, one)
    if not mapped and one.language in data("documents")["constructors"]:
        from . import assigned  # imported here: as above

        mapped = assigned.assigned(page, one)
    yield "entries", mapped


def _may_list(one: Block) -> bool:
    """Whether some code may have a list of agents for a model: it speaks of agents."""
    is_code = one.language in mappings.SHELLS or one.language in data("documents")["constructors"]
    return is_code and "agent" in one.text.lower()


def _may_hold_objects(one: Block) -> bool:
    """Whether some code may have objects of agents with a model among their fields."""
    is_code = one.language in data("documents")["constructors"]
    return (
        is_code
        and re.search(r"(?i)(?:model|tier)\w{0,30}[\"']?[ \t]{0,4}[:=]", one.text) is not None
    )


def _in_header(page: Page, one: Block, before: Block) -> Iterator[Said]:
    """Return the agent whose frontmatter a fence holds, by its fields `name` and `model`, where the
    line above names it or its file; else it may be an example.
    """
    name = ""
    told: Choice | None = None
    at = 0
    fields = []
    for line, text in enumerate(one.text.split("\n")[:_MOST_LINES], one.line + 1):
        if text.strip() == "---" and (name or told):
            break
        field = None
        if len(text) <= _LONGEST_LINE:
            field = FIELD.fullmatch(text)
        if field is None:
            continue
        fields.append(field[1])
        if field[1] == "name":
            name = field[2]
        else:
            told, at = choice_of(page, field[2], "model"), line
    is_named = key(name) in set(map(key, _WORD.findall(before.text)))
    is_named = is_named and len(before.text.split()) <= _MOST_WORDS
    is_of_file = f"{name}.md" in before.text
    is_of_file = is_of_file and not (doubts(before.text) or code_leads.is_of_example(before))
    is_shown = (is_named or is_of_file) and sorted(fields) == ["model", "name"]
    if key(name) in page.known and is_shown and told and told.tier:
        yield Said(Name(name), told, at)


def _by_call(page: Page, one: Block) -> Iterator[Said]:
    """Return the agent that a fence begins to call, with its model: "@scribe (model: haiku)"."""
    called = _CALL.fullmatch(one.text.split("\n", 1)[0][:_LONGEST_LINE].strip())
    if called:
        name = known_as(called[1], page.known)
        choice = choice_of(page, called[2], "model")
        if name and choice and choice.tier:
            yield Said(Name(key(name)), choice, one.line + 1)


def _by_mentions(page: Page, one: Block) -> Iterator[Said]:
    """Return the agents that steps mention, each with its model right behind: "@scribe (Haiku)"."""
    for line, text in enumerate(one.text.split("\n")[:_MOST_LINES], one.line + 1):
        for mention in _MENTION.finditer(text[:_LONGEST_LINE]):
            name = known_as(mention[1], page.known)
            choice = choice_of(page, mention[2], "model")
            if name and choice and choice.tier:
                yield Said(Name(key(name)), choice, line)


def _is_of_step(line: str) -> bool:
    """Whether a line is a step by its number, and holds at all times: "Phase 3: …", "4. …"."""
    return bool(re.match(_STEP, line)) and not doubts(line)


def _of_one_tier(said: Sequence[Said]) -> list[Said]:
    """Return what is said of agents of which nothing else is said."""
    tiers: dict[str, set[str]] = {}
    for one in said:
        tiers.setdefault(one.name.text, set()).add(one.choice.tier)
    return [one for one in said if len(tiers[one.name.text]) == 1]


def _by_commands(page: Page, one: Block) -> list[Said]:
    """Return the agents that commands of one form give a model: each names one of both, and the
    rest of it is the same.
    """
    said: list[Said] = []
    forms = set()
    for line, text in enumerate(one.text.split("\n")[:_MOST_LINES], one.line + 1):
        if len(text) > _LONGEST_LINE:
            continue
        if text.startswith("#") and doubts(text):
            return []
        parts = _REMARK.sub("", text).replace("=", " ").replace('"', "").split()
        names = [part for part in parts if key(part) in page.known]
        if len(names) != 1:
            continue
        models = _models(page, parts)
        if len(models) != 1:
            continue
        ((model, choice),) = models.items()
        form = " ".join(part for part in parts if part not in (names[0], model))
        is_setting = _SETS.search(form) and _OF_MODEL.search(form)
        if is_setting and not columns.holds_word(form, "relations"):
            forms.add(form)
            said.append(Said(Name(names[0]), choice, line))
    if len(forms) == 1:
        return said
    return []


def _by_variables(page: Page, one: Block) -> list[Said]:
    """Return the agents that variables give a model, each called by the name of the agent and a
    word for models: `SCRIBE_MODEL=haiku`.
    """
    said: list[Said] = []
    is_doubted = False
    for line, text in enumerate(one.text.split("\n")[:_MOST_LINES], one.line + 1):
        if _OF_A_CASE.match(text):
            return []
        if len(text) > _LONGEST_LINE:
            continue
        if not text.strip():
            is_doubted = False  # by a comment on those before the empty line
        if text.startswith("#"):
            is_doubted = is_doubted or limits(text)
        variable = _VARIABLE.fullmatch(text)
        if variable is None or "MODEL" not in variable[1] or variable[1].startswith("DEFAULT"):
            continue
        name = known_as(without_kind(variable[1]), page.known)
        choice = choice_of(page, variable[2], "model")
        if name and choice and choice.tier:
            if is_doubted or mappings.is_of_a_time(variable[3] or ""):
                return []
            said.append(Said(Name(key(name)), choice, line))
    return said


def limits(text: str) -> bool:
    """Whether words about variables say that these hold at times, or somewhere else."""
    text = text.replace("per agent", "")  # "one line per agent" limits nothing
    found = words_in(text.lower())
    if found[:1] and found[0] in words("cases") | words("negations"):
        return True
    return doubts(text) or not words("environments").isdisjoint(found)


def _models(page: Page, parts: Collection[str]) -> dict[str, Choice]:
    """Return the models that parts of a command name, each by its part."""
    found = {}
    for part in parts:
        choice = choice_of(page, part, "model")
        if choice and choice.tier:
            found[part] = choice
    return found
