"""The authorities of Iceland, Liechtenstein and Norway, Switzerland and the UK."""

from functools import partial

from wagtail_privacy.jurisdictions.authority import AS_OF, SOURCE, Authority


_authority = partial(Authority, as_of=AS_OF, source=SOURCE)

OTHER_AUTHORITIES = (
    _authority(
        "is",
        "IS",
        "Persónuvernd",
        "https://www.personuvernd.is/",
        names={"en": "Icelandic Data Protection Authority"},
    ),
    _authority(
        "li",
        "LI",
        "Datenschutzstelle Fürstentum Liechtenstein",
        "https://www.datenschutzstelle.li/",
    ),
    _authority(
        "no",
        "NO",
        "Datatilsynet",
        "https://www.datatilsynet.no/",
        address="Postboks 458 Sentrum, 0105 Oslo",
        email="postkasse@datatilsynet.no",
        names={"en": "Norwegian Data Protection Authority"},
    ),
    _authority(
        "ch",
        "CH",
        "Eidgenössischer Datenschutz- und Öffentlichkeitsbeauftragter",
        "https://www.edoeb.admin.ch/",
        address="Feldeggweg 1, 3003 Bern",
        names={
            "en": "Federal Data Protection and Information Commissioner",
            "fr": "Préposé fédéral à la protection des données et à la transparence",
            "it": "Incaricato federale della protezione dei dati e della trasparenza",
        },
    ),
    _authority(
        "gb",
        "GB",
        "Information Commissioner’s Office",
        "https://ico.org.uk/",
    ),
)
