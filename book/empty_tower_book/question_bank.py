"""The quizzes as one file for the question bank of a learning platform, in the format Moodle XML."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

from sphinx.application import Sphinx

from content.schema.quiz import Item, Quiz
from empty_tower_book.chapters import written_chapters
from empty_tower_book.course_directive import course_content

PLACE = "book/teachers/quizzes.xml"


def write_question_bank(app: Sphinx, failure: Exception | None) -> None:
    """Write the file beside the answer keys, from where their page leads to it."""
    if failure is not None or app.builder.format != "html":
        return
    titles = {number: page.title for number, page in written_chapters(Path(app.srcdir)).items()}
    path = Path(app.outdir) / PLACE
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(question_bank(course_content().quizzes.values(), titles), encoding="utf-8")


def question_bank(quizzes: Iterable[Quiz], titles: Mapping[int, str]) -> str:
    """Return the scored questions of all quizzes as Moodle XML, a category a chapter.

    Questions of what should be are left out: nobody can get them wrong, and the format has none like them.
    """
    bank = Element("quiz")
    for quiz in sorted(quizzes, key=lambda quiz: quiz.chapter):
        title = titles.get(quiz.chapter, f"Chapter {quiz.chapter}").replace("/", "//")
        category = SubElement(bank, "question", type="category")
        _text(category, "category", f"$course$/The Empty Tower/{quiz.chapter:02d} {title}")
        for number, item in enumerate(quiz.items, start=1):
            if item.kind != "should":
                _add_question(bank, f"{quiz.chapter:02d}.{number}", item)
    ElementTree.indent(bank)
    return ElementTree.tostring(bank, encoding="unicode", xml_declaration=True) + "\n"


def _add_question(bank: Element, name: str, item: Item) -> None:
    """Add a question whose fitting answers share the whole mark; each answer brings its reason."""
    fitting = sum(option.fits is True for option in item.options)
    question = SubElement(bank, "question", type="multichoice")
    _text(question, "name", f"{name} {item.question_en}")
    _text(question, "questiontext", item.question_en, format="plain_text")
    SubElement(question, "defaultgrade").text = "1"
    SubElement(question, "single").text = "true" if fitting == 1 else "false"
    SubElement(question, "shuffleanswers").text = "true"
    SubElement(question, "answernumbering").text = "ABCD"
    for option in item.options:
        share = f"{100 / fitting:.7g}" if option.fits else "0"
        answer = _text(question, "answer", option.text_en, fraction=share, format="plain_text")
        _text(answer, "feedback", option.reason_en, format="plain_text")


def _text(parent: Element, tag: str, words: str, **attributes: str) -> Element:
    """Add an element that holds its words in `text`, as this format does everywhere, and return it."""
    element = SubElement(parent, tag, attributes)
    SubElement(element, "text").text = " ".join(words.split())
    return element
