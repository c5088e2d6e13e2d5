"""Transcripts of Claude Code → requests and runs. Of a line no more is kept than who asked which
model when, and the counts: what was said is parsed and dropped.

The format is internal to Claude Code: what is not as expected is counted and passed over.
"""

from __future__ import annotations

import os

from ..agents import catalogue
from ..core import limits
from ..core.caching import cache, lru_cache
from ..core.record import TYPE_CHECKING
from ..core.resources import data
from ..reading import file_bytes
from . import calls, metrics, sessions
from .calls import Call, Run, Tokens, Told
from .seen import key_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from .prints import Prints
    from .sessions import Session

#: A line without any of these has nothing to count.
_MARKS = (b'"usage"', b'"toolUseResult"', b'"api-request"')
_UNUSED = (b'"type":"api-request-shape"', b'"type":"api-request-blob"')
_FIELDS = ("input_tokens", "output_tokens", "cache_read_input_tokens")
#: What is remembered of the ways agents were called, for one session.
_MOST_KEPT = 100_000
_LONG_ID = 12  # characters


class _Message:
    """A request as far as its records were read."""

    __slots__ = (
        *("agent_id", "by_line", "model", "requested", "day", "ended"),
        *("counts", "is_final", "is_side", "request", "server_id", "session"),
    )

    def __init__(self) -> None:
        self.agent_id = self.by_line = self.model = self.requested = self.day = ""
        self.request = self.server_id = self.session = ""
        self.ended: float | None = None
        self.counts = [0, 0, 0, 0, 0]
        self.is_final = self.is_side = False


class _Result:
    """What is known of one run of an agent."""

    __slots__ = ("by_caller", "day", "duration", "model", "name", "success")

    def __init__(self) -> None:
        self.name = self.model = self.by_caller = self.day = ""
        self.success: bool | None = None
        self.duration: float | None = None


