"""The rights of the reader (GDPR Articles 7(3) and 15 to 22): which, and what for."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.blocks.struct_block import StructBlockValidationError

from wagtail_privacy.blocks.leaves import FactTextBlock
from wagtail_privacy.blocks.structured.base import StructuredBlock
from wagtail_privacy.blocks.structured.complaints import complaint_facts
from wagtail_privacy.blocks.structured.leaves import OptionsBlock, WordsBlock
from wagtail_privacy.notice import Notice, Section
from wagtail_privacy.notice.rights import (
    RIGHT_OF_SECTION,
    rights_of,
    sections_of_rights,
)
from wagtail_privacy.vocabulary import DataSubjectRight


class RightsBlock(StructuredBlock):
    """All rights that have no section of their own, one or two sentences each."""

    rights = OptionsBlock(
        DataSubjectRight,
        label=_("Rights, if you choose them yourself"),
        help_text=_(
            "Leave empty: the rights follow from the legal bases in this notice. If "
            "you choose, only the rights that you choose are told."
        ),
    )
    # The same in all languages, as the choice is: translations take over both.
    reason = FactTextBlock(
        required=False,
        max_length=500,
        label=_("Reason for your choice"),
        help_text=_("For your records. Visitors never see it."),
        search_index=False,
    )

    def clean(self, value: Any) -> Any:
        value = super().clean(value)
        if value["rights"] and not value["reason"]:
            message = gettext(
                "For your records: why do you choose the rights yourself?"
            )
            raise StructBlockValidationError(
                block_errors={"reason": ValidationError(message)}
            )
        return value

    @classmethod
    def derived_facts(cls, section: Section, notice: Notice | None) -> dict[str, Any]:
        """The rights that this section tells, and where to complain if it tells that.

        The right to be informed is left out: the notice itself fulfils it.
        """
        elsewhere = {DataSubjectRight.INFORMATION, *sections_of_rights(notice)}
        listed = tuple(right for right in rights_of(notice) if right not in elsewhere)
        if DataSubjectRight.COMPLAINT in listed:
            return {"listed": listed, **complaint_facts(section, notice)}
        return {"listed": listed} if listed else {}


class RightBlock(StructuredBlock):
    """One right, told where it applies; the section type says which."""

    send_to = WordsBlock(
        label=_("Where to send the request"),
        help_text=_(
            "An e-mail or postal address, if it is not the one of all requests."
        ),
    )

    @classmethod
    def derived_facts(cls, section: Section, notice: Notice | None) -> dict[str, Any]:
        applies = RIGHT_OF_SECTION[section.type] in rights_of(notice)
        return {"applies": True} if applies else {}

    def sample_facts(self) -> dict[str, Any]:
        return {"send_to": "privacy@pinetreebooks.example"}
