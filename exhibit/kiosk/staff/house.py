"""The house round the exhibit: dark when it is closed, a door for the staff, and rooms behind it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

import pygame

from exhibit.kiosk.host import Host
from exhibit.kiosk.input import Action, Input, Move, Release
from exhibit.kiosk.receiver import Receiver
from exhibit.kiosk.sound import ToneName, tone_between
from exhibit.kiosk.staff.corner import Corner
from exhibit.kiosk.staff.desk import Desk
from exhibit.kiosk.staff.hours import OpeningHours
from exhibit.kiosk.staff.menu import Menu, PinPad
from exhibit.kiosk.staff.screen import Screen
from exhibit.kiosk.staff.self_test import SelfTest

_NOBODY_PLAYS = ("attract", "notice")


@dataclass(frozen=True, kw_only=True)
class Doors:
    """What the house is given: the PIN, opening hours, the calendar, and what is done behind the doors.

    `today` returns the museum's own time. `play` sounds a tone and says whether it could. `reload` reads the
    content again and returns a sentence on how that went. `open_class` returns what receives a class.
    """

    today: Callable[[], datetime]
    pin: str = ""
    hours: OpeningHours = field(default_factory=lambda: OpeningHours({}))
    awake_ms: int = 60_000
    tones: bool = False
    play: Callable[[ToneName], bool] = lambda _name: False
    reload: Callable[[Host, int], str] = lambda _host, _now_ms: ""
    open_class: Callable[[int], Receiver] | None = None


class House:
    """Passes everything on to the host of visitors, unless a door is open or the museum is closed."""

    def __init__(self, host: Host, desk: Desk, doors: Doors) -> None:
        self.host = host
        self._desk = desk
        self._doors = doors
        self._corner = Corner(desk.panel.size)
        self._screen: Screen | None = None
        self._class: Receiver | None = None
        self._closing = False
        self._reload_wanted = False
        self._touched_ms = 0
        self._now_ms = 0
        self._heard = host.visit.stage()

    @property
    def dark(self) -> bool:
        """Whether the screen is dark: closed, nobody there, and nobody has touched it lately."""
        if not self.waits or self._doors.hours.open_at(self._doors.today()):
            return False
        return self._now_ms - self._touched_ms >= self._doors.awake_ms

    @property
    def waits(self) -> bool:
        """Whether nobody plays, and no door stands open."""
        return self._screen is None and self._class is None and self.host.waits

    @property
    def screen(self) -> Screen | None:
        """The staff screen that stands open, if one does."""
        return self._screen

    def ask_to_reload(self) -> None:
        """Read the content again as soon as nobody is playing."""
        self._reload_wanted = True

    def closes(self, inputs: Sequence[Input]) -> bool:
        """Return whether the exhibit should be closed; with a PIN, whoever asks is asked for it first."""
        if Action("quit") in inputs and not self._closing:
            if not self._doors.pin:
                return True
            self._open_door()
        return self._closing

    def open_self_test(self) -> None:
        """Show the self-test, as the menu would."""
        self._screen = SelfTest(self._desk, self._now_ms, lambda: self._doors.play("opened"))

    def open_class(self) -> None:
        """Receive a class, as the menu would."""
        if self._doors.open_class is not None:
            self._screen = None
            self._class = self._doors.open_class(self._now_ms)

    def handle(self, inputs: Sequence[Input], now_ms: int) -> None:
        """Pass on what somebody did to whoever is in front."""
        self._now_ms = now_ms
        was_dark = self.dark
        if any(not isinstance(item, Move | Release) for item in inputs):
            self._touched_ms = now_ms
        if self._screen is not None:
            self._screen.handle(inputs, now_ms)
        elif self._class is not None:
            self._class.handle(inputs, now_ms)
        elif self._is_called(inputs, now_ms):
            self.host.start_again(now_ms)
            self._open_door()
        elif not was_dark:
            # What wakes a dark screen does nothing else.
            self.host.handle(inputs, now_ms)

    def advance(self, now_ms: int) -> None:
        """Let time pass for whoever is in front."""
        self._now_ms = now_ms
        if self._screen is not None:
            self._screen.advance(now_ms)
            self._follow(self._screen, now_ms)
        elif self._class is not None:
            self._class.advance(now_ms)
            if self._class.closes(()):
                self._class = None
                self.host.start_again(now_ms)
        else:
            self.host.advance(now_ms)
            self._sound()
            if self._reload_wanted and self.host.waits:
                self._reload_wanted = False
                self._doors.reload(self.host, now_ms)

    def draw(self, surface: pygame.Surface, now_ms: int) -> None:
        """Draw whoever is in front, or nothing at all while the museum is closed."""
        pygame.mouse.set_visible(pygame.mouse.get_visible() and not self.dark)
        if self._screen is not None:
            self._screen.draw(surface)
        elif self._class is not None:
            self._class.draw(surface, now_ms)
        elif self.dark:
            surface.fill("#000000")
        else:
            self.host.draw(surface, now_ms)

    def start_again(self, now_ms: int) -> None:
        """Shut every door, and be ready for the next visitor."""
        self._screen, self._class = None, None
        self.host.start_again(now_ms)

    def _is_called(self, inputs: Sequence[Input], now_ms: int) -> bool:
        if self.host.visit.state not in _NOBODY_PLAYS:
            return False
        return Action("staff") in inputs or self._corner.is_called(inputs, now_ms)

    def _open_door(self) -> None:
        pin = self._doors.pin
        self._screen = PinPad(self._desk, self._now_ms, pin) if pin else Menu(self._desk, self._now_ms)

    def _follow(self, screen: Screen, now_ms: int) -> None:
        """Go where a screen leads."""
        result, at_home = screen.result, isinstance(screen, Menu)
        if result in ("open", "staff.back") and not at_home:
            came_in = result == "open" or isinstance(screen, SelfTest)
            self._screen = Menu(self._desk, now_ms) if came_in else None
        elif result == "staff.back":
            self._screen = None
        elif result == "staff.close":
            self._closing = True
        elif result == "staff.test":
            self.open_self_test()
        elif result == "staff.class":
            self.open_class()
        elif result == "staff.reload":
            self._screen = Menu(self._desk, now_ms, self._doors.reload(self.host, now_ms))

    def _sound(self) -> None:
        if not self._doors.tones:
            return
        before, self._heard = self._heard, self.host.visit.stage()
        tone = tone_between(before, self._heard)
        if tone:
            self._doors.play(tone)
