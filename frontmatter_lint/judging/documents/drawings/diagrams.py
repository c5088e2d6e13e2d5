"""Diagrams in fenced code: flowcharts in Mermaid; arrows drawn with characters are read elsewhere.

A diagram counts where all that its arrows lead to or from a model is agents of the project,
each with one model; steps from one agent to another say nothing.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import product

from ....core.record import Record
from ..markdown import Block, Page
from ..prose.parts import are_linking
from ..words import columns, withdrawals, wording
from ..words.keys import words_in
from ..words.naming import Name, Said
from ..words.tokens import words
from ..words.wording import Choice
from . import drawn_arrows
from .diagram_nodes import agents_of, called_by, listed, tool_of

#: Languages of code that may be a diagram.
KINDS = frozenset(("mermaid", "", "text", "txt", "plain", "ascii", "console"))
_MOST_LINES, _LONGEST_LINE = 500, 600
_MOST_JOINED = 40  # nodes on one side of an arrow
_MOST_BETWEEN = 20  # nodes between an agent and its model
_LEAST_OF_CLASS = 2  # words after "class"
_NODE = re.compile(
    r"([\w.-]*\w)?\s*+(?:[\[({>]+[/\\]?(?:\"([^\"]{1,400})\"|([^\[\](){}\"|]{1,400}))[/\\]?[\])}]+)?(?::::([\w-]+))?"
)
_SIDE_BY_SIDE = re.compile(r" & (?![^\[({]*[\])}])")  # outside of brackets
_STROKE = r"(?:-{2,}|={2,}|-\.{1,9}-)"
_EDGE = re.compile(
    rf"\s*<?{_STROKE}(?:[^-=|>]{{1,40}}{_STROKE})?(?:>|[ox](?=\s))?\s*(?:\|[^|]{{0,60}}\|\s*)?"
)
_GROUP = re.compile(r"\s*subgraph\s+(\w+)")  # by the name that arrows lead to
_CROSSED = re.compile(r"--x\s|-\.-x\s|==x\s")
_LABEL = re.compile(r"\|([^|]{1,60})\|")
_SHAPE = re.compile(r"[\[\](){}]+")
_BREAK = re.compile(r"<br ?/?>|\\n")
_TAG = re.compile(r"</?(?:i|b|em|strong|small|code|span|u|sub|sup|font)\b[^<>]{0,60}>")


#: The agents of a node, and the model that stands with them.
_Named = tuple[Sequence[Name], Choice | None]


class Chart(Record):
    """The texts of the nodes of a flowchart, its arrows, the groups that hold nodes, and the
    names by which arrows lead to whole groups; `aside` are the nodes in a group that holds at
    times only.
    """

    texts: dict[str, str]
    edges: list[tuple[str, str]]
    labelled: set[tuple[str, str]]
    groups: dict[str, str]
    lines: dict[str, int]
    aside: set[str]
    group_names: set[str]


def diagram_choices(page: Page, one: Block) -> Iterator[Said]:
    """Return what a diagram says."""
    kind = one.language
    lines = one.text.split("\n")
    if len(lines) > _MOST_LINES or max(map(len, lines)) > _LONGEST_LINE:
        return
    if kind == "mermaid":
        if lines[0].strip() == "mindmap":
            bare = [_SHAPE.sub("", line) for line in lines[2:]]
            yield from drawn_arrows.choices(page, bare, one.line + 3)
        elif any(line.strip().startswith(("flowchart", "graph ")) for line in lines):
            yield from _of_chart(page, _chart(lines, one.line + 1))
    else:
        yield from drawn_arrows.choices(page, lines, one.line + 1)


def _chart(lines: Sequence[str], first: int) -> Chart:
    """Return the flowchart of some lines."""
    chart = Chart({}, [], set(), {}, {}, set(), set())
    inside: list[str] = []
    for number, line in enumerate(lines, first):
        for text in _statements(line):
            written = text.split()
            word = ""
            if written:
                word = written[0]
            if word == "subgraph":
                inside.append(_group_title(text.strip().removeprefix("subgraph")))
                called = _GROUP.match(text)
                if called:
                    chart.group_names.add(called[1])
            elif word == "end":
                del inside[-1:]
            elif word == "class" and len(written) > _LEAST_OF_CLASS:
                names = " ".join(written[1:-1]).replace(",", " ").split()
                chart.groups.update(dict.fromkeys(names, written[-1]))
            elif word not in ("classDef", "style", "linkStyle", "click", "direction", "%%"):
                known = set(chart.lines)
                _take(chart, text, number, inside[-1] if inside else "")
                if any(map(_is_at_times, inside)):
                    chart.aside.update(chart.lines.keys() - known)
    return chart


def _statements(line: str) -> list[str]:
    """Return the statements of a line, which semicolons part outside of quotes."""
    parts = line.split('"')
    parts[::2] = [part.replace(";", "\0") for part in parts[::2]]
    return '"'.join(parts).split("\0")


def _group_title(text: str) -> str:
    match = re.search(r"\[\"?([^\]\"]*)\"?\]", text)
    return (match[1] if match else text).strip().strip('"')


def _is_at_times(title: str) -> bool:
    """Whether what a group holds is so in one environment, at some hours, or not at all."""
    is_elsewhere = columns.is_environment(title) or columns.is_period(title)
    return is_elsewhere or withdrawals.is_not_of_now(title)


def _take(chart: Chart, text: str, number: int, group: str) -> None:
    """Read the nodes and arrows of a line."""
    before: list[str] = []
    labels = words_in(" ".join(_LABEL.findall(text)).lower())
    stops = wording.any_of("leads", "escalation", "bygone", "trials", "doubts")
    stops |= words("negations") | words("conditions") | words("reports") | words("void")
    is_told = stops.isdisjoint(labels)  # not -->|never|
    if _CROSSED.search(text):
        return
    for part in _EDGE.split(text.strip()):
        now = []
        for piece in _SIDE_BY_SIDE.split(part):
            match = _NODE.fullmatch(piece.strip())
            if match is None or not match[1]:
                continue
            node = match[1]
            now.append(node)
            chart.lines.setdefault(node, number)
            text = match[2] or match[3]
            if text:
                chart.texts[node] = _TAG.sub("", _BREAK.sub("\n", text)).strip()
                chart.lines[node] = number
            label = match[4] or group
            if label:
                chart.groups.setdefault(node, label)
        if is_told:
            made = list(product(before, now[:_MOST_JOINED]))
            chart.edges.extend(made)
            if labels and not are_linking(labels):
                chart.labelled.update(made)
        before = now[:_MOST_JOINED]


def _of_chart(page: Page, chart: Chart) -> Iterator[Said]:
    """Return the models that arrows, groups or the texts of agents give to them."""
    agents, models = _nodes(page, chart)
    said: list[Said] = []
    # an arrow to a model that says more than that it is used says when, or for what
    ways = _ways(
        [one for one in chart.edges if one not in chart.labelled or models.keys().isdisjoint(one)]
    )
    for node, (names, own) in agents.items():
        group = chart.groups.get(node, "")
        grouped = called_by(page, group)
        if grouped is None and wording.models_in_long(group):
            return  # what it says of its models is not understood
        here = tool_of(group)
        found = [(one, here) for one in (own, grouped) if one]
        for end in _reached(node, ways, agents, models):
            found.append((models[end], tool_of(chart.groups.get(end, "")) or here))
        chosen = _one_for_each(found)
        if chosen is None:
            return
        for tool, choice in chosen.items():
            for name in names:
                said.append(Said(name._replace(tool=tool), choice, chart.lines[node]))
    yield from said


def _nodes(page: Page, chart: Chart) -> tuple[dict[str, _Named], dict[str, Choice]]:
    """Return the nodes that name agents, and those that are models."""
    agents: dict[str, _Named] = {}
    models: dict[str, Choice] = {}
    for node in chart.lines:
        if node in chart.group_names and node not in chart.texts:
            continue  # a group: what it holds says what it is
        text = chart.texts.get(node, node)
        names, own = listed(page, text)
        if not names:
            choice = called_by(page, text)
            if choice:
                models[node] = choice
                continue
            names, own = agents_of(page, text)
        if names and node not in chart.aside:
            agents[node] = (names, own)
    return agents, models


def _one_for_each(found: Sequence[tuple[Choice, str]]) -> Mapping[str, Choice] | None:
    """Return the model for each tool; None where one tool has several."""
    chosen: dict[str, Choice] = {}
    for choice, tool in found:
        if chosen.setdefault(tool, choice).tier != choice.tier:
            return None
    return chosen


def _ways(edges: Sequence[tuple[str, str]]) -> Sequence[Mapping[str, Sequence[str]]]:
    """Return the nodes after each node, and those before it."""
    nexts: dict[str, list[str]] = {}
    backs: dict[str, list[str]] = {}
    for one, other in edges:
        nexts.setdefault(one, []).append(other)
        backs.setdefault(other, []).append(one)
    return nexts, backs


def _reached(
    start: str,
    ways: Sequence[Mapping[str, Sequence[str]]],
    agents: Collection[str],
    models: Mapping[str, Choice],
) -> list[str]:
    """Return the nodes of models that arrows join with a node, through at most a few that are
    neither agents nor models.
    """
    found: list[str] = []
    for way in ways:
        seen: set[str] = set()
        left = [start]
        while left and len(seen) < _MOST_BETWEEN:
            for node in way.get(left.pop(), ()):
                if node in models:
                    found.append(node)
                elif node not in seen and node not in agents:
                    seen.add(node)
                    left.append(node)
    return found
