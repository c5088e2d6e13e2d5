"""FM014: YAML features that build, merge or explode."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule("FM014", Severity.ERROR, source="https://yaml.org/spec/1.2.2/#tags", needs="fault")
def unsafe_yaml(agent: Agent, context: Context) -> Iterator[Problem]:
    """The frontmatter uses YAML features that no agent needs and no two readers treat alike.

    ## What it does
    Reports explicit tags (`!!python/object`, `!secret`), merge keys (`<<`), aliases
    that refer to themselves or expand to more than 10,000 values, keys that are lists
    or mappings, and the line separators U+0085, U+2028 and U+2029. Nothing is ever
    constructed.

    ## Why is this bad?
    Tags ask the reader to build objects, which is how YAML files run code in careless
    readers; merge keys are YAML 1.1; alias bombs turn ten lines into gigabytes.

    ## What to do instead
    Write the values out.
    """
    return faults(agent, "unsafe-yaml")
