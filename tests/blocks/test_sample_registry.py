"""The invented services of the previews: complete, in every language."""

from __future__ import annotations

import pytest
from django.utils.translation import override

from wagtail_privacy.blocks.sample_registry import sample_registry


@pytest.mark.parametrize("language", ["en", "fi", "sv"])
def test_the_sample_is_complete_and_in_the_language_of_the_editor(
    language: str,
) -> None:
    with override(language):
        registry = sample_registry()

    assert registry.changed_on
    for service in registry.services:
        assert service.name
        assert service.role
        assert service.is_own or service.provider[""].name
        for cookie in service.cookies:
            assert set(cookie.purpose) == {language}
            assert cookie.name
            assert cookie.category
            assert cookie.access
            assert cookie.lifetime.is_known()


def test_the_sample_is_made_anew_for_each_language() -> None:
    with override("en"):
        english = sample_registry()
        assert sample_registry() == english
    with override("fi"):
        assert sample_registry() != english


def test_the_sample_leads_to_no_real_address() -> None:
    for service in sample_registry().services:
        for address in (service.privacy_url, service.opt_out_url, *service.hosts):
            assert not address or ".example" in address
