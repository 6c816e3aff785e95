"""``manage.py import_cookies`` and its contract."""

import io
import json
import sys

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError
from wagtail.models import Site

from tests.cookies.files import (
    SECRET,
    consent_cookie,
    declaration,
    dump,
    entry,
    group,
    har,
    platforms,
    row,
    table,
)
from wagtail_privacy.models import Cookie, CookieService, SiteService


pytestmark = pytest.mark.django_db


@pytest.fixture
def save(tmp_path):
    """Write a file and return its name."""

    def save(content, name="cookies.csv"):
        path = tmp_path / name
        path.write_bytes(content)
        return str(path)

    return save


def run(*arguments):
    """What the command prints."""
    out = io.StringIO()
    call_command("import_cookies", *map(str, arguments), stdout=out, no_color=True)
    return out.getvalue()


def run_json(*arguments):
    return json.loads(run(*arguments, "--json"))


def refusal(*arguments):
    """The reason that a file was refused for; it must leave nothing behind."""
    before = (CookieService.objects.count(), Cookie.objects.count())
    out = io.StringIO()
    with pytest.raises(SystemExit) as ended:
        call_command("import_cookies", *map(str, arguments), "--json", stdout=out)
    assert ended.value.code == 1
    assert (CookieService.objects.count(), Cookie.objects.count()) == before
    (data,) = json.loads(out.getvalue())
    assert (data["services"], data["messages"]) == ([], [])
    return data["error"]


def test_json_is_one_list_with_the_keys_of_the_contract(save):
    name = save(table(row(), row("<b>")))

    (data,) = run_json(name)

    assert list(data) == ["file", "format", "services", "messages"]
    assert (data["file"], data["format"]) == (name, "open-cookie-database")
    (service,) = data["services"]
    cookies = service.pop("cookies")
    assert service == {
        "slug": "hjortron",
        "name": "Hjortron",
        "known": "",
        "created": True,
    }
    lifetime = cookies[0].pop("lifetime")
    assert lifetime == {
        "kind": "duration",
        "number": 13,
        "unit": "month",
        "max_age": 34_128_000,
    }
    (cookie,) = cookies
    assert list(cookie.values()) == [
        *("cookie", "hj_visit", "first", "", "statistics"),
        True,
    ]
    (message,) = data["messages"]
    assert list(message) == ["code", "level", "row", "text", "explanation"]
    assert (message["code"], message["row"], message["text"]) == ("bad-name", 3, "<b>")


@pytest.mark.parametrize(
    ("content", "format", "slugs"),
    [
        (table(row()), "open-cookie-database", ["hjortron"]),
        (platforms(row()), "open-cookie-database", ["hjortron"]),
        (
            har(entry(set=[{"name": "_ga"}]), entry("https://a.lakka.example/")),
            "har",
            ["ga4", "a-lakka-example"],
        ),
        (dump(group(), consent_cookie()), "dumpdata", ["visitor-statistics"]),
        (dump(declaration()), "dumpdata", ["hjortron-example"]),
    ],
)
def test_every_format_is_told_from_the_content(content, format, slugs, save):
    (data,) = run_json(save(content, "unnamed"))

    assert data["format"] == format
    assert [service["slug"] for service in data["services"]] == slugs
    assert not any(CookieService.objects.values_list("confirmed", flat=True))


def test_the_value_of_a_cookie_is_nowhere(save):
    visit = har(
        entry(sent=["a"], set=[{"name": "_ga"}, {"name": "<b>"}]),
        entry("https://a.lakka.example/ann?q=ann", sent=["b"]),
    )
    name = save(visit, "visit.har")

    told = run(name) + run(name, "--json")

    stored = [list(Cookie.objects.values()), list(CookieService.objects.values())]
    assert Cookie.objects.count() == 4
    for text in (told, repr(stored)):
        assert SECRET not in text
        assert "ann@" not in text
        assert "q=ann" not in text


def test_several_files_are_an_object_each_in_their_order(save):
    names = [save(table(row()), "b.csv"), save(har(entry(sent=["a"])), "a.har")]

    assert [data["file"] for data in run_json(*names)] == names


def test_a_report_in_words_tells_services_rows_and_messages(save):
    name = save(table(row(), row("_ga", platform="Google"), row("lk", category="Fun")))
    CookieService.objects.create(name="Hjortron")

    lines = run(name).splitlines()

    assert lines == [
        f"{name}: open-cookie-database",
        "  Google Analytics 4 (ga4) · new",
        "    + _ga · cookie · first · statistics",
        "  Hjortron (hjortron) · in the registry",
        "    + hj_visit · cookie · first · statistics",
        "    + lk · cookie · first · unclassified",
        "  Warning · row 4 · This category is not known; the cookie is unclassified. "
        "· Fun",
    ]
    assert "    = hj_visit · cookie · first · statistics" in run(name).splitlines()


