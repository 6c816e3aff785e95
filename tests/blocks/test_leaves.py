import pytest
from django.core.exceptions import ValidationError
from django.utils.translation import override

from wagtail_privacy.blocks.leaves import (
    AnchorBlock,
    FactTextBlock,
    GuidanceBlock,
    OrganisationChooserBlock,
    SectionTypesBlock,
    split_ids,
)
from wagtail_privacy.models import Organisation


@pytest.mark.parametrize(
    ("written", "anchor"),
    [
        ("", ""),
        ("retention", "retention"),
        ("  säilytys ", "säilytys"),
        ("#how-long_2", "how-long_2"),
    ],
)
def test_an_anchor_is_what_stands_after_the_hash(written, anchor):
    assert AnchorBlock(required=False).clean(written) == anchor


@pytest.mark.parametrize("written", ["2nd", "how long", "-x", "_x", 'a"b', "a/b", "é?"])
def test_an_anchor_that_an_address_cannot_hold_is_refused(written):
    with pytest.raises(ValidationError, match="begin with a letter"):
        AnchorBlock(required=False).clean(written)


@pytest.mark.parametrize(
    ("written", "ids"),
    [
        ("", ""),
        ("retention", "retention"),
        ("retention,purposes", "retention, purposes"),
        (" retention ; purposes\nretention", "retention, purposes"),
    ],
)
def test_section_types_are_separated_in_one_way(written, ids):
    assert SectionTypesBlock(required=False).clean(written) == ids


def test_a_section_type_that_does_not_exist_is_refused_with_those_that_do():
    with pytest.raises(ValidationError) as refusal:
        SectionTypesBlock(required=False).clean("retention, storage")

    assert "“storage”" in refusal.value.message
    assert "data_subjects" in refusal.value.message


@pytest.mark.parametrize(
    ("value", "ids"),
    [("", ()), (None, ()), ("a, b", ("a", "b")), ("a a b", ("a", "b"))],
)
def test_ids_are_read_from_a_list_in_words(value, ids):
    assert split_ids(value) == ids


@pytest.mark.parametrize(
    "block", [AnchorBlock(), FactTextBlock(), GuidanceBlock(), SectionTypesBlock()]
)
def test_what_is_the_same_in_every_language_is_not_sent_to_translators(block):
    assert block.get_translatable_segments("retention") == []
    assert block.restore_translated_segments("retention", ["säilytys"]) == "retention"


def test_guidance_is_shown_as_a_note_that_nobody_can_change():
    block = GuidanceBlock()
    block.set_name("guidance")
    html = block.field.widget.render("guidance", "Say why.")

    assert "readonly" in html
    assert "Say why." in html
    assert "wagtail_privacy/admin.css" in str(block.field.widget.media)


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

    assert path == "wagtail_privacy.blocks.leaves.OrganisationChooserBlock"
    assert (args, kwargs) == ([], {"required": False})
    assert OrganisationChooserBlock(*args, **kwargs).target_model is Organisation
