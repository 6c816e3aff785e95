"""What else is done with personal data: marketing, recording, cameras, publication."""

from __future__ import annotations

from typing import Any, ClassVar

from django.utils.functional import cached_property
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from wagtail_privacy.blocks.leaves import FactURLBlock
from wagtail_privacy.blocks.structured.base import StructuredBlock
from wagtail_privacy.blocks.structured.leaves import (
    LinesBlock,
    OptionBlock,
    OptionsBlock,
    WordsBlock,
    YesNoBlock,
)
from wagtail_privacy.blocks.structured.rows import PeriodFields, without_contradiction
from wagtail_privacy.vocabulary import (
    LegalBasis,
    MarketingChannel,
    MarketingGround,
    PeriodStart,
    PeriodUnit,
    RecordedChannel,
)


class ActivityBlock(StructuredBlock):
    """Something that the controller does, or says that it does not do.

    ``done`` names the yes-or-no fact; a “no” leaves no room for ``details``, other
    than a “no” there too.
    """

    done: ClassVar[str]
    details: ClassVar[tuple[str, ...]]

    def clean(self, value: Any) -> Any:
        for name in self.details:
            if value[name] != "no":
                without_contradiction(value, self.done, name)
        return super().clean(value)


class DirectMarketingBlock(ActivityBlock):
    """Direct marketing (GDPR Article 21(2)–(3), Directive 2002/58/EC Article 13)."""

    done = "used"
    details = ("channels", "ground", "profiling", "stop")

    used = YesNoBlock(label=_("Is personal data used for direct marketing?"))
    channels = OptionsBlock(MarketingChannel, label=_("Channels"))
    ground = OptionBlock(MarketingGround, label=_("What allows the marketing"))
    profiling = YesNoBlock(label=_("Does profiling decide what is marketed to whom?"))
    stop = LinesBlock(
        label=_("Ways to stop the marketing"),
        help_text=_(
            "One on each line, for example “The link at the end of every newsletter”."
        ),
    )

    def sample_facts(self) -> dict[str, Any]:
        return {
            "used": "yes",
            "channels": [MarketingChannel.EMAIL, MarketingChannel.SMS],
            "ground": MarketingGround.CONSENT,
            "profiling": "no",
            "stop": gettext(
                "The link at the end of every newsletter\n"
                "Email to privacy@pinetreebooks.example"
            ),
        }


class RecordingBlock(PeriodFields, ActivityBlock):
    """What calls and cameras have in common: why, how long, and who has access."""

    done = "recorded"
    last_facts: ClassVar[tuple[str, ...]] = (
        "purposes",
        "legal_bases",
        *PeriodFields.base_blocks,
        "access",
    )

    purposes = LinesBlock(
        label=_("Purposes"),
        help_text=_("One on each line, for example “Prevention of theft”."),
    )
    legal_bases = OptionsBlock(LegalBasis, label=_("Legal basis"))
    access = WordsBlock(
        label=_("Who has access to the recordings"),
        help_text=_("For example “Shop manager”."),
    )

    @cached_property
    def fact_blocks(self) -> dict[str, blocks.Block]:
        """Those of the subclass come first: what is recorded."""
        found = super().fact_blocks
        first = {name: found[name] for name in found if name not in self.last_facts}
        return first | {name: found[name] for name in self.last_facts}


class CommunicationsRecordingBlock(RecordingBlock):
    """Recording of calls and messages."""

    details = (
        "channels",
        "announced",
        "purposes",
        "legal_bases",
        "number",
        "criterion",
        "act",
        "access",
    )

    recorded = YesNoBlock(label=_("Are calls or messages recorded?"))
    channels = OptionsBlock(RecordedChannel, label=_("What is recorded"))
    announced = YesNoBlock(label=_("Are people told when the recording begins?"))

    def sample_facts(self) -> dict[str, Any]:
        return {
            "recorded": "yes",
            "channels": [RecordedChannel.PHONE, RecordedChannel.CHAT],
            "announced": "yes",
            "purposes": gettext("Settlement of disputes about orders"),
            "legal_bases": [LegalBasis.LEGITIMATE_INTERESTS],
            "number": 90,
            "unit": PeriodUnit.DAY,
            "starts": PeriodStart.COLLECTION,
            "access": gettext("Our customer service"),
        }


class CctvBlock(RecordingBlock):
    """Camera surveillance (EDPB Guidelines 3/2019)."""

    details = ("audio", "number", "criterion", "act")

    recorded = YesNoBlock(
        label=_("Are the pictures recorded?"),
        help_text=_("“No” with places below means cameras that show live pictures."),
    )
    places = LinesBlock(
        label=_("Places with cameras"),
        help_text=_("One on each line, for example “Entrance”."),
    )
    audio = YesNoBlock(label=_("Is sound recorded?"))
    signs = YesNoBlock(label=_("Is there a sign at each place?"))

    def sample_facts(self) -> dict[str, Any]:
        return {
            "recorded": "yes",
            "places": gettext("Entrance\nTill"),
            "audio": "no",
            "signs": "yes",
            "purposes": gettext("Prevention of theft"),
            "legal_bases": [LegalBasis.LEGITIMATE_INTERESTS],
            "number": 14,
            "unit": PeriodUnit.DAY,
            "criterion": gettext(
                "If the recording shows a crime, we keep it until the case is closed."
            ),
            "access": gettext("Shop manager"),
        }


class DirectoryPublicationBlock(ActivityBlock):
    """Publication of personal data in a directory: what, where and for whom."""

    done = "published"
    details = (
        "data",
        "place",
        "url",
        "open_to_all",
        "legal_bases",
        "removal",
    )

    published = YesNoBlock(label=_("Is personal data published in a directory?"))
    data = LinesBlock(label=_("Published data"))
    place = WordsBlock(
        label=_("Name of the directory"),
        help_text=_("For example “Reading groups on our website”."),
    )
    url = FactURLBlock(required=False, label=_("Address of the directory"))
    open_to_all = YesNoBlock(label=_("Can everyone see the directory?"))
    legal_bases = OptionsBlock(LegalBasis, label=_("Legal basis"))
    removal = WordsBlock(
        label=_("How people have their data removed"),
        help_text=_("A sentence, for example “Write to us and we remove the name.”"),
    )

    def sample_facts(self) -> dict[str, Any]:
        return {
            "published": "yes",
            "data": gettext("Names of the leaders of our reading groups"),
            "place": gettext("Reading groups on our website"),
            "url": "https://pinetreebooks.example/reading-groups/",
            "open_to_all": "yes",
            "legal_bases": [LegalBasis.CONSENT],
            "removal": gettext(
                "Write to us, and we remove the name within two working days."
            ),
        }
