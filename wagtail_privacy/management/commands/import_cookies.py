"""``manage.py import_cookies``: files of cookies become suggestions in the registry."""

from __future__ import annotations

from argparse import ArgumentParser
from collections import Counter
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import gettext as _
from django.utils.translation import ngettext, pgettext

from wagtail_privacy.cookies.planning import PlannedCookie
from wagtail_privacy.cookies.reading import read_file
from wagtail_privacy.cookies.result import CookieImport
from wagtail_privacy.cookies.saving import import_suggestions
from wagtail_privacy.cookies.site_choice import find_site
from wagtail_privacy.exceptions import ImportRefused
from wagtail_privacy.management.ending import end


#: How many messages of one kind a person reads.
_SHOWN = 10


class Command(BaseCommand):
    help = "Import cookies from other tools' files as suggestions for editors."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "files", nargs="+", metavar="FILE", help="a file, or - for standard input"
        )
        parser.add_argument(
            "--site",
            metavar="ID|HOST",
            help="site that is to use the new services",
        )
        parser.add_argument("--format", help="format; else the content tells it")
        parser.add_argument(
            "--dry-run", action="store_true", help="read only, write nothing"
        )
        parser.add_argument(
            "--json", action="store_true", help="print one JSON list, nothing else"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            options["site"] = find_site(options["site"]) if options["site"] else None
        except ImportRefused as error:
            raise CommandError(str(error)) from error
        results = [self._import(name, options) for name in options["files"]]
        end(
            self,
            results,
            report=self._report,
            failed=[result.file for result in results if result.error],
            as_json=options["json"],
        )

    def _import(self, name: str, options: dict[str, Any]) -> CookieImport:
        shown = name.encode(errors="replace").decode()  # It need not be UTF-8.
        try:
            found = read_file(name, options["format"])
            return import_suggestions(
                shown, found, site=options["site"], dry_run=options["dry_run"]
            )
        except ImportRefused as error:
            return CookieImport(shown, error=str(error))

    def _report(self, result: CookieImport) -> None:
        """Say in words what became of a file."""
        write = self.stdout.write
        if result.error:
            write(self.style.ERROR(f"{result.file}: {result.error}"))
            return
        write(self.style.SUCCESS(f"{result.file}: {result.format}"))
        for service in result.services:
            state = (
                pgettext("service", "new") if service.is_new else _("in the registry")
            )
            write(f"  {service.name} ({service.slug}) · {state}")
            for cookie in service.cookies:
                write(f"    {_in_words(cookie)}")
        self._report_messages(result)

    def _report_messages(self, result: CookieImport) -> None:
        told: Counter[str] = Counter()
        for message in result.messages:
            told[message.code] += 1
            if told[message.code] <= _SHOWN:
                where = _("row %(row)d") % {"row": message.row} if message.row else ""
                parts = [message.level.label, where, message.explanation, message.text]
                self.stdout.write("  " + " · ".join(filter(None, map(str, parts))))
        for code, count in told.items():
            if count > _SHOWN:
                more = ngettext(
                    "%(count)d more message like this: %(code)s",
                    "%(count)d more messages like this: %(code)s",
                    count - _SHOWN,
                ) % {"count": count - _SHOWN, "code": code}
                self.stdout.write(f"  {more}")


def _in_words(cookie: PlannedCookie) -> str:
    sign = "+" if cookie.is_new else "="
    parts = [cookie.name, cookie.domain, cookie.kind, cookie.party, cookie.category]
    return f"{sign} {' · '.join(map(str, filter(None, parts)))}"
