from __future__ import annotations

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from i18nfield.strings import LazyI18nString
from wagtail.search.backends import get_search_backend

from tests.conftest import searching
from wagtail_privacy.models import Organisation
from wagtail_privacy.models.organisations import default_country
from wagtail_privacy.notice import Party


@pytest.fixture
def city(db):
    """A bilingual public body."""
    return Organisation.objects.create(
        name="City of Suvilahti",
        name_translations=LazyI18nString(
            {"fi": "Suvilahden kaupunki", "sv": "Sommarvik stad"}
        ),
        country="FI",
        street="Market Square 1",
        street_translations=LazyI18nString({"fi": "Kauppatori 1", "sv": "Torget 1"}),
        postal_code="00990",
        city="Suvilahti",
        city_translations=LazyI18nString({"sv": "Sommarvik"}),
        visiting_address="City Hall",
        visiting_address_translations=LazyI18nString({"fi": "Kaupungintalo"}),
        email="registry@suvi-lahti.example",
    )


def test_an_organisation_is_called_by_its_name(organisation):
    assert str(organisation) == "Kuusikko Books Ltd"


def test_an_organisation_is_a_party_of_all_its_facts(organisation):
    assert organisation.to_party("en") == Party(
        id=organisation.pk,
        name="Kuusikko Books Ltd",
        business_id="9550396-1",
        country="FI",
        street="Spruce Lane 4",
        postal_code="00990",
        city="Helsinki",
        email="privacy@kuusikko.example",
        phone="040 555 0100",
        website="https://kuusikko.example/",
    )


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", ("City of Suvilahti", "Market Square 1", "Suvilahti", "City Hall")),
        ("fi", ("Suvilahden kaupunki", "Kauppatori 1", "Suvilahti", "Kaupungintalo")),
        ("sv", ("Sommarvik stad", "Torget 1", "Sommarvik", "City Hall")),
        ("sv-FI", ("Sommarvik stad", "Torget 1", "Sommarvik", "City Hall")),
        ("de", ("City of Suvilahti", "Market Square 1", "Suvilahti", "City Hall")),
    ],
)
def test_words_are_those_of_the_language_where_there_are_some(city, language, words):
    party = Organisation.objects.get(pk=city.pk).to_party(language)

    assert (party.name, party.street, party.city, party.visiting_address) == words


def test_an_empty_text_in_a_language_is_no_text():
    organisation = Organisation(
        name="Kuusikko", name_translations=LazyI18nString({"fi": "", "sv": None})
    )

    assert organisation.to_party("fi").name == "Kuusikko"
    assert organisation.all_names() == ["Kuusikko"]


def test_all_its_names_can_be_listed(city):
    assert city.all_names() == [
        "City of Suvilahti",
        "Suvilahden kaupunki",
        "Sommarvik stad",
    ]
    assert city.other_names() == "Suvilahden kaupunki Sommarvik stad"


@searching
@pytest.mark.parametrize(
    "words", ["Suvilahti", "Sommarvik", "kaupunki", "registry@suvi-lahti.example"]
)
def test_an_organisation_is_found_by_its_names_and_its_particulars(
    city, organisation, words
):
    found = get_search_backend().search(words, Organisation)

    assert list(found) == [city]


@searching
def test_an_organisation_is_found_by_its_business_id(city, organisation):
    # MariaDB's index leaves out words as short as the check digit.
    words = "9550396" if connection.vendor == "mysql" else "9550396-1"

    assert list(get_search_backend().search(words, Organisation)) == [organisation]


@searching
def test_the_chooser_finds_it_by_the_beginning_of_a_name_in_any_language(
    city, organisation
):
    backend = get_search_backend()

    assert list(backend.autocomplete("Sommar", Organisation)) == [city]
    assert list(backend.autocomplete("Kuus", Organisation)) == [organisation]


def test_a_wrong_business_id_is_an_error_of_its_field_that_says_why():
    organisation = Organisation(name="Kuusikko", country="FI", business_id="9550396-2")

    with pytest.raises(ValidationError) as refusal:
        organisation.full_clean()

    assert set(refusal.value.message_dict) == {"business_id"}
    assert "check digit" in refusal.value.message_dict["business_id"][0]


def test_a_right_business_id_is_kept_in_its_usual_form():
    organisation = Organisation(name="Kuusikko", country="FI", business_id="95503961")

    organisation.full_clean()

    assert organisation.business_id == "9550396-1"


@pytest.mark.parametrize(
    ("country", "number"), [("", "9550396-2"), ("US", "123"), ("FI", "")]
)
def test_a_business_id_that_nobody_can_check_is_taken(country, number):
    organisation = Organisation(name="K", country=country, business_id=number)

    organisation.full_clean()

    assert organisation.business_id == number


def test_a_new_organisation_is_in_the_site_s_country(settings):
    assert Organisation().country == default_country() == "FI"

    settings.WAGTAIL_PRIVACY_COUNTRY = "SE"

    assert Organisation().country == "SE"


def test_organisations_are_listed_by_name(organisation, city):
    assert list(Organisation.objects.all()) == [city, organisation]
