"""Every public function of the models: good calls give finite numbers, bad arguments are named."""

from __future__ import annotations

import inspect
import pkgutil
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest

from exhibit import models
from tests.exhibit.models.calls import ARGUMENTS, Call, calls, checked

BAD: dict[str, object] = {
    "no number": float("nan"),
    "infinity": float("inf"),
    "below all": float("-inf"),
    "empty": [],
    "text": "much",
    "digits": "0.5",
    "none": None,
    "complex": 1j,
    "object": object(),
    "a gap": [[1, float("nan")]],
    "ragged": [[1, 2], [3]],
    "date": np.datetime64("2020-01-01"),
    "beyond floats": 10**400,
}
ALLOWED = {
    ("watching_belief.compliance", "breaches", "infinity"): "somebody who never breaks the rule",
    ("rook_domination.seen_crossings", "cameras", "empty"): "a town without a camera",
    ("interrupted_series.fit_break", "lags", "none"): "plain errors",
    ("interrupted_series.fit_ratio", "lags", "none"): "plain errors",
    ("interrupted_series.jump_t_everywhere", "lags", "none"): "plain errors",
    ("discrete_laplace.draw", "scale", "beyond floats"): "noise is drawn in whole numbers of any size",
    ("discrete_laplace.chance_of", "scale", "beyond floats"): "the same noise",
    ("discrete_laplace.variance", "scale", "beyond floats"): "the same noise",
    ("discrete_laplace.half_width", "scale", "beyond floats"): "the same noise",
}
SCALARS = {"int", "float"}


def call_name(call: Call) -> str:
    return call.name


def numbers_in(result: object) -> Iterator[object]:
    """Yield every number and array of what a model returns."""
    if is_dataclass(result):
        yield from numbers_in([getattr(result, field.name) for field in fields(result)])
    elif isinstance(result, list | tuple):
        for part in result:
            yield from numbers_in(part)
    elif isinstance(result, int | float | Fraction | np.ndarray | np.generic):
        yield result


@pytest.mark.parametrize("call", calls(), ids=call_name)
def test_good_arguments_give_finite_numbers(call: Call) -> None:
    for found in numbers_in(call()):
        assert not isinstance(found, np.generic), "a 0-d array or a number of Python, no scalar of NumPy"
        assert np.isfinite(np.asarray(found, dtype=np.float64)).all()


@pytest.mark.parametrize("call", calls(), ids=call_name)
def test_what_is_no_number_is_refused_by_name(call: Call) -> None:
    for name in call.numeric:
        for kind, bad in BAD.items():
            if (call.name, name, kind) not in ALLOWED:
                with pytest.raises(ValueError, match=rf"\b{name}\b"):
                    call(**{name: bad})


@pytest.mark.parametrize("call", calls(), ids=call_name)
def test_an_array_in_the_place_of_one_number_is_refused_by_name(call: Call) -> None:
    annotations = inspect.get_annotations(call.function)
    for name in call.numeric:
        if str(annotations.get(name)) in SCALARS:
            with pytest.raises(ValueError, match=rf"\b{name}\b"):
                call(**{name: np.array([call.arguments[name]] * 5)})


@pytest.mark.parametrize("call", calls(), ids=call_name)
def test_lists_and_arrays_and_numbers_of_numpy_give_the_same(call: Call) -> None:
    plain = (int, float, list, tuple)
    arrays = {name: np.asarray(value) for name, value in call.arguments.items() if isinstance(value, plain)}
    same = {name: array for name, array in arrays.items() if name in call.numeric}
    expected, found = list(numbers_in(call())), list(numbers_in(call(**same)))
    assert len(found) == len(expected)
    for one, other in zip(found, expected, strict=True):
        np.testing.assert_array_equal(np.asarray(one, dtype=np.float64), np.asarray(other, dtype=np.float64))


def test_every_model_has_a_file_of_tests() -> None:
    tested = {path.stem.removeprefix("test_") for path in Path(__file__).parent.glob("test_*.py")}
    assert {module.name for module in pkgutil.iter_modules(models.__path__)} - tested == set()


def test_every_public_function_has_its_good_call() -> None:
    assert set(ARGUMENTS) == set(checked())
