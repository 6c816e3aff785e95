"""Hostile files: each ends within its limits, and nothing of it acts or is let in."""

import json
import os
import re
import subprocess
import sys
import time
from ast import literal_eval
from io import StringIO
from urllib.parse import urlsplit

import pytest
from bs4 import BeautifulSoup
from django.core.management import call_command
from django.core.management.base import CommandError

from tests.importing import bombs, office_bombs, pdf_bombs, readers
from tests.importing.hostile import DISGUISED, MARK, NOTICES, text_notice
from tests.management.command_runs import counts
from wagtail_privacy.conf import conf
from wagtail_privacy.exceptions import ImportRefused
from wagtail_privacy.importing.apart import isolation
from wagtail_privacy.importing.apart.isolation import read_apart
from wagtail_privacy.importing.reading import read_bytes
from wagtail_privacy.importing.registry import (
    ImportFormat,
    format_of,
    format_of_bytes,
    import_formats,
)
from wagtail_privacy.models import CookieService, Organisation
from wagtail_privacy.pages.models import PrivacyNoticePage


ALLOWED = {"p", "h3", "h4", "b", "i", "ol", "ul", "li", "a", "br"}
SCHEMES = {"http", "https", "mailto", "tel"}
UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u206f]"
)
LATE = "WAGTAIL_PRIVACY_IMPORT_MAX_SECONDS"
GOOD = bombs.NOTICE


@pytest.fixture(autouse=True)
def apart(settings):
    """Files are read in a process of their own, as on a site."""
    settings.WAGTAIL_PRIVACY_IMPORT_APART = True
    yield
    isolation.end()


def is_inert(source):
    """True for rich text with nothing that acts, whatever parses it."""
    for parser in ("html.parser", "html5lib"):
        for tag in BeautifulSoup(f"<div>{source}</div>", parser).div.find_all():
            address = tag.attrs.pop("href", "https://")
            safe = urlsplit(address).scheme in SCHEMES and not UNSEEN.search(address)
            if tag.name not in ALLOWED or tag.attrs or not safe:
                return False
    return not UNSEEN.search(source)


def run(*files, exit_code=0):
    """The objects that the command prints in JSON for ``files``."""
    out = StringIO()
    try:
        call_command("import_notice", *map(str, files), "--json", stdout=out)
    except SystemExit as ended:
        assert ended.code == exit_code
    else:
        assert not exit_code
    return json.loads(out.getvalue())


def rich_texts(data):
    """All texts in the JSON of a page's sections."""
    if isinstance(data, dict):
        data = list(data.values())
    if isinstance(data, list):
        return [text for item in data for text in rich_texts(item)]
    return [data] if isinstance(data, str) else []


def test_nothing_active_reaches_the_database(tmp_path, indexes, client):
    for name, make in NOTICES.items():
        (tmp_path / name).write_bytes(make())
    told = run(*(tmp_path / name for name in NOTICES))
    assert len(told) == PrivacyNoticePage.objects.count() == len(NOTICES)
    for data in told:
        assert {"controller", "purposes", "retention", "rights"} <= {
            section["type"] for section in data["sections"]
        }, data["file"]
        assert all(is_inert(section["html"]) for section in data["sections"])
        codes = {message["code"] for message in data["messages"]}
        assert "unsafe-link" in codes, data["file"]
        assert data["file"].endswith("txt") or "active-content" in codes
    for page in PrivacyNoticePage.objects.all():
        assert page.title == "Privacy notice"
        texts = rich_texts(list(page.sections.raw_data))
        assert all(not UNSEEN.search(text) for text in texts)
        assert all(map(is_inert, (text for text in texts if text.startswith("<"))))
        page.get_latest_revision().publish()
        assert_page_is_inert(client.get(page.get_url()).content)
    for organisation in Organisation.objects.all():
        assert organisation.name == "Example Bakery Ltd"
        assert organisation.website == ""
    assert not CookieService.objects.filter(name__icontains=MARK)


def assert_page_is_inert(content):
    """Nothing of a file acts on a page, whose own scripts are the site's."""
    page = BeautifulSoup(content, "html.parser")
    for tag in page.find_all():
        if tag.name in {"script", "style", "iframe", "object", "embed", "base", "svg"}:
            assert MARK not in str(tag)
        for name, value in tag.attrs.items():
            assert not name.startswith("on"), tag
            assert not re.match(r"\W*(?:java|vb|live)script|\W*data:text", str(value))
            assert MARK not in str(value), tag


def test_an_address_leads_where_it_seems_to():
    found = read_bytes(text_notice(), name="a.txt")
    source = "".join(section.html for section in found.notice.sections)
    shown = DISGUISED.replace("\u202e", "").replace("\u200b", "").replace("\u2066", "")
    assert f'href="{shown}"' in source


@pytest.mark.skipif(sys.platform != "linux", reason="names of files are Linux's")
def test_no_other_file_and_no_address_is_opened():
    watched = ImportFormat("watched", (), readers.watch, binary=True)
    files = {name: make() for name, make in NOTICES.items()}
    files |= {
        bomb.name: bomb.data
        for bomb in office_bombs.entity_bombs()
        if bomb.name.startswith(("file", "net", "outside"))
    }
    for name, data in files.items():
        form = format_of_bytes(name, data) or format_of(name, "")
        kind = "binary" if form.binary else "text"
        head = f"{form.read.__module__} {form.read.__qualname__} {kind}\n"
        told = read_apart(watched, head.encode() + data).blocks[0].text
        assert literal_eval(told) == [], name


