from website.demo.literals import NoticeText, SectionText


NOTICE = NoticeText(
    title="Kakor och besöksstatistik",
    slug="kakor",
    search_description=(
        "Vilka kakor Selkäluotos webbplats och webbutik använder, till vad, hur länge "
        "och hur du själv väljer."
    ),
    sections=(
        SectionText(
            "introduction",
            """
            Vår webbplats och vår webbutik behöver några kakor för att fungera och ber
            om lov för andra. Här ser du vilka de är, vem de hör till och hur du väljer
            själv.
            """,
        ),
        SectionText("controller"),
        SectionText("contact_person"),
        SectionText(
            "purposes",
            """
            - Vi minns varukorgen och inloggningen från sida till sida.
            - Vi skyddar formulären mot förfalskade anrop.
            - Vi minns ditt val av kakor.
            - Vi räknar besökare och ser vilka sidor som läses, om du ger lov till det.
            - Vi visar videor om våra produkter, om du ber om dem.
            """,
        ),
        SectionText(
            "legal_basis",
            """
            Nödvändiga kakor kräver inget samtycke, eftersom vi utan dem inte kan
            erbjuda den tjänst du ber om. Kakorna för besöksstatistiken kräver det (205
            § i lagen om tjänster inom elektronisk kommunikation, 917/2014).
            """,
            also=("legitimate_interests",),
            rows={
                "necessary": {"purpose": "Nödvändiga kakor"},
                "statistics": {"purpose": "Besöksstatistik"},
                "videos": {"purpose": "Videor"},
                "logs": {
                    "purpose": "Serverloggar",
                    "legitimate_interests": ("tjänstens säkerhet",),
                },
            },
        ),
        SectionText(
            "cookies",
            lead="""
            De flesta hör till webbutiken, kauppa.selkaluoto.example. Tabellen visar
            alltid vad som används.
            """,
        ),
        SectionText(
            "cookie_choices",
            """
            Vid ditt första besök frågar webbutiken om du tillåter statistiken. Du
            tillåter eller nekar den med ett tryck. När du tar tillbaka ditt tillstånd
            försvinner statistikens kakor genast.
            """,
        ),
        SectionText(
            "analytics",
            """
            Statistiken samlas på vår egen server och kopplas inte ihop med ditt
            kundkonto.
            """,
            rows={"matomo": {}},
        ),
        SectionText(
            "third_party_services",
            """
            På våra sidor finns inga annonsnätverk och inga knappar för sociala medier.
            När du betalar kommer du till en sida hos Rannikon Maksut Oy, som sätter en
            sessionskaka på sin egen domän och informerar själv om den.
            """,
            rows={
                "videos": {
                    "purpose": "videor om våra produkter på webbutikens sidor",
                    "data": (
                        "IP-adress",
                        "webbläsare och enhet",
                        "videon och hur mycket av den du ser",
                    ),
                }
            },
        ),
        SectionText(
            "server_logs",
            """
            En administratör läser loggarna bara när något är fel.
            """,
        ),
        SectionText(
            "data_categories",
            """
            - Kakans identifierare, tidpunkten för besöket, de lästa sidorna och sidan
              du kom från.
            - Typ av enhet, webbläsare, språk och förkortad IP-adress.
            - I serverloggen hela IP-adressen.
            """,
        ),
        SectionText(
            "provision_requirement",
            """
            Du behöver inte tillåta statistikkakor; butiken fungerar likadant utan dem.
            Om du blockerar de nödvändiga kakorna i webbläsaren kan du inte beställa i
            webbutiken, men du kan beställa per telefon eller i butiken.
            """,
        ),
        SectionText(
            "retention",
            """
            När tiden för enskilda besök har gått ut återstår bara sammanräknade
            siffror.
            """,
            rows={
                "cookies": {
                    "what": "Kakor",
                    "criterion": "Tiderna nämns ovan vid varje kaka.",
                },
                "visits": {"what": "Uppgifter om enskilda besök"},
                "logs": {"what": "Serverloggar"},
            },
        ),
        SectionText("recipients"),
        SectionText(
            "processors",
            rows={"hosting": {"task": "server för statistiken och loggarna"}},
        ),
        SectionText(
            "transfers",
            """
            Statistiken och loggarna stannar i Finland. Bara videorna kommer någon
            annanstans ifrån.
            """,
        ),
        SectionText("rights"),
        SectionText(
            "right_access",
            """
            Med hjälp av en kaka hittar vi dina uppgifter bara om du ger oss kakans
            identifierare.
            """,
        ),
        SectionText(
            "right_portability",
            "Statistikens uppgifter får du som en CSV-fil.",
        ),
        SectionText(
            "right_object",
            "Serverloggarna bygger på ett berättigat intresse.",
        ),
        SectionText(
            "right_withdraw_consent",
            """
            Du återkallar samtycket via länken Kakinställningar längst ner i webbutiken.
            De siffror som redan har räknats finns kvar i statistiken.
            """,
        ),
        SectionText("rights_exercise"),
        SectionText(
            "complaint",
            """
            Transport- och kommunikationsverket Traficom övervakar hur kakor sparas, <a
            href="https://www.traficom.fi/sv">traficom.fi/sv</a>.
            """,
        ),
        SectionText(
            "document_dates",
            """
            När vi tar en ny kaka i bruk uppdaterar vi den här beskrivningen och ber på
            nytt om ditt samtycke, om kakan kräver det.
            """,
            heading="Datum och ändringar",
            also=("changes",),
        ),
    ),
)
