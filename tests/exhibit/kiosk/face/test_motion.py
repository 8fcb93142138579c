"""Every debate on every panel in both languages: all sides in the same letters, clear of each other."""

from __future__ import annotations

import itertools
from typing import Any

import pygame
import pytest

from content import load_content
from content.loader import Content
from content.schema.debate import Debate
from exhibit.kiosk.art.near_wall import standing_y
from exhibit.kiosk.face import motion
from exhibit.kiosk.face.address_code import address_code
from exhibit.kiosk.face.drawn import Drawn, Placed
from exhibit.kiosk.face.face import Face
from exhibit.kiosk.face.stage import read_stage
from exhibit.kiosk.lettering.letterer import Lettered, Letterer
from exhibit.kiosk.lettering.sizes import Role
from exhibit.kiosk.opening import links_of
from exhibit.kiosk.settings import BookSettings, Settings
from tests.exhibit.kiosk.rehearsal_room import face
from tests.exhibit.visit.visitors import PROTOCOL, always, finish, visit_of

PANELS = ((960, 540), (640, 400), (540, 960))
DEBATES = [debate["id"] for debate in PROTOCOL["debates"]]
NIGHT = "kiosk-night"


def stage_of(state: str, debate: str, others: dict[str, list[int]] | None = None) -> list[list[Any]]:
    visit = visit_of(motions=[debate], others=others or {})
    return finish(visit, always("path"), until=state).stage()


def drawn_on(on: Face, size: tuple[int, int], stage: list[list[Any]], language: str) -> Drawn:
    return on.draw(pygame.Surface(size), read_stage(stage), [language])


def sides_of(drawn: Drawn, debate: str, language: str, part: str) -> list[Placed]:
    words = load_content().words(language)
    texts = {words[f"debate.{debate}.{side}.{part}"] for side in sides(debate)}
    return [placed for placed in drawn.texts if placed.text in texts]


class NotingLetterer(Letterer):
    """Letters that remember what was asked of them: text, role, width of the column."""

    def __init__(self, *given: Any) -> None:
        super().__init__(*given)
        self.asked: list[tuple[str, Role, int]] = []

    def letter(self, text: str, role: Role, width: int, colour: str) -> Lettered:
        self.asked.append((text, role, width))
        return super().letter(text, role, width, colour)


def sides(debate: str) -> list[str]:
    return next(data["sides"] for data in PROTOCOL["debates"] if data["id"] == debate)


