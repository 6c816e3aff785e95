"""The company, and those that get data from it: a row each, for all notices."""

from collections.abc import Mapping
from typing import Any

from i18nfield.strings import LazyI18nString


#: By the name under which ``facts.py`` of a notice refers to the organisation.
ORGANISATIONS: Mapping[str, Mapping[str, Any]] = {
    "company": {
        "name": "Selkäluoto Oy",
        "name_translations": LazyI18nString({"sv": "Selkäluoto Ab"}),
        "country": "FI",
        "business_id": "9417386-8",
        "street": "Purjeverstaankuja 4",
        "street_translations": LazyI18nString({"sv": "Segelverkstadsgränden 4"}),
        "postal_code": "06100",
        "city": "Porvoo",
        "city_translations": LazyI18nString({"sv": "Borgå"}),
        "email": "hei@selkaluoto.example",
        "phone": "040 555 0147",
        "website": "https://www.selkaluoto.example",
    },
    "carrier": {
        "name": "Kiitolähetti Oy",
        "country": "FI",
        "business_id": "9341672-5",
        "street": "Rahtiraitti 9",
        "postal_code": "04300",
        "city": "Tuusula",
        "website": "https://www.kiitolahetti.example",
    },
    "payments": {
        "name": "Rannikon Maksut Oy",
        "country": "FI",
        "business_id": "9110684-6",
        "street": "Kukkarokatu 21",
        "postal_code": "00990",
        "city": "Helsinki",
        "website": "https://www.rannikonmaksut.example",
    },
    "hosting": {
        "name": "Palvelinluoto Oy",
        "country": "FI",
        "business_id": "9038854-6",
        "street": "Konesalinkuja 3",
        "postal_code": "48600",
        "city": "Kotka",
        "website": "https://www.palvelinluoto.example",
    },
    "accounting": {
        "name": "Tilitoimisto Saldola Oy",
        "country": "FI",
        "business_id": "9214304-0",
        "street": "Tositetie 14",
        "postal_code": "06100",
        "city": "Porvoo",
        "website": "https://www.saldola.example",
    },
    "recruiting": {
        "name": "Hakukanava Oy",
        "country": "FI",
        "business_id": "9432445-1",
        "street": "Työpöydänkatu 2",
        "postal_code": "33900",
        "city": "Tampere",
        "website": "https://www.hakukanava.example",
    },
    "newsletter": {
        "name": "Plover Mail Inc.",
        "country": "US",
        "street": "555 Sandpiper Lane",
        "postal_code": "ME 04555",
        "city": "Quillhaven",
        "website": "https://www.plovermail.example",
    },
}
