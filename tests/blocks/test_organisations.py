from __future__ import annotations

import pytest
from django.utils.translation import override

from wagtail_privacy.blocks import NoticeSectionsBlock
from wagtail_privacy.blocks.organisations import (
    OrganisationChooserBlock,
    organisation_ids,
    organisations_at_hand,
)
from wagtail_privacy.models import Organisation


def test_an_empty_choice_is_no_fact():
    block = OrganisationChooserBlock()

    assert block.to_fact(None, "en") is None
    assert block.from_fact(None) is None


def test_a_chosen_organisation_is_a_party_in_the_language_asked_for(organisation):
    organisation.name_translations = {"fi": "Kuusikon Kirjat Oy"}
    block = OrganisationChooserBlock()

    assert block.to_fact(organisation, "fi").name == "Kuusikon Kirjat Oy"
    with override("fi"):
        assert block.to_fact(organisation, "en").name == "Kuusikko Books Ltd"


def test_a_party_finds_its_organisation_again(organisation):
    block = OrganisationChooserBlock()

    assert block.from_fact(organisation.to_party("en")) == organisation


def test_an_organisation_is_its_number_in_the_api(organisation):
    block = OrganisationChooserBlock()

    assert block.get_api_representation(organisation) == organisation.pk
    assert block.get_api_representation(None) is None


def test_the_chooser_is_recorded_by_its_own_name():
    path, args, kwargs = OrganisationChooserBlock(required=False).deconstruct()

    assert path == "wagtail_privacy.blocks.organisations.OrganisationChooserBlock"
    assert (args, kwargs) == ([], {"required": False})
    assert OrganisationChooserBlock(*args, **kwargs).target_model is Organisation


def test_the_organisations_of_a_stream_are_found_wherever_they_stand():
    stored = [
        {"type": "controller", "value": {"organisation": 1}},
        {"type": "purposes", "value": {"text": "<p>x</p>"}},
        {
            "type": "joint_controllers",
            "value": {
                "organisations": [{"type": "item", "value": 2, "id": "a"}, None],
                "contact_point": 3,
            },
        },
        {"type": "dpo", "value": {"organisation": None}},
        {"type": "no_such_type", "value": {"organisation": 9}},
    ]

    assert [*organisation_ids(NoticeSectionsBlock(), stored)] == [1, 2, 3]


def test_a_list_in_the_form_it_had_before_items_had_ids_is_read():
    stored = [{"type": "joint_controllers", "value": {"organisations": [4, 5]}}]

    assert [*organisation_ids(NoticeSectionsBlock(), stored)] == [4, 5]


def test_a_value_that_is_no_mapping_names_nobody():
    stored = [{"type": "controller", "value": None}]

    assert [*organisation_ids(NoticeSectionsBlock(), stored)] == []


def test_choosers_take_what_is_laid_out_and_ask_no_database(organisation):
    block = OrganisationChooserBlock()

    with organisations_at_hand({7: organisation}):
        assert block.bulk_to_python([7, 8, None]) == [organisation, None, None]
        assert block.to_python(7) is organisation


@pytest.mark.parametrize("read", ["to_python", "bulk_to_python"])
def test_outside_a_notice_choosers_ask_the_database(organisation, read):
    block = OrganisationChooserBlock()
    with organisations_at_hand({}):
        pass

    value = organisation.pk if read == "to_python" else [organisation.pk]
    found = getattr(block, read)(value)

    assert found == (organisation if read == "to_python" else [organisation])
