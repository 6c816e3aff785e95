"""The panels of a service: few fields at once, and its cookies as rows to unfold."""

from __future__ import annotations

from typing import Any

from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    InlinePanel,
    MultiFieldPanel,
    ObjectList,
    Panel,
)

from wagtail_privacy.admin.cookies.forms import CookieServiceForm
from wagtail_privacy.cookies.snapshots import lifetime_text
from wagtail_privacy.models.cookie_gaps import gaps_of
from wagtail_privacy.notice.known_services import known_services


class GapsPanel(Panel):
    """What a stored service lacks, as a list above its fields."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "wagtail_privacy/admin/cookie_gaps.html"

        def is_shown(self) -> bool:
            return bool(self.instance.pk) and bool(self.gaps)

        @cached_property
        def gaps(self) -> list[Any]:
            """What blocks comes first."""
            return sorted(gaps_of(self.instance), key=lambda gap: not gap.blocks)

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            context = super().get_context_data(parent_context)
            context["blocking"] = [gap for gap in self.gaps if gap.blocks]
            context["others"] = [gap for gap in self.gaps if not gap.blocks]
            return context


class KnownServicePanel(Panel):
    """Which known service this one was taken over from, and what is uncertain in it."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "wagtail_privacy/admin/cookie_known.html"

        def is_shown(self) -> bool:
            return self.known is not None

        @cached_property
        def known(self) -> Any:
            return known_services.get(self.instance.known)


class KnownCookiePanel(Panel):
    """What the entry rests on that a row was taken over from."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "wagtail_privacy/admin/cookie_known_row.html"

        def is_shown(self) -> bool:
            return self.known is not None

        @property
        def known(self) -> Any:
            return getattr(self.form, "known", None)


class CookieRowPanel(MultiFieldPanel):
    """The fields of a row; one that is stored is folded, and says what it is."""

    class BoundPanel(MultiFieldPanel.BoundPanel):
        template_name = "wagtail_privacy/admin/cookie_row.html"

        @property
        def title(self) -> str:
            """What the row is, where, and for how long; "" for a new one."""
            row = self.instance
            parts = [
                str(row),
                row.get_kind_display(),
                lifetime_text(row.to_lifetime()),
                "" if row.confirmed else _("Suggestion"),
            ]
            return " · ".join(filter(None, parts)) if row.pk else ""

        @property
        def folding(self) -> str:
            return "" if self.form.errors else "collapsed"


SERVICE = MultiFieldPanel(
    [
        FieldPanel("name"),
        FieldRowPanel([FieldPanel("role"), FieldPanel("category")]),
        FieldPanel("provider"),
        FieldPanel("purpose"),
        FieldPanel("confirmed"),
    ],
    heading=gettext_lazy("Service"),
)
TRANSFER = MultiFieldPanel(
    [
        FieldRowPanel([FieldPanel("country"), FieldPanel("safeguard")]),
        FieldPanel("legal_basis"),
    ],
    heading=gettext_lazy("Where the data goes, and on what ground"),
)
ROW = CookieRowPanel(
    [
        KnownCookiePanel(),
        FieldRowPanel([FieldPanel("kind"), FieldPanel("name")]),
        FieldRowPanel([FieldPanel("party"), FieldPanel("domain")]),
        FieldRowPanel(
            [
                FieldPanel("lifetime"),
                FieldPanel("lifetime_number"),
                FieldPanel("lifetime_unit"),
            ]
        ),
        FieldRowPanel([FieldPanel("at_most"), FieldPanel("renewed")]),
        FieldPanel("purpose"),
        FieldRowPanel([FieldPanel("category"), FieldPanel("access")]),
        FieldRowPanel([FieldPanel("confirmed"), FieldPanel("internal")]),
    ]
)
ADDRESSES = MultiFieldPanel(
    [
        FieldPanel("privacy_url"),
        FieldPanel("opt_out_url"),
        FieldPanel("hosts"),
        FieldPanel("slug"),
    ],
    heading=gettext_lazy("Addresses"),
    classname="collapsed",
)


def edit_handler() -> ObjectList:
    """The panels of the form, which checks what a confirmed service needs."""
    panels = [
        GapsPanel(heading=gettext_lazy("What is missing")),
        KnownServicePanel(heading=gettext_lazy("Where this comes from")),
        SERVICE,
        TRANSFER,
        InlinePanel(
            "cookies",
            [ROW],
            heading=gettext_lazy("Cookies, other storage and requests"),
            label=gettext_lazy("row"),
        ),
        ADDRESSES,
    ]
    return ObjectList(panels, base_form_class=CookieServiceForm)
