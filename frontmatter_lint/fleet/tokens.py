"""How many tokens a text is likely to take: an estimate, for every model counts its own way."""

from __future__ import annotations

import math

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
    if not text.isascii():
        for sign in text:
            if any(first <= ord(sign) <= last for first, last in known["dense"]):
                dense += 1
    plain = len(text) - dense
    return dense + math.ceil(plain / length)
