"""Which pages everybody may read."""

from django.db.models import CharField, Exists, ExpressionWrapper, F, OuterRef, Q
from wagtail.models import PageViewRestriction


def public_pages() -> Q:
    """Live pages that no view restriction covers, as a condition of a query on pages.

    Wagtail’s ``public()`` asks for all restrictions first; this is part of the
    query itself.
    """
    path = ExpressionWrapper(OuterRef("path"), output_field=CharField())
    above = PageViewRestriction.objects.annotate(here=path)
    return Q(live=True) & ~Exists(above.filter(here__startswith=F("page__path")))
