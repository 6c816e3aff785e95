from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from typing import Any

import pytest
from django.core.management import call_command
from django.db import connection
from django.db.models.signals import post_save, pre_save
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.log_actions import registry as log_registry
from wagtail.models import Locale, Page, Revision, TaskState, Workflow
from wagtail.rich_text import RichText
from wagtail.signals import page_published

from tests.conftest import MakeNotice, published
from tests.editor_form import page_form
from tests.testapp.models import MunicipalNoticePage
from wagtail_privacy.models import Organisation
from wagtail_privacy.models.shared_facts import carry_facts, remember_facts
from wagtail_privacy.pages.models import PrivacyNoticePage, PrivacySectionPage


ROW = "0b6b1f2e-6a0f-4f0e-9a53-1d1a2b3c4d5e"
WORDS = {
    "en": {"name": "Orders", "text": "<p>Ask us.</p>", "title": "Customers"},
    "fi": {"name": "Tilaukset", "text": "<p>Kysy.</p>", "title": "Asiakkaat"},
    "sv": {"name": "Ordrar", "text": "<p>Fråga.</p>", "title": "Kunder"},
}
Notices = dict[str, Page]


@pytest.fixture
def english(make_notice: MakeNotice, organisation: Organisation) -> PrivacyNoticePage:
    """A live notice with a phone number and a storage period."""
    words = WORDS["en"]
    return make_notice(
        ("contact_person", {"phone": "040 555 0100", "text": words["text"]}),
        ("retention", {"silent": False, "rows": [period(words["name"], 24)]}),
        title=words["title"],
        controller=organisation,
    )


@pytest.fixture
def swedish(db: None) -> Locale:
    return Locale.objects.create(language_code="sv")


@pytest.fixture
def notices(english: PrivacyNoticePage, finnish: Locale, swedish: Locale) -> Notices:
    """The notice in three languages, all live, each with words of its own."""
    pages = {
        locale.language_code: copy(english, locale) for locale in (finnish, swedish)
    }
    return {"en": english, **{code: published(pages[code]) for code in pages}}


def copy(page: Page, locale: Locale) -> Page:
    """A translation of ``page`` that was never published, in words of its language."""
    words = WORDS[locale.language_code]
    translation = again(page.copy_for_translation(locale, copy_parents=True))
    translation.title = words["title"]
    with_words(translation, words["text"])
    translation.sections[1].value["rows"][0]["what"] = words["name"]
    translation.save()  # As the editor does it with a page that is not live.
    translation.save_revision()
    return again(translation)


def again(page: Page) -> Page:
    return type(page).objects.get(pk=page.pk)


def draft(page: Page) -> Page:
    return again(page).get_latest_revision_as_object()


def period(what: str, number: int) -> dict[str, Any]:
    value = {"what": what, "number": number, "unit": "month"}
    return {"type": "item", "id": ROW, "value": value}


def with_facts(page: Page, *, phone: str = "", months: int = 0) -> Page:
    """Give ``page`` new facts, in memory."""
    if phone:
        page.sections[0].value["phone"] = phone
    if months:
        page.sections[1].value["rows"][0]["number"] = months
    return page


def with_words(page: Page, text: str) -> Page:
    page.sections[0].value["text"] = RichText(text)
    return page


def facts(page: Page) -> tuple[str, int]:
    """The phone number and the months that ``page`` tells."""
    contact, retention = page.sections
    return contact.value["phone"], retention.value["rows"][0]["number"]


def words(page: Page) -> dict[str, str]:
    contact, retention = page.sections
    return {
        "name": retention.value["rows"][0]["what"],
        "text": contact.value["text"].source,
        "title": page.title,
    }


def publish_new_facts(page: Page, user: Any = None) -> Revision:
    with_facts(page, phone="040 555 0199", months=36)
    revision = page.save_revision(user=user)
    revision.publish(user)
    return revision


NEW, OLD = ("040 555 0199", 36), ("040 555 0100", 24)


@pytest.mark.parametrize("code", ["en", "fi", "sv"])
def test_visitors_of_every_language_read_a_new_fact_at_once(code, notices, read):
    for page in notices.values():
        assert "040 555 0100" in read(page).text
        assert "24" in read(page).find(id="retention").text

    publish_new_facts(notices[code])

    for page in notices.values():
        html = read(again(page))
        assert "040 555 0199" in html.text
        assert "040 555 0100" not in html.text
        assert "36" in html.find(id="retention").text
        assert "24" not in html.find(id="retention").text


