from website.demo.literals import NoticeText, SectionText


NOTICE = NoticeText(
    title="Arbetssökande",
    slug="arbetssokande",
    search_description=(
        "Hur Selkäluoto behandlar arbetssökandes personuppgifter, vem som ser dem och "
        "när de raderas."
    ),
    sections=(
        SectionText(
            "introduction",
            """
            När du söker arbete eller praktik hos oss läser vi din ansökan och antecknar
            hur rekryteringen framskrider. Här berättar vi vilka uppgifter vi behandlar
            och vad som händer med dem efter valet.
            """,
        ),
        SectionText("controller"),
        SectionText(
            "contact_person",
            "Minna ansvarar för rekryteringen och för de sökandes uppgifter.",
            facts={"role": "personalchef"},
        ),
        SectionText(
            "purposes",
            """
            Rätten att arbeta kontrollerar vi bara för den som valts och före
            arbetsavtalet.
            """,
            rows={
                "application": {
                    "purpose": "Mottagning av din ansökan och kontakt med dig"
                },
                "choice": {
                    "purpose": "Val av den sökande som passar bäst för uppgiften"
                },
                "right_to_work": {"purpose": "Kontroll av rätten att arbeta i Finland"},
                "claims": {"purpose": "Svar på krav som gäller valet"},
                "other_jobs": {
                    "purpose": "Erbjudande om andra arbeten med ditt samtycke"
                },
            },
        ),
        SectionText(
            "legal_basis",
            also=("legitimate_interests",),
            rows={
                "application": {"purpose": "Ansökan, intervjuer och arbetsprov"},
                "comparison": {
                    "purpose": "Jämförelse av de sökande och motivering av valet",
                    "legitimate_interests": (
                        "val av den mest meriterade sökanden",
                        "bemötande av krav",
                    ),
                },
                "right_to_work": {
                    "purpose": "Kontroll av rätten att arbeta",
                    "law": "utlänningslagen 301/2004",
                },
                "referee": {"purpose": "Samtal med din referens"},
                "other_jobs": {"purpose": "Erbjudande om andra arbeten"},
            },
        ),
        SectionText(
            "data_categories",
            rows={
                "basics": {
                    "name": "Grunduppgifter",
                    "items": ("namn", "kontaktuppgifter", "den uppgift du söker"),
                },
                "application": {
                    "name": "Ansökan",
                    "items": (
                        "ansökningsbrev",
                        "meritförteckning",
                        "utbildning",
                        "arbetserfarenhet",
                        "löneönskemål",
                    ),
                },
                "assessment": {
                    "name": "Bedömning",
                    "items": (
                        "intervjuarnas anteckningar",
                        "bedömning av arbetsprovet",
                    ),
                },
                "referee": {
                    "name": "Referens",
                    "items": ("namn", "kontaktuppgifter", "utlåtande"),
                },
                "chosen": {
                    "name": "Den som valts",
                    "items": ("uppgift om rätten att arbeta i Finland",),
                },
            },
        ),
        SectionText(
            "special_categories",
            """
            Vi frågar inte om hälsa, övertygelse, familj eller annat känsligt. Om du
            berättar om sådant i din ansökan raderar vi uppgiften, om den inte är
            nödvändig med tanke på arbetet.
            """,
        ),
        SectionText(
            "data_sources",
            """
            Referenser kontaktar vi bara med ditt samtycke, så som lagen om
            integritetsskydd i arbetslivet (759/2004) kräver. Vi söker inte uppgifter om
            dig på nätet eller i sociala medier.
            """,
            rows={"referee": {"name": "Din referens", "data": ("utlåtande",)}},
        ),
        SectionText(
            "provision_requirement",
            "Foto eller födelsetid ber vi inte om.",
            rows={
                "application": {
                    "data": "Namn, kontaktuppgifter och beskrivning av ditt kunnande",
                    "consequence": "Vi behandlar inte din ansökan.",
                },
                "consents": {
                    "data": "Referens och samtycke till erbjudande om andra arbeten",
                    "consequence": "Vi behandlar din ansökan på samma sätt.",
                },
            },
        ),
        SectionText(
            "retention",
            """
            Under den tid som ansökan och bedömningar sparas preskriberas rätten att
            väcka åtal för diskriminering i arbetslivet (8 kap. 1 § i strafflagen).
            """,
            rows={
                "application": {"what": "Ansökan och bedömningar"},
                "open_application": {"what": "Öppen ansökan"},
                "other_jobs": {
                    "what": "Uppgifter som sparas för nya rekryteringar",
                    "starts_words": "från ditt samtycke",
                },
                "work_sample": {"what": "Bilder av arbetsprovet"},
                "chosen": {
                    "what": "Ansökan av den som valts",
                    "criterion": (
                        "Den flyttas till personaluppgifterna, som den anställda får "
                        "en egen beskrivning av."
                    ),
                },
            },
        ),
        SectionText(
            "recipients",
            """
            Din ansökan läses av personalchefen, verkställande direktören och chefen för
            uppgiften. Till andra än våra personuppgiftsbiträden lämnar vi inte ut
            uppgifter, om inte lagen kräver det.
            """,
        ),
        SectionText(
            "processors",
            rows={
                "recruiting": {"task": "rekryteringssystem"},
                "hosting": {"task": "e-post och filer"},
            },
        ),
        SectionText("transfers", lead="Uppgifterna finns i Finland."),
        SectionText(
            "security",
            """
            Rekryteringssystemet registrerar vem som har öppnat en ansökan. En ansökan
            på papper skannar vi och strimlar inom en vecka.
            """,
        ),
        SectionText(
            "automated_decisions",
            """
            En människa läser varje ansökan. Vi varken poängsätter eller gallrar
            maskinellt.
            """,
            silent=True,
        ),
        SectionText("rights"),
        SectionText(
            "right_access",
            """
            Kopian omfattar också intervjuarnas anteckningar till den del de gäller dig.
            """,
        ),
        SectionText(
            "right_erasure",
            """
            Du kan dra tillbaka din ansökan, och då raderar vi den. Motiveringen till
            valet sparar vi i två år med tanke på krav.
            """,
        ),
        SectionText(
            "right_object",
            "Jämförelsen av de sökande bygger på ett berättigat intresse.",
        ),
        SectionText(
            "right_withdraw_consent",
            """
            Du återkallar ditt samtycke genom att meddela personalchefen. Det påverkar
            inte behandlingen av din ansökan i övrigt.
            """,
        ),
        SectionText(
            "rights_exercise",
            """
            Du kan också ringa oss. Vårt nummer finns under <a
            href="#controller">Personuppgiftsansvarig</a>.
            """,
        ),
        SectionText("complaint"),
        SectionText(
            "changes",
            """
            Om beskrivningen ändras medan din ansökan behandlas skickar vi den nya till
            dig innan ändringen träder i kraft.
            """,
        ),
        SectionText("document_dates"),
    ),
)
