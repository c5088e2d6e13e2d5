"""The nouns every other module speaks in: agents, dialects, problems, rules.

`Record` instead of frozen dataclasses: the same immutability and types; importing `dataclasses`
alone costs as much as starting the interpreter once more (see CONTRIBUTING.md, "Speed").
"""

from __future__ import annotations

from .positions import KeyPath, Place
from .record import TYPE_CHECKING, Record

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any, ClassVar

    from .edits import Fix
    from .judged import Assignment, Profile
    from .policy import Policy
    from .positions import Document, Fields


class Severity(int):
    """How bad a finding is; the order is the meaning.

    A number with a name, and no `IntEnum`: importing `enum` takes 17 million instructions,
    nearly half of what starting the interpreter takes.
    """

    __slots__ = ()

    INFO: ClassVar[Severity]
    WARNING: ClassVar[Severity]
    ERROR: ClassVar[Severity]

    def __str__(self) -> str:
        return LEVELS[Severity.ERROR - self]

    def __repr__(self) -> str:
        return f"Severity.{str(self).upper()}"

    @classmethod
    def named(cls, word: str) -> Severity:
        """Return the severity of this name in lower case. Raises ValueError."""
        return cls(cls.ERROR - LEVELS.index(word))


Severity.INFO, Severity.WARNING, Severity.ERROR = Severity(1), Severity(2), Severity(3)
#: The severities, and their names, the worst first.
SEVERITIES = (Severity.ERROR, Severity.WARNING, Severity.INFO)
LEVELS = ("error", "warning", "info")


class Evidence(Record):
    """Words of the agent that prove a problem, where they stand, and the criterion they meet."""

    text: str
    at: Place
    criterion: str = ""


#: What a tool does with a file because of a problem, where the agent is lost.
GRAVE = ("not-loaded", "program-stops", "fields-unread")


class Elsewhere(Record):
    """A line of another file, such as the settings of a project: its path as shown, its
    1-based number, its text.
    """

    path: str
    line: int
    text: str


class Problem(Record):
    """What a rule yields; it knows no file and no code.

    `hint` says what to do. `severity` is set only by rules whose certainty varies from
    case to case; None means the rule's own level. `consequence` is what a tool does
    with the file because of it (`agents/consequences.py`), empty where it loads it or nobody asked.
    `elsewhere` is where its cause stands, if not in the file of the agent: it is shown there,
    while `at` is what a suppression, or a baseline, knows it by.
    """

    message: str
    at: Place = ()
    hint: str = ""
    evidence: tuple[Evidence, ...] = ()
    severity: Severity | None = None
    fix: Fix | None = None
    consequence: str = ""
    elsewhere: Elsewhere | None = None


class Lack(Record):
    """An entry that a place lacks: the place in words, the `name` of the entry, who requires it,
    and how it is written.
    """

    place: str
    name: str
    who: str
    written: str


class Fault(Record):
    """A parse fault travelling as a value: `rule` is the name of the rule that
    reports `problem`. `otherwise` is the other name of the field, or of the value, it is about: the
    right one of a misspelt one, the one that stands there in place of a missing field; empty for
    none. `lack` is the missing entry with whose words the message begins; None for any other fault.
    """

    rule: str
    problem: Problem
    otherwise: str = ""
    lack: Lack | None = None


class Ref(Record):
    """One stated value and the place where it stands.

    `tier` is that of a model which the settings declare; empty for all others.
    """

    value: str
    at: KeyPath
    tier: str = ""


class Escalation(Record):
    """`to` a model, `when` conditions hold, at some `effort`; every part may be missing."""

    at: KeyPath
    to: Ref | None = None
    when: tuple[Ref, ...] | None = None
    effort: Ref | None = None


class ModelBlock(Record):
    """The model choice of one agent, whatever its spelling; each part with the place it was
    read from.

    `preferences` holds more than one only where a dialect maps targets to models
    (`{claude: …, codex: …}`).
    """

    preferences: tuple[Ref, ...] = ()
    fallbacks: tuple[Ref, ...] = ()
    escalation: Escalation | None = None
    reasoning: Ref | None = None
    effort: Ref | None = None

    @property
    def preference(self) -> Ref | None:
        """The first model asked for, if any."""
        if self.preferences:
            return self.preferences[0]
        return None


class IdSpelling(Record):
    """How an id must be written, as patterns for the whole of it, and what is said of others."""

    pattern: str
    says: str
    canonical: bool = False
    hosted: str = ""


class Services(Record):
    """The providers that stand before the ids of a tool: those that are `known` to it, with the
    names that people write for them (`called`), those `alone` with the models of their maker, those
    that have the models `of_makers`, how each writes its `ids`, and which it has `also` that no
    maker's list has. `unless` says what may define any other name.
    """

    unless: str
    known: Mapping[str, None]
    called: Mapping[str, str]
    alone: Sequence[str] = ()
    of_makers: Sequence[str] = ()
    also: Mapping[str, None] = {}
    ids: Mapping[str, Mapping[str, str]] = {}


