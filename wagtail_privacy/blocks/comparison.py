"""Two versions of a section side by side, under the name of the section."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.utils.html import format_html, format_html_join
from wagtail.admin.compare import (
    BlockComparison,
    StructBlockComparison,
    get_comparison_class_for_block,
)


class SectionComparison(StructBlockComparison):
    """Says which section it is, and leaves out what both versions have empty."""

    def htmlvalue(self, val: Any) -> str:
        shown = self._children(val, val)
        return self._named((child.htmlvalue(val[name]), name) for name, child in shown)

    def htmldiff(self) -> str:
        shown = self._children(self.val_a, self.val_b)
        return self._named((child.htmldiff(), name) for name, child in shown)

    def _children(
        self, before: Any, after: Any
    ) -> Iterator[tuple[str, BlockComparison]]:
        for name, block in self.block.child_blocks.items():
            if name != "guidance" and (before[name] or after[name]):
                comparison = get_comparison_class_for_block(block)
                exists = self.exists_a, self.exists_b
                yield name, comparison(block, *exists, before[name], after[name])

    def _named(self, rows: Iterator[tuple[str, str]]) -> str:
        labelled = ((self.block.child_blocks[name].label, html) for html, name in rows)
        return format_html(
            "<p><strong>{}</strong></p>\n<dl>\n{}\n</dl>",
            self.block.label,
            format_html_join("\n", "    <dt>{}</dt>\n    <dd>{}</dd>", labelled),
        )
