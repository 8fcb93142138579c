"""Claim cards: everything that a claim holds is printed, on both sides, and the filter counts right."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import get_args

import pytest
from empty_tower_book.claims import CLAIMANTS, PAGES, THEMES, claim_rules
from empty_tower_book.marks import VERDICT_DRAWINGS, VERDICT_MEANINGS, VERDICT_NAMES

from content import load_content
from content.schema.claim import Claimant, Theme, Verdict
from tests.book.small_book import SmallBook, build_small_book

Book = Callable[[str], SmallBook]
NAME = "panopticon-first-built"


def test_a_card_prints_its_claim(book: Book) -> None:
    claim = load_content().claims[NAME]
    page = book(f"```{{claim}} {NAME}\n```\n")
    assert page.complaints == []
    card = page.one(f"#claim-{NAME}")
    assert card["data-verdict"] == claim.verdict
    text = " ".join(card.get_text().split())
    for part in (claim.summary_en, claim.concern_en, claim.verdict_reason_en, claim.discussion_en):
        assert " ".join(part.split()) in text
    assert page.one(f"#claim-{NAME} blockquote")["lang"] == "de"


def test_evidence_stands_on_its_side(book: Book) -> None:
    claim = load_content().claims[NAME]
    page = book(f"```{{claim}} {NAME}\n```\n")
    for stance in ("supports", "contradicts", "complicates"):
        assert len(page.page.select(f".{stance} li")) == sum(e.stance == stance for e in claim.evidence)


def test_an_empty_side_says_so(book: Book) -> None:
    missing = {"supports": "supports it", "contradicts": "contradicts it"}
    lacking = [
        (claim.id, stance)
        for claim in load_content().claims.values()
        for stance in missing
        if all(item.stance != stance for item in claim.evidence)
    ]
    name, stance = lacking[0]
    page = book(f"```{{claim}} {name}\n```\n")
    assert page.texts(f".{stance} .none") == [f"We found nothing in the record that {missing[stance]}."]


def test_all_cards_are_there_once(tmp_path: Path) -> None:
    pages = [build_small_book(tmp_path / of, f"```{{claims}}\n:of: {of}\n```\n") for of in PAGES]
    shown = [str(card["id"]) for page in pages for card in page.page.select(".claim")]
    assert sorted(shown) == sorted(f"claim-{name}" for name in load_content().claims)


def test_a_card_of_another_voice_says_whose_it_is(book: Book) -> None:
    page = book("```{claims}\n:of: others\n```\n")
    others = [claim for claim in load_content().claims.values() if claim.claimant != "essay"]
    assert others
    for claim in others:
        assert page.one(f"#claim-{claim.id}")["data-whose"] == claim.claimant
        assert " ".join(claim.quote.said_by_en.split()) in page.texts(f"#claim-{claim.id} .said")[0]


@pytest.mark.parametrize(("of", "name"), [("essay", "verdict"), ("essay", "theme"), ("others", "whose")])
def test_the_filter_counts_what_it_would_leave(book: Book, of: str, name: str) -> None:
    page = book(f"```{{claims}}\n:of: {of}\n```\n")
    for choice in page.page.select(f"input[name={name}]"):
        value, label = choice["value"], choice.parent
        assert label is not None
        every = f".claim[data-{name}={value}]" if value != "all" else ".claim"
        assert label.get_text().split()[-1] == str(len(page.page.select(every)))


def test_there_is_a_rule_for_every_choice() -> None:
    rules = claim_rules()
    for value in (*get_args(Verdict), *get_args(Theme), *get_args(Claimant)):
        assert f'[value="{value}"]:checked' in rules


def test_every_verdict_has_a_disc_a_name_and_a_meaning() -> None:
    assert set(VERDICT_DRAWINGS) == set(VERDICT_NAMES) == set(VERDICT_MEANINGS) == set(get_args(Verdict))
    assert len(set(VERDICT_DRAWINGS.values())) == len(VERDICT_DRAWINGS)
    assert set(THEMES) == set(get_args(Theme))
    assert set(CLAIMANTS) == set(get_args(Claimant))


def test_an_unknown_claim_is_named(book: Book) -> None:
    assert "no claim is called nothing" in book("```{claim} nothing\n```\n").complaints[0]
