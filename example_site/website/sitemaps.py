from functools import reduce
from operator import or_

from wagtail.contrib.sitemaps import Sitemap
from wagtail.models import Page
from wagtail.query import PageQuerySet


class EveryLanguageSitemap(Sitemap):
    """Lists the pages of every language; Wagtail's own stops at the first one."""

    def items(self) -> PageQuerySet:
        root = self.get_wagtail_site().root_page
        homes = root.get_translations(inclusive=True)
        below = (Page.objects.descendant_of_q(home, inclusive=True) for home in homes)
        return (
            Page.objects.filter(reduce(or_, below))
            .live()
            .public()
            .order_by("path")
            .defer_streamfields()
            .specific()
        )
