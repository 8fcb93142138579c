"""Programs of others: locked, found or left out with a sentence, and asked what ours can answer too."""

from __future__ import annotations

import numpy as np
import pytest

from exhibit.models.unicity import points_of
from tools.bench import traces
from tools.bench.peers import MOBILITY, PEERS, Environment, MissingPythonError


@pytest.mark.parametrize("environment", [PEERS, MOBILITY])
def test_every_chosen_program_is_locked_with_its_hash(environment: Environment) -> None:
    chosen = environment.lock.with_suffix(".txt").read_text(encoding="utf-8").splitlines()
    locked = environment.lock.read_text(encoding="utf-8")
    for line in (line for line in chosen if "==" in line):
        assert f"\n{line} \\\n    --hash=sha256:" in f"\n{locked}"


def test_a_python_that_is_not_there_is_named() -> None:
    with pytest.raises(MissingPythonError, match=r"no Python 3\.4 on this computer, which old\.lock needs"):
        Environment("old", "3.4").set_up()


def test_scikit_mobility_is_left_out_in_words(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(traces, "MOBILITY", Environment("old", "3.4"))
    assert traces.beside_scikit_mobility() == []
    assert capsys.readouterr().err.startswith("traces: scikit-mobility is left out: no Python 3.4")


def test_scikit_mobility_is_asked_what_it_can_tell_apart() -> None:
    places, days = traces.few_traces()
    points = points_of(places, days, 1, 1)
    assert points.shape == (traces.FEW_PEOPLE, traces.FEW_POINTS)
    assert np.all(np.diff(np.sort(points, axis=1), axis=1) > 0)
    assert days.max() < 31
