"""Finland: GDPR Article 13 with the Data Protection Act (1050/2018)
and section 205 of the Act on Electronic Communications Services (917/2014).
"""

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
        "fi_gdpr",
        _("Finland: GDPR and the Data Protection Act"),
        requirements=(
            Requirement("controller", (Article(13, 1, "a"),)),
            Requirement(
                "joint_controllers",
                (Article(26, 2),),
                Obligation.CONDITIONAL,
                when="joint_controllers",
            ),
            Requirement(
                "representative",
                (
                    Article(13, 1, "a"),
                    Article(27),
                ),
                Obligation.CONDITIONAL,
                when="controller_outside_eu",
            ),
            Requirement("contact_person", (Article(12, 2),), Obligation.RECOMMENDED),
            Requirement(
                "dpo",
                (Article(13, 1, "b"),),
                Obligation.CONDITIONAL,
                when="dpo_designated",
            ),
            Requirement("purposes", (Article(13, 1, "c"),)),
            Requirement(
                "legal_basis",
                (
                    Article(13, 1, "c"),
                    Article(6, 1),
                ),
            ),
            Requirement(
                "legitimate_interests",
                (Article(13, 1, "d"),),
                Obligation.CONDITIONAL,
                when="legitimate_interests",
            ),
            Requirement(
                "data_categories", (Article(30, 1, "c"),), Obligation.RECOMMENDED
            ),
            Requirement("data_sources", (Article(15, 1, "g"),), Obligation.RECOMMENDED),
            Requirement(
                "special_categories",
                (
                    Article(9),
                    Article(6, act="1050/2018"),
                ),
                Obligation.CONDITIONAL,
                when="special_categories",
            ),
            Requirement("provision_requirement", (Article(13, 2, "e"),)),
            Requirement(
                "recipients",
                (Article(13, 1, "e"),),
                Obligation.CONDITIONAL,
                when="recipients",
            ),
            Requirement(
                "transfers",
                (Article(13, 1, "f"),),
                Obligation.CONDITIONAL,
                when="transfers",
            ),
            Requirement("retention", (Article(13, 2, "a"),)),
            Requirement("security", (Article(32),), Obligation.RECOMMENDED),
            Requirement(
                "automated_decisions",
                (
                    Article(13, 2, "f"),
                    Article(22),
                ),
                Obligation.CONDITIONAL,
                when="automated_decisions",
            ),
            Requirement(
                "cookies",
                (Article(205, act="917/2014"),),
                Obligation.CONDITIONAL,
                when="cookies",
            ),
            Requirement("rights", (Article(13, 2, "b"),)),
            Requirement(
                "right_access",
                (
                    Article(13, 2, "b"),
                    Article(15),
                ),
            ),
            Requirement(
                "right_rectification",
                (
                    Article(13, 2, "b"),
                    Article(16),
                ),
            ),
            Requirement(
                "right_erasure",
                (
                    Article(13, 2, "b"),
                    Article(17),
                ),
            ),
            Requirement(
                "right_restriction",
                (
                    Article(13, 2, "b"),
                    Article(18),
                ),
            ),
            Requirement(
                "right_portability",
                (
                    Article(13, 2, "b"),
                    Article(20),
                ),
            ),
            Requirement(
                "right_object",
                (
                    Article(13, 2, "b"),
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
                    Article(13, 2, "c"),
                    Article(7, 3),
                ),
                Obligation.CONDITIONAL,
                when="consent",
            ),
            Requirement("rights_exercise", (Article(12, 2),), Obligation.RECOMMENDED),
            Requirement(
                "complaint",
                (
                    Article(13, 2, "d"),
                    Article(77),
                    Article(21, act="1050/2018"),
                ),
            ),
            Requirement("changes", (Article(13, 3),), Obligation.RECOMMENDED),
            Requirement("document_dates", (Article(5, 2),), Obligation.RECOMMENDED),
        ),
    )
)
