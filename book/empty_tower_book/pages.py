"""What the page shell prints around the text: contents, chapter head, policy."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from docutils import nodes
from markupsafe import Markup
from sphinx import addnodes
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.transforms.post_transforms import SphinxPostTransform
from sphinx.util import logging

from empty_tower_book.chapters import LABS, written_chapters
from empty_tower_book.front_matter import ChapterHead, FrontMatterError, read_head
from empty_tower_book.markup import render
from empty_tower_book.ring import CHAPTERS, chapter_ring
from empty_tower_book.sheets import sheets_for

logger = logging.getLogger(__name__)

# Fewer sections than this need no table.
FEWEST_SECTIONS = 3
# The page of the search is a template of its own: no text to read its classes from.
SEARCH_FORM = '<form class="search">'
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "frame-src 'self'; worker-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'"
)


@dataclass(frozen=True)
class Page:
    """A line of the contents."""

    docname: str
    title: str
    chapter: str | None


@dataclass(frozen=True)
class Part:
    """A group of lines of the contents, with its caption."""

    caption: str | None
    pages: tuple[Page, ...]

    def holds(self, docname: str) -> bool:
        """Return whether a page belongs to this part; its line is then in sight without a press."""
        return any(page.docname == docname for page in self.pages)


class ArrangeHead(SphinxPostTransform):
    """Moves each `kind` above its heading, and takes the title away where the head prints it."""

    default_priority = 700
    formats = ("html",)

    def run(self, **_: object) -> None:
        """Rearrange the page just before it is written; titles have been collected long before."""
        for line in list(self.document.findall(nodes.raw)):
            section = line.parent
            if line.get("part") == "kind" and isinstance(section, nodes.section) and section.index(line) == 1:
                section.remove(line)
                section.insert(0, line)
        if head_of(self.env, self.env.docname) or self.env.docname == self.config.root_doc:
            title = self.document.next_node(nodes.title)
            if title is not None:
                title.parent.remove(title)


def check_head(app: Sphinx, _doctree: nodes.document) -> None:
    """Complain about a faulty front matter where it was read; a chapter has to have one."""
    docname = app.env.docname
    try:
        head = read_head(app.env.metadata[docname])
    except FrontMatterError as error:
        _complain(docname, str(error))
        return
    if head is None and "/chapters/" in docname:
        _complain(docname, "front matter: question is missing; a chapter starts with the head of a chapter")


def add_page_values(
    app: Sphinx, pagename: str, _template: str, context: dict[str, object], _doctree: nodes.document | None
) -> None:
    """Hand the shell what it prints, as one value named `tower`."""
    env = app.env
    parts = tuple(contents(env))
    head = head_html(env, pagename, parts)
    places = sections(env, pagename)
    context["tower"] = {
        "policy": POLICY,
        "kind": page_kind(env, pagename),
        "tab_title": tab_title(env, pagename),
        "description": env.metadata.get(pagename, {}).get("description", ""),
        "sheets": sheets_for(SEARCH_FORM if pagename == "search" else f"{head}{context.get('body', '')}"),
        "parts": parts,
        "unwritten": unwritten(parts),
        "head": head,
        "sections": places if len(places) >= FEWEST_SECTIONS else [],
    }


def page_kind(env: BuildEnvironment, pagename: str) -> str:
    """Return the class of the page's body: front, chapter or plain."""
    if pagename == env.config.root_doc:
        return "front"
    return "chapter" if head_of(env, pagename) else "plain"


def tab_title(env: BuildEnvironment, pagename: str) -> str:
    """Return what the browser's tab says: the page first, then the book."""
    book = str(env.config.html_title)
    if pagename == env.config.root_doc:
        return book
    title = env.titles[pagename].astext() if pagename in env.titles else "Search"
    return f"{title} · {book}"


def head_of(env: BuildEnvironment, pagename: str) -> ChapterHead | None:
    """Return the head of a chapter, or None; a faulty head was complained about when it was read."""
    try:
        return read_head(env.metadata.get(pagename, {}))
    except FrontMatterError:
        return None


def head_html(env: BuildEnvironment, pagename: str, parts: tuple[Part, ...]) -> Markup:
    """Return the printed head of a chapter, or nothing."""
    head = head_of(env, pagename)
    if head is None:
        return Markup()
    written = {int(page.chapter) for part in parts for page in part.pages if page.chapter is not None}
    leading = leading_chapters(env, pagename)
    lit = leading if head.chapter is None else [head.chapter]
    return render(
        "chapter_head",
        head=head,
        ring=chapter_ring(lit, written, head.chapter),
        title=Markup(env.titles[pagename].astext()),
        last=CHAPTERS - 1,
        leading=leading,
        sections=sections(env, pagename),
    )


def leading_chapters(env: BuildEnvironment, pagename: str) -> dict[int, str]:
    """Return the addresses of the chapters that lead to a lab, by number; to other pages none lead."""
    if not pagename.startswith(f"{LABS}/"):
        return {}
    name = pagename.removeprefix(f"{LABS}/")
    return {
        number: env.app.builder.get_relative_uri(pagename, chapter.docname)
        for number, chapter in written_chapters(Path(env.srcdir)).items()
        if name in chapter.labs
    }


def sections(env: BuildEnvironment, pagename: str) -> list[tuple[str, str]]:
    """Return anchor and title of the sections of a page; none of a page that has no table of contents."""
    found: list[tuple[str, str]] = []
    if pagename not in env.tocs:
        return found
    for item in env.tocs[pagename].findall(nodes.reference):
        if item["anchorname"] and _lists_above(item) == 2:
            found.append((item["anchorname"], item.astext()))
    return found


def contents(env: BuildEnvironment) -> Iterator[Part]:
    """Yield the parts of the book in order, the front page first."""
    root = str(env.config.root_doc)
    yield Part(None, (Page(root, "Front page", None),))
    for tree in env.get_doctree(root).findall(addnodes.toctree):
        pages = (_page(env, docname) for _, docname in tree["entries"] if docname in env.titles)
        yield Part(tree.get("caption"), tuple(pages))


def unwritten(parts: tuple[Part, ...]) -> str:
    """Return the sentence that says how much of the course is there."""
    written = sum(page.chapter is not None for part in parts for page in part.pages)
    return f"{written} of {CHAPTERS} chapters are written so far." if written < CHAPTERS else ""


def _complain(docname: str, message: str) -> None:
    logger.warning(message, location=docname, type="empty_tower", subtype="front-matter")


def _page(env: BuildEnvironment, docname: str) -> Page:
    chapter = env.metadata.get(docname, {}).get("chapter")
    return Page(docname, env.titles[docname].astext(), str(chapter) if chapter is not None else None)


def _lists_above(node: nodes.Node) -> int:
    above, lists = node.parent, 0
    while above is not None:
        lists += isinstance(above, nodes.bullet_list)
        above = above.parent
    return lists
