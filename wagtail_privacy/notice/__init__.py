from wagtail_privacy.notice.cookies import (
    CookieFact,
    CookieLifetime,
    CookieRegistry,
    ServiceFact,
    canonical_json,
    registry_digest,
    registry_json,
)
from wagtail_privacy.notice.document import (
    NO_FACTS,
    Notice,
    Section,
    plain_text,
)
from wagtail_privacy.notice.known_services import (
    KnownCookie,
    KnownService,
    known_services,
)
from wagtail_privacy.notice.party import Party
from wagtail_privacy.notice.serialization import from_json, json_schema, to_json


__all__ = [
    "NO_FACTS",
    "CookieFact",
    "CookieLifetime",
    "CookieRegistry",
    "KnownCookie",
    "KnownService",
    "Notice",
    "Party",
    "Section",
    "ServiceFact",
    "canonical_json",
    "from_json",
    "json_schema",
    "known_services",
    "plain_text",
    "registry_digest",
    "registry_json",
    "to_json",
]
