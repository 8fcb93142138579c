"""The Sphinx extension of the course: one module a directive, each reading `content`."""

from __future__ import annotations

from sphinx.application import Sphinx
from sphinx.util.typing import ExtensionMetadata

from empty_tower_book import element, mathml, notes, pages
from empty_tower_book.activity import Activity
from empty_tower_book.asides import AsideRole
from empty_tower_book.assets import write_assets
from empty_tower_book.balance import AuditRole, Balance
from empty_tower_book.boxes import Evidence, Fold, Interests
from empty_tower_book.chart_directive import ChartDirective
from empty_tower_book.citation import SourceRole
from empty_tower_book.claims import AllClaims, OneClaim
from empty_tower_book.debate import DebateDirective
from empty_tower_book.debate_sheets import DebateSheets
from empty_tower_book.drawing_directive import DrawingDirective
from empty_tower_book.explore import Explore, announce_build
from empty_tower_book.front import Square, Way, Ways
from empty_tower_book.glossary import GlossaryDirective
from empty_tower_book.hook import Hook
from empty_tower_book.kinds import Kind
from empty_tower_book.knowledge import Knowledge
from empty_tower_book.lab_index import LabsDirective
from empty_tower_book.languages import LANGUAGES, LanguageRole
from empty_tower_book.limits import Limits
from empty_tower_book.objections import Objections
from empty_tower_book.offline import Offline
from empty_tower_book.play import Play, PlayRole
from empty_tower_book.question_bank import write_question_bank
from empty_tower_book.quiz import QuizDirective
from empty_tower_book.reading import Reading
from empty_tower_book.settings_table import SettingsTable
from empty_tower_book.sources import Sources
from empty_tower_book.systems import SystemsDirective
from empty_tower_book.target import TargetDirective
from empty_tower_book.teachers import Answers, Lessons
from empty_tower_book.timeline import TimelineDirective
from empty_tower_book.weeks import WeeksDirective
from empty_tower_book.words import WordRole

DIRECTIVES = {
    "activity": Activity,
    "answers": Answers,
    "balance": Balance,
    "chart": ChartDirective,
    "claim": OneClaim,
    "claims": AllClaims,
    "debate": DebateDirective,
    "debate-sheets": DebateSheets,
    "drawing": DrawingDirective,
    "evidence": Evidence,
    "explore": Explore,
    "fold": Fold,
    "hook": Hook,
    "interests": Interests,
    "kind": Kind,
    "knowledge": Knowledge,
    "labs": LabsDirective,
    "lessons": Lessons,
    "limits": Limits,
    "objections": Objections,
    "offline": Offline,
    "play": Play,
    "quiz": QuizDirective,
    "reading": Reading,
    "settings": SettingsTable,
    "sources": Sources,
    "square": Square,
    "systems": SystemsDirective,
    "target": TargetDirective,
    "terms": GlossaryDirective,
    "timeline": TimelineDirective,
    "way": Way,
    "weeks": WeeksDirective,
    "ways": Ways,
}


def setup(app: Sphinx) -> ExtensionMetadata:
    """Register roles, directives, nodes, and what the page shell needs."""
    for name, directive in DIRECTIVES.items():
        app.add_directive(name, directive)
    app.add_role("source", SourceRole())
    app.add_role("play", PlayRole())
    app.add_role("aside", AsideRole())
    app.add_role("audit", AuditRole())
    app.add_role("word", WordRole())
    for language in LANGUAGES:
        app.add_role(language, LanguageRole())
    app.add_node(element.element, html=(element.visit, element.depart))
    app.add_node(notes.note_mark, html=(notes.visit_mark, notes.depart_mark))
    app.add_transform(notes.PlaceNotes)
    app.add_post_transform(pages.ArrangeHead)
    # Jupyter Book sets this value for an extension that we leave out; Sphinx warns of a value nobody knows.
    app.add_config_value("comments_config", {}, "env")
    app.add_html_math_renderer("mathml", (mathml.visit_inline, None), (mathml.visit_block, None))
    app.connect("config-inited", announce_build)
    app.connect("doctree-read", pages.check_head)
    app.connect("html-page-context", pages.add_page_values)
    app.connect("build-finished", write_assets, priority=900)
    app.connect("build-finished", write_question_bank)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
