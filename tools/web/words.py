"""The words of the exhibit as they are true in a browser: nothing can be kept, nobody stands beside."""

from __future__ import annotations

from collections.abc import Mapping

from content import Content

TRUE_IN_A_BROWSER = {
    "attract.line": "browser.line",
    "target.lantern": "browser.lantern",
    "notice.text_without_keeping": "browser.notice",
    "holdings.absent": "browser.absent",
    "decision.heading": "browser.decision",
    "decision.text_without_keeping": "browser.decision_text",
    "motion.question": "browser.question",
    "objections.audience": "browser.audience",
    "objections.audience_why": "browser.audience_why",
    "objections.selection": "browser.selection",
    "objections.selection_why": "browser.selection_why",
    "objections.shared_stick_why": "browser.shared_stick_why",
}
"""Whose place is taken, and by which words."""

# Words of the staff, of classes, of keeping and of the host's own switches, which a browser does not have.
_ELSEWHERE = ("staff.", "class.", "start.", "browser.", "kept.", "wall.text", "wall.nothing", "wall.noise")


def words_of(content: Content) -> dict[str, dict[str, str]]:
    """Return all words by language and key."""
    return {language: _in_a_browser(content.words(language)) for language in content.protocol["languages"]}


def _in_a_browser(words: Mapping[str, str]) -> dict[str, str]:
    changed = {**words, **{key: words[own] for key, own in TRUE_IN_A_BROWSER.items()}}
    return {key: text for key, text in changed.items() if not key.startswith(_ELSEWHERE)}
