"""The names and signs that a document gives to models: in a legend, a table or a list."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ....agents import dialects
from ....core.resources import data
from ..markdown import Page, plain, sections
from ..words import columns, naming, no_models, titles, values, wording
from ..words.keys import words_in
from ..words.wording import Choice
from . import grid
from .table_subjects import names_tiers

_MEAN = rf"\s(?:{'|'.join(data('documents')['meaning'])})\s"
_SIGN = re.compile(rf"\s*(?:=|:|[-=]>|→|\s[-–—]\s|{_MEAN})\s*")
_EQUATION = re.compile(r"(?<!\S)([^\s=,;]{1,20})=([\w.-]{2,40})(?!\S)")
_MEANS = re.compile(rf"=|{_MEAN}")
_REMARK = re.compile(r"\s[-–—]\s|[,;(—]|\.\s")
_BRACKETED = re.compile(r"([^()]{1,30}?) ?\(([^()]{2,40})\)")
_CODE = re.compile(r"[a-z]{0,2}\d?")
_BETWEEN = re.compile(r"[,;·|\n]|\s/\s|\s{3,}")
#: One to three words before a colon: "Model legend: …", "M = model: …".
_FIRST_WORDS = re.compile(
    r"^[\s*_(>]*(?:\w{1,2} = )?((?:[^\W\d_]{2,20} ){0,2}[^\W\d_]{3,20})[\s*_]*:[\s*_]*"
)
#: One without an end goes on to that of the document: looked for at each opening, it costs minutes.
_HTML_COMMENT = re.compile(r"<!--(.*?)(?:-->|\Z)", re.DOTALL)
_COMMENT = re.compile(r"\s*(?:#|;|//|\*)[\s#;/*]*(\S.*)")
_MOST_OF_LEVEL = 6  # words
_MOST = 30  # characters of a label


def tiers_of(page: Page) -> dict[str, Choice]:
    """Return the models that a document gives to tiers and signs of its own."""
    found: dict[str, Choice] = {}
    dropped: set[str] = set()
    for name, choice in _said(page):
        if name and found.setdefault(name, choice).tier != choice.tier:
            dropped.add(name)
    kept = {}
    for name, choice in found.items():
        if name not in dropped:
            kept[name] = choice
    return kept


def _said(page: Page) -> Iterator[tuple[str, Choice]]:
    """Return the tiers of the tables without agents, of legends, and of the lists below words
    for either.
    """
    for heading, body in sections(page.blocks):
        title = ""
        if heading:
            title = plain(page.runs(heading.text))
        is_about = columns.has_word(title, "tiers", "models")
        lists: dict[int, list[str]] = {}
        leads: dict[int, str] = {}
        lead = title
        for one in body:
            text = ""
            if one.kind in ("paragraph", "item"):
                text = plain(page.runs(one.text))
            if one.kind == "table":
                yield from _of_table(grid.grid(page, one))
            elif one.kind == "paragraph":
                yield from _of_line(page, text)
                lead = text
            elif one.kind == "item":
                lists.setdefault(one.number, []).append(text)
                leads.setdefault(one.number, lead)
                if is_about:
                    yield from _of_item(page, text)
        for number, items in lists.items():
            yield from _of_list(page, items, f"{title} {leads[number][-60:]}")


def of_comments(text: str) -> dict[str, Choice]:
    """Return the models that lines of comments of a registry give to signs and short codes."""
    found: dict[str, Choice] = {}
    for line in text.split("\n"):
        comment = _COMMENT.match(line)
        if comment and wording.models_in_long(line):
            pair = _pair(Page((), (), {}), comment[1], loosely="=" in line)
            pairs = _equations(comment[1]) or ([pair] if pair else [])
            for name, choice in pairs:
                if found.setdefault(name, choice).tier != choice.tier:
                    return {}
    if len(found) > 1:
        return found
    return {}


def of_html_comments(text: str) -> dict[str, Choice]:
    """Return the models that HTML comments give to names, a name a line. A comment counts where
    it gives models to several names, and no line with a model in it says anything else.
    """
    found: dict[str, Choice] = {}
    for comment in _HTML_COMMENT.findall(text):
        pairs = {}
        is_legend = True
        for line in comment.split("\n"):
            if not wording.models_in_long(line):
                continue
            pair = _pair(Page((), (), {}), line.strip(), loosely=True)
            if pair:
                pairs[pair[0]] = pair[1]
            else:
                is_legend = False
        if is_legend and len(pairs) > 1:
            found |= pairs
    return found


def _of_item(page: Page, text: str) -> Iterator[tuple[str, Choice]]:
    """Return the tier of an item below a heading about tiers or models."""
    name, sign, model = text.partition(":")
    if not sign:
        name, sign, model = name.partition(" = ")
    choice = None
    if len(name) < 40:
        choice = values.cell(model.strip())
    known = naming.known_as(name.strip(), page.known)
    if choice and choice.tier and not known and not wording.tier_of(name):
        yield grid.label(name), choice


def _of_list(page: Page, items: Sequence[str], above: str) -> Iterator[tuple[str, Choice]]:
    """Return what a list defines of which every item is a sign or, below words for a legend, a
    name, with its model.
    """
    is_legend = columns.has_word(above, "legends", "tiers")
    named = [one for one in items if wording.models_in_long(one)]
    found = [_pair(page, one, loosely=is_legend) for one in named]
    if len(found) > 1 and all(found) and 2 * len(found) > len(items):
        yield from (one for one in found if one)


def _of_line(page: Page, text: str) -> Iterator[tuple[str, Choice]]:
    """Return the tiers of a line such as "A = Opus, B = Haiku", and of nothing else."""
    text = text.replace("\n:", " :")
    first = _FIRST_WORDS.match(text)
    is_legend = bool(first and columns.has_word(first[1].split()[-1], "legends"))
    is_title = len(wording.models_in(text)) > 1
    if first and is_title:
        is_title = bool(_MEANS.search(text)) or columns.has_word(first[1], "models")
        is_title = is_title and not columns.has_word(first[1], "bygone", "examples")
    if first and (is_legend or is_title):
        text = text[first.end() :]
    lead, colon, rest = text.partition(": ")
    if colon and " " in lead and _MEANS.search(rest) and not wording.models_in(lead):
        text = rest
    found: list[tuple[str, Choice]] = _equations(text) or _at_signs(page, text)
    if found:
        yield from found
        return
    for part in _BETWEEN.split(_outer(text)):
        told = is_legend or _MEANS.search(part) is not None
        pair = _pair(page, part.removeprefix(" and ").removeprefix(" und "), loosely=told)
        if pair is None and found and not wording.models_in_long(part):
            continue  # a remark on it
        if pair is None:
            return
        found.append(pair)
    if len(found) > 1:
        yield from found


def _equations(text: str) -> list[tuple[str, Choice]]:
    """Return the names of "gold=opus silver=sonnet", blanks alone between them."""
    found: list[tuple[str, Choice]] = []
    for name, model in _EQUATION.findall(text):
        tier = wording.tier_of(model)
        if not tier:
            return []
        found.append((grid.label(name), Choice(model, tier)))
    if len(found) > 1:
        return found
    return []


def _at_signs(page: Page, text: str) -> list[tuple[str, Choice]]:
    """Return the signs of "🟢 Haiku 🟡 Sonnet 🔴 Opus", blanks alone between them."""
    if not wording.any_of("hedges", "trials", "bygone").isdisjoint(words_in(text.lower())):
        return []
    parts: list[str] = []
    for word in _outer(text).split():
        if grid.is_sign(word) or not parts:
            parts.append(word)
        else:
            parts[-1] += f" {word}"
    pairs = [_pair(page, part.rstrip(" ,;.·|/"), loosely=True) for part in parts]
    found = [one for one in pairs if one and grid.is_sign(one[0])]
    return found if 1 < len(found) == len(parts) else []


def _outer(text: str) -> str:
    """Return a line without the brackets around the whole of it."""
    text = text.strip(" .")
    is_bracketed = text.startswith("(") and text.endswith(")") and text.count("(") == 1
    if is_bracketed:
        return text[1:-1]
    return text


def _pair(page: Page, text: str, *, loosely: bool) -> tuple[str, Choice] | None:
    """Return a sign, a short code or, `loosely`, any name with the model that it stands for."""
    name, model = _halves(text)
    if not name or len(name) > _MOST or naming.known_as(name, page.known):
        return None
    if wording.models_in(name) and grid.is_sign(model):
        name, model = model, name
    choice = values.cell(model, "model")
    if not (choice and choice.tier):
        choice = values.cell(_REMARK.split(model, maxsplit=1)[0].strip(" ."), "model")
    if not (choice and choice.tier):
        choice = titles.only_model(re.split(r"[.;](?=\s|$)", model, maxsplit=1)[0])
    label = grid.label(name)
    if not (choice and choice.tier) or wording.tier_of(label):
        return None
    is_short = grid.is_sign(label) or _CODE.fullmatch(label)
    loosely = loosely or label in wording.vocabulary()["levels"]
    if label and (loosely or is_short):
        return (label, choice)
    return None


def _halves(text: str) -> tuple[str, str]:
    """Return what stands before and after a sign between them: "T1 = Haiku", "🟢 Haiku"."""
    text = text.strip()
    sign = _SIGN.search(text)
    if sign and sign.start():
        return text[: sign.start()].strip(), text[sign.end() :].strip()
    bracketed = _BRACKETED.fullmatch(text)
    if bracketed:
        return bracketed[1], bracketed[2]
    head, _, rest = text.partition(" ")
    is_code = head.isupper() and bool(_CODE.fullmatch(head.lower()))
    if rest and (grid.is_sign(head) or (is_code and wording.tier_of(rest))):
        return head, rest.strip()
    words = text.removeprefix("and ").removeprefix("und ").split(" ")
    if words[0].lower() in wording.vocabulary()["levels"] and 1 < len(words) <= _MOST_OF_LEVEL:
        models = wording.models_in(text)  # "big brains are Opus"
        if len(models) == 1 and text.endswith(models[0]):
            return (words[0], models[0])
        return ("", "")
    return "", ""


def _of_table(made: grid.Grid) -> Iterator[tuple[str, Choice]]:
    several = list(_of_makers(made)) or _of_tools(made)
    if several:
        yield from several
        return
    model = columns.column(made.heads, "model")
    if columns.has_word(made.heads[0], "tiers") and model == 0:
        others = [at for at, head in enumerate(made.heads) if at and "model" in head]
        model = others[0] if others else None
    if model is None and columns.has_word(made.heads[0], "legends") and len(made.heads) > 1:
        is_legend = all(wording.tier_of(row[1]) for row in made.texts)
        model = 1 if is_legend else None
    agent = columns.column(made.heads, "agent")
    if model is None or (agent is not None and not names_tiers(made, agent)):
        return
    if columns.has_word(made.heads[0], "not_agents"):
        return  # skills and commands, and no tiers
    if model == 0 and not _is_of_signs(made):
        return
    for row in made.texts:
        choice = values.cell(row[model], made.heads[model])
        if choice and choice.tier:
            yield grid.label(row[0 if model else 1]), choice


def _of_makers(made: grid.Grid) -> Iterator[tuple[str, Choice]]:
    """Return the tiers that a table gives to the models of several makers: a row for each."""
    if not columns.has_word(made.heads[0], "legends", "tiers", "levels") or len(made.heads) < 3:
        return
    found: list[tuple[str, Choice]] = []
    for row in made.texts:
        some = []
        for text in row[1:]:
            if not no_models.is_absent(text):
                some.append((text, wording.tier_of(text)))
        words = wording.words_of_tiers("strict") | wording.words_of_tiers("loose")
        tier = words.get(row[0].lower().strip("*_` "), "") or (some[0][1] if some else "")
        if not (tier and some) or not all(own for _, own in some):
            return
        found.append((grid.label(row[0]), Choice(some[0][0], tier)))
        found += [(grid.label(text), Choice(text, tier)) for text, _ in some]
    yield from found


def _of_tools(made: grid.Grid) -> list[tuple[str, Choice]]:
    """Return the tiers to which a table gives a model in each of several tools, a row or a column
    for each, as those of Claude Code; none where what it names beside is no tier.
    """
    pairs: list[tuple[str, str]] = []
    own = [row for row in made.texts if _is_own_tool(row[0])]
    if len(own) == 1 and not _is_own_tool(made.heads[0]):
        pairs = list(zip(made.heads[1:], own[0][1:], strict=True))
    below = [at for at, head in enumerate(made.heads) if at and _is_own_tool(head)]
    if len(below) == 1 and columns.has_word(made.heads[0], "tiers", "levels"):
        pairs = [(row[0], row[below[0]]) for row in made.texts]
    found = []
    for name, text in pairs:
        choice = values.cell(text, "model")
        if choice and choice.tier and not _is_tier(made.page, name):
            return []
        if choice and choice.tier:
            found.append((grid.label(name), choice))
    if len(found) < _FEWEST_TIERS:
        return []
    return found


_FEWEST_TIERS = 2


def _is_own_tool(text: str) -> bool:
    """Whether a cell names Claude Code, by itself or with a remark in brackets."""
    return dialects.find(_REMARKED.sub("", text).strip("*_` ")) == dialects.CLAUDE_CODE


_REMARKED = re.compile(r" ?\([^()]*\)$")


def _is_tier(page: Page, name: str) -> bool:
    """Whether a heading may be the name of a tier: no model, no agent, nor words for one or
    for which of several holds.
    """
    if not grid.label(name) or len(name) > _MOST or wording.models_in(name):
        return False
    if naming.known_as(name.strip("*_` "), page.known) or columns.is_aside(name):
        return False
    return not columns.has_word(name, "models", "agents", "active")


def _is_of_signs(made: grid.Grid) -> bool:
    """Whether the second column of a table holds nothing but signs and short codes."""
    if len(made.heads) < 2 or not made.texts:
        return False
    labels = [grid.label(row[1]) for row in made.texts]
    if len(set(labels)) < len(labels):
        return False
    return all(one and (grid.is_sign(one) or _CODE.fullmatch(one)) for one in labels)
