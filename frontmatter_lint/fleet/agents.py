"""One agent of a fleet: what it states, what it runs on, what its work needs, what is found."""

from __future__ import annotations

from ..core.findings import Finding
from ..core.judged import OTHER
from ..core.record import Record

#: What `decided_by` says where neither the file nor its surroundings choose a model.
NOBODY = "nobody"
#: What a session decides by its default is a decision that nobody made for the agent.
_OPEN = ("session", NOBODY)


class FleetAgent(Record):
    """One agent of a run; texts are empty where there is no such thing.

    `root` is the folder of its repository as an absolute POSIX path, empty outside of any;
    `line` (1-based) is where its model stands. `stated` are the models as written, the preferred
    one first, `stated_tier` is the tier of that one. `runs` is the model that the tool was
    measured to ask for, empty where the tool was not measured; `decided_by` is file, settings,
    environment, session or nobody, and `by_allowlist` is True where a list of models that are
    allowed had a part in it. `documented_tier` is what documents or the roster of a policy
    say, at `documented_at`.

    `floor` is light, context (light with escalation) or mid, `ceiling` light, mid or frontier;
    `beyond_light`, `critical` (None where no such words show) and `mechanical` are probabilities
    from 0 to 1; none of these means anything where `unjudged` says why the words are not judged.
    `mid_score`, `light_score` and `frontier_score` are the points of the decision matrix.
    `description_tokens` is an estimate (`fleet.tokens`). `calls` are the agents that the file
    names, as written.
    """

    path: str
    name: str
    dialect: str
    root: str
    line: int = 1
    stated: tuple[str, ...] = ()
    stated_tier: str = ""
    runs: str = ""
    runs_tier: str = ""
    decided_by: str = NOBODY
    because: str = ""
    by_allowlist: bool = False
    documented_tier: str = ""
    documented_at: str = ""
    kind: str = OTHER
    floor: str = ""
    ceiling: str = ""
    beyond_light: float = 0.0
    critical: float | None = None
    mechanical: float = 0.0
    mid_score: float = 0.0
    light_score: float = 0.0
    frontier_score: float = 0.0
    unjudged: str = ""
    description: str = ""
    description_words: int = 0
    description_tokens: int = 0
    findings: tuple[Finding, ...] = ()
    fallbacks: tuple[str, ...] = ()
    escalates_to: tuple[str, ...] = ()
    calls: tuple[str, ...] = ()

    @property
    def model(self) -> str:
        """Return the model to count with: what really runs, else what is stated where the file
        decides; empty where neither is known.
        """
        if self.runs or not self.stated or self.decided_by != "file":
            return self.runs
        return self.stated[0]

    @property
    def tier(self) -> str:
        """Return the tier of `model`; empty where it is not known."""
        if self.runs:
            return self.runs_tier
        return self.stated_tier if self.model else ""

    @property
    def is_undecided(self) -> bool:
        """Whether neither the file nor any settings around it choose a model."""
        return self.decided_by in _OPEN
