"""Wagtail stores nothing for visitors, and says so."""

from __future__ import annotations

from pathlib import Path

import pytest
import wagtail.admin

from wagtail_privacy.notice.known_services import known_services


WAGTAIL = known_services["wagtail"]
ROWS = [item for item in WAGTAIL.cookies if item.is_row]
SCRIPTS = Path(wagtail.admin.__file__).parent / "static" / "wagtailadmin"


def test_visitors_meet_nothing_of_it() -> None:
    (statement,) = [item for item in WAGTAIL.cookies if item.nothing]

    assert not statement.is_row
    assert all(item.internal for item in ROWS)


@pytest.mark.parametrize("row", ROWS, ids=lambda item: item.name)
def test_the_admin_s_scripts_have_each_name(row: object) -> None:
    name = row.name.removeprefix("wagtail:")
    scripts = "".join(
        path.read_text("utf-8", errors="ignore") for path in SCRIPTS.rglob("*.js")
    )
    pages = "".join(
        path.read_text("utf-8")
        for path in (SCRIPTS.parents[1] / "templates").rglob("*.html")
    )

    assert name in scripts + pages
