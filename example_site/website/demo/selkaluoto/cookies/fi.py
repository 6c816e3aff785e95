from website.demo.literals import NoticeText, SectionText


NOTICE = NoticeText(
    title="Evästeet ja kävijätilastot",
    slug="evasteet",
    search_description=(
        "Mitä evästeitä Selkäluodon sivusto ja verkkokauppa käyttävät, mihin, kuinka "
        "kauan ja miten valitset itse."
    ),
    sections=(
        SectionText(
            "introduction",
            """
            Sivustomme ja verkkokauppamme tarvitsevat muutaman evästeen toimiakseen ja
            kysyvät luvan muihin. Tästä näet, mitä ne ovat, keiden ne ovat ja miten
            valitset itse.
            """,
        ),
        SectionText("controller"),
        SectionText("contact_person"),
        SectionText(
            "purposes",
            """
            - Pidämme ostoskorin ja kirjautumisen tallessa sivulta toiselle.
            - Suojaamme lomakkeet väärennetyiltä pyynnöiltä.
            - Muistamme evästevalintasi.
            - Laskemme kävijöitä ja katsomme, mitä sivuja luetaan, jos annat siihen
              luvan.
            - Näytämme tuotteistamme videoita, jos pyydät niitä.
            """,
        ),
        SectionText(
            "legal_basis",
            """
            Välttämättömiin evästeisiin ei tarvita suostumusta, koska ilman niitä emme
            pysty tarjoamaan palvelua, jota pyydät. Kävijätilastojen evästeisiin se
            tarvitaan (laki sähköisen viestinnän palveluista 917/2014, 205 §).
            """,
            also=("legitimate_interests",),
            rows={
                "necessary": {"purpose": "Välttämättömät evästeet"},
                "statistics": {"purpose": "Kävijätilastot"},
                "videos": {"purpose": "Videot"},
                "logs": {
                    "purpose": "Palvelimen lokit",
                    "legitimate_interests": ("palvelun turvallisuus",),
                },
            },
        ),
        SectionText(
            "cookies",
            lead="""
            Useimmat niistä ovat verkkokaupan, kauppa.selkaluoto.example. Taulukossa on
            aina se, mikä on käytössä.
            """,
        ),
        SectionText(
            "cookie_choices",
            """
            Ensimmäisellä käynnillä verkkokauppa kysyy, sallitko tilastot. Sallit tai
            kiellät ne yhdellä painalluksella. Kun perut luvan, tilastojen evästeet
            poistuvat heti.
            """,
        ),
        SectionText(
            "analytics",
            """
            Tilastot kertyvät omalle palvelimellemme, eikä niitä yhdistetä
            asiakastiliisi.
            """,
            rows={"matomo": {}},
        ),
        SectionText(
            "third_party_services",
            """
            Sivuillamme ei ole mainosverkkoja eikä some-liitännäisiä. Maksaessasi
            siirryt Rannikon Maksut Oy:n sivulle, joka asettaa omalle
            verkkotunnukselleen istuntoevästeen ja kertoo siitä itse.
            """,
            rows={
                "videos": {
                    "purpose": "tuotevideot verkkokaupan sivuilla",
                    "data": (
                        "IP-osoite",
                        "selain ja laite",
                        "video ja se, kuinka paljon siitä katsot",
                    ),
                }
            },
        ),
        SectionText(
            "server_logs",
            """
            Ylläpitäjä lukee lokeja vain, kun jokin on vialla.
            """,
        ),
        SectionText(
            "data_categories",
            """
            - Evästeen tunniste, käyntiaika, luetut sivut ja sivu, jolta tulit.
            - Laitteen tyyppi, selain, kieli ja lyhennetty IP-osoite.
            - Palvelimen lokissa IP-osoite kokonaisena.
            """,
        ),
        SectionText(
            "provision_requirement",
            """
            Sinun ei tarvitse sallia tilastoevästeitä; kauppa toimii samoin ilman niitä.
            Jos estät välttämättömät evästeet selaimessasi, et pysty tilaamaan
            verkkokaupasta, mutta tilaat puhelimitse tai myymälästä.
            """,
        ),
        SectionText(
            "retention",
            """
            Kun yksittäisen käynnin säilytysaika päättyy, jäljelle jäävät vain
            yhteenlasketut luvut.
            """,
            rows={
                "cookies": {
                    "what": "Evästeet",
                    "criterion": "Ajat on mainittu edellä kunkin evästeen kohdalla.",
                },
                "visits": {"what": "Yksittäisen käynnin tiedot"},
                "logs": {"what": "Palvelimen lokit"},
            },
        ),
        SectionText("recipients"),
        SectionText(
            "processors",
            rows={"hosting": {"task": "tilastojen ja lokien palvelin"}},
        ),
        SectionText(
            "transfers",
            """
            Tilastot ja lokit pysyvät Suomessa. Vain videot tulevat muualta.
            """,
        ),
        SectionText("rights"),
        SectionText(
            "right_access",
            """
            Evästeen perusteella löydämme tietosi vain, jos annat meille evästeen
            tunnisteen.
            """,
        ),
        SectionText(
            "right_portability",
            "Tilastojen tiedot saat CSV-tiedostona.",
        ),
        SectionText(
            "right_object",
            "Palvelimen lokit perustuvat oikeutettuun etuun.",
        ),
        SectionText(
            "right_withdraw_consent",
            """
            Peruutat suostumuksen verkkokaupan alareunan linkistä Evästeasetukset. Jo
            kertyneet luvut säilyvät tilastoissa.
            """,
        ),
        SectionText("rights_exercise"),
        SectionText(
            "complaint",
            """
            Evästeiden tallentamista valvoo Liikenne- ja viestintävirasto Traficom, <a
            href="https://www.traficom.fi">traficom.fi</a>.
            """,
        ),
        SectionText(
            "document_dates",
            """
            Kun otamme käyttöön uuden evästeen, päivitämme tämän selosteen ja kysymme
            suostumuksesi uudelleen, jos eväste sitä vaatii.
            """,
            heading="Selosteen päiväys ja muutokset",
            also=("changes",),
        ),
    ),
)
