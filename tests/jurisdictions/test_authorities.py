import re
from datetime import date

import pytest
from django.utils.translation import override

from wagtail_privacy.countries import babel_locale, country_choices
from wagtail_privacy.jurisdictions import (
    authorities,
    authority_choices,
    authority_for,
    eea_countries,
    find_authority,
    known_authorities,
)
from wagtail_privacy.jurisdictions.authority import AS_OF
from wagtail_privacy.jurisdictions.eea import PARTS


LAND = {
    "country": "DE",
    "name": "Landesbeauftragte für den Datenschutz Musterland",
    "website": "https://datenschutz.musterland.example/",
}


def test_every_country_of_the_eea_the_uk_switzerland_and_aland_have_one():
    countries = [authority.country for authority in authorities]

    states = eea_countries() - PARTS.keys()
    assert sorted(countries) == sorted({*states, "GB", "CH", "AX"})


@pytest.mark.parametrize("authority", authorities, ids=lambda item: item.id)
def test_every_authority_is_complete(authority):
    assert authority.id == authority.country.lower()
    assert authority.country in dict(country_choices())
    assert authority.name == authority.name.strip() != ""
    assert re.fullmatch(r"https://[a-z.-]+/", authority.website)
    assert authority.as_of == AS_OF
    assert authority.source.startswith("https://")


@pytest.mark.parametrize("authority", authorities, ids=lambda item: item.id)
def test_its_name_can_be_read_and_its_languages_are_known(authority):
    letters = "".join(filter(str.isalpha, authority.name))

    assert all(ord(letter) < 0x250 for letter in letters)
    for language in [*authority.names, *authority.addresses]:
        assert babel_locale(language).language == language
    assert all(authority.names.values())
    assert not authority.addresses or authority.address


@pytest.mark.parametrize(
    ("id", "language", "name"),
    [
        ("fi", "fi", "Tietosuojavaltuutetun toimisto"),
        ("fi", "sv", "Dataombudsmannens byrå"),
        ("fi", "en", "Office of the Data Protection Ombudsman"),
        ("se", "sv-se", "Integritetsskyddsmyndigheten (IMY)"),
        ("se", "fi", "Integritetsskyddsmyndigheten (IMY)"),
        ("ax", "sv", "Datainspektionen"),
        ("be", "fr", "Autorité de protection des données"),
        ("gr", "fi", "Hellenic Data Protection Authority"),
        ("gr", "el", "Αρχή Προστασίας Δεδομένων Προσωπικού Χαρακτήρα"),
    ],
)
def test_an_authority_is_called_what_it_calls_itself_in_a_language(id, language, name):
    assert find_authority(id).name_in(language) == name


def test_the_finnish_address_is_written_as_the_language_writes_it():
    ombudsman = find_authority("fi")

    assert ombudsman.address_in("fi") == "PL 800, 00531 Helsinki"
    assert ombudsman.address_in("sv") == "PB 800, 00531 Helsingfors"
    assert ombudsman.address_in("en") == "P.O. Box 800, 00531 Helsinki"


@pytest.mark.parametrize(
    "id", ["ax", "cy", "gb", "ie", "is", "li", "mt", "pl", "si", "sk"]
)
def test_an_address_that_is_not_confirmed_is_left_out(id):
    authority = find_authority(id)

    assert (authority.address, authority.email, authority.phone) == ("", "", "")


@pytest.mark.parametrize(
    ("country", "id"), [("FI", "fi"), ("SE", "se"), ("GB", "gb"), ("CH", "ch")]
)
def test_a_country_leads_to_its_authority(country, id):
    assert authority_for(country) == authorities[id]


@pytest.mark.parametrize(("country", "id"), [("AX", "fi"), ("RE", "fr"), ("IC", "es")])
def test_a_part_of_a_country_leads_to_that_of_the_country(country, id):
    assert authority_for(country) == authorities[id]


@pytest.mark.parametrize("country", ["", "US", "JP", "fi"])
def test_another_country_leads_to_none(country):
    assert authority_for(country) is None


def test_germany_leads_to_none_before_the_site_adds_that_of_its_land(settings):
    assert authority_for("DE") is None

    settings.WAGTAIL_PRIVACY_AUTHORITIES = {"de_mu": LAND}

    assert authority_for("DE") == find_authority("de_mu")
    assert find_authority("de_mu").name == LAND["name"]


def test_an_authority_that_nobody_knows_is_none():
    assert find_authority("atlantis") is None


def test_a_site_replaces_fields_of_an_authority(settings):
    settings.WAGTAIL_PRIVACY_AUTHORITIES = {
        "gb": {"address": "1 Mill Lane, Sampleton", "as_of": date(2030, 1, 1)}
    }
    authority = find_authority("gb")

    assert authority.address == "1 Mill Lane, Sampleton"
    assert authority.as_of == date(2030, 1, 1)
    assert authority.name == authorities["gb"].name
    assert authority_for("GB") == authority
    assert authority in known_authorities()
    assert authorities["gb"].address == ""


def test_what_a_site_adds_comes_after_ours_and_has_no_date(settings):
    settings.WAGTAIL_PRIVACY_AUTHORITIES = {"de_mu": LAND}

    assert known_authorities()[:-1] == tuple(authorities)
    assert known_authorities()[-1].id == "de_mu"
    assert known_authorities()[-1].as_of is None


@pytest.mark.parametrize(
    ("language", "first", "finnish"),
    [
        ("fi", "ax", "Suomi – Tietosuojavaltuutetun toimisto"),
        ("sv", "be", "Finland – Dataombudsmannens byrå"),
        ("en", "at", "Finland – Office of the Data Protection Ombudsman"),
    ],
)
def test_choices_are_named_in_the_active_language(language, first, finnish):
    with override(language):
        choices = authority_choices()

    assert choices[0][0] == first
    assert dict(choices)["fi"] == finnish
    assert {id for id, _label in choices} == set(authorities.ids())


def test_choices_of_one_country_are_sorted_by_name(settings):
    settings.WAGTAIL_PRIVACY_AUTHORITIES = {
        "de_z": {**LAND, "name": "Zweitamt"},
        "de_a": {**LAND, "name": "Amt"},
    }
    with override("en"):
        german = [id for id, _label in authority_choices() if id.startswith("de")]

    assert german == ["de_a", "de", "de_z"]


def test_a_choice_says_what_an_authority_is_confined_to():
    with override("en"):
        choices = dict(authority_choices())

    assert choices["ax"] == (
        "Åland Islands – Datainspektionen (public authorities of Åland)"
    )
    assert choices["de"].endswith(
        "(federal bodies, telecommunications and postal services)"
    )


def test_without_an_active_language_choices_are_english():
    with override(None):
        assert dict(authority_choices())["se"].startswith("Sweden – Swedish Authority")