@pytest.mark.parametrize("size", PANELS)
@pytest.mark.parametrize("language", ["de", "en"])
def test_every_argument_is_whole_apart_from_others_and_above_the_wall(
    size: tuple[int, int], language: str
) -> None:
    on = face(size, NIGHT)
    wall = standing_y(on.places("motion").ground)
    for debate in DEBATES:
        drawn = drawn_on(on, size, stage_of("arguments", debate), language)
        arguments = sides_of(drawn, debate, language, "argument")
        assert len(arguments) == len(sides(debate)), debate
        for one, other in itertools.combinations(drawn.texts, 2):
            apart = one.box.inflate(0, -one.box.height // 4), other.box.inflate(0, -other.box.height // 4)
            assert not apart[0].colliderect(apart[1]), (debate, one.text, other.text)
        assert all(argument.box.bottom < wall - 0.1 * size[1] for argument in arguments), debate
        assert all(pygame.Rect((0, 0), size).contains(placed.box) for placed in drawn.texts), debate


@pytest.mark.parametrize("size", PANELS)
def test_all_sides_have_columns_of_one_width_and_letters_of_one_size(size: tuple[int, int]) -> None:
    on = face(size, NIGHT, NotingLetterer)
    letterer = on._letterer
    assert isinstance(letterer, NotingLetterer)
    words = load_content().words("de")
    for debate in DEBATES:
        letterer.asked.clear()
        drawn_on(on, size, stage_of("arguments", debate), "de")
        arguments = {words[f"debate.{debate}.{side}.argument"] for side in sides(debate)}
        lettered = [(role, width) for text, role, width in letterer.asked if text in arguments]
        assert len(lettered) == len(arguments)
        assert len(set(lettered)) == 1, debate


@pytest.mark.parametrize("language", ["de", "en"])
def test_no_debate_is_lettered_smaller_because_more_speak_in_it(language: str) -> None:
    """Upright, where all sides stand below each other, even four of them are set as reading text."""
    on = face((540, 960), NIGHT, NotingLetterer)
    letterer = on._letterer
    assert isinstance(letterer, NotingLetterer)
    words = load_content().words(language)
    for debate in DEBATES:
        letterer.asked.clear()
        drawn_on(on, (540, 960), stage_of("arguments", debate), language)
        arguments = {words[f"debate.{debate}.{side}.argument"] for side in sides(debate)}
        assert {role for text, role, _ in letterer.asked if text in arguments} == {"reading"}, debate


def test_marks_and_counts_of_others_keep_apart_wherever_they_stand() -> None:
    size = (640, 400)
    on = face(size, NIGHT)
    others = {"smart_city": [20, 1, 0, 13, 100, 7, 3]}
    base = stage_of("marks", "smart_city", others)
    for before, now in itertools.product(range(1, 8), repeat=2):
        stage = [[*item[:2], before, now] if item[0] == "scale" else item for item in base]
        drawn = drawn_on(on, size, stage, "de")
        counts = [placed for placed in drawn.texts if placed.text.isdecimal()]
        assert sorted(int(placed.text) for placed in counts) == sorted(others["smart_city"])
        for one, other in itertools.combinations(drawn.texts, 2):
            apart = one.box.inflate(-4, -one.box.height // 3), other.box.inflate(-4, -other.box.height // 3)
            assert not apart[0].colliderect(apart[1]), (before, now, one.text, other.text)


class OfDebatesOnNoPage(Content):
    """Our content, as if no page of the book argued a debate."""

    @property
    def debates(self) -> dict[str, Debate]:
        """Debates by name, none with a page."""
        nowhere = {"page": None}
        return {
            name: debate.model_copy(update={"kiosk": debate.kiosk.model_copy(update=nowhere)})
            for name, debate in super().debates.items()
        }


def test_the_address_is_the_hosts_and_the_chapters_alone() -> None:
    content = load_content()
    without = links_of(Settings(), content)
    assert without == {}
    settings = Settings(book=BookSettings(address="https://museum.example/book/"))
    links = links_of(settings, content)
    assert set(links) == set(content.debates)
    assert links["smart_city"] == "https://museum.example/book/chapters/14-smart-city.html"
    assert links_of(settings, OfDebatesOnNoPage())["smart_city"] == "https://museum.example/book/index.html"
    assert not any(sign in address for address in links.values() for sign in "?#&=")


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("size", PANELS)
def test_a_code_is_drawn_only_where_there_is_an_address(size: tuple[int, int], large: bool) -> None:
    stage = stage_of("marks", "smart_city")
    label = load_content().words("en")["motion.link"]
    for links, shown in (({}, False), ({"smart_city": "https://museum.example/index.html"}, True)):
        on = face(size, NIGHT, large=large)
        on._links = links
        drawn = drawn_on(on, size, stage, "en")
        assert (label in [placed.text for placed in drawn.texts]) == shown
        for one, other in itertools.combinations(drawn.texts, 2):
            apart = one.box.inflate(0, -one.box.height // 4), other.box.inflate(0, -other.box.height // 4)
            assert not apart[0].colliderect(apart[1]), (one.text, other.text)


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("size", PANELS)
def test_no_word_lies_on_a_code(size: tuple[int, int], large: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    address = "https://museum.example/index.html"
    red = "#FF0000"
    monkeypatch.setattr(motion, "address_code", lambda _text, side, *_colours: painted(side, red))
    on = face(size, NIGHT, large=large)
    on._links = {"smart_city": address}
    surface = pygame.Surface(size)
    drawn = on.draw(surface, read_stage(stage_of("marks", "smart_city")), ["en"])
    code = pygame.mask.from_threshold(surface, pygame.Color(red), (1, 1, 1, 255)).get_bounding_rects()
    assert len(code) == 1
    assert code[0].width == code[0].height
    boxes = [placed.box.inflate(0, -placed.box.height // 4) for placed in drawn.texts]
    assert code[0].collidelist([*boxes, *drawn.areas.values()]) == -1


def painted(side: int, colour: str) -> pygame.Surface:
    surface = pygame.Surface((side, side))
    surface.fill(colour)
    return surface


def test_a_code_has_light_all_round_and_its_three_eyes() -> None:
    picture = address_code("https://museum.example/index.html", 250, "#FFFFFF", "#000000")
    dark = pygame.mask.from_threshold(picture, pygame.Color("black"), (1, 1, 1, 255))
    (box,) = {tuple(dark.get_bounding_rects()[0].unionall(dark.get_bounding_rects()))}
    left, top, width, height = box
    assert picture.get_width() == picture.get_height() <= 250
    assert width == height
    assert left == top == picture.get_width() - left - width
    assert left * (29 / 4) >= width * 0.9  # four modules of light beside at least 25 of the code
    for corner in ((left, top), (left + width - 1, top), (left, top + height - 1)):
        assert picture.get_at(corner) == pygame.Color("black")
