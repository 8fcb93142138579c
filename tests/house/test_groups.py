"""Tests of one group run one after the other in one process, when all tests are spread over several."""

from __future__ import annotations

import pytest


@pytest.mark.xdist_group("together")
def test_a_group_stays_together(request: pytest.FixtureRequest) -> None:
    spread = bool(getattr(request.config.option, "loadgroup", False))
    assert request.node.nodeid.endswith("@together") == spread
