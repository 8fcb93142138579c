"""Drawings for chapters, each made by code in its own module, by name."""

from __future__ import annotations

from empty_tower_book.drawings.audit_experiment import AUDIT_EXPERIMENT
from empty_tower_book.drawings.camera_street import CAMERA_STREET
from empty_tower_book.drawings.data_double import DATA_DOUBLE
from empty_tower_book.drawings.data_streams import DATA_STREAMS
from empty_tower_book.drawings.drawing import Drawing
from empty_tower_book.drawings.four_answers import FOUR_ANSWERS
from empty_tower_book.drawings.four_gates import FOUR_GATES
from empty_tower_book.drawings.four_secrets import FOUR_SECRETS
from empty_tower_book.drawings.gate_and_desk import GATE_AND_DESK
from empty_tower_book.drawings.lamp_rounds import LAMP_ROUNDS
from empty_tower_book.drawings.patrol_loop import PATROL_LOOP
from empty_tower_book.drawings.plague_town import PLAGUE_TOWN
from empty_tower_book.drawings.prison_plans import PRISON_PLANS
from empty_tower_book.drawings.ring_plan import RING_PLAN
from empty_tower_book.drawings.same_cards import SAME_CARDS
from empty_tower_book.drawings.sentence_path import SENTENCE_PATH
from empty_tower_book.drawings.seventeen_windows import SEVENTEEN_WINDOWS
from empty_tower_book.drawings.three_lights import THREE_LIGHTS
from empty_tower_book.drawings.what_papers_prove import WHAT_PAPERS_PROVE
from empty_tower_book.drawings.where_scanning_happens import WHERE_SCANNING_HAPPENS
from empty_tower_book.drawings.who_learns_what import WHO_LEARNS_WHAT

DRAWINGS: dict[str, Drawing] = {
    drawing.name: drawing
    for drawing in (
        AUDIT_EXPERIMENT,
        CAMERA_STREET,
        DATA_DOUBLE,
        DATA_STREAMS,
        FOUR_ANSWERS,
        FOUR_GATES,
        FOUR_SECRETS,
        GATE_AND_DESK,
        LAMP_ROUNDS,
        PATROL_LOOP,
        PLAGUE_TOWN,
        PRISON_PLANS,
        RING_PLAN,
        SAME_CARDS,
        SENTENCE_PATH,
        SEVENTEEN_WINDOWS,
        THREE_LIGHTS,
        WHAT_PAPERS_PROVE,
        WHERE_SCANNING_HAPPENS,
        WHO_LEARNS_WHAT,
    )
}