def test_every_language_keeps_its_own_words(notices):
    publish_new_facts(with_words(notices["en"], "<p>Write to us.</p>"))

    assert words(again(notices["en"]))["text"] == "<p>Write to us.</p>"
    for code in ("fi", "sv"):
        assert words(again(notices[code])) == WORDS[code]


def test_an_editor_s_publication_carries_facts(notices, editor_client):
    page = with_facts(notices["en"], phone="040 555 0199")
    chosen = {"unit": "month", "starts": ""}  # A select posts its option.
    rows = "sections-1-value-rows-0-value"
    form = page_form(page, **{f"{rows}-{name}": chosen[name] for name in chosen})

    response = editor_client.post(
        f"/admin/pages/{page.pk}/edit/", form | {"action-publish": "yes"}
    )

    assert response.status_code == 302
    assert facts(again(notices["fi"])) == ("040 555 0199", 24)


def test_the_phone_of_an_organisation_is_one_fact_for_all(notices, organisation, read):
    for page in notices.values():
        page.sections = [("dpo", {"organisation": organisation})]
        published(page)
    organisation.phone = "040 555 0177"
    organisation.save()

    for page in notices.values():
        assert "040 555 0177" in read(again(page)).text


def test_a_difference_that_somebody_meant_is_kept(notices):
    with_facts(notices["sv"], months=12).save()  # By code, without a publication.

    published(with_facts(notices["en"], phone="040 555 0199"))

    assert facts(again(notices["fi"])) == ("040 555 0199", 24)
    assert facts(again(notices["sv"])) == ("040 555 0199", 12)


def test_publishing_words_writes_nothing_into_other_languages(notices):
    revisions = Revision.objects.count()

    published(with_words(notices["en"], "<p>Write to us.</p>"))

    assert Revision.objects.count() == revisions + 1


def test_the_first_publication_of_a_translation_carries_nothing(english, finnish):
    translation = with_facts(copy(english, finnish), months=12)

    published(translation)

    assert facts(again(english)) == OLD


def test_saving_without_publishing_carries_nothing(notices):
    with_facts(notices["en"], months=36).save_revision()
    page = with_facts(again(notices["en"]), phone="040 555 0199")
    page.save()

    assert facts(again(notices["fi"])) == OLD


def test_a_publication_for_later_carries_when_it_goes_live(notices):
    page = with_facts(notices["en"], months=36)
    page.go_live_at = timezone.now() + timedelta(days=1)
    page.save_revision().publish()
    assert facts(again(notices["fi"])) == OLD

    due = timezone.now() - timedelta(minutes=1)
    content = page.revisions.get(approved_go_live_at__isnull=False)
    content.content["go_live_at"] = due.isoformat()
    content.approved_go_live_at = due
    content.save()
    call_command("publish_scheduled", verbosity=0)

    assert facts(again(notices["fi"]))[1] == 36


def test_a_draft_keeps_its_words_and_gets_the_facts(notices, editor):
    page = with_words(notices["fi"], "<p>Luonnos.</p>")
    page.title = "Luonnos"
    page.save_revision()

    revision = publish_new_facts(notices["en"], editor)

    live, waiting = again(page), draft(page)
    assert live.has_unpublished_changes
    assert (live.title, live.draft_title) == ("Asiakkaat", "Luonnos")
    assert words(live) == WORDS["fi"]
    assert words(waiting)["text"] == "<p>Luonnos.</p>"
    assert facts(live) == facts(waiting) == NEW
    assert live.live_revision_id < live.latest_revision_id
    assert revision.user == editor
    assert live.latest_revision.user == live.live_revision.user == editor


def test_a_draft_that_has_lost_the_section_stays_the_draft(notices):
    page = notices["fi"]
    page.sections = page.sections.get_prep_value()[1:]
    page.save_revision()

    published(with_facts(notices["en"], phone="040 555 0199"))

    assert facts(again(page)) == ("040 555 0199", 24)
    assert [child.block_type for child in draft(page).sections] == ["retention"]


def test_a_translation_without_the_section_is_not_written(notices):
    page = notices["fi"]
    page.sections = page.sections.get_prep_value()[1:]
    page = published(page)
    page.title = "Luonnos"
    waiting = page.save_revision()

    published(with_facts(notices["en"], phone="040 555 0199"))

    assert again(page).latest_revision == waiting
    assert again(page).live_revision == page.live_revision


def test_a_draft_that_has_got_the_section_back_gets_the_fact(notices):
    page = notices["fi"]
    stored = page.sections.get_prep_value()
    page.sections = stored[1:]
    published(page)
    page.sections = stored
    page.save_revision()
    revisions = page.revisions.count()

    published(with_facts(notices["en"], phone="040 555 0199"))

    assert facts(draft(page)) == ("040 555 0199", 24)
    assert len(again(page).sections) == 1
    assert page.revisions.count() == revisions + 1


