from dataclasses import replace
from datetime import date

import pytest
from django.contrib.auth.models import User
from django.db.models.signals import post_save
from i18nfield.strings import LazyI18nString
from wagtail.models import Locale, Page, Revision

from tests.importing.outlines import codes, read
from tests.two_sites import make_two_sites
from wagtail_privacy.exceptions import ImportRefused
from wagtail_privacy.importing.drafting import create_draft, match_organisation
from wagtail_privacy.models import Organisation
from wagtail_privacy.pages.models import PrivacyNoticePage


pytestmark = pytest.mark.django_db

NOTICE = """\
Tietosuojaseloste

Laadittu 1.5.2024

1. Rekisterinpitäjä

Lumikellon Leipomo Oy
Y-tunnus 9555020-7

2. Henkilötietojen käsittelyn tarkoitus

Käsittelemme tietoja, jotta tilaukset ja laskut ovat oikein.

Oikeutesi:

Voit pyytää tietosi meiltä.
"""


def draft(text=NOTICE, **options):
    result = create_draft(read(text, "fi"), page_type=PrivacyNoticePage, **options)
    return PrivacyNoticePage.objects.get(pk=result.page["id"]), result


def test_a_draft_is_an_unpublished_page_below_the_index(indexes):
    page, result = draft()
    assert page.get_parent().specific == indexes["fi"]
    assert (page.live, page.has_unpublished_changes) == (False, True)
    assert page.locale.language_code == "fi"
    assert page.controller.name == "Lumikellon Leipomo Oy"
    assert page.get_latest_revision_as_object().title == "Tietosuojaseloste"
    assert result.page == {"id": page.pk, "url": "/fi/tietosuoja/tietosuojaseloste/"}


def test_it_can_be_published_at_once_by_somebody(indexes):
    user = User.objects.create_superuser("ann")
    page, _result = draft(publish=True, user=user)
    assert (page.live, page.has_unpublished_changes) == (True, False)
    assert page.latest_revision.user == user


def test_sections_have_anchors_and_their_own_headings_only(indexes):
    page, _result = draft(NOTICE + "\nEvästeet\n\nEmme käytä niitä.\n")
    sections = page.to_notice().sections
    assert [(item.type, item.anchor, item.heading) for item in sections] == [
        ("document_dates", "document-dates", "Laadittu"),
        ("controller", "controller", "1. Rekisterinpitäjä"),
        ("purposes", "purposes", "2. Henkilötietojen käsittelyn tarkoitus"),
        ("rights", "rights", "Oikeutesi"),
        ("cookies", "cookies", ""),
    ]


def test_a_date_is_said_once_by_its_section_or_by_the_page(indexes):
    page, _result = draft()
    assert page.drawn_up is None
    assert page.to_notice().sections[0].facts == {"drawn_up": "2024-05-01"}


def test_the_day_of_a_notice_without_a_date_section_is_the_pages(indexes):
    result = read(NOTICE.replace("Laadittu 1.5.2024\n\n", ""), "fi")
    dated = replace(result, notice=replace(result.notice, drawn_up=date(2024, 5, 1)))
    made = create_draft(dated, page_type=PrivacyNoticePage)
    assert PrivacyNoticePage.objects.get(pk=made.page["id"]).drawn_up == date(
        2024, 5, 1
    )


def test_a_second_draft_has_an_address_of_its_own(indexes):
    first, _result = draft()
    second, _result = draft()
    assert first.slug != second.slug
    assert Organisation.objects.count() == 1


def test_a_parent_may_be_named(indexes):
    page, _result = draft(parent="/fi/")
    assert page.get_parent().pk == indexes["fi"].get_parent().pk


def test_a_page_that_takes_no_notices_is_refused_and_nothing_is_left(indexes):
    page, _result = draft()
    Organisation.objects.exclude(pk=page.controller_id).delete()
    with pytest.raises(ImportRefused, match="privacy notice.*Tietosuojaseloste"):
        draft(NOTICE.replace("9555020-7", "9555023-1"), parent=str(page.pk))
    assert Organisation.objects.count() == 1
    assert PrivacyNoticePage.objects.count() == 1


def test_a_failure_while_the_page_is_made_leaves_no_organisation(indexes):
    def fail(**kwargs):
        raise RuntimeError("disk full")

    post_save.connect(fail, sender=PrivacyNoticePage)
    try:
        with pytest.raises(RuntimeError, match="disk full"):
            draft()
    finally:
        post_save.disconnect(fail, sender=PrivacyNoticePage)
    assert Organisation.objects.count() == 0
    assert PrivacyNoticePage.objects.count() == 0
    assert Revision.objects.for_instance(indexes["fi"]).count() == 0
    assert Page.find_problems() == ([], [], [], [], [])


