"""Bounds in processor seconds: a busy machine is given another try, slow work is not."""

from __future__ import annotations

import itertools

from .pace import TRIES, within


def test_what_is_too_slow_each_time_is_out_of_bounds() -> None:
    tries = itertools.count()

    def seconds() -> float:
        next(tries)
        return 1_000.0

    assert not within(seconds, 0.01)
    assert next(tries) == TRIES


def test_one_slow_run_is_no_verdict() -> None:
    runs = iter([1_000.0, 0.001])
    assert within(lambda: next(runs), 0.01)
    assert list(runs) == []


def test_what_is_in_time_runs_once() -> None:
    runs = iter([0.001])
    assert within(lambda: next(runs), 0.01)
