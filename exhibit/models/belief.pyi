# The types of belief.py, which holds nothing that MicroPython would have to import for them.
from typing import overload

import numpy as np
from numpy.typing import NDArray

@overload
def chance_of_a_look(
    looks: float, days: float, empty: float = 0, prior_a: float = 1.0, prior_b: float = 1.0
) -> float: ...
@overload
def chance_of_a_look(
    looks: NDArray[np.int64],
    days: float,
    empty: float | NDArray[np.int64] | NDArray[np.float64] = 0,
    prior_a: float = 1.0,
    prior_b: float = 1.0,
) -> NDArray[np.float64]: ...
@overload
def dares(chance: float, risk: float) -> bool: ...
@overload
def dares(chance: NDArray[np.float64], risk: float) -> NDArray[np.bool_]: ...