def test_a_page_that_is_not_valid_is_refused_with_the_reason(indexes):
    result = read(NOTICE, "fi")
    untitled = replace(result, notice=replace(result.notice, title=""))
    with pytest.raises(ImportRefused, match="cannot be blank|null"):
        create_draft(untitled, page_type=PrivacyNoticePage)
    assert Organisation.objects.count() == 0


def test_a_new_organisation_is_made_with_its_country():
    organisation, messages = match_organisation(
        {"name": "Ridskolan AB", "business_id": "555010-0100", "city": "Knivsta"}
    )
    assert (organisation.country, organisation.city) == ("SE", "Knivsta")
    assert messages == []


def test_a_business_id_of_no_known_country_leaves_the_country_open():
    organisation, _messages = match_organisation(
        {"name": "Pennywhistle Books Ltd", "business_id": "09123456"}
    )
    assert (organisation.country, organisation.business_id) == ("", "09123456")


def test_an_organisation_without_an_id_is_in_the_country_of_the_site(settings):
    settings.WAGTAIL_PRIVACY_COUNTRY = "SE"
    organisation, _messages = match_organisation({"name": "Ridskolan AB"})
    assert organisation.country == "SE"


def test_an_organisation_without_a_name_is_called_by_its_id():
    organisation, _messages = match_organisation({"business_id": "9555020-7"})
    assert organisation.name == "9555020-7"


def test_facts_of_nobody_make_no_organisation():
    assert match_organisation({"phone": "040 555 0100"}) == (None, [])
    assert Organisation.objects.count() == 0


@pytest.fixture
def bakery():
    return Organisation.objects.create(
        name="Lumikellon Leipomo Oy",
        name_translations=LazyI18nString({"sv": "Bageriet Snödroppen Ab"}),
        business_id="9555020-7",
        country="FI",
        city="Tampere",
    )


@pytest.mark.parametrize(
    "facts",
    [
        {"name": "Jokin muu Oy", "business_id": "9555020-7"},
        {"name": "lumikellon LEIPOMO oy"},
        {"name": "Bageriet Snödroppen Ab"},
    ],
)
def test_an_organisation_is_found_by_id_then_by_name_and_never_doubled(facts, bakery):
    organisation, _messages = match_organisation(facts)
    assert organisation == bakery
    assert Organisation.objects.count() == 1


def test_a_name_with_another_business_id_is_another_organisation(bakery):
    organisation, _messages = match_organisation(
        {"name": bakery.name, "business_id": "9555023-1"}
    )
    assert organisation != bakery


def test_what_is_missing_is_filled_in_and_what_differs_is_reported(bakery):
    _organisation, messages = match_organisation(
        {"name": bakery.name, "phone": "040 555 0100", "city": "Nokia"}
    )
    bakery.refresh_from_db()
    assert (bakery.phone, bakery.city) == ("040 555 0100", "Tampere")
    assert [(message.code, message.text) for message in messages] == [
        ("organisation-differs", "Nokia")
    ]


def test_a_name_in_another_language_is_no_difference(bakery):
    _organisation, messages = match_organisation(
        {"name": "Bageriet Snödroppen Ab", "business_id": "9555020-7"}
    )
    assert messages == []


def test_a_business_id_brings_its_country():
    Organisation.objects.create(name="Ridskolan AB", country="FI")
    organisation, messages = match_organisation(
        {"name": "Ridskolan AB", "business_id": "555010-0100"}
    )
    assert (organisation.country, messages) == ("SE", [])


def test_a_business_id_that_cannot_be_of_the_country_is_reported():
    Organisation.objects.create(name="Pennywhistle Books Ltd", country="FI")
    organisation, messages = match_organisation(
        {"name": "Pennywhistle Books Ltd", "business_id": "09123456"}
    )
    assert organisation.business_id == ""
    assert [message.text for message in messages] == ["09123456"]


def test_an_organisation_that_cannot_be_saved_is_refused_with_the_reasons():
    with pytest.raises(ImportRefused, match="“Sade Oy” cannot be saved: email: "):
        match_organisation({"name": "Sade Oy", "email": "not an address"})


