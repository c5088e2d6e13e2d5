"""A stand-in for the server of models, on the loopback interface: it has Claude Code call each
agent once, and notes what that agent asks for.
"""

from __future__ import annotations

import contextlib
import http.server
import json
import threading
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple, TypedDict, cast

#: What a prompt of the session holds that has all agents called.
PROMPT = "RUN-ALL"


class Request(NamedTuple):
    """What an agent asked for: the model, and how many tools it has."""

    model: str
    tools: int


def mark(name: str) -> str:
    """Return what the body of an agent holds, by which its requests are known."""
    return f"MARK-{name}-KRAM"


class Offered(TypedDict, total=False):
    """A tool that a request offers."""

    name: str


class Asked(TypedDict, total=False):
    """A request to a model, as far as it is read here."""

    model: str
    system: object
    tools: list[Offered]
    messages: list[dict[str, object]]


class _Server(http.server.ThreadingHTTPServer):
    def __init__(self, names: Sequence[str]) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.names = names
        self.seen: dict[str, Request] = {}
        self.has_called = False
        self.lock = threading.Lock()


class _Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Server

    def log_message(self, *_: object) -> None:
        """Print nothing."""

    def do_POST(self) -> None:
        """Answer one request."""
        length = int(self.headers.get("content-length", 0))
        asked = cast("Asked", json.loads(self.rfile.read(length) or b"{}"))
        if self.path.partition("?")[0].endswith("count_tokens"):
            self._send(b'{"input_tokens": 1}', "application/json")
            return
        system = json.dumps(asked.get("system", ""))
        tools = [tool.get("name") for tool in asked.get("tools", ())]
        caller = next((name for name in ("Agent", "Task") if name in tools), "")
        agent = next((name for name in self.server.names if mark(name) in system), "")
        with self.server.lock:
            calls = bool(caller and not agent and not self.server.has_called)
            calls = calls and PROMPT in json.dumps(asked.get("messages", ()))
            self.server.has_called |= calls
            if agent:
                request = Request(str(asked.get("model")), len(tools))
                self.server.seen.setdefault(agent, request)
        blocks: list[dict[str, Any]] = [{"type": "text", "text": "ok"}]
        if calls:
            blocks = [_call(caller, name, at) for at, name in enumerate(self.server.names)]
        self._send(events(asked, blocks, "tool_use" if calls else "end_turn"), "text/event-stream")

    def _send(self, body: bytes, kind: str) -> None:
        self.send_response(200)
        self.send_header("content-type", kind)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def _call(tool: str, name: str, number: int) -> dict[str, Any]:
    inputs: dict[str, Any] = {"description": name, "prompt": "go", "subagent_type": name}
    inputs |= {"run_in_background": False}
    return {"type": "tool_use", "id": f"toolu_{number:020}", "name": tool, "input": inputs}


def events(asked: Asked, blocks: list[dict[str, Any]], stop: str) -> bytes:
    """Return a message of these blocks as the stream of events that a model sends."""
    head: dict[str, Any] = {"id": "msg_1", "type": "message", "role": "assistant", "content": []}
    head |= {"model": asked.get("model"), "stop_reason": None, "stop_sequence": None}
    head |= {"usage": {"input_tokens": 1, "output_tokens": 1}}
    events: list[tuple[str, dict[str, Any]]] = [("message_start", {"message": head})]
    for at, block in enumerate(blocks):
        if block["type"] == "text":
            start = block
            delta = {"type": "text_delta", "text": block["text"]}
        else:
            start = block | {"input": {}}
            delta = {"type": "input_json_delta", "partial_json": json.dumps(block["input"])}
        events.append(("content_block_start", {"index": at, "content_block": start}))
        events.append(("content_block_delta", {"index": at, "delta": delta}))
        events.append(("content_block_stop", {"index": at}))
    end = {"stop_reason": stop, "stop_sequence": None}
    events.append(("message_delta", {"delta": end, "usage": {"output_tokens": 1}}))
    events.append(("message_stop", {}))
    lines = [
        f"event: {kind}\ndata: {json.dumps({'type': kind} | more)}\n\n" for kind, more in events
    ]
    return "".join(lines).encode()


@contextlib.contextmanager
def serving(names: Sequence[str]) -> Iterator[tuple[str, dict[str, Request]]]:
    """Run the stand-in; yield its address, and what each agent asks for as it comes in."""
    server = _Server(names)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}", server.seen
    finally:
        server.shutdown()
        server.server_close()
