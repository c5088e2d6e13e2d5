"""Results of evaluations → tasks, each with what was scored: promptfoo, inspect, JUnit, and our
own JSON. Of a task no more is kept than its number: not what was asked, and not what came back.
"""

from __future__ import annotations

from ..core import limits
from ..core.errors import ConfigError
from ..core.record import TYPE_CHECKING
from ..reading import file_bytes
from . import calls
from .tasks import Evidence, Task, kind_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

#: How inspect writes that a task is done.
_DONE = ("C", "Y", "yes", "true", "pass")
_HALF = 0.5
#: The reason that promptfoo gives where a test could not be run.
_ERROR = 2


def read(path: str) -> Evidence:
    """Return the results of a file. Raises ConfigError where it cannot be used."""
    content = file_bytes.contents(path, limits.EVIDENCE, path)
    text = file_bytes.decoded(content, path)
    if text.lstrip().startswith("<"):
        from . import junit_results  # imported here: few results are XML

        return junit_results.read(path, text)
    import json

    try:
        values = json.loads(text)
    except (ValueError, RecursionError):
        raise ConfigError(f"{path}: is neither JSON nor JUnit XML") from None
    if isinstance(values, dict):
        results = values.get("results")
        if isinstance(results, dict) and isinstance(results.get("results"), list):
            return _promptfoo(path, results)
        if isinstance(values.get("eval"), dict):
            return _inspect(path, values)
        if values.get("version") == 1 and isinstance(results, list):
            return _own(path, values)
    raise ConfigError(
        f"{path}: is no result that is known: promptfoo (`eval -o FILE.json`), inspect "
        "(`log dump`), JUnit XML, or `lint-agents schema evidence`"
    )


# --- our own --------------------------------------------------------------------------


def _own(path: str, values: dict[str, Any]) -> Evidence:
    tasks = []
    for number, one in enumerate(values["results"], 1):
        if not isinstance(one, dict) or not isinstance(one.get("passes"), bool):
            raise ConfigError(f"{path}: result {number} has no `passes` that is true or false")
        model = calls.model_of(one.get("model"))
        if not model:
            raise ConfigError(f"{path}: result {number} names no model")
        tasks.append(
            Task(
                calls.name_of(one.get("agent")),
                model,
                kind_of(one.get("kind")),
                one["passes"],
                calls.truth_of(one.get("style")),
                calls.truth_of(one.get("explains")),
            )
        )
    return Evidence(path, _day(values.get("date")), calls.name_of(values.get("set")), tuple(tasks))


# --- promptfoo ------------------------------------------------------------------------


def _promptfoo(path: str, results: dict[str, Any]) -> Evidence:
    tasks = []
    for one in results["results"]:
        if not isinstance(one, dict) or not isinstance(one.get("success"), bool):
            continue
        if one.get("failureReason") == _ERROR:
            continue
        provider = one.get("provider")
        if isinstance(provider, dict):
            provider = provider.get("id")
        case = _mapping(one.get("testCase"))
        about = _mapping(one.get("vars")) | _mapping(case.get("vars"))
        about |= _mapping(case.get("metadata"))
        scores = _mapping(one.get("namedScores"))
        tasks.append(
            Task(
                calls.name_of(about.get("agent")),
                _bare_model(provider),
                kind_of(about.get("kind")),
                one["success"],
                _score(scores.get("style")),
                _score(scores.get("explains")),
            )
        )
    return Evidence(path, _day(results.get("timestamp")), "", tuple(tasks))


def _bare_model(value: Any) -> str:
    """Return the model in the id of a provider: `anthropic:messages:claude-sonnet-5-5`."""
    name = calls.model_of(value)
    return name.rpartition(":")[2] or name


# --- inspect --------------------------------------------------------------------------


def _inspect(path: str, values: dict[str, Any]) -> Evidence:
    spec = values["eval"]
    model = calls.model_of(spec.get("model")).rpartition("/")[2]
    epochs: dict[str, list[tuple[dict[str, object], dict[str, object]]]] = {}
    samples = values.get("samples")
    for one in samples if isinstance(samples, list) else ():
        # one that ended with an error has no scores: it says nothing of the work
        if isinstance(one, dict) and _mapping(one.get("scores")):
            about = _mapping(one.get("metadata"))
            epochs.setdefault(str(one.get("id")), []).append((one["scores"], about))
    tasks = []
    for some in epochs.values():
        about = some[0][1]
        passed = [_first(scores) for scores, _ in some]
        tasks.append(
            Task(
                calls.name_of(about.get("agent")),
                model,
                kind_of(about.get("kind")),
                # the epochs of a sample are one task, done so often
                sum(passed) * 2 > len(passed),
                _score(some[0][0].get("style")),
                _score(some[0][0].get("explains")),
            )
        )
    return Evidence(path, _day(spec.get("created")), calls.name_of(spec.get("task")), tuple(tasks))


def _first(scores: dict[str, object]) -> bool:
    """Return the score named `passes`, or else the first one of a sample."""
    value = scores.get("passes", next(iter(scores.values()), None))
    return bool(_score(value))


def _score(value: object) -> bool | None:
    """Return what a score means; None for none."""
    if isinstance(value, dict):
        value = value.get("value")
    if isinstance(value, bool):
        return value
    if isinstance(value, int | float):
        return value >= _HALF
    if isinstance(value, str):
        return value in _DONE
    return None


def _mapping(value: object) -> dict[str, object]:
    return value if isinstance(value, dict) else {}


def _day(value: object) -> str:
    if isinstance(value, str) and len(value) == len("2026-11-20"):
        value += "T00:00:00Z"
    return calls.day_of(value)


def per_model(evidence: Evidence) -> Iterator[tuple[str, str, list[Task]]]:
    """Yield the tasks of each agent and model, in order."""
    groups: dict[tuple[str, str], list[Task]] = {}
    for one in evidence.tasks:
        groups.setdefault((one.agent, one.model), []).append(one)
    for agent, model in sorted(groups):
        yield agent, model, groups[agent, model]
