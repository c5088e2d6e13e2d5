"""Records of other sources → requests and runs: exports of OpenTelemetry as JSON lines, and the
lines of `schemas/usage-record.schema.json`.
"""

from __future__ import annotations

import re

from ..core import limits
from ..core.record import TYPE_CHECKING
from ..reading import file_bytes
from . import calls, metrics
from .calls import Call, Run, Tokens, Told
from .seen import key_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from .prints import Prints

_SOURCE = re.compile(r"agent:(?:builtin|custom)(?::(.+))?")
#: What stands for the name of an agent that is kept to itself.
_HIDDEN = "custom"
_PREFIX = "claude_code."
_BEGINNING = 4096  # bytes by which a file is told from others


def is_transcript(path: str) -> bool:
    """Whether a file looks like a transcript of Claude Code. Raises OSError."""
    start = file_bytes.beginning(path, _BEGINNING)
    if start.lstrip().startswith((b'{"resource', b'{ "resource')):
        return False
    return b'"sessionId"' in start or b'"parentUuid"' in start


class Reader:
    """Reads one file after the other, and counts what could not be read."""

    def __init__(self, prints: Prints | None = None) -> None:
        self.prints = prints
        self.malformed = self.unread = self.repeated = 0

    def read(self, path: str) -> Iterator[Told]:
        """Yield what the records of a file say."""
        import json

        try:
            noting = self.prints.of_file(path) if self.prints is not None else None
            for line, is_whole in file_bytes.lines(path, limits.USAGE_LINE, noting):
                if not line.strip():
                    continue
                try:
                    record = json.loads(line)
                except (ValueError, RecursionError):
                    if is_whole:  # the last one may be half written
                        self.malformed += 1
                    continue
                if not isinstance(record, dict):
                    self.malformed += 1
                elif "resourceLogs" in record:
                    yield from self._exported(record)
                elif "resourceMetrics" in record:
                    yield from self._metrics(record)
                elif "resourceSpans" not in record:
                    yield from self._own(record)
        except OSError:
            self.unread += 1

    # --- our own lines ----------------------------------------------------------------

    def _own(self, record: dict[str, object]) -> Iterator[Told]:
        agent = calls.name_of(record.get("agent"))
        model = calls.model_of(record.get("model"))
        day = calls.day_of(record.get("time"))
        if not (agent and model and day):
            self.malformed += 1
            return
        given = record.get("id")
        keys = (key_of(f"own {given}"),) if isinstance(given, str) else ()
        requested = calls.model_of(record.get("requested"))
        fallback = calls.truth_of(record.get("fallback"))
        call = Call(
            agent,
            model,
            day,
            Tokens(
                calls.count_of(record.get("input_tokens")),
                calls.count_of(record.get("output_tokens")),
                calls.count_of(record.get("cache_read_tokens")),
                calls.count_of(record.get("cache_write_tokens")),
                calls.count_of(record.get("cache_write_hour_tokens")),
            ),
            requested,
            calls.number_of(record.get("duration_ms")),
            calls.number_of(record.get("cost_usd")),
            record.get("final") is not False,
            calls.truth_of(record.get("success")),
            calls.truth_of(record.get("escalated")),
            fallback,
            calls.truth_of(record.get("revised")),
            calls.name_of(record.get("label")),
        )
        yield Told(call, keys)

    # --- OpenTelemetry ----------------------------------------------------------------

    def _exported(self, record: dict[str, object]) -> Iterator[Told]:
        for resource in _items(record.get("resourceLogs")):
            for scope in _items(resource.get("scopeLogs")):
                for one in _items(scope.get("logRecords")):
                    yield from self._event(one)

    def _metrics(self, record: dict[str, object]) -> Iterator[Told]:
        for resource in _items(record.get("resourceMetrics")):
            for scope in _items(resource.get("scopeMetrics")):
                for one in _items(scope.get("metrics")):
                    name = one.get("name")
                    if not isinstance(name, str) or not name.startswith(_PREFIX):
                        continue
                    one["name"] = name.removeprefix(_PREFIX)
                    if not metrics.is_counted(one["name"]):
                        continue
                    for point in metrics.points(one, _items, _attributes, _number):
                        day = _day_of_clock({"timeUnixNano": point.taken})
                        told = point.told(_agent_of_metric(point.facts), day)
                        if told is not None:
                            yield told

    def _event(self, one: dict[str, object]) -> Iterator[Told]:
        facts = _attributes(one.get("attributes"))
        event = facts.get("event.name") or one.get("eventName") or _value(one.get("body"))
        name = event.removeprefix(_PREFIX) if isinstance(event, str) else ""
        day = calls.day_of(facts.get("event.timestamp")) or _day_of_clock(one)
        model = calls.model_of(facts.get("model"))
        if name == "api_request" and model:
            request = facts.get("request_id")
            keys = []
            if isinstance(request, str):
                keys.append(key_of(f"request {request}"))
                if isinstance(facts.get("session.id"), str):
                    keys.append(metrics.session_key(facts["session.id"]))
            call = Call(
                _agent(facts),
                model,
                day,
                Tokens(
                    calls.count_of(_number(facts.get("input_tokens"))),
                    calls.count_of(_number(facts.get("output_tokens"))),
                    calls.count_of(_number(facts.get("cache_read_tokens"))),
                    calls.count_of(_number(facts.get("cache_creation_tokens"))),
                ),
                duration=calls.number_of(_number(facts.get("duration_ms"))),
                cost=calls.number_of(_number(facts.get("cost_usd"))),
            )
            yield Told(call, tuple(keys))
        elif name == "subagent_completed":
            final = calls.model_of(facts.get("final_model")) or model
            swapped = facts.get("model_swapped")
            if swapped in ("true", "false"):
                swapped = swapped == "true"
            run = Run(
                calls.name_of(facts.get("agent_type")) or calls.UNKNOWN,
                final,
                day,
                duration=calls.number_of(_number(facts.get("duration_ms"))),
                fallback=calls.truth_of(swapped),
            )
            yield Told(run)


