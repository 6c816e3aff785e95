from website.demo.literals import HomeText, PageText, SiteText


PRODUCTS = [
    {
        "name": "Luoto 22",
        "price": "189 €",
        "text": "Päiväreppu vahatusta puuvillasta. Kangas patinoituu, saumat pitävät.",
        "drawing": "rucksack",
    },
    {
        "name": "Ulappa 38",
        "price": "279 €",
        "text": "Vaellusreppu, jonka selkäpaneelin vaihdamme, kun se on kulunut.",
        "drawing": "touring",
    },
    {
        "name": "Väylä",
        "price": "129 €",
        "text": "Rullasuinen laukku vanhasta purjekankaasta. Jokainen on erilainen.",
        "drawing": "rolltop",
    },
    {
        "name": "Poiju",
        "price": "39 €",
        "text": "Pussukka leikkuujätteestä. Mahtuu taskuun, kestää kauemmin.",
        "drawing": "pouch",
    },
]

HOME = HomeText(
    title="Selkäluoto",
    slug="selkaluoto",
    tagline="Reppu, jonka voi aina korjata",
    introduction=(
        "Ompelemme reput ja laukut Porvoossa, vanhassa purjeverstaassa. Kun olkahihna "
        "joskus pettää, tuo reppu takaisin: korjaamme sen niin monta kertaa kuin "
        "tarvitaan."
    ),
    action_text="Katso reput ja laukut",
    search_description=(
        "Selkäluoto ompelee Porvoossa reppuja ja laukkuja, jotka voi aina korjata."
    ),
    body=(
        ("products", {"heading": "Neljä, jotka kestävät", "products": PRODUCTS}),
        (
            "promises",
            [
                {
                    "title": "Tehty Porvoossa",
                    "text": "Yksitoista tekijää, yksi verstas. Ompelijan nimi on repun "
                    "sisällä.",
                },
                {
                    "title": "Korjaus aina",
                    "text": "Viisi ensimmäistä vuotta maksutta, sen jälkeen "
                    "omakustannushintaan.",
                },
                {
                    "title": "Kolmekymmentä päivää",
                    "text": "Palauta käyttämätön reppu kuukauden sisällä. Palautus on "
                    "maksuton.",
                },
            ],
        ),
        (
            "callout",
            {
                "heading": "Onko reppusi rikki?",
                "text": "Tuo tai lähetä se meille. Kerromme kolmessa päivässä, mitä "
                "korjaus vaatii ja milloin reppu on valmis.",
                "page": "repairs",
                "link_text": "Näin korjaus etenee",
            },
        ),
    ),
)

PAGES = {
    "products": PageText(
        title="Reput ja laukut",
        slug="reput-ja-laukut",
        introduction="Neljä mallia, joita parannamme vuodesta toiseen.",
        search_description="Selkäluodon reput ja laukut hintoineen.",
        body=(
            ("products", {"heading": "Mallisto", "products": PRODUCTS}),
            (
                "text",
                """
                <h2>Mistä ne on tehty</h2>

                Vahattu puuvilla tulee Ruotsista, nahka on kasviparkittua ja soljet ovat
                messinkiä. Väylä syntyy purjeista, jotka ovat jo palvelleet vesillä.

                <h2>Miten tilaat</h2>

                Tilaat verkkokaupasta, puhelimitse tai myymälästä. Toimitus kestää
                kahdesta neljään arkipäivää.
                """,
            ),
        ),
    ),
    "repairs": PageText(
        title="Korjaamo",
        slug="korjaamo",
        introduction="Korjaamme jokaisen tekemämme repun, iästä riippumatta.",
        search_description="Näin Selkäluoto korjaa reppusi: hinnat, ajat ja ohjeet.",
        body=(
            (
                "text",
                """
                <h2>Näin korjaus etenee</h2>

                - Tuo reppu verstaalle tai lähetä se postissa. Kirjoita mukaan nimesi ja
                  puhelinnumerosi.
                - Soitamme kolmen arkipäivän kuluessa ja kerromme, mitä korjaus vaatii.
                - Korjaamme repun kahdessa viikossa ja lähetämme sen takaisin.

                <h2>Mitä se maksaa</h2>

                Ensimmäiset viisi vuotta korjaus on maksuton. Sen jälkeen sauma maksaa
                12 €, hihna 28 € ja vetoketju 35 €.
                """,
            ),
        ),
    ),
    "about": PageText(
        title="Meistä",
        slug="meista",
        introduction="Selkäluoto syntyi kysymyksestä: miksi hyvä reppu heitetään pois?",
        search_description="Keitä olemme ja miksi teemme reppuja, jotka voi korjata.",
        body=(
            (
                "text",
                """
                Vuonna 2011 purjeentekijä Aino Sandell ompeli veljelleen repun
                purjeesta, joka oli revennyt syysmyrskyssä. Reppu on yhä käytössä. Sen
                olkahihnat on vaihdettu kahdesti.

                Nyt meitä on yksitoista. Leikkaamme, ompelemme ja korjaamme saman katon
                alla, ja siksi suunnittelija kuulee heti, mikä ei kestänyt.

                <h2>Miten hoidamme asioita</h2>

                Maksamme käsityöstä kuukausipalkkaa, emme urakkaa. Leikkuujätteestä
                syntyy pussukoita, ja loppu menee kierrätyskuiduksi Saloon.
                """,
            ),
        ),
    ),
    "contact": PageText(
        title="Yhteystiedot",
        slug="yhteystiedot",
        introduction="Verstas ja myymälä ovat auki tiistaista lauantaihin.",
        search_description="Selkäluodon yhteystiedot ja myymälän aukioloajat.",
        body=(
            ("controller", {"heading": "Verstas ja myymälä"}),
            (
                "text",
                """
                <h2>Aukioloajat</h2>

                - Tiistai–perjantai 10–18
                - Lauantai 10–15

                Puhelimeen vastaamme samoina aikoina, suomeksi, ruotsiksi ja
                englanniksi.
                """,
            ),
        ),
    ),
}

SITE = SiteText(
    home=HOME,
    pages=PAGES,
    privacy=PageText(
        title="Tietosuoja",
        slug="tietosuoja",
        introduction="""
        Kerromme tässä, mitä henkilötietoja meillä on, mihin käytämme niitä ja milloin
        poistamme ne. Jokaisella asialla on oma selosteensa.
        """,
        search_description="Selkäluodon tietosuojaselosteet.",
    ),
)
