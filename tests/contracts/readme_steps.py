"""The steps of the README, as a script follows them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from tests.contracts.fresh_site import FreshSite
from tests.contracts.markdown import DOCS, README, CodeBlock, all_code_blocks, commands


TUTORIAL = DOCS / "tutorial.md"
OLD_NOTICE = """\
Privacy notice of the rowing school

1. Controller

Alder Bay Rowing Ltd
12 Jetty Road, 00990 Helsinki
info@alderbay.example

2. Purposes of processing

We use the data to plan the courses and to send the invoices.

3. Retention period

We keep the data of a course for two years.
"""


def blocks_of(page: Path, text: str) -> list[CodeBlock]:
    """The Python blocks of a page that have ``text`` in them."""
    return [
        block
        for block in all_code_blocks("python")
        if block.page == page and text in block.text
    ]


def start(outside: FreshSite) -> FreshSite:
    """Start the tutorial's site below a folder, and add the README's apps to it."""
    (command,) = [
        line for line in commands(TUTORIAL) if line.startswith("wagtail start")
    ]
    outside.run(command)
    site = replace(outside, path=outside.path / command.split()[-1])
    (apps,) = blocks_of(README, "INSTALLED_APPS")
    site.add_apps(apps)
    return site


def pip_install() -> str:
    """The README's command that fetches the package."""
    (command,) = [line for line in commands(README, "Install") if "pip install" in line]
    return command


def install(site: FreshSite) -> dict[str, str]:
    """Run what the README says after that; what each command prints."""
    steps = [line for line in commands(README, "Install") if "pip install" not in line]
    return {step: site.run(step) for step in steps}


def first_notice() -> str:
    """The README's code for a first notice."""
    (snippet,) = [
        block
        for block in all_code_blocks("python")
        if block.page == README and block.runs
    ]
    return snippet.text


def import_old_notice(site: FreshSite) -> str:
    """Run the README's import command; what it prints."""
    (site.path / "old-notice.txt").write_text(OLD_NOTICE, encoding="utf-8")
    (command,) = commands(README, "Import")
    return site.run(command)
