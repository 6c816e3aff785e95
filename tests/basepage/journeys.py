"""What editors and visitors do on the site; it runs in a process with its settings."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

from bs4 import BeautifulSoup
from django.contrib.auth.models import Group, Permission, User
from django.core.management import call_command
from django.db.models import ProtectedError
from django.test import Client
from django.urls import reverse
from wagtail.models import Locale, Site

from tests.basepage.foundation.models import BasePage
from tests.basepage.website.models import (
    HomePage,
    LegalIndexPage,
    LegalNoticePage,
    LegalSectionPage,
)
from tests.contracts.opened_form import opened_form
from tests.editor_form import stream_state
from wagtail_privacy.models import Organisation


PURPOSES = "<p>We tune the pianos of our customers.</p>"


def all_journeys(notice_file: Path) -> dict[str, Any]:
    """Every journey, one after the other; what each of them saw."""
    index, notice, cookies = make_pages()
    editor = client_of_an_editor()
    return {
        "visits": visits(),
        "base": base_pages(),
        "editing": editing(editor, notice, title="Customers and visitors"),
        "editing_section": editing(editor, cookies, title="Our cookie"),
        "creating": creating(editor, index),
        "protection": [
            protection(editor, organisation)
            for organisation in Organisation.objects.order_by("pk")
        ],
        "imports": imports(notice_file, index),
    }


def make_pages() -> tuple[LegalIndexPage, LegalNoticePage, LegalSectionPage]:
    """A home page, an index, a notice and a section of it, in English and Finnish."""
    site = Site.objects.get(is_default_site=True)
    home = site.root_page.get_parent().add_child(
        instance=HomePage(title="Piano workshop", slug="workshop")
    )
    site.root_page = BasePage.objects.get(pk=home.pk)
    site.save()
    workshop = Organisation.objects.create(
        name="Vireessä Oy", email="posti@vireessa.example", phone="040 555 0123"
    )
    index = LegalIndexPage(title="Privacy", slug="privacy", department="Office")
    index.introduction = "<p>How we use your data.</p>"
    publish(home, index)
    notice = LegalNoticePage(title="Customers", slug="customers", controller=workshop)
    officer = Organisation.objects.create(name="Nuotti Lakipalvelut Oy")
    notice.sections = [
        ("controller", {}),
        ("purposes", {"text": PURPOSES}),
        ("dpo", {"organisation": officer}),
    ]
    publish(index, notice)
    cookies = LegalSectionPage(title="Cookies", slug="cookies")
    cookies.section = [("cookies", {"text": "<p>The shop sets one cookie.</p>"})]
    publish(notice, cookies)
    finnish = Locale.objects.create(language_code="fi")
    for page in (home, index, notice, cookies):
        page.copy_for_translation(finnish).save_revision().publish()
    return index, notice, cookies


def publish(parent: BasePage, page: BasePage) -> None:
    parent.add_child(instance=page)
    page.save_revision().publish()


def visits() -> dict[str, Any]:
    """Status and body of what a visitor opens."""
    types = (HomePage, LegalIndexPage, LegalNoticePage, LegalSectionPage)
    pages = {}
    for path in [page.get_url() for type in types for page in type.objects.all()]:
        response = Client().get(path, headers={"host": "localhost"})
        pages[path] = (response.status_code, response.content.decode())
    return pages


def base_pages() -> dict[str, Any]:
    """What the site's own base page knows of our pages."""
    return {
        "by_department": [
            page.title for page in BasePage.objects.filter(department="Office")
        ],
        "types": sorted(
            {type(page).__name__ for page in BasePage.objects.filter(depth__gt=2)}
            | {page.specific_class.__name__ for page in BasePage.objects.all()}
        ),
    }


