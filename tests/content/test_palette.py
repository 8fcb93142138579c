"""Every promised pair of text and ground, in every scheme, against its smallest ratio."""

from __future__ import annotations

import pytest

from content.palette import contrast, load_palette

PALETTE = load_palette()
PROMISES = [
    (scheme, text, ground, pair.minimum)
    for pair in PALETTE.pairs
    for scheme in pair.schemes
    for text in pair.text
    for ground in pair.ground
]


@pytest.mark.parametrize(("scheme", "text", "ground", "minimum"), PROMISES)
def test_text_is_readable_on_its_ground(scheme: str, text: str, ground: str, minimum: float) -> None:
    colours = PALETTE.scheme(scheme)
    assert contrast(colours[text], colours[ground]) >= minimum


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [("#000000", "#FFFFFF", 21.0), ("#FFFFFF", "#FFFFFF", 1.0), ("#767676", "#FFFFFF", 4.54)],
)
def test_contrast_agrees_with_known_ratios(one: str, other: str, ratio: float) -> None:
    assert contrast(one, other) == pytest.approx(ratio, abs=0.005)
    assert contrast(one, other) == contrast(other, one)


def test_schemes_of_one_face_define_the_same_tokens() -> None:
    for face in ("book", "kiosk"):
        tokens = [set(PALETTE.scheme(name)) for name in PALETTE.schemes if name.startswith(face)]
        assert len(tokens) >= 2
        assert all(these == tokens[0] for these in tokens)


def test_every_text_token_is_promised_in_every_scheme() -> None:
    promised = {(scheme, text) for scheme, text, _, _ in PROMISES}
    for name in PALETTE.schemes:
        assert {(name, "ink"), (name, "ink2"), (name, "lamp"), (name, "seen")} <= promised


def test_seen_is_lilac_everywhere() -> None:
    for name in PALETTE.schemes:
        red, green, blue = (int(PALETTE.scheme(name)["seen"][at : at + 2], 16) for at in (1, 3, 5))
        assert blue > red > green
