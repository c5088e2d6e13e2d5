"""What commands share: exit codes, the settings that their options lead to, and warnings."""

from __future__ import annotations

import os

from ..core.policy import Policy
from ..core.record import TYPE_CHECKING
from ..core.settings import Config
from ..core.terminal import Printed

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .command_line import Options

OK, FAILED = 0, 2


def settings_of(argv: list[str], command: str) -> tuple[Options, Config]:
    """Return the options given and the settings they lead to. Raises ConfigError."""
    from . import command_line  # imported here: some commands read no settings

    options = command_line.parse(argv, command)
    return options, settings_for(options)


def text_or_json(argv: list[str], name: str) -> tuple[tuple[str, ...], bool]:
    """Return the arguments of a command that prints text or JSON and reads no settings, and
    whether it is to print JSON. Raises ConfigError.
    """
    if not any(argument.startswith("-") for argument in argv):
        return tuple(argv), False
    from . import command_line  # imported here: it takes longer than a page of text

    options = command_line.parse(argv, name)
    return options.paths, options.output_format == "json"


def settings_for(options: Options) -> Config:
    """Return the settings that options lead to, on top of the configuration. Raises ConfigError."""
    from . import command_line, config  # imported here: some commands read no settings

    return command_line.merge(config.load(options.config, isolated=options.isolated), options)


def policy_here() -> Policy:
    """Return the policy that the settings of the working directory choose. Raises ConfigError."""
    from ..engine import standards  # imported here: few commands want it
    from . import config

    settings = config.load()
    return standards.policy(settings.policy, settings.root or os.getcwd())


def end_at_once_by_signals() -> None:
    """Let Ctrl-C and SIGTERM end a server at once: it writes no file, and the thread that reads
    its standard input would wait for the client.
    """
    import signal  # imported here: most commands leave signals as they are

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_DFL)


def with_warnings(printed: Printed, settings: Config) -> Printed:
    """Return what is printed, with what the settings warn of for standard error."""
    return with_notes(printed, [f"warning: {warning}" for warning in settings.warnings])


def with_notes(printed: Printed, notes: Iterable[str]) -> Printed:
    """Return what is printed, with more notes for standard error before those it has."""
    text, code, *others = printed
    if others:
        earlier = others[0]
    else:
        earlier = ()
    return text, code, (*notes, *earlier)
