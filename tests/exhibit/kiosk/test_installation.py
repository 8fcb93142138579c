"""Exactly one pygame, and a sentence that says how to get there."""

from __future__ import annotations

import pytest

from exhibit.kiosk import installation


@pytest.mark.parametrize(
    ("installed", "advice"),
    [
        ({"pygame-ce"}, None),
        ({"pygame"}, "pip uninstall --yes pygame && pip install pygame-ce"),
        ({"pygame", "pygame-ce"}, "pip uninstall --yes pygame pygame-ce && pip install pygame-ce"),
        (set(), "pip install pygame-ce"),
    ],
)
def test_what_is_said(monkeypatch: pytest.MonkeyPatch, installed: set[str], advice: str | None) -> None:
    monkeypatch.setattr(installation, "_is_installed", installed.__contains__)
    sentence = installation.complaint()
    assert (sentence is None) if advice is None else (sentence is not None and sentence.endswith(advice))


def test_this_environment_is_right() -> None:
    assert installation.complaint() is None
