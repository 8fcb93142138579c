"""The directive `activity`: something to do together, with what a teacher has to know beside it."""

from __future__ import annotations

from docutils import nodes
from docutils.parsers.rst import directives

from empty_tower_book.boxes import TitledBlock
from empty_tower_book.element import element


class Activity(TitledBlock):
    """A discussion or an exercise; format, minutes, group and product stand in the notes column."""

    label = "Activity"
    default_title = "Talk about it"
    css_class = "activity"
    option_spec = {  # noqa: RUF012 - docutils reads this table from the class
        "format": directives.unchanged_required,
        "minutes": directives.positive_int,
        "group": directives.unchanged_required,
        "product": directives.unchanged_required,
    }

    def run(self) -> list[nodes.Node]:
        """Return a row: the block, and its facts beside it."""
        missing = [name for name in self.option_spec if name not in self.options]
        if missing:
            return self.complain(f"the activity lacks {', '.join(missing)}; write each as :name: value")
        return [element.of("div", *super().run(), *self._facts(), classes="noted activity-row")]

    def _facts(self) -> list[nodes.Node]:
        facts = {name.capitalize(): str(self.options[name]) for name in self.option_spec}
        return self.rendered("activity", facts=facts)
