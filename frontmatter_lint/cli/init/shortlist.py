"""Which Markdown files may assign models to agents, told from their words and lines alone.

Parsing a document takes 20 ms, and a large repository holds thousands of them; this takes
0.1 ms. Those that name most agents are read whole; of all others, what stands below one heading is
read where its lines may assign something.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from functools import cache
from itertools import pairwise

from ...agents import catalogue
from ...core.record import Record
from ...core.resources import data

_MOST_WORDS = 6  # of a name
#: So many agents a document must assign, or all there are; a name in passing is no assignment.
ENOUGH = 3
#: What stands between names, and before them once marks are taken away.
_BETWEEN = (b"and", b"x", b"the", b"agent", b"agents", b"subagent", b"md", b"-", b"--")
_ITEM = re.compile(rb"[ \t>]*(?:[-*+]|\d+[.)])[ \t]+(?:\[[ x]\][ \t]+)?")
#: A word that stands as a name does.
_MARKED = re.compile(rb"(?m)(?:[`*@\"'\[(|>/]|^|[-+.)][ \t])[ \t]*([a-z0-9]+)(?![\w-])")
_NAMESPACE = re.compile(rb"[a-z0-9_-]+:(?=[a-z0-9])")
_ENDS = re.compile(rb"[:(]|[ \t](?:-+>?|=>)[ \t]|\xe2\x80\x93|\xe2\x80\x94|\xe2\x86\x92")
_CONTEXTS = (b"model", b"tier", b"llm")  # what stands in every word for models or tiers


class _Words(Record):
    """Words in lower case.

    `usual` are the models that most documents name and `models` all others, each of which tells
    by itself; `tiers` are words for a tier where one of `contexts` is near.
    """

    usual: tuple[bytes, ...]
    models: frozenset[bytes]
    tiers: frozenset[bytes]
    contexts: frozenset[bytes]
    agents: frozenset[bytes]


@cache
def _words() -> _Words:
    documents = data("documents")
    passed_over = {*documents["everyday"], *documents["common"], *documents["undecided"]}
    heads = {name.partition("-")[0] for name in catalogue.listed_ids()} - passed_over
    usual = {word for word in data("models")["aliases"] if word in heads and word.isalpha()} | {
        "gpt"
    }
    shortest = set()
    for word in usual:
        if not any(other != word and other in word for other in usual):
            shortest.add(word)
    tiers, nouns = documents["tiers"], documents["nouns"]
    return _Words(
        tuple(sorted(_encoded(shortest))),
        _encoded({word for head in heads for word in re.findall("[a-z]+[0-9]?", head)[:1]}),
        _encoded({word for kind in tiers.values() for some in kind.values() for word in some}),
        _encoded({*nouns["models"], *nouns["tiers"]}),
        _encoded(nouns["agents"]),
    )


def _encoded(words: Collection[str]) -> frozenset[bytes]:
    return frozenset(word.encode() for word in words)


def _table(kept: bytes) -> bytes:
    """Return a table for `bytes.translate`: lower case, and a blank for all but word signs."""
    signs = b"abcdefghijklmnopqrstuvwxyz0123456789" + kept + bytes(range(128, 256))
    return bytes(
        ord(chr(sign).lower()) if bytes([sign]).lower() in signs else 32 for sign in range(256)
    )


_NAMES = bytes.maketrans(b"_", b"-")
_TOKENS = _table(b"-_").translate(_NAMES)
_PLAIN = _table(b"")


# --- the whole text -------------------------------------------------------------------


def speaks_of_models(content: bytes) -> bool:
    """Whether a text names a usual model, or in a telling line another one or a tier."""
    text = content.lower()
    return _holds_any(text, _words().usual) or _announces_models(text)


def _holds_any(text: bytes, words: Iterable[bytes]) -> bool:
    """Whether any of the words stands in a text; a loop, for it runs once a line."""
    for word in words:  # noqa: SIM110
        if word in text:
            return True
    return False


def _announces_models(text: bytes) -> bool:
    """Whether a row of a table speaks of models or tiers, or a heading or property names one."""
    words = _words()
    titles = []
    for part in (b"\n" + text).split(b"\n#")[1:]:
        titles.append(part.partition(b"\n")[0])
    headings = b" ".join(titles)
    if not words.models.isdisjoint(headings.translate(_PLAIN).split()):
        return True
    for word in _CONTEXTS:
        at = text.find(word)
        while at >= 0:
            end = text.find(b"\n", at)
            line = text[text.rfind(b"\n", 0, at) + 1 : end if end >= 0 else len(text)]
            if b"|" in line:
                return True
            if line.startswith(b"#") or b":" in line:
                tokens = line.translate(_PLAIN).split()
                if not (words.tiers.isdisjoint(tokens) and words.models.isdisjoint(tokens)):
                    return True
            if end >= 0:
                at = text.find(word, end)
            else:
                at = -1
    return False


# --- line by line ---------------------------------------------------------------------


def key(name: str) -> bytes:
    """Return the one spelling under which names are compared: `Code Reviewer` is
    `code-reviewer`.
    """
    return b"-".join(name.lower().encode("utf-8", "replace").translate(_TOKENS).split())


class _Section(Record):
    """What a heading and the lines below it have said so far.

    `named` are agents in the heading; `below` tells that a model was named for what follows,
    `trusted` that agents were.
    """

    level: int = 0
    named: tuple[bytes, ...] = ()
    below: bool = False
    trusted: bool = False


def number_named(content: bytes, names: Collection[bytes]) -> tuple[int, int]:
    """Return how many of these agents a text names plainly, and how many it may name, anywhere:
    by a name of several words in any spelling, or by one word that is marked as a name or that a
    line or cell begins with, and by any word; `names` are keys.
    """
    text = content.lower().translate(_NAMES)
    found = {one for one in text.translate(_TOKENS).split() if b"-" in one}
    found.update(_MARKED.findall(text))
    parts = text.translate(_PLAIN).split()
    found.update(map(b"-".join, pairwise(parts)))
    found.update(map(b"-".join, zip(parts, parts[1:], parts[2:], strict=False)))
    plain = found.intersection(names)
    return len(plain), len(plain.union(set(parts).intersection(names)))


def may_assign(content: bytes, names: Collection[bytes], enough: int) -> bool:
    """Whether a text may assign models to as many of these agents; `names` are keys."""
    found: set[bytes] = set()
    for _, named in _parts(content, names):
        found |= named
        if len(found) >= enough:
            return True
    return False


def excerpt(content: bytes, names: Collection[bytes]) -> bytes:
    """Return the text with blank lines for the sections that assign nothing to these agents:
    headings and the numbers of lines stay.
    """
    kept = []
    for part, named in _parts(content, names):
        if named or b"-*" in part or b"*-" in part:  # `review-*` names agents too
            kept.append(part)
        else:
            heading, end, body = part.partition(b"\n")
            kept.append(heading + end + b"\n" * body.count(b"\n"))
    return b"\n#".join(kept)[1:]


def _parts(content: bytes, names: Collection[bytes]) -> Iterator[tuple[bytes, set[bytes]]]:
    """Return the sections of a text, each with the agents to which it may assign models."""
    tokens = set(content.lower().translate(_PLAIN).split())
    models = _words().models & tokens
    if _words().tiers.isdisjoint(tokens):
        telling = models
    else:
        telling = models.union(_CONTEXTS)
    trail = [_Section()]
    for part in _sections(content):
        lower = part.lower()
        level = 1 + len(lower) - len(lower.lstrip(b"#"))
        while trail[-1].level >= level:
            trail.pop()
        named: set[bytes] = set()
        heading, _, body = lower.partition(b"\n")
        above = trail[-1]
        section = _Section(level, (), above.below, above.trusted or b"agent" in heading)
        if section.below or _holds_any(lower, telling):
            section = _with_heading(section, heading, models, names)
            named.update(_in_section(body, section, telling, names))
        trail.append(section)
        yield part, named


def _sections(content: bytes) -> list[bytes]:
    """Return the parts of a text from heading to heading, without the first `#` of each; a `#`
    in fenced code is none.
    """
    parts: list[bytes] = []
    fenced = False
    for part in (b"\n" + content).split(b"\n#"):
        if fenced:
            parts[-1] += b"\n#" + part
        else:
            parts.append(part)
        fenced ^= part.count(b"\n```") % 2 == 1
    return parts


def _with_heading(
    section: _Section, heading: bytes, models: Collection[bytes], names: Collection[bytes]
) -> _Section:
    """Return a section with what its own heading says."""
    tokens = heading.translate(_PLAIN).split()
    says = _holds_any(heading, models) or not _words().tiers.isdisjoint(tokens)
    return section._replace(named=tuple(_leading(heading, names)), below=section.below or says)


def _in_section(
    body: bytes, section: _Section, telling: Collection[bytes], names: Collection[bytes]
) -> Iterator[bytes]:
    """Return the agents to which the lines below a heading may assign models."""
    words = _words()
    models = words.models.intersection(telling)
    context = False
    for line in body.split(b"\n"):
        if not (section.below or context or _holds_any(line, telling)):
            continue
        if line.startswith(b">"):
            continue  # words of somebody else
        tokens = line.translate(_PLAIN).split()
        context = context or not words.contexts.isdisjoint(tokens)
        says = _holds_any(line, models)
        says = says or (context and not words.tiers.isdisjoint(tokens))
        context = context and b"|" in line  # the head of a table speaks for all of its rows
        if says:
            trusted = section.trusted or not words.agents.isdisjoint(tokens)
            below = section.below or _leads(line)
            section = section._replace(below=below, trusted=trusted)
            yield from section.named
        if says or section.below:
            yield from _named(line, names, trusted=section.trusted)


def _leads(line: bytes) -> bool:
    """Whether what a line says holds for the lines below it: the head of a table, a lead-in."""
    return b"|" in line or line.rstrip().endswith((b":", b"**", b"__")) or bool(_ITEM.match(line))


def _named(line: bytes, names: Collection[bytes], *, trusted: bool) -> Iterator[bytes]:
    """Return the agents that stand in a line where agents are named."""
    if b"|" in line:
        for cell in line.split(b"|"):
            yield from _leading(cell, names)
        return
    item = _ITEM.match(line)
    if item:
        line = line[item.end() :]
    if b":" in line:
        line = _NAMESPACE.sub(b"", line)
    end = _ENDS.search(line)
    parts = [line]
    if end:  # "`a`, `b`: opus", and "Opus: `a`, `b`"
        parts = [line[: end.start()], line[end.end() :]]
    for part in parts:
        for name in _leading(part, names):
            if trusted or b"-" in name or _is_marked(part, name):
                yield name


def _leading(part: bytes, names: Collection[bytes]) -> Iterator[bytes]:
    """Return the names that a piece of text begins with, one of several words too."""
    if b":" in part:
        part = _NAMESPACE.sub(b"", part)
    tokens = part.translate(_TOKENS).split()
    joined = b"-".join(tokens[:_MOST_WORDS])
    if joined in names:
        yield joined
    for token in tokens:
        if token in names:
            yield token
        elif token not in _BETWEEN and not _is_symbol(token):
            return


def _is_symbol(token: bytes) -> bool:
    """Whether a word holds no letter of ASCII, as a tick in front of a name does."""
    return all(sign > 127 for sign in token)


def _is_marked(part: bytes, token: bytes) -> bool:
    """Whether a name of one word stands in bold, as code or as a link."""
    return any(mark + token in part for mark in (b"`", b"*", b"[", b"@", b"_"))
