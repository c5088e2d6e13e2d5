"""One agent × rules → findings: run the rules on an agent, place what they yield."""

from __future__ import annotations

from ..agents import load, model_choice
from ..agents.load import Candidate, Looked
from ..core.caching import cache
from ..core.nouns import Agent, Context, Problem, RuleEntry, Severity
from ..core.positions import Position
from ..core.record import TYPE_CHECKING, Record
from ..core.resources import data
from ..reading import document
from ..rules import selection
from . import needs
from .standards import Run, Standards

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from typing import Any

    from ..core.findings import Finding
    from ..rules.selection import ActiveRules

INTERNAL = "internal-error"
PLEASE = "please report this together with the file"
#: Of one rule in one file: a file that has more has one cause, and no reader for its list.
MAX_PROBLEMS = 100
#: Of one file: each is tried, and where there are more, their cause is to be mended by hand.
MAX_FIXES = 20


class Raised(Record):
    """A problem with the rule that raised it; `level` is the severity the user gave the rule."""

    rule: RuleEntry
    level: Severity | None
    problem: Problem


def look(candidate: Candidate, run: Run) -> Looked:
    """Return what comes of looking at a file, which is no agent where it is a document of the
    settings that has no frontmatter.
    """
    looked = load.look(candidate, run.dialect)
    is_document = candidate.absolute in run.documents
    if looked.agent is not None and is_document and is_bare(looked.agent):
        return Looked(None, "a document that `documented-in` names", is_bare=True)
    return looked


def is_bare(agent: Agent) -> bool:
    """Whether a file is taken for an agent without its frontmatter, by its title or its place."""
    return any(fault.rule == "missing-frontmatter" for fault in agent.source.faults)


def check_agent(agent: Agent, run: Run, context: Context | None = None) -> list[Finding]:
    """Return the findings of one agent, in no order yet; `context` is what rules may know of
    it, where that is at hand.
    """
    if context is None:
        context = context_of(agent, run.standards, run.day)
    raised = list(_problems(agent, context, run.active))
    if not raised:
        return []
    fixes = 0
    for one in raised:
        if one.problem.fix is not None:
            fixes += 1
    if fixes > MAX_FIXES:
        raised = [one._replace(problem=one.problem._replace(fix=None)) for one in raised]
    return list(dict.fromkeys(_place(agent, one) for one in raised))


def screened(agent: Agent, found: list[Finding], run: Run) -> tuple[list[Finding], int]:
    """Return the findings that comments do not suppress, with those on the comments, which none
    can suppress; and how many are suppressed.
    """
    from ..fleet import rule_names  # imported here: few files speak to the linter
    from . import suppress

    # what several agents show is found later, and suppressed then
    names = {entry.name for entry, _ in run.active} - rule_names.RULES
    screen = suppress.screen(agent, found, names, run.day, run.standards.policy)
    hidden = len(found) - len(screen.kept)
    of_comments = only(run, {fault.rule for fault in screen.faults})
    if not of_comments.active:
        return screen.kept, hidden
    on_comments = check_agent(agent._replace(faults=screen.faults), of_comments)
    return screen.kept + on_comments, hidden


def only(run: Run, names: Collection[str]) -> Run:
    """Return how a file is checked, with those of its rules that are named."""
    active = selection.ActiveRules(one for one in run.active if one[0].name in names)
    return run._replace(active=active)


def without(run: Run, names: Collection[str]) -> Run:
    """Return how a file is checked, without those of its rules that are named."""
    active = selection.ActiveRules(one for one in run.active if one[0].name not in names)
    return run._replace(active=active)


def with_declared(agent: Agent, standards: Standards) -> Agent:
    """Return an agent whose models have the tiers that the settings declare."""
    return agent._replace(model=model_choice.with_tiers(agent.model, standards.declared))


def context_of(agent: Agent, standards: Standards, day: str = "") -> Context:
    """Return what rules may know beside this agent, on a day; empty means the present one."""

    def judge(one: Agent) -> Any:
        # imported here: an agent on a middling model is never judged by its words
        from ..judging.profile import profile

        return profile(one, standards.words or data("words"), standards.policy)

    return Context(
        agent.dialect,
        standards.policy,
        standards.documented,
        judge,
        cache(lambda: judge(agent)),
        day,
        standards.grace,
    )


def _problems(agent: Agent, context: Context, active: ActiveRules) -> Iterator[Raised]:
    """Run the rules that can have something to say; a rule that fails is a problem itself."""
    faults = dict.fromkeys(fault.rule for fault in agent.faults)
    for entry, level in active.of(needs.needs_met(agent, context), faults):
        number = 0
        try:
            if entry.code.startswith(selection.OWN):
                check = selection.whole(entry, context.policy).check
            else:
                check = selection.load(entry.name).check
            for problem in check(agent, context):
                number += 1
                if number > MAX_PROBLEMS:
                    more = f"there are more of these; only the first {MAX_PROBLEMS} are listed"
                    last = problem._replace(message=more, evidence=(), fix=None)
                    yield Raised(entry, level, last)
                    break
                yield Raised(entry, level, problem)
        # a fault of ours must not hide the findings of other rules and files
        except Exception as error:  # noqa: BLE001
            message = (
                f"rule {entry.code} ({entry.name}) failed with {type(error).__name__}: {error}"
            )
            hint = f"{PLEASE}; the other rules were not affected"
            own = selection.load(INTERNAL).entry
            yield Raised(own, None, Problem(message, Position(1, 1), hint))


def _place(agent: Agent, raised: Raised) -> Finding:
    """Return the finding of a problem: its lines, its evidence, and the fix that was tried."""
    # imported here: most files have no problem
    from ..core.findings import Finding, PlacedEvidence
    from ..reading.places import frame

    rule, level, problem = raised
    at = problem.at
    is_apart = agent.source.apart is not None
    if is_apart and document.file_of(agent.source, at):
        at = (agent.dialect.body,)  # the field that names the file
    span = document.locate(agent.source, at)
    evidence = []
    for item in problem.evidence:
        found_at = document.locate(agent.source, item.at, item.text)
        file = document.file_of(agent.source, item.at) if is_apart else ""
        evidence.append(PlacedEvidence(item.text, found_at, item.criterion, file))
    fix = None
    if problem.fix is not None:
        from ..fixes import trial  # imported here: few findings have a fix

        fix = trial.placed(agent.source, problem.fix)
    key, value = document.identity(agent.source, at)
    return Finding(
        path=agent.path,
        span=span,
        code=rule.code,
        name=rule.name,
        severity=level or min(problem.severity or rule.severity, rule.cap or Severity.ERROR),
        message=problem.message,
        hint=problem.hint,
        agent=agent.name,
        evidence=tuple(evidence),
        frame=frame(agent.source.split.text, span.start.line),
        consequence=problem.consequence,
        key=key,
        value=value,
        fix=fix,
        elsewhere=problem.elsewhere,
    )
