"""What is said of a command line that argparse refuses, and what to write instead."""

from __future__ import annotations

from ..core.errors import ConfigError
from ..core.record import TYPE_CHECKING
from ..output.render import FORMATS

if TYPE_CHECKING:
    from argparse import Action
    from collections.abc import Sequence
    from typing import NoReturn

#: The formats in which commands print what is no finding.
LISTED = ("full", "concise", "json")


def refuse(message: str, known: Sequence[Action], name: str) -> NoReturn:
    """Raise ConfigError with what argparse says of the command line of a command, whose options
    are `known`, and what to write instead.
    """
    from ..core.suggest import did_you_mean  # imported here: most command lines are right

    action = _action_in(message, known)
    hint = f"`lint-agents {name} --help` lists the options"
    if action and message.endswith(("expected one argument", "expected 1 argument")):
        flag = action.option_strings[-1]
        values = "|".join(action.choices) if action.choices else action.metavar
        raise ConfigError(f"{flag} takes a value: {flag} {values}; {hint}")
    if action and action.choices:
        # argparse quotes the choices or not, from version to version
        said = message.partition(" (choose from ")[0]
        value = said.partition("invalid choice: ")[2].strip("'")
        if action.choices is LISTED and value in FORMATS:
            raise ConfigError(
                f"`{name}` prints no findings, which `{value}` is for; write `--output-format "
                f"json`, or leave it out"
            )
        choices = f"{said} (choose from {', '.join(action.choices)})"
        meant = did_you_mean(value, action.choices)
        raise ConfigError(f"{choices}; {meant}" if meant else choices)
    flags = [flag for one in known for flag in one.option_strings]
    for word in message.split():
        if word.startswith("--"):
            hint = did_you_mean(word.partition("=")[0], flags) or hint
            break
    raise ConfigError(f"{message}; {hint}")


def _action_in(message: str, known: Sequence[Action]) -> Action | None:
    """Return the option that a message of argparse is about, if it names one."""
    if not message.startswith("argument "):
        return None
    flags = message.removeprefix("argument ").partition(":")[0].split("/")
    return next((one for one in known if one.option_strings == flags), None)
