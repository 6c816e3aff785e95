from website.demo.literals import NoticeText, SectionText


#: What the museum decided after the notice had been published for the first time.
PUBLICATION = """
    Fotografier av människor publicerar vi när de är äldre än 70 år. Yngre bilder
    publicerar vi bara om de avbildade har gett sitt samtycke. Intervjuer lägger vi ut
    med den intervjuades samtycke.
"""

NOTICE = NoticeText(
    title="Samlingar och donatorer",
    slug="samlingar",
    search_description=(
        "Hur Sävstrands varvsmuseum behandlar personuppgifter i fotografier, brev och "
        "intervjuer, och uppgifter om den som skänker något till samlingarna."
    ),
    sections=(
        SectionText(
            "introduction",
            """
            I museets samlingar finns människor: på fotografier, i lönelistor, i brev
            och i berättelser. Många av dem lever. Här berättar vi hur vi behandlar
            deras uppgifter och uppgifter om dig som skänker något till oss eller
            forskar i arkivet.
            """,
        ),
        SectionText("controller"),
        SectionText(
            "contact_person",
            """
            Känner du igen dig själv eller någon annan på en bild? Hör gärna av dig.
            """,
        ),
        SectionText("dpo"),
        SectionText(
            "data_subjects",
            facts={
                "others": (
                    "Människor på fotografier, i brev och i handlingar",
                    "Intervjuade",
                    "Donatorer",
                    "De som forskar i arkivet",
                ),
            },
        ),
        SectionText(
            "purposes",
            """
            Vi samlar inte in uppgifter för att bedöma enskilda människor, och vi
            använder dem inte i beslut om någon.
            """,
            rows={
                "keeping": {"purpose": "Bevarande av varvets och kustens historia"},
                "gifts": {"purpose": "Mottagande av gåvor till samlingarna"},
                "showing": {"purpose": "Utställningar, publikationer och sökning"},
                "readers": {"purpose": "Tillsyn över hur arkivet används"},
            },
        ),
        SectionText(
            "legal_basis",
            also=("legitimate_interests",),
            rows={
                "keeping": {
                    "purpose": "Bevarande och visning av samlingarna",
                    "law": "dataskyddslagen 1050/2018, 4 § 4 punkten",
                },
                "gifts": {"purpose": "Gåvobrev"},
                "interviews": {
                    "purpose": "Publicering av intervjuer och av yngre bilder",
                },
                "readers": {
                    "purpose": "Register över dem som forskar i arkivet",
                    "legitimate_interests": (
                        "uppgift om vem som har haft ett unikt föremål i sina händer",
                    ),
                },
            },
        ),
        SectionText(
            "data_categories",
            "Om den som har avlidit gäller inte dataskyddsförordningen.",
            rows={
                "people": {
                    "name": "Människor i samlingarna",
                    "items": ("namn", "bild", "yrke", "hemort", "levnadsår"),
                },
                "stories": {
                    "name": "Intervjuer",
                    "items": ("inspelning", "utskrift", "det som berättas om andra"),
                },
                "donors": {
                    "name": "Donatorer",
                    "items": ("namn", "kontaktuppgifter", "gåvan", "villkor"),
                },
                "readers": {
                    "name": "De som forskar i arkivet",
                    "items": ("namn", "kontaktuppgifter", "ämne", "utlånat material"),
                },
            },
        ),
        SectionText(
            "special_categories",
            """
            En bild från ett bönemöte eller en medlemsbok i fackföreningen säger något
            om den som syns där. Sådant bevarar vi, men vi gör det inte sökbart.
            """,
            facts={"law": "dataskyddslagen 1050/2018, 6 §"},
        ),
        SectionText(
            "data_sources",
            rows={
                "donors": {
                    "name": "Donatorer och intervjuade",
                    "data": ("fotografier", "brev", "berättelser om andra"),
                },
                "press": {
                    "name": "Tidningar och tryckta böcker",
                    "data": ("namn", "yrke", "levnadsår"),
                },
            },
        ),
        SectionText(
            "provision_requirement",
            rows={
                "gift": {
                    "data": "Namn och kontaktuppgifter i gåvobrevet",
                    "consequence": "Vi kan inte ta emot gåvan.",
                },
                "interview": {
                    "data": "Intervju och uppgifter om bilder",
                    "consequence": "Du bestämmer själv vad du berättar.",
                },
            },
        ),
        SectionText(
            "retention",
            rows={
                "collections": {
                    "what": "Samlingarna",
                    "criterion": "Vi bevarar dem varaktigt.",
                },
                "gifts": {
                    "what": "Gåvobrev",
                    "criterion": "Vi bevarar dem så länge som gåvan finns i samlingen.",
                },
                "offers": {"what": "Erbjudna gåvor som vi inte har tagit emot"},
                "readers": {
                    "what": "Register över dem som forskar i arkivet",
                    "starts_words": "från det senaste besöket i arkivet",
                },
            },
        ),
        SectionText(
            "directory_publication",
            """
            Fotografier av människor publicerar vi när de är äldre än 50 år. Yngre
            bilder publicerar vi bara om de avbildade har gett sitt samtycke. Intervjuer
            lägger vi ut med den intervjuades samtycke.
            """,
            heading="Bilder och berättelser på nätet",
            facts={
                "data": ("fotografier", "namn", "yrke", "levnadsår", "intervjuer"),
                "place": "Museets söktjänst",
                "removal": (
                    "Skriv till kontaktpersonen. Medan vi prövar saken är bilden dold."
                ),
            },
        ),
        SectionText(
            "recipients",
            rows={
                "researchers": {
                    "name": "Forskare",
                    "purpose": "studier i arkivet",
                    "data": ("det material som studien gäller",),
                },
            },
        ),
        SectionText(
            "processors",
            rows={"servers": {"task": "servrar för samlingarna och söktjänsten"}},
        ),
        SectionText("transfers"),
        SectionText(
            "security_manual",
            facts={"others": ("Arkivrum med brandskydd",)},
        ),
        SectionText("security_electronic"),
        SectionText("automated_decisions"),
        SectionText("rights"),
        SectionText(
            "right_rectification",
            """
            Ett gammalt dokument ändrar vi inte, men vi fogar din rättelse till det. En
            felaktig bildtext rättar vi.
            """,
        ),
        SectionText(
            "right_erasure",
            """
            Rätten gäller inte det som vi måste bevara för arkivändamål av allmänt
            intresse. Vi kan ändå ta bort en bild från nätet.
            """,
        ),
        SectionText(
            "right_object",
            """
            Berätta vilken bild eller handling det gäller och vad i din situation som
            talar mot att vi visar den.
            """,
        ),
        SectionText(
            "right_withdraw_consent",
            "Återkallar du samtycket tar vi bort intervjun eller bilden från nätet.",
        ),
        SectionText(
            "rights_exercise",
            facts={"include": ("ditt namn", "bildens eller handlingens nummer")},
        ),
        SectionText("complaint"),
        SectionText("changes"),
        SectionText("document_dates"),
    ),
)
