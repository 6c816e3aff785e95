"""Where a reader complains about the processing (GDPR Articles 13(2)(d) and 77)."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import ChoiceBlock
from wagtail.blocks.struct_block import StructBlockValidationError

from wagtail_privacy.blocks.leaves import FactEmailBlock
from wagtail_privacy.blocks.structured.base import StructuredBlock
from wagtail_privacy.jurisdictions import (
    authority_choices,
    authority_for,
    find_authority,
)
from wagtail_privacy.notice import Notice, Section


class ComplaintBlock(StructuredBlock):
    """The supervisory authority: its own, else the site's, else the country's.

    The site's is not for a page that names a controller of another country.
    """

    authority = ChoiceBlock(
        choices=authority_choices,
        required=False,
        label=_("Supervisory authority"),
        help_text=_(
            "Leave empty for the authority of the site’s settings, or of the "
            "controller’s country."
        ),
    )
    email = FactEmailBlock(
        required=False,
        label=_("E-mail address for complaints"),
        help_text=_(
            "United Kingdom only: where people complain to you before they complain "
            "to the Commissioner. Leave empty for the controller’s address."
        ),
    )

    def clean(self, value: Any) -> Any:
        value = super().clean(value)
        chosen = value["authority"]
        if value["email"] and chosen and not is_controller_first(chosen):
            message = gettext(
                "Leave this empty: the authority takes complaints directly."
            )
            raise StructBlockValidationError(
                block_errors={"email": ValidationError(message)}
            )
        return value

    @classmethod
    def derived_facts(cls, section: Section, notice: Notice | None) -> dict[str, Any]:
        """The right applies always, so an empty section tells it, too."""
        return {"applies": True, **complaint_facts(section, notice)}

    def sample_facts(self) -> dict[str, Any]:
        return {"authority": "fi"}


def complaint_facts(section: Section, notice: Notice | None) -> dict[str, Any]:
    """Return where to complain, by the site’s settings or the controller.

    ``authority`` is absent if the site names none, and the controller's country is
    unknown or has not one authority for everybody. ``email`` is there only where the
    law sends people to the controller first.
    """
    if notice is None:
        return {}
    controller = notice.controller
    general = authority_for(controller.country) if controller else None
    authority = notice.authority or (general.id if general else "")
    facts = {"authority": authority} if authority else {}
    chosen = section.facts.get("authority") or authority
    if controller and controller.email and is_controller_first(chosen):
        facts["email"] = controller.email
    return facts


def is_controller_first(authority_id: str) -> bool:
    """Whether complaints go to the controller before they go to the authority.

    So they do in the United Kingdom: Data Protection Act 2018, Section 164A.
    """
    authority = find_authority(authority_id)
    return authority is not None and authority.country == "GB"
