"""Files of agents as fenced code shows them, below headings that name the file or the agent: the
frontmatter at the top of the code is that of the agent.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from ....core.resources import data
from ..drawings.drawn_arrows import one_model_each
from ..drawings.drawn_lines import doubts
from ..lists import fenced_fields, portraits, scopes
from ..markdown import Block, Page, plain
from ..prose import sentences
from ..words import code_leads, columns, wording
from ..words.keys import ANYWHERE, key, words_in
from ..words.naming import Name, Said, known_as
from ..words.tokens import words

_LANGUAGES = frozenset(("markdown", "md", "yaml", "yml", "text", "txt", ""))
_MOST = 20_000  # characters of frontmatter
_FRONTMATTER = re.compile(r"\A---[ \t]*\n(?:.*\n)*?---[ \t]*(?:\n|\Z)")
_FILE = re.compile(
    r"(?<![\w./-])\.{0,2}/?((?:[\w.@-]{1,64}/){0,9})([\w-]{1,64})(?:\.agent)?\.md(?![\w-]|\.\w)"
)
_MOST_WORDS = 4  # of the heading: little more than the file


def headed_choices(page: Page) -> Iterator[Said]:
    """Return the models in the frontmatter of agents of the project, each as code below a heading
    with the name of its file; nothing where one agent has several.
    """
    if not any(map(_has_model, page.blocks)):
        return
    found: list[Said] = []
    forms: list[int] = []  # levels of the headings above that speak of a form
    for scope, heading, body in scopes.scoped(page):
        if heading is None:
            continue
        forms = [level for level in forms if level < heading.level]
        if _of_form().search(_FILE.sub("", heading.text)) and not _named(page, heading):
            forms.append(heading.level)
        is_doubtful = scope.closed or scope.unsettled or forms
        if is_doubtful or sentences.asks_what_is_possible(heading):
            continue
        name = _named(page, heading)
        if name:
            found += _shown(name, body)
    if one_model_each(found):
        yield from found


@cache
def _of_form() -> re.Pattern[str]:
    """Return what stands in headings above code that shows a form, whatever agent is in it."""
    return re.compile("|".join(data("documents")["of_form"]), re.IGNORECASE)


def _has_model(one: Block) -> bool:
    """Whether a block is code that begins with frontmatter, and has a model in it."""
    if one.kind != "fence" or one.language not in _LANGUAGES:
        return False
    return one.text.startswith("---") and "model" in one.text[:_MOST]


def _named(page: Page, heading: Block) -> Name | None:
    """Return the agent of the project whose file, or whose name alone, a heading is."""
    runs = page.runs(heading.text)
    text = plain(runs)
    files = list(_FILE.finditer(text))
    if len(files) > 1 or columns.has_word(text, "examples", "bygone"):
        return None
    href = ""
    if len(runs) == 1:
        href = runs[0].href
    name = known_as(portraits.without_count(text), page.known)
    if files:
        folders, stem = files[0].groups()
        name = known_as(stem, page.known)
        if not _is_of_one(page, name, _FILE.sub("", text)):
            return None
        if folders and not href:
            href = ANYWHERE + text[files[0].start(1) : files[0].end()]
    if name:
        return Name(name, href)
    return None


def _is_of_one(page: Page, name: str, rest: str) -> bool:
    """Whether the rest of a heading beside a file has few words, none of doubt, and no agent of
    the project that is another one.
    """
    if len(rest.split()) >= _MOST_WORDS or doubts(rest) or _of_form().search(rest):
        return False
    for word in re.findall(r"[\w-]+", rest):
        if key(word) in page.known and key(word) != key(name):
            return False
    return True


def _shown(name: Name, body: Sequence[Block]) -> list[Said]:
    """Return the model in the one frontmatter that the code of a section begins with."""
    shown: list[Block] = []
    before: Block | None = None
    for one in body:
        if _has_model(one):
            if before is not None and _is_doubted(before):
                return []
            shown.append(one)
        before = one
    if len(shown) != 1:
        return []
    block = _FRONTMATTER.match(shown[0].text[:_MOST])
    if block is None:
        return []
    frontmatter = shown[0]._replace(text=block[0])
    return [said for said in fenced_fields.fields_choice(name, frontmatter) if said.choice.tier]


def _is_doubted(before: Block) -> bool:
    """Whether the words above some code say that it is an example, holds at times or no more. Those
    that lead to it may say so in more ways than those that tell what the agent does.
    """
    if code_leads.is_of_example(before):
        return True
    if before.text.rstrip("*_ ").endswith(":"):
        return doubts(before.text)
    stops = words("void") | wording.any_of("examples", "bygone", "hedges", "doubts")
    return not stops.isdisjoint(words_in(before.text.lower()))
