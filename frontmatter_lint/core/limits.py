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


EVIDENCE = Kind("result of an evaluation", 64 * 1024 * 1024)
SETTINGS = Kind("configuration", 512 * 1024)
POLICY = Kind("policy", 256 * 1024)
DOCUMENT = Kind("document that assigns models", 256 * 1024)  # reading takes time with its size
BASELINE = Kind("baseline", 8 * 1024 * 1024)
FILE_LIST = Kind("list of files", 64 * 1024 * 1024)
REPORT = Kind("report on a part of a run", 512 * 1024 * 1024)

#: Of a document in Markdown or a table of values; the longest real files have 1,700.
DOCUMENT_LINES = 2_500
DOCUMENT_CELLS = 30_000  # or what else stands between `|`
REGISTRY_VALUES = 6_000

# bytes of what is reported or passed over where it is larger
AGENT = 1024 * 1024  # the largest real one is under 100 KiB
IGNORE_FILE = 256 * 1024
GIT_FILE = 64 * 1024  # of git's own files the beginning is enough
ADDED_TO = 1024 * 1024  # a file of somebody's that `init` adds to

FRONTMATTER = 64 * 1024  # characters; the largest real block is under 4 KiB
DEPTH = 64  # levels of YAML and TOML, dotted keys included; parsers overflow, or need their square
VALUES = 10_000  # of one frontmatter: an alias bomb of ten lines expands to billions
POLICY_DEPTH = 32

SETTING_ENTRIES = 1_000  # of one setting: patterns, rules, documents, names of models
WILD_PATTERNS = 1_000  # with wildcards, of one ignore file
BASELINE_ENTRIES = 20_000
OWN_RULES = 200  # of one policy
EXTENDING = 16  # policies that extend each other

# of what runtimes wrote down
USAGE_LINE = 32 * 1024 * 1024  # bytes; a longer line is passed over
STATE = Kind("state of `monitor`", 256 * 1024 * 1024)
USAGE_META = 64 * 1024  # bytes of what stands beside a transcript
USAGE_NAME = 100  # characters of the name of an agent or a model
USAGE_ROWS = 200_000  # agents × models × days; more are counted as one agent
