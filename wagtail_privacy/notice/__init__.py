from wagtail_privacy.notice.document import (
    NO_FACTS,
    Notice,
    Party,
    Section,
    plain_text,
)
from wagtail_privacy.notice.serialization import from_json, json_schema, to_json


__all__ = [
    "NO_FACTS",
    "Notice",
    "Party",
    "Section",
    "from_json",
    "json_schema",
    "plain_text",
    "to_json",
]
