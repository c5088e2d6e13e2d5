"""The file of `monitor --state`: read, and put in place whole."""

from __future__ import annotations

import os

from ..core import limits
from ..core.errors import ConfigError
from ..fixes import write_file
from ..reading import file_bytes
from ..usage import state
from ..usage.state import State
from . import outputs


def read(path: str) -> State:
    """Return the state of `monitor` in a file, an empty one where there is no file yet. Raises
    ConfigError where the file holds no state, or none may be written there.
    """
    outputs.refuse_obstacle(path, "--state")
    if not os.path.lexists(path):
        return State()
    text = file_bytes.text(path, limits.STATE, f"--state: {path}")
    if not text.startswith(state.MARK):
        raise ConfigError(
            f"--state: `{path}` is no state that `monitor` wrote; name a file that is not there yet"
        )
    return State(text)


def write(path: str, known: State) -> None:
    """Put a state in place of the one before: of two runs at once, one's is there, whole. Raises
    ConfigError where it cannot be written.
    """
    outputs.refuse_obstacle(path, "--state")
    try:
        write_file.put(path, (known.text().encode("utf-8", "backslashreplace"),))
    except OSError as error:
        raise ConfigError(f"--state: cannot write `{path}`: {error.strerror}") from None
