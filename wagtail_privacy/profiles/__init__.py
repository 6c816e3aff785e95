from wagtail_privacy.profiles.profile import (
    Article,
    LegalProfile,
    Requirement,
    profile_choices,
    profiles,
)


__all__ = ["Article", "LegalProfile", "Requirement", "profile_choices", "profiles"]
