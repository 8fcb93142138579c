"""What a sceptical psychologist objects to the experiment: ten cards, one at a time."""

from exhibit.visit.scenes.scene import Scene, text
from exhibit.visit.setting import Setting
from exhibit.visit.town import window_levels

OBJECTIONS = (
    "demand",
    "carry_over",
    "audience",
    "no_weight",
    "equal_cost",
    "learning",
    "selection",
    "noise",
    "shared_stick",
    "compliance",
)


class Objections(Scene):
    """The cards, from the first; `following` is the scene from which they were opened."""

    __slots__ = ("card", "following")

    name = "objections"

    def __init__(self, following: Scene) -> None:
        self.following = following
        self.card = 0

    def targets(self, setting: Setting) -> list[str]:
        """Return the neighbouring cards and the way back; before a language is chosen, the languages too."""
        cards = ["previous_card"] if self.card > 0 else []
        cards += ["next_card"] if self.card < len(OBJECTIONS) - 1 else []
        return cards + ["back"] + (["language"] if self.following.name == "attract" else [])

    def press(self, setting: Setting, target: str) -> Scene:
        """Turn to a neighbouring card, change the language, or go back."""
        if target == "back":
            return self.following
        if target == "language":
            setting.memory.language = setting.protocol.next_language(setting.memory.language)
        else:
            self.card += 1 if target == "next_card" else -1
        return self

    def picture(self, setting: Setting) -> list[list[object]]:
        """Return the town at night."""
        return [
            ["view", "motion"],
            ["stars", 0.25],
            ["trodden", setting.protocol.wear],
            ["gap", "poplars"],
            ["windows", window_levels(setting.memory)],
            ["wall", "full", []],
        ]

    def texts(self, setting: Setting) -> list[list[object]]:
        """Return the card: the objection, its number, and why."""
        name = OBJECTIONS[self.card]
        return [
            text("heading", "objections." + name),
            text("second", "objections.number", {"number": self.card + 1, "all": len(OBJECTIONS)}),
            text("reading", "objections." + name + "_why"),
        ]
