"""What keeps the linter from doing its job, as exceptions."""

from __future__ import annotations


class ConfigError(Exception):
    """The configuration cannot be used: the texts say where and why, one error each; the
    run ends with exit code 2.
    """

    def __str__(self) -> str:
        return "\n".join(self.args)


class NotReplacedError(Exception):
    """A file was left as it is; the text says why."""


#: What parsers of YAML have been seen to raise for hostile text beside errors of their own.
SLIPS_OF_PARSERS = (
    ValueError,
    IndexError,
    AttributeError,
    TypeError,
    RecursionError,
    OverflowError,
    AssertionError,
)