class ModelField(Record):
    """What a tool reads in the field `model`; here and in the next ones the fields are the
    properties of `schemas/dialect.schema.json`, which says what they mean.
    """

    forms: Sequence[str]
    providers: Sequence[str]
    words: Sequence[str]
    undecided: Sequence[str]
    on_unknown: str
    example: str
    taken: Sequence[str] = ()
    doubtful: Mapping[str, str] = {}
    dotted_versions: bool = False
    refuses: Mapping[str, str] = {}
    own_names: bool = False
    any_case: bool = False
    variants: bool = False
    marks_effort: bool = False
    own_vendors: bool = False
    ids: IdSpelling | None = None
    own_ids: str = ""
    own_makers: bool = False
    on_alias: str = ""
    on_listed: str = ""
    unsure: bool = False
    host: str = ""
    services: Services | None = None

    def knows(self, word: str) -> bool:
        """Whether the tool takes a word, as an alias or as "not decided here"; menus also write
        `Auto (copilot)`.
        """
        if "display" in self.forms:
            word = word.partition(" (")[0].lower()
        return word in self.words or word in self.taken or word in self.doubtful


class EffortField(Record):
    """Where and in which words effort is set; levels that are `is_own` hold for every model."""

    field: str = ""
    levels: Sequence[str] = ()
    ignored_with: Sequence[str] = ()
    of_models: Mapping[str, Sequence[str]] = {}
    on_unsupported: str = ""
    is_own: bool = False


class ToolNames(Record):
    """What is known of the tools that agents may use; `given` are those known ones that an agent
    gets which lists them, and `watched` all fields that restrict one, beside `tools`.
    """

    known: Mapping[str, None] = {}
    given: Mapping[str, None] = {}
    withheld: Mapping[str, str] = {}
    given_with: Mapping[str, Mapping[str, str]] = {}
    gone: Mapping[str, Sequence[str]] = {}
    brought: Mapping[str, Sequence[str]] = {}
    strict: bool = False
    suspect: Sequence[str] = ()
    watched: frozenset[str] = frozenset()


class Dialect(Record):
    """What one tool accepts; `schema` is its part of `schemas/agent.schema.json`, `schema_root`
    what the references in it point into, and `fields` the schema of each field that it knows.
    """

    name: str
    title: str
    schema: Mapping[str, Any]
    schema_root: Mapping[str, Any]
    fields: Mapping[str, Any]
    model: ModelField
    effort: EffortField
    unknown_field: str
    ignored_fields: Mapping[str, str]
    cosmetic: Sequence[str]
    source: str
    reads: Mapping[str, str]
    empty_counts: Sequence[str]
    tools: ToolNames
    body: str = ""
    written: str = ""
    only_in: Mapping[str, str] = {}
    retired_fields: Mapping[str, str] = {}
    left_fields: Mapping[str, str] = {}
    refused_fields: Sequence[str] = ()


#: What an entry changes that other files define as well.
ELSEWHERE = "an agent of another file"


class Agent(Record):
    """One agent file, read once.

    `readable` is False where no fields could be read; `source` is the file, taken apart. `entry`
    is its name in a file that has several, and `part_of` says what it only changes, in words.
    """

    path: str
    name: str
    description: str
    frontmatter: Fields
    body: str
    dialect: Dialect
    model: ModelBlock
    faults: tuple[Fault, ...]
    readable: bool
    source: Document
    entry: str = ""
    part_of: str = ""

    @property
    def is_again(self) -> bool:
        """Whether another file has the agent as well."""
        return self.part_of == ELSEWHERE

    @property
    def key(self) -> str:
        """Return what tells it from all other agents of a run, as `Candidate.key` does."""
        if self.entry:
            return f"{self.path}#{self.entry}"
        return self.path


#: Days before the end of a model from which on it is spoken of.
GRACE = 90


class Context(Record):
    """What a rule may know beside the agent.

    `policy` is the resolved policy; `documented` are the assignments read from the
    user's own documents; `judge` says what the words of any agent imply; `profile()`
    what this one's do, computed once and only if asked for. `day` is the present one where it
    is empty; `grace` is how many days before its end a model is spoken of.
    """

    dialect: Dialect
    policy: Policy
    documented: tuple[Assignment, ...]
    judge: Callable[[Agent], Profile]
    profile: Callable[[], Profile]
    day: str = ""
    grace: int = GRACE


class RuleEntry(Record):
    """What is known of a rule without importing it; `needs` as in `rulebook.rule`.

    `cap` is the level above which the chosen policy wants nothing from this rule,
    however certain a finding is.
    """

    code: str
    name: str
    severity: Severity
    default: bool
    needs: str
    cap: Severity | None = None
