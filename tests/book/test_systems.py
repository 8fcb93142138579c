"""Every system that the essay names has its place, and the index says where."""

from __future__ import annotations

import re
from collections.abc import Callable

from empty_tower_book.systems import SCENES

from content import load_content
from tests.book.small_book import SmallBook

Book = Callable[[str], SmallBook]
# The systems of the mission, by the words that name them.
NAMED = re.compile(
    "panopticon|plague|faces|places|mobility|internet|technocracy|resettlement|lampposts|forecasting|charta|"
    "cologne|5g|meters|regional|arizona|social|bavaria|bologna|rome|vienna|telosa|prison"
)


def test_every_system_of_the_mission_is_there(book: Book) -> None:
    page = book("```{systems}\n```\n")
    assert page.complaints == []
    names = " ".join(page.texts(".systems h2")).casefold()
    assert set(NAMED.findall(names)) == set(NAMED.pattern.split("|"))


def test_the_index_leads_to_every_card_of_the_essay(book: Book) -> None:
    linked = {tag["href"] for tag in book("```{systems}\n```\n").page.select(".system-card")}
    essay = {claim.id for claim in load_content().claims.values() if claim.claimant == "essay"}
    assert {str(address).partition("#claim-")[2] for address in linked} >= essay


def test_what_is_not_written_has_no_link(book: Book) -> None:
    page = book("```{systems}\n```\n")
    assert "Chapter 3" in page.texts("dd")
    assert page.page.select("dd a[href*='chapters/']") == []


def test_every_scene_has_words() -> None:
    scenes = {system.scene for system in load_content().systems} - {None}
    assert scenes <= SCENES.keys()
