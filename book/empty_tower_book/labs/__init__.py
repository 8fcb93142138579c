"""The labs: for each, its explorers and its target, by name."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from empty_tower_book.explorer import Explorer
from empty_tower_book.labs import (
    cameras_and_crime,
    chilling_effect,
    counting_cameras,
    face_recognition,
    inspection_game,
    plague_town,
    predictive_policing,
    private_counting,
    results,
    sightlines,
    the_score,
    thresholds,
    uniqueness,
    watching_eyes,
)
from empty_tower_book.labs.cameras_and_crime.target import cameras_target
from empty_tower_book.labs.chilling_effect.target import chilling_target
from empty_tower_book.labs.counting_cameras.target import counting_target
from empty_tower_book.labs.face_recognition.target import face_recognition_target
from empty_tower_book.labs.inspection_game.target import inspection_target
from empty_tower_book.labs.plague_town.target import plague_target
from empty_tower_book.labs.predictive_policing.target import policing_target
from empty_tower_book.labs.private_counting.target import counting_privately_target
from empty_tower_book.labs.results.target import results_target
from empty_tower_book.labs.sightlines.target import sightlines_target
from empty_tower_book.labs.target import Target
from empty_tower_book.labs.the_score.target import score_target
from empty_tower_book.labs.thresholds.target import thresholds_target
from empty_tower_book.labs.uniqueness.target import uniqueness_target
from empty_tower_book.labs.watching_eyes.target import watching_eyes_target

LABS: dict[str, dict[str, Explorer[Any]]] = {
    "sightlines": sightlines.EXPLORERS,
    "inspection_game": inspection_game.EXPLORERS,
    "watching_eyes": watching_eyes.EXPLORERS,
    "cameras_and_crime": cameras_and_crime.EXPLORERS,
    "face_recognition": face_recognition.EXPLORERS,
    "predictive_policing": predictive_policing.EXPLORERS,
    "uniqueness": uniqueness.EXPLORERS,
    "private_counting": private_counting.EXPLORERS,
    "chilling_effect": chilling_effect.EXPLORERS,
    "the_score": the_score.EXPLORERS,
    "plague_town": plague_town.EXPLORERS,
    "thresholds": thresholds.EXPLORERS,
    "counting_cameras": counting_cameras.EXPLORERS,
    "results": results.EXPLORERS,
}
TARGETS: dict[str, Callable[[], Target]] = {
    "sightlines": sightlines_target,
    "inspection_game": inspection_target,
    "watching_eyes": watching_eyes_target,
    "cameras_and_crime": cameras_target,
    "face_recognition": face_recognition_target,
    "predictive_policing": policing_target,
    "uniqueness": uniqueness_target,
    "private_counting": counting_privately_target,
    "chilling_effect": chilling_target,
    "the_score": score_target,
    "plague_town": plague_target,
    "thresholds": thresholds_target,
    "counting_cameras": counting_target,
    "results": results_target,
}
