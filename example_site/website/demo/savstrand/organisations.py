"""The foundation, and those that get data from it: a row each, for all notices."""

from collections.abc import Mapping
from typing import Any

from i18nfield.strings import LazyI18nString


#: By the name under which the settings and ``facts.py`` refer to the organisation.
ORGANISATIONS: Mapping[str, Mapping[str, Any]] = {
    "foundation": {
        "name": "Stiftelsen Sävstrands varv sr",
        "name_translations": LazyI18nString(
            {
                "fi": "Kaislarannan veistämön säätiö sr",
                "en": "Sävstrand Boatyard Foundation",
            }
        ),
        "country": "FI",
        "business_id": "9127405-7",
        "street": "Slipvägen 3",
        "street_translations": LazyI18nString({"fi": "Telakkatie 3"}),
        "postal_code": "64100",
        "city": "Kristinestad",
        "city_translations": LazyI18nString({"fi": "Kristiinankaupunki"}),
        "email": "info@savstrand.example",
        "phone": "06 555 0182",
        "website": "https://www.savstrand.example",
    },
    "dpo": {
        "name": "Fyrblad Dataskydd Ab",
        "country": "FI",
        "business_id": "9350916-3",
        "street": "Klöverbrinken 6",
        "street_translations": LazyI18nString({"fi": "Apilarinne 6"}),
        "postal_code": "65370",
        "city": "Vasa",
        "city_translations": LazyI18nString({"fi": "Vaasa"}),
        "website": "https://www.fyrblad.example",
    },
    "booking": {
        "name": "Bokningsbryggan Ab",
        "country": "FI",
        "business_id": "9066138-9",
        "street": "Bryggarebacken 12",
        "postal_code": "68600",
        "city": "Jakobstad",
        "city_translations": LazyI18nString({"fi": "Pietarsaari"}),
        "website": "https://www.bokningsbryggan.example",
    },
    "payments": {
        "name": "Betalbojen Ab",
        "country": "FI",
        "business_id": "9283047-3",
        "street": "Kassagränd 8",
        "postal_code": "22100",
        "city": "Mariehamn",
        "city_translations": LazyI18nString({"fi": "Maarianhamina"}),
        "website": "https://www.betalbojen.example",
    },
    "servers": {
        "name": "Norrfjärd Data Ab",
        "country": "FI",
        "business_id": "9471560-4",
        "street": "Serverstigen 2",
        "postal_code": "65610",
        "city": "Korsholm",
        "city_translations": LazyI18nString({"fi": "Mustasaari"}),
        "website": "https://www.norrfjarddata.example",
    },
    "accounts": {
        "name": "Kvittens Räkenskapsbyrå Ab",
        "country": "FI",
        "business_id": "9508321-5",
        "street": "Bokslutsvägen 15",
        "postal_code": "64200",
        "city": "Närpes",
        "city_translations": LazyI18nString({"fi": "Närpiö"}),
        "website": "https://www.kvitten.example",
    },
    "letters": {
        "name": "Brevsvalan AB",
        "country": "SE",
        "street": "Svalbogatan 7",
        "postal_code": "555 99",
        "city": "Jönköping",
        "website": "https://www.brevsvalan.example",
    },
}
