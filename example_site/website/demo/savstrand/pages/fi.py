from website.demo.literals import HomeText, PageText, SiteText


HOME = HomeText(
    title="Kaislarannan veistämömuseo",
    slug="savstrand-fi",
    tagline="Veistämö, jossa veneet yhä tehdään käsin",
    introduction=(
        "Kristiinankaupungin telakalla on rakennettu puuveneitä vuodesta 1887. Tule "
        "haistamaan tervaa, katso, miten soutuvene saa muotonsa, ja souda valmiilla "
        "veneellä lahdelle."
    ),
    action_text="Suunnittele käyntisi",
    search_description=(
        "Kaislarannan veistämömuseo Kristiinankaupungissa: puuveneitä, näyttelyitä, "
        "opastuksia ja veneenrakennuskursseja."
    ),
    body=(
        (
            "promises",
            [
                {
                    "title": "Avoinna",
                    "text": "Keskiviikko–sunnuntai 11–17, kesä-, heinä- ja elokuussa "
                    "joka päivä.",
                },
                {
                    "title": "Liput",
                    "text": "Aikuiset 9 €, opiskelijat 5 €, alle 18-vuotiaat maksutta.",
                },
                {
                    "title": "Näin löydät perille",
                    "text": "Telakkatie 3, kymmenen minuutin kävely torilta.",
                },
            ],
        ),
        (
            "programme",
            {
                "heading": "Talven ohjelmaa",
                "events": [
                    {
                        "when": "Lauantaisin klo 13",
                        "title": "Venehallin opastus",
                        "text": "Tunti kaarien ja laidoituksen keskellä. Sisältyy "
                        "lippuun.",
                    },
                    {
                        "when": "Tammi–maaliskuu",
                        "title": "Rakenna soutuvene",
                        "text": "Kaksitoista iltaa, kuusi paikkaa, yksi vene. Höylää "
                        "sinun ei tarvitse olla pidellyt ennen.",
                    },
                    {
                        "when": "Helmikuu",
                        "title": "Lasten veistämöviikko",
                        "text": "Hiihtolomalla yli seitsenvuotiaat veistävät "
                        "kaarnaveneitä ja oppivat solmuja.",
                    },
                ],
            },
        ),
        (
            "callout",
            {
                "heading": "Onko sinulla kuvia veistämöltä?",
                "text": "Keräämme täällä työskennelleiden valokuvia, kirjeitä ja "
                "kertomuksia. Epätarkkakin kuva voi olla juuri se, joka meiltä "
                "puuttuu.",
                "page": "contact",
                "link_text": "Ota yhteyttä museoon",
            },
        ),
    ),
)

PAGES = {
    "visit": PageText(
        title="Tule käymään",
        slug="tule-kaymaan",
        introduction="Venehallissa on viileää heinäkuussakin: ota villapaita mukaan.",
        search_description="Veistämömuseon aukioloajat, liput ja opastukset.",
        body=(
            (
                "text",
                """
                <h2>Opastukset ryhmille</h2>

                Opastamme enintään 25 hengen ryhmiä suomeksi, ruotsiksi tai englanniksi.
                Opastus kestää tunnin ja maksaa lippujen lisäksi 80 €. Varaa viimeistään
                viikkoa ennen.

                <h2>Koulut</h2>

                Koululuokilta emme peri pääsymaksua. Verstas sopii oppilaille
                kolmannesta luokasta alkaen, ja opettaja saa vihkon, jonka kanssa työ
                jatkuu koulussa.

                <h2>Esteettömyys</h2>

                Näyttelyssä ja kahvilassa ei ole portaita. Venehallin lattia on
                epätasainen, mutta siellä on leveä luiska ja kaide.
                """,
            ),
        ),
    ),
    "courses": PageText(
        title="Kurssit",
        slug="kurssit",
        introduction="Sitä, minkä kädet oppivat, ei unohda.",
        search_description="Kaislarannan veistämömuseon veneenrakennuskurssit.",
        body=(
            (
                "programme",
                {
                    "heading": "Talven kurssit",
                    "events": [
                        {
                            "when": "12 iltaa",
                            "title": "Rakenna soutuvene",
                            "text": "Kölin asettamisesta vesillelaskuun. 390 €, "
                            "hintaan kuuluvat puutavara ja iltapala.",
                        },
                        {
                            "when": "1 viikonloppu",
                            "title": "Tervaa ja pellavaöljyä",
                            "text": "Näin hoidat puuvenettä. 95 €, lounas molempina "
                            "päivinä.",
                        },
                        {
                            "when": "2 iltaa",
                            "title": "Pleissit ja solmut",
                            "text": "Köysityöt purjeisiin ja kiinnitykseen. 40 €.",
                        },
                    ],
                },
            ),
            (
                "text",
                """
                <h2>Ilmoittautuminen</h2>

                Ilmoittaudu sähköpostilla tai puhelimitse. Kerro allergioista, jos
                kurssiin kuuluu ateria. Laskun saat, kun kurssi on alkanut.
                """,
            ),
        ),
    ),
    "contact": PageText(
        title="Yhteystiedot",
        slug="yhteystiedot",
        introduction="Vastaamme puhelimeen arkisin klo 9–15.",
        search_description="Kaislarannan veistämömuseon yhteystiedot ja oikeutesi.",
        body=(
            (
                "controller",
                {
                    "heading": "Museon osoite",
                    "text": "Museota ylläpitää vuonna 1979 perustettu säätiö.",
                },
            ),
            (
                "text",
                """
                <h2>Kuvia ja esineitä kokoelmiin</h2>

                Soita tai kirjoita, ennen kuin tuot mitään, niin katsomme, onko se jo
                kokoelmassa. Lahjakirjan kirjoitamme yhdessä.
                """,
            ),
            (
                "rights",
                {
                    "heading": "Tietosi ja oikeutesi",
                    "text": "Selosteistamme luet, mitä kukin oikeus meillä tarkoittaa.",
                },
            ),
            ("contact_person", {"heading": "Kysyttävää tiedoistasi"}),
            ("dpo", {}),
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
        Museolla on kaksi selostetta: yksi sinulle, joka käyt täällä tai olet kurssilla,
        ja toinen kokoelmissamme olevista ihmisistä.
        """,
        search_description="Kaislarannan veistämömuseon tietosuojaselosteet.",
    ),
)
