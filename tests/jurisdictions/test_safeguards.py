from __future__ import annotations

import pytest
from django.utils.translation import override

from wagtail_privacy.jurisdictions import wrong_safeguard
from wagtail_privacy.vocabulary import Safeguard


@pytest.mark.parametrize("country", ["US", "CH", "IN", ""])
def test_most_grounds_hold_for_every_country(country):
    for safeguard in set(Safeguard) - {Safeguard.ADEQUACY, Safeguard.DPF}:
        assert wrong_safeguard(country, safeguard) == ""


def test_adequacy_needs_a_decision():
    assert wrong_safeguard("CH", Safeguard.ADEQUACY) == ""
    assert wrong_safeguard("IN", Safeguard.ADEQUACY).endswith("this country: India.")


def test_a_decision_that_the_site_strikes_out_is_none(settings):
    settings.WAGTAIL_PRIVACY_ADEQUACY = {"CH": None}

    assert wrong_safeguard("CH", Safeguard.ADEQUACY)


def test_the_framework_is_with_the_united_states():
    assert wrong_safeguard("US", Safeguard.DPF) == ""
    assert "covers only transfers to the United States" in (
        wrong_safeguard("CA", Safeguard.DPF)
    )


def test_the_country_is_named_in_the_reader_s_language():
    with override("fi"):
        assert "Intia" in wrong_safeguard("IN", Safeguard.ADEQUACY)
