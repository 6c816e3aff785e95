"""``manage.py import_notice``: files become drafts of notice pages."""

from __future__ import annotations

import sys
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.apps import apps
from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import gettext as _

from wagtail_privacy.conf import conf
from wagtail_privacy.exceptions import ImportRefused
from wagtail_privacy.importing.drafting import create_draft
from wagtail_privacy.importing.parents import find_parent
from wagtail_privacy.importing.reading import read_bytes, read_notice
from wagtail_privacy.importing.result import ImportResult, unreadable
from wagtail_privacy.management.ending import end
from wagtail_privacy.models import PrivacyNoticeMixin


_PAGE_TYPE = "wagtail_privacy_pages.PrivacyNoticePage"


class Command(BaseCommand):
    help = "Import privacy notices from plain text or HTML files as drafts."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "files", nargs="+", metavar="FILE", help="a file, or - for standard input"
        )
        parser.add_argument("--parent", help="id, path or slug of the parent page")
        parser.add_argument(
            "--page-type",
            default=_PAGE_TYPE,
            metavar="APP.MODEL",
            help="page type to create (default: %(default)s)",
        )
        parser.add_argument("--language", help="language code; else it is recognised")
        parser.add_argument("--format", help="text or html; else by the file's ending")
        parser.add_argument(
            "--dry-run", action="store_true", help="read only, write nothing"
        )
        parser.add_argument(
            "--json", action="store_true", help="print one JSON list, nothing else"
        )
        parser.add_argument(
            "--publish", action="store_true", help="publish the pages at once"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        if not options["dry_run"] or options["page_type"] != _PAGE_TYPE:
            options["page_model"] = _page_type(options["page_type"])
        results = [self._import(name, options) for name in options["files"]]
        end(
            self,
            results,
            report=self._report,
            failed=[result.file for result in results if result.failed],
            as_json=options["json"],
        )

    def _import(self, name: str, options: dict[str, Any]) -> ImportResult:
        try:
            result = self._read(name, options)
            if not options["dry_run"]:
                return create_draft(
                    result,
                    page_type=options["page_model"],
                    parent=options["parent"],
                    publish=options["publish"],
                )
            if options["parent"]:
                find_parent(options["parent"], result.notice.language)
        except ImportRefused as error:
            return unreadable(name, str(error))
        return result

    def _read(self, name: str, options: dict[str, Any]) -> ImportResult:
        known = {"language": options["language"], "format": options["format"]}
        if name != "-":
            return read_notice(Path(name), **known)
        limit = conf.WAGTAIL_PRIVACY_IMPORT_MAX_BYTES
        return read_bytes(sys.stdin.buffer.read(limit + 1), name="-", **known)

    def _report(self, result: ImportResult) -> None:
        """Say in words what became of a file."""
        write = self.stdout.write
        title = f"{result.file}: {result.notice.title}".rstrip(": ")
        write(self.style.ERROR(title) if result.failed else self.style.SUCCESS(title))
        for section in result.notice.sections:
            write(f"  {section.type}: {section.heading or '–'}")
        for message in result.messages:
            where = _("line %(line)d") % {"line": message.line} if message.line else ""
            parts = [message.level.label, where, message.explanation]
            parts += [message.fact, message.text or message.quote]
            write("  " + " · ".join(filter(None, map(str, parts))))
        if result.page:
            write(f"  → {result.page['id']} {result.page['url']}")


def _page_type(label: str) -> type[Any]:
    """The notice page type of that label; raise ``CommandError`` if it is none."""
    try:
        model = apps.get_model(label)
    except (LookupError, ValueError) as error:
        raise CommandError(
            _("There is no page type “%(label)s”: %(reason)s")
            % {"label": label, "reason": error}
        ) from error
    if not issubclass(model, PrivacyNoticeMixin):
        raise CommandError(
            _("“%(label)s” is no privacy notice: it lacks PrivacyNoticeMixin.")
            % {"label": label}
        )
    return model
