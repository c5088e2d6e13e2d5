"""How many tokens a text is likely to take: an estimate, for every model counts its own way."""

from __future__ import annotations

import math
from collections import Counter

from ..core.resources import data


def estimate(text: str) -> int:
    """Return about how many tokens a text takes, by `data/fleet.yaml`: so many characters a
    token, and one token for each character of a script without spaces between words.
    """
    if not text:
        return 0
    known = data("fleet")["tokens"]
    length: float = known["characters"]
    dense = 0
    # most of a text beyond ASCII is dashes and quotes: each kind of character is looked up once
    for sign, number in Counter(text).items():
        if not sign.isascii() and any(first <= ord(sign) <= last for first, last in known["dense"]):
            dense += number
    plain = len(text) - dense
    return dense + math.ceil(plain / length)
