"""A room shaped like a comb, in which every tooth needs a guard of its own."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from matplotlib.figure import Figure

from empty_tower_book.explorer import Column, Explorer, Slider
from empty_tower_book.figures.outline import closed
from empty_tower_book.figures.style import figure_of, label, light, new_axes, stand_in
from exhibit.models.arguments import Floats
from exhibit.models.art_gallery import comb, tips
from exhibit.models.room_sight import inside, isovist, sees

TEETH = 4
ROOM = comb(TEETH)
SPOTS = 40_000
FINE = 0.01


@dataclass(frozen=True)
class Guarded:
    """Guards in a comb, the share of its floor that they see, and which tips they see."""

    guards: Floats
    seen: float
    tips_seen: int


def guarded(guards: float) -> Guarded:
    """Return the comb with guards under its first teeth."""
    number = round(guards)
    at = np.array([[2.0 * tooth + 0.5, 0.25] for tooth in range(number)])
    floor = _floor()
    seen = np.any([sees(ROOM, guard, floor) for guard in at], axis=0)
    met = np.any([sees(ROOM, guard, tips(ROOM)) for guard in at], axis=0)
    return Guarded(at, float(seen.mean()), int(met.sum()))


def _floor() -> Floats:
    """Return points of the room on an even grid."""
    wide, high = ROOM.max(axis=0)
    step = float(np.sqrt(wide * high / SPOTS) * 4)
    x, y = np.meshgrid(np.arange(step / 2, wide, step), np.arange(step / 2, high, step))
    places = np.stack([x.ravel(), y.ravel()], axis=1)
    return np.asarray(places[inside(ROOM, places)])


def draw(found: Guarded) -> Figure:
    """Draw the room, what each guard sees, the walls, and the guards."""
    axes = new_axes(206, left=8, right=8, bottom=44, top=8)
    axes.set(xlim=(-0.1, 2 * TEETH - 0.9), ylim=(-0.1, 2.6))
    axes.set_axis_off()
    light(axes, [closed(ROOM)], "sheet")
    for guard in found.guards:
        light(axes, [closed(isovist(ROOM, guard), FINE)], "seen", alpha=0.38)
    light(axes, [closed(ROOM)], "ground", fill=False, edgecolor=stand_in("ink"), linewidth=2)
    for guard in found.guards:
        axes.plot(*guard, "o", markersize=11, color=stand_in("glow"), markeredgecolor=stand_in("ink"))
    corners = f"{len(ROOM)} corners, {TEETH} tips, {found.tips_seen} of them seen"
    label(axes, corners, (0, -0.1), "ink2", va="top", offset=(0, -10))
    return figure_of(axes)


def guards_in_words(guards: float) -> str:
    """Return a number of guards."""
    return "1 guard" if round(guards) == 1 else f"{guards:.0f} guards"


def finding(found: Guarded) -> str:
    """Say what is seen, and what is not."""
    share = f"{100 * found.seen:.0f} per cent of the floor"
    dark = TEETH - found.tips_seen
    if dark == 0:
        return f"{TEETH} guards see the whole floor, to the last tip."
    number = guards_in_words(len(found.guards))
    verb = "sees" if len(found.guards) == 1 else "see"
    last = "1 tip stays" if dark == 1 else f"{dark} tips stay"
    return f"{number} {verb} {share}. Wherever you move them, {last} dark."


def alternative(found: Guarded) -> str:
    """Say the picture."""
    return (
        f"A room like a comb with {TEETH} teeth, {len(ROOM)} corners, {guards_in_words(len(found.guards))} "
        f"in it. Lilac light fills {found.tips_seen} of {TEETH} teeth up to the tip."
    )


GALLERY_GUARDS = Explorer(
    name="gallery",
    title="Corners cost guards.",
    caption="A room from above. No place in it sees two tips, so each tooth needs a guard (dot) of its own.",
    sliders=(Slider("guards", "How many guards?", "Guards", (1, 2, 3, 4), guards_in_words, start=2),),
    model=guarded,
    figure=draw,
    finding=finding,
    alternative=alternative,
    columns=(
        Column("Floor seen, %", lambda found: f"{100 * found.seen:.0f}"),
        Column("Tips seen, of 4", lambda found: str(found.tips_seen)),
    ),
)
