from website.demo.literals import NoticeText, SectionText


NOTICE = NoticeText(
    title="Asiakkaat ja verkkokauppa",
    slug="asiakkaat",
    search_description=(
        "Miten Selkäluoto käsittelee verkkokaupan, myymälän ja korjaamon asiakkaiden "
        "henkilötietoja: mihin, millä perusteella ja kuinka kauan."
    ),
    sections=(
        SectionText(
            "introduction",
            """
            Tämä seloste kertoo, mitä henkilötietoja käsittelemme asiakkaistamme
            verkkokaupassa, Porvoon myymälässä ja korjaamossa, mihin käytämme tietoja ja
            kuinka kauan ne säilyvät. Työnhakijoita ja evästeitä koskevat omat
            selosteensa.
            """,
        ),
        SectionText("controller"),
        SectionText(
            "contact_person",
            "Riikka vastaa kysymyksiin, jotka koskevat tätä selostetta tai tietojasi.",
        ),
        SectionText(
            "purposes",
            """
            Tilausten käsittelyyn kuuluvat maksaminen, toimitus ja palautus. Muihin
            tarkoituksiin emme käytä henkilötietoja.
            """,
            heading="Käsittelyn tarkoitukset ja oikeusperusteet",
            also=("legal_basis",),
            rows={
                "orders": {"purpose": "Tilausten käsittely"},
                "repairs": {"purpose": "Korjaus- ja huoltotyöt"},
                "account": {"purpose": "Asiakastilin ylläpito"},
                "bookkeeping": {
                    "purpose": "Kirjanpito",
                    "law": "kirjanpitolaki 1336/1997",
                },
                "liability": {
                    "purpose": "Vastuu tuotteen virheestä",
                    "law": "kuluttajansuojalaki 38/1978",
                },
                "service": {"purpose": "Asiakaspalvelu"},
                "misuse": {"purpose": "Väärinkäytösten torjunta"},
                "range": {"purpose": "Valikoiman suunnittelu"},
                "newsletter": {"purpose": "Uutiskirje"},
            },
        ),
        SectionText(
            "legitimate_interests",
            facts={
                "interests": (
                    "yhteydenottoihin vastaaminen",
                    "maksupetosten torjunta",
                    "valikoiman suunnittelu sen mukaan, mitä meiltä ostetaan",
                ),
                "balance": (
                    "Valikoiman suunnitteluun käytämme vain yhteenlaskettuja lukuja, "
                    "joissa ei ole nimiä. Punninnan saat nähtäväksesi pyytämällä."
                ),
            },
        ),
        SectionText(
            "direct_marketing",
            facts={
                "stop": (
                    "Jokaisen uutiskirjeen lopussa oleva linkki",
                    "Viesti yhteyshenkilöllemme",
                ),
            },
        ),
        SectionText(
            "data_categories",
            "Maksukorttisi numero ei tule meille.",
            rows={
                "contact": {
                    "items": (
                        "nimi",
                        "postiosoite",
                        "sähköpostiosoite",
                        "puhelinnumero",
                        "asiointikieli",
                    )
                },
                "orders": {
                    "items": (
                        "tuotteet",
                        "hinnat",
                        "toimitustapa",
                        "toimitusosoite",
                        "palautukset",
                        "maksutapa",
                        "maksun tila",
                        "laskut",
                    )
                },
                "account": {
                    "name": "Asiakastili",
                    "items": (
                        "sähköpostiosoite",
                        "salasanan tiiviste",
                        "kirjautumisajat",
                    ),
                },
                "messages": {"items": ("viestisi", "vastauksemme")},
                "newsletter": {
                    "name": "Uutiskirje",
                    "items": ("sähköpostiosoite", "suostumuksen ajankohta"),
                },
            },
        ),
        SectionText(
            "repair_history",
            """
            Jokaisessa repussamme on sarjanumero. Kun reppu tulee korjattavaksi,
            kirjaamme sarjanumerolle, mitä korjattiin, milloin ja mistä materiaalista.
            Siksi osaamme korjata saman repun uudelleen vielä vuosien päästä.

            Kun nimi ja yhteystiedot poistetaan merkinnästä, sarjanumerolle jäävät vain
            korjauksen tiedot. Jos myyt tai lahjoitat repun, ilmoita siitä meille:
            poistamme silloin nimesi sarjanumeron tiedoista heti.
            """,
        ),
        SectionText(
            "data_sources",
            """
            Annat meille tietoja, kun tilaat, avaat asiakastilin, tuot repun
            korjattavaksi tai kirjoitat meille.
            """,
            rows={
                "payments": {"data": ("maksun vahvistus",)},
                "carrier": {"data": ("kuljetuksen seurantatiedot",)},
                "giver": {
                    "name": "Henkilö, joka tilaa sinulle lahjan",
                    "data": ("nimesi", "osoitteesi"),
                },
            },
        ),
        SectionText(
            "provision_requirement",
            "Myymälässä ostat halutessasi nimeäsi antamatta.",
            rows={
                "order": {
                    "data": "Nimi, toimitusosoite ja sähköpostiosoite",
                    "consequence": "Emme pysty toimittamaan tilausta.",
                },
                "invoice": {
                    "data": "Laskun tiedot",
                    "consequence": "Emme pysty lähettämään sinulle laskua.",
                },
                "account": {
                    "data": "Asiakastili ja uutiskirje",
                    "consequence": "Voit tilata ilman niitä.",
                },
            },
        ),
        SectionText(
            "retention",
            """
            Muistutamme sähköpostilla 30 päivää ennen asiakastilin poistamista.
            """,
            rows={
                "orders": {
                    "what": "Tilaukset, laskut ja maksut",
                    "act": "kirjanpitolaki 1336/1997, 2 luku 10 §",
                },
                "account": {
                    "what": "Asiakastili",
                    "starts_words": "viimeisestä kirjautumisesta",
                },
                "repairs": {
                    "what": "Korjausmerkinnän nimi ja yhteystiedot",
                    "starts_words": "viimeisestä korjauksesta",
                },
                "messages": {
                    "what": "Yhteydenotot",
                    "starts_words": "siitä, kun asia on hoidettu",
                },
                "newsletter": {
                    "what": "Uutiskirjeen tilaus",
                    "criterion": (
                        "Säilytämme osoitteesi, kunnes perut uutiskirjeen. Osoite "
                        "poistuu lähetyslistalta saman vuorokauden aikana."
                    ),
                },
                "logs": {"what": "Palvelimen lokit"},
            },
        ),
        SectionText(
            "recipients",
            """
            Annamme kullekin vain sen, minkä tehtävä vaatii. Viranomaiselle annamme
            tietoja, kun laki velvoittaa meidät siihen. Tietoja emme myy.
            """,
            rows={
                "carrier": {
                    "purpose": "tilauksesi kuljetus",
                    "data": (
                        "nimi",
                        "toimitusosoite",
                        "puhelinnumero",
                        "sähköpostiosoite",
                    ),
                },
                "payments": {
                    "purpose": "maksujen välitys",
                    "data": ("nimi", "tilauksen summa", "tilausnumero"),
                },
            },
        ),
        SectionText(
            "processors",
            rows={
                "hosting": {"task": "verkkokaupan palvelimet"},
                "accounting": {"task": "kirjanpito"},
                "newsletter": {"task": "uutiskirjeen lähetys"},
            },
        ),
        SectionText(
            "transfers",
            """
            Ulkomainen kuljetusyhtiö saa nimesi, osoitteesi ja puhelinnumerosi, ja vain
            silloin, kun tilaat tuotteen sen maahan.
            """,
            lead="Säilytämme verkkokaupan tiedot Suomessa.",
            rows={
                "newsletter": {"copy": "yhteyshenkilöltämme"},
                "switzerland": {"name": "Paikallinen kuljetusyhtiö"},
                "united_kingdom": {"name": "Paikallinen kuljetusyhtiö"},
            },
        ),
        SectionText(
            "security",
            """
            Asiakastietoja näkevät ne työntekijämme, jotka hoitavat tilauksia,
            korjauksia tai asiakaspalvelua.
            """,
        ),
        SectionText(
            "security_electronic",
            facts={
                "others": ("Salatut varmuuskopiot, jotka poistuvat 35 päivän kuluttua",)
            },
        ),
        SectionText(
            "security_manual",
            facts={"others": ("Korjaamon lappujen silppuaminen 3 kuukauden kuluttua",)},
        ),
        SectionText("automated_decisions"),
        SectionText("rights"),
        SectionText(
            "right_rectification",
            "Yhteystietosi muutat myös itse asiakastililläsi.",
        ),
        SectionText(
            "right_portability",
            "Tilaustesi ja asiakastilisi tiedot saat CSV-tiedostona.",
        ),
        SectionText("right_object"),
        SectionText("right_object_marketing"),
        SectionText(
            "right_withdraw_consent",
            "Peruutat uutiskirjeen jokaisen kirjeen lopussa olevasta linkistä.",
        ),
        SectionText(
            "rights_exercise",
            """
            Voit myös kirjoittaa meille kirjeen. Postiosoitteemme on kohdassa <a
            href="#controller">Rekisterinpitäjä</a>.
            """,
            facts={
                "place": "Porvoon myymälämme",
                "identification": "Kysymme silloin tilauksesi numeroa.",
            },
        ),
        SectionText("complaint"),
        SectionText(
            "changes",
            """
            Sähköpostia lähetämme asiakastilin haltijoille. Aiemmat versiot saat
            pyytämällä.
            """,
        ),
        SectionText("document_dates"),
    ),
)
