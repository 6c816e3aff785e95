from website.demo.literals import NoticeText, SectionText


NOTICE = NoticeText(
    title="Kävijät ja kurssilaiset",
    slug="kavijat",
    search_description=(
        "Miten Kaislarannan veistämömuseo käsittelee kävijöiden, ryhmien, "
        "kurssilaisten ja uutiskirjeen tilaajien henkilötietoja."
    ),
    sections=(
        SectionText(
            "introduction",
            """
            Veistämön näyttelyihin voit tulla kenenkään tietämättä, kuka olet. Kun
            varaat opastuksen, osallistut kurssille tai tilaat uutiskirjeemme,
            tarvitsemme sinusta joitakin tietoja. Tämä seloste kertoo, mitä ne ovat.
            Kokoelmiemme kuvista, kirjeistä ja haastatteluista on oma selosteensa.
            """,
        ),
        SectionText("controller"),
        SectionText("contact_person"),
        SectionText(
            "dpo",
            """
            Tietosuojavastaava ei ole palveluksessamme. Voit ottaa häneen yhteyttä
            suoraan, eikä hän kerro asiaasi meille ilman lupaasi.
            """,
        ),
        SectionText(
            "data_subjects",
            facts={
                "others": (
                    "Kävijät ja ryhmien vetäjät",
                    "Kurssilaiset, myös lapset",
                    "Kursseillamme olevien lasten huoltajat",
                ),
            },
        ),
        SectionText(
            "purposes",
            """
            Kävijätilastot perustuvat myytyjen lippujen määrään, eikä niissä ole
            henkilötietoja.
            """,
            heading="Tarkoitukset, oikeusperusteet ja säilytysajat",
            also=("legal_basis", "legitimate_interests", "retention"),
            rows={
                "bookings": {
                    "purpose": "Varatut opastukset ja ryhmäkäynnit",
                    "data": ("nimi", "sähköpostiosoite", "puhelinnumero", "varaus"),
                    "starts_words": "käynnistä",
                },
                "courses": {
                    "purpose": "Veneenrakennuskurssit",
                    "data": (
                        "nimi",
                        "sähköpostiosoite",
                        "puhelinnumero",
                        "aiempi kokemus",
                        "kurssitodistus",
                    ),
                    "starts_words": "kurssin päättymisestä",
                },
                "meals": {
                    "purpose": "Kurssien ateriat",
                    "data": ("allergiat", "erityisruokavaliot"),
                    "starts_words": "kurssin päättymisestä",
                },
                "safety": {
                    "purpose": "Turvallisuus verstaalla",
                    "data": ("läheisen nimi ja puhelinnumero",),
                    "legitimate_interests": (
                        "nopea yhteys läheisiin, jos joku loukkaantuu",
                    ),
                    "starts_words": "kurssin päättymisestä",
                },
                "bookkeeping": {
                    "purpose": "Kirjanpito",
                    "data": ("laskun nimi ja osoite", "maksut"),
                    "law": "kirjanpitolaki 1336/1997",
                    "act": "kirjanpitolaki 1336/1997, 2 luku 10 §",
                },
                "newsletter": {
                    "purpose": "Uutiskirje",
                    "data": ("sähköpostiosoite", "kieli"),
                    "criterion": "Säilytämme osoitteesi, kunnes perut uutiskirjeen.",
                },
            },
        ),
        SectionText(
            "direct_marketing",
            "Kirje ilmestyy neljästi vuodessa ja kertoo kursseista ja opastuksista.",
            facts={
                "stop": (
                    "Jokaisen uutiskirjeen lopussa oleva linkki",
                    "Soitto tai viesti museoon",
                ),
            },
        ),
        SectionText(
            "data_categories",
            rows={
                "contact": {
                    "items": ("nimi", "sähköpostiosoite", "puhelinnumero", "kieli")
                },
                "booking": {
                    "name": "Varaus",
                    "items": ("aika", "henkilömäärä", "ryhmän nimi", "maksu"),
                },
                "course": {
                    "name": "Kurssi",
                    "items": (
                        "aiempi kokemus",
                        "allergiat ja erityisruokavaliot",
                        "läheinen",
                        "kurssitodistus",
                    ),
                },
                "newsletter": {
                    "name": "Uutiskirje",
                    "items": ("sähköpostiosoite", "suostumuksen ajankohta"),
                },
            },
        ),
        SectionText(
            "special_categories",
            """
            Allergioista ja erityisruokavalioista kysymme vain, kun kurssiin kuuluu
            ateria. Keittiö saa tiedon ilman nimeä.
            """,
        ),
        SectionText(
            "children",
            """
            Lapsen ilmoittaa kurssille huoltaja. Lapsesta kysymme nimen, syntymävuoden
            ja sen, millä on merkitystä turvallisuudelle. Uutiskirjettä emme lähetä
            lapsille.
            """,
        ),
        SectionText(
            "data_sources",
            rows={
                "teacher": {
                    "name": "Opettaja tai ryhmän vetäjä",
                    "data": ("oppilaiden määrä", "ryhmän allergiat ilman nimiä"),
                },
                "guardian": {
                    "name": "Huoltaja",
                    "data": ("lapsen tiedot",),
                },
            },
        ),
        SectionText(
            "provision_requirement",
            rows={
                "booking": {
                    "data": "Nimi ja yhteystiedot",
                    "consequence": "Emme voi ottaa varausta tai ilmoittautumista.",
                },
                "invoice": {
                    "data": "Laskun tiedot",
                    "consequence": "Voit maksaa sen sijaan museon kassalla.",
                },
                "rest": {
                    "data": "Erityisruokavalio, läheinen ja uutiskirje",
                    "consequence": "Voit osallistua ilman niitäkin.",
                },
            },
        ),
        SectionText(
            "cctv",
            """
            Veistämö on puutalo täynnä lastuja, ja palon alku on huomattava ajoissa.
            Siksi ihmisten ja kokoelmien suojaaminen painaa enemmän kuin kameroista
            koituva haitta.
            """,
            facts={
                "places": ("Kassa", "Venehalli", "Laituri yöaikaan"),
                "purposes": (
                    "Tulipalojen torjunta",
                    "Varkauksien ja ilkivallan selvittäminen",
                ),
                "starts_words": "tallentamisesta",
                "access": "Museonjohtaja ja vahtimestari",
            },
        ),
        SectionText("cookies"),
        SectionText("cookie_choices"),
        SectionText(
            "recipients",
            """
            Jos loukkaannut meillä, annamme vakuutusyhtiöllemme tiedot, jotka
            vahinkoilmoitus vaatii.
            """,
            rows={
                "payments": {
                    "purpose": "korttimaksut",
                    "data": ("summa", "varausnumero"),
                },
            },
        ),
        SectionText(
            "processors",
            rows={
                "booking": {"task": "varaukset ja kurssi-ilmoittautumiset"},
                "accounts": {"task": "kirjanpito"},
                "letters": {"task": "uutiskirjeen lähetys"},
            },
        ),
        SectionText("transfers"),
        SectionText(
            "security",
            facts={"others": ("Osallistujalistan hävittäminen kurssin päätyttyä",)},
        ),
        SectionText("automated_decisions"),
        SectionText("rights"),
        SectionText(
            "right_object",
            "Kameravalvonta ja läheisten lista perustuvat oikeutettuun etuun.",
        ),
        SectionText("right_object_marketing"),
        SectionText(
            "right_withdraw_consent",
            """
            Uutiskirjeen perut kirjeessä olevasta linkistä. Jos haluat, että poistamme
            tiedon ruokavaliosta, riittää, että kerrot siitä kurssin vetäjälle.
            """,
        ),
        SectionText(
            "rights_exercise",
            facts={
                "include": ("nimesi", "mitä varausta tai kurssia asia koskee"),
                "identification": (
                    "Jos emme ole varmoja, kuka olet, soitamme numeroon, jonka annoit "
                    "varatessasi."
                ),
            },
        ),
        SectionText("complaint"),
        SectionText(
            "changes",
            """
            Jos muutos koskee kurssia, jolle olet ilmoittautunut, kirjoitamme sinulle.
            """,
        ),
        SectionText("document_dates"),
    ),
)
