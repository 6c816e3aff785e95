"""The documentation of the import of cookies says what the code says."""

from __future__ import annotations

import json
from typing import Any

from tests.contracts.markdown import DOCS, code_blocks, column, rows, section
from tests.cookies.files import KEYS
from wagtail_privacy.cookies.formats.open_cookie_database import _COLUMNS
from wagtail_privacy.cookies.formats.registry import cookie_formats
from wagtail_privacy.cookies.messages import CODES, CookieMessage
from wagtail_privacy.cookies.planning import MAX_SERVICES, PlannedCookie
from wagtail_privacy.cookies.reading import read_bytes
from wagtail_privacy.cookies.result import CookieImport, ImportedService
from wagtail_privacy.cookies.source import MAX_ROWS
from wagtail_privacy.management.commands import export_cookies, import_cookies


PAGE = DOCS / "reference" / "import-cookies.md"


def options_of(command: type) -> set[str]:
    """The options of a command that not every command has."""
    parser = command().create_parser("manage.py", "command")
    plain = type("Plain", (command,), {"add_arguments": lambda self, parser: None})
    common = plain().create_parser("manage.py", "command")
    named = {name for action in parser._actions for name in action.option_strings}
    return named - {name for item in common._actions for name in item.option_strings}


def test_the_page_has_every_message() -> None:
    messages = [CookieMessage(code) for code in CODES]

    assert rows(PAGE, "Messages") == [
        [f"`{item.code}`", f"`{item.level.value}`", item.explanation]
        for item in messages
    ]


def test_the_page_has_every_option_and_format() -> None:
    stated = {name.split()[0] for name in column(PAGE, "Options")}

    assert stated == options_of(import_cookies.Command)
    assert column(PAGE, "Formats") == sorted(cookie_formats.ids())
    for option in options_of(export_cookies.Command):
        assert f"`{option}`" in section(PAGE, "export_cookies")


def test_the_page_has_every_column_and_key_of_a_table() -> None:
    words = section(PAGE, "Formats")

    for name in _COLUMNS:
        assert f"*{name}*" in words.casefold()
    for key in KEYS:
        assert key == "platform" or f"`{key}`" in words


def test_the_page_has_the_limits() -> None:
    words = section(PAGE, "What is refused")

    assert f"{MAX_ROWS:,} rows" in words
    assert f"{MAX_SERVICES:,} services" in words


def test_the_json_in_the_docs_has_the_keys_of_the_command() -> None:
    stated: dict[str, Any] = json.loads(code_blocks(PAGE, "json")[0].text)
    cookie = PlannedCookie("cookie", "_ga", "first")
    service = ImportedService("ga4", "GA", "ga4", is_new=True, cookies=(cookie,))
    result = CookieImport("a", "har", (service,), (CookieMessage("deleted"),), "no")
    data = result.as_json()

    assert list(stated) == column(PAGE, "JSON") == list(data)
    for told, printed in (
        (stated["messages"][0], data["messages"][0]),
        (stated["services"][0], data["services"][0]),
        (stated["services"][0]["cookies"][0], data["services"][0]["cookies"][0]),
    ):
        assert list(told) == list(printed)
    lifetimes = [
        item["services"][0]["cookies"][0]["lifetime"] for item in (stated, data)
    ]
    assert list(lifetimes[0]) == list(lifetimes[1])


def test_the_format_in_the_docs_is_read() -> None:
    (block,) = code_blocks(PAGE, "python")
    try:
        exec(compile(block.text, str(block), "exec"), {})  # noqa: S102 - our own docs
        found = read_bytes(b"# cookies\nhj_visit\n<b>\n")
    finally:
        cookie_formats._items.pop("names", None)

    assert [(item.name, item.row) for item in found.cookies] == [("hj_visit", 2)]
    assert [(item.code, item.row) for item in found.messages] == [("bad-name", 3)]
