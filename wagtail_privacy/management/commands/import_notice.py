"""``manage.py import_notice``: files become drafts of notice pages."""

from __future__ import annotations

import logging
from argparse import ArgumentParser
from dataclasses import replace
from pathlib import Path
from typing import Any

from django.apps import apps
from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import gettext as _

from wagtail_privacy.exceptions import ImportRefused
from wagtail_privacy.importing.characters import printable
from wagtail_privacy.importing.documents.splitting import Split
from wagtail_privacy.importing.drafting import create_draft
from wagtail_privacy.importing.files import standard_input
from wagtail_privacy.importing.parents import find_parent
from wagtail_privacy.importing.reading import read_notices, read_parts
from wagtail_privacy.importing.registry import import_formats
from wagtail_privacy.importing.result import ImportResult, unreadable
from wagtail_privacy.management.ending import end
from wagtail_privacy.models import PrivacyNoticeMixin


logger = logging.getLogger(__name__)

_PAGE_TYPE = "wagtail_privacy_pages.PrivacyNoticePage"


class Command(BaseCommand):
    help = (
        "Import privacy notices as drafts from files of any known format. Words that "
        "are no part of the notice, and what needs a decision, are printed as messages."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "files", nargs="+", metavar="FILE", help="a file, or - for standard input"
        )
        _add_reading(parser)
        parser.add_argument("--parent", help="id, path or slug of the parent page")
        parser.add_argument(
            "--page-type",
            default=_PAGE_TYPE,
            metavar="APP.MODEL",
            help="page type to create (default: %(default)s)",
        )
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
        results = [
            result
            for name in options["files"]
            for result in self._import(name, options)
        ]
        end(
            self,
            results,
            report=self._report,
            failed=[result.file for result in results if result.failed],
            as_json=options["json"],
        )

    def _import(self, name: str, options: dict[str, Any]) -> list[ImportResult]:
        """What became of a file: a result, or one for each of its parts."""
        try:
            results = self._read(name, options)
        except ImportRefused as error:
            return [unreadable(printable(name), str(error))]
        except Exception as error:
            # The other files must not suffer from one that we are not made for.
            logger.exception("import_notice could not read %r", name)
            return [unreadable(printable(name), _failure(error))]
        return [self._keep(result, options) for result in results]

    def _keep(self, result: ImportResult, options: dict[str, Any]) -> ImportResult:
        """Make the draft, unless nothing is to be written."""
        try:
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
            return replace(unreadable(result.file, str(error)), part=result.part)
        except Exception as error:
            logger.exception("import_notice could not keep %r", result.file)
            return replace(unreadable(result.file, _failure(error)), part=result.part)
        return result

    def _read(self, name: str, options: dict[str, Any]) -> list[ImportResult]:
        known = {name: options[name] for name in ("language", "format", "force")}
        known["split"] = Split(options["split"])
        if name != "-":
            results = read_notices(Path(name), **known)
            return [replace(result, file=printable(name)) for result in results]
        return read_parts(standard_input(), name="-", **known)

    def _report(self, result: ImportResult) -> None:
        """Say in words what became of a file."""
        write = self.stdout.write
        part = f" ({result.part})" if result.part else ""
        title = f"{result.file}{part}: {result.notice.title}".rstrip(": ")
        title = printable(title)
        write(self.style.ERROR(title) if result.failed else self.style.SUCCESS(title))
        for section in result.notice.sections:
            write(f"  {section.type}: {printable(section.heading) or '–'}")
        for message in result.messages:
            where = _("line %(line)d") % {"line": message.line} if message.line else ""
            parts = [message.level.label, where, message.explanation]
            parts += [message.fact, message.text or message.quote]
            parts += [
                f"{choice.type} ({choice.name}): {choice.words}"
                for choice in message.choices or ()
            ]
            write("  " + printable(" · ".join(filter(None, map(str, parts)))))
        if result.page:
            write(f"  → {result.page['id']} {result.page['url']}")


def _failure(error: Exception) -> str:
    """Why nothing came of a file that made us fail, and what to do about it."""
    return _(
        "The import of the file failed, and nothing of it was kept (%(error)s). Save "
        "it as plain text and try that; the log has the details for a report."
    ) % {"error": type(error).__name__}


def _add_reading(parser: ArgumentParser) -> None:
    """The options of how a file is read."""
    parser.add_argument(
        "--language",
        metavar="CODE",
        help="language of the notices; else it is recognised in each file",
    )
    parser.add_argument(
        "--format",
        help=f"one of: {', '.join(import_formats.ids())}; else it is told by the "
        "ending of the file and by what it looks like",
    )
    parser.add_argument(
        "--split",
        choices=[item.value for item in Split],
        default=Split.NONE.value,
        help="what in a file becomes a draft of its own: each of its notices, each "
        "of its languages, or none: the whole file is one (default: %(default)s)",
    )
    parser.add_argument(
        "--force",
        action="store_true",
        help="import a file that does not look like a privacy notice all the same",
    )


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
