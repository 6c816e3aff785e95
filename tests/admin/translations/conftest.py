"""The notice in three languages, and people who may edit some of it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from django.contrib.auth.models import Group, Permission, User
from django.test import Client
from wagtail.models import GroupPagePermission, Page

from tests.models.translating.conftest import (
    english,
    finnish_copy,
    finnish_page,
    swedish,
    swedish_page,
)


__all__ = ["english", "finnish_copy", "finnish_page", "swedish", "swedish_page"]


@pytest.fixture
def client_of(db: None) -> Callable[[Page], Client]:
    """A client of somebody who may edit what stands below a page, and nothing else."""

    def client_of(page: Page) -> Client:
        group = Group.objects.create(name=f"editors of {page.pk}")
        group.permissions.add(Permission.objects.get(codename="access_admin"))
        change = Permission.objects.get(codename="change_page")
        GroupPagePermission.objects.create(group=group, page=page, permission=change)
        user = User.objects.create_user(f"editor-of-{page.pk}")
        user.groups.add(group)
        client = Client()
        client.force_login(user)
        return client

    return client_of
