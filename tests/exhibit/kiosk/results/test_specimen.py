"""The results of simulated visitors: there is something to show of each motion, and of the lawn."""

from __future__ import annotations

from content import load_content
from exhibit.kiosk.results.specimen import VISITORS, specimen, specimen_of

PROTOCOL = load_content().protocol


def test_every_motion_has_marks_of_as_many_as_its_turn_brings() -> None:
    published = specimen_of(PROTOCOL)
    motions = [str(debate["id"]) for debate in PROTOCOL["debates"]]
    assert [sum(published.marks(motion)) for motion in motions] == [VISITORS // len(motions)] * len(motions)


def test_motions_change_nothing_about_the_lawn() -> None:
    assert specimen_of(PROTOCOL).histogram("tower-nobody") == specimen(PROTOCOL["orders"]).histogram(
        "tower-nobody"
    )
