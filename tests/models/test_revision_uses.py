from __future__ import annotations

import pytest
from django.contrib.contenttypes.models import ContentType
from django.core.management import call_command
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from django.utils import timezone
from wagtail.models import Page, ReferenceIndex, Revision

from wagtail_privacy.models import Organisation, RevisionUse
from wagtail_privacy.models import revision_uses as module
from wagtail_privacy.models.revision_uses import record_existing, record_uses


@pytest.fixture
def other(db):
    return Organisation.objects.create(name="Petäjä Oy")


def noted(revision):
    """Primary keys of the organisations that are noted with a revision."""
    uses = RevisionUse.objects.filter(revision=revision)
    return set(uses.values_list("organisation", flat=True))


def record_all():
    record_existing(Revision, RevisionUse, Organisation)


def test_a_new_revision_is_noted_with_what_it_names(make_notice, organisation, other):
    page = make_notice(("dpo", {"organisation": other.pk}), controller=organisation)

    assert noted(page.save_revision()) == {organisation.pk, other.pk}


def test_a_revision_that_is_saved_again_is_noted_anew(make_notice, organisation, other):
    page = make_notice(controller=organisation)
    revision = page.save_revision()
    page.controller = other
    page.save_revision(overwrite_revision=revision)

    assert noted(revision) == {other.pk}


def test_an_organisation_that_is_gone_is_not_noted(make_notice, organisation):
    page = make_notice()
    page.sections = [{"type": "dpo", "value": {"organisation": organisation.pk + 1}}]

    assert noted(page.save_revision()) == set()


def test_a_new_revision_that_names_none_costs_no_query(
    make_notice, django_assert_num_queries
):
    revision = make_notice().save_revision()

    with django_assert_num_queries(0):
        record_uses(revision, created=True)


def test_a_revision_that_names_the_same_as_before_costs_one_query(
    make_notice, organisation, other, django_assert_num_queries
):
    sections = [("dpo", {"organisation": other.pk})] * 10
    page = make_notice(*sections, controller=organisation)
    revision = page.save_revision()

    with django_assert_num_queries(1):
        record_uses(revision, created=False)


def test_a_change_of_the_schedule_alone_is_not_read(
    make_notice, organisation, django_assert_num_queries
):
    revision = make_notice(controller=organisation).save_revision()

    with django_assert_num_queries(0):
        record_uses(revision, created=False, update_fields=["approved_go_live_at"])
    with django_assert_num_queries(1):
        record_uses(revision, created=False, update_fields=["content"])


def test_a_fixture_brings_its_notes_itself(make_notice, organisation, tmp_path):
    revision = make_notice(controller=organisation).save_revision()
    dump = tmp_path / "dump.json"
    models = ["wagtailcore.revision", "wagtail_privacy.revisionuse"]
    call_command("dumpdata", *models, output=str(dump))
    before = sorted(RevisionUse.objects.values_list("pk", "revision", "organisation"))
    RevisionUse.objects.all().delete()

    call_command("loaddata", str(dump), verbosity=0)

    after = sorted(RevisionUse.objects.values_list("pk", "revision", "organisation"))
    assert after == before
    assert noted(revision) == {organisation.pk}


def test_a_revision_of_a_model_that_is_not_installed_is_left_alone(organisation):
    gone = ContentType.objects.create(app_label="gone", model="leaflet")
    revision = Revision.objects.create(
        content_type=gone, object_id="1", content={"controller": organisation.pk}
    )
    record_all()

    assert noted(revision) == set()


def test_a_note_goes_with_its_revision_and_with_its_organisation(
    make_notice, organisation, other
):
    page = make_notice(controller=organisation)
    page.save_revision().delete()
    page.refresh_from_db()
    page.controller = other
    page.save_revision()
    page.controller = None
    page.save_revision().publish()
    other.delete()

    assert not RevisionUse.objects.filter(organisation=other.pk).exists()
    assert not RevisionUse.objects.exclude(revision__in=Revision.objects.all()).exists()


def test_a_note_is_no_use_of_the_revision_or_of_the_organisation(
    make_notice, organisation
):
    revision = make_notice(controller=organisation).save_revision()

    assert not ReferenceIndex.model_is_indexable(RevisionUse)
    assert str(RevisionUse.objects.filter(revision=revision).get()) == (
        f"{revision.pk}: {organisation.pk}"
    )


def test_what_was_saved_before_there_were_notes_is_noted_later(
    make_notice, organisation, other, monkeypatch
):
    monkeypatch.setattr(module, "BATCH", 2)
    pages = [make_notice(controller=organisation, title=f"No. {n}") for n in range(5)]
    for page in pages:
        page.controller = other
        page.save_revision()
    RevisionUse.objects.all().delete()

    record_all()
    record_all()  # Nothing is noted twice.

    uses = RevisionUse.objects.values_list("revision", "organisation")
    latest = [page.get_latest_revision().pk for page in pages]
    assert sorted(uses) == sorted((pk, other.pk) for pk in latest)


def test_scheduled_revisions_are_noted_later_too(make_notice, organisation, other):
    page = make_notice(controller=organisation)
    scheduled = page.save_revision(approved_go_live_at=timezone.now())
    page.controller = other
    latest = page.save_revision()
    RevisionUse.objects.all().delete()

    record_all()

    assert noted(scheduled) == {organisation.pk}
    assert noted(latest) == {other.pk}


def test_ten_revisions_are_read_with_as_many_queries_as_one(
    make_notice, organisation, django_assert_num_queries
):
    make_notice(controller=organisation)
    with django_assert_num_queries(4):
        record_all()
    for number in range(10):
        make_notice(controller=organisation, title=f"No. {number}")

    with django_assert_num_queries(4):
        record_all()


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_an_upgrade_notes_the_drafts_of_the_database(request):
    executor = MigrationExecutor(connection)
    executor.migrate([("wagtail_privacy", "0001_initial")])
    try:
        organisation = Organisation.objects.create(name="Petäjä Oy")
        content = {"sections": "[]", "controller": organisation.pk}
        notice = ContentType.objects.get(
            app_label="wagtail_privacy_pages", model="privacynoticepage"
        )
        [revision] = Revision.objects.bulk_create(
            [
                Revision(
                    content_type=notice,
                    base_content_type=ContentType.objects.get_for_model(Page),
                    object_id="1",
                    content=content,
                    created_at=timezone.now(),
                )
            ]
        )
    finally:
        executor = MigrationExecutor(connection)
        executor.migrate(executor.loader.graph.leaf_nodes())

    assert noted(revision) == {organisation.pk}
