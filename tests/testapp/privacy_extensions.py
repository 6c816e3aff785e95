"""What a site adds to the package; the package imports this module by its name."""

from wagtail.blocks import (
    BooleanBlock,
    CharBlock,
    DateBlock,
    IntegerBlock,
    ListBlock,
    StructBlock,
)

from wagtail_privacy.blocks import SectionBlock, SectionType, section_types
from wagtail_privacy.profiles import Article, LegalProfile, Requirement, profiles
from wagtail_privacy.vocabulary import Obligation, SectionGroup


class TierBlock(StructBlock):
    name = CharBlock(required=False)
    from_points = IntegerBlock(required=False)
    since = DateBlock(required=False)


class LoyaltyProgrammeBlock(SectionBlock):
    """Facts of every shape: a number, a yes or no, a date, a list of structs."""

    points_per_euro = IntegerBlock(required=False)
    is_shared = BooleanBlock(required=False)
    started = DateBlock(required=False)
    tiers = ListBlock(TierBlock(), default=[])


section_types.add(
    SectionType(
        "loyalty_programme",
        heading="Loyalty programme",
        description="Says how points are collected.",
        guidance="Say which purchases give points.",
        sample="Every purchase gives points.",
        group=SectionGroup.WHAT,
        icon="pick",
        block=LoyaltyProgrammeBlock,
    )
)

profiles.add(
    LegalProfile(
        "club_rules",
        "Rules of the club",
        requirements=(
            Requirement("loyalty_programme", (Article(4, act="Rules"),)),
            Requirement("recipients", (Article(5),), Obligation.RECOMMENDED),
            Requirement("purposes", (Article(6),)),
        ),
    )
)
