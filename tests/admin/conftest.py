from __future__ import annotations

from collections.abc import Callable

import pytest
from django.urls import reverse

from wagtail_privacy.models import Organisation


@pytest.fixture
def address() -> Callable[..., str]:
    """The address of a view of organisations, by the view's name."""

    def address(view: str, organisation: Organisation | None = None) -> str:
        name = Organisation.snippet_viewset.get_url_name(view)
        return reverse(name, args=[organisation.pk] if organisation else [])

    return address
