"""The host's switches: one YAML file, every key with a default, a range and a sentence that explains it."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal, get_args

from pydantic import AfterValidator, ConfigDict, Field

from content.records import read_file
from content.schema.base import Entry, Identifier
from content.schema.protocol import Switch
from content.words import languages_in
from exhibit.kiosk.staff.hours import opening_times

DEFAULTS = Path(__file__).with_name("settings.yml")
_CONTENT = Path(__file__).resolve().parents[2] / "content"
_DEBATES = _CONTENT / "debates"


def _has_words(language: str) -> str:
    known = languages_in(_CONTENT / "kiosk")
    if language not in known:
        raise ValueError(f"{language!r} has no words in content/kiosk/; write {' or '.join(known)}")
    return language


def _alternating_or_a_language(name: str) -> str:
    return name if name == "alternate" else _has_words(name)


LanguageName = Annotated[str, AfterValidator(_has_words)]


def _times(text: str) -> str:
    opening_times(text)
    return text


def _address(text: str) -> str:
    if text and not text.startswith(("http://", "https://")):
        raise ValueError(f"{text!r} is not an address of the web; write https:// and the rest, or nothing")
    if "?" in text or "#" in text:
        raise ValueError("an address with ? or # could tell visitors apart; write it without")
    return text


def _debate(name: str) -> str:
    if not (_DEBATES / f"{name}.yml").exists():
        known = ", ".join(sorted(path.stem for path in _DEBATES.glob("*.yml")))
        raise ValueError(f"there is no debate {name}; choose among {known}")
    return name


def _pin(text: str) -> str:
    if text and not (text.isdecimal() and 4 <= len(text) <= 8):
        raise ValueError('is not a PIN; write four to eight digits in quotation marks, such as "2580"')
    return text


Times = Annotated[str, AfterValidator(_times)]
"""Opening times of a day: `always`, `closed`, or times such as `10:00-12:30, 14:00-18:00`."""


def _once_each(names: tuple[str, ...]) -> tuple[str, ...]:
    if len(set(names)) < len(names):
        raise ValueError("names something twice; write each name once")
    return names


class Section(Entry):
    """Switches that belong together; the docstring of each is what the host reads."""

    model_config = ConfigDict(use_attribute_docstrings=True)


class PanelSettings(Section):
    """The glass, and where people stand. Sizes of letters and of what answers to a finger follow."""

    diagonal_mm: Annotated[float, Field(ge=100, le=5000)] = 813
    """Visible diagonal of the screen in millimetres; 813 mm are 32 inches."""

    viewing_distance_mm: Annotated[float, Field(ge=200, le=10_000)] = 1000
    """From the eyes to the glass, in millimetres."""


class DisplaySettings(Section):
    """The window and its colours."""

    full_screen: bool = False
    """Fill the whole screen: true on the museum floor. `--full-screen` and `--window` overrule it."""

    window_size: tuple[Annotated[int, Field(ge=320, le=7680)], Annotated[int, Field(ge=240, le=4320)]] = (
        1280,
        800,
    )
    """Width and height in pixels, if the window does not fill the screen."""

    frames_per_second: Annotated[int, Field(ge=10, le=120)] = 60
    """Pictures in a second; 30 on a slow computer."""

    scheme: Literal["kiosk-night", "kiosk-contrast"] = "kiosk-night"
    """Colours: the night, or white and yellow on black."""


class LanguageSettings(Section):
    """The languages that visitors can choose from."""

    shown: Annotated[tuple[LanguageName, ...], Field(min_length=1), AfterValidator(_once_each)] = ("de", "en")
    """One language or several; each has a file of words in `content/kiosk/`."""

    first: Annotated[str, AfterValidator(_alternating_or_a_language)] = "alternate"
    """The language that stands first, by its two letters; `alternate` changes it from visit to visit."""


class VisitSettings(Section):
    """The experiment."""

    protocol: Literal["belief", "matched"] = "belief"
    """`belief`: the tower is manned in one visit of four. `matched`: it always is, at equal cost. Each
    has its own counts and its own wall."""


class SceneSettings(Section):
    """Scenes that can be left out. The four rounds, the reveal and forgetting always stay."""

    in_the_tower: bool = True
    """After the reveal the visitor stands in the tower and watches."""

    motion: bool = True
    """One debated question: a position, the best arguments, the position again."""

    objections: bool = True
    """The sceptic's cards: ten objections to the exhibit, one touch away."""

    wall: bool = True
    """What all who agreed did together, one touch away; empty before a hundred visits."""


