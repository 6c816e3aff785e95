from website.demo.literals import HomeText, PageText, SiteText


HOME = HomeText(
    title="Sävstrands varvsmuseum",
    slug="savstrand",
    tagline="Varvet där båtarna ännu byggs för hand",
    introduction=(
        "På slipen i Kristinestad har det byggts båtar av trä sedan 1887. Kom och känn "
        "doften av tjära, se hur en eka tar form och ro ut på viken i en som är färdig."
    ),
    action_text="Planera ditt besök",
    search_description=(
        "Sävstrands varvsmuseum i Kristinestad: träbåtar, utställningar, visningar och "
        "kurser i båtbygge."
    ),
    body=(
        (
            "promises",
            [
                {
                    "title": "Öppet",
                    "text": "Onsdag–söndag 11–17, i juni, juli och augusti alla dagar.",
                },
                {
                    "title": "Biljetter",
                    "text": "Vuxna 9 €, studerande 5 €, under 18 år fritt inträde.",
                },
                {
                    "title": "Hitta hit",
                    "text": "Slipvägen 3, tio minuters promenad från torget.",
                },
            ],
        ),
        (
            "programme",
            {
                "heading": "På gång i vinter",
                "events": [
                    {
                        "when": "Lördagar kl. 13",
                        "title": "Visning av båthallen",
                        "text": "En timme bland spanter och bordläggning. Ingår i "
                        "biljetten.",
                    },
                    {
                        "when": "Januari–mars",
                        "title": "Bygg en eka",
                        "text": "Tolv kvällar, sex platser, en båt. Du behöver inte ha "
                        "hållit i en hyvel förut.",
                    },
                    {
                        "when": "Februari",
                        "title": "Barnens varvsvecka",
                        "text": "På sportlovet täljer barn från sju år barkbåtar och "
                        "lär sig knopar.",
                    },
                ],
            },
        ),
        (
            "callout",
            {
                "heading": "Har du bilder från varvet?",
                "text": "Vi samlar fotografier, brev och berättelser av dem som "
                "arbetade här. Också en suddig bild kan vara den som vi saknar.",
                "page": "contact",
                "link_text": "Hör av dig till museet",
            },
        ),
    ),
)

PAGES = {
    "visit": PageText(
        title="Besök",
        slug="besok",
        introduction="Båthallen är sval också i juli: ta med en tröja.",
        search_description="Öppettider, biljetter och visningar på varvsmuseet.",
        body=(
            (
                "text",
                """
                <h2>Visningar för grupper</h2>

                Vi visar varvet för grupper på upp till 25 personer, på svenska, finska
                eller engelska. En visning tar en timme och kostar 80 € utöver
                biljetterna. Boka senast en vecka i förväg.

                <h2>Skolor</h2>

                Skolklasser kommer in utan avgift. Verkstaden passar elever från årskurs
                tre, och läraren får ett häfte att arbeta vidare med.

                <h2>Tillgänglighet</h2>

                Utställningen och kaféet har inga trappsteg. I båthallen är golvet
                ojämnt, men där finns en bred ramp med ledstång.
                """,
            ),
        ),
    ),
    "courses": PageText(
        title="Kurser",
        slug="kurser",
        introduction="Det man lär sig med händerna glömmer man inte.",
        search_description="Kurser i båtbygge på Sävstrands varvsmuseum.",
        body=(
            (
                "programme",
                {
                    "heading": "Vinterns kurser",
                    "events": [
                        {
                            "when": "12 kvällar",
                            "title": "Bygg en eka",
                            "text": "Från kölsträckning till sjösättning. 390 €, med "
                            "virke och kvällsmat.",
                        },
                        {
                            "when": "1 veckoslut",
                            "title": "Tjära och linolja",
                            "text": "Så sköter du en träbåt. 95 €, med lunch båda "
                            "dagarna.",
                        },
                        {
                            "when": "2 kvällar",
                            "title": "Splitsa och knyta",
                            "text": "Tågvirke för segel och förtöjning. 40 €.",
                        },
                    ],
                },
            ),
            (
                "text",
                """
                <h2>Anmälan</h2>

                Anmäl dig per e-post eller telefon. Berätta om du har allergier, om
                kursen innehåller en måltid. Faktura får du när kursen har börjat.
                """,
            ),
        ),
    ),
    "contact": PageText(
        title="Kontakt",
        slug="kontakt",
        introduction="Vi svarar i telefon på vardagar kl. 9–15.",
        search_description="Kontakt till Sävstrands varvsmuseum, och dina rättigheter.",
        body=(
            (
                "controller",
                {
                    "heading": "Museets adress",
                    "text": "Bakom museet står en stiftelse som grundades 1979.",
                },
            ),
            (
                "text",
                """
                <h2>Bilder och föremål till samlingarna</h2>

                Ring eller skriv innan du kommer med något, så ser vi efter om det redan
                finns i samlingen. Vi skriver ett gåvobrev tillsammans.
                """,
            ),
            (
                "rights",
                {
                    "heading": "Dina uppgifter och dina rättigheter",
                    "text": "Våra beskrivningar berättar vad varje rättighet innebär "
                    "hos oss.",
                },
            ),
            ("contact_person", {"heading": "Frågor om dina uppgifter"}),
            ("dpo", {}),
        ),
    ),
}

SITE = SiteText(
    home=HOME,
    pages=PAGES,
    privacy=PageText(
        title="Dataskydd",
        slug="dataskydd",
        introduction="""
        Museet har två beskrivningar: en för dig som besöker oss eller går en kurs, och
        en om människorna i våra samlingar.
        """,
        search_description="Dataskyddsbeskrivningarna för Sävstrands varvsmuseum.",
    ),
)
