"""Solve the inspection game of many days stage by stage with Gambit, in fractions; print values, CPU seconds.

Argument: days. Each stage is a game of two by two, made of the values of the day before.
"""

from __future__ import annotations

import importlib
import json
import sys
import time
from fractions import Fraction
from typing import Any

import numpy as np

Row = list[Fraction]


def main(days: int) -> int:
    """Fill the table v(n, m) for n and m up to `days`, and time it."""
    # Gambit is not installed where this project is checked for types.
    gambit = importlib.import_module("pygambit")
    start = time.process_time()
    table = [[Fraction(0)] * (days + 1)]
    for day in range(1, days + 1):
        before = table[-1]
        solved = [_value(gambit, before[looks - 1], before[looks]) for looks in range(1, day)]
        table.append([Fraction(-1), *solved, *[Fraction(0)] * (days + 1 - day)])
    spent = time.process_time() - start
    values = [[str(value) for value in row] for row in table]
    print(json.dumps({"seconds": spent, "values": values, "version": gambit.__version__}))
    return 0


def _value(gambit: Any, spent: Fraction, kept: Fraction) -> Fraction:
    """Return the value of one stage to the inspector, by linear programming in exact fractions."""
    payoffs = np.array([[spent, Fraction(1)], [kept, Fraction(-1)]], dtype=object)
    game = gambit.Game.from_arrays(payoffs, -payoffs)
    inspector = next(iter(game.players))
    value = gambit.nash.lp_solve(game, rational=True).equilibria[0].payoff(inspector)
    return Fraction(int(value.numerator), int(value.denominator))


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])))
