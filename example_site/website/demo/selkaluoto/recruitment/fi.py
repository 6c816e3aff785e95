from website.demo.literals import NoticeText, SectionText


NOTICE = NoticeText(
    title="Työnhakijat",
    slug="tyonhakijat",
    search_description=(
        "Miten Selkäluoto käsittelee työnhakijoiden henkilötietoja, kuka niitä näkee "
        "ja "
        "milloin ne poistetaan."
    ),
    sections=(
        SectionText(
            "introduction",
            """
            Kun haet meille töihin tai harjoitteluun, luemme hakemuksesi ja kirjaamme
            rekrytoinnin vaiheet. Tämä seloste kertoo, mitä tietoja silloin käsittelemme
            ja mitä niille tapahtuu valinnan jälkeen.
            """,
        ),
        SectionText("controller"),
        SectionText(
            "contact_person",
            "Minna vastaa rekrytoinneista ja työnhakijoiden tiedoista.",
            facts={"role": "henkilöstöpäällikkö"},
        ),
        SectionText(
            "purposes",
            """
            Työnteko-oikeuden tarkistamme vain tehtävään valitulta ennen työsopimusta.
            """,
            rows={
                "application": {"purpose": "Hakemuksen vastaanotto ja yhteydenpito"},
                "choice": {"purpose": "Tehtävään sopivimman hakijan valinta"},
                "right_to_work": {"purpose": "Työnteko-oikeuden tarkistaminen"},
                "claims": {"purpose": "Valintaa koskeviin vaatimuksiin vastaaminen"},
                "other_jobs": {
                    "purpose": "Uusien tehtävien tarjoaminen suostumuksellasi"
                },
            },
        ),
        SectionText(
            "legal_basis",
            also=("legitimate_interests",),
            rows={
                "application": {"purpose": "Hakemus, haastattelut ja työnäyte"},
                "comparison": {
                    "purpose": "Hakijoiden vertailu ja valinnan perustelut",
                    "legitimate_interests": (
                        "pätevimmän hakijan valinta",
                        "vaatimuksiin vastaaminen",
                    ),
                },
                "right_to_work": {
                    "purpose": "Työnteko-oikeuden tarkistaminen",
                    "law": "ulkomaalaislaki 301/2004",
                },
                "referee": {"purpose": "Suosittelijan haastattelu"},
                "other_jobs": {"purpose": "Uusien tehtävien tarjoaminen"},
            },
        ),
        SectionText(
            "data_categories",
            rows={
                "basics": {
                    "name": "Perustiedot",
                    "items": ("nimi", "yhteystiedot", "tehtävä, jota haet"),
                },
                "application": {
                    "name": "Hakemus",
                    "items": (
                        "hakemuskirje",
                        "ansioluettelo",
                        "koulutus",
                        "työkokemus",
                        "palkkatoive",
                    ),
                },
                "assessment": {
                    "name": "Arviointi",
                    "items": (
                        "haastattelijoiden muistiinpanot",
                        "arvio työnäytteestä",
                    ),
                },
                "referee": {
                    "name": "Suosittelija",
                    "items": ("nimi", "yhteystiedot", "lausunto"),
                },
                "chosen": {
                    "name": "Tehtävään valittu",
                    "items": ("tieto oikeudesta tehdä työtä Suomessa",),
                },
            },
        ),
        SectionText(
            "special_categories",
            """
            Emme kysy terveydestä, vakaumuksesta, perheestä tai muusta arkaluonteisesta
            asiasta. Jos kerrot sellaisesta hakemuksessa, poistamme tiedon, ellei se ole
            tehtävän kannalta välttämätön.
            """,
        ),
        SectionText(
            "data_sources",
            """
            Suosittelijalta kysymme vain, kun olet antanut siihen suostumuksesi, kuten
            laki yksityisyyden suojasta työelämässä (759/2004) edellyttää. Emme hae
            sinusta tietoja verkosta tai sosiaalisesta mediasta.
            """,
            rows={"referee": {"name": "Suosittelijasi", "data": ("lausunto",)}},
        ),
        SectionText(
            "provision_requirement",
            "Kuvaa tai syntymäaikaa emme pyydä.",
            rows={
                "application": {
                    "data": "Nimi, yhteystiedot ja kuvaus osaamisestasi",
                    "consequence": "Emme ota hakemusta käsittelyyn.",
                },
                "consents": {
                    "data": "Suosittelija ja suostumus uusien tehtävien tarjoamiseen",
                    "consequence": "Käsittelemme hakemuksesi samalla tavalla.",
                },
            },
        ),
        SectionText(
            "retention",
            """
            Hakemuksen ja arviointien säilytysajassa vanhenee oikeus nostaa syyte
            työsyrjinnästä (rikoslain 8 luvun 1 §).
            """,
            rows={
                "application": {"what": "Hakemus ja arvioinnit"},
                "open_application": {"what": "Avoin hakemus"},
                "other_jobs": {
                    "what": "Tiedot uusia tehtäviä varten",
                    "starts_words": "suostumuksestasi",
                },
                "work_sample": {"what": "Kuvat työnäytteestä"},
                "chosen": {
                    "what": "Tehtävään valitun hakemus",
                    "criterion": (
                        "Se siirtyy henkilöstön tietoihin, joista työntekijä saa oman "
                        "selosteensa."
                    ),
                },
            },
        ),
        SectionText(
            "recipients",
            """
            Hakemuksesi näkevät henkilöstöpäällikkö, toimitusjohtaja ja tehtävän
            esihenkilö. Muille kuin käsittelijöillemme emme luovuta tietoja, ellei laki
            velvoita.
            """,
        ),
        SectionText(
            "processors",
            rows={
                "recruiting": {"task": "rekrytointijärjestelmä"},
                "hosting": {"task": "sähköposti ja tiedostot"},
            },
        ),
        SectionText("transfers", lead="Tiedot ovat Suomessa."),
        SectionText(
            "security",
            """
            Rekrytointijärjestelmä kirjaa, kuka on avannut hakemuksen. Paperilla tulleen
            hakemuksen skannaamme ja silppuamme viikon kuluessa.
            """,
        ),
        SectionText(
            "automated_decisions",
            """
            Ihminen lukee jokaisen hakemuksen. Emme pisteytä emmekä karsi hakijoita
            koneellisesti.
            """,
            silent=True,
        ),
        SectionText("rights"),
        SectionText(
            "right_access",
            """
            Jäljennös kattaa myös haastattelijoiden muistiinpanot siltä osin kuin ne
            koskevat sinua.
            """,
        ),
        SectionText(
            "right_erasure",
            """
            Voit perua hakemuksesi, jolloin poistamme sen. Valinnan perustelut
            säilytämme kaksi vuotta mahdollisia vaatimuksia varten.
            """,
        ),
        SectionText(
            "right_object",
            "Hakijoiden vertailu perustuu oikeutettuun etuun.",
        ),
        SectionText(
            "right_withdraw_consent",
            """
            Peruutat suostumuksesi viestillä henkilöstöpäällikölle. Se ei vaikuta
            hakemuksesi käsittelyyn muilta osin.
            """,
        ),
        SectionText(
            "rights_exercise",
            """
            Voit myös soittaa meille. Numeromme on kohdassa <a
            href="#controller">Rekisterinpitäjä</a>.
            """,
        ),
        SectionText("complaint"),
        SectionText(
            "changes",
            """
            Jos seloste muuttuu, kun hakemuksesi on käsittelyssä, lähetämme sinulle
            uuden selosteen ennen kuin muutos tulee voimaan.
            """,
        ),
        SectionText("document_dates"),
    ),
)
