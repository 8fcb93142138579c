"""The words of the exhibit are complete in both languages, and short."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from content import ContentError, load_content
from content.kiosk_rules import words_fit_the_screen


def faults(root: Path) -> list[str]:
    """Return the lines of the rule, with the folder cut off."""
    return [
        str(problem).replace(f"{root}/kiosk/", "") for problem in words_fit_the_screen(load_content(root))
    ]


def write(root: Path, name: str, text: str) -> None:
    """Write a file of the exhibit's words."""
    (root / "kiosk" / name).write_text(text, encoding="utf-8")


def test_the_small_exhibit_is_right_and_has_printers_marks(tiny: Path) -> None:
    write(tiny, "en.yml", "attract:\n  title: Nobody's lawn\n  line: Carry {lanterns} lanterns.\n")
    assert faults(tiny) == []
    assert load_content(tiny).words("en")["attract.title"] == "Nobody’s lawn"


def test_a_missing_translation_is_named_where_the_text_is_listed(tiny: Path) -> None:
    write(tiny, "de.yml", "attract:\n  title: Der Rasen\n")
    assert faults(tiny) == ["screens.yml:2: attract.line: has no words in de.yml; write attract.line there"]


def test_a_text_that_nobody_shows_is_named(tiny: Path) -> None:
    write(
        tiny, "de.yml", "attract:\n  title: Der Rasen\n  line: Trag {lanterns} Laternen.\n  more: Noch mehr\n"
    )
    assert faults(tiny) == [
        "de.yml:4: attract.more: is not in screens.yml; say there what it is for, or remove it"
    ]


def test_placeholders_agree(tiny: Path) -> None:
    write(tiny, "en.yml", "attract:\n  title: The {name}\n  line: Carry lanterns.\n")
    assert faults(tiny) == [
        "en.yml:2: attract.title: fills in name; fill in nothing",
        "en.yml:3: attract.line: fills in nothing; fill in lanterns",
    ]


def test_a_long_text_is_named_with_its_limit(tiny: Path) -> None:
    write(
        tiny,
        "en.yml",
        "attract:\n  title: one two three four five six seven eight\n  line: Carry {lanterns}.\n",
    )
    assert faults(tiny) == [
        "en.yml:2: attract.title: has 8 words; write at most 7 in a text of the kind title"
    ]
    write(tiny, "en.yml", "attract:\n  title: The lawn\n  line: Carry {lanterns}.\n")
    write(tiny, "de.yml", f"attract:\n  title: {'Rasen' * 10}\n  line: Trag {{lanterns}}.\n")
    assert faults(tiny) == [
        "de.yml:2: attract.title: has 50 characters; write at most 45 in a text of the kind title"
    ]


def test_a_text_may_be_as_long_as_its_limit(tiny: Path) -> None:
    write(tiny, "en.yml", "attract:\n  title: one two three four five six seven\n  line: Carry {lanterns}.\n")
    write(tiny, "de.yml", f"attract:\n  title: {'Rasen' * 9}\n  line: Trag {{lanterns}}.\n")
    assert faults(tiny) == []


def test_the_compulsory_path_is_measured_as_a_whole(tiny: Path) -> None:
    limits = (tiny / "kiosk" / "limits.yml").read_text(encoding="utf-8")
    write(tiny, "limits.yml", limits.replace("words_en: 250", "words_en: 4"))
    assert faults(tiny) == ["en.yml:1: file: the compulsory path has 10 words; write at most 4"]


def test_what_is_not_text_is_named(tiny: Path) -> None:
    write(tiny, "en.yml", "attract:\n  title: 7\n  line: [a]\n")
    with pytest.raises(ContentError) as caught:
        load_content(tiny).words("en")
    assert [problem.line for problem in caught.value.problems] == [2, 3]


def test_the_protocol_is_plain_data(tiny: Path) -> None:
    protocol = load_content(tiny).protocol
    assert protocol["trips"] == 8
    assert protocol["orders"][0] == ["nobody", "warden", "score", "tower"]


