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
        ),
        SectionText(
            "purposes",
            """
            Till hanteringen av en beställning hör betalning, leverans och retur. För
            andra ändamål använder vi inte personuppgifter.
            """,
            heading="Ändamål och rättsliga grunder",
            also=("legal_basis",),
            rows={
                "orders": {"purpose": "Hantering av beställningar"},
                "repairs": {"purpose": "Reparationer och service"},
                "account": {"purpose": "Kundkonto"},
                "bookkeeping": {
                    "purpose": "Bokföring",
                    "law": "bokföringslagen 1336/1997",
                },
                "liability": {
                    "purpose": "Ansvar för fel i varan",
                    "law": "konsumentskyddslagen 38/1978",
                },
                "service": {"purpose": "Kundtjänst"},
                "misuse": {"purpose": "Förebyggande av missbruk"},
                "range": {"purpose": "Planering av sortimentet"},
                "newsletter": {"purpose": "Nyhetsbrev"},
            },
        ),
        SectionText(
            "legitimate_interests",
            facts={
                "interests": (
                    "svar till den som kontaktar oss",
                    "förebyggande av betalningsbedrägerier",
                    "planering av sortimentet efter vad kunderna köper",
                ),
                "balance": (
                    "I planeringen använder vi bara sammanräknade siffror utan namn. "
                    "Du får läsa vår bedömning om du ber om det."
                ),
            },
        ),
        SectionText(
            "direct_marketing",
            facts={
                "stop": (
                    "Länken i slutet av varje nyhetsbrev",
                    "Ett meddelande till vår kontaktperson",
                ),
            },
        ),
        SectionText(
            "data_categories",
            "Numret på ditt betalkort får vi inte.",
            rows={
                "contact": {
                    "items": (
                        "namn",
                        "postadress",
                        "e-postadress",
                        "telefonnummer",
                        "kontaktspråk",
                    )
                },
                "orders": {
                    "items": (
                        "produkter",
                        "priser",
                        "leveranssätt",
                        "leveransadress",
                        "returer",
                        "betalningssätt",
                        "betalningens status",
                        "fakturor",
                    )
                },
                "account": {
                    "name": "Kundkonto",
                    "items": (
                        "e-postadress",
                        "kondensat av lösenordet",
                        "tidpunkter för inloggning",
                    ),
                },
                "messages": {"items": ("dina meddelanden", "våra svar")},
                "newsletter": {
                    "name": "Nyhetsbrev",
                    "items": ("e-postadress", "tidpunkten för samtycket"),
                },
            },
        ),
        SectionText(
            "repair_history",
            """
            Varje ryggsäck från oss har ett serienummer. När en ryggsäck lämnas in för
            reparation antecknar vi på serienumret vad som har reparerats, när och med
            vilket material. Därför kan vi reparera samma ryggsäck igen många år senare.

            När namn och kontaktuppgifter raderas ur anteckningen återstår bara
            uppgifterna om reparationen. Meddela oss om du säljer eller ger bort
            ryggsäcken: då tar vi genast bort ditt namn från serienumret.
            """,
        ),
        SectionText(
            "data_sources",
            """
            Du lämnar uppgifter till oss när du beställer, öppnar ett kundkonto, lämnar
            in en ryggsäck för reparation eller skriver till oss.
            """,
            rows={
                "payments": {"data": ("bekräftelse av betalningen",)},
                "carrier": {"data": ("uppgifter om var paketet är",)},
                "giver": {
                    "name": "Den som beställer en gåva till dig",
                    "data": ("ditt namn", "din adress"),
                },
            },
        ),
        SectionText(
            "provision_requirement",
            "I butiken handlar du utan att uppge ditt namn om du vill.",
            rows={
                "order": {
                    "data": "Namn, leveransadress och e-postadress",
                    "consequence": "Vi kan inte leverera din beställning.",
                },
                "invoice": {
                    "data": "Uppgifterna på fakturan",
                    "consequence": "Vi kan inte skicka dig en faktura.",
                },
                "account": {
                    "data": "Kundkonto och nyhetsbrev",
                    "consequence": "Du kan beställa utan dem.",
                },
            },
        ),
        SectionText(
            "retention",
            "Vi påminner dig per e-post 30 dagar innan vi raderar ditt kundkonto.",
            rows={
                "orders": {
                    "what": "Beställningar, fakturor och betalningar",
                    "act": "bokföringslagen 1336/1997, 2 kap. 10 §",
                },
                "account": {
                    "what": "Kundkonto",
                    "starts_words": "från den senaste inloggningen",
                },
                "repairs": {
                    "what": "Namn och kontaktuppgifter i en reparationsanteckning",
                    "starts_words": "från den senaste reparationen",
                },
                "messages": {
                    "what": "Kontakter",
                    "starts_words": "från den dag då ärendet har skötts",
                },
                "newsletter": {
                    "what": "Prenumeration på nyhetsbrevet",
                    "criterion": (
                        "Vi sparar din adress tills du avslutar nyhetsbrevet. Den "
                        "försvinner från sändlistan inom ett dygn."
                    ),
                },
                "logs": {"what": "Serverloggar"},
            },
        ),
        SectionText(
            "recipients",
            """
            Vi lämnar till var och en bara det som uppdraget kräver. Till myndigheter
            lämnar vi uppgifter när lagen ålägger oss det. Vi säljer inga uppgifter.
            """,
            rows={
                "carrier": {
                    "purpose": "leverans av din beställning",
                    "data": (
                        "namn",
                        "leveransadress",
                        "telefonnummer",
                        "e-postadress",
                    ),
                },
                "payments": {
                    "purpose": "betalningsförmedling",
                    "data": ("namn", "beställningens summa", "ordernummer"),
                },
            },
        ),
        SectionText(
            "processors",
            rows={
                "hosting": {"task": "webbutikens servrar"},
                "accounting": {"task": "bokföring"},
                "newsletter": {"task": "utskick av nyhetsbrevet"},
            },
        ),
        SectionText(
            "transfers",
            """
            Ett transportföretag utomlands får ditt namn, din adress och ditt
            telefonnummer, och bara om du beställer en produkt till dess land.
            """,
            lead="Vi förvarar webbutikens uppgifter i Finland.",
            rows={
                "newsletter": {"copy": "hos vår kontaktperson"},
                "switzerland": {"name": "Lokalt transportföretag"},
                "united_kingdom": {"name": "Lokalt transportföretag"},
            },
        ),
        SectionText(
            "security",
            """
            Kunduppgifter är synliga för de anställda som sköter beställningar,
            reparationer eller kundtjänst.
            """,
        ),
        SectionText(
            "security_electronic",
            facts={
                "others": ("Krypterade säkerhetskopior, som raderas efter 35 dagar",)
            },
        ),
        SectionText(
            "security_manual",
            facts={
                "others": ("Förstöring av verkstadens papperslappar efter 3 månader",)
            },
        ),
        SectionText("automated_decisions"),
        SectionText("rights"),
        SectionText(
            "right_rectification",
            "Dina kontaktuppgifter ändrar du också själv i kundkontot.",
        ),
        SectionText(
            "right_portability",
            """
            Uppgifterna om dina beställningar och ditt kundkonto får du som en CSV-fil.
            """,
        ),
        SectionText("right_object"),
        SectionText("right_object_marketing"),
        SectionText(
            "right_withdraw_consent",
            "Du avslutar nyhetsbrevet med länken i slutet av varje brev.",
        ),
        SectionText(
            "rights_exercise",
            """
            Du kan också skriva ett brev till oss. Vår postadress finns under <a
            href="#controller">Personuppgiftsansvarig</a>.
            """,
            facts={
                "place": "Vår butik i Borgå",
                "identification": "Då frågar vi efter numret på din beställning.",
            },
        ),
        SectionText("complaint"),
        SectionText(
            "changes",
            """
            E-post skickar vi till dem som har ett kundkonto. Tidigare versioner får du
            på begäran.
            """,
        ),
        SectionText("document_dates"),
    ),
)
