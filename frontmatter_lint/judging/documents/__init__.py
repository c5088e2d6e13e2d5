"""Which agent should use which model, read from the documents in which a team wrote that down.

What counts: tables with a column of agents and one of models; lists of agents below a
heading or lead-in that names a model ("### Opus agents (4)"); sections that carry the
name of an agent and state its model. Prose, examples, quotes and tables of costs or of
a course of work assign nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fnmatch import fnmatchcase
from functools import cache
from itertools import pairwise
from posixpath import dirname, join, normpath
from urllib.parse import unquote

from ...core.record import Record
from . import markdown, portraits, rosters, wording
from .markdown import Block
from .naming import Said

_MAX_TEXT = 300  # characters of a quoted line


class Assignment(Record):
    """One agent, the model a document wants for it, and where that stands.

    `agent` may be namespaced (`plugin:agent`) and hold wildcards; `model` is as
    written, `tier` empty where the document leaves it open; `line` is 1-based and
    `text` that line, trimmed. `link` is the agent file the name links to, on the same
    basis as `document`, or a URL; `escalates_to` the model for hard cases. Both may be
    empty.
    """

    agent: str
    model: str
    tier: str
    document: str
    line: int
    text: str
    link: str
    escalates_to: str


def assignments_in(text: str, shown: str) -> tuple[Assignment, ...]:
    """All assignments of the document `shown` (its path as in reports), by line. Never raises."""
    page = markdown.parse(text)
    said = dict.fromkeys(sorted(_said(page), key=lambda one: one.line))
    return tuple(_placed(page, shown, one) for one in said)


def _said(page: markdown.Page) -> Iterator[Said]:
    trail = [(0, rosters.Scope())]
    for heading, body in _sections(page.blocks):
        if heading:
            while trail[-1][0] >= heading.level:
                trail.pop()
            title = wording.title(markdown.plain(page.runs(heading.text)))
            trail.append((heading.level, rosters.below(trail[-1][1], title)))
        scope = trail[-1][1]
        if not scope.closed:
            yield from rosters.roster_choices(page, body, scope)
            if heading:
                yield from portraits.portrait_choices(page, heading, body)


def _sections(blocks: Sequence[Block]) -> Iterator[tuple[Block | None, Sequence[Block]]]:
    """Each heading with the blocks up to the next one; what stands before the first has none."""
    starts = [index for index, one in enumerate(blocks) if one.kind == "heading"]
    yield None, blocks[: starts[0] if starts else len(blocks)]
    for start, end in pairwise([*starts, len(blocks)]):
        yield blocks[start], blocks[start + 1 : end]


def _placed(page: markdown.Page, shown: str, said: Said) -> Assignment:
    (name, href), choice, line = said
    text = page.source(line)[:_MAX_TEXT]
    return Assignment(
        name,
        choice.model,
        choice.tier,
        shown,
        line,
        text,
        _target(href, shown),
        choice.escalates_to,
    )


def _target(href: str, shown: str) -> str:
    """The Markdown file a link leads to, on the basis of `shown`; empty for a section, a
    folder or a web page.
    """
    path = unquote(href)
    if not path.endswith(".md") or "#" in path:
        return ""
    if re.match(r"[a-zA-Z][\w+.-]*:", path):
        return path
    return normpath(path.lstrip("/") if path.startswith("/") else join(dirname(shown), path))


def for_agent(name: str, path: str, assignments: Sequence[Assignment]) -> tuple[Assignment, ...]:
    """What the documents say of the agent `name` in the file `path` (on the same basis as
    the documents).

    A link to the file decides; else a name in the agent's own namespace; else the bare
    name; a whole name before a wildcard. A name that links to some other file never
    speaks of this one.
    """
    key = _key(name)
    near = _index(assignments).near(key, path)
    if not near:  # nearly all agents that `init` asks about
        return ()
    linked = tuple(one for one in near if one.link and _leads_to(one.link, path))
    if linked:
        return linked
    named = [one for one in near if not one.link and _names(_key(one.agent), key, path)]
    best = max(map(_precision, named), default=None)
    return tuple(one for one in named if _precision(one) == best)


class _Index(Record):
    """Assignments by the link and by the names they give, as numbers in order; `others` are
    those that may speak of any agent: wildcards, and links into the web.
    """

    assignments: Sequence[Assignment]
    links: dict[str, list[int]]
    names: dict[str, list[int]]
    others: list[int]

    def near(self, key: str, path: str) -> list[Assignment]:
        """Return the assignments that may speak of this agent, in order."""
        links, names = self.links.get(path, ()), self.names.get(key, ())
        if not (links or names or self.others):
            return []
        return [self.assignments[number] for number in sorted({*links, *names, *self.others})]


#: The index of the assignments that were last asked about: a run asks thousands of times
#: about the same.
_LAST: list[_Index] = []


def _index(assignments: Sequence[Assignment]) -> _Index:
    if _LAST and _LAST[0].assignments is assignments:
        return _LAST[0]
    made = _Index(assignments, {}, {}, [])
    for number, one in enumerate(assignments):
        documented = _key(one.agent)
        if "*" in documented or "://" in one.link:
            made.others.append(number)
        elif one.link:
            made.links.setdefault(one.link, []).append(number)
        else:
            for name in {documented, documented.rpartition(":")[2]}:
                made.names.setdefault(name, []).append(number)
    _LAST[:] = [made]
    return made


def _precision(one: Assignment) -> tuple[bool, bool]:
    return ":" in one.agent, "*" not in one.agent


def _leads_to(link: str, path: str) -> bool:
    return link == path or ("://" in link and link.endswith("/" + path))


@cache
def _key(name: str) -> str:
    """One spelling of a name: `Code Reviewer` is `code-reviewer`."""
    return re.sub(r"[\s_]+", "-", name.strip().casefold())


def _names(documented: str, name: str, path: str) -> bool:
    if documented == name:
        return True
    space, _, bare = documented.rpartition(":")
    if bare != name and not ("*" in bare and fnmatchcase(name, bare)):
        return False
    return not space or any(_key(folder) == space for folder in path.split("/")[:-1])


def contradictions(assignments: Sequence[Assignment]) -> list[tuple[Assignment, Assignment]]:
    """Pairs that give one agent two tiers: its first assignment, and each later one that differs.

    Two names are one agent if they link to one file. A name without link is the linked
    one only if that is unique.
    """
    links: dict[str, set[str]] = {}
    for one in assignments:
        if one.link:
            links.setdefault(_key(one.agent), set()).add(one.link)
    first: dict[tuple[str, str], Assignment] = {}
    pairs = []
    for one in assignments:
        if one.tier:
            earlier = first.setdefault(_identity(one, links), one)
            if earlier.tier != one.tier:
                pairs.append((earlier, one))
    return pairs


def _identity(one: Assignment, links: dict[str, set[str]]) -> tuple[str, str]:
    key = _key(one.agent)
    known = links.get(key, set())
    link = one.link or (next(iter(known)) if len(known) == 1 else "")
    return (link, "") if link else ("", key)