def test_a_translation_that_was_never_published_gets_the_facts(english, finnish):
    translation = copy(english, finnish)

    publish_new_facts(english)

    page = again(translation)
    assert not page.live
    assert page.has_unpublished_changes
    assert facts(page) == facts(draft(page)) == NEW
    assert words(draft(page)) == WORDS["fi"]


def test_a_translation_without_any_revision_gets_one(english, finnish):
    translation = copy(english, finnish)
    translation.revisions.all().delete()

    publish_new_facts(english)

    page = again(translation)
    assert facts(page) == NEW
    assert facts(page.latest_revision.as_object()) == NEW
    assert not page.live


def test_a_live_translation_without_any_revision_gets_one(notices):
    notices["fi"].revisions.all().delete()

    publish_new_facts(notices["en"])

    page = again(notices["fi"])
    assert facts(page) == facts(page.live_revision.as_object()) == NEW
    assert not page.has_unpublished_changes


def test_what_is_scheduled_stays_scheduled_and_tells_the_new_facts(notices):
    page = with_words(notices["fi"], "<p>Ensi viikolla.</p>")
    page.go_live_at = timezone.now() + timedelta(days=7)
    page.save_revision().publish()
    later = with_words(again(page), "<p>Luonnos.</p>")
    later.save_revision()

    publish_new_facts(notices["en"])

    [scheduled] = page.revisions.filter(approved_go_live_at__isnull=False)
    assert scheduled.approved_go_live_at == page.go_live_at
    assert words(scheduled.as_object())["text"] == "<p>Ensi viikolla.</p>"
    assert facts(scheduled.as_object()) == facts(draft(page)) == NEW
    assert words(draft(page))["text"] == "<p>Luonnos.</p>"
    assert words(again(page)) == WORDS["fi"]
    scheduled.publish()  # It is not due yet, and is scheduled once more.
    assert page.revisions.filter(approved_go_live_at__isnull=False).get() == scheduled


def test_a_workflow_goes_on_and_approves_the_new_facts(notices, editor):
    page = with_words(notices["fi"], "<p>Hyväksyttävä.</p>")
    page.save_revision()
    workflow = Workflow.objects.get(name="Moderators approval")
    state = workflow.start(page, editor)

    publish_new_facts(notices["en"])

    state.refresh_from_db()
    task_state = TaskState.objects.get(workflow_state=state)
    assert state.status == state.STATUS_IN_PROGRESS
    assert task_state.revision == again(page).latest_revision
    assert words(again(page)) == WORDS["fi"]
    task_state.approve(user=editor)
    assert words(again(page))["text"] == "<p>Hyväksyttävä.</p>"
    assert facts(again(page)) == NEW


def test_a_locked_translation_gets_the_facts_and_stays_locked(notices, editor):
    page = notices["fi"]
    page.locked, page.locked_by, page.locked_at = True, editor, timezone.now()
    page.save()

    publish_new_facts(notices["en"])

    assert facts(again(page)) == NEW
    assert again(page).locked


def test_every_page_is_published_once_and_says_so_in_its_history(notices, editor):
    sent = []

    def listen(instance, revision, **kwargs):
        sent.append((instance.pk, facts(instance), revision == instance.live_revision))

    page_published.connect(listen)
    try:
        publish_new_facts(notices["en"], editor)
    finally:
        page_published.disconnect(listen)

    assert sorted(sent) == sorted((page.pk, NEW, True) for page in notices.values())
    entry = log_registry.get_logs_for_instance(notices["fi"]).first()
    assert (entry.action, entry.user) == ("wagtail.publish", editor)
    assert entry.revision == again(notices["fi"]).live_revision
    assert again(notices["fi"]).last_published_at > notices["fi"].last_published_at


@contextmanager
def unpublishable(page: Page) -> Iterator[None]:
    """Let a receiver of the site's own refuse the publication of ``page``."""

    def refuse(instance, **kwargs):
        if instance.pk == page.pk:
            raise RuntimeError

    page_published.connect(refuse)
    try:
        yield
    finally:
        page_published.disconnect(refuse)


def test_if_one_translation_fails_nothing_is_published_in_any_language(notices):
    revision = with_facts(notices["en"], phone=NEW[0], months=NEW[1]).save_revision()
    revisions = Revision.objects.count()

    with unpublishable(notices["sv"]), pytest.raises(RuntimeError):
        revision.publish()

    assert [facts(again(page)) for page in notices.values()] == [OLD, OLD, OLD]
    assert Revision.objects.count() == revisions
    again(notices["en"]).get_latest_revision().publish()
    assert [facts(again(page)) for page in notices.values()] == [NEW, NEW, NEW]


