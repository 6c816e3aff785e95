"""What ``import_notice`` cannot use ends in a clear message, and nothing is left."""

import io
import json
import sys

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError
from wagtail.models import Page

from tests.management.command_runs import counts, run, run_json
from wagtail_privacy.pages.models import PrivacyNoticePage


pytestmark = pytest.mark.django_db


def refusal(*arguments):
    """The reason that a file was refused for; it must leave nothing behind."""
    before = counts()
    out = io.StringIO()
    with pytest.raises(SystemExit) as ended:
        call_command("import_notice", *map(str, arguments), "--json", stdout=out)
    assert ended.value.code == 1
    assert counts() == before
    (data,) = json.loads(out.getvalue())
    assert (data["sections"], data["page"]) == ([], None)
    (message,) = data["messages"]
    assert (message["code"], message["level"]) == ("unreadable", "error")
    return message["text"]


def test_a_dry_run_needs_no_site_but_checks_a_parent_that_is_named(write):
    assert run_json(write(), "--dry-run")[0]["page"] is None
    assert "no page “nowhere”" in refusal(
        write(), "--dry-run", "--language", "en", "--parent", "nowhere"
    )


def test_standard_input_has_the_same_limit(monkeypatch, settings):
    settings.WAGTAIL_PRIVACY_IMPORT_MAX_BYTES = 1000
    stdin = io.TextIOWrapper(io.BytesIO(b"a" * 5000))
    monkeypatch.setattr(sys, "stdin", stdin)
    assert "WAGTAIL_PRIVACY_IMPORT_MAX_BYTES" in refusal("-")


def test_an_ambiguous_parent_is_refused_with_the_candidates(write, indexes):
    home = indexes["fi"].get_parent()
    locale = indexes["fi"].locale
    other = home.add_child(instance=Page(title="Muut", slug="muut", locale=locale))
    twin = other.add_child(
        instance=Page(title="Kaksonen", slug="tietosuoja", locale=locale)
    )
    reason = refusal(write(), "--parent", "tietosuoja")
    assert f"{twin.pk}: Kaksonen" in reason
    assert f"{indexes['fi'].pk}: Tietosuoja" in reason


def test_a_parent_that_is_not_there_is_refused(write, indexes):
    assert "no page “nowhere”" in refusal(write(), "--parent", "nowhere")


def test_a_site_without_an_index_is_refused(write, indexes):
    indexes["fi"].delete()
    assert "no privacy notice index in “fi”" in refusal(write())


def test_a_site_without_the_language_is_refused(write, indexes):
    german = "Datenschutzerklärung\n\nZwecke\n\nWir verarbeiten Ihre Daten und die."
    assert "does not have the language “de”" in refusal(write(german))


def test_a_parent_that_takes_no_notices_is_refused(write, indexes):
    run(write())
    page = PrivacyNoticePage.objects.get()
    assert "cannot stand below" in refusal(write(), "--parent", page.pk)


@pytest.mark.parametrize(
    ("language", "reason"),
    [("tlh", "“tlh” are not recognised"), ("sv", "no page “koti”")],
)
def test_a_language_may_be_given(language, reason, write, indexes):
    assert reason in refusal(write(), "--language", language, "--parent", "koti")


@pytest.mark.parametrize(
    ("label", "reason"),
    [
        ("nothing.Here", "There is no page type “nothing.Here”"),
        ("nodot", "There is no page type “nodot”"),
        ("wagtailcore.Page", "it lacks PrivacyNoticeMixin"),
    ],
)
@pytest.mark.parametrize("more", [[], ["--dry-run"]])
def test_a_wrong_page_type_ends_the_command(label, reason, more, write, indexes):
    before = counts()
    with pytest.raises(CommandError, match=reason):
        run(write(), "--page-type", label, *more)
    assert counts() == before


def test_a_wrong_format_is_refused(write, indexes):
    assert "no import format “wpd”" in refusal(write(), "--format", "wpd")


def test_a_missing_file_and_a_directory_are_refused(tmp_path, indexes):
    assert "No such file" in refusal(tmp_path / "missing.txt")
    assert "directory" in refusal(tmp_path)


def test_a_file_above_20_megabytes_is_refused(tmp_path, indexes):
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.truncate(20_000_001)
    assert "the limit is 19.1" in refusal(path)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b" \r\n\t \n", "empty"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00", "binary"),
        (b"Seloste\0 ja muuta", "binary"),
        (b"\xff\xfea\0b", "says that it is UTF-16"),
        (b"Lorem ipsum dolor", "--language"),
    ],
)
def test_files_that_hold_no_notice_are_refused(data, reason, write, indexes):
    assert reason in refusal(write(data))
