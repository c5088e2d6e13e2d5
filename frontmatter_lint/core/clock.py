"""The only place that knows what day it is."""

from __future__ import annotations

import os
import time


def today(given: str = "") -> str:
    """The day as `2027-01-31`: the one given, else that of `SOURCE_DATE_EPOCH`, else the
    day by UTC.
    """
    if given:
        return given
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    seconds = int(epoch) if epoch.isdecimal() and len(epoch) < 12 else None
    return time.strftime("%Y-%m-%d", time.gmtime(seconds))
