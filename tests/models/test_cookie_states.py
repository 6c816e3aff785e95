from __future__ import annotations

import pytest

from tests.models.test_cookie_gaps import make, row
from wagtail_privacy.models import Organisation
from wagtail_privacy.models.cookie_states import state_of


@pytest.mark.parametrize(
    ("confirmed", "name", "state"),
    [
        (True, "_drum", "confirmed"),
        (True, "", "incomplete"),
        (False, "_drum", "ready"),
        (False, "", "lacking"),
    ],
)
def test_a_service_is_confirmed_or_not_and_complete_or_not(db, confirmed, name, state):
    owner = Organisation.objects.create(name="Drumlin Analytics Ltd", country="FI")
    service = make(provider=owner, confirmed=confirmed)
    service.cookies = [row(name=name)]
    service.save()

    assert state_of(service) == state


def test_a_purpose_that_is_missing_in_a_language_is_no_gap_of_a_state(db):
    owner = Organisation.objects.create(name="Drumlin Analytics Ltd", country="FI")
    service = make(provider=owner)
    service.cookies = [row(purpose="To count")]
    service.save()

    assert state_of(service) == "confirmed"