class Reader:
    """Reads one session after the other, and counts what could not be read."""

    def __init__(self, prints: Prints | None = None) -> None:
        self.prints = prints
        self.malformed = self.unread = self.repeated = 0
        self._messages: dict[str, _Message] = {}
        self._results: dict[str, _Result] = {}
        self._calls: dict[str, tuple[str, str]] = {}  # id of the call → agent and model
        self._asked_at: dict[str, float] = {}  # id of a request → when it was sent
        self._path = ""

    def read(self, session: Session) -> Iterator[Told]:
        """Yield what a session did."""
        self._messages, self._results, self._calls, self._asked_at = {}, {}, {}, {}
        if session.main:
            self._file(session.main, "")
        for path in session.children:
            agent_id = os.path.basename(path).removesuffix(".jsonl").removeprefix("agent-")
            self._meta(path, agent_id)
            self._file(path, agent_id)
        for key, message in self._messages.items():
            keys = [key_of(key)]
            if message.server_id:
                keys.append(key_of(f"request {message.server_id}"))  # telemetry may tell of it too
            if message.session:
                keys.append(_session_key(message.session))  # and metrics of all that it took
            yield Told(self._call(message), tuple(keys))
        for agent_id, result in self._results.items():
            # short ones are no ids of Claude Code: they differ in one session at most
            place = "" if len(agent_id) >= _LONG_ID else self._path
            if result.name:
                run = Run(
                    result.name,
                    result.model,
                    result.day,
                    result.by_caller,
                    result.success,
                    result.duration,
                )
                yield Told(run, (key_of(f"run {agent_id} {place}"),))

    # --- files ------------------------------------------------------------------------

    def _file(self, path: str, agent_id: str) -> None:
        import json

        self._path = path
        try:
            noting = self.prints.of_file(path) if self.prints is not None else None
            for line, is_whole in file_bytes.lines(path, limits.USAGE_LINE, noting):
                if not line:
                    continue
                if not any(mark in line for mark in _MARKS):
                    continue
                if line.startswith(_UNUSED) or any(one in line[:64] for one in _UNUSED):
                    continue
                try:
                    record = json.loads(line)
                except (ValueError, RecursionError):
                    if is_whole:  # the last one may be half written
                        self.malformed += 1
                    continue
                if isinstance(record, dict):
                    self._record(record, agent_id)
        except OSError:
            self.unread += 1

    def _meta(self, path: str, agent_id: str) -> None:
        """Read what stands beside the transcript of an agent."""
        import json

        place = sessions.meta_path(path)
        content = file_bytes.optional(place, limits.USAGE_META, is_input=False)
        if self.prints is not None:
            self.prints.add_content(place, content)
        if content is None:
            return
        try:
            meta = json.loads(content)
        except (ValueError, RecursionError):
            self.malformed += 1
            return
        if not isinstance(meta, dict):
            return
        result = self._result(agent_id)
        called = self._calls.get(_text(meta.get("toolUseId")), ("", ""))
        result.name = calls.name_of(meta.get("agentType")) or result.name or called[0]
        model = calls.model_of(meta.get("model"))
        if meta.get("modelNotNamed") is True:
            result.model = model or result.model
        elif "modelNotNamed" in meta or "requestShape" in meta:
            result.by_caller = called[1] or model  # then it is the model as the caller wrote it
        result.by_caller = called[1] or result.by_caller
        if result.success is None:
            result.success = calls.truth_of(meta.get("finished"))

    # --- records ----------------------------------------------------------------------

    def _record(self, record: dict[str, object], agent_id: str) -> None:
        kind = record.get("type")
        if kind == "api-request":
            sent = calls.moment(record.get("timestamp"))
            if sent is not None and len(self._asked_at) < _MOST_KEPT:
                self._asked_at[_text(record.get("id"))] = sent
        result = record.get("toolUseResult")
        if isinstance(result, dict) and "agentId" in result:
            self._run_ended(result, record)
        message = record.get("message")
        if kind == "assistant" and isinstance(message, dict):
            self._note_calls(message.get("content"))
            if isinstance(message.get("usage"), dict):
                self._count(record, message, agent_id or _text(record.get("agentId")))

    def _run_ended(self, told: dict[str, object], record: dict[str, object]) -> None:
        """Note how a run of an agent ended, by the answer to the call."""
        result = self._result(_text(told["agentId"]))
        result.name = calls.name_of(told.get("agentType")) or result.name
        result.model = calls.model_of(told.get("resolvedModel")) or result.model
        result.day = calls.day_of(record.get("timestamp")) or result.day
        status = told.get("status")
        if status == "async_launched":  # how it ends is told in prose
            return
        if isinstance(status, str):
            result.success = status == "completed"
        result.duration = calls.number_of(told.get("totalDurationMs"))

    def _note_calls(self, content: object) -> None:
        """Note which agent a message calls, and with which model."""
        if not isinstance(content, list) or len(self._calls) > _MOST_KEPT:
            return
        tools = data("usage")["transcripts"]["calls_by"]
        for part in content:
            if isinstance(part, dict) and part.get("name") in tools:
                given = part.get("input")
                if isinstance(given, dict):
                    agent = calls.name_of(given.get("subagent_type"))
                    model = calls.model_of(given.get("model"))
                    self._calls[_text(part.get("id"))] = (agent, model)

    def _count(self, record: dict[str, Any], message: dict[str, Any], agent_id: str) -> None:
        """Count a record of a request: a later one has no less than those before it."""
        if message.get("model") == calls.SYNTHETIC:
            return
        is_side = bool(agent_id) or record.get("isSidechain") is True
        key, request = self._key(record, message)
        known = self._messages.get(key)
        if known is not None and is_side and not known.is_side:
            self.repeated += 1  # an agent that began with what the main session said
            return
        if known is None:
            known = self._messages[key] = _Message()
            known.is_side, known.agent_id, known.request = is_side, agent_id, request
            known.server_id = _text(record.get("requestId"))
            known.session = _text(record.get("sessionId"))
            known.model = calls.model_of(message.get("model"))
            known.day = calls.day_of(record.get("timestamp"))
        known.by_line = calls.name_of(record.get("attributionAgent")) or known.by_line
        known.requested = calls.model_of(record.get("requestedModel")) or known.requested
        if known.request in self._asked_at:
            ended = calls.moment(record.get("timestamp"))
            if ended is not None:
                known.ended = max(ended, known.ended or ended)
        if message.get("stop_reason") is not None:
            known.is_final = True
        for place, number in enumerate(_counts(message["usage"])):
            known.counts[place] = max(known.counts[place], number)

    def _key(self, record: dict[str, Any], message: dict[str, Any]) -> tuple[str, str]:
        """Return what a request is known by, and the id of what was sent.

        The ids of messages differ all over the world where the server gave the request an id;
        others, as gateways make them, differ in one file at most.
        """
        message_id, given = _text(message.get("id")), _text(record.get("requestId"))
        sent = _text(record.get("requestRef"))
        if message_id and given:
            return f"message {message_id}", sent
        if not message_id and given:
            return f"request {given}", sent
        if not message_id and not sent:
            return f"record {_text(record.get('uuid'))} {self._path}", sent
        return f"message {message_id} {sent} {self._path}", sent

    # --- what comes out ---------------------------------------------------------------

    def _result(self, agent_id: str) -> _Result:
        if agent_id not in self._results:
            self._results[agent_id] = _Result()
        return self._results[agent_id]

    def _call(self, message: _Message) -> Call:
        agent = message.by_line
        if message.agent_id:
            result = self._results.get(message.agent_id)
            if result is not None:
                agent = result.name or agent
                result.name = agent
                result.day = result.day or message.day
                result.model = result.model or message.model
        if not agent:
            agent = calls.UNKNOWN if message.is_side else calls.MAIN
        duration = None
        began = self._asked_at.get(message.request)
        if began is not None and message.ended is not None and message.ended >= began:
            duration = message.ended - began
        fallback = None
        if message.requested:
            fallback = not _is_same(message.requested, message.model)
        return Call(
            agent,
            message.model,
            message.day,
            Tokens(*message.counts),
            message.requested,
            duration,
            None,
            message.is_final,
            fallback=fallback,
        )


@lru_cache(maxsize=64)
def _session_key(session: str) -> int:
    return metrics.session_key(session)


@cache
def _is_same(first: str, second: str) -> bool:
    """Whether two names mean one model."""
    return catalogue.same(first.partition("[")[0], second.partition("[")[0])


def _counts(usage: dict[str, object]) -> list[int]:
    """Return the tokens of a record in the order of `Tokens`."""
    found = [calls.count_of(usage.get(field)) for field in _FIELDS]
    written = calls.count_of(usage.get("cache_creation_input_tokens"))
    parts = usage.get("cache_creation")
    hour = 0
    if isinstance(parts, dict):
        hour = calls.count_of(parts.get("ephemeral_1h_input_tokens"))
        short = calls.count_of(parts.get("ephemeral_5m_input_tokens"))
        written = max(written, hour + short)
    return [*found, max(written - hour, 0), hour]


def _text(value: object) -> str:
    """Return an id; empty for what is none."""
    return value if isinstance(value, str) and len(value) <= limits.USAGE_NAME else ""
