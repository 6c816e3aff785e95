"""A database that the previous landing filled is migrated, and its pages read alike."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from django.apps.registry import Apps
from django.core.cache import cache
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

from tests.upgrades.loading import load
from tests.upgrades.make_dump import LANDING, ROWS
from tests.upgrades.reading import reading
from wagtail_privacy.pages.models import PrivacyNoticePage


def stored(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


def migrate(targets: list[tuple[str, str]]) -> Apps:
    """Bring the tables to ``targets``; return the models of what is applied then."""
    MigrationExecutor(connection).migrate(targets)
    loader = MigrationExecutor(connection).loader
    applied = [node for node in loader.graph.nodes if node in loader.applied_migrations]
    return loader.project_state(applied).apps


@pytest.fixture
def landing(transactional_db: None) -> dict[str, Any]:
    """How the dump read at its landing; its rows are in the tables of today."""
    landing = stored(LANDING)
    newest = MigrationExecutor(connection).loader.graph.leaf_nodes()
    try:
        load(stored(ROWS), migrate(list(landing["migrations"].items())))
    finally:
        migrate(newest)
    cache.clear()  # Other tests' pages had the same ids and addresses.
    return landing


def test_the_dump_holds_two_languages_a_link_and_a_type_that_nothing_registers():
    landing = stored(LANDING)
    rows = ROWS.read_text(encoding="utf-8")

    assert {address[:4] for address in landing["words"]} == {"/en/", "/fi/"}
    assert len(landing["words"]) == 6
    assert len(landing["notices"]) == 4
    assert "loyalty_card" in str(landing["kept"])
    assert "linktype" in rows
    assert landing["drafts"] != landing["notices"]


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_the_pages_of_the_previous_landing_read_the_same(landing):
    now = reading()

    assert now["words"] == landing["words"]
    for part in ("notices", "drafts", "kept"):
        assert as_told_by(landing[part], now[part]) == landing[part]


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_the_pages_of_the_previous_landing_are_published_anew_without_a_loss(landing):
    for page in PrivacyNoticePage.objects.all():
        page.save_revision().publish()

    now = reading()
    for part in ("notices", "kept"):
        assert as_told_by(landing[part], now[part]) == landing[part]


def as_told_by(landing: Any, now: Any) -> Any:
    """Return of ``now`` what the landing could tell: newer keys are left out."""
    if isinstance(landing, dict) and isinstance(now, dict):
        return {
            key: as_told_by(landing.get(key), value)
            for key, value in now.items()
            if key in landing
        }
    if isinstance(landing, list) and isinstance(now, list):
        pairs = zip(landing, now, strict=False)
        more = now[len(landing) :]
        return [*(as_told_by(before, after) for before, after in pairs), *more]
    return now
