"""What stored sections say of measuring and of logs never changes."""

from __future__ import annotations

import pytest
from django.db.models import TextChoices

from wagtail_privacy.vocabulary import (
    LoggedData,
    LogPurpose,
    MeasuredData,
    MeasuringPurpose,
    ServiceLoading,
)


VALUES = {
    MeasuringPurpose: "following development marketing advertising testing faults",
    MeasuredData: "pages time actions source device language location ip identifier",
    ServiceLoading: "page consent request",
    LoggedData: "ip time address response source device user",
    LogPurpose: "security attacks faults statistics",
}


@pytest.mark.parametrize("options", VALUES, ids=lambda item: item.__name__)
def test_the_values_of_stored_sections_are_for_ever(
    options: type[TextChoices],
) -> None:
    assert options.values == VALUES[options].split()
