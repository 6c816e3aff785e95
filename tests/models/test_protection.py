from __future__ import annotations

from contextlib import contextmanager
from datetime import timedelta

import pytest
from django.db import connection, transaction
from django.db.models import ProtectedError
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from tests.conftest import published
from tests.testapp.models import CampaignPage, MunicipalNoticePage
from wagtail_privacy.models import Organisation
from wagtail_privacy.models.protection import SHOWN, Uses, in_use, refusal


@pytest.fixture
def other(db):
    return Organisation.objects.create(name="Petäjä Oy")


def named(organisation):
    return [str(use.item) for use in Uses(organisation)[:]]


@contextmanager
def refused(words: str | None = None):
    """The deletion inside is refused, in a transaction of its own."""
    with pytest.raises(ProtectedError, match=words) as error, transaction.atomic():
        yield error


def test_an_organisation_that_nothing_uses_can_be_deleted(organisation, other):
    assert not Uses(organisation)
    assert named(organisation) == []

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

    assert len(Uses(organisation)) == 1


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


def test_a_draft_of_a_page_that_is_no_notice_protects_an_organisation(
    home, organisation
):
    page = CampaignPage(title="Campaign")
    published(home.add_child(instance=page))
    page.body = [{"type": "controller", "value": {"organisation": organisation.pk}}]
    page.save_revision()

    assert named(organisation) == ["Campaign"]
    with refused("“Campaign”"):
        organisation.delete()


def test_what_a_scheduled_revision_names_is_in_use_after_a_later_draft_dropped_it(
    make_notice, organisation
):
    page = make_notice(title="Customers")
    page.controller = organisation
    page.save_revision(approved_go_live_at=timezone.now() + timedelta(days=1))
    page.controller = None
    page.save_revision()

    assert named(organisation) == ["Customers"]


def test_what_only_an_older_draft_names_can_be_deleted(make_notice, organisation):
    page = make_notice(title="Customers")
    page.controller = organisation
    page.save_revision()
    page.controller = None
    page.save_revision()

    assert named(organisation) == []
    organisation.delete()
    assert not Organisation.objects.exists()


def test_what_a_revision_names_is_not_in_use_once_its_page_is_gone(
    make_notice, organisation
):
    page = make_notice(title="Customers")
    page.controller = organisation
    page.save_revision()
    type(page).objects.get(pk=page.pk).delete()

    assert named(organisation) == []


@pytest.fixture
def widely_used(make_notice, organisation):
    """An organisation in 23 published pages and 3 drafts."""
    for place in range(23):
        make_notice(title=f"Notice {place}", controller=organisation)
    for place in range(3):
        page = make_notice(title=f"Draft {place}")
        page.controller = organisation
        page.save_revision()
    return organisation


def test_uses_are_read_in_parts(widely_used):
    uses = Uses(widely_used)

    parts = [uses[start : start + 10] for start in (0, 10, 20)]

    assert uses.count() == len(uses) == 26
    assert [len(part) for part in parts] == [10, 10, 6]
    assert sum(parts, []) == uses[:]
    titles = [str(use.item) for use in uses[:]]
    assert set(titles[:23]) == {f"Notice {place}" for place in range(23)}
    assert titles[23:] == ["Draft 0", "Draft 1", "Draft 2"]
    assert all(use.references for use in uses[:23])
    assert not any(use.references for use in uses[23:])


def test_many_uses_cost_no_more_queries_than_few(widely_used, other, make_notice):
    make_notice(title="Only", controller=other)
    page = make_notice(title="Only a draft")
    page.controller = other
    page.save_revision()

    def cost(organisation):
        with CaptureQueriesContext(connection) as captured:
            uses = Uses(organisation)
            assert bool(uses)
            assert uses[:SHOWN]
            assert uses.count()
        return len(captured)

    assert cost(widely_used) <= cost(other) <= 7


def test_those_in_use_are_found_in_a_few_queries(
    widely_used, other, make_notice, django_assert_num_queries
):
    unused = [Organisation.objects.create(name=f"Unused {n}") for n in range(20)]
    page = make_notice(title="A draft")
    page.controller = other
    page.save_revision()

    with django_assert_num_queries(2):
        used = in_use([widely_used, *unused, other])

    assert used == [widely_used, other]
    with django_assert_num_queries(0):
        assert in_use([]) == []


def test_the_refusal_of_one_with_many_uses_names_some_and_counts_the_others(
    make_notice, organisation
):
    for place in range(23):
        make_notice(("dpo", {"organisation": organisation.pk}), title=f"Notice {place}")

    with refused("“Notice 0”.*, 3 more places[.]") as error:
        organisation.delete()

    assert len(error.value.protected_objects) == SHOWN


def test_the_refusal_lists_every_place(organisation):
    reason = refusal(organisation, ["Customers", "Recruitment"])

    assert reason == (
        "“Kuusikko Books Ltd” cannot be deleted: it is used in “Customers”, "
        "“Recruitment”."
    )


def test_the_refusal_says_how_many_more_there_are(organisation):
    assert refusal(organisation, ["Customers"], more=1).endswith(
        "it is used in “Customers”, 1 more place."
    )
    assert refusal(organisation, ["Customers"], more=7).endswith(
        "it is used in “Customers”, 7 more places."
    )