def test_messages_about_the_organisation_are_part_of_the_result(indexes, bakery):
    bakery.business_id = "9555020-7"
    bakery.save()
    _page, result = draft(NOTICE.replace("Lumikellon", "Lumikellojen"))
    assert codes(result)[-1] == "organisation-differs"


@pytest.fixture
def sites(home):
    return make_two_sites()


def test_a_file_without_a_controller_leaves_it_to_the_site_of_its_parent(sites):
    here, there = sites
    text = "Tietosuojaseloste\n\nOikeutesi:\n\nVoit pyytää tietosi meiltä.\n"

    page, _result = draft(text)

    assert page.get_parent().specific == here.indexes["fi"]
    assert page.controller is None
    assert page.notice_frame().controller.name == "Kuusikko Books Ltd"
    assert page.profile == "eu_gdpr_13"


def test_a_file_that_names_the_controller_of_the_site_leaves_it_to_the_site(sites):
    here, _there = sites
    here.settings.controller.name = "Lumikellon Leipomo Oy"
    here.settings.controller.save()

    page, _result = draft()

    assert page.controller is None
    assert page.notice_frame().controller.name == "Lumikellon Leipomo Oy"
    here.settings.controller.refresh_from_db()
    assert here.settings.controller.business_id == "9555020-7"


def test_a_file_that_names_another_controller_keeps_it(sites):
    page, _result = draft()

    assert page.controller.name == "Lumikellon Leipomo Oy"


def test_the_controller_of_another_site_is_no_reason_to_leave_it_out(sites):
    _here, there = sites
    there.settings.controller.name = "Lumikellon Leipomo Oy"
    there.settings.controller.save()

    page, _result = draft()

    assert page.controller == there.settings.controller


def test_an_import_below_a_page_takes_the_law_of_that_site(sites):
    _here, there = sites
    parent = there.indexes["sv"]
    text = (
        "Dataskyddsbeskrivning\n\nDina rättigheter\n\nDu kan begära dina uppgifter.\n"
    )

    result = create_draft(
        read(text, "sv"), page_type=PrivacyNoticePage, parent=str(parent.pk)
    )

    page = PrivacyNoticePage.objects.get(pk=result.page["id"])
    assert page.get_parent().specific == parent
    assert page.profile == "fi_gdpr"
    assert page.notice_frame().controller.name == "Björkdungen AB"


def test_below_a_page_on_no_site_nothing_is_taken(sites):
    root = Page.objects.get(depth=1)
    nowhere = root.add_child(
        instance=Page(title="Nowhere", slug="nowhere", locale=Locale.get_default())
    )

    result = create_draft(
        read("Privacy notice\n\nYour rights\n\nAsk us for your data.\n", "en"),
        page_type=PrivacyNoticePage,
        parent=str(nowhere.pk),
    )

    page = PrivacyNoticePage.objects.get(pk=result.page["id"])
    assert page.notice_frame().controller is None
    assert page.profile == "eu_gdpr_13"


def test_a_stated_country_is_kept_where_it_can_have_the_number():
    facts = {"name": "Regn AS", "country": "NO", "business_id": "974 760 673"}
    organisation, _messages = match_organisation(facts)
    assert organisation.country == "NO"


def test_a_country_that_knows_no_such_number_is_not_taken():
    facts = {"name": "Rain Union", "country": "IE", "business_id": "955CU"}
    organisation, _messages = match_organisation(facts)
    assert (organisation.country, organisation.business_id) == ("", "955CU")
    known = Organisation.objects.create(name="Old Union", business_id="95X", country="")
    match_organisation({"name": "Old Union", "country": "IE"})
    known.refresh_from_db()
    assert known.country == ""


def test_a_firm_that_the_text_names_no_more_stands_behind_its_officer(indexes):
    officer = "\nTietosuojavastaava\n\nMaija Malli, Vahti & Co Oy, m@vahti.example\n"
    page, _result = draft(f"{NOTICE}{officer}")
    block = next(item for item in page.sections if item.block_type == "dpo")
    assert block.value["name"] == "Maija Malli, Vahti & Co Oy"


def test_a_firm_that_the_text_names_is_no_part_of_the_name(indexes):
    told = "Tietosuojavastaava on Maija Malli, Vahti & Co Oy, m@vahti.example, klo 8."
    page, _result = draft(f"{NOTICE}\nTietosuojavastaava\n\n{told}\n")
    block = next(item for item in page.sections if item.block_type == "dpo")
    assert block.value["name"] == "Maija Malli"
