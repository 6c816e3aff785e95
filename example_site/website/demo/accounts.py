"""Two people who can log in: one may do everything, one edits and publishes."""

from dataclasses import dataclass

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group, Permission
from wagtail.models import GroupPagePermission

from website.models import HomePage


@dataclass(frozen=True)
class Account:
    username: str
    password: str
    superuser: bool


# Passwords of a demonstration on one's own machine: they are no secret.
ADMIN = Account("admin", "demo-reppu-22", superuser=True)
EDITOR = Account("editor", "demo-reppu-38", superuser=False)

EDITORS = "Editors of the site"


def ensure_accounts() -> None:
    group = _ensure_group()
    for account in (ADMIN, EDITOR):
        user, created = get_user_model().objects.get_or_create(
            username=account.username,
            defaults={
                "email": f"{account.username}@selkaluoto.example",
                "is_superuser": account.superuser,
                "is_staff": account.superuser,
            },
        )
        if created:
            user.set_password(account.password)
            user.save()
            if not account.superuser:
                user.groups.add(group)


def _ensure_group() -> Group:
    group, created = Group.objects.get_or_create(name=EDITORS)
    if created:
        group.permissions.set(_admin_permissions())
        for home in HomePage.objects.all():
            for permission in _page_permissions():
                GroupPagePermission.objects.create(
                    group=group, page=home, permission=permission
                )
    return group


def _admin_permissions() -> list[Permission]:
    """Entering the admin, and working on organisations."""
    organisation = Permission.objects.filter(
        content_type__app_label="wagtail_privacy",
        content_type__model="organisation",
        codename__in=[f"{verb}_organisation" for verb in ("add", "change", "view")],
    )
    entrance = Permission.objects.filter(
        content_type__app_label="wagtailadmin", codename="access_admin"
    )
    return [*entrance, *organisation]


def _page_permissions() -> list[Permission]:
    return list(
        Permission.objects.filter(
            content_type__app_label="wagtailcore",
            content_type__model="page",
            codename__in=["add_page", "change_page", "publish_page"],
        )
    )
