from __future__ import annotations

import pytest
from django.contrib.contenttypes.fields import GenericForeignKey
from django.contrib.contenttypes.models import ContentType
from django.db import connection, models
from django.test.utils import CaptureQueriesContext, isolate_apps
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.blocks import ListBlock, StreamBlock
from wagtail.fields import RichTextField, StreamField
from wagtail.models import ReferenceIndex
from wagtail.snippets.blocks import SnippetChooserBlock

from tests.testapp.models import CampaignPage
from wagtail_privacy.models import Organisation
from wagtail_privacy.models.mentions import organisations_named
from wagtail_privacy.pages.models import PrivacyNoticePage


SECTIONS = [
    ("controller", {"organisation": 1}),
    ("joint_controllers", {"organisations": [2, 3], "contact_point": 4}),
    ("representative", {"organisation": 5, "text": "<p>In the Union.</p>"}),
    ("dpo", {"organisation": None}),
    ("no_longer_installed", {"organisation": 99}),
]


@pytest.fixture
def organisations(db):
    """Nine of them, with the primary keys 1 to 9."""
    return [Organisation.objects.create(pk=n, name=f"No. {n}") for n in range(1, 10)]


def content(page):
    """What a revision of the page would hold, as it comes from the database."""
    return page.save_revision().content


def test_the_organisations_of_a_notice_are_its_controller_and_those_of_its_sections(
    make_notice, organisations
):
    page = make_notice(*SECTIONS, controller=organisations[8])

    assert organisations_named(PrivacyNoticePage, content(page)) == {1, 2, 3, 4, 5, 9}


def test_the_organisations_are_those_of_wagtail_s_reference_index(
    make_notice, organisations
):
    page = make_notice(*SECTIONS, controller=organisations[8])

    indexed = ReferenceIndex.get_references_for_object(page).filter(
        to_content_type=ContentType.objects.get_for_model(Organisation)
    )
    assert organisations_named(PrivacyNoticePage, content(page)) == {
        int(row.to_object_id) for row in indexed
    }


def test_a_notice_that_names_none_has_none(make_notice):
    assert organisations_named(PrivacyNoticePage, content(make_notice())) == set()
    assert organisations_named(PrivacyNoticePage, {}) == set()


def test_nothing_is_read_from_the_database(make_notice, organisations):
    stored = content(make_notice(*SECTIONS, controller=organisations[8]))

    with CaptureQueriesContext(connection) as captured:
        assert len(organisations_named(PrivacyNoticePage, stored)) == 6

    assert not captured.captured_queries


def test_our_blocks_are_found_in_a_stream_within_a_page_of_another_kind(
    home, organisations
):
    page = CampaignPage(title="Campaign")
    page.body = [
        {"type": "controller", "value": {"organisation": 2}},
        {
            "type": "notice",
            "value": [{"type": "dpo", "value": {"organisation": 7}}],
        },
    ]
    home.add_child(instance=page)

    assert organisations_named(CampaignPage, content(page)) == {2, 7}


@pytest.fixture
def partner_model():
    """A model of a site's own, with every way to name an organisation."""
    with isolate_apps("tests.testapp"):

        class Partner(ClusterableModel):
            lead = models.ForeignKey(Organisation, models.PROTECT)
            words = RichTextField()
            body = StreamField(
                [
                    ("one", SnippetChooserBlock("wagtail_privacy.Organisation")),
                    ("more", ListBlock(SnippetChooserBlock(Organisation))),
                    ("deep", StreamBlock([("one", SnippetChooserBlock(Organisation))])),
                    ("other", SnippetChooserBlock("auth.Group")),
                ]
            )
            kind = models.ForeignKey(ContentType, models.CASCADE)
            key = models.CharField(max_length=10)
            target = GenericForeignKey("kind", "key")

            class Meta:
                app_label = "testapp"

        class Member(ClusterableModel):
            partner = ParentalKey(Partner, related_name="members")
            organisation = models.ForeignKey(Organisation, models.PROTECT)

            class Meta:
                app_label = "testapp"

        yield Partner


def test_keys_and_choosers_of_a_site_s_own_are_found_wherever_they_are(
    organisations, partner_model
):
    kind = ContentType.objects.get_for_model(Organisation)
    partner = partner_model(pk=1, lead_id=1, kind=kind, key="2", words="<p>Us.</p>")
    partner.body = [
        ("one", organisations[2]),
        ("more", [organisations[3], organisations[4]]),
        ("deep", [("one", organisations[5])]),
        ("other", None),
    ]
    member = partner_model._meta.get_field("members").related_model
    partner.members = [member(pk=1, organisation_id=7)]

    stored = partner.serializable_data()

    assert organisations_named(partner_model, stored) == {1, 2, 3, 4, 5, 6, 7}


def test_a_generic_key_to_something_else_names_no_organisation(
    organisations, partner_model
):
    kind = ContentType.objects.get_for_model(ContentType)
    partner = partner_model(pk=1, lead_id=1, kind=kind, key="2", members=[])

    assert organisations_named(partner_model, partner.serializable_data()) == {1}


def test_a_list_that_was_stored_before_items_had_ids_is_read():
    stored = {
        "sections": '[{"type": "joint_controllers", "value": {"organisations": [4]}}]'
    }

    assert organisations_named(PrivacyNoticePage, stored) == {4}


def test_a_stream_that_is_mere_text_names_none():
    assert organisations_named(PrivacyNoticePage, {"sections": "Not a stream"}) == set()
