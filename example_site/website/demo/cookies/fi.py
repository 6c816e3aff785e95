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
            Tämä sivusto, www.selkaluoto.example, ei tallenna laitteellesi mitään.
            Verkkokauppa, kauppa.selkaluoto.example, tarvitsee muutaman evästeen
            toimiakseen ja kysyy luvan muihin. Evästeet ovat pieniä tekstitiedostoja,
            jotka selain säilyttää puolestamme.
            """,
        ),
        SectionText("controller"),
        SectionText(
            "contact_person",
            facts={
                "name": "Riikka Sandell",
                "role": "asiakaspalvelupäällikkö",
                "email": "tietosuoja@selkaluoto.example",
            },
        ),
        SectionText(
            "purposes",
            """
            - Pidämme ostoskorin ja kirjautumisen tallessa sivulta toiselle.
            - Suojaamme lomakkeet väärennetyiltä pyynnöiltä.
            - Muistamme evästevalintasi.
            - Laskemme kävijöitä ja katsomme, mitä sivuja luetaan, jos annat siihen
              luvan.
            """,
        ),
        SectionText(
            "legal_basis",
            """
            - <b>Välttämättömät evästeet:</b> niihin ei tarvita suostumusta, koska ilman
              niitä emme pysty tarjoamaan palvelua, jota pyydät (laki sähköisen
              viestinnän palveluista 917/2014, 205 §). Henkilötietoja käsittelemme
              sopimuksen perusteella (6 artiklan 1 kohdan b alakohta).
            - <b>Kävijätilastot:</b> suostumuksesi (205 § ja a alakohta).
            - <b>Palvelimen lokit:</b> oikeutettu etumme pitää palvelu turvallisena (f
              alakohta).
            """,
            also=("legitimate_interests",),
        ),
        SectionText(
            "cookies",
            """
            Välttämättömät evästeet asettaa verkkokauppa itse:

            - <b>ostoskori</b> muistaa, mitä olet valinnut: 14 vuorokautta.
            - <b>sessionid</b> pitää sinut kirjautuneena: 2 viikkoa.
            - <b>csrftoken</b> estää lomakkeiden väärentämisen: 1 vuosi.
            - <b>evastevalinta</b> muistaa, minkä valinnan teit: 12 kuukautta.

            Kolmannet osapuolet eivät lue näitä evästeitä.
            """,
        ),
        SectionText(
            "cookie_choices",
            """
            Ensimmäisellä käynnillä verkkokauppa kysyy, sallitko tilastoevästeet. Voit
            sallia tai kieltää ne yhdellä painalluksella. Muutat valintaasi milloin
            tahansa verkkokaupan alareunan linkistä Evästeasetukset, ja tilastoevästeet
            poistuvat heti.
            """,
        ),
        SectionText(
            "analytics",
            """
            Käytämme Matomo-ohjelmaa omalla palvelimellamme Suomessa. Suostumuksellasi
            se asettaa kaksi evästettä:

            - <b>_pk_id</b> erottaa kävijät toisistaan: 13 kuukautta.
            - <b>_pk_ses</b> yhdistää saman käynnin sivut: 30 minuuttia.

            IP-osoitteesta poistamme kaksi viimeistä osaa ennen tallentamista. Tilastoja
            ei yhdistetä asiakastiliisi.
            """,
        ),
        SectionText(
            "third_party_services",
            """
            Sivuillamme ei ole mainosverkkoja, some-liitännäisiä eikä upotettuja
            videoita. Maksaessasi siirryt Rannikon Maksut Oy:n sivulle, joka asettaa
            omalle verkkotunnukselleen istuntoevästeen maksun ajaksi ja kertoo siitä
            itse.
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
            - <b>Evästeet:</b> edellä mainitut ajat.
            - <b>Yksittäisen käynnin tiedot:</b> 13 kuukautta, minkä jälkeen jäljelle
              jäävät vain yhteenlasketut luvut.
            - <b>Palvelimen lokit:</b> kuusi kuukautta.
            """,
        ),
        SectionText(
            "recipients",
            """
            Tilastot ja lokit ovat <b>Palvelinluoto Oy:n</b> palvelimella. Se käsittelee
            niitä puolestamme eikä käytä niitä itse. Muille emme tietoja anna.
            """,
            also=("processors",),
        ),
        SectionText(
            "transfers",
            "Tiedot ovat Suomessa. Emme siirrä niitä EU:n tai ETA:n ulkopuolelle.",
        ),
        SectionText(
            "rights",
            "Sinulla on seuraavat oikeudet. Niiden käyttö on maksutonta.",
        ),
        SectionText(
            "right_access",
            """
            Saat jäljennöksen tiedoistasi. Evästeen perusteella löydämme ne vain, jos
            annat meille evästeen tunnisteen.
            """,
        ),
        SectionText(
            "right_rectification",
            "Korjaamme virheellisen tiedon, kun kerrot siitä.",
        ),
        SectionText(
            "right_erasure",
            "Poistamme tilastoista sinua koskevat käynnit, kun pyydät sitä.",
        ),
        SectionText(
            "right_restriction",
            "Pyynnöstäsi vain säilytämme tietosi, kunnes erimielisyys on selvitetty.",
        ),
        SectionText(
            "right_portability",
            "Saat suostumuksellasi kerätyt tiedot CSV-tiedostona.",
        ),
        SectionText(
            "right_object",
            """
            Saat vastustaa lokitietojen käsittelyä omaan tilanteeseesi liittyvällä
            syyllä. Lopetamme käsittelyn, ellei palvelun turvallisuus sitä välttämättä
            vaadi.
            """,
        ),
        SectionText(
            "right_withdraw_consent",
            """
            Peruutat suostumuksen verkkokaupan alareunan linkistä Evästeasetukset. Jo
            kertyneet luvut säilyvät tilastoissa.
            """,
        ),
        SectionText(
            "rights_exercise",
            """
            Lähetä pyyntö <a href="#contact-person">yhteyshenkilöllemme</a>. Vastaamme
            kuukauden kuluessa.
            """,
        ),
        SectionText(
            "complaint",
            """
            Henkilötietojen käsittelystä teet valituksen tietosuojavaltuutetulle:
            Tietosuojavaltuutetun toimisto, PL 800, 00531 Helsinki, <a
            href="https://tietosuoja.fi">tietosuoja.fi</a>. Evästeiden tallentamista
            valvoo Liikenne- ja viestintävirasto Traficom, <a
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
