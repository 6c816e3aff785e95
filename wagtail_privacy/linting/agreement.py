"""Whether a notice agrees with what its site says about cookies.

Rules are pure functions over a ``Notice``: its sections as an editor has them, before
anything is filled in from the registry, and the registry itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from django.utils.translation import get_language, gettext, ngettext

from wagtail_privacy.countries import country_name
from wagtail_privacy.jurisdictions import eea_countries
from wagtail_privacy.linting.findings import Finding
from wagtail_privacy.notice import Notice, Section
from wagtail_privacy.notice.cookies import ServiceFact
from wagtail_privacy.vocabulary import (
    CookieCategory,
    ServiceRole,
    Severity,
    StorageKind,
    TransferStatus,
)


#: The types whose rows may name a service of the registry.
_NAMING = ("analytics", "third_party_services")
#: Where a notice has one of these, it is about the visitors of the site. Others, such
#: as that of job applicants, may deny with reason what is true of visitors.
_OF_VISITORS = ("cookies", "cookie_choices", *_NAMING)


def contradictions(notice: Notice) -> tuple[Finding, ...]:
    """Return what the sections of ``notice`` and its registry of cookies deny.

    They stand in the order of the sections.
    """
    found = (
        finding
        for section in notice.sections
        for rule in _RULES.get(section.type, ())
        for finding in rule(section, notice)
    )
    return tuple(found)


def _no_disclosure(section: Section, notice: Notice) -> Iterator[Finding]:
    """“No data is disclosed” beside a service of somebody else."""
    if section.facts.get("disclosed") is not False:
        return
    named = list(_named_by_rows(notice))
    names = [*_service_names(notice), *named]
    if names:
        message = gettext(
            "The section says that no data is disclosed, but the site uses services of "
            "others: %(services)s. Say to whom data is disclosed, or remove the "
            "services."
        )
        yield _denial(
            "contradiction.no_disclosure_vs_third_party",
            section,
            message % {"services": _listed(names)},
            article="GDPR 13(1)(e)",
            is_sure=bool(named) or _is_of_visitors(notice),
        )


def _no_processor(section: Section, notice: Notice) -> Iterator[Finding]:
    """“Nobody processes data for us” beside a service whose provider does."""
    if section.facts.get("used") is not False:
        return
    services = (item for item in _services(notice) if item.role == _PROCESSOR)
    names = [service.name for service in services]
    if names:
        message = gettext(
            "The section says that no processors are used, but the providers of these "
            "services are processors: %(services)s. Add them, or correct their role "
            "among the cookie services."
        )
        yield _denial(
            "contradiction.no_processor_vs_service",
            section,
            message % {"services": _listed(names)},
            article="GDPR 13(1)(e), 28",
            is_sure=_is_of_visitors(notice),
        )


def _no_transfer(section: Section, notice: Notice) -> Iterator[Finding]:
    """“No transfers” beside somebody in a country outside the EU and EEA."""
    if section.facts.get("status") != TransferStatus.NONE:
        return
    named_by_rows = _outside(_row_places(notice))
    places = [*_outside(_service_places(notice)), *named_by_rows]
    if places:
        message = gettext(
            "The section says that no data is transferred outside the EU and EEA, but "
            "data goes to: %(places)s. List the transfers with their grounds, or "
            "correct the countries."
        )
        language = get_language() or "en"
        named = [f"{name} ({country_name(code, language)})" for name, code in places]
        yield _denial(
            "contradiction.no_transfer_vs_us_provider",
            section,
            message % {"places": _listed(named)},
            article="GDPR 13(1)(f), 44",
            is_sure=bool(named_by_rows) or _is_of_visitors(notice),
        )


def _missing_service(section: Section, notice: Notice) -> Iterator[Finding]:
    """Rows that name a service of which visitors learn nothing."""
    used = {service.id for service in notice.registry.services}
    for place, row in enumerate(section.facts.get("rows", ()), start=1):
        key = row.get("service")
        if not key or key in used:
            continue
        service = notice.registry.service(key)
        if service is None:
            message = gettext(
                "Row %(row)d names a service that has been deleted or that nobody has "
                "confirmed, so visitors do not read of it. Confirm the service, or "
                "choose another."
            )
            known = {"row": place}
            yield _finding("cookies.service_unknown", section, message % known)
        else:
            message = gettext(
                "“%(service)s” is not among the services that the site uses. Choose it "
                "in the cookie settings of the site, or remove the row."
            )
            known = {"service": service.name}
            yield _finding(
                "cookies.service_not_used", section, message % known, Severity.WARNING
            )


def _without_consent(section: Section, notice: Notice) -> Iterator[Finding]:
    """Measuring without consent by a service that stores more than is necessary."""
    for row in section.facts.get("rows", ()):
        service = _service_of(row, notice)
        if row.get("consent") is False and service and _needs_consent(service):
            message = gettext(
                "The section says that visits are measured without consent, but "
                "“%(service)s” stores what is not necessary, and the law requires "
                "consent to that. Correct the row or the categories of the cookies."
            )
            yield _finding(
                "contradiction.no_consent_vs_cookies",
                section,
                message % {"service": service.name},
                article="2002/58 5(3)",
            )


def _unconfirmed(section: Section, notice: Notice) -> Iterator[Finding]:
    """Services that the site uses and nobody has confirmed."""
    names = notice.registry.unconfirmed
    if names and not section.silent:
        message = ngettext(
            "Visitors do not read of this service until somebody confirms it: "
            "%(services)s.",
            "Visitors do not read of these services until somebody confirms them: "
            "%(services)s.",
            len(names),
        )
        yield _finding(
            "cookies.service_unconfirmed",
            section,
            message % {"services": _listed(names)},
            Severity.WARNING,
            article="2002/58 5(3)",
        )


def _none_selected(section: Section, notice: Notice) -> Iterator[Finding]:
    """A disclosure of a site that has no services to disclose."""
    registry = notice.registry
    if not (section.silent or registry or registry.unconfirmed):
        message = gettext(
            "The site has no cookie services yet, so there is nothing to list. Choose "
            "them in the cookie settings of the site."
        )
        yield _finding("cookies.none_selected", section, message, Severity.ADVICE)


_PROCESSOR = ServiceRole.PROCESSOR
_RULES = {
    "recipients": (_no_disclosure,),
    "processors": (_no_processor,),
    "transfers": (_no_transfer,),
    "cookies": (_unconfirmed, _none_selected),
    "analytics": (_missing_service, _without_consent),
    "third_party_services": (_missing_service,),
}


def _denial(
    rule: str, section: Section, message: str, *, article: str, is_sure: bool
) -> Finding:
    """An error, or advice where only visitors make it one, and none may be meant."""
    if is_sure:
        return _finding(rule, section, message, article=article)
    condition = gettext(
        "If the notice does not concern visitors of the website, leave the section as "
        "it is."
    )
    said = f"{message} {condition}"
    return _finding(rule, section, said, Severity.ADVICE, article=article)


def _outside(places: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    inside = eea_countries()
    return [
        (name, country) for name, country in places if country and country not in inside
    ]


def _finding(
    rule: str,
    section: Section,
    message: str,
    severity: Severity = Severity.ERROR,
    *,
    article: str = "",
) -> Finding:
    return Finding(rule, severity, section.id, section.type, message, article)


def _services(notice: Notice) -> Iterator[ServiceFact]:
    """The services of others that the site uses, and those that rows name besides."""
    services = {service.id: service for service in notice.registry.third_parties()}
    for _section, row in _rows(notice, *_NAMING):
        service = _service_of(row, notice)
        if service and not service.is_own:
            services.setdefault(service.id, service)
    yield from services.values()


def _needs_consent(service: ServiceFact) -> bool:
    """Whether anything of it is stored in the browser that is not necessary."""
    return any(
        cookie.kind != StorageKind.REQUEST
        and cookie.category != CookieCategory.NECESSARY
        for cookie in service.shown
    )


def _is_of_visitors(notice: Notice) -> bool:
    return any(
        section.type in _OF_VISITORS or section.facts.get("from_registry")
        for section in notice.sections
    )


def _service_names(notice: Notice) -> Iterator[str]:
    return (service.name for service in _services(notice))


def _service_places(notice: Notice) -> Iterator[tuple[str, str]]:
    return ((service.name, service.country) for service in _services(notice))


def _named_by_rows(notice: Notice) -> Iterator[str]:
    """Services that a row names by itself; what measures visits may be one’s own."""
    for section, row in _rows(notice, *_NAMING):
        organisation = row.get("organisation")
        is_own = organisation and organisation == notice.controller
        is_others = section.type == "third_party_services" or organisation
        if is_others and not is_own and not row.get("service"):
            name = row.get("name") or (organisation.name if organisation else "")
            yield from [name] if name else []


def _row_places(notice: Notice) -> Iterator[tuple[str, str]]:
    """Who stands in a row, and in which country."""
    for _section, row in _rows(notice, *_NAMING, "processors", "recipients"):
        organisation, service = row.get("organisation"), _service_of(row, notice)
        country = row.get("country") or (organisation.country if organisation else "")
        named = [item.name for item in (organisation, service) if item]
        name = next(filter(None, [*named, row.get("name")]), gettext("no name"))
        yield name, country


def _service_of(row: Mapping[str, Any], notice: Notice) -> ServiceFact | None:
    key = row.get("service")
    return notice.registry.service(key) if key else None


def _rows(notice: Notice, *types: str) -> Iterator[tuple[Section, Mapping[str, Any]]]:
    for section in notice.sections:
        if section.type in types:
            yield from ((section, row) for row in section.facts.get("rows", ()))


def _listed(names: Any) -> str:
    return ", ".join(dict.fromkeys(names))
