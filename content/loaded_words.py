"""Words of any camp that the course uses only as somebody's own, between quotation marks."""

from __future__ import annotations

import re
from collections.abc import Iterator

CRITICS_WORDS = """
    plandemic plandemie lackeys lakaien fascistoid faschistoid cattle-like mastbetrieb puppets
    marionetten elites globalists globalisten mind-control gehirnwäsche brainwashed brainwashing slaves
    sklaven enslavement versklavung gleichschaltung diktatur techno-fascism technofaschismus overlords
    dystopian dystopisch totalitarian totalitär orwellian digitaler-gulag gulag sleepwalkers
    mainstream-media lügenpresse
"""
"""Words with which critics of watching paint its friends."""

MOCKERS_WORDS = """
    schwurbler aluhut covidiot covidiots sheeple tinfoil tin-foil conspiracist conspiracists nutjob
    nutjobs crackpot crackpots cranks loony loonies paranoid verschwörungstheoretiker querdenker
    scaremonger scaremongers luddite luddites maschinenstürmer technophobe technophobes naysayers
    backward alarmist alarmists hysterical hysteria gullible ignorant
"""
"""Words with which others mock the critics."""

LOADED = tuple(word.replace("-", "[- ]") for word in (CRITICS_WORDS + MOCKERS_WORDS).split())
_WORD = re.compile(rf"\b(?:{'|'.join(LOADED)})\b", re.IGNORECASE)
_QUOTED = re.compile(r"“[^”]*”|„[^“]*“|‘[^’]*’|'[^']*'|\"[^\"]*\"")


def loaded(text: str) -> list[str]:
    """Return the loaded words that stand in a text as the writer's own."""
    return _WORD.findall(_QUOTED.sub("", text))


def texts_of(data: object) -> Iterator[str]:
    """Yield every text in data as read from a file, however deep."""
    if isinstance(data, str):
        yield data
    elif isinstance(data, dict):
        for value in data.values():
            yield from texts_of(value)
    elif isinstance(data, list | tuple):
        for value in data:
            yield from texts_of(value)
