"""Transcripts with every trap that real ones have, and what is true of them, counted while they
are written.
"""

from __future__ import annotations

import json
import random
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

CANARY = "KINGFISHER-9-SECRET"
MODELS = (
    *("claude-haiku-5-5", "claude-sonnet-5-5", "claude-opus-5-5[1m]"),
    "claude-haiku-4-5-20251001",
)
FIELDS = (
    *("input_tokens", "output_tokens", "cache_read_input_tokens"),
    "cache_creation_input_tokens",
)


class Writer:
    """Writes sessions below a folder. `truth` holds (agent, model, what) → number."""

    def __init__(self, folder: Path, seed: int = 1) -> None:
        self.folder = folder
        self.random = random.Random(seed)  # noqa: S311 - nothing is kept secret with it
        self.truth: Counter[tuple[str, str, str]] = Counter()
        self.lines = self.number = 0
        self.now = datetime(2026, 11, 1, 9, tzinfo=UTC)

    def session(self, agents: list[str], messages: int) -> None:
        """Write a session in which each agent runs once and sends so many requests."""
        self.number += 1
        session = f"00000000-0000-4000-8000-{self.number:012}"
        project = self.folder / "-work-otters"
        main: list[str] = []
        said = self._message(session, "(main)", MODELS[1], "", main)
        for place, agent in enumerate(agents):
            agent_id = f"a{self.number:06}{place:010}"
            child: list[str] = []
            if place % 5 == 0:  # began with what the main session said
                child.append(self._line(session, agent_id, said | {"requestId": f"req_r{place}"}))
            model = MODELS[place % len(MODELS)]
            for _ in range(messages):
                self._message(session, agent, model, agent_id, child)
            child.append(self._synthetic(session, agent_id))
            is_workflow = place % 7 == 0
            below = "subagents/workflows/wf_1" if is_workflow else "subagents"
            inner = project / session / below
            main.append(self._ended(session, agent, agent_id, place))
            meta = {
                "agentType": agent,
                "description": CANARY,
                "modelNotNamed": True,
                "model": model,
                "requestShape": "foreground",
                "finished": True,
            }
            if place % 3 != 1:  # older versions wrote less: the parent tells the name
                self._write(inner / f"agent-{agent_id}.meta.json", json.dumps(meta))
            half = '{"type":"assistant","message":{"usage":{"input_tokens":99'
            self._write(inner / f"agent-{agent_id}.jsonl", "\n".join([*child, half]))
        main.append('{ this is no JSON and says "usage" }')
        self._write(project / f"{session}.jsonl", "\n".join(main) + "\n")
        if self.number % 4 == 0:  # resumed: the history is copied into a new file
            copy = f"ffffffff-0000-4000-8000-{self.number:012}"
            self._write(project / f"{copy}.jsonl", "\n".join(main) + "\n")

    def _message(
        self, session: str, agent: str, model: str, agent_id: str, into: list[str]
    ) -> dict[str, Any]:
        """Write the records of one request; return the last one."""
        self.lines += 1
        self.now += timedelta(seconds=self.random.randrange(1, 300))
        counts = [self.random.randrange(1, 5000) for _ in FIELDS]
        request, message = f"req_{self.lines:09}", f"msg_{self.lines:09}"
        is_final = self.random.random() > 0.2
        records = self.random.randrange(1, 4)
        shown = [0] * len(FIELDS)
        record: dict[str, Any] = {}
        for number in range(records):
            is_last = number == records - 1
            shown = [count if is_last else count * (number + 1) // 4 for count in counts]
            record = {
                "type": "assistant",
                "requestId": request,
                "timestamp": self.now.isoformat().replace("+00:00", "Z"),
                "message": {
                    "id": message,
                    "model": model,
                    "content": [{"type": "text", "text": f'{CANARY} "usage"'}],
                    "stop_reason": "end_turn" if is_last and is_final else None,
                    "usage": dict(zip(FIELDS, shown, strict=True)),
                },
            }
            into.append(self._line(session, agent_id, record))
            prompt = {"type": "user", "message": {"role": "user", "content": CANARY}}
            into.append(self._line(session, agent_id, prompt))
        name = agent
        self.truth[name, model, "calls"] += 1
        self.truth[name, model, "open"] += not is_final
        for field, count in zip(FIELDS, shown, strict=True):
            self.truth[name, model, field] += count
        return record

    def _ended(self, session: str, agent: str, agent_id: str, place: int) -> str:
        """Return the record of how a run ended, and count it."""
        model = MODELS[place % len(MODELS)]
        is_good = place % 9 != 0
        self.truth[agent, model, "runs"] += 1
        self.truth[agent, model, "succeeded"] += is_good
        answer = {
            "type": "user",
            "timestamp": self.now.isoformat().replace("+00:00", "Z"),
            "toolUseResult": {
                "status": "completed" if is_good else "failed",
                "agentId": agent_id,
                "agentType": agent,
                "resolvedModel": model,
                "totalDurationMs": 1000 + place,
                "content": [{"type": "text", "text": CANARY}],
                "file": f"/work/{CANARY}.py",
                "prompt": CANARY,
            },
        }
        return self._line(session, "", answer)

    def _synthetic(self, session: str, agent_id: str) -> str:
        usage = {"input_tokens": 7, "output_tokens": 7}
        message = {"id": "x", "model": "<synthetic>", "content": CANARY, "usage": usage}
        return self._line(session, agent_id, {"type": "assistant", "message": message})

    def _line(self, session: str, agent_id: str, record: dict[str, Any]) -> str:
        common: dict[str, Any] = {"sessionId": session, "isSidechain": bool(agent_id)}
        if agent_id:
            common["agentId"] = agent_id
        return json.dumps(common | record)

    def _write(self, path: Path, text: str) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
