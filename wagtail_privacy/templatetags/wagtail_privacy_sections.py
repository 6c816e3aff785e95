"""What stands around every section. A page has many, so these are tags of their own.

As ifs and loops of template tags they would take half the time that a section takes.
"""

from __future__ import annotations

from typing import Any

from django import template
from django.utils.html import conditional_escape, format_html
from django.utils.safestring import SafeString

from wagtail_privacy.blocks.section_links import SectionLinks


register = template.Library()


#: Joined, because ``format_html`` takes longer than all the rest of a heading.
_ID, _END = SafeString(' id="'), SafeString('"')
_HEADINGS = {
    level: (SafeString(f"<h{level}>"), SafeString(f"</h{level}>"))
    for level in range(1, 7)
}
_LINKS = (
    SafeString('\n    <div class="privacy-section-languages">'),
    SafeString("</div>"),
)


class PlaceNode(template.Node):
    """The attributes of the element: its id, and the language of its words."""

    def render(self, context: template.Context) -> SafeString:
        place = _ID + conditional_escape(context.get("anchor")) + _END
        if says := context.get("section_language"):
            place += format_html(' lang="{code}" dir="{direction}"', **says)
        return place


class HeadingNode(template.Node):
    """The heading, then the links to the section in other languages."""

    def render(self, context: template.Context) -> SafeString:
        before, after = _HEADINGS[context["level"]]
        html = before + conditional_escape(context["heading"]) + after
        if links := context.get("section_languages"):
            # A site’s own template may have put them together.
            known = links if isinstance(links, SectionLinks) else SectionLinks(links)
            start, end = _LINKS
            html += start + known.html(context.get("anchor")) + end
        return html


@register.tag
def privacy_section_place(parser: Any, token: template.base.Token) -> template.Node:
    """``{% privacy_section_place %}``: the attributes of a section’s element."""
    return PlaceNode()


@register.tag
def privacy_section_heading(parser: Any, token: template.base.Token) -> template.Node:
    """``{% privacy_section_heading %}``: its heading and its language links."""
    return HeadingNode()
