import re
from dataclasses import FrozenInstanceError

import pytest

from wagtail_privacy.countries import country_choices
from wagtail_privacy.jurisdictions import (
    AdequacyDecision,
    adequacy_decision,
    adequacy_decisions,
    eea_countries,
)
from wagtail_privacy.jurisdictions.adequacy import AS_OF, SOURCE


@pytest.mark.parametrize(
    ("country", "number"),
    [
        ("CH", "2000/518/EC"),
        ("GB", "(EU) 2021/1772"),
        ("KR", "(EU) 2022/254"),
        ("BR", "(EU) 2026/179"),
    ],
)
def test_a_whole_country_is_adequate_by_a_decision(country, number):
    assert adequacy_decision(country) == AdequacyDecision(
        country, number, as_of=AS_OF, source=SOURCE
    )


@pytest.mark.parametrize(
    ("country", "words"),
    [
        ("CA", "(PIPEDA)"),
        ("IL", "processed automatically"),
        ("JP", "private businesses"),
        ("US", "certified under the EU–US Data Privacy Framework"),
    ],
)
def test_a_partial_decision_says_whom_it_covers(country, words):
    scope = str(adequacy_decision(country).scope)

    assert words in scope
    assert scope.startswith("The decision covers only ")
    assert scope.endswith(".")


@pytest.mark.parametrize("country", ["", "FI", "AU", "IN", "us", "EPO"])
def test_there_is_no_decision_on_any_other_country(country):
    assert adequacy_decision(country) is None


def test_every_decision_is_on_a_country_outside_the_eea_and_has_a_number():
    countries = [decision.country for decision in adequacy_decisions()]

    assert countries == sorted(countries)
    assert set(countries) <= dict(country_choices()).keys() - eea_countries()
    for decision in adequacy_decisions():
        assert re.fullmatch(r"\d{4}/\d+/(EC|EU)|\(EU\) \d{4}/\d+", decision.number)
        assert decision.as_of == AS_OF
        assert decision.source.startswith("https://")


def test_a_decision_cannot_be_changed():
    with pytest.raises(FrozenInstanceError):
        adequacy_decision("CH").number = "1"


def test_a_site_adds_a_decision(settings):
    settings.WAGTAIL_PRIVACY_ADEQUACY = {"KE": "(EU) 2031/7"}

    assert adequacy_decision("KE") == AdequacyDecision("KE", "(EU) 2031/7")
    assert adequacy_decisions()[-1] == adequacy_decision("KE")
    assert adequacy_decision("CH").as_of == AS_OF


def test_a_site_strikes_a_country_out(settings):
    settings.WAGTAIL_PRIVACY_ADEQUACY = {"US": None, "KE": None}

    assert adequacy_decision("US") is None
    assert not {"US", "KE"} & {decision.country for decision in adequacy_decisions()}


def test_a_new_number_keeps_the_scope_and_loses_our_date(settings):
    scope = adequacy_decision("US").scope
    settings.WAGTAIL_PRIVACY_ADEQUACY = {"US": "(EU) 2031/8"}

    assert adequacy_decision("US") == AdequacyDecision("US", "(EU) 2031/8", scope)
