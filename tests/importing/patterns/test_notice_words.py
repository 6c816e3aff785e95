import pytest

from wagtail_privacy.importing.patterns.notice_words import speaks_of_notice


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Small print about this letter", "en"),
        ("Tästä selosteesta: tämä esite", "fi"),
        ("Om skriften", "sv"),
        ("Zu diesem Faltblatt: dieses Faltblatt", "de"),
    ],
)
def test_a_notice_speaks_of_itself_by_many_names(text, language):
    assert speaks_of_notice(text, language)


def test_other_things_are_not_the_notice():
    assert not speaks_of_notice("About our camera", "en")
