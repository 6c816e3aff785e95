from website.demo.literals import NoticeText, SectionText


#: What the museum decided after the notice had been published for the first time.
PUBLICATION = """
    Ihmisten valokuvia julkaisemme, kun ne ovat yli 70 vuotta vanhoja. Uudempia kuvia
    julkaisemme vain kuvattujen suostumuksella. Haastattelun laitamme verkkoon
    haastatellun suostumuksella.
"""

NOTICE = NoticeText(
    title="Kokoelmat ja lahjoittajat",
    slug="kokoelmat",
    search_description=(
        "Miten Kaislarannan veistämömuseo käsittelee valokuvissa, kirjeissä ja "
        "haastatteluissa olevia henkilötietoja sekä lahjoittajien tietoja."
    ),
    sections=(
        SectionText(
            "introduction",
            """
            Museon kokoelmissa on ihmisiä: valokuvissa, palkkalistoissa, kirjeissä ja
            kertomuksissa. Moni heistä elää yhä. Tämä seloste kertoo, miten käsittelemme
            heidän tietojaan ja sinun tietojasi, jos lahjoitat meille jotakin tai tutkit
            arkistoamme.
            """,
        ),
        SectionText("controller"),
        SectionText(
            "contact_person",
            """
            Tunnistatko kuvasta itsesi tai jonkun muun? Kerro siitä meille.
            """,
        ),
        SectionText("dpo"),
        SectionText(
            "data_subjects",
            facts={
                "others": (
                    "Ihmiset valokuvissa, kirjeissä ja asiakirjoissa",
                    "Haastatellut",
                    "Lahjoittajat",
                    "Arkiston tutkijat",
                ),
            },
        ),
        SectionText(
            "purposes",
            """
            Emme kerää tietoja yksittäisten ihmisten arvioimiseksi emmekä käytä niitä
            ketään koskeviin päätöksiin.
            """,
            rows={
                "keeping": {"purpose": "Veistämön ja rannikon historian säilyttäminen"},
                "gifts": {"purpose": "Lahjoitusten vastaanotto kokoelmiin"},
                "showing": {"purpose": "Näyttelyt, julkaisut ja haku"},
                "readers": {"purpose": "Arkiston käytön valvonta"},
            },
        ),
        SectionText(
            "legal_basis",
            also=("legitimate_interests",),
            rows={
                "keeping": {
                    "purpose": "Kokoelmien säilyttäminen ja esittely",
                    "law": "tietosuojalaki 1050/2018, 4 §:n 4 kohta",
                },
                "gifts": {"purpose": "Lahjakirjat"},
                "interviews": {
                    "purpose": "Haastattelujen ja uudempien kuvien julkaiseminen",
                },
                "readers": {
                    "purpose": "Luettelo arkiston tutkijoista",
                    "legitimate_interests": (
                        "tieto siitä, kenen käsissä ainutkertainen esine on ollut",
                    ),
                },
            },
        ),
        SectionText(
            "data_categories",
            "Kuolleita tietosuoja-asetus ei koske.",
            rows={
                "people": {
                    "name": "Ihmiset kokoelmissa",
                    "items": (
                        "nimi",
                        "kuva",
                        "ammatti",
                        "kotipaikka",
                        "syntymä- ja kuolinvuosi",
                    ),
                },
                "stories": {
                    "name": "Haastattelut",
                    "items": ("tallenne", "litterointi", "kertomukset muista"),
                },
                "donors": {
                    "name": "Lahjoittajat",
                    "items": ("nimi", "yhteystiedot", "lahjoitus", "ehdot"),
                },
                "readers": {
                    "name": "Arkiston tutkijat",
                    "items": ("nimi", "yhteystiedot", "aihe", "lainattu aineisto"),
                },
            },
        ),
        SectionText(
            "special_categories",
            """
            Kuva rukouskokouksesta tai ammattiosaston jäsenkirja kertoo jotakin siitä,
            joka siinä on. Sellaiset säilytämme, mutta hakutietoihin niitä ei merkitä.
            """,
            facts={"law": "tietosuojalaki 1050/2018, 6 §"},
        ),
        SectionText(
            "data_sources",
            rows={
                "donors": {
                    "name": "Lahjoittajat ja haastatellut",
                    "data": ("valokuvat", "kirjeet", "kertomukset muista"),
                },
                "press": {
                    "name": "Sanomalehdet ja painetut kirjat",
                    "data": ("nimi", "ammatti", "syntymä- ja kuolinvuosi"),
                },
            },
        ),
        SectionText(
            "provision_requirement",
            rows={
                "gift": {
                    "data": "Lahjakirjan nimi ja yhteystiedot",
                    "consequence": "Emme voi ottaa lahjoitusta vastaan.",
                },
                "interview": {
                    "data": "Haastattelu ja kuvien tiedot",
                    "consequence": "Päätät itse, mitä kerrot.",
                },
            },
        ),
        SectionText(
            "retention",
            rows={
                "collections": {
                    "what": "Kokoelmat",
                    "criterion": "Säilytämme ne pysyvästi.",
                },
                "gifts": {
                    "what": "Lahjakirjat",
                    "criterion": (
                        "Säilytämme ne niin kauan kuin lahjoitus on kokoelmassa."
                    ),
                },
                "offers": {"what": "Tarjotut lahjoitukset, joita emme ottaneet"},
                "readers": {
                    "what": "Luettelo arkiston tutkijoista",
                    "starts_words": "viimeisestä arkistokäynnistä",
                },
            },
        ),
        SectionText(
            "directory_publication",
            """
            Ihmisten valokuvia julkaisemme, kun ne ovat yli 50 vuotta vanhoja. Uudempia
            kuvia julkaisemme vain kuvattujen suostumuksella. Haastattelun laitamme
            verkkoon haastatellun suostumuksella.
            """,
            heading="Kuvat ja kertomukset verkossa",
            facts={
                "data": (
                    "valokuvat",
                    "nimi",
                    "ammatti",
                    "syntymä- ja kuolinvuosi",
                    "haastattelut",
                ),
                "place": "Museon hakupalvelu",
                "removal": (
                    "Kirjoita yhteyshenkilölle. Kuva on piilossa sen ajan, kun "
                    "selvitämme asiaa."
                ),
            },
        ),
        SectionText(
            "recipients",
            rows={
                "researchers": {
                    "name": "Tutkijat",
                    "purpose": "tutkimus arkistossa",
                    "data": ("aineisto, jota tutkimus koskee",),
                },
            },
        ),
        SectionText(
            "processors",
            rows={"servers": {"task": "kokoelmien ja hakupalvelun palvelimet"}},
        ),
        SectionText("transfers"),
        SectionText(
            "security_manual",
            facts={"others": ("Palosuojattu arkistohuone",)},
        ),
        SectionText("security_electronic"),
        SectionText("automated_decisions"),
        SectionText("rights"),
        SectionText(
            "right_rectification",
            """
            Vanhaa asiakirjaa emme muuta, mutta liitämme siihen oikaisusi. Virheellisen
            kuvatekstin korjaamme.
            """,
        ),
        SectionText(
            "right_erasure",
            """
            Oikeus ei koske sitä, minkä säilyttäminen on tarpeen yleisen edun mukaista
            arkistointia varten. Kuvan voimme silti poistaa verkosta.
            """,
        ),
        SectionText(
            "right_object",
            """
            Kerro, mistä kuvasta tai asiakirjasta on kyse ja mikä tilanteessasi puhuu
            sen esittämistä vastaan.
            """,
        ),
        SectionText(
            "right_withdraw_consent",
            """
            Kun peruutat suostumuksen, poistamme haastattelun tai kuvan verkosta.
            """,
        ),
        SectionText(
            "rights_exercise",
            facts={"include": ("nimesi", "kuvan tai asiakirjan numero")},
        ),
        SectionText("complaint"),
        SectionText("changes"),
        SectionText("document_dates"),
    ),
)