@pytest.mark.parametrize(
    "make", [*bombs.MAKERS, *office_bombs.MAKERS, *pdf_bombs.MAKERS]
)
def test_a_bomb_ends_within_its_limits(make, settings):
    for name, value in bombs.LIMITS.items():
        setattr(settings, name, value)
    for bomb in make():
        started = time.monotonic()
        reason = ""
        try:
            result = read_bytes(bomb.data, name=bomb.name, language="en", force=True)
        except ImportRefused as refused:
            reason = str(refused)
            assert bomb.told in reason or LATE in reason, bomb.name
        else:
            assert not bomb.told, bomb.name
            assert all(is_inert(section.html) for section in result.notice.sections)
            json.dumps(result.as_json(), ensure_ascii=False).encode()
        limit = conf.WAGTAIL_PRIVACY_IMPORT_MAX_SECONDS + 15
        assert time.monotonic() - started < limit, (bomb.name, reason)


@pytest.fixture
def strange(tmp_path):
    """Names that lead to no good file, with a part of the reason for each."""
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "folder.txt").mkdir()
    (tmp_path / "broken.txt").symlink_to(tmp_path / "nowhere")
    (tmp_path / "loop.txt").symlink_to(tmp_path / "loop.txt")
    (tmp_path / "zero.txt").symlink_to("/dev/zero")
    with (tmp_path / "sparse.txt").open("wb") as file:
        file.truncate(100_000_000)
    return {
        tmp_path / "pipe.txt": "a device or a pipe",
        tmp_path / "folder.txt": "directory",
        tmp_path / "broken.txt": "No such file",
        tmp_path / "loop.txt": "symbolic links",
        tmp_path / "zero.txt": "a device or a pipe",
        tmp_path / "sparse.txt": "WAGTAIL_PRIVACY_IMPORT_MAX_BYTES",
        tmp_path / ("n" * 300): "name too long",
        "a\0b": "null byte",
    }


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
def test_one_bad_file_does_not_stop_the_others(strange, tmp_path, indexes):
    (tmp_path / "first.txt").write_bytes(GOOD)
    names = ["last\n\x1b[31m\u202e<b>.txt", os.fsdecode(b"\xff.txt")]
    for name in names:
        (tmp_path / name).write_bytes(GOOD)
    before = counts()
    files = [tmp_path / "first.txt", *strange, *(tmp_path / name for name in names)]
    first, *refused, last, other = run(*files, exit_code=1)
    for data, reason in zip(refused, strange.values(), strict=True):
        (message,) = data["messages"]
        assert reason in message["text"]
        assert data["page"] is None
    assert all(data["page"] for data in (first, last, other))
    assert last["file"].endswith("last\\n\\x1b[31m\\u202e<b>.txt")
    assert other["file"].endswith("\\xff.txt")
    pages = len([first, last, other])
    assert PrivacyNoticePage.objects.count() == pages == counts()[1] - before[1]


def test_what_the_importer_fails_on_ends_that_file_only(tmp_path, indexes, caplog):
    def fail(text):
        raise KeyError(text)

    import_formats.add(ImportFormat("failing", (".fail",), fail))
    (tmp_path / "a.fail").write_bytes(GOOD)
    (tmp_path / "b.txt").write_bytes(GOOD)
    try:
        failed, other = run(tmp_path / "a.fail", tmp_path / "b.txt", exit_code=1)
    finally:
        del import_formats._items["failing"]
    assert "The import of the file failed" in failed["messages"][0]["text"]
    assert "KeyError" in failed["messages"][0]["text"]
    assert "could not read" in caplog.text
    assert other["page"]


def test_what_the_database_fails_on_leaves_nothing(
    tmp_path, indexes, caplog, monkeypatch
):
    def fail(*arguments, **more):
        raise RuntimeError

    (tmp_path / "a.txt").write_bytes(GOOD)
    before = counts()
    monkeypatch.setattr(PrivacyNoticePage, "save_revision", fail)
    (failed,) = run(tmp_path / "a.txt", exit_code=1)
    assert "RuntimeError" in failed["messages"][0]["text"]
    assert "could not keep" in caplog.text
    assert counts() == before


def test_what_is_printed_has_no_orders_for_the_terminal(tmp_path, indexes, capsys):
    path = tmp_path / "a\x1b]0;evil\x07.txt"
    path.write_bytes(GOOD + b"5. Cookies \x1b[2J\xe2\x80\xae\n\nNone \xc2\x9b31m.")
    call_command("import_notice", str(path), "--dry-run")
    with pytest.raises(CommandError, match="x1b") as error:
        call_command("import_notice", str(tmp_path / "\x1b[2J"), "--dry-run")
    printed = capsys.readouterr().out + str(error.value)
    assert "Cookies" in printed
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]", printed)


@pytest.mark.parametrize("closed", [True, False])
def test_without_standard_input_there_is_a_reason(closed, monkeypatch, indexes):
    stdin = open(os.devnull) if closed else None  # noqa: SIM115
    if stdin:
        stdin.close()
    monkeypatch.setattr(sys, "stdin", stdin)
    (data,) = run("-", exit_code=1)
    assert "no standard input" in data["messages"][0]["text"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows does not open folders")
def test_standard_input_that_cannot_be_read_has_a_reason(
    monkeypatch, indexes, tmp_path
):
    folder = os.open(tmp_path, os.O_RDONLY)
    code = (
        "import django, os; from django.conf import settings; os.dup2(%d, 0);"
        "from wagtail_privacy.importing.files import standard_input;"
        "settings.configure(USE_I18N=False)\n"
        "try: standard_input()\nexcept Exception as error: print(error)"
    )
    told = subprocess.run(  # noqa: S603 - our own code
        [sys.executable, "-c", code % folder],
        capture_output=True, text=True, check=True, pass_fds=[folder],
    )  # fmt: skip
    os.close(folder)
    assert "cannot be read: Is a directory" in told.stdout
