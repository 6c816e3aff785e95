from __future__ import annotations

from contextlib import contextmanager

import pytest
from django.db import transaction
from django.db.models import ProtectedError

from tests.conftest import published
from tests.testapp.models import CampaignPage, MunicipalNoticePage
from wagtail_privacy.models import Organisation
from wagtail_privacy.models.protection import organisation_ids, refusal, uses_of


@pytest.fixture
def other(db):
    return Organisation.objects.create(name="Petäjä Oy")


def named(page):
    return [str(item) for item in uses_of(page)]


@contextmanager
def refused(words: str | None = None):
    """The deletion inside is refused, in a transaction of its own."""
    with pytest.raises(ProtectedError, match=words) as error, transaction.atomic():
        yield error


def test_an_organisation_that_nothing_uses_can_be_deleted(organisation, other):
    assert uses_of(organisation) == []

    organisation.delete()
    Organisation.objects.filter(pk=other.pk).delete()

    assert not Organisation.objects.exists()


def test_the_controller_of_a_page_is_in_use(make_notice, organisation, other):
    make_notice(controller=organisation, title="Customers")

    assert named(organisation) == ["Customers"]
    assert named(other) == []


@pytest.mark.parametrize(
    ("type_id", "facts"),
    [
        ("controller", {"organisation": 1}),
        ("joint_controllers", {"organisations": [1]}),
        ("joint_controllers", {"contact_point": 1}),
        ("representative", {"organisation": 1}),
        ("dpo", {"organisation": 1}),
    ],
)
def test_an_organisation_in_a_section_is_in_use(
    make_notice, organisation, type_id, facts
):
    mine = {
        key: [organisation.pk] if isinstance(value, list) else organisation.pk
        for key, value in facts.items()
    }
    make_notice((type_id, mine), title="Customers")

    assert named(organisation) == ["Customers"]


def test_an_organisation_in_a_block_of_another_page_is_in_use(home, organisation):
    page = CampaignPage(title="Campaign")
    page.body = [{"type": "controller", "value": {"organisation": organisation.pk}}]
    published(home.add_child(instance=page))

    assert named(organisation) == ["Campaign"]


def test_an_organisation_of_a_page_that_was_never_published_is_in_use(
    make_notice, organisation
):
    make_notice(controller=organisation, title="Customers", live=False)

    assert named(organisation) == ["Customers"]


def test_an_organisation_that_only_a_draft_names_is_in_use(
    make_notice, organisation, other
):
    page = make_notice(title="Customers")
    page.controller = organisation
    page.sections = [{"type": "dpo", "value": {"organisation": other.pk}}]
    page.save_revision()

    assert named(organisation) == named(other) == ["Customers"]


def test_an_organisation_that_only_a_draft_of_the_site_s_own_type_names_is_in_use(
    make_notice, organisation
):
    page = make_notice(title="Residents", page_type=MunicipalNoticePage)
    page.controller = organisation
    page.save_revision()

    assert named(organisation) == ["Residents"]


def test_an_organisation_that_a_published_page_and_its_draft_name_is_listed_once(
    make_notice, organisation
):
    page = make_notice(
        ("controller", {"organisation": organisation.pk}),
        controller=organisation,
        title="Customers",
    )
    page.title = "Customers, changed"
    page.save_revision()

    assert len(uses_of(organisation)) == 1


def test_an_organisation_that_a_later_draft_dropped_is_in_use_while_it_is_published(
    make_notice, organisation
):
    page = make_notice(controller=organisation, title="Customers")
    page.controller = None
    revision = page.save_revision()

    assert named(organisation) == ["Customers"]

    revision.publish()
    assert named(organisation) == []


def test_a_used_organisation_stays_when_it_is_deleted(make_notice, organisation):
    make_notice(("controller", {"organisation": organisation.pk}), title="Customers")

    with refused("“Customers”") as error:
        organisation.delete()

    assert [str(item) for item in error.value.protected_objects] == ["Customers"]
    assert Organisation.objects.filter(pk=organisation.pk).exists()


def test_a_controller_stays_when_it_is_deleted(make_notice, organisation):
    make_notice(controller=organisation)

    with refused():
        organisation.delete()

    assert Organisation.objects.filter(pk=organisation.pk).exists()


def test_all_stay_when_one_of_a_queryset_is_in_use(make_notice, organisation, other):
    make_notice(("controller", {"organisation": organisation.pk}))

    with refused():
        Organisation.objects.all().delete()

    assert set(Organisation.objects.all()) == {organisation, other}


def test_an_organisation_of_a_draft_stays_when_it_is_deleted(make_notice, organisation):
    page = make_notice()
    page.controller = organisation
    page.save_revision()

    with refused():
        Organisation.objects.all().delete()

    assert Organisation.objects.filter(pk=organisation.pk).exists()


def test_the_refusal_lists_every_place(make_notice, organisation):
    make_notice(controller=organisation, title="Customers")
    make_notice(controller=organisation, title="Recruitment")

    reason = refusal(organisation, uses_of(organisation))

    assert reason == (
        "“Kuusikko Books Ltd” cannot be deleted: it is used in “Customers”, "
        "“Recruitment”."
    )


def test_a_page_tells_which_organisations_it_names(make_notice, organisation, other):
    page = make_notice(
        ("joint_controllers", {"organisations": [other.pk]}), controller=organisation
    )

    assert organisation_ids(page) == {organisation.pk, other.pk}
    assert organisation_ids(make_notice(title="Empty")) == set()
