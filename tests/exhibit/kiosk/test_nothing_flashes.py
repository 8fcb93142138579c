"""Nothing flashes on the screen as visitors see it: pictures, words, rings and fades, over a whole visit."""

from __future__ import annotations

import pygame
import pytest

from exhibit.kiosk.player import FRAME_MS, Playable, Player
from exhibit.kiosk.script import Script, Step, read_script
from tests.exhibit.kiosk.art.flashes import Flashes
from tests.exhibit.kiosk.art.measures import luminances
from tests.exhibit.kiosk.rehearsal_room import SCRIPT, host

SIZE = (256, 144)
# WCAG 2.3.1 allows three flashes in a second on an area of a quarter of ten degrees of the visual field,
# which is 2.1 % of a screen of 32 inches seen from a metre. We allow two.
FLASHES = 3
AREA = 0.021
_EVERY = 5
"""What was counted stays for a second, so that every fourth of a second is often enough to look."""


class Camera(Player):
    """Draws every frame of a script and counts flashes."""

    def __init__(self, receiver: Playable, surface: pygame.Surface) -> None:
        super().__init__(receiver, surface)
        self._flashes: Flashes | None = None
        self.frames = 0

    def _next_frame(self) -> None:
        super()._next_frame()
        self._host.draw(self._surface, self._clock.now_ms())
        picture = luminances(pygame.surfarray.array3d(self._surface))
        if self._flashes is None:
            self._flashes = Flashes(picture, 1000 // FRAME_MS)
        self._flashes.see(picture)
        self.frames += 1
        if self.frames % _EVERY:
            return
        share = self._flashes.share(FLASHES)
        assert share < AREA, f"{self._host.targets()} at {self._clock.now_ms()} ms: {share:.3f}"


@pytest.mark.parametrize("switches", [(), ("high_contrast", "large_text")])
def test_a_whole_visit_as_it_is_seen(switches: tuple[str, ...]) -> None:
    shipped = read_script(SCRIPT)
    begun = [Step(press="everybody"), *(Step(after_s=1, press=name) for name in switches), Step(press="back")]
    rest = [step for step in shipped.steps if step.press != "lantern" and not step.shot]
    script = Script(number=shipped.number, seed=shipped.seed, steps=(*begun, *rest, Step(key="next")))
    camera = Camera(host(SIZE, script=script), pygame.Surface(SIZE))
    assert list(camera.play(script)) == []
    assert camera.frames > 3000
