"""`{chart} name`: a chart of what was counted about the course, with its numbers in a table."""

from __future__ import annotations

from docutils import nodes

from content.audit import audit
from empty_tower_book.charts import CHARTS
from empty_tower_book.course_directive import CourseDirective, course_content
from empty_tower_book.figures.inline_svg import inline_svg


class ChartDirective(CourseDirective):
    """Prints one of the charts that `charts` holds."""

    has_content = False
    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """Return the figure with its table."""
        name = self.arguments[0]
        if name not in CHARTS:
            return self.complain(f"no chart {name!r}; there are {', '.join(CHARTS)}")
        chart, measured = CHARTS[name], audit(course_content())
        picture = inline_svg(chart.figure(measured), chart.alternative(measured), prefix=name)
        numbers = chart.numbers(measured)
        return self.rendered(
            "chart", chart=chart, title=chart.title(measured), picture=picture, numbers=numbers
        )
