from __future__ import annotations

import ast
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import call_command

import wagtail_privacy
from wagtail_privacy.blocks import section_types


PACKAGE = Path(wagtail_privacy.__file__).parent
MIGRATIONS = sorted(PACKAGE.rglob("migrations/0*.py"))
#: Section types whose names fields of models, relations and choices have, too.
NAMES_OF_FIELDS = {
    "controller",
    "cookies",
    "introduction",
    "legal_basis",
    "legitimate_interests",
}


def words(path):
    """Every string and name in the source of a module."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
        elif isinstance(node, ast.Attribute):
            yield node.attr


@pytest.mark.django_db
def test_no_model_has_changed_without_a_migration():
    out = StringIO()

    call_command("makemigrations", check=True, dry_run=True, stdout=out)

    assert "No changes detected" in out.getvalue()


def test_there_are_migrations_to_look_at():
    assert {path.parent.parent.name for path in MIGRATIONS} == {
        "wagtail_privacy",
        "pages",
    }


@pytest.mark.parametrize("path", MIGRATIONS, ids=lambda path: path.stem)
def test_our_migrations_record_no_blocks(path):
    source = path.read_text(encoding="utf-8")

    assert "block_lookup" not in source
    assert "wagtail_privacy.blocks" not in source
    assert not set(words(path)) & (set(section_types.ids()) - NAMES_OF_FIELDS)


@pytest.mark.parametrize("path", MIGRATIONS, ids=lambda path: path.stem)
def test_our_migrations_work_on_the_lowest_supported_wagtail(path):
    assert "WAGTAIL_PAGE_MODEL" not in path.read_text(encoding="utf-8")


def test_a_site_with_our_blocks_in_its_own_field_records_references_only():
    path = PACKAGE.parent / "tests" / "testapp" / "migrations" / "0001_initial.py"
    recorded = set(words(path))

    assert "wagtail_privacy.blocks.base.SectionBlock" in recorded
    assert "wagtail_privacy.blocks.stream.NoticeSectionsBlock" in recorded
    assert not recorded & (set(section_types.ids()) - {"controller", "retention"})
    assert not any("guidance" in word for word in recorded)