def test_a_person_reads_ten_messages_of_a_kind_and_a_script_all(save):
    name = save(table(*(row(f"c{number}", category="Fun") for number in range(12))))

    lines = run(name).splitlines()

    assert sum("This category is not known" in line for line in lines) == 10
    assert lines[-1] == "  2 more messages like this: unknown-category"
    assert len(run_json(name)[0]["messages"]) == 12


def test_a_dry_run_changes_nothing(save):
    (data,) = run_json(save(table(row())), "--dry-run")

    assert data["services"][0]["created"]
    assert data["services"][0]["cookies"][0]["created"]
    assert not CookieService.objects.exists()


def test_a_dash_is_standard_input(monkeypatch):
    stdin = io.TextIOWrapper(io.BytesIO(table(row())))
    monkeypatch.setattr(sys, "stdin", stdin)

    (data,) = run_json("-")

    assert (data["file"], data["services"][0]["slug"]) == ("-", "hjortron")


def test_a_site_is_named_by_its_id_or_its_host(save, home):
    site = Site.objects.get()
    name = save(table(row()))

    run(name, "--site", site.pk)
    run(save(table(row(platform="Lakka"))), "--site", site.hostname)

    used = SiteService.objects.filter(settings__site=site)
    assert set(used.values_list("service__name", flat=True)) == {"Hjortron", "Lakka"}


def test_a_site_that_is_not_there_is_refused_before_anything_is_read(save):
    with pytest.raises(CommandError, match="There is no site “nowhere”"):
        run(save(table(row())), "--site", "nowhere")
    assert not CookieService.objects.exists()


def test_the_other_files_are_imported_and_the_exit_code_tells(save):
    bad, good = save(b"", "bad.csv"), save(table(row()))
    out = io.StringIO()

    with pytest.raises(SystemExit) as ended:
        call_command("import_cookies", bad, good, "--json", stdout=out)

    assert ended.value.code == 1
    first, second = json.loads(out.getvalue())
    assert (first["error"], first["services"]) == ("The file is empty.", [])
    assert "error" not in second
    assert CookieService.objects.count() == 1


def test_a_file_name_that_is_not_utf_8_can_be_printed():
    out = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", errors="strict")

    with pytest.raises(SystemExit):
        call_command("import_cookies", "jäätelö\udce9.csv", "--json", stdout=out)

    out.seek(0)
    (data,) = json.load(out)
    assert data["file"] == "jäätelö?.csv"
    assert "No such file" in data["error"]


def test_in_words_the_files_that_failed_are_named_at_the_end(save):
    bad, good = save(b"", "bad.csv"), save(table(row()))
    out = io.StringIO()

    with pytest.raises(CommandError, match="Not imported: .*bad.csv"):
        call_command("import_cookies", bad, good, stdout=out, no_color=True)

    assert f"{bad}: The file is empty.\n" in out.getvalue()
    assert CookieService.objects.count() == 1


def test_a_file_of_50_megabytes_is_refused_with_sizes_and_the_setting(save):
    name = save(b"")
    with open(name, "r+b") as file:
        file.truncate(50_000_000)

    reason = refusal(name)

    assert "47.7\xa0MB" in reason
    assert "19.1\xa0MB" in reason
    assert "WAGTAIL_PRIVACY_COOKIE_IMPORT_MAX_BYTES" in reason


def test_standard_input_has_the_same_limit(monkeypatch, settings):
    settings.WAGTAIL_PRIVACY_COOKIE_IMPORT_MAX_BYTES = 1_000
    stdin = io.TextIOWrapper(io.BytesIO(b"a" * 5_000))
    monkeypatch.setattr(sys, "stdin", stdin)

    assert "WAGTAIL_PRIVACY_COOKIE_IMPORT_MAX_BYTES" in refusal("-")


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b'{"log": {"entries": [', "broken JSON"),
        (table(row()) + b'"open', "Row 3 is broken CSV"),
        (table(row()) + b"a,b\r\n", "Row 3 has 2 columns"),
        (b"[" * 200_000, "nested too deeply"),
        (b"\x89PNG\0", "binary data"),
        (dump(declaration(), declaration(purpose=[])), "Row 2: “purpose”"),
        (dump(declaration(domain={"a": 1})), "Row 1: “domain”"),
        (har(entry(), "a"), "Row 2: “entry”"),
        (b"hello", "no known format"),
    ],
)
def test_a_broken_file_is_refused_with_the_place_and_nothing_is_written(
    content, reason, save
):
    assert reason in refusal(save(content))


def test_a_format_that_is_named_is_taken(save):
    name = save(b"{}")

    assert "“log” is of the type null" in refusal(name, "--format", "har")
    assert "Known: dumpdata, har" in refusal(name, "--format", "xml")
