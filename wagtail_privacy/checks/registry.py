"""What is wrong in the registry of cookies: checked before a site goes live."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from django.core.checks import CheckMessage, Error, Tags, register
from django.db import connections

from wagtail_privacy.models import Cookie, CookieService
from wagtail_privacy.models.known_categories import misused_cookie, misused_service


_HINT = (
    "Choose another category in the admin, under Snippets → Cookie services. Necessary "
    "are only cookies for a service that the visitor has asked for."
)


@register("wagtail_privacy", Tags.database, deploy=True)
def check_necessary_cookies(
    app_configs: Any, databases: Sequence[str] | None = None, **kwargs: Any
) -> list[CheckMessage]:
    """Known analytics or marketing must not be called necessary (2002/58 Art. 5(3)).

    It runs with ``check --deploy --database``, when the tables may not be there yet.
    ``migrate`` asks only for what is no matter of deployment: words of an editor, or a
    release that knows more, must not stop it. Suggestions are not read by visitors.
    """
    return [
        message
        for alias in databases or ()
        if _has_tables(alias)
        for message in _in_database(alias)
    ]


def _has_tables(alias: str) -> bool:
    """Whether the tables have the columns that the models expect."""
    with connections[alias].cursor() as cursor:
        introspection = connections[alias].introspection
        there = set(introspection.table_names(cursor))
        for model in (CookieService, Cookie):
            table = model._meta.db_table
            if table not in there:
                return False
            columns = introspection.get_table_description(cursor, table)
            expected = {field.column for field in model._meta.concrete_fields}
            if not expected <= {column.name for column in columns}:
                return False
    return True


def _in_database(alias: str) -> Iterator[CheckMessage]:
    services = CookieService.objects.using(alias).filter(confirmed=True)
    for service in services.prefetch_related("cookies").order_by("pk"):
        if use := misused_service(service):
            yield Error(
                f"The cookie service {service.name!r} is in the category “necessary”, "
                f"and is known for {use.category}.",
                hint=_HINT,
                id="wagtail_privacy.E012",
            )
            continue
        for cookie in service.cookies.all():
            if cookie.confirmed and (use := misused_cookie(service, cookie)):
                yield Error(
                    f"{str(cookie)!r} of the cookie service "
                    f"{service.name!r} is in the category “necessary”, and is known "
                    f"for {use.category}, from {use.service}.",
                    hint=_HINT,
                    id="wagtail_privacy.E012",
                )
