"""CPU time of a piece of work in this process, and what the work returned."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Generic, NamedTuple, TypeVar

Answer = TypeVar("Answer")
ENOUGH = 0.2  # CPU seconds, after which work is not repeated any more
MOST = 50


class Timed(NamedTuple, Generic[Answer]):
    """CPU seconds of one run, on average, and its answer."""

    seconds: float
    answer: Answer


def timed(work: Callable[[], Answer]) -> Timed[Answer]:
    """Run `work` once to warm up and then until it can be timed well; its last answer counts."""
    answer, runs = work(), 0
    start = time.process_time()
    while not runs or (runs < MOST and time.process_time() - start < ENOUGH):
        answer = work()
        runs += 1
    return Timed((time.process_time() - start) / runs, answer)
