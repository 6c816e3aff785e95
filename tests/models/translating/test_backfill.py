from __future__ import annotations

from django.db.models.signals import pre_save

from wagtail_privacy.models import TranslationState
from wagtail_privacy.models.translating.backfill import note_unknown_translations
from wagtail_privacy.models.translation_states import Standing


def test_what_is_missing_is_written_and_counts_as_up_to_date(
    english, finnish_page, swedish_page
):
    TranslationState.objects.all().delete()

    note_unknown_translations()

    found = TranslationState.objects.values_list("locale__language_code", "standing")
    assert dict(found) == {
        "en": Standing.SOURCE,
        "fi": Standing.CURRENT,
        "sv": Standing.CURRENT,
    }


def test_it_costs_one_query_if_nothing_is_missing(
    english, finnish_page, django_assert_num_queries
):
    note_unknown_translations()

    with django_assert_num_queries(1):
        note_unknown_translations()


def test_two_who_write_what_is_missing_at_once_do_not_disturb_each_other(
    english, finnish_page
):
    TranslationState.objects.all().delete()

    def overtake(instance, **kwargs):
        pre_save.disconnect(overtake, sender=TranslationState)
        type(instance)(
            translation_key=instance.translation_key, locale=instance.locale
        ).save()

    pre_save.connect(overtake, sender=TranslationState)
    note_unknown_translations()

    note_unknown_translations()
    assert TranslationState.objects.count() == 2


def test_a_notice_in_one_language_is_left_alone(english):
    note_unknown_translations()

    assert not TranslationState.objects.exists()
