"""How rights stand on the page, and what the authority is called there."""

from __future__ import annotations

import pytest
from django.utils.translation import override

from wagtail_privacy.jurisdictions import find_authority
from wagtail_privacy.templatetags.wagtail_privacy_rights import (
    privacy_apart,
    privacy_authority,
    privacy_together,
)
from wagtail_privacy.vocabulary import DataSubjectRight


def test_the_rights_to_object_are_apart_and_all_others_together():
    rights = tuple(DataSubjectRight)

    assert privacy_apart(rights) == ["objection", "objection_to_marketing"]
    assert {*privacy_apart(rights), *privacy_together(rights)} == set(rights)
    assert not {*privacy_apart(rights)} & {*privacy_together(rights)}


@pytest.mark.parametrize("rights", [None, "", ()])
def test_no_rights_are_neither(rights):
    assert privacy_apart(rights) == privacy_together(rights) == []


@pytest.mark.parametrize("language", ["en", "fi", "sv", "sv-se"])
def test_the_authority_is_told_in_the_active_language(language):
    known = find_authority("fi")
    with override(language):
        authority = privacy_authority("fi")

    assert authority.name == known.name_in(language)
    assert authority.address == known.address_in(language)
    assert authority.website == known.website


@pytest.mark.parametrize(
    ("id", "is_in_eea", "is_second"),
    [
        ("fi", True, False),
        ("no", True, False),
        ("ch", False, False),
        ("gb", False, True),
    ],
)
def test_what_else_can_be_done_depends_on_the_country(id, is_in_eea, is_second):
    authority = privacy_authority(id)

    assert (authority.is_in_eea, authority.is_second) == (is_in_eea, is_second)


@pytest.mark.parametrize("id", ["", None, "gone"])
def test_an_authority_that_nobody_knows_is_none(id):
    assert privacy_authority(id) is None


def test_without_an_active_language_the_words_are_english():
    with override(None):
        assert privacy_authority("fi").name == find_authority("fi").name_in("en")
