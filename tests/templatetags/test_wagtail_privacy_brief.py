"""How the first screen puts names and rights."""

from __future__ import annotations

import pytest
from django.utils.translation import override

from wagtail_privacy.blocks.brief import Names
from wagtail_privacy.templatetags.wagtail_privacy_brief import (
    privacy_countries,
    privacy_infinitives,
    privacy_names,
)
from wagtail_privacy.vocabulary import DataSubjectRight


def test_names_are_a_list_that_says_if_there_are_others():
    assert privacy_names(Names(("Post Ltd",))) == "Post Ltd"
    assert privacy_names(Names(("Post Ltd", "Banks"))) == "Post Ltd and Banks"
    assert privacy_names(Names(("a", "b"), has_more=True)) == "a, b and others"


def test_names_are_true_if_there_is_one():
    assert Names(("Post Ltd",))
    assert not Names()


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", ("United States", "Japan")), ("fi", ("Yhdysvallat", "Japani"))],
)
def test_countries_are_named_in_the_active_language(language, said):
    with override(language):
        found = privacy_countries(Names(("US", "JP"), has_more=True))

    assert found == Names(said, has_more=True)


def test_every_right_that_can_be_used_reads_on_after_you_can():
    usable = [right for right in DataSubjectRight if right != "information"]

    phrases = privacy_infinitives(usable)

    assert len(set(phrases)) == len(usable)
    assert phrases[:2] == ["get a copy of your data", "have errors corrected"]
    assert not [phrase for phrase in phrases if phrase.endswith(".")]
