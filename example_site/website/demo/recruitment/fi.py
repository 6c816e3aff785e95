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
            facts={
                "name": "Minna Ahlskog",
                "role": "henkilöstöpäällikkö",
                "email": "rekry@selkaluoto.example",
            },
        ),
        SectionText(
            "purposes",
            """
            Käsittelemme tietojasi, jotta

            - saamme hakemuksesi ja pidämme sinuun yhteyttä
            - valitsemme tehtävään sopivimman hakijan
            - tarkistamme ennen työsopimusta, että valitulla on oikeus tehdä työtä
              Suomessa
            - osaamme vastata, jos valinnasta kysytään tai siitä esitetään vaatimuksia
            - löydämme sinut uuteen tehtävään, jos olet antanut siihen luvan.
            """,
        ),
        SectionText(
            "legal_basis",
            """
            - <b>Hakemus, haastattelut ja työnäyte:</b> toimenpiteet, joita pyydät ennen
              työsopimuksen tekemistä (6 artiklan 1 kohdan b alakohta).
            - <b>Hakijoiden vertailu ja valinnan perustelut:</b> oikeutettu etumme
              valita pätevin hakija ja vastata vaatimuksiin (f alakohta).
            - <b>Työnteko-oikeuden tarkistaminen:</b> lakisääteinen velvoite (c
              alakohta), joka perustuu ulkomaalaislakiin (301/2004).
            - <b>Suosittelijan haastattelu ja tietojen säilyttäminen uusia tehtäviä
              varten:</b> suostumuksesi (a alakohta).
            """,
            also=("legitimate_interests",),
        ),
        SectionText(
            "data_categories",
            """
            - Nimi, yhteystiedot ja tehtävä, jota haet.
            - Hakemuskirje, ansioluettelo, koulutus, työkokemus ja palkkatoive.
            - Haastattelijoiden muistiinpanot ja arvio työnäytteestä.
            - Suosittelijan nimi, yhteystiedot ja lausunto.
            - Tehtävään valitulta tieto oikeudesta tehdä työtä Suomessa.
            """,
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
            Saamme tiedot sinulta. Suosittelijalta kysymme vain, kun olet antanut siihen
            suostumuksesi, kuten laki yksityisyyden suojasta työelämässä (759/2004)
            edellyttää. Emme hae sinusta tietoja verkosta tai sosiaalisesta mediasta.
            """,
        ),
        SectionText(
            "provision_requirement",
            """
            Tarvitsemme nimesi, yhteystietosi ja kuvauksen osaamisestasi. Ilman niitä
            emme ota hakemusta käsittelyyn. Kuvaa, syntymäaikaa tai henkilötunnusta emme
            pyydä.
            """,
        ),
        SectionText(
            "retention",
            """
            - <b>Hakemus ja arvioinnit:</b> kaksi vuotta valintapäätöksestä. Siinä
              ajassa vanhenee oikeus nostaa syyte työsyrjinnästä (rikoslain 8 luvun 1
              §).
            - <b>Avoin hakemus:</b> kuusi kuukautta.
            - <b>Tiedot uusia tehtäviä varten:</b> 12 kuukautta suostumuksestasi.
            - <b>Kuvat työnäytteestä:</b> kolme kuukautta valintapäätöksestä.
            - <b>Tehtävään valitun hakemus:</b> siirtyy henkilöstön tietoihin, joista
              työntekijä saa oman selosteensa.
            """,
        ),
        SectionText(
            "recipients",
            """
            Hakemuksesi näkevät henkilöstöpäällikkö, toimitusjohtaja ja tehtävän
            esihenkilö. Lisäksi tietoja käsittelevät puolestamme

            - <b>Hakukanava Oy</b>, rekrytointijärjestelmä
            - <b>Palvelinluoto Oy</b>, sähköposti ja tiedostot.

            Muille emme luovuta tietoja, ellei laki velvoita.
            """,
            also=("processors",),
        ),
        SectionText(
            "transfers",
            "Tiedot ovat Suomessa. Emme siirrä niitä EU:n tai ETA:n ulkopuolelle.",
        ),
        SectionText(
            "security",
            """
            Rekrytointijärjestelmään kirjaudutaan henkilökohtaisella tunnuksella ja
            kaksivaiheisesti, ja järjestelmä kirjaa, kuka on avannut hakemuksen.
            Paperilla tulleen hakemuksen skannaamme ja silppuamme viikon kuluessa.
            """,
        ),
        SectionText(
            "automated_decisions",
            """
            Ihminen lukee jokaisen hakemuksen. Emme pisteytä emmekä karsi hakijoita
            koneellisesti.
            """,
        ),
        SectionText(
            "rights",
            "Hakijana sinulla on seuraavat oikeudet. Niiden käyttö on maksutonta.",
        ),
        SectionText(
            "right_access",
            """
            Saat jäljennöksen tiedoistasi, myös haastattelijoiden muistiinpanoista siltä
            osin kuin ne koskevat sinua.
            """,
        ),
        SectionText(
            "right_rectification",
            "Korjaamme virheen ja täydennämme puuttuvan tiedon, kun kerrot siitä.",
        ),
        SectionText(
            "right_erasure",
            """
            Voit perua hakemuksesi, jolloin poistamme sen. Valinnan perustelut
            säilytämme kaksi vuotta mahdollisia vaatimuksia varten.
            """,
        ),
        SectionText(
            "right_restriction",
            """
            Jos pidät tietoa virheellisenä tai käsittelyä perusteettomana, pyynnöstäsi
            vain säilytämme tiedot, kunnes asia on selvitetty.
            """,
        ),
        SectionText(
            "right_portability",
            """
            Saat itse antamasi tiedot koneluettavassa muodossa
            rekrytointijärjestelmästä.
            """,
        ),
        SectionText(
            "right_object",
            """
            Saat vastustaa oikeutettuun etuun perustuvaa vertailua omaan tilanteeseesi
            liittyvällä syyllä. Arvioimme syyn ja lopetamme käsittelyn, ellei meillä ole
            sille huomattavan tärkeää perustetta.
            """,
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
            Kirjoita <a href="#contact-person">yhteyshenkilöllemme</a> tai soita meille.
            Vastaamme kuukauden kuluessa.
            """,
        ),
        SectionText(
            "complaint",
            """
            Sinulla on oikeus tehdä valitus tietosuojavaltuutetulle:
            Tietosuojavaltuutetun toimisto, PL 800, 00531 Helsinki, <a
            href="https://tietosuoja.fi">tietosuoja.fi</a>.
            """,
        ),
        SectionText(
            "document_dates",
            """
            Jos seloste muuttuu, kun hakemuksesi on käsittelyssä, lähetämme sinulle
            uuden selosteen sähköpostilla ennen kuin muutos tulee voimaan.
            """,
            heading="Selosteen päiväys ja muutokset",
            also=("changes",),
        ),
    ),
)