def _agent(facts: dict[str, object]) -> str:
    """Return the agent of an exported event."""
    source = calls.name_of(facts.get("query_source"))
    found = _SOURCE.fullmatch(source)
    if found and found[1]:
        return found[1]
    name = calls.name_of(facts.get("agent.name"))
    if name and name != _HIDDEN:
        return name
    return calls.UNKNOWN if found or name else calls.MAIN


def _agent_of_metric(facts: dict[str, object]) -> str:
    """Return the agent of a number of a metric, which names no agent of the user's own."""
    agent = _agent(facts)
    if agent == calls.MAIN and facts.get("query_source") == "subagent":
        return calls.UNKNOWN
    return agent


def _items(value: Any) -> list[dict[str, Any]]:
    """Return the mappings of a list; nothing for what is no list."""
    if not isinstance(value, list):
        return []
    return [one for one in value if isinstance(one, dict)]


def _attributes(value: Any) -> dict[str, Any]:
    """Return the attributes of an event by name, each as a plain value."""
    found = {}
    for one in _items(value):
        if isinstance(one.get("key"), str):
            found[one["key"]] = _value(one.get("value"))
    return found


def _value(value: Any) -> Any:
    """Return the plain value of an attribute; None for lists and mappings."""
    if not isinstance(value, dict):
        return None
    for kind in ("stringValue", "boolValue", "doubleValue", "intValue"):
        if kind in value:
            return value[kind]
    return None


def _number(value: Any) -> Any:
    """Return a number that may be written as text, as OTLP does; None for what is none."""
    if not isinstance(value, str):
        return value
    try:
        return float(value)
    except ValueError:
        return None


def _day_of_clock(one: dict[str, object]) -> str:
    """Return the day of an event by its nanoseconds; empty where it has none."""
    nanoseconds = _number(one.get("timeUnixNano"))
    if not isinstance(nanoseconds, int | float) or not 0 < nanoseconds < 4e18:
        return ""
    from datetime import UTC, datetime

    return datetime.fromtimestamp(nanoseconds / 1e9, UTC).date().isoformat()
