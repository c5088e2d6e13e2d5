"""What names of agents are, and the nouns of what documents say of them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from fnmatch import fnmatchcase
from functools import cache, lru_cache

from ....agents import dialects
from ....core.record import Record
from ....core.resources import data
from .keys import key, without_accents, words_in
from .wording import Choice, any_of, one_of, tier_of

#: Up to five words, "Code Reviewer", or a name such as `01-scribe` or `3d-artist`.
_PHRASE = re.compile(
    r"(?:\*-?)?(?:\d+[-_]|\d{1,3}(?=[a-zA-Z]\w*[-_]\w))?[^\W\d_][\w.:'’&+*-]*"
    r"(?: [\w.:'’&+*-]+){0,4}"
)
_AGENT = re.compile(r"[\s_-]+(?:(?:sub-?)?agents?|\((?:sub-?)?agent\))$", re.IGNORECASE)
_BEFORE = re.compile(r"^(?:the |(?:sub-?)?agent[\s:_-]+)", re.IGNORECASE)
#: Where the words of a name are joined without a hyphen.
_JOINT = re.compile(
    r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=\w)/(?=\w)|(?<=\w) [/&] (?=\w)"
)
_CAPITALS = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
#: How many of an agent run at once: "scout x3", "3× scout", "scout (x3)".
_TIMES = r"(?:[xX×*✕] ?\d{1,3}|\d{1,3} ?[xX×✕])"
_COUNT = re.compile(rf"(?<!\S)(?:\( ?{_TIMES} ?\)|{_TIMES})(?![^\s,;:.)|\]])")
_HOW_MANY = re.compile(r"^\d{1,3} (?=[^\W\d_])")
_APOSTROPHES = re.compile("(?<=[^\\W_])['’](?=[^\\W_])")
_MAX_NAME = 64
#: A line of frontmatter with the name of an agent or its model.
FIELD = re.compile(
    r"^(name|model):[ \t]*[\"']?([^\"'#\n]{2,60}?)[\"']?[ \t]*(?:#.*)?$", re.MULTILINE
)
_JOINED = re.compile(r"\s*[/,&+]\s*")
_MOST_JOINED = 400  # characters
_ANOTHER = re.compile(r"([^\W\d_][\w -]{0,40}) [(\[][^()\[\]?]{2,40}[)\]]")
#: What parts the names of a list.
_AND = one_of("and")
PARTS = re.compile(rf"\s*[,;\n]\s*(?:(?:{_AND}) )?|\s+(?:[/&+·•]|{_AND})\s+")


class Name(Record):
    """A name as written and the target of the link around it, or the path that it was
    written as, which begins with `ANYWHERE`; `tool` is the dialect whose agent is meant, empty
    for any.
    """

    text: str
    href: str = ""
    tool: str = ""


class Said(Record):
    """A model for an agent, and the 1-based line that says so; `weak` is what holds only where
    nothing else is said of that agent: a default, or a rule for many.
    """

    name: Name
    choice: Choice
    line: int
    weak: bool = False


class Passed(Record):
    """A 1-based line that assigns nothing though it seems to, with the reason.

    `is_clear` is True where the line is understood, and is about what is no agent: the rows
    around it hold. `said` is what the line says that is left out because of another, the
    line `cause`; 0 for none.
    """

    line: int
    reason: str
    is_clear: bool = False
    said: tuple[Said, ...] = ()
    cause: int = 0


def left_out(line: int, part: str, cause: int, said: tuple[Said, ...] = ()) -> Passed:
    """Return that a line is left out with the table, list or section that it is a part of."""
    reason = f"left out with its {part}, because of line {cause}"
    return Passed(line, reason, said=said, cause=cause)


Found = Said | Passed


def known_as(text: str, known: Collection[str]) -> str:
    """Return the name, with or without "agent" beside it, under which an agent of the project
    goes; empty where there is none.
    """
    text = uncounted(text)
    for name in (text, _AGENT.sub("", text), _BEFORE.sub("", text)):
        if name and (key(name) in known or key(name.rpartition(":")[2]) in known):
            return name
    if (
        len(text) <= _MAX_NAME and _JOINT.search(text) and not _are_several(text, known)
    ):  # RAG/Indexing Engineer, QA / Tester
        return known_as(_JOINT.sub("-", text), known) or _spelled_otherwise(text, known)
    bare = _APOSTROPHES.sub("", text)
    if bare != text:  # Devil's Advocate
        return known_as(bare, known)
    if not text.isascii():
        return _spelled_otherwise(text, known)
    return ""


def apart(text: str) -> str:
    """Return a text with hyphens where words are joined by capitals: `CodeReviewer`."""
    return _CAPITALS.sub("-", text)


def as_written(name: str, line: str) -> str:
    """Return the name of an agent as a line has it, whose words may be joined by capitals."""
    for word in re.findall(r"\w+", line):
        if apart(word) == name:
            return str(word)
    return name


def uncounted(text: str) -> str:
    """Return a text without how many of an agent run at once, which is no part of a name: of
    "scout x3" and "3× scout" the one word.
    """
    if _COUNT.search(text) is None:
        return text
    return re.sub(r" (?=[,;:.)])", "", _COUNT.sub("", text)).strip()


def _are_several(text: str, known: Collection[str]) -> bool:
    """Whether "QA / Tester" names two agents, one on each side of the sign."""
    parts = re.split(r" [/&] ", text)
    return len(parts) > 1 and all(key(part) in known for part in parts)


def known_in(text: str, known: Collection[str]) -> tuple[str, ...]:
    """Return the agents of the project that a text joins by slashes or commas, "planner/scribe";
    none where it holds anything else, or just one.
    """
    parts = _JOINED.split(text.strip()) if len(text) <= _MOST_JOINED else ()
    found = tuple(known_as(clean(part), known) for part in parts)
    if len(found) > 1 and all(found) and not known_as(text, known):
        return found
    return ()


def _spelled_otherwise(text: str, known: Collection[str]) -> str:
    """Return the agent that a name means which has accents, capitals for hyphens (DevOpsEngineer),
    or another name of the agent behind a slash; empty for none.
    """
    if len(text) > _MAX_NAME or not _letters(text):
        return ""
    by_letters = _by_letters(frozenset(known))
    found = by_letters.get(_letters(text), "")
    is_of_several = " / " in text or "," in text
    if not found and text.count("/") == 1 and not is_of_several:
        some = {by_letters.get(_letters(part), "") for part in text.split("/")} - {""}
        if len(some) == 1:
            (found,) = some
    return found


@lru_cache(maxsize=4)
def _by_letters(known: frozenset[str]) -> dict[str, str]:
    """Return the agents of a project by the letters of their names; none of two that share them."""
    found: dict[str, str] = {}
    for name in sorted(known):
        letters = _letters(name.rpartition(":")[2])
        if letters in found:
            found[letters] = ""
        else:
            found[letters] = name
    return found


def _letters(name: str) -> str:
    """Return a name without accents and all that is no letter or digit."""
    return "".join(filter(str.isalnum, without_accents(name)))


def is_of_another(text: str, known: Collection[str]) -> bool:
    """Whether a text names somebody who is no agent of the project, with brackets behind: "Leader
    (main session / Opus)".
    """
    match = _ANOTHER.fullmatch(text)
    if match is None or known_as(match[1], known):
        return False
    return not any(known_as(word, known) for word in match[1].split())


def one_of_several(text: str, known: Collection[str]) -> str:
    """Return the agent of the project that a plural means, "Code Reviewers", "3 planners"; empty
    for none.
    """
    text = _HOW_MANY.sub("", text)
    for end, singular in (("ies", "y"), ("es", ""), ("s", "")):
        if text.endswith(end):
            meant = known_as(text.removesuffix(end) + singular, known)
            if meant:
                return meant
    return ""


def is_of_project(text: str, known: Collection[str]) -> bool:
    """Whether an agent of the project goes by a name, or fits one with a wildcard."""
    name = key(text)
    bare = name.rpartition(":")[2]
    if name in known or bare in known:
        return True
    return "*" in bare and len(bare) > 1 and any(fnmatchcase(one, bare) for one in known)


@cache
def no_names() -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """Return words no name starts with, words that are no name, and names of models that are names
    all the same.
    """
    raw = data("documents")
    return (
        frozenset(raw["no_names"]),
        frozenset((*raw["undecided"], *raw["nouns"]["agents"])),
        frozenset(raw["everyday"]),
    )


@cache
def _starts_of_others() -> frozenset[str]:
    return frozenset(data("documents")["sentences"]["starts_of_others"])


@cache
def _of_others() -> frozenset[str]:
    return frozenset(data("documents")["sentences"]["of_others"])


def clean(text: str) -> str:
    """Return a name without what surrounds it in prose: `@reviewer`, `reviewer.md`, `reviewer:`."""
    name = " ".join(text.split()).lstrip("@").rstrip(":")
    return name.removesuffix(".md").removesuffix(".toml").removesuffix(".agent").strip()


def are_built_in(names: Iterable[str]) -> bool:
    """Whether all names are of agents that are built into Claude Code: `Explore`."""
    return {key(clean(one)) for one in names} <= _built_in()


@cache
def _built_in() -> frozenset[str]:
    return frozenset(map(key, data("references")["built_in"][dialects.CLAUDE_CODE]["agents"]))


def is_name(text: str) -> bool:
    """Whether a text could name an agent: no sentence, no model, no number, no "all others"."""
    lowered = text.lower()
    starts, words, everyday = no_names()
    if len(text) > _MAX_NAME or not _PHRASE.fullmatch(text) or lowered in words:
        return False
    first, is_phrase, _ = lowered.partition(" ")
    if first in starts or (is_phrase and first in _starts_of_others() and are_all_others(text)):
        return False
    return lowered in everyday or not tier_of(text)


def is_remainder(text: str) -> bool:
    """Whether a text speaks of all other agents, or of a total."""
    words = text.lower().strip("*_() ").removeprefix("the ").split()
    return bool(words) and words[0].strip(",.:") in no_names()[0]


def may_be_roles(known: Collection[str]) -> bool:
    """Whether several agents of a project have names of one short word, for whom a document may
    write who does their work: "Planner" for `plan`.
    """
    return sum(map(is_short, known)) >= FEWEST_ROLES


def is_short(name: str) -> bool:
    """Whether a name is one short word: `plan`, `eval`."""
    return SHORTEST <= len(name) <= _LONGEST and name.isalpha()


FEWEST_ROLES, SHORTEST, _LONGEST = 2, 3, 12


def are_all_others(text: str) -> bool:
    """Whether a text says outright that it speaks of all agents not named."""
    plain = " ".join(text.split()).strip("*_`.: ")
    if _all_others().fullmatch(plain):
        return True
    apart = data("documents")["all_others"]["apart"]
    may_tell = not set(words_in(plain.lower())).isdisjoint(apart)
    return may_tell and bool(_all_unnamed().fullmatch(plain))


def are_all_agents(text: str) -> bool:
    """Whether a text says no more than all agents, and maybe where these lie."""
    plain = " ".join(text.split()).strip("*_`.: ")
    return bool(_all_agents().fullmatch(plain))


@cache
def _all_agents() -> re.Pattern[str]:
    return re.compile("|".join(data("documents")["all_others"]["everyone"]), re.IGNORECASE)


@cache
def _all_others() -> re.Pattern[str]:
    known = data("documents")["all_others"]
    forms = "|".join((*known["others"], *known["wholes"]))
    return re.compile(forms.replace("{numerals}", one_of("numerals")), re.IGNORECASE)


@cache
def _all_unnamed() -> re.Pattern[str]:
    known = data("documents")["all_others"]
    agents = "|".join((*known["others"], *known["agents"]))
    unnamed = "|".join(known["unnamed"])
    return re.compile(f"(?:{agents}) (?:{unnamed})", re.IGNORECASE)


def may_be_others(text: str) -> bool:
    """Whether a text may speak of all agents not named, beside some that it names."""
    told = words_in(text.lower())
    return not _of_others().isdisjoint(told) or are_all_others(text)


def may_be_group(text: str) -> bool:
    """Whether a text may name a group of agents, "on-demand agents", in a part of several words."""
    told = re.findall(r"[\w-]+", text.lower())
    return len(told) > 1 and not any_of("agents", "teams").isdisjoint(told[1:])
