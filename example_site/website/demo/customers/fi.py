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
            facts={
                "name": "Riikka Sandell",
                "role": "asiakaspalvelupäällikkö",
                "email": "tietosuoja@selkaluoto.example",
            },
        ),
        SectionText(
            "purposes",
            """
            Käsittelemme henkilötietoja vain seuraaviin tarkoituksiin. Kunkin kohdalla
            on peruste, johon käsittely nojaa yleisen tietosuoja-asetuksen 6 artiklan 1
            kohdan mukaan.

            - <b>Tilaukset, maksut ja palautukset:</b> kanssasi tehty sopimus (b
              alakohta).
            - <b>Korjaus- ja huoltotyöt:</b> kanssasi tehty sopimus (b alakohta).
            - <b>Asiakastilin ylläpito:</b> kanssasi tehty sopimus (b alakohta).
            - <b>Kirjanpito ja vastuu tuotteen virheestä:</b> lakisääteinen velvoite (c
              alakohta), joka perustuu kirjanpitolakiin (1336/1997) ja
              kuluttajansuojalakiin (38/1978).
            - <b>Asiakaspalvelu, väärinkäytösten torjunta ja valikoiman suunnittelu:</b>
              oikeutettu etu (f alakohta).
            - <b>Uutiskirje:</b> suostumuksesi (a alakohta).
            """,
            heading="Käsittelyn tarkoitukset ja oikeusperusteet",
            also=("legal_basis",),
        ),
        SectionText(
            "legitimate_interests",
            """
            Oikeutettu etumme on vastata yhteydenottoihin, torjua maksupetoksia ja
            suunnitella valikoimaa sen mukaan, mitä meiltä ostetaan. Valikoiman
            suunnitteluun käytämme vain yhteenlaskettuja lukuja, joissa ei ole nimiä.
            Olemme punninneet etumme sinun oikeuksiasi vasten, ja saat punninnan
            nähtäväksesi pyytämällä.
            """,
        ),
        SectionText(
            "data_categories",
            """
            - <b>Perustiedot:</b> nimi, postiosoite, sähköpostiosoite, puhelinnumero ja
              asiointikieli.
            - <b>Tilaukset:</b> tuotteet, hinnat, toimitustapa, toimitusosoite ja
              palautukset.
            - <b>Maksut:</b> maksutapa, maksun tila ja laskut. Maksukorttisi numero ei
              tule meille.
            - <b>Asiakastili:</b> sähköpostiosoite, salasanan tiiviste ja
              kirjautumisajat.
            - <b>Yhteydenotot:</b> viestisi ja vastauksemme niihin.
            - <b>Uutiskirje:</b> sähköpostiosoite ja suostumuksen ajankohta.
            """,
        ),
        SectionText(
            "repair_history",
            """
            Jokaisessa repussamme on sarjanumero. Kun reppu tulee korjattavaksi,
            kirjaamme sarjanumerolle, mitä korjattiin, milloin ja mistä materiaalista.
            Siksi osaamme korjata saman repun uudelleen vielä vuosien päästä.

            Nimesi ja yhteystietosi ovat korjausmerkinnässä viisi vuotta viimeisestä
            korjauksesta. Sen jälkeen sarjanumerolle jäävät vain korjauksen tiedot. Jos
            myyt tai lahjoitat repun, ilmoita siitä meille: poistamme silloin nimesi
            sarjanumeron tiedoista heti.
            """,
        ),
        SectionText(
            "data_sources",
            """
            Saamme tiedot sinulta, kun tilaat, avaat asiakastilin, tuot repun
            korjattavaksi tai kirjoitat meille. Maksun vahvistuksen saamme Rannikon
            Maksut Oy:ltä ja kuljetuksen seurantatiedot Kiitolähetti Oy:ltä. Jos joku
            tilaa sinulle lahjan, saamme nimesi ja osoitteesi lahjan antajalta.
            """,
        ),
        SectionText(
            "provision_requirement",
            """
            Tilaukseen tarvitsemme nimesi, toimitusosoitteesi ja sähköpostiosoitteesi.
            Ilman niitä emme pysty toimittamaan tilausta. Laskun tiedot vaatii
            kirjanpitolaki. Asiakastili ja uutiskirje ovat vapaaehtoisia, ja myymälässä
            ostat halutessasi nimeäsi antamatta.
            """,
        ),
        SectionText(
            "retention",
            """
            - <b>Tilaukset, laskut ja maksut:</b> kuusi vuotta sen kalenterivuoden
              lopusta, jona tilikausi on päättynyt.
            - <b>Asiakastili:</b> 36 kuukautta viimeisestä kirjautumisesta. Muistutamme
              sähköpostilla 30 päivää ennen tilin poistamista.
            - <b>Korjausmerkinnän nimi ja yhteystiedot:</b> viisi vuotta viimeisestä
              korjauksesta.
            - <b>Yhteydenotot:</b> 24 kuukautta siitä, kun asia on hoidettu.
            - <b>Uutiskirjeen tilaus:</b> kunnes perut sen. Osoite poistuu
              lähetyslistalta saman vuorokauden aikana.
            - <b>Palvelimen lokit:</b> kuusi kuukautta.
            """,
        ),
        SectionText(
            "recipients",
            """
            Annamme tietoja seuraaville yrityksille, kullekin vain sen, minkä tehtävä
            vaatii:

            - <b>Kiitolähetti Oy</b>, kuljetukset: nimi, toimitusosoite, puhelinnumero
              ja sähköpostiosoite.
            - <b>Rannikon Maksut Oy</b>, maksujen välitys: nimi, tilauksen summa ja
              tilausnumero.
            - <b>Palvelinluoto Oy</b>, verkkokaupan palvelimet: kaikki verkkokaupan
              tiedot.
            - <b>Kirjepaja Oy</b>, uutiskirjeen lähetys: sähköpostiosoite.
            - <b>Tilitoimisto Saldola Oy</b>, kirjanpito: laskut ja maksut.

            Palvelinluoto, Kirjepaja ja Saldola käsittelevät tietoja puolestamme
            kirjallisen sopimuksen mukaan. Viranomaiselle annamme tietoja, kun laki
            velvoittaa meidät siihen. Tietoja emme myy.
            """,
        ),
        SectionText(
            "transfers",
            """
            Säilytämme tiedot Suomessa ja Saksassa. Euroopan talousalueen ulkopuolelle
            tietoja siirtyy vain, kun tilaat tuotteen Sveitsiin tai Isoon-Britanniaan:
            silloin paikallinen kuljetusyhtiö saa nimesi, osoitteesi ja puhelinnumerosi.
            Euroopan komissio on todennut kummankin maan tietosuojan riittäväksi
            (päätökset 2000/518/EY ja (EU) 2021/1772).
            """,
        ),
        SectionText(
            "security",
            """
            - Asiakastietoja näkevät ne työntekijämme, jotka hoitavat tilauksia,
              korjauksia tai asiakaspalvelua. Jokaisella on oma tunnus ja kaksivaiheinen
              kirjautuminen.
            - Yhteydet ja varmuuskopiot on salattu. Varmuuskopio poistuu 35 päivän
              kuluttua.
            - Korjaamon paperilaput ovat lukitussa kaapissa ja tuhotaan kolmen kuukauden
              kuluttua.
            """,
        ),
        SectionText(
            "automated_decisions",
            "Emme profiloi asiakkaita emmekä tee heistä automaattisia päätöksiä.",
        ),
        SectionText(
            "rights",
            """
            Sinulla on omiin tietoihisi seuraavat oikeudet. Niiden käyttö on maksutonta.
            """,
        ),
        SectionText(
            "right_access",
            """
            Saat tietää, käsittelemmekö tietojasi, ja saat niistä jäljennöksen.
            """,
        ),
        SectionText(
            "right_rectification",
            """
            Korjaamme virheellisen tiedon ja täydennämme puutteellisen. Yhteystietosi
            muutat myös itse asiakastililläsi.
            """,
        ),
        SectionText(
            "right_erasure",
            """
            Poistamme tietosi, kun emme enää tarvitse niitä, kun peruutat suostumuksesi
            tai kun vastustat käsittelyä eikä sille ole painavampaa perustetta. Laskuja
            emme poista ennen kuin kirjanpitolain säilytysaika päättyy.
            """,
        ),
        SectionText(
            "right_restriction",
            """
            Jos kiistät tiedon oikeellisuuden tai käsittelyn perusteen, pyynnöstäsi vain
            säilytämme tiedot siksi aikaa, kun selvitämme asian.
            """,
        ),
        SectionText(
            "right_portability",
            """
            Saat tilauksesi ja asiakastilisi tiedot CSV-tiedostona itsellesi tai
            siirrettäväksi toiselle yritykselle.
            """,
        ),
        SectionText(
            "right_object",
            """
            Kun käsittely perustuu oikeutettuun etuun, saat vastustaa sitä omaan
            tilanteeseesi liittyvällä syyllä. Lopetamme käsittelyn, ellei meillä ole
            siihen huomattavan tärkeää ja perusteltua syytä tai ellemme tarvitse tietoja
            oikeudellisen vaateen vuoksi.
            """,
        ),
        SectionText(
            "right_object_marketing",
            """
            Voit kieltää suoramarkkinoinnin milloin tahansa ja perustelematta. Emme sen
            jälkeen käytä tietojasi markkinointiin.
            """,
        ),
        SectionText(
            "right_withdraw_consent",
            """
            Peruutat uutiskirjeen jokaisen kirjeen lopussa olevasta linkistä.
            Peruuttaminen ei vaikuta siihen, mitä olemme tehneet sitä ennen.
            """,
        ),
        SectionText(
            "rights_exercise",
            """
            Lähetä pyyntö <a href="#contact-person">yhteyshenkilöllemme</a>, kirjoita
            meille tai käy myymälässä. Vastaamme kuukauden kuluessa. Kysymme lisätietoja
            vain, jos emme muuten tiedä, kuka olet.
            """,
        ),
        SectionText(
            "complaint",
            """
            Sinulla on oikeus tehdä valitus tietosuojavaltuutetulle, jos katsot, että
            käsittelemme tietojasi lainvastaisesti. Tietosuojavaltuutetun toimisto, PL
            800, 00531 Helsinki, <a href="https://tietosuoja.fi">tietosuoja.fi</a>.
            """,
        ),
        SectionText(
            "document_dates",
            """
            Kun muutamme selostetta olennaisesti, kerromme siitä asiakastilin
            haltijoille sähköpostilla ja muille verkkokaupan etusivulla vähintään 30
            päivää ennen muutosta. Aiemmat versiot saat pyytämällä.
            """,
            heading="Selosteen päiväys ja muutokset",
            also=("changes",),
        ),
    ),
)
