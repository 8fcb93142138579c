"""The picture of the front page: three houses, a lawn with its trodden line, and the tower."""

from __future__ import annotations

from math import pi, sin

from markupsafe import Markup

WIDTH, HEIGHT = 1096, 526
GROUND = 376
HOUSES = (0, 387, 774)
# The left edge and the height of each block of the far row, and whether its roof is a gable.
FAR_ROW = (
    (0, 54, True),
    (165, 100, False),
    (213, 74, True),
    (264, 86, False),
    (312, 74, True),
    (380, 84, False),
    (430, 74, True),
    (530, 84, False),
    (580, 66, True),
    (642, 84, False),
    (692, 74, True),
    (748, 100, False),
    (912, 66, True),
    (966, 73, False),
    (1020, 53, False),
)


def square() -> Markup:
    """Return the square as SVG; its colours are the tokens of the palette, so it follows light and dark."""
    parts = (_far_row(), *(_house(x) for x in HOUSES), _horizon(), _lawn(), _tower())
    return Markup(
        f'<svg class="square" viewBox="0 -14 {WIDTH} {HEIGHT + 14}" aria-hidden="true">{"".join(parts)}</svg>'
    )


def _far_row() -> str:
    ends = [left for left, _, _ in FAR_ROW[1:]] + [1080]
    blocks = []
    for (left, height, gabled), end in zip(FAR_ROW, ends, strict=True):
        right, top = min(end + 1, left + 58), GROUND - height
        gable = f"L{(left + right) / 2:.0f} {top - 20}" if gabled else ""
        blocks.append(f"M{left} {GROUND}V{top}{gable}L{right} {top}V{GROUND}Z")
    return f'<path class="far" d="{"".join(blocks)}"/>'


def _house(x: int) -> str:
    windows = "".join(
        f'<rect class="glow dim" x="{x + left}" y="309" width="18" height="22"/>' for left in (26, 104)
    )
    return (
        f'<path class="front-wall" d="M{x + 8} {GROUND}V288L{x + 74} 230L{x + 140} 288V{GROUND}Z"/>'
        f'<path class="eaves" d="M{x} 294L{x + 74} 229L{x + 148} 294"/>{windows}'
        f'<path class="halo" d="M{x + 59} {GROUND}H{x + 89}L{x + 114} 398H{x + 34}Z"/>'
        f'<path class="glow" d="M{x + 59} {GROUND}V339a15 15 0 0 1 30 0V{GROUND}Z"/>'
    )


def _horizon() -> str:
    return f'<path class="horizon" d="M0 {GROUND}H{WIDTH}"/>'


def _lawn() -> str:
    return (
        '<ellipse class="path" cx="548" cy="464" rx="511" ry="58"/>'
        '<ellipse class="lawn" cx="548" cy="464" rx="482" ry="46"/>'
        f"{_steps(179, 477, 824, 424)}{_steps(179, 477, 463, 421)}"
        '<path class="sign" d="M737 466V438M718 424.5h38v18h-38zM725 430.5h24M725 436.5h16"/>'
        f"{_lantern(179, 477, 27)}{_lantern(398, 454, 18)}"
    )


def _steps(x: float, y: float, to_x: float, to_y: float) -> str:
    """Draw the trodden line as dots: straight in the main, with a slow sway, and turning up at its end."""
    count = int((to_x - x) / 9)
    dots = []
    for index in range(2, count + 1):
        share = index / count
        sway = 5 * sin(2 * pi * share)
        dots.append((x + (to_x - x) * share, y + (to_y - y) * share**2.4 - sway))
    return '<path class="steps" d="' + "".join(f"M{a:.1f} {b:.1f}h0" for a, b in dots) + '"/>'


def _lantern(x: int, y: int, reach: int) -> str:
    return (
        f'<circle class="halo" cx="{x}" cy="{y}" r="{reach}"/>'
        f'<circle class="flame" cx="{x}" cy="{y}" r="4.5"/>'
    )


def _tower() -> str:
    openings = "".join(f"M{x} 126V99a4.5 4.5 0 0 1 9 0v27z" for x in range(970, 1046, 13))
    return (
        f'<path class="wall" d="M982 146H1032L1040 {GROUND}H973Z"/>'
        f'<path class="shade" d="M1015 146H1032L1040 {GROUND}H1019Z"/>'
        '<path class="wall" d="M962 76H1052V137H962Z"/><path class="shade" d="M1031 76H1052V137H1031Z"/>'
        '<path class="roof" d="M1005 0h4v16L1064 77H949L1005 16ZM951 137H1063V146H951Z"/>'
        f'<path class="dark" d="{openings}M1001 191h12v26h-12zM1000 266h13v29h-13z"/>'
    )
