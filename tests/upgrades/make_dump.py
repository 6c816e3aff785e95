"""Write the dump of this landing: ``python -m tests.upgrades.make_dump``.

It runs at a landing, with the code of that landing on the lowest Wagtail, so that
every Wagtail we support has the columns.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any


os.environ["DJANGO_SETTINGS_MODULE"] = "tests.settings"
os.environ["PRIVACY_TEST_DATABASE"] = "sqlite"  # in memory, gone when it is done

FOLDER = Path(__file__).parent
ROWS = FOLDER / "rows.json"
LANDING = FOLDER / "landing.json"
APPS = ("wagtail_privacy", "wagtail_privacy_pages")
TABLES = (
    "contenttypes",
    "wagtailcore.locale",
    "wagtailcore.revision",
    "wagtailcore.page",
    "wagtailcore.site",
    *APPS,
)


def main() -> None:
    """Fill an empty database, and store its rows and how its pages read."""
    import django

    django.setup()
    from django.core.management import call_command

    from tests.upgrades.content import fill
    from tests.upgrades.reading import reading

    call_command("migrate", verbosity=0)
    fill()
    call_command(
        "dumpdata",
        *TABLES,
        output=str(ROWS),
        indent=1,
        verbosity=0,
    )
    _write(LANDING, {"migrations": _migrations(), **reading()})


def _migrations() -> dict[str, str]:
    """The last migration of each of our apps."""
    from django.db import connection
    from django.db.migrations.loader import MigrationLoader

    leaves = MigrationLoader(connection).graph.leaf_nodes()
    return {app: name for app, name in leaves if app in APPS}


def _write(path: Path, data: dict[str, Any]) -> None:
    text = json.dumps(data, ensure_ascii=False, indent=1)
    path.write_text(f"{text}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
