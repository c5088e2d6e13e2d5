"""The only place that knows what day it is, and what a day looks like."""

from __future__ import annotations

import os
import time


def today(given: str = "") -> str:
    """Return the day as `2027-01-31`: the one given, else that of `SOURCE_DATE_EPOCH`, else the
    day by UTC.
    """
    if given:
        return given
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    seconds = None
    if epoch.isdecimal() and len(epoch) < 12:
        seconds = int(epoch)
    return time.strftime("%Y-%m-%d", time.gmtime(seconds))


def is_day(text: str) -> bool:
    """Whether this is a day as in `2027-01-31`."""
    from datetime import date  # imported here: few runs hold a day against anything

    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False
