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
            facts={
                "name": "Minna Ahlskog",
                "role": "personalchef",
                "email": "rekry@selkaluoto.example",
            },
        ),
        SectionText(
            "purposes",
            """
            Vi behandlar dina uppgifter för att

            - ta emot din ansökan och hålla kontakt med dig
            - välja den sökande som passar bäst för uppgiften
            - före arbetsavtalet kontrollera att den som valts har rätt att arbeta i
              Finland
            - kunna svara om någon frågar om valet eller framställer krav
            - hitta dig när en ny uppgift blir ledig, om du har gett lov till det.
            """,
        ),
        SectionText(
            "legal_basis",
            """
            - <b>Ansökan, intervjuer och arbetsprov:</b> åtgärder som du begär innan ett
              arbetsavtal ingås (artikel 6.1 led b).
            - <b>Jämförelse av de sökande och motivering av valet:</b> vårt berättigade
              intresse att välja den mest meriterade och att bemöta krav (led f).
            - <b>Kontroll av rätten att arbeta:</b> en rättslig förpliktelse (led c)
              enligt utlänningslagen (301/2004).
            - <b>Samtal med referenser och uppgifter som sparas för nya
              rekryteringar:</b> ditt samtycke (led a).
            """,
            also=("legitimate_interests",),
        ),
        SectionText(
            "data_categories",
            """
            - Namn, kontaktuppgifter och den uppgift du söker.
            - Ansökningsbrev, meritförteckning, utbildning, arbetserfarenhet och
              löneönskemål.
            - Intervjuarnas anteckningar och bedömningen av arbetsprovet.
            - Referensens namn, kontaktuppgifter och utlåtande.
            - För den som valts: uppgift om rätten att arbeta i Finland.
            """,
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
            Vi får uppgifterna av dig. Referenser kontaktar vi bara med ditt samtycke,
            så som lagen om integritetsskydd i arbetslivet (759/2004) kräver. Vi söker
            inte uppgifter om dig på nätet eller i sociala medier.
            """,
        ),
        SectionText(
            "provision_requirement",
            """
            Vi behöver ditt namn, dina kontaktuppgifter och en beskrivning av ditt
            kunnande. Utan dem behandlar vi inte ansökan. Foto, födelsetid eller
            personbeteckning ber vi inte om.
            """,
        ),
        SectionText(
            "retention",
            """
            - <b>Ansökan och bedömningar:</b> två år från valet. Under den tiden
              preskriberas rätten att väcka åtal för diskriminering i arbetslivet (8
              kap. 1 § i strafflagen).
            - <b>Öppen ansökan:</b> sex månader.
            - <b>Uppgifter som sparas för nya rekryteringar:</b> 12 månader från ditt
              samtycke.
            - <b>Bilder av arbetsprovet:</b> tre månader från valet.
            - <b>Ansökan av den som valts:</b> flyttas till personaluppgifterna, som den
              anställda får en egen beskrivning av.
            """,
        ),
        SectionText(
            "recipients",
            """
            Din ansökan läses av personalchefen, verkställande direktören och chefen för
            uppgiften. För vår räkning behandlas uppgifter dessutom av

            - <b>Hakukanava Oy</b>, rekryteringssystem
            - <b>Palvelinluoto Oy</b>, e-post och filer.

            Till andra lämnar vi inte ut uppgifter, om inte lagen kräver det.
            """,
            also=("processors",),
        ),
        SectionText(
            "transfers",
            """
            Uppgifterna finns i Finland. Vi för inte över dem till länder utanför EU
            eller EES.
            """,
        ),
        SectionText(
            "security",
            """
            Inloggningen i rekryteringssystemet är personlig och sker i två steg, och
            systemet registrerar vem som har öppnat en ansökan. En ansökan på papper
            skannar vi och strimlar inom en vecka.
            """,
        ),
        SectionText(
            "automated_decisions",
            """
            En människa läser varje ansökan. Vi varken poängsätter eller gallrar
            maskinellt.
            """,
        ),
        SectionText(
            "rights",
            """
            Som sökande har du följande rättigheter. Det kostar ingenting att använda
            dem.
            """,
        ),
        SectionText(
            "right_access",
            """
            Du får en kopia av dina uppgifter, också av intervjuarnas anteckningar till
            den del de gäller dig.
            """,
        ),
        SectionText(
            "right_rectification",
            "Vi rättar fel och kompletterar det som saknas när du berättar om det.",
        ),
        SectionText(
            "right_erasure",
            """
            Du kan dra tillbaka din ansökan, och då raderar vi den. Motiveringen till
            valet sparar vi i två år med tanke på krav.
            """,
        ),
        SectionText(
            "right_restriction",
            """
            Om du anser att en uppgift är fel eller att behandlingen saknar grund, nöjer
            vi oss på din begäran med att lagra uppgifterna tills saken är utredd.
            """,
        ),
        SectionText(
            "right_portability",
            """
            Du får de uppgifter som du själv har lämnat i maskinläsbar form ur
            rekryteringssystemet.
            """,
        ),
        SectionText(
            "right_object",
            """
            Du har rätt att av skäl som gäller din situation invända mot jämförelsen,
            som bygger på ett berättigat intresse. Vi bedömer skälet och upphör med
            behandlingen, om vi inte har avgörande berättigade skäl för den.
            """,
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
            Skriv till vår <a href="#contact-person">kontaktperson</a> eller ring oss.
            Vi svarar inom en månad.
            """,
        ),
        SectionText(
            "complaint",
            """
            Du har rätt att lämna in klagomål till dataombudsmannen: Dataombudsmannens
            byrå, PB 800, 00531 Helsingfors, <a
            href="https://tietosuoja.fi/sv">tietosuoja.fi/sv</a>.
            """,
        ),
        SectionText(
            "document_dates",
            """
            Om beskrivningen ändras medan din ansökan behandlas skickar vi den nya till
            dig per e-post innan ändringen träder i kraft.
            """,
            heading="Datum och ändringar",
            also=("changes",),
        ),
    ),
)
