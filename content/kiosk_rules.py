"""The words of the exhibit: complete in every language, and short enough to be read standing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from content.loader import Content
from content.motions import MOTIONS_WITH_THE_DEBATES, motion_words
from content.problem import Problem
from content.schema.debate import ARGUMENT_LIMIT, MOTION_LIMIT
from content.schema.kiosk import Limit

_PLACEHOLDER = re.compile(r"\{([a-z0-9_]+)\}")


def words_fit_the_screen(content: Content) -> Iterator[Problem]:
    """Each text has its key in every language, its placeholders, and no more words than its kind allows."""
    yield from _shown_languages_have_words(content)
    for language in content.languages:
        yield from _keys_agree(content, language)
        yield from _placeholders_agree(content, language)
        yield from _each_is_short(content, language)
        yield from _all_together_are_short(content, language)


def _shown_languages_have_words(content: Content) -> Iterator[Problem]:
    for place, language in enumerate(content.protocol_record.entry.languages):
        if language not in content.languages:
            wrong, right = f"{language} has no words", f"write kiosk/{language}.yml, or remove it"
            yield content.protocol_record.problem(("languages", place), wrong, right)


def _keys_agree(content: Content, language: str) -> Iterator[Problem]:
    words, screens = content.words_records[language], content.screens_record
    for key in sorted(content.screens.keys() - words.texts.keys()):
        yield screens.problem((key,), f"has no words in {words.document.path.name}", f"write {key} there")
    debates = _words_of_debates(content, language)
    for key in sorted(debates.keys() - words.texts.keys()):
        yield words.document.problem(
            (), f"lacks {key}", "put the motion and its sides into this language too"
        )
    for key in sorted(words.texts.keys() - content.screens.keys() - debates.keys()):
        yield words.problem(key, "is not in screens.yml", "say there what it is for, or remove it")


def _words_of_debates(content: Content, language: str) -> dict[str, str]:
    """Return the English motions where a language has to bring its own, or nothing."""
    return {} if language in MOTIONS_WITH_THE_DEBATES else motion_words(content.debates, "en")


def _placeholders_agree(content: Content, language: str) -> Iterator[Problem]:
    words = content.words_records[language]
    for key, text in words.texts.items():
        screen = content.screens.get(key)
        wanted = set(screen.placeholders) if screen else set()
        found = set(_PLACEHOLDER.findall(text))
        if screen and found != wanted:
            wrong = f"fills in {', '.join(sorted(found)) or 'nothing'}"
            yield words.problem(key, wrong, f"fill in {', '.join(sorted(wanted)) or 'nothing'}")


def _each_is_short(content: Content, language: str) -> Iterator[Problem]:
    words = content.words_records[language]
    for key, text in words.texts.items():
        screen = content.screens.get(key)
        limit = content.limits.kinds.get(screen.kind) if screen else None
        for wrong, right in _excess([text], limit, language) if limit else ():
            yield words.problem(key, wrong, f"{right} in a text of the kind {screen.kind if screen else ''}")
    for key in _words_of_debates(content, language).keys() & words.texts.keys():
        most = MOTION_LIMIT if key.endswith(".motion") else ARGUMENT_LIMIT
        if len(words.texts[key]) > most:
            yield words.problem(key, f"has {len(words.texts[key])} characters", f"write at most {most}")


def _all_together_are_short(content: Content, language: str) -> Iterator[Problem]:
    words = content.words_records[language]
    compulsory = {key for key, screen in content.screens.items() if screen.compulsory}
    texts = [text for key, text in words.texts.items() if key in compulsory]
    # Every visitor meets one motion; the limit holds for whoever meets the longest.
    motions = content.motions(language)
    texts += sorted((motions[key] for key in motions if key.endswith(".motion")), key=_length)[-1:]
    for wrong, right in _excess(texts, content.limits.compulsory, language):
        yield words.document.problem((), f"the compulsory path {wrong}", right)


def _length(text: str) -> int:
    return len(text.split())


def _excess(texts: list[str], limit: Limit, language: str) -> Iterator[tuple[str, str]]:
    words = sum(len(text.split()) for text in texts)
    characters = sum(len(text) for text in texts)
    allowed = {"de": limit.words_de, "en": limit.words_en}.get(language)
    if allowed is not None and words > allowed:
        yield f"has {words} words", f"write at most {allowed}"
    # The screens were laid out for German, whose words are long; a third language has room, not words.
    if language != "en" and characters > limit.characters_de:
        yield f"has {characters} characters", f"write at most {limit.characters_de}"
