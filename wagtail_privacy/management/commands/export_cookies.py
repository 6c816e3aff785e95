"""``manage.py export_cookies``: the JSON that the digest of a registry is taken of."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from wagtail_privacy.cookies.site_choice import find_site, only_site
from wagtail_privacy.exceptions import ImportRefused
from wagtail_privacy.models.site_facts import facts_of
from wagtail_privacy.notice import canonical_json, registry_digest


class Command(BaseCommand):
    help = "Print the cookie registry of a site as canonical JSON, or its SHA-256."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "--site", metavar="ID|HOST", help="site; by default the default site"
        )
        parser.add_argument(
            "--digest", action="store_true", help="print only the SHA-256 of the JSON"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            site = find_site(options["site"]) if options["site"] else only_site()
        except ImportRefused as error:
            raise CommandError(str(error)) from error
        registry = facts_of(site.pk).registry
        show = registry_digest if options["digest"] else canonical_json
        self.stdout.write(show(registry))
