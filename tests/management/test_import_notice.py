"""``manage.py import_notice`` and its contract."""

import io
import json
import os
import sys

import pytest
from bs4 import BeautifulSoup
from django.core.management import call_command
from django.core.management.base import CommandError

from tests.management.command_runs import NOTICE, counts, run, run_json
from wagtail_privacy.models import Organisation
from wagtail_privacy.pages.models import PrivacyNoticePage


pytestmark = pytest.mark.django_db


def test_json_is_one_list_with_the_keys_of_the_contract(write, indexes):
    path = write()
    (data,) = run_json(path)
    assert list(data) == [
        "file",
        "language",
        "title",
        "date",
        "organisation",
        "sections",
        "evidence",
        "services",
        "messages",
        "page",
    ]
    assert (data["file"], data["language"]) == (path, "fi")
    assert (data["title"], data["date"]) == ("Tietosuojaseloste", "2024-05-01")
    assert data["organisation"] == {
        "name": "Lumikellon Leipomo Oy",
        "business_id": "9555020-7",
        "phone": "040 555 0144",
    }
    for section in data["sections"]:
        keys = ["type", "heading", "also", "facts", "text", "html"]
        assert list(section) == [*keys, "confidence", "reason"]
    for message in data["messages"]:
        assert message.keys() >= {"code", "level", "line", "text"}
    assert data["sections"][-1] == {
        "type": "data_categories",
        "heading": "3. Tietosisältö",
        "also": [],
        "facts": {},
        "text": "Nimi\nOsoite\nPuhelinnumero",
        "html": "<ul><li>Nimi</li><li>Osoite</li><li>Puhelinnumero</li></ul>",
        "confidence": 0.99,
        "reason": "heading-known",
    }
    page = PrivacyNoticePage.objects.get()
    assert data["page"] == {"id": page.pk, "url": page.get_url()}


def test_several_files_are_an_object_each_in_their_order(write, indexes):
    paths = [write(name="b.txt"), write(name="a.txt")]
    assert [data["file"] for data in run_json(*paths)] == paths


def test_a_report_in_words_tells_sections_messages_and_the_page(write, indexes):
    path = write()
    lines = run(path).splitlines()
    page = PrivacyNoticePage.objects.get()
    assert lines[0] == f"{path}: Tietosuojaseloste"
    assert "  purposes: 2. Henkilötietojen käsittelyn tarkoitus" in lines
    assert (
        "  Information · line 17 · List items that were glued into one line were "
        "taken apart."
    ) in lines
    assert lines[-1] == f"  → {page.pk} {page.get_url()}"


def test_a_stated_fact_is_reported_with_its_sentence(write, indexes):
    text = (
        "Privacy notice\n\nInternational transfers\n\n"
        "We do not transfer your data outside the EU.\n"
    )
    out = run(write(text), "--dry-run", "--language", "en")
    assert "· transfers.status · We do not transfer your data outside the EU" in out


def test_a_section_without_a_heading_is_reported_with_a_dash(write, indexes):
    path = write("Privacy notice\n\nWe bake the bread of the town for you and all.")
    assert "  introduction: –" in run(path, "--dry-run", "--force").splitlines()


def test_a_dry_run_changes_nothing(write, indexes):
    before = counts()
    (data,) = run_json(write(), "--dry-run")
    assert data["page"] is None
    assert data["organisation"]["name"] == "Lumikellon Leipomo Oy"
    assert counts() == before


def test_a_dash_is_standard_input(monkeypatch, indexes):
    stdin = io.TextIOWrapper(io.BytesIO(NOTICE.encode()))
    monkeypatch.setattr(sys, "stdin", stdin)
    (data,) = run_json("-")
    assert (data["file"], data["title"]) == ("-", "Tietosuojaseloste")


def test_html_from_standard_input_is_told_by_its_look(monkeypatch, indexes):
    source = (
        b"<!doctype html><h1>Privacy notice</h1><h2>Purposes</h2><p>To bake the</p>"
    )
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(source)))
    (data,) = run_json("-", "--language", "en")
    assert [section["type"] for section in data["sections"]] == ["purposes"]


def test_a_draft_is_not_public_and_publish_makes_it_so(write, indexes, client):
    (data,) = run_json(write())
    assert client.get(data["page"]["url"]).status_code == 404
    (data,) = run_json(write(), "--publish")
    response = client.get(data["page"]["url"])
    assert response.status_code == 200
    page = BeautifulSoup(response.content, "html.parser")
    assert page.html["lang"] == "fi"
    assert page.h1.get_text() == "Tietosuojaseloste"
    assert page.find(id="controller").address.strong.get_text() == (
        "Lumikellon Leipomo Oy"
    )
    assert [item.get_text() for item in page.select("#data-categories li")] == [
        "Nimi",
        "Osoite",
        "Puhelinnumero",
    ]


