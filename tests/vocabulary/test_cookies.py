"""What rows of the registry and its JSON hold never changes."""

from __future__ import annotations

import pytest
from django.db.models import TextChoices

from wagtail_privacy.vocabulary import (
    CookieAccess,
    CookieCategory,
    CookieParty,
    Lifetime,
    LifetimeUnit,
    ServiceRole,
    StorageKind,
)


#: Banners and scans compare digests of these over years.
VALUES = {
    CookieCategory: "necessary preferences statistics marketing unclassified",
    StorageKind: "cookie local session indexeddb cache request",
    CookieParty: "first third",
    CookieAccess: "site provider others",
    Lifetime: "duration session until_deleted varies",
    LifetimeUnit: "second minute hour day week month year",
    ServiceRole: "own processor joint_controller controller",
}


@pytest.mark.parametrize("options", VALUES, ids=lambda item: item.__name__)
def test_the_values_of_the_registry_are_for_ever(options: type[TextChoices]) -> None:
    assert options.values == VALUES[options].split()
