"""The lawn: one of the four rounds, from its first lantern to its last sentence."""

from exhibit.visit.ground import rounded
from exhibit.visit.plan import NOBODY, SCORE, TOWER, WARDEN
from exhibit.visit.round import CLOSING, OVER, TRIPS, Round
from exhibit.visit.scenes.question import Question
from exhibit.visit.scenes.scene import Scene, text
from exhibit.visit.scenes.square import square
from exhibit.visit.setting import Setting
from exhibit.visit.town import walker
from exhibit.visit.watchers import Posts, watcher_of

_GAPS = {NOBODY: "poplars", WARDEN: "poplars", TOWER: "tower", SCORE: "gate"}
_POSTS = 6


class Lawn(Scene):
    """The round at a place of the visit's order."""

    __slots__ = ("round",)

    name = "round"

    def __init__(self, setting: Setting, place: int) -> None:
        name = setting.memory.order[place]
        watcher = watcher_of(name, setting.plan.manned, setting.protocol, setting.chance)
        self.round = Round(setting.protocol, name, place, watcher)

    def targets(self, setting: Setting) -> list[str]:
        """Return the routes that are open, or the way on at the end."""
        return ["continue"] if self.round.phase == CLOSING else self.round.open_to()

    def press(self, setting: Setting, target: str) -> Scene:
        """Take a route, or go on."""
        if target == "continue":
            self.round.go_on()
        else:
            self.round.choose(target, setting.memory)
        return self

    def point(self, setting: Setting, target: str) -> None:
        """Note what was pointed at before a choice."""
        self.round.point_at(target, setting.memory)

    def tick(self, setting: Setting) -> Scene:
        """Let the round go on; after the last, ask."""
        self.round.tick(setting.memory)
        if self.round.phase != OVER:
            return self
        following = self.round.place + 1
        return Lawn(setting, following) if following < len(setting.memory.order) else Question()

    def picture(self, setting: Setting) -> list[list[object]]:
        """Return the square as this round has it."""
        windows = self.round.windows(setting.memory)
        items = square(setting, self.round.wall(), windows, _GAPS[self.round.name])
        if self.round.name == SCORE:
            items.append(["posts", [1.0] * _POSTS])
        items += self.round.marks()
        items += self.round.watcher.items()
        items += self.round.homeward()
        if self.round.phase == TRIPS:
            items.append(walker(self.round.trip))
            items.append(["inviting", rounded(self.round.trip.invites())])
        return items

    def texts(self, setting: Setting) -> list[list[object]]:
        """Return the name of the round, what is known of its watcher, and how far the visit is."""
        name, number = self.round.name, self.round.place + 1
        texts = [
            text("heading", "round." + name),
            self._second(setting),
            text("counter", "round.counter", {"number": number, "all": len(setting.memory.order)}),
        ]
        if name == SCORE:
            texts.append(text("caption", "round.opens", {"threshold": int(self._posts().threshold)}))
        return texts

    def _second(self, setting: Setting) -> list[object]:
        if self.round.phase == CLOSING:
            return text("second", "round." + self.round.name + "_result")
        if not self.round.caught():
            return text("second", "round." + self.round.name + "_text")
        if self.round.name != SCORE:
            return text("second", "round.sent_back")
        posts = self._posts()
        fills: dict[str, object] = {"threshold": posts.threshold, "points": posts.payment()}
        return text("second", "round.gate_shut", fills)

    def _posts(self) -> Posts:
        posts = self.round.watcher
        assert isinstance(posts, Posts)
        return posts
