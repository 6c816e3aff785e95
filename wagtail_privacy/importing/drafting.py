"""From an ``ImportResult`` to a page and its organisation, in one transaction."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.html import escape
from django.utils.translation import gettext as _
from django.utils.translation import override

from wagtail_privacy.blocks.registry import section_types
from wagtail_privacy.blocks.rendering import section_heading
from wagtail_privacy.blocks.structure import with_anchors
from wagtail_privacy.exceptions import ImportRefused
from wagtail_privacy.importing.messages import ImportMessage
from wagtail_privacy.importing.parents import find_parent
from wagtail_privacy.importing.patterns.business_ids import country_of
from wagtail_privacy.importing.result import ImportResult
from wagtail_privacy.importing.suggesting import suggest_services
from wagtail_privacy.models import Organisation
from wagtail_privacy.models.business_ids import check_business_id
from wagtail_privacy.models.site_facts import SiteFacts
from wagtail_privacy.models.site_frames import page_facts
from wagtail_privacy.notice import Section


_MAX_HEADING = 255


@transaction.atomic
def create_draft(
    result: ImportResult,
    *,
    page_type: type[Any],
    parent: str | None = None,
    publish: bool = False,
    user: Any = None,
) -> ImportResult:
    """Make a page of ``result`` below a parent, and its organisation if it is new.

    ``parent`` is an id, path or slug. The page is written to the law of its site, and
    leaves the controller to the site where the file names the same one. Return the
    result with ``page`` set. Raise ``ImportRefused`` with the reason if the page cannot
    be made; nothing is left behind then.
    """
    parent_page = find_parent(parent, result.notice.language)
    if not page_type.can_create_at(parent_page):
        raise ImportRefused(
            _("A page of type “%(type)s” cannot stand below “%(parent)s”.")
            % {"type": page_type._meta.verbose_name, "parent": parent_page.title}
        )
    controller, messages = match_organisation(result.organisation)
    page = _build_page(result, page_type, controller)
    _leave_to_site(page, page_facts(parent_page))
    page.locale = parent_page.locale
    try:
        parent_page.add_child(instance=page)
    except ValidationError as error:
        raise ImportRefused("; ".join(error.messages)) from error
    revision = page.save_revision(user=user, log_action=True)
    messages += suggest_services(result, user)
    if publish:
        revision.publish(user=user)
        page.refresh_from_db()
    return replace(
        result,
        page={"id": page.pk, "url": page.get_url() or ""},
        messages=(*result.messages, *messages),
    )


def match_organisation(
    facts: dict[str, str],
) -> tuple[Organisation | None, list[ImportMessage]]:
    """Return the organisation of these facts, found by business id, then by name.

    One that is not there yet is made. What an existing one lacks is filled in;
    what it has otherwise stays, and is a message.
    """
    name = facts.get("name", "")
    business_id = facts.get("business_id", "")
    if not name and not business_id:
        return None, []
    found = _existing(name, business_id)
    if found is None:
        organisation = Organisation(**facts)
        organisation.name = name or business_id
        if business_id:
            stated = facts.get("country", "")
            if not _is_number_in(business_id, stated):
                stated = ""
            organisation.country = country_of(business_id) or stated
        _save(organisation)
        return organisation, []
    return found, _complete(found, facts)


def _existing(name: str, business_id: str) -> Organisation | None:
    if business_id:
        found = Organisation.objects.filter(business_id=business_id).first()
        if found:
            return found
    wanted = name.casefold()
    for organisation in Organisation.objects.exclude(name=""):
        names = organisation.all_names()
        same = wanted and wanted in {item.casefold() for item in names}
        if same and not (business_id and organisation.business_id):
            return organisation
    return None


def _complete(organisation: Organisation, facts: dict[str, str]) -> list[ImportMessage]:
    """Fill in what is empty; report what differs."""
    messages = []
    changed = False
    for field, value in facts.items():
        current = getattr(organisation, field)
        if not current and _can_be_of(organisation, field, value):
            setattr(organisation, field, value)
            changed = True
        elif current != value and value not in organisation.all_names():
            messages.append(ImportMessage("organisation-differs", text=value))
    if changed:
        _save(organisation)
    return messages


def _can_be_of(organisation: Organisation, field: str, value: str) -> bool:
    """False for a business id that no organisation of the country can have."""
    if field == "country":
        return _is_number_in(organisation.business_id, value)
    if field != "business_id":
        return True
    organisation.country = country_of(value) or organisation.country
    return _is_number_in(value, organisation.country)


def _is_number_in(business_id: str, country: str) -> bool:
    """True if an organisation of ``country`` can have this number or has none."""
    if not business_id:
        return True
    try:
        check_business_id(business_id, country)
    except ValueError:
        return False
    return True


def _save(organisation: Organisation) -> None:
    try:
        organisation.full_clean()
    except ValidationError as error:
        reasons = "; ".join(
            f"{field}: {', '.join(texts)}"
            for field, texts in error.message_dict.items()
        )
        raise ImportRefused(
            _("The organisation “%(name)s” cannot be saved: %(reasons)s")
            % {"name": organisation.name, "reasons": reasons}
        ) from error
    organisation.save()


def _build_page(
    result: ImportResult, page_type: type[Any], controller: Organisation | None
) -> Any:
    page = page_type(
        title=result.notice.title,
        controller=controller,
        drawn_up=_page_date(result),
        live=False,
    )
    with override(result.notice.language):
        sections = [_for_page(item) for item in result.notice.sections]
    anchors = with_anchors((item.type, "") for item in sections)
    sections = [
        replace(item, anchor=anchor)
        for item, anchor in zip(sections, anchors, strict=True)
    ]
    page.sections = page.sections.stream_block.from_sections(sections)
    return page


def _leave_to_site(page: Any, site: SiteFacts | None) -> None:
    """Give the page the law of its site, and no controller if it is the site’s.

    So a controller that the site changes later is the notice’s, too.
    """
    if site is None:
        return
    if site.profile:
        page.profile = site.profile
    own = site.controller("")
    if own and page.controller_id == own.id:
        page.controller = None


def _page_date(result: ImportResult) -> Any:
    """The day the notice was drawn up, unless a section of its own says it."""
    stated = any(item.facts for item in result.notice.of_type("document_dates"))
    return None if stated else result.notice.drawn_up


def _for_page(section: Section) -> Section:
    """The section with its heading as the page shows it, and the editor's guidance.

    A heading that says what the standard one says is left to the standard; the
    colon of a label goes. The text says its facts already, so the standard
    sentences are left out.
    """
    heading = section.heading.strip().rstrip(":").strip()
    standard = section_heading(replace(section, heading=""))
    same = heading.casefold() == standard.casefold()
    section_type = section_types.get(section.type)
    return replace(
        section,
        facts=_facts_for_page(section),
        heading="" if same else heading[:_MAX_HEADING],
        guidance=str(section_type.guidance) if section_type else "",
        silent=True,
    )


def _facts_for_page(section: Section) -> dict[str, Any]:
    """The facts of a section; the firm of a person is none of the site's organisations.

    Where the text names the firm no more, it stands behind her name, or for it.
    """
    facts = dict(section.facts)
    if section.type not in {"contact_person", "dpo"}:
        return facts
    firm = facts.pop("organisation", "")
    if firm and escape(firm) not in section.html:
        facts["name"] = ", ".join(filter(None, [facts.get("name"), firm]))
    return facts
