"""The admin's views of organisations."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.admin.ui.tables import Column
from wagtail.snippets.views.chooser import SnippetChooserViewSet
from wagtail.snippets.views.snippets import SnippetViewSet

from wagtail_privacy.admin.forbidden import Answers403Mixin
from wagtail_privacy.admin.usage import ProtectedDeleteView, ProtectedUsageView
from wagtail_privacy.models import Organisation


class OrganisationChooserViewSet(SnippetChooserViewSet):
    """Where an organisation is chosen, a new one can be made."""

    form_fields = [
        "name",
        "country",
        "business_id",
        "email",
        "phone",
        "website",
        "street",
        "postal_code",
        "city",
    ]


class OrganisationViewSet(Answers403Mixin, SnippetViewSet):
    model = Organisation
    icon = "group"
    list_display = [
        "name",
        Column("business_id", label=_("Business id"), sort_key="business_id"),
        Column("city", label=_("City"), sort_key="city"),
        Column("email", label=_("E-mail"), sort_key="email"),
        Column("phone", label=_("Phone")),
    ]
    list_filter = ["country"]
    list_per_page = 50
    copy_view_enabled = False
    inspect_view_enabled = True
    chooser_viewset_class = OrganisationChooserViewSet
    delete_view_class = ProtectedDeleteView
    usage_view_class = ProtectedUsageView
    delete_template_name = "wagtail_privacy/admin/organisation_delete.html"
    add_to_admin_menu = False

    panels = [
        MultiFieldPanel(
            [
                FieldPanel("name"),
                FieldPanel("name_translations"),
                FieldRowPanel([FieldPanel("country"), FieldPanel("business_id")]),
            ],
            heading=_("Organisation"),
        ),
        MultiFieldPanel(
            [FieldPanel("email"), FieldPanel("phone"), FieldPanel("website")],
            heading=_("Contact"),
        ),
        MultiFieldPanel(
            [
                FieldPanel("street"),
                FieldRowPanel([FieldPanel("postal_code"), FieldPanel("city")]),
                FieldPanel("visiting_address"),
            ],
            heading=_("Addresses"),
        ),
        MultiFieldPanel(
            [
                FieldPanel("street_translations"),
                FieldPanel("city_translations"),
                FieldPanel("visiting_address_translations"),
            ],
            heading=_("Addresses in other languages"),
            classname="collapsed",
        ),
    ]
