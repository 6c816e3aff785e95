from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from uuid import uuid4

import pytest
from django.db import OperationalError, connection, connections
from django.db.models.signals import post_save
from wagtail.models import Site

from tests.conftest import published
from tests.models.translating.conftest import CONTACT, again, section, set_text
from wagtail_privacy.models import TranslationState
from wagtail_privacy.models.shared_facts import carry_facts
from wagtail_privacy.models.translating.groups import Group
from wagtail_privacy.pages.models import PrivacyNoticePage


def by_hand(original, locale, key=None):
    """A page of the same translation key that no tool has copied."""
    page = PrivacyNoticePage(
        title=f"In {locale}",
        locale=locale,
        translation_key=key or original.translation_key,
    )
    original.get_parent().add_child(instance=page)
    return again(page)


def codes(pages):
    return [page.locale.language_code for page in pages]


def publish_at_once(*revisions):
    """Publish them all in threads of their own; return what goes wrong."""
    troubles, all_saved = [], threading.Barrier(len(revisions))

    def wait(update_fields, **kwargs):
        """Go on when each has saved its page, or when one waits for another."""
        if update_fields is None:
            with suppress(threading.BrokenBarrierError):
                all_saved.wait(1)

    def publish(revision):
        try:
            revision.publish()
        except OperationalError as error:
            troubles.append(error)
        finally:
            connections.close_all()

    post_save.disconnect(carry_facts, sender=PrivacyNoticePage)
    post_save.connect(wait, sender=PrivacyNoticePage)
    post_save.connect(carry_facts, sender=PrivacyNoticePage)
    with ThreadPoolExecutor() as threads:
        list(threads.map(publish, revisions))
    post_save.disconnect(wait, sender=PrivacyNoticePage)
    return troubles


@pytest.mark.skipif(
    not connection.features.has_select_for_update, reason="It has one writer at a time."
)
@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_two_languages_that_are_published_at_once_do_not_wait_for_each_other(
    english, finnish_page
):
    pages = [again(english), again(finnish_page)]
    for page in pages:
        section(page, CONTACT)["phone"] = f"040 555 019{page.locale_id % 10}"
        set_text(page, CONTACT, f"<p>{page.locale}</p>")

    assert publish_at_once(*[page.save_revision() for page in pages]) == []

    pages = [again(page) for page in pages]
    assert len({section(page, CONTACT)["phone"] for page in pages}) == 1
    assert len({section(page, CONTACT)["text"].source for page in pages}) == 2


def test_a_copy_has_the_page_that_it_was_copied_from(english, finnish_page, swedish):
    copy = again(finnish_page.copy_for_translation(swedish, copy_parents=True))
    group = Group.of(copy)

    assert codes(group.sources_of(copy)) == ["fi", "en"]
    assert codes(group.sources_of(finnish_page)) == ["en"]
    assert group.source_of(english) is None


def test_pages_made_by_hand_come_from_the_one_in_the_main_language_of_the_site(
    english, finnish, home
):
    page = by_hand(english, finnish)

    assert codes(Group.of(page).sources_of(page)) == ["en"]
    site = Site.objects.get(is_default_site=True)
    site.root_page = again(home.copy_for_translation(finnish))
    site.save()
    assert codes(Group.of(page).sources_of(english)) == ["fi"]


def test_without_a_page_in_the_main_language_the_oldest_is_the_original(
    english, finnish, swedish
):
    key = uuid4()
    oldest = by_hand(english, finnish, key=key)
    page = by_hand(english, swedish, key=key)

    assert Group.of(page).source_of(page) == oldest


def test_pages_on_no_site_come_from_the_oldest(english, finnish):
    page = by_hand(english, finnish)
    Site.objects.all().delete()

    assert Group.of(page).source_of(page) == english


def test_a_copy_is_not_the_original_even_in_the_main_language(
    english, finnish_page, home, finnish
):
    site = Site.objects.get(is_default_site=True)
    site.root_page = home.get_translation(finnish)
    site.save()

    assert Group.of(english).source_of(english) is None
    assert Group.of(english).source_of(finnish_page) == english


def test_an_alias_comes_from_the_page_that_it_is_an_alias_of(
    english, finnish_page, swedish
):
    alias = again(
        finnish_page.copy_for_translation(swedish, copy_parents=True, alias=True)
    )
    TranslationState.objects.filter(locale=swedish).update(source_locale=english.locale)

    assert Group.of(alias).source_of(alias) == finnish_page


def test_languages_that_name_each_other_end_somewhere(english, finnish_page):
    TranslationState.objects.filter(locale=english.locale).update(
        source_locale=finnish_page.locale
    )
    group = Group.of(english)

    assert codes(group.sources_of(english)) == ["fi"]
    assert codes(group.sources_of(finnish_page)) == ["en"]
    published(again(english))


def test_a_source_that_is_gone_is_none(english, finnish_page, swedish):
    TranslationState.objects.filter(locale=finnish_page.locale).update(
        source_locale=swedish
    )

    group = Group.of(finnish_page)
    assert group.source_of(finnish_page) == english
