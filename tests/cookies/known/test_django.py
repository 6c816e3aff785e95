"""Django's own cookies, as the running settings have them."""

from __future__ import annotations

from typing import Any

import pytest
from django.conf import global_settings

from wagtail_privacy.notice.known_services import find_known, known_services


DJANGO = known_services["django"]


def found(name: str) -> list[str]:
    return [item.setting for _service, item in find_known("cookie", name, "first")]


@pytest.mark.parametrize("item", DJANGO.cookies, ids=lambda item: item.name)
def test_names_and_lifetimes_are_those_of_django_without_settings(item: Any) -> None:
    if item.setting == "MESSAGES_COOKIE":
        assert (item.name, item.lifetime.kind) == ("messages", "session")
        return
    age = getattr(global_settings, f"{item.setting}_AGE")

    assert item.name == getattr(global_settings, f"{item.setting}_NAME")
    assert item.lifetime.max_age == age
    assert (item.lifetime.kind == "session") is (age is None)


def test_a_cookie_of_another_name_is_recognised_by_that(settings: Any) -> None:
    settings.CSRF_COOKIE_NAME = "__Host-csrf"

    assert found("__Host-csrf") == ["CSRF_COOKIE"]
    assert found("csrftoken") == []


def test_a_cookie_that_the_site_does_not_set_keeps_its_usual_name(
    settings: Any,
) -> None:
    settings.CSRF_USE_SESSIONS = True
    settings.CSRF_COOKIE_NAME = "__Host-csrf"

    assert found("csrftoken") == ["CSRF_COOKIE"]
    assert found("__Host-csrf") == []
