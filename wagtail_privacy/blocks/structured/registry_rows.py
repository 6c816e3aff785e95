"""Rows about services of the registry: completed, and filled in from there.

Each function takes the rows that the editor has entered. What the registry says comes
in words of the page’s language.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from typing import Any, ClassVar

from wagtail_privacy.blocks.foreign import ForeignText
from wagtail_privacy.blocks.languages import standard_language
from wagtail_privacy.blocks.registry_words import value_in, words_in
from wagtail_privacy.jurisdictions import eea_countries
from wagtail_privacy.notice import CookieRegistry, Notice, Section
from wagtail_privacy.notice.cookies import ServiceFact
from wagtail_privacy.vocabulary import ServiceRole


Row = Mapping[str, Any]
Rows = tuple[Row, ...]


class FilledRows:
    """A section whose editor may let providers stand behind the rows of its own.

    ``denial`` is the fact, and its value, that leaves no room for rows; ``added``
    returns the rows of a notice that the editor’s do not have already.
    """

    reads_registry: ClassVar[bool] = True
    denial: ClassVar[tuple[str, Any]]
    added: ClassVar[Callable[[Notice, Rows], Rows]]

    @classmethod
    def told_rows(cls, section: Section, notice: Notice | None) -> Rows | None:
        if not section.facts.get("from_registry"):
            return None
        rows = section.facts.get("rows", ())
        denied, no = cls.denial
        if notice is None or section.facts.get(denied) == no:
            return rows
        return (*rows, *cls.added(notice, rows))


def completed(rows: Sequence[Row], notice: Notice | None, **own: str) -> Rows:
    """Return rows about services, with what the registry says about each.

    A row whose ``service`` is the key of one gets ``name``, ``provider``, ``country``
    and so on, where it does not say them itself. ``own`` are more of a row’s facts,
    each with the name that the registry has for it. Where the service has been deleted,
    or nobody has confirmed it, a row without a name of its own is left out.
    """
    found = []
    for row in rows:
        key = row.get("service")
        service = notice.registry.service(key) if notice and key else None
        if service and notice:
            found.append(_completed(row, service, notice.language, own))
        elif row.get("name") or not key:
            found.append(row)
    return tuple(found)


def third_party_rows(registry: CookieRegistry, rows: Iterable[Row]) -> Rows:
    """Return a row, the key alone, for each service that ``rows`` leave out."""
    named = {row.get("service") for row in rows}
    return tuple(
        {"service": service.id}
        for service in registry.third_parties()
        if service.id not in named
    )


def recipient_rows(notice: Notice, rows: Sequence[Row]) -> Rows:
    """Return a row for each provider, and role, that ``rows`` do not name already."""
    services = notice.registry.third_parties()
    return _by_provider(notice, rows, services, ("role",))


def processor_rows(notice: Notice, rows: Sequence[Row]) -> Rows:
    """Return a row for each provider, and country, that is a processor."""
    services = (
        item
        for item in notice.registry.third_parties()
        if item.role == ServiceRole.PROCESSOR
    )
    return _by_provider(notice, rows, services, ("country",))


def transfer_rows(notice: Notice, rows: Sequence[Row]) -> Rows:
    """Return a row for each provider outside the EEA, with the transfer’s ground."""
    inside = eea_countries()
    services = (
        item
        for item in notice.registry.third_parties()
        if item.country and item.country not in inside
    )
    return _by_provider(notice, rows, services, ("country", "safeguard"))


def _by_provider(
    notice: Notice,
    rows: Sequence[Row],
    services: Iterable[ServiceFact],
    stated: Sequence[str],
) -> Rows:
    """One row for the services of a provider of which the same is ``stated``."""
    groups: dict[Hashable, list[ServiceFact]] = {}
    for service in services:
        same = tuple(getattr(service, name) for name in stated)
        owner = _provider_id(service) or service.slug
        groups.setdefault((owner, same), []).append(service)
    found = (_merged(group, notice.language, stated) for group in groups.values())
    return tuple(row for row in found if not any(_is_said(row, own) for own in rows))


def _merged(
    services: Sequence[ServiceFact], language: str, stated: Sequence[str]
) -> Row:
    facts = [_in_words(service, language) for service in services]
    return {
        "organisation": facts[0]["provider"],
        "name": ", ".join(fact["name"] for fact in facts),
        "services": tuple(
            {"name": fact["name"], "purpose": fact["purpose"]}
            for fact in facts
            if fact["purpose"]
        ),
        **{name: facts[0][name] for name in stated},
    }


def _is_said(row: Row, own: Row) -> bool:
    """Whether an editor’s row names the organisation, and says nothing else of it."""
    organisation, mine = row["organisation"], own.get("organisation")
    if not organisation:
        is_same = own.get("name") == row["name"]
    elif mine:
        is_same = mine.id == organisation.id
    else:
        named = (own.get("name") or "").strip()
        is_same = named.casefold() == organisation.name.casefold()
    stated = [name for name in ("role", "country") if name in row]
    return is_same and all(own.get(name) in (None, "", row[name]) for name in stated)


def _completed(
    row: Row, service: ServiceFact, language: str, own: Mapping[str, str]
) -> Row:
    known = _in_words(service, language)
    known |= {name: known[other] for name, other in own.items()}
    given = {name: fact for name, fact in row.items() if fact not in (None, "", ())}
    return {**row, **{name: fact for name, fact in known.items() if fact}, **given}


def _in_words(service: ServiceFact, language: str) -> dict[str, Any]:
    """A service as facts of a row.

    Its words say their language where they are not in that of the page: nobody may
    take them for the editor’s, which are.
    """
    purpose, standard = words_in(service.purpose, language), standard_language(language)
    if purpose and standard != language and not isinstance(purpose, ForeignText):
        purpose = ForeignText(purpose, standard)
    return {
        "name": service.name,
        "provider": None if service.is_own else value_in(service.provider, language),
        "role": service.role,
        "purpose": purpose,
        "country": service.country,
        "safeguard": service.safeguard,
        "privacy_url": service.privacy_url,
        "opt_out_url": service.opt_out_url,
    }


def _provider_id(service: ServiceFact) -> int | None:
    return next((party.id for party in service.provider.values()), None)
