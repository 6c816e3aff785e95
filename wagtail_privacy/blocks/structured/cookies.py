"""The disclosure of cookies: what, whose, what for, how long, and who can read it.

Directive 2002/58 Article 5(3); C-673/17 Planet49, paragraphs 75 to 81; in Finland Act
917/2014, Section 205.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from wagtail_privacy.blocks.base import WHOLE
from wagtail_privacy.blocks.registry_words import service_fact
from wagtail_privacy.blocks.sample_registry import sample_registry
from wagtail_privacy.blocks.structured.base import StructuredBlock
from wagtail_privacy.blocks.structured.leaves import OptionsBlock
from wagtail_privacy.blocks.structured.showing import ShownBlock
from wagtail_privacy.notice import Notice, Section, ServiceFact, registry_digest
from wagtail_privacy.notice.disclosure import within
from wagtail_privacy.vocabulary import CookieCategory


class CookiesBlock(StructuredBlock):
    """The cookies of the site, from its registry, in tables by category."""

    reads_registry: ClassVar[bool] = True

    categories = OptionsBlock(
        CookieCategory,
        label=_("Categories"),
        help_text=_("Choose none to show all that the site uses."),
    )
    explained = ShownBlock(
        label=_("Explain cookies and categories"),
        help_text=_(
            "Says what cookies are, what each category is for, and that all but the "
            "necessary ones are used only with consent. Empty is “Yes”; choose “No” if "
            "your own text says it."
        ),
    )

    @classmethod
    def derived_facts(cls, section: Section, notice: Notice | None) -> dict[str, Any]:
        """The rows of the site's registry; nothing where it has none for the section.

        ``services`` are facts as ``service_fact`` returns them, ``count`` is the number
        of their cookies, ``changed`` the ISO date of the last change of the registry,
        and ``registry_digest`` that of all of it, whatever the section shows.
        """
        if notice is None or not notice.registry:
            return {}
        registry = notice.registry
        met = filter(_is_met, registry.services)
        services = within(
            [service_fact(service, notice.language) for service in met],
            section.facts.get("categories", ()),
        )
        if not services:
            return {}
        facts: dict[str, Any] = {
            "services": services,
            "count": sum(len(service.get("cookies", ())) for service in services),
            "registry_digest": registry_digest(registry),
        }
        if registry.changed_on:
            facts["changed"] = registry.changed_on.isoformat()
        return facts

    @classmethod
    def tells(cls, facts: Mapping[str, Any]) -> bool:
        """An explanation that an editor asks for stands without rows, too."""
        return bool(facts.get("services") or facts.get("explained"))

    def sample_facts(self) -> dict[str, Any]:
        return {"explained": "yes"}

    def get_preview_context(
        self, value: Any, parent_context: Any = None
    ) -> dict[str, Any]:
        """The preview shows invented services: the site may have none yet."""
        context = super().get_preview_context(value, parent_context)
        language = get_language() or "en"
        sample = Notice("", language, registry=sample_registry())
        return {**context, WHOLE: sample}


def _is_met(service: ServiceFact) -> bool:
    """Whether visitors meet a service: not if all that it stores is for editors."""
    return bool(service.shown or service.hosts or not service.cookies)
