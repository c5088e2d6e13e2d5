"""The nouns that only the public interface speaks in: `api` makes them and returns them."""

from __future__ import annotations

from .findings import Finding, PlacedEvidence
from .nouns import Severity
from .record import Record
from .report import Report


class AgentInfo(Record):
    """An agent: its name, the absolute path of its file, the tool it is written for, and its
    description, empty where it has none.
    """

    name: str
    path: str
    dialect: str
    description: str


class Fixed(Record):
    """A text with its fixes applied, the findings that were fixed, and the report on the rest."""

    text: str
    fixed: tuple[Finding, ...]
    report: Report


class Judgement(Record):
    """What the work of an agent needs, by its words.

    `floor` is the weakest tier that suits it and `ceiling` the strongest that is sensible; the
    three probabilities (0 to 1) say how likely the work is beyond a light model, is security,
    compliance, legal or incident work (None where no words of it show), and is mechanical.
    `unjudged` says why the words are not judged, empty where they are. `stronger` and `lighter`
    are the words that speak for either.
    """

    path: str
    agent: str
    dialect: str
    models: tuple[str, ...]
    kind: str
    floor: str
    ceiling: str
    beyond_light: float
    critical: float | None
    mechanical: float
    unjudged: str
    stronger: tuple[PlacedEvidence, ...]
    lighter: tuple[PlacedEvidence, ...]


class RuleInfo(Record):
    """A rule: its code and name, its usual severity, and whether it runs unless told not to."""

    code: str
    name: str
    severity: Severity
    default: bool


class DialectInfo(Record):
    """A tool whose agent files are read: its name in settings, its title, where its files lie,
    and where that is documented.
    """

    name: str
    title: str
    paths: tuple[str, ...]
    source: str


class Model(Record):
    """What may be written under `model`: a word of the tool, or a model as the tool spells it.

    `tier` is light, mid or frontier, or empty where nobody knows. `status` is current, ending,
    retired or not known, and word for a word; `ends_on` is the day of its end (YYYY-MM-DD) and
    `instead` what takes its place, both empty where there is none.
    """

    name: str
    tier: str
    status: str
    ends_on: str = ""
    instead: str = ""
