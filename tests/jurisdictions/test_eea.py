from wagtail_privacy.countries import country_choices
from wagtail_privacy.jurisdictions import eea_countries
from wagtail_privacy.jurisdictions.eea import PARTS


def test_the_eea_is_the_twenty_seven_and_three():
    states = eea_countries() - PARTS.keys()

    assert len(states) == 30
    assert {"FI", "SE", "HR", "CY", "IS", "LI", "NO"} <= states


def test_countries_beside_the_eea_are_outside_it():
    assert not eea_countries() & {"CH", "GB", "US", "TR", "MC", "SM", "VA"}


def test_aland_and_other_parts_of_the_union_are_inside_and_the_rest_is_not():
    assert {"AX", "IC", "MQ", "RE"} <= eea_countries()
    assert not eea_countries() & {"FO", "GL", "SJ", "BL", "NC", "PF", "AW", "CW"}


def test_every_part_belongs_to_a_state_of_the_eea():
    assert set(PARTS.values()) <= eea_countries() - PARTS.keys()


def test_every_code_is_one_of_a_country():
    assert eea_countries() <= dict(country_choices()).keys()


def test_the_setting_replaces_the_whole_list(settings):
    settings.WAGTAIL_PRIVACY_EEA_COUNTRIES = ["FI", "CH"]

    assert eea_countries() == {"FI", "CH"}


def test_a_list_of_the_site_can_be_empty(settings):
    settings.WAGTAIL_PRIVACY_EEA_COUNTRIES = []

    assert eea_countries() == set()
