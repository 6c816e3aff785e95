"""A site from ``wagtail start``, and what runs inside it.

The first half is for the tests; ``visit`` and ``use_extensions`` run in the site, in
a process of their own.
"""

from __future__ import annotations

import json
import os
import re
import runpy
import shlex
import subprocess
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from django.apps import apps
from django.core.management import call_command
from django.test import Client
from wagtail.models import Page, Site

from tests.contracts.markdown import ROOT, CodeBlock


MARK = "=== result ==="


def _with_the_checkout() -> dict[str, str]:
    return {"PYTHONPATH": str(ROOT)}


@dataclass(frozen=True)
class FreshSite:
    """A project on disk; ``run`` takes a command as the docs write it.

    It runs on the interpreter of the tests and sees the checkout, unless ``python``
    and ``environment`` say otherwise. ``manage`` is what Django's commands start with.
    """

    path: Path
    python: str = sys.executable
    manage: tuple[str, ...] = ("manage.py",)
    environment: Mapping[str, str] = field(default_factory=_with_the_checkout)

    def run(self, command: str) -> str:
        """Run a command in the project and return what it prints; it must succeed."""
        program, *rest = shlex.split(command)
        known = {
            "python": [self.python],
            "wagtail": [self.python, "-m", "wagtail.bin.wagtail"],
        }
        return self._run([*known[program], *rest])

    def shell(self, code: str) -> Any:
        """Run code in the project's shell and return what it reported last."""
        output = self._run([self.python, *self.manage, "shell", "-c", code])
        return json.loads(output.partition(MARK)[2])

    def variables(self) -> dict[str, str]:
        """The environment of the project's processes: ours, but for this run's own."""
        kept = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("DJANGO_", "COV_", "COVERAGE_", "PYTHONPATH"))
        }
        return {**kept, "PYTHONUTF8": "1", **self.environment}

    def add_apps(self, block: CodeBlock) -> None:
        """Add the apps of a code block below those that are there."""
        settings = self.path / "mysite" / "settings" / "base.py"
        lines = re.findall(r'^    "[\w.]+",$', block.text, flags=re.MULTILINE)
        source = settings.read_text(encoding="utf-8")
        before, start, after = source.partition("INSTALLED_APPS = [\n")
        listed, end, rest = after.partition("]\n")
        added = "".join(f"{line}\n" for line in lines)
        settings.write_text(before + start + listed + added + end + rest, "utf-8")

    def write(self, blocks: Iterable[CodeBlock]) -> None:
        """Write code blocks to the files they name, below what stands there."""
        for block in blocks:
            path = self.path / block.file
            path.parent.mkdir(parents=True, exist_ok=True)
            with path.open("a", encoding="utf-8") as file:
                file.write(f"\n{block.text}")

    def _run(self, arguments: list[str]) -> str:
        done = subprocess.run(  # noqa: S603 - commands of our own documentation
            arguments,
            cwd=self.path,
            env=self.variables(),
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, f"{arguments}\n{done.stdout}\n{done.stderr}"
        return done.stdout


def visit(*paths: str) -> None:
    """Report the status and the body of each path, as a visitor gets them."""
    pages = {}
    for path in paths:
        response = Client().get(path, headers={"host": "localhost"})
        pages[path] = (response.status_code, response.content.decode())
    report(pages)


def use_extensions(scripts: Path, document: Path) -> None:
    """Run the documentation's scripts, and use the types that it tells to add."""
    for script in sorted(scripts.glob("*.py")):
        runpy.run_path(str(script))
    home = Site.objects.get(is_default_site=True).root_page
    legal = apps.get_model("home.LegalIndexPage")(title="Legal", slug="legal")
    home.add_child(instance=legal)
    page = apps.get_model("home.LegalNoticePage")(title="Cameras", slug="cameras")
    page.audience, page.profile = "visitors", "house_rules"
    page.full_clean(exclude=["path", "depth", "numchild"])
    page.sections = [
        ("repair_history", {"text": "<p>We note each repair.</p>"}),
        ("loyalty_points", {"points_per_euro": 3}),
        ("purposes", {"text": "<p>We watch the door.</p>"}),
    ]
    publish(page, legal)
    cookies = apps.get_model("home.LegalSectionPage")(title="Cookies", slug="cookies")
    cookies.section = [("cookies", {"text": "<p>The door sets no cookie.</p>"})]
    publish(cookies, page)
    campaign = apps.get_model("home.CampaignPage")(title="Campaign", slug="campaign")
    campaign.body = [("retention", {"text": "<p>We keep entries for a month.</p>"})]
    publish(campaign, home)
    call_command(
        "import_notice",
        str(document),
        parent="legal",
        page_type="home.LegalNoticePage",
        publish=True,
    )


def publish(page: Page, parent: Page) -> None:
    parent.add_child(instance=page)
    page.save_revision().publish()


def report(result: Any) -> None:
    print(MARK)
    print(json.dumps(result))
