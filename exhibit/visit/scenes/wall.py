"""The wall: what all who agreed did together, as it was published when this visit began."""

from exhibit.visit.plan import NOBODY, ROUNDS
from exhibit.visit.scenes.over import Over
from exhibit.visit.scenes.scene import Scene, text
from exhibit.visit.setting import Setting

_WINDOWS = 32


class Wall(Scene):
    """Reached before a visit and after it, and never within: nobody's next step should follow the crowd."""

    __slots__ = ()

    name = "wall"

    def targets(self, setting: Setting) -> list[str]:
        """Return the way back to the beginning, and the languages in turn."""
        return ["back", "language"] if len(setting.protocol.languages) > 1 else ["back"]

    def press(self, setting: Setting, target: str) -> Scene:
        """Change to the next language, or forget even that and make room for a visitor."""
        if target == "language":
            setting.memory.language = setting.protocol.next_language(setting.memory.language)
            return self
        setting.memory.forget()
        return Over()

    def picture(self, setting: Setting) -> list[list[object]]:
        """Return the square at dusk, its lawn trodden by all together."""
        return [
            ["view", "dusk"],
            ["stars", 0.1],
            ["trodden", setting.protocol.wear],
            ["gap", "tower"],
            ["windows", [0.0] * _WINDOWS],
            ["wall", "none", []],
        ]

    def texts(self, setting: Setting) -> list[list[object]]:
        """Return how many agreed, the differences, and how to read them."""
        told = setting.protocol.wall or {}
        rows = told.get("rows") or [[name, [], []] for name in ROUNDS if name != NOBODY]
        visits = told.get("visits", 0)
        if not visits:
            fills = {"least": told.get("from", 0), "batch": told.get("batch", 0)}
            return [
                text("heading", "wall.heading"),
                text("second", "wall.nothing", fills),
                ["differences", rows],
            ]
        texts = [
            text("heading", "wall.heading"),
            text("second", "wall.text", {"visits": visits}),
            ["differences", rows],
            text("sentence", "wall.kinds"),
            text("sentence", "wall.bars"),
        ]
        if told.get("noise"):
            texts.append(text("sentence", "wall.noise", {"noise": told["noise"]}))
        return texts
