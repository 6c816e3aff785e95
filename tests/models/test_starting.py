from django.utils.translation import override
from wagtail.models import Page, Site

from wagtail_privacy.models import PrivacySettings
from wagtail_privacy.models.starting import prefill_new_notice, required_sections
from wagtail_privacy.pages.models import PrivacyNoticePage
from wagtail_privacy.profiles import profiles


def test_a_notice_starts_with_the_sections_that_its_profile_requires_in_order():
    for profile in profiles:
        sections = required_sections(profile.id, "en")

        assert [item.type for item in sections] == list(profile.required_sections())
        assert all(item.guidance and item.is_empty for item in sections)


def test_guidance_is_in_the_page_s_language():
    with override("en"):
        [first, *_rest] = required_sections("eu_gdpr_13", "fi")
    with override("fi"):
        expected = required_sections("eu_gdpr_13", "fi")[0].guidance

    assert first.guidance == expected
    assert "rekisterinpitäj" in first.guidance


def test_every_section_has_an_anchor_of_its_own_from_the_start():
    anchors = [item.anchor for item in required_sections("fi_gdpr", "fi")]

    assert "right-access" in anchors
    assert len(set(anchors)) == len(anchors)


def test_a_profile_that_nobody_registers_requires_nothing():
    assert required_sections("atlantis", "en") == []


def test_a_page_of_another_type_is_left_alone(home):
    before = dict(home.__dict__)

    prefill_new_notice(home)

    assert home.__dict__ == before


def test_a_notice_that_has_sections_already_is_left_alone(index):
    page = PrivacyNoticePage(locale=index.locale)
    page.sections = [{"type": "cookies", "value": {"text": "<p>x</p>"}}]

    prefill_new_notice(page)

    assert [child.block_type for child in page.sections] == ["cookies"]


def test_a_site_s_own_profile_fills_a_notice_too(index):
    page = PrivacyNoticePage(locale=index.locale, profile="club_rules")

    prefill_new_notice(page)

    assert [child.block_type for child in page.sections] == [
        "loyalty_programme",
        "purposes",
    ]
    assert page.sections[0].value["guidance"] == "Say which purchases give points."


def test_a_notice_starts_with_the_law_of_its_site(index, home):
    PrivacySettings.objects.create(site=home.get_site(), profile="fi_gdpr")
    page = PrivacyNoticePage(title="New", locale=index.locale)

    prefill_new_notice(page, parent=index)

    assert page.profile == "fi_gdpr"
    assert [item.block_type for item in page.sections] == list(
        profiles.get("fi_gdpr").required_sections()
    )


def test_a_site_without_a_law_leaves_it_to_the_setting(index):
    page = PrivacyNoticePage(title="New", locale=index.locale)

    prefill_new_notice(page, parent=index)

    assert page.profile == "eu_gdpr_13"


def test_the_law_of_another_site_is_not_taken(index, home):
    root = home.get_parent()
    there = root.add_child(instance=Page(title="There", slug="there"))
    site = Site.objects.create(hostname="there.example", root_page=there)
    PrivacySettings.objects.create(site=site, profile="fi_gdpr")
    page = PrivacyNoticePage(title="New", locale=index.locale)

    prefill_new_notice(page, parent=index)

    assert page.profile == "eu_gdpr_13"
