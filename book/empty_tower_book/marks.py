"""Small signs drawn by code: verdict discs, shapes of positions, shapes of themes. One ink, no colours."""

from __future__ import annotations

from markupsafe import Markup

_RING = '<circle cx="12" cy="12" r="9.6" class="outline"/>'
VERDICT_DRAWINGS = {
    "accurate": '<circle cx="12" cy="12" r="10.4"/>',
    "mostly-accurate": _RING + '<path d="M12 12V2.4A9.6 9.6 0 1 1 2.4 12Z"/>',
    "partly-accurate": _RING + '<path d="M12 2.4a9.6 9.6 0 0 1 0 19.2Z"/>',
    "misleading": _RING + '<path d="M16 3.3A9.6 9.6 0 1 1 3.3 16A9.6 9.6 0 0 0 16 3.3Z"/>'
    '<path d="M5.2 18.8L18.8 5.2" class="outline"/>',
    "false": _RING + '<path d="M5.6 5.6L18.4 18.4M18.4 5.6L5.6 18.4" class="outline"/>',
    "unproven": '<circle cx="12" cy="12" r="9.6" class="outline" stroke-dasharray="2.6 2.427"/>',
    "not-checkable": '<path d="M12 2L22 12L12 22L2 12ZM7.5 12H16.5" class="outline"/>',
}
VERDICT_NAMES = {
    "accurate": "Accurate",
    "mostly-accurate": "Mostly accurate",
    "partly-accurate": "Partly accurate",
    "misleading": "Misleading",
    "false": "False",
    "unproven": "Unproven",
    "not-checkable": "Not checkable",
}
VERDICT_MEANINGS = {
    "accurate": "the statement agrees with the record",
    "mostly-accurate": "right in substance, with a gap or a small error",
    "partly-accurate": "true and untrue parts of similar weight",
    "misleading": "real elements, arranged to suggest something the record does not support",
    "false": "contradicted by the record",
    "unproven": "no sufficient evidence either way was found",
    "not-checkable": "a value judgement, a question or an insult that no evidence could settle",
}
# Three shapes of one area, so that no position looks bigger than another; a fourth and fifth in reserve.
POSITION_SHAPES = (
    "M12 2.6L22.4 20.6H1.6Z",
    "M12 2.9a9.1 9.1 0 1 0 0.01 0Z",
    "M4 4H20V20H4Z",
    "M12 1L23 12L12 23L1 12Z",
    "M7.4 3H16.6L21.6 12L16.6 21H7.4L2.4 12Z",
)
# One shape a theme of the timeline, centred on nothing, about twelve units wide.
THEME_SHAPES = {
    "institution": "M-5.5 -5.5H5.5V5.5H-5.5Z",
    "law": "M0 -7.4L7.4 0L0 7.4L-7.4 0Z",
    "theory": "M0 -6.2A6.2 6.2 0 1 1 -0.01 -6.2Z",
    "technology": "M0 -6.4L6.6 5.4H-6.6Z",
    "resistance": "M-2.2 -6.4H2.2V-2.2H6.4V2.2H2.2V6.4H-2.2V2.2H-6.4V-2.2H-2.2Z",
    "city": "M0 -6.8L5.8 -1.6V6H-5.8V-1.6Z",
}


def verdict_mark(verdict: str) -> Markup:
    """Return the disc of a verdict: how much of the sentence the record lights up."""
    return Markup(
        f'<svg class="verdict" viewBox="0 0 24 24" aria-hidden="true">{VERDICT_DRAWINGS[verdict]}</svg>'
    )


def verdict_symbols() -> Markup:
    """Return all discs as symbols, for a page with so many of them that each is drawn once and used often."""
    symbols = (
        f'<symbol id="verdict-{name}" viewBox="0 0 24 24">{drawing}</symbol>'
        for name, drawing in VERDICT_DRAWINGS.items()
    )
    return Markup(f'<svg class="symbols" aria-hidden="true">{"".join(symbols)}</svg>')


def verdict_use(verdict: str) -> Markup:
    """Return a disc by reference to `verdict_symbols`, which the page has to hold."""
    return Markup(f'<svg class="verdict" aria-hidden="true"><use href="#verdict-{verdict}"/></svg>')


def position_mark(index: int) -> Markup:
    """Return the shape of the position that stands at `index` on the page."""
    path = POSITION_SHAPES[index % len(POSITION_SHAPES)]
    return Markup(f'<svg class="shape" viewBox="0 0 24 24" aria-hidden="true"><path d="{path}"/></svg>')


def theme_mark(theme: str, filled: bool = False) -> Markup:
    """Return the shape of a theme of the timeline; filled if the event is often told wrongly."""
    kind = "shape filled" if filled else "shape"
    path = f'<path d="{THEME_SHAPES[theme]}"/>'
    return Markup(f'<svg class="{kind}" viewBox="-8 -8 16 16" aria-hidden="true">{path}</svg>')