@pytest.mark.parametrize("parent", ["tietosuoja", "/tietosuoja/", "/fi/tietosuoja/"])
def test_the_parent_is_named_by_slug_or_path(parent, write, indexes):
    run(write(), "--parent", parent)
    assert PrivacyNoticePage.objects.get().get_parent().specific == indexes["fi"]


def test_the_parent_is_named_by_id(write, indexes):
    run(write(), "--parent", indexes["fi"].pk)
    assert PrivacyNoticePage.objects.get().get_parent().specific == indexes["fi"]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "latin-1"])
def test_other_encodings_are_read(encoding, write, indexes):
    (data,) = run_json(write(NOTICE.replace("•", "-").encode(encoding)))
    assert data["sections"][1]["heading"] == "1. Rekisterinpitäjä"
    warned = "encoding" in [message["code"] for message in data["messages"]]
    assert warned == (encoding == "latin-1")


def test_the_other_files_are_imported_and_the_exit_code_tells(write, indexes):
    good, bad = write(), write(b"", "bad.txt")
    out = io.StringIO()
    with pytest.raises(SystemExit) as ended:
        call_command("import_notice", bad, good, "--json", stdout=out)
    assert ended.value.code == 1
    first, second = json.loads(out.getvalue())
    assert first["messages"][0]["text"] == "The file is empty."
    assert second["page"]["id"] == PrivacyNoticePage.objects.get().pk


def test_in_words_the_files_that_failed_are_named_at_the_end(write, indexes):
    good, bad = write(), write(b"", "bad.txt")
    out = io.StringIO()
    with pytest.raises(CommandError, match="Not imported: .*bad.txt"):
        call_command("import_notice", bad, good, stdout=out, no_color=True)
    assert f"{bad}\n  Error · The file is empty." in out.getvalue()
    assert PrivacyNoticePage.objects.count() == 1


def test_an_organisation_is_never_doubled(write, indexes):
    run(write(), write(name="again.txt"))
    other = write(NOTICE.replace("9555020-7", "").replace("0144", "0199"), "c.txt")
    (data,) = run_json(other)
    organisation = Organisation.objects.get()
    assert organisation.phone == "040 555 0144"
    differing = [m for m in data["messages"] if m["code"] == "organisation-differs"]
    assert [message["text"] for message in differing] == ["040 555 0199"]
    pages = PrivacyNoticePage.objects.all()
    assert {page.controller for page in pages} == {organisation}


def test_an_organisation_is_completed(write, indexes):
    Organisation.objects.create(name="Lumikellon Leipomo Oy", country="FI")
    run(write())
    organisation = Organisation.objects.get()
    assert organisation.business_id == "9555020-7"
    assert organisation.phone == "040 555 0144"


TWO = """Privacy notice

Controller

Fernhill Ltd bakes the bread that you order from us.

Purposes

To bake it.

Retention

Two years.

Privacy statement

Controller

Oak Ltd sells the tables that you buy of them.

Purposes

To sell it.

Retention

Six years.
"""


def test_each_notice_of_a_file_becomes_a_draft_of_its_own_on_request(write, indexes):
    results = run_json(write(TWO), "--split", "notices")
    assert [data["part"] for data in results] == [1, 2]
    assert len({data["file"] for data in results}) == 1
    assert len({data["page"]["id"] for data in results}) == 2
    assert "(2): Privacy statement" in run(
        write(TWO), "--split", "notices", "--dry-run"
    )


def test_candidates_of_a_section_are_reported_with_their_reasons(write, indexes):
    text = (
        "Privacy notice\n\n1. Purposes\n\nTo bake the bread.\n\n2. Odds and ends\n\n"
        "We post loaves abroad.\n\n3. Retention\n\nTwo years.\n"
    )
    (data,) = run_json(write(text), "--dry-run")
    message = next(m for m in data["messages"] if m["code"] == "which-section")
    candidate = message["candidates"][0]
    assert (candidate["type"], candidate["reason"]) == ("transfers", "text")
    assert "abroad" in candidate["told_by"]
    assert f"transfers ({candidate['name']})" in run(write(text), "--dry-run")


def test_a_file_name_that_is_no_utf_8_is_printed(tmp_path, indexes):
    path = tmp_path / os.fsdecode(b"l\xe4rm.txt")
    path.write_text(TWO, "utf-8")
    assert "l\\xe4rm.txt" in run(str(path), "--dry-run")
    missing = str(tmp_path / os.fsdecode(b"\xff.txt"))
    with pytest.raises(CommandError, match="xff"):
        run(missing, "--dry-run")
