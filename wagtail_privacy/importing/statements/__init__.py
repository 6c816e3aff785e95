"""Facts that sentences state beyond doubt, set beside the words that state them."""

from wagtail_privacy.importing.statements.stating import state_facts


__all__ = ["state_facts"]
