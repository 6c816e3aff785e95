"""Data obtained from elsewhere: Regulation (EU) 2016/679, Article 14."""

from django.utils.translation import gettext_lazy as _

from wagtail_privacy.profiles.profile import (
    Article,
    LegalProfile,
    Requirement,
    profiles,
)
from wagtail_privacy.vocabulary import Obligation


profiles.add(
    LegalProfile(
        "eu_gdpr_14",
        _("GDPR, data obtained from elsewhere (Art. 14)"),
        requirements=(
            Requirement("controller", (Article(14, 1, "a"),)),
            Requirement(
                "joint_controllers",
                (Article(26, 2),),
                Obligation.CONDITIONAL,
                when="joint_controllers",
            ),
            Requirement(
                "representative",
                (
                    Article(14, 1, "a"),
                    Article(27),
                ),
                Obligation.CONDITIONAL,
                when="controller_outside_eu",
            ),
            Requirement("contact_person", (Article(12, 2),), Obligation.RECOMMENDED),
            Requirement(
                "dpo",
                (Article(14, 1, "b"),),
                Obligation.CONDITIONAL,
                when="dpo_designated",
            ),
            Requirement("purposes", (Article(14, 1, "c"),)),
            Requirement(
                "legal_basis",
                (
                    Article(14, 1, "c"),
                    Article(6, 1),
                ),
            ),
            Requirement(
                "legitimate_interests",
                (Article(14, 2, "b"),),
                Obligation.CONDITIONAL,
                when="legitimate_interests",
            ),
            Requirement("data_categories", (Article(14, 1, "d"),)),
            Requirement("data_sources", (Article(14, 2, "f"),)),
            Requirement(
                "special_categories",
                (Article(9),),
                Obligation.CONDITIONAL,
                when="special_categories",
            ),
            Requirement(
                "recipients",
                (Article(14, 1, "e"),),
                Obligation.CONDITIONAL,
                when="recipients",
            ),
            Requirement(
                "transfers",
                (Article(14, 1, "f"),),
                Obligation.CONDITIONAL,
                when="transfers",
            ),
            Requirement("retention", (Article(14, 2, "a"),)),
            Requirement("security", (Article(32),), Obligation.RECOMMENDED),
            Requirement(
                "automated_decisions",
                (
                    Article(14, 2, "g"),
                    Article(22),
                ),
                Obligation.CONDITIONAL,
                when="automated_decisions",
            ),
            Requirement("rights", (Article(14, 2, "c"),)),
            Requirement(
                "right_access",
                (
                    Article(14, 2, "c"),
                    Article(15),
                ),
            ),
            Requirement(
                "right_rectification",
                (
                    Article(14, 2, "c"),
                    Article(16),
                ),
            ),
            Requirement(
                "right_erasure",
                (
                    Article(14, 2, "c"),
                    Article(17),
                ),
            ),
            Requirement(
                "right_restriction",
                (
                    Article(14, 2, "c"),
                    Article(18),
                ),
            ),
            Requirement(
                "right_portability",
                (
                    Article(14, 2, "c"),
                    Article(20),
                ),
            ),
            Requirement(
                "right_object",
                (
                    Article(14, 2, "c"),
                    Article(21, 4),
                ),
            ),
            Requirement(
                "right_object_marketing",
                (
                    Article(21, 2),
                    Article(21, 4),
                ),
                Obligation.CONDITIONAL,
                when="direct_marketing",
            ),
            Requirement(
                "right_withdraw_consent",
                (
                    Article(14, 2, "d"),
                    Article(7, 3),
                ),
                Obligation.CONDITIONAL,
                when="consent",
            ),
            Requirement("rights_exercise", (Article(12, 2),), Obligation.RECOMMENDED),
            Requirement(
                "complaint",
                (
                    Article(14, 2, "e"),
                    Article(77),
                ),
            ),
            Requirement("changes", (Article(14, 4),), Obligation.RECOMMENDED),
            Requirement("document_dates", (Article(5, 2),), Obligation.RECOMMENDED),
        ),
    )
)
