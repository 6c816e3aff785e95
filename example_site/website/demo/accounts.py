"""Who can log in: one may do everything, and each site has an editor of its own."""

from collections.abc import Iterable

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group, Permission
from wagtail.models import GroupPagePermission, GroupSitePermission, Page, Site

from website.demo.literals import Account
from website.demo.sites import SITES


ADMIN = Account("admin", "demo-reppu-22", "admin@selkaluoto.example", superuser=True)
ACCOUNTS = (ADMIN, *(content.editor for content in SITES))


def ensure_accounts(sites: Iterable[Site]) -> None:
    _ensure_user(ADMIN)
    for content, site in zip(SITES, sites, strict=True):
        _ensure_user(content.editor, _ensure_group(site))


def _ensure_user(account: Account, *groups: Group) -> None:
    user, created = get_user_model().objects.get_or_create(
        username=account.username,
        defaults={
            "email": account.email,
            "is_superuser": account.superuser,
            "is_staff": account.superuser,
        },
    )
    if created:
        user.set_password(account.password)
        user.save()
        user.groups.set(groups)


def _ensure_group(site: Site) -> Group:
    """Editors of one site: its pages and its settings, and nothing of another."""
    group, created = Group.objects.get_or_create(name=f"Editors of {site.site_name}")
    if created:
        group.permissions.set(_admin_permissions())
        for home in site.root_page.get_translations(inclusive=True):
            _permit_pages(group, home)
        for permission in _settings_permissions():
            GroupSitePermission.objects.create(
                group=group, site=site, permission=permission
            )
    return group


def _permit_pages(group: Group, home: Page) -> None:
    for permission in Permission.objects.filter(
        content_type__app_label="wagtailcore",
        content_type__model="page",
        codename__in=["add_page", "change_page", "publish_page"],
    ):
        GroupPagePermission.objects.create(
            group=group, page=home, permission=permission
        )


def _settings_permissions() -> Iterable[Permission]:
    return Permission.objects.filter(
        content_type__app_label="wagtail_privacy",
        codename__in=["change_privacysettings", "change_cookiesettings"],
    )


def _admin_permissions() -> list[Permission]:
    """Entering the admin, and working on the rows that all sites share."""
    shared = Permission.objects.filter(
        content_type__app_label="wagtail_privacy",
        codename__in=[
            f"{verb}_{model}"
            for model in ("organisation", "cookieservice")
            for verb in ("add", "change", "view")
        ],
    )
    entrance = Permission.objects.filter(
        content_type__app_label="wagtailadmin", codename="access_admin"
    )
    return [*entrance, *shared]
