"""The cookies of each site: adopted from the package, or entered as an editor would."""

from wagtail.models import Site

from wagtail_privacy.cookies.adoption import adopt
from wagtail_privacy.models import Cookie, CookieService, CookieSettings
from website.demo.literals import OwnService, SiteContent
from website.demo.organisations import Organisations


Services = dict[str, CookieService]


def ensure_cookies(
    content: SiteContent, site: Site, organisations: Organisations
) -> Services:
    """Return the services of a site by key, adding what is missing.

    The key of a known service is its id, and that of another its slug.
    """
    known = {
        id: _ensure_known(id, fields) for id, fields in content.cookies.known.items()
    }
    own = {
        service.slug: _ensure_own(service, organisations)
        for service in content.cookies.own
    }
    services = {**own, **known}
    if not CookieSettings.objects.filter(site=site).exists():
        settings = CookieSettings(site=site, **content.cookies.settings)
        settings.full_clean()
        settings.save()
        settings.services.set(services.values())
    return services


def _ensure_known(id: str, fields: dict[str, str]) -> CookieService:
    existing = CookieService.objects.filter(known=id).first()
    if existing:
        return existing
    service = adopt(id)
    for name, value in {**fields, "confirmed": True}.items():
        setattr(service, name, value)
    service.full_clean()
    service.save()
    return service


def _ensure_own(literal: OwnService, organisations: Organisations) -> CookieService:
    existing = CookieService.objects.filter(slug=literal.slug).first()
    if existing:
        return existing
    provider = organisations[literal.provider] if literal.provider else None
    service = CookieService(slug=literal.slug, provider=provider, **literal.fields)
    service.cookies = [
        Cookie(sort_order=place, **fields)
        for place, fields in enumerate(literal.cookies)
    ]
    service.full_clean()
    service.save()
    return service
