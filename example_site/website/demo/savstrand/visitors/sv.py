from website.demo.literals import NoticeText, SectionText


NOTICE = NoticeText(
    title="Besökare och kursdeltagare",
    slug="besokare",
    search_description=(
        "Hur Sävstrands varvsmuseum behandlar personuppgifter om besökare, grupper, "
        "kursdeltagare och prenumeranter på nyhetsbrevet."
    ),
    sections=(
        SectionText(
            "introduction",
            """
            Utställningarna på varvet kan du se utan att vi vet vem du är. När du bokar
            en visning, går en kurs eller beställer vårt nyhetsbrev behöver vi några
            uppgifter om dig. Här berättar vi vilka. Om bilder, brev och intervjuer i
            våra samlingar finns en egen beskrivning.
            """,
        ),
        SectionText("controller"),
        SectionText("contact_person"),
        SectionText(
            "dpo",
            """
            Ombudet är inte anställt hos oss. Du kan kontakta ombudet direkt, och det du
            berättar förs inte vidare till oss utan ditt medgivande.
            """,
        ),
        SectionText(
            "data_subjects",
            facts={
                "others": (
                    "Besökare och gruppledare",
                    "Kursdeltagare, även barn",
                    "Vårdnadshavare till barn på våra kurser",
                ),
            },
        ),
        SectionText(
            "purposes",
            """
            Besöksstatistiken bygger på antalet sålda biljetter och innehåller inga
            personuppgifter.
            """,
            heading="Ändamål, rättslig grund och lagringstid",
            also=("legal_basis", "legitimate_interests", "retention"),
            rows={
                "bookings": {
                    "purpose": "Bokade visningar och gruppbesök",
                    "data": ("namn", "e-postadress", "telefonnummer", "bokning"),
                    "starts_words": "från besöket",
                },
                "courses": {
                    "purpose": "Kurser i båtbygge",
                    "data": (
                        "namn",
                        "e-postadress",
                        "telefonnummer",
                        "förkunskaper",
                        "kursintyg",
                    ),
                    "starts_words": "från kursens slut",
                },
                "meals": {
                    "purpose": "Måltider på kurserna",
                    "data": ("allergier", "specialkost"),
                    "starts_words": "från kursens slut",
                },
                "safety": {
                    "purpose": "Säkerhet i verkstaden",
                    "data": ("namn och telefonnummer till en anhörig",),
                    "legitimate_interests": (
                        "snabb kontakt med anhöriga om någon skadar sig",
                    ),
                    "starts_words": "från kursens slut",
                },
                "bookkeeping": {
                    "purpose": "Bokföring",
                    "data": ("namn och adress på fakturan", "betalningar"),
                    "law": "bokföringslagen 1336/1997",
                    "act": "bokföringslagen 1336/1997, 2 kap. 10 §",
                },
                "newsletter": {
                    "purpose": "Nyhetsbrev",
                    "data": ("e-postadress", "språk"),
                    "criterion": "Vi sparar din adress tills du avslutar nyhetsbrevet.",
                },
            },
        ),
        SectionText(
            "direct_marketing",
            "Brevet kommer fyra gånger om året och berättar om kurser och visningar.",
            facts={
                "stop": (
                    "Länken i slutet av varje nyhetsbrev",
                    "Ett samtal eller ett meddelande till museet",
                ),
            },
        ),
        SectionText(
            "data_categories",
            rows={
                "contact": {
                    "items": ("namn", "e-postadress", "telefonnummer", "språk")
                },
                "booking": {
                    "name": "Bokning",
                    "items": ("tid", "antal personer", "gruppens namn", "betalning"),
                },
                "course": {
                    "name": "Kurs",
                    "items": (
                        "förkunskaper",
                        "allergier och specialkost",
                        "anhörig",
                        "kursintyg",
                    ),
                },
                "newsletter": {
                    "name": "Nyhetsbrev",
                    "items": ("e-postadress", "tidpunkten för samtycket"),
                },
            },
        ),
        SectionText(
            "special_categories",
            """
            Allergier och specialkost frågar vi om bara när en kurs innehåller en
            måltid. Köket får uppgiften utan namn.
            """,
        ),
        SectionText(
            "children",
            """
            Ett barn anmäls till en kurs av sin vårdnadshavare. Om barnet frågar vi
            namn, födelseår och det som har betydelse för säkerheten. Nyhetsbrevet
            skickar vi inte till barn.
            """,
        ),
        SectionText(
            "data_sources",
            rows={
                "teacher": {
                    "name": "Läraren eller gruppens ledare",
                    "data": ("antal elever", "allergier i gruppen, utan namn"),
                },
                "guardian": {
                    "name": "Vårdnadshavaren",
                    "data": ("barnets uppgifter",),
                },
            },
        ),
        SectionText(
            "provision_requirement",
            rows={
                "booking": {
                    "data": "Namn och kontaktuppgifter",
                    "consequence": "Vi kan inte ta emot bokningen eller anmälan.",
                },
                "invoice": {
                    "data": "Uppgifterna på fakturan",
                    "consequence": "Du kan i stället betala i museets kassa.",
                },
                "rest": {
                    "data": "Specialkost, anhörig och nyhetsbrev",
                    "consequence": "Du kan delta ändå.",
                },
            },
        ),
        SectionText(
            "cctv",
            """
            Varvet är ett trähus fullt av spån, och en brand måste upptäckas i tid.
            Därför väger skyddet av människor och samlingar tyngre än den olägenhet som
            kamerorna medför.
            """,
            facts={
                "places": ("Kassan", "Båthallen", "Kajen nattetid"),
                "purposes": (
                    "Skydd mot brand",
                    "Utredning av stölder och skadegörelse",
                ),
                "starts_words": "från inspelningen",
                "access": "Museichefen och vaktmästaren",
            },
        ),
        SectionText("cookies"),
        SectionText("cookie_choices"),
        SectionText(
            "recipients",
            """
            Om du skadar dig hos oss lämnar vi de uppgifter som skadeanmälan kräver till
            vårt försäkringsbolag.
            """,
            rows={
                "payments": {
                    "purpose": "betalning med kort",
                    "data": ("belopp", "bokningsnummer"),
                },
            },
        ),
        SectionText(
            "processors",
            rows={
                "booking": {"task": "bokningar och kursanmälningar"},
                "accounts": {"task": "bokföring"},
                "letters": {"task": "utskick av nyhetsbrevet"},
            },
        ),
        SectionText("transfers"),
        SectionText(
            "security",
            facts={"others": ("Förstöring av deltagarlistan när kursen är slut",)},
        ),
        SectionText("automated_decisions"),
        SectionText("rights"),
        SectionText(
            "right_object",
            "Kamerorna och anhöriglistan grundar sig på berättigat intresse.",
        ),
        SectionText("right_object_marketing"),
        SectionText(
            "right_withdraw_consent",
            """
            Nyhetsbrevet avslutar du med länken i brevet. Vill du att vi raderar en
            uppgift om specialkost räcker det att du säger till kursledaren.
            """,
        ),
        SectionText(
            "rights_exercise",
            facts={
                "include": ("ditt namn", "vilken bokning eller kurs det gäller"),
                "identification": (
                    "Är vi osäkra på vem du är ringer vi upp det nummer som du har "
                    "uppgett i bokningen."
                ),
            },
        ),
        SectionText("complaint"),
        SectionText(
            "changes",
            "Gäller ändringen en kurs som du har anmält dig till skriver vi till dig.",
        ),
        SectionText("document_dates"),
    ),
)
