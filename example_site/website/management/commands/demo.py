from typing import Any

from django.core.management import BaseCommand, call_command

from website.demo.addresses import address_lines
from website.demo.loading import load_demo


class Command(BaseCommand):
    help = "Migrates, loads the example content and prints addresses and log-in."
    requires_migrations_checks = False

    def handle(self, *args: Any, **options: Any) -> None:
        call_command("migrate", interactive=False, verbosity=0)
        load_demo()
        for line in address_lines():
            self.stdout.write(line)
