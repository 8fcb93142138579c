"""The normaliser: one touch is one press, whatever the system makes of it."""

from __future__ import annotations

import pygame
import pytest
from hypothesis import given
from hypothesis import strategies as st

from exhibit.kiosk.input import Action, Input, Move, Normaliser, Press, Release

SIZE = (1920, 1080)

unit = st.floats(0, 1, allow_nan=False)
fingers = st.builds(
    lambda kind, x, y: pygame.event.Event(kind, x=x, y=y, finger_id=0),
    st.sampled_from([pygame.FINGERDOWN, pygame.FINGERMOTION, pygame.FINGERUP]),
    unit,
    unit,
)
mice = st.builds(
    lambda kind, x, y, button, touch: pygame.event.Event(kind, pos=(x, y), button=button, touch=touch),
    st.sampled_from([pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP]),
    st.integers(-50, 4000),
    st.integers(-50, 4000),
    st.integers(1, 9),
    st.booleans(),
)
keys = st.builds(
    lambda key, mod: pygame.event.Event(pygame.KEYDOWN, key=key, mod=mod),
    st.integers(0, 2**31 - 1) | st.sampled_from([pygame.K_TAB, pygame.K_ESCAPE, pygame.K_RETURN, pygame.K_q]),
    st.sampled_from([0, pygame.KMOD_SHIFT, pygame.KMOD_CTRL]),
)
others = st.sampled_from([pygame.ACTIVEEVENT, pygame.JOYBUTTONDOWN, pygame.USEREVENT]).map(pygame.event.Event)


def normaliser() -> Normaliser:
    return Normaliser(SIZE, pixels_per_mm=2.7)


def presses(inputs: list[Input]) -> list[Press]:
    return [item for item in inputs if isinstance(item, Press)]


@given(st.lists(st.tuples(fingers | mice | keys | others, st.integers(-(10**6), 10**9))))
def test_no_event_at_any_time_raises_and_fingers_stay_on_the_panel(
    arrivals: list[tuple[pygame.event.Event, int]],
) -> None:
    edge = normaliser()
    for event, now_ms in arrivals:
        for item in edge.read([event], now_ms):
            assert isinstance(item, Press | Move | Release | Action)


@given(unit, unit, st.integers(0, 49), st.booleans(), st.booleans())
def test_a_touch_that_arrives_twice_is_one_press(
    x: float, y: float, delay: int, marked: bool, mouse_first: bool
) -> None:
    finger = pygame.event.Event(pygame.FINGERDOWN, x=x, y=y, finger_id=3)
    position = (round(x * SIZE[0]), round(y * SIZE[1]))
    mouse = pygame.event.Event(pygame.MOUSEBUTTONDOWN, pos=position, button=1, touch=marked)
    pair = [mouse, finger] if mouse_first else [finger, mouse]
    edge = normaliser()
    assert len(presses(edge.read(pair[:1], 1000) + edge.read(pair[1:], 1000 + delay))) == 1


@pytest.mark.parametrize(("apart_ms", "apart_px"), [(60, 0), (20, 40)])
def test_two_presses_apart_in_time_or_place_are_two(apart_ms: int, apart_px: int) -> None:
    edge = normaliser()
    first = pygame.event.Event(pygame.MOUSEBUTTONDOWN, pos=(500, 500), button=1)
    second = pygame.event.Event(pygame.MOUSEBUTTONDOWN, pos=(500 + apart_px, 500), button=1)
    assert len(presses(edge.read([first], 0) + edge.read([second], apart_ms))) == 2


def test_the_cursor_hides_for_fingers_and_returns_for_the_mouse() -> None:
    edge = normaliser()
    edge.read([pygame.event.Event(pygame.FINGERDOWN, x=0.5, y=0.5, finger_id=0)], 0)
    assert edge.by_touch
    edge.read([pygame.event.Event(pygame.MOUSEMOTION, pos=(3, 3), rel=(1, 1), buttons=(0, 0, 0))], 500)
    assert not edge.by_touch


@pytest.mark.parametrize(
    ("key", "mod", "name"),
    [
        (pygame.K_TAB, 0, "next"),
        (pygame.K_TAB, pygame.KMOD_LSHIFT, "previous"),
        (pygame.K_RIGHT, 0, "next"),
        (pygame.K_UP, 0, "previous"),
        (pygame.K_RETURN, 0, "activate"),
        (pygame.K_ESCAPE, 0, "leave"),
        (pygame.K_q, pygame.KMOD_LCTRL, "quit"),
    ],
)
def test_keys(key: int, mod: int, name: str) -> None:
    assert normaliser().read([pygame.event.Event(pygame.KEYDOWN, key=key, mod=mod)], 0) == [Action(name)]  # type: ignore[arg-type]  # names of the table above
