import pytest
from django.core.exceptions import ValidationError

from wagtail_privacy.blocks import leaves
from wagtail_privacy.blocks.leaves import (
    AnchorBlock,
    FactTextBlock,
    GuidanceBlock,
    SectionTypesBlock,
    split_ids,
)
from wagtail_privacy.blocks.organisations import OrganisationChooserBlock


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


def test_migrations_of_sites_still_find_the_organisation_chooser_here():
    assert leaves.OrganisationChooserBlock is OrganisationChooserBlock