def test_an_alias_follows_its_page_and_has_no_revision(english, finnish, swedish):
    """Of two aliases one is a translation itself, one follows a translation."""
    translation = published(copy(english, finnish))
    alias = again(english).copy_for_translation(swedish, copy_parents=True, alias=True)
    other = translation.create_alias(update_slug="toinen")

    publish_new_facts(english)

    assert facts(again(alias)) == facts(again(other)) == NEW
    assert words(again(alias)) == WORDS["en"]
    assert words(again(other)) == WORDS["fi"]
    assert not Revision.objects.for_instance(alias).exists()


def test_facts_of_the_page_itself_are_the_same_in_every_language(notices):
    page, other = notices["en"], Organisation.objects.create(name="Petäjä Oy")
    page.controller, page.effective_from = other, date(2026, 10, 1)
    page.profile = "fi_gdpr"

    published(page)

    found = again(notices["fi"])
    assert (found.controller, found.profile) == (other, "fi_gdpr")
    assert (found.drawn_up, found.effective_from) == (None, date(2026, 10, 1))
    assert found.title == "Asiakkaat"


def test_a_section_page_carries_its_facts(notices, finnish):
    page = PrivacySectionPage(
        title="Contact", slug="contact", locale=notices["en"].locale
    )
    page.section = [{"type": "dpo", "value": {"phone": "1", "text": "<p>Ask.</p>"}}]
    page = published(notices["en"].add_child(instance=page))
    translation = page.copy_for_translation(finnish)
    translation.section[0].value["text"] = RichText("<p>Kysy.</p>")
    translation = published(translation)

    page.section[0].value["phone"] = "2"
    published(page)

    value = again(translation).section[0].value
    assert (value["phone"], value["text"].source) == ("2", "<p>Kysy.</p>")


def test_a_page_type_of_the_site_s_own_carries_its_facts(make_notice, finnish):
    page = make_notice(
        ("contact_person", {"phone": "1"}), page_type=MunicipalNoticePage
    )
    translation = published(page.copy_for_translation(finnish, copy_parents=True))

    page.sections[0].value["phone"] = "2"
    published(page)

    assert again(translation).sections[0].value["phone"] == "2"


def test_a_section_that_has_moved_is_found_and_a_missing_row_is_left_out(notices):
    page = notices["fi"]
    contact, retention = page.sections.get_prep_value()
    retention["value"]["rows"] = [period("Laskut", 72) | {"id": "another"}]
    page.sections = [retention, contact]
    page = published(page)

    publish_new_facts(again(notices["en"]))

    retention, contact = again(page).sections
    assert contact.value["phone"] == NEW[0]
    [row] = retention.value["rows"]
    assert (row["what"], row["number"]) == ("Laskut", 72)


def test_a_fixture_is_loaded_as_it_is(notices):
    page = again(notices["en"])

    remember_facts(page, raw=True)

    assert "_facts_before" not in page.__dict__


@contextmanager
def without_us() -> Iterator[None]:
    pre_save.disconnect(remember_facts, sender=PrivacyNoticePage)
    post_save.disconnect(carry_facts, sender=PrivacyNoticePage)
    try:
        yield
    finally:
        pre_save.connect(remember_facts, sender=PrivacyNoticePage)
        post_save.connect(carry_facts, sender=PrivacyNoticePage)


def queries_of_publishing(page: Page) -> int:
    revision = page.save_revision()
    with CaptureQueriesContext(connection) as captured:
        revision.publish()
    return len(captured)


def test_a_notice_in_one_language_costs_three_queries_more_at_most(english):
    queries_of_publishing(with_facts(again(english), months=12))  # warms the caches
    with without_us():
        before = queries_of_publishing(with_facts(again(english), months=24))
    changed = queries_of_publishing(with_facts(again(english), months=36))
    same = queries_of_publishing(with_words(again(english), "<p>Write to us.</p>"))

    assert changed == before + 3
    assert same == before + 3


def test_saving_a_draft_costs_no_query_more(notices):
    def queries_of_saving(months):
        page = with_facts(again(notices["en"]), months=months)
        with CaptureQueriesContext(connection) as captured:
            page.save_revision()
        return len(captured)

    queries_of_saving(12)
    with without_us():
        before = queries_of_saving(24)

    assert queries_of_saving(36) == before
