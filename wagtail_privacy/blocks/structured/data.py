"""Whose data is processed, and which (GDPR Articles 9, 14(1)(d) and 30(1)(c))."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from wagtail_privacy.blocks.structured.base import StructuredBlock
from wagtail_privacy.blocks.structured.leaves import (
    LinesBlock,
    OptionBlock,
    OptionsBlock,
    WordsBlock,
    YesNoBlock,
)
from wagtail_privacy.blocks.structured.rows import without_contradiction
from wagtail_privacy.vocabulary import (
    DataCategory,
    DataSubjectGroup,
    SpecialBasis,
    SpecialCategory,
)


class DataSubjectsBlock(StructuredBlock):
    """The groups of people whom the notice concerns."""

    groups = OptionsBlock(DataSubjectGroup, label=_("Groups of people"))
    others = LinesBlock(label=_("Other groups"))

    def sample_facts(self) -> dict[str, Any]:
        return {
            "groups": [DataSubjectGroup.CUSTOMERS, DataSubjectGroup.SUBSCRIBERS],
            "others": gettext("Members of our reading circles"),
        }


class DataGroupBlock(blocks.StructBlock):
    """A group of data and the single items in it."""

    # The name comes first: Wagtail names a row after its first field that is filled
    # in, and a choice that is left open would name it “---------”.
    name = WordsBlock(
        label=_("Name of the group"),
        help_text=_("Leave empty to show the name of the category."),
    )
    category = OptionBlock(DataCategory, label=_("Category"))
    items = LinesBlock(
        label=_("Items of data"),
        help_text=_("One on each line, for example “postal address”."),
    )
    obligatory = YesNoBlock(
        label=_("Obligatory"),
        help_text=_("Whether a person must give this data."),
    )


class DataCategoriesBlock(StructuredBlock):
    """Groups of data in rows, and the personal identity code (GDPR Article 87)."""

    rows = blocks.ListBlock(
        DataGroupBlock(label=_("Group of data")),
        default=[],
        collapsed=True,
        label=_("Groups of data"),
    )
    national_id = YesNoBlock(label=_("The personal identity code is processed"))
    national_id_use = WordsBlock(
        label=_("Why the personal identity code is needed"),
        help_text=_("For example “identifying you when you buy on credit”."),
    )

    def clean(self, value: Any) -> Any:
        value = super().clean(value)
        return without_contradiction(value, "national_id", "national_id_use")

    def sample_facts(self) -> dict[str, Any]:
        contact = {
            "category": DataCategory.CONTACT,
            "items": gettext("name\npostal address\nemail address\ntelephone number"),
            "obligatory": "yes",
        }
        orders = {
            "category": DataCategory.ORDERS,
            "items": gettext("ordered products\npayment method\ndeliveries\nreturns"),
            "obligatory": "yes",
        }
        newsletter = {
            "name": gettext("Newsletter data"),
            "items": gettext("email address\ndate of your consent"),
            "obligatory": "no",
        }
        return {
            "rows": self.sample_rows("rows", contact, orders, newsletter),
            "national_id": "yes",
            "national_id_use": gettext("identifying you when you buy on credit"),
        }


class SpecialCategoriesBlock(StructuredBlock):
    """Data of GDPR Articles 9 and 10, and what allows its processing."""

    processed = YesNoBlock(label=_("Special categories are processed"))
    categories = OptionsBlock(SpecialCategory, label=_("Categories"))
    conditions = OptionsBlock(
        SpecialBasis, label=_("Condition for special categories of data")
    )
    law = WordsBlock(
        label=_("Act"),
        help_text=_("The act that allows the processing, if it is based on one."),
    )

    def clean(self, value: Any) -> Any:
        value = super().clean(value)
        for stated in ("categories", "conditions", "law"):
            without_contradiction(value, "processed", stated)
        return value

    def sample_facts(self) -> dict[str, Any]:
        return {
            "processed": "yes",
            "categories": [SpecialCategory.UNION, SpecialCategory.HEALTH],
            "conditions": [SpecialBasis.EMPLOYMENT],
            "law": gettext(
                "Act on the Protection of Privacy in Working Life (759/2004)"
            ),
        }


class ChildrenBlock(StructuredBlock):
    """Whether children are meant, and who consents for them (GDPR Article 8)."""

    addressed = YesNoBlock(label=_("The service is meant for children"))
    age = blocks.IntegerBlock(
        required=False,
        min_value=1,
        max_value=18,
        label=_("Age from which a child consents alone"),
        help_text=_("In years; in Finland 13."),
    )
    guardian = YesNoBlock(
        label=_("The consent of a guardian is needed below that age"),
        help_text=_(
            "With an age, “No” says that you do not ask younger children for consent."
        ),
    )
    verification = WordsBlock(
        label=_("How the consent or the age is checked"),
        help_text=_(
            "A sentence, for example “We check the consent of the guardian by email.”"
        ),
    )

    def sample_facts(self) -> dict[str, Any]:
        return {
            "addressed": "yes",
            "age": 13,
            "guardian": "yes",
            "verification": gettext("We check the consent of the guardian by email."),
        }
