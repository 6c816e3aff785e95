"""The cookies of a site as visits need them: all of them in one statement."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from hashlib import blake2b

from django.utils import timezone
from wagtail.coreutils import get_content_languages

from wagtail_privacy.conf import OWN_COOKIES, conf
from wagtail_privacy.models.cookie_texts import texts_of
from wagtail_privacy.models.cookies import Cookie
from wagtail_privacy.models.organisations import Organisation
from wagtail_privacy.models.registry_statement import StoredService, read_services
from wagtail_privacy.notice import CookieFact, CookieLifetime, CookieRegistry, Party
from wagtail_privacy.notice.cookies import ServiceFact
from wagtail_privacy.notice.known_services import known_cookie, known_services
from wagtail_privacy.vocabulary import CookieAccess, Lifetime, LifetimeUnit


def read_registry(site_id: int, languages: Sequence[str]) -> CookieRegistry:
    """Return the registry of a site, with its texts in ``languages``.

    One statement, whatever is in it.
    """
    stored = read_services(site_id)
    used = [row for row in stored if row.is_used]
    others = [row for row in stored if not row.is_used]
    return CookieRegistry(
        services=_confirmed(used, languages),
        others=_confirmed(others, languages),
        changed_on=_changed_on(stored),
        unconfirmed=tuple(
            sorted(row.service.name for row in used if not row.service.confirmed)
        ),
    )


def content_languages(codes: Iterable[str]) -> list[str]:
    """Return the languages of the site's content: as set, then others with pages."""
    return list(dict.fromkeys([*get_content_languages(), *codes]))


def mark_of(registry: CookieRegistry) -> str:
    """Return a digest of all that can be read of ``registry``, in any language."""
    shown = (
        registry.services,
        registry.others,
        registry.changed_on,
        registry.unconfirmed,
    )
    return blake2b(repr(shown).encode(), digest_size=16).hexdigest()


def running_mark() -> str:
    """Return a digest of the settings that go into a registry when it is read."""
    running = (
        [conf.own_cookie(setting) for setting in OWN_COOKIES],
        list(get_content_languages()),
        conf.default_language,
        timezone.get_default_timezone_name(),
    )
    return blake2b(repr(running).encode(), digest_size=8).hexdigest()


def _confirmed(
    rows: Iterable[StoredService], languages: Sequence[str]
) -> tuple[ServiceFact, ...]:
    found = (_service(row, languages) for row in rows if row.service.confirmed)
    return tuple(sorted(found, key=lambda item: (item.name.casefold(), item.slug)))


def _service(row: StoredService, languages: Sequence[str]) -> ServiceFact:
    stated, provider = row.service, row.provider
    known = known_services.get(stated.known)
    confirmed = (item for item in row.cookies if item.confirmed)
    cookies = (_cookie(item, row, languages) for item in confirmed)
    return ServiceFact(
        id=stated.pk,
        slug=stated.slug,
        name=stated.name,
        known=stated.known,
        role=stated.role,
        provider=_in_each(languages, provider),
        country=stated.country or (provider.country if provider else ""),
        category=stated.category,
        purpose=texts_of(stated.purpose, known.purpose if known else "", languages),
        legal_basis=stated.legal_basis,
        hosts=tuple(stated.hosts.split()),
        privacy_url=stated.privacy_url,
        opt_out_url=stated.opt_out_url,
        safeguard=stated.safeguard,
        cookies=tuple(sorted(filter(None, cookies), key=_order)),
    )


def _changed_on(rows: Iterable[StoredService]) -> date | None:
    moments: list[datetime] = []
    for row in rows:
        if row.selected_at:
            moments.append(row.selected_at)
        if row.is_used and row.service.confirmed:
            moments.append(row.service.changed_at)
    return day_of(max(moments)) if moments else None


def day_of(moment: datetime) -> date:
    """The day in the time zone of the site, whichever one a visitor has chosen."""
    if timezone.is_naive(moment):  # without USE_TZ
        return moment.date()
    return timezone.localdate(moment, timezone.get_default_timezone())


def _cookie(
    item: Cookie, row: StoredService, languages: Sequence[str]
) -> CookieFact | None:
    """The fact of a cookie; None if the running settings say that it is not set."""
    known = known_cookie(row.service.known, item.kind, item.name, item.domain)
    default_access = CookieAccess.PROVIDER if row.provider else CookieAccess.SITE
    name, lifetime = item.name, item.to_lifetime()
    if item.setting in OWN_COOKIES:
        running = conf.own_cookie(item.setting)
        if running is None:
            return None
        name, seconds = running
        lifetime = lifetime_of(seconds)
    return CookieFact(
        kind=item.kind,
        name=name,
        party=item.party,
        domain=item.domain,
        category=item.category or row.service.category,
        access=item.access or default_access,
        lifetime=lifetime,
        purpose=texts_of(item.purpose, known.purpose if known else "", languages),
        internal=item.internal,
    )


def lifetime_of(seconds: int | None) -> CookieLifetime:
    """Return a setting as a lifetime, in the largest unit that fits exactly.

    None is a cookie that ends with the browser's session. Months and years are no
    exact number of seconds, so days are the largest.
    """
    if seconds is None:
        return CookieLifetime(kind=Lifetime.SESSION)
    for unit, size in (
        (LifetimeUnit.DAY, 86_400),
        (LifetimeUnit.HOUR, 3_600),
        (LifetimeUnit.MINUTE, 60),
    ):
        if seconds % size == 0:
            return CookieLifetime(Lifetime.DURATION, seconds // size, unit)
    return CookieLifetime(Lifetime.DURATION, seconds, LifetimeUnit.SECOND)


def _order(cookie: CookieFact) -> tuple[str, ...]:
    return (cookie.label.casefold(), cookie.label, cookie.kind, cookie.domain)


def _in_each(
    languages: Sequence[str], provider: Organisation | None
) -> Mapping[str, Party]:
    if provider is None:
        return {}
    return {code: provider.to_party(code) for code in ("", *languages)}
