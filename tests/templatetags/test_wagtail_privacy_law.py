"""What the law knows of a fact: adequacy decisions, Article 9."""

from __future__ import annotations

from typing import Any

import pytest

from wagtail_privacy.jurisdictions import AdequacyDecision
from wagtail_privacy.templatetags.wagtail_privacy_law import (
    privacy_adequacy,
    privacy_decision_number,
    privacy_special,
)


def test_a_country_has_the_decision_that_the_site_knows(settings: Any) -> None:
    assert privacy_adequacy("CH").number == "2000/518/EC"
    assert privacy_adequacy("IN") is None

    settings.WAGTAIL_PRIVACY_ADEQUACY = {"IN": "(EU) 2030/1"}
    assert privacy_adequacy("IN").number == "(EU) 2030/1"


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        ("2000/518/EC", "2000/518/EC"),
        ("2010/625/EU", "2010/625/EU"),
        ("(EU) 2019/419", "(EU) 2019/419"),
        ("", ""),
    ],
)
def test_the_number_of_a_decision_is_shown(number: str, shown: str) -> None:
    assert privacy_decision_number(AdequacyDecision("CH", number)) == shown


def test_data_about_crimes_is_no_special_category() -> None:
    assert privacy_special(("union", "health", "criminal")) == ["union", "health"]
    assert privacy_special(("criminal",)) == []
    assert privacy_special(None) == []
