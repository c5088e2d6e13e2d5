"""How much of anything is read: what is larger, deeper or longer is refused before a parser sees
it, in words, and what is nobody's own doing is passed over.

The table in docs/configuration.md shows these.
"""

from __future__ import annotations

from .record import Record


class Kind(Record):
    """A kind of file that a run cannot do without: what messages call it, and the most bytes
    one may have.
    """

    name: str
    most: int


SETTINGS = Kind("configuration", 512 * 1024)
POLICY = Kind("policy", 256 * 1024)
DOCUMENT = Kind("document that assigns models", 256 * 1024)  # reading takes time with its size
BASELINE = Kind("baseline", 16 * 1024 * 1024)
FILE_LIST = Kind("list of files", 64 * 1024 * 1024)

# bytes of what is reported or passed over where it is larger
AGENT = 1024 * 1024  # the largest real one is under 100 KiB
IGNORE_FILE = 256 * 1024
GIT_FILE = 64 * 1024  # of git's own files the beginning is enough
ADDED_TO = 1024 * 1024  # a file of somebody's that `init` adds to

# TOML: settings, agents and registries
KEY_PARTS = 32  # of one dotted key or header; tomllib needs time and memory with their square
TOML_DEPTH = 32  # arrays and inline tables in each other
TOML_KEYS = 20_000  # keys and headers

DIGITS = 4_300  # of a number: Python prints no longer ones

SETTING_ENTRIES = 1_000  # of one setting: patterns, rules, documents, names of models
WILD_PATTERNS = 1_000  # with wildcards, of one ignore file
BASELINE_ENTRIES = 50_000
EXTENDING = 16  # policies that extend each other