class MotionSettings(Section):
    """The question that is debated."""

    debates: Annotated[
        tuple[Annotated[Identifier, AfterValidator(_debate)], ...], AfterValidator(_once_each)
    ] = ()
    """Names of the debates, from `content/debates/`, that take turns; an empty list takes all in turn."""


class BookSettings(Section):
    """The course that belongs to the exhibit."""

    address: Annotated[str, AfterValidator(_address)] = ""
    """Where you have published the book; visitors then see it as a QR code. The same for everyone."""


class IdleSettings(Section):
    """How long silence lasts before the exhibit asks, and before it forgets."""

    ask_after_s: Annotated[int, Field(ge=30, le=600)] = 60
    """Seconds without a touch until the exhibit asks whether anyone is still there."""

    answer_within_s: Annotated[int, Field(ge=20, le=120)] = 25
    """Seconds that this question waits before everything is forgotten."""


class HoursSettings(Section):
    """Opening hours, by the computer's clock. Outside them the screen is dark; a touch still wakes it.

    Each day is `always`, `closed`, or times such as `10:00-18:00` or `10:00-12:30, 14:00-18:00`.
    """

    monday: Times = "always"
    """Opening times on Mondays."""

    tuesday: Times = "always"
    """Opening times on Tuesdays."""

    wednesday: Times = "always"
    """Opening times on Wednesdays."""

    thursday: Times = "always"
    """Opening times on Thursdays."""

    friday: Times = "always"
    """Opening times on Fridays."""

    saturday: Times = "always"
    """Opening times on Saturdays."""

    sunday: Times = "always"
    """Opening times on Sundays."""


class EverybodySettings(Section):
    """What every visitor can switch on for one visit, from the waiting screen and from the notice."""

    switches: Annotated[tuple[Switch, ...], AfterValidator(_once_each)] = get_args(Switch)
    """Which switches are offered. `voice` needs a voice on this computer: `python -m exhibit voice`."""

    scan_step_s: Annotated[float, Field(ge=0.5, le=10)] = 1.8
    """Seconds that the ring stays on each choice for those who use one button."""


class StaffSettings(Section):
    """The way behind the exhibit: five touches in the top left corner of the waiting screen, or F10."""

    pin: Annotated[str, AfterValidator(_pin)] = ""
    """Four to eight digits, in quotation marks, that are asked for; empty asks nothing."""


class SoundSettings(Section):
    """A few short tones. Nothing in the exhibit needs them."""

    tones: bool = False
    """A soft tone when a window lights and when a lantern goes back."""

    volume: Annotated[float, Field(ge=0, le=1)] = 0.4
    """How loud, from 0.0 to 1.0."""


class ResultsSettings(Section):
    """Whether counts of those who agree are stored, and where. School mode is `keep: false`."""

    keep: bool = True
    """False: nothing is ever stored, and no visitor is asked."""

    file: Path = Path("~/.local/share/empty-tower/results.sqlite")
    """The file of counts; it is made only when the first visitor has said yes."""

    epsilon: Annotated[float, Field(ge=0, le=20)] = 0.0
    """Budget of privacy: 0.0 shows exact counts; the smaller a number above it, the more noise hides
    every visitor, and the wall says so. Set it before the first visitors agree; 4.0 is a beginning."""


class ClassSettings(Section):
    """With a class: one screen, hands up."""

    folder: Path = Path("~")
    """Where the counts of a class are written, if and only if you ask for it at its end."""


class Settings(Entry):
    """Everything a host may set."""

    panel: PanelSettings = PanelSettings()
    display: DisplaySettings = DisplaySettings()
    languages: LanguageSettings = LanguageSettings()
    visit: VisitSettings = VisitSettings()
    scenes: SceneSettings = SceneSettings()
    motion: MotionSettings = MotionSettings()
    book: BookSettings = BookSettings()
    idle: IdleSettings = IdleSettings()
    hours: HoursSettings = HoursSettings()
    everybody: EverybodySettings = EverybodySettings()
    staff: StaffSettings = StaffSettings()
    sound: SoundSettings = SoundSettings()
    results: ResultsSettings = ResultsSettings()
    with_class: ClassSettings = ClassSettings()


def load_settings(path: Path = DEFAULTS) -> Settings:
    """Return the settings of a file. Raises `ContentError`, one line a fault, if it cannot be used."""
    return read_file(path, Settings).entry
