import pytest

from wagtail_privacy.importing.confidence import BY_HEADING, THRESHOLD, Reason


@pytest.mark.parametrize("reason", Reason)
def test_every_reason_has_words(reason):
    assert str(reason.label).endswith(".")


def test_a_heading_that_is_known_is_surer_than_words_in_it():
    assert BY_HEADING[Reason.HEADING] > BY_HEADING[Reason.WORDS] > THRESHOLD
