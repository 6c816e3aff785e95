from website.demo.literals import NoticeText, SectionText


NOTICE = NoticeText(
    title="Kunder och webbutik",
    slug="kunder",
    search_description=(
        "Hur Selkäluoto behandlar personuppgifter om kunder i webbutiken, butiken och "
        "verkstaden: för vilka ändamål, på vilken grund och hur länge."
    ),
    sections=(
        SectionText(
            "introduction",
            """
            Här berättar vi vilka personuppgifter vi behandlar om våra kunder i
            webbutiken, i butiken i Borgå och i reparationsverkstaden, vad vi använder
            uppgifterna till och hur länge vi sparar dem. För arbetssökande och för
            kakor finns egna beskrivningar.
            """,
        ),
        SectionText("controller"),
        SectionText(
            "contact_person",
            "Riikka svarar på frågor om den här beskrivningen och om dina uppgifter.",
            facts={
                "name": "Riikka Sandell",
                "role": "kundtjänstchef",
                "email": "tietosuoja@selkaluoto.example",
            },
        ),
        SectionText(
            "purposes",
            """
            Vi behandlar personuppgifter endast för följande ändamål. Vid varje ändamål
            står den grund som behandlingen bygger på enligt artikel 6.1 i den allmänna
            dataskyddsförordningen.

            - <b>Beställningar, betalningar och returer:</b> avtalet med dig (led b).
            - <b>Reparationer och service:</b> avtalet med dig (led b).
            - <b>Kundkontot:</b> avtalet med dig (led b).
            - <b>Bokföring och ansvar för fel i varan:</b> en rättslig förpliktelse (led
              c) enligt bokföringslagen (1336/1997) och konsumentskyddslagen (38/1978).
            - <b>Kundtjänst, förebyggande av missbruk och planering av sortimentet:</b>
              ett berättigat intresse (led f).
            - <b>Nyhetsbrevet:</b> ditt samtycke (led a).
            """,
            heading="Ändamål och rättsliga grunder",
            also=("legal_basis",),
        ),
        SectionText(
            "legitimate_interests",
            """
            Vårt berättigade intresse är att svara den som kontaktar oss, att förebygga
            betalningsbedrägerier och att planera sortimentet efter vad kunderna köper.
            I planeringen använder vi bara sammanräknade siffror utan namn. Vi har vägt
            våra intressen mot dina rättigheter, och du får läsa vår bedömning om du ber
            om det.
            """,
        ),
        SectionText(
            "data_categories",
            """
            - <b>Grunduppgifter:</b> namn, postadress, e-postadress, telefonnummer och
              kontaktspråk.
            - <b>Beställningar:</b> produkter, priser, leveranssätt, leveransadress och
              returer.
            - <b>Betalningar:</b> betalningssätt, betalningens status och fakturor.
              Numret på ditt betalkort får vi inte.
            - <b>Kundkonto:</b> e-postadress, ett kondensat av lösenordet och tidpunkter
              för inloggning.
            - <b>Kontakter:</b> dina meddelanden och våra svar.
            - <b>Nyhetsbrev:</b> e-postadress och tidpunkten för samtycket.
            """,
        ),
        SectionText(
            "repair_history",
            """
            Varje ryggsäck från oss har ett serienummer. När en ryggsäck lämnas in för
            reparation antecknar vi på serienumret vad som har reparerats, när och med
            vilket material. Därför kan vi reparera samma ryggsäck igen många år senare.

            Ditt namn och dina kontaktuppgifter finns i anteckningen i fem år efter den
            senaste reparationen. Därefter återstår bara uppgifterna om reparationen.
            Meddela oss om du säljer eller ger bort ryggsäcken: då tar vi genast bort
            ditt namn från serienumret.
            """,
        ),
        SectionText(
            "data_sources",
            """
            Vi får uppgifterna av dig när du beställer, öppnar ett kundkonto, lämnar in
            en ryggsäck för reparation eller skriver till oss. Rannikon Maksut Oy
            bekräftar betalningen och Kiitolähetti Oy ger oss uppgifter om var paketet
            är. Om någon beställer en gåva till dig får vi ditt namn och din adress av
            den som ger gåvan.
            """,
        ),
        SectionText(
            "provision_requirement",
            """
            För en beställning behöver vi ditt namn, din leveransadress och din
            e-postadress. Utan dem kan vi inte leverera. Bokföringslagen kräver
            uppgifterna på fakturan. Kundkontot och nyhetsbrevet är frivilliga, och i
            butiken handlar du utan att uppge ditt namn om du vill.
            """,
        ),
        SectionText(
            "retention",
            """
            - <b>Beställningar, fakturor och betalningar:</b> sex år från utgången av
              det kalenderår då räkenskapsperioden har gått ut.
            - <b>Kundkontot:</b> 36 månader från den senaste inloggningen. Vi påminner
              dig per e-post 30 dagar innan kontot raderas.
            - <b>Namn och kontaktuppgifter i en reparationsanteckning:</b> fem år från
              den senaste reparationen.
            - <b>Kontakter:</b> 24 månader efter att ärendet har skötts.
            - <b>Prenumerationen på nyhetsbrevet:</b> tills du avslutar den. Adressen
              försvinner från sändlistan inom ett dygn.
            - <b>Serverloggar:</b> sex månader.
            """,
        ),
        SectionText(
            "recipients",
            """
            Vi lämnar uppgifter till följande företag. Vart och ett får bara det som
            uppdraget kräver:

            - <b>Kiitolähetti Oy</b>, transporter: namn, leveransadress, telefonnummer
              och e-postadress.
            - <b>Rannikon Maksut Oy</b>, betalningsförmedling: namn, beställningens
              summa och nummer.
            - <b>Palvelinluoto Oy</b>, webbutikens servrar: alla uppgifter i webbutiken.
            - <b>Kirjepaja Oy</b>, utskick av nyhetsbrevet: e-postadress.
            - <b>Tilitoimisto Saldola Oy</b>, bokföring: fakturor och betalningar.

            Palvelinluoto, Kirjepaja och Saldola behandlar uppgifter för vår räkning
            enligt skriftliga avtal. Till myndigheter lämnar vi uppgifter när lagen
            ålägger oss det. Vi säljer inga uppgifter.
            """,
        ),
        SectionText(
            "transfers",
            """
            Vi förvarar uppgifterna i Finland och Tyskland. Uppgifter lämnar Europeiska
            ekonomiska samarbetsområdet bara när du beställer en produkt till Schweiz
            eller Storbritannien: då får transportföretaget i landet ditt namn, din
            adress och ditt telefonnummer. Europeiska kommissionen har konstaterat att
            skyddsnivån är adekvat i båda länderna (besluten 2000/518/EG och (EU)
            2021/1772).
            """,
        ),
        SectionText(
            "security",
            """
            - Kunduppgifter är synliga för de anställda som sköter beställningar,
              reparationer eller kundtjänst. Alla har en egen användarkod och
              tvåstegsinloggning.
            - Förbindelser och säkerhetskopior är krypterade. En säkerhetskopia raderas
              efter 35 dagar.
            - Verkstadens papperslappar förvaras i ett låst skåp och förstörs efter tre
              månader.
            """,
        ),
        SectionText(
            "automated_decisions",
            "Vi profilerar inte kunder och fattar inga automatiserade beslut om dem.",
        ),
        SectionText(
            "rights",
            """
            Du har följande rättigheter i fråga om dina uppgifter. Det kostar ingenting
            att använda dem.
            """,
        ),
        SectionText(
            "right_access",
            """
            Du får veta om vi behandlar uppgifter om dig, och du får en kopia av dem.
            """,
        ),
        SectionText(
            "right_rectification",
            """
            Vi rättar felaktiga uppgifter och kompletterar bristfälliga. Dina
            kontaktuppgifter ändrar du också själv i kundkontot.
            """,
        ),
        SectionText(
            "right_erasure",
            """
            Vi raderar dina uppgifter när vi inte längre behöver dem, när du återkallar
            ditt samtycke eller när du invänder mot behandlingen och det saknas tungt
            vägande skäl för den. Fakturor raderar vi först när bokföringslagens
            förvaringstid har gått ut.
            """,
        ),
        SectionText(
            "right_restriction",
            """
            Om du bestrider att en uppgift är korrekt eller att behandlingen har en
            grund, nöjer vi oss på din begäran med att lagra uppgifterna medan vi
            utreder saken.
            """,
        ),
        SectionText(
            "right_portability",
            """
            Du får uppgifterna om dina beställningar och ditt kundkonto som en CSV-fil,
            för eget bruk eller för att flytta dem till ett annat företag.
            """,
        ),
        SectionText(
            "right_object",
            """
            När behandlingen bygger på ett berättigat intresse har du rätt att invända
            mot den av skäl som gäller din situation. Vi upphör med behandlingen, om vi
            inte har avgörande berättigade skäl för den eller behöver uppgifterna för
            ett rättsligt anspråk.
            """,
        ),
        SectionText(
            "right_object_marketing",
            """
            Du har rätt att förbjuda direktmarknadsföring när som helst och utan att
            ange något skäl. Därefter använder vi inte dina uppgifter för
            marknadsföring.
            """,
        ),
        SectionText(
            "right_withdraw_consent",
            """
            Du avslutar nyhetsbrevet med länken i slutet av varje brev. Det påverkar
            inte det vi har gjort innan du återkallade ditt samtycke.
            """,
        ),
        SectionText(
            "rights_exercise",
            """
            Skicka din begäran till vår <a href="#contact-person">kontaktperson</a>,
            skriv ett brev eller kom till butiken. Vi svarar inom en månad. Vi ber om
            mer uppgifter bara om vi annars inte vet vem du är.
            """,
        ),
        SectionText(
            "complaint",
            """
            Du har rätt att lämna in klagomål till dataombudsmannen om du anser att vi
            behandlar dina uppgifter i strid med lagen. Dataombudsmannens byrå, PB 800,
            00531 Helsingfors, <a href="https://tietosuoja.fi/sv">tietosuoja.fi/sv</a>.
            """,
        ),
        SectionText(
            "document_dates",
            """
            När vi gör väsentliga ändringar i beskrivningen berättar vi om dem minst 30
            dagar i förväg: per e-post för dem som har ett kundkonto och på webbutikens
            förstasida för andra. Tidigare versioner får du på begäran.
            """,
            heading="Datum och ändringar",
            also=("changes",),
        ),
    ),
)