def client_of_an_editor() -> Client:
    """Somebody who edits and publishes, and keeps organisations; no superuser."""
    user = User.objects.create_user("editor", "editor@vireessa.example", "secret")
    user.groups.add(Group.objects.get(name="Moderators"))
    user.user_permissions.set(
        Permission.objects.filter(content_type__app_label="wagtail_privacy")
    )
    client = Client(headers={"host": "localhost"})
    client.force_login(user)
    return client


def editing(client: Client, page: BasePage, title: str) -> dict[str, Any]:
    """Open a page in the editor, change its title, publish, look at it."""
    address = reverse("wagtailadmin_pages:edit", args=[page.pk])
    opened = client.get(address)
    form = opened_form(opened.content, page.get_latest_revision_as_object())
    changed = {"title": title, "department": "Tuning", "action-publish": "yes"}
    posted = client.post(address, form | changed)
    again = type(page).objects.get(pk=page.pk)
    stream = again.section if isinstance(again, LegalSectionPage) else again.sections
    return {
        "opened": opened.status_code,
        "fields": sorted(name for name in form if "-" not in name),
        "posted": posted.status_code,
        "errors": posted.context["form"].errors.as_json() if posted.context else "",
        "title": again.title,
        "department": again.department,
        "sections": [child.block_type for child in stream],
        "texts": [child.value["text"].source for child in stream],
        "public": Client().get(page.get_url()).content.decode(),
    }


def creating(client: Client, index: LegalIndexPage) -> dict[str, Any]:
    """Open the form of a new notice below the index, and list what may stand there."""
    add = reverse(
        "wagtailadmin_pages:add", args=["website", "legalnoticepage", index.pk]
    )
    form = client.get(add)
    page = BeautifulSoup(form.content, "html.parser")
    listing = client.get(reverse("wagtailadmin_explore", args=[index.pk]))
    return {
        "add": form.status_code,
        "starts_with": [item["type"] for item in stream_state(page)],
        "listing": listing.status_code,
        "below_index": names(LegalIndexPage.clean_subpage_models()),
        "above_section": names(LegalSectionPage.clean_parent_page_models()),
    }


def names(models: list[type]) -> list[str]:
    return sorted(model.__name__ for model in models)


def protection(client: Client, organisation: Organisation) -> dict[str, Any]:
    """Try to delete the organisation in code, in its view and in bulk."""
    name = Organisation.snippet_viewset.get_url_name
    try:
        organisation.delete()
        reason = ""
    except ProtectedError as error:
        reason = error.args[0]
    view = client.post(reverse(name("delete"), args=[organisation.pk]))
    bulk = reverse(
        "wagtail_bulk_action", args=["wagtail_privacy", "organisation", "delete"]
    )
    client.post(f"{bulk}?id={organisation.pk}")
    usage = client.get(reverse(name("usage"), args=[organisation.pk]))
    return {
        "name": organisation.name,
        "reason": reason,
        "view": view.status_code,
        "usage": usage.status_code,
        "uses": usage.content.decode(),
        "kept": Organisation.objects.filter(pk=organisation.pk).exists(),
    }


def imports(notice_file: Path, index: LegalIndexPage) -> list[dict[str, Any]]:
    """Import a file below the index, said in every way in which it can be said."""
    parents: list[list[str]] = [
        [],
        ["--parent", str(index.pk)],
        ["--parent", "/en/privacy/"],
        ["--parent", index.url_path],
        ["--parent", "workshop"],
    ]
    results = []
    for parent in parents:
        out = io.StringIO()
        call_command(
            "import_notice",
            str(notice_file),
            "--json",
            "--page-type",
            "website.LegalNoticePage",
            *parent,
            stdout=out,
        )
        (result,) = json.loads(out.getvalue())
        page = LegalNoticePage.objects.get(pk=result["page"]["id"])
        results.append(
            {
                "parent": page.get_parent().title,
                "title": page.title,
                "live": page.live,
                "controller": page.controller.name,
                "sections": [child.block_type for child in page.sections],
            }
        )
    return results