def test_orders_must_be_balanced(tiny: Path) -> None:
    protocol = (tiny / "kiosk" / "protocol.yml").read_text(encoding="utf-8")
    write(
        tiny,
        "protocol.yml",
        protocol.replace("[warden, tower, nobody, score]", "[nobody, warden, tower, score]"),
    )
    with pytest.raises(ContentError, match="orders are not balanced"):
        assert load_content(tiny).protocol


@pytest.mark.parametrize(
    ("right", "wrong", "fault"),
    [
        ("trips: 8", "trips: 7", "trips: 7 is not known here; write 8"),
        ("languages: [de, en]", "languages: []", "languages: has 0 entries; write at least 1"),
        ("languages: [de, en]", "languages: [de, de]", "languages: names a language twice; name each once"),
        ("seen_share: 0.25", "seen_share: 0", "seen_share: 0 does not fit"),
        ("  belief: {", "  belive: {", "protocols.belief: is missing; add belief"),
        (
            "[nobody, warden, score, tower]",
            "[nobody, warden, score]",
            "orders: do not each hold every round once",
        ),
    ],
)
def test_a_protocol_that_cannot_be_played_is_refused(tiny: Path, right: str, wrong: str, fault: str) -> None:
    protocol = (tiny / "kiosk" / "protocol.yml").read_text(encoding="utf-8")
    assert right in protocol
    write(tiny, "protocol.yml", protocol.replace(right, wrong))
    with pytest.raises(ContentError, match=re.escape(fault)):
        assert load_content(tiny).protocol


FRENCH = """\
attract:
  title: La pelouse
  line: Portez {lanterns} lanternes.
debate:
  umbrella:
    motion: Chacun prend un parapluie.
    dry: {label: Pour, argument: Personne ne se mouille.}
    free: {label: Contre, argument: Laissez choisir les gens.}
"""


def test_a_third_language_is_a_file_that_brings_the_motions_too(tiny: Path) -> None:
    write(tiny, "fr.yml", FRENCH)
    content = load_content(tiny)
    assert faults(tiny) == []
    assert content.languages == ("de", "en", "fr")
    assert content.words("fr").keys() == content.words("en").keys()
    assert content.words("fr")["debate.umbrella.motion"] == "Chacun prend un parapluie."


def test_the_way_to_another_language_bears_its_own_name_and_leads_round() -> None:
    content = load_content()
    assert content.words("de")["target.language"] == "English"
    assert content.words("en")["class.language"] == "Deutsch"
    assert content.words("en", ("en",))["target.language"] == "English"
    assert content.words("de")["value.de"] == content.words("en")["value.de"] == "Deutsch"


def test_a_third_language_is_named_where_it_comes_next(tiny: Path) -> None:
    write(tiny, "fr.yml", FRENCH)
    content = load_content(tiny)
    shown = ("fr", "en")
    assert [content.words(name, shown)["target.language"] for name in shown] == ["en", "fr"]
    assert content.words("de", shown)["target.language"] == "fr"


def test_a_third_language_lacks_no_motion_and_has_none_that_is_too_long(tiny: Path) -> None:
    write(tiny, "fr.yml", FRENCH.replace("free: {label: Contre, ", "free: {").replace("Chacun", "Oui " * 40))
    lacks, long, *_ = faults(tiny)
    assert "lacks debate.umbrella.free.label; put the motion and its sides into this language too" in lacks
    assert long == "fr.yml:6: debate.umbrella.motion: has 180 characters; write at most 90"


def test_a_language_that_is_shown_has_words(tiny: Path) -> None:
    path = tiny / "kiosk" / "protocol.yml"
    path.write_text(re.sub(r"languages: \[.*\]", "languages: [en, fr]", path.read_text(encoding="utf-8")))
    assert any("fr has no words; write kiosk/fr.yml, or remove it" in fault for fault in faults(tiny))
