"""A headless browser for the tests of pages, over the pipe of its debugging protocol: no other
package is needed. Tests that use it skip where there is none.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NotRequired, TypedDict

BROWSER = next(
    (
        found
        for name in ("chromium", "chromium-browser", "google-chrome")
        if (found := shutil.which(name))
    ),
    None,
)
_WAIT = 30  # seconds for one answer


class Result(TypedDict):
    """What a command of the protocol returns, as far as it is read here."""

    targetId: str
    sessionId: str
    result: dict[str, object]


class Entry(TypedDict):
    """A line of the log, or a request."""

    text: str
    url: str


class Parameters(TypedDict):
    """What an event tells, as far as it is read here."""

    entry: Entry
    request: Entry


class Message(TypedDict):
    """What the browser sends: the result of a command, or an event."""

    id: NotRequired[int]
    method: NotRequired[str]
    params: Parameters
    result: Result


class Page:
    """One page: what it logged, what it asked the network for, and what its script returns."""

    def __init__(self, writing: int, reading: int) -> None:
        self.logged: list[str] = []
        self.asked: list[str] = []
        self._writing, self._reading = writing, reading
        self._number = 0
        self._session = ""
        self._rest = b""
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        attached = self.call("Target.attachToTarget", targetId=target, flatten=True)
        self._session = str(attached["sessionId"])
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.call(f"{domain}.enable")

    def call(self, method: str, **parameters: object) -> Result:
        """Send one command and return its result; events on the way are noted."""
        self._number += 1
        message: dict[str, object] = {"id": self._number, "method": method, "params": parameters}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._writing, json.dumps(message).encode() + b"\0")
        while True:
            came = self._message()
            if came.get("id") == self._number:
                assert "error" not in came, came
                return came["result"]

    def _message(self) -> Message:
        while b"\0" not in self._rest:
            part = os.read(self._reading, 1 << 16)
            assert part, "the browser ended"
            self._rest += part
        raw, _, self._rest = self._rest.partition(b"\0")
        came: Message = json.loads(raw)
        if came.get("method") in ("Runtime.consoleAPICalled", "Runtime.exceptionThrown"):
            self.logged.append(json.dumps(came["params"]))
        if came.get("method") == "Log.entryAdded":
            self.logged.append(came["params"]["entry"]["text"])
        if came.get("method") == "Network.requestWillBeSent":
            self.asked.append(came["params"]["request"]["url"])
        return came

    def open(self, path: Path, width: int = 1280, height: int = 900) -> None:
        """Show a file and wait until it is drawn."""
        self.call(
            "Emulation.setDeviceMetricsOverride",
            width=width,
            height=height,
            deviceScaleFactor=1,
            mobile=width < 500,
        )
        self.call("Page.navigate", url=path.resolve().as_uri())
        self.run("new Promise(done => document.readyState === 'complete' ? done(1) : "
                 "addEventListener('load', () => done(1)))")  # fmt: skip

    def run(self, script: str) -> object:
        """Return what a script in the page evaluates to."""
        got = self.call(
            "Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True
        )
        assert "exceptionDetails" not in got, got
        return got["result"].get("value")

    def number(self, script: str) -> int:
        """Return the number that a script in the page evaluates to."""
        value = self.run(script)
        assert isinstance(value, int), value
        return value

    def text(self, script: str) -> str:
        """Return the text that a script in the page evaluates to."""
        value = self.run(script)
        assert isinstance(value, str), value
        return value

    def texts(self, script: str) -> list[str]:
        """Return the texts that a script in the page evaluates to."""
        value = self.run(script)
        assert isinstance(value, list), value
        return [str(one) for one in value]

    def press(self, key: str) -> None:
        """Press a key where the focus is."""
        text = {"Enter": "\r", " ": " "}.get(key, "")
        for kind in ("keyDown", "keyUp"):
            self.call("Input.dispatchKeyEvent", type=kind, key=key, code=key, text=text)


@contextmanager
def page(folder: Path) -> Iterator[Page]:
    """A page of a new browser, which ends with the block."""
    to_browser, from_us = os.pipe()
    to_us, from_browser = os.pipe()
    command = [
        *(str(BROWSER), "--headless=new", "--no-sandbox", "--disable-gpu"),
        *("--remote-debugging-pipe", "--no-first-run", f"--user-data-dir={folder / 'profile'}"),
    ]
    # the protocol is spoken over the descriptors 3 and 4
    line = f'exec "$@" 3<&{to_browser} 4>&{from_browser}'
    running = subprocess.Popen(
        ["bash", "-c", line, "browser", *command],
        pass_fds=(to_browser, from_browser),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(to_browser)
    os.close(from_browser)
    try:
        yield Page(from_us, to_us)
    finally:
        running.kill()
        running.wait(_WAIT)
        os.close(from_us)
        os.close(to_us)
