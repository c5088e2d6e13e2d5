"""The settings of a run as one value."""

from __future__ import annotations

from .nouns import GRACE, Severity
from .record import TYPE_CHECKING, Record

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .shapes_of_settings import Chain, Cost, Limits, Routing


#: Where nothing is set.
NO_LIMITS: Limits = {}
NO_ROUTING: Routing = {}
NO_COST: Cost = {}


class Config(Record):
    """What a run is told, whether by file or by flag.

    `select` None means: the rules that are on by default. `root` is the folder that
    relative paths start from, empty where nothing but flags was given; `isolated` also
    keeps documents from being found by their name; without `ignores` what git tracks counts
    though it ignores it. `models` gives names a tier; `fleet` holds limits for all agents
    together, `routing` how tasks find their tier and where the registry of roles lies;
    `grace` are the days before its end from which on a model is spoken of; `cost` is what
    `lint-agents cost` counts with, `chains` are those of one's own. `warnings` tell of
    settings that stand where nobody reads them. `Limits`, `Routing`, `Cost` and `Chain` are
    dictionaries with the keys of those settings.
    """

    select: tuple[str, ...] | None = None
    extend_select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severity: Mapping[str, Severity] = {}
    fail_on: Severity = Severity.WARNING
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    force_exclude: bool = False
    dialect: str | None = None
    policy: str = "default"
    documented_in: tuple[str, ...] = ()
    documented_profile: str | None = None
    judgement: Mapping[str, str] = {}
    root: str = ""
    output_format: str = "full"
    baseline: str | None = None
    per_file_ignores: Mapping[str, tuple[str, ...]] = {}
    isolated: bool = False
    ignores: bool = True
    models: Mapping[str, str] = {}
    fleet: Limits = NO_LIMITS
    routing: Routing = NO_ROUTING
    grace: int = GRACE
    cost: Cost = NO_COST
    chains: tuple[Chain, ...] = ()
    warnings: tuple[str, ...] = ()
