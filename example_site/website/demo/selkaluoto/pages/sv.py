from website.demo.literals import HomeText, PageText, SiteText


PRODUCTS = [
    {
        "name": "Luoto 22",
        "price": "189 €",
        "text": "Dagsryggsäck i vaxad bomull. Tyget får patina, sömmarna håller.",
        "drawing": "rucksack",
    },
    {
        "name": "Ulappa 38",
        "price": "279 €",
        "text": "Vandringsryggsäck vars ryggparti vi byter när det är slitet.",
        "drawing": "touring",
    },
    {
        "name": "Väylä",
        "price": "129 €",
        "text": "Väska med rulltopp av gammal segelduk. Ingen är den andra lik.",
        "drawing": "rolltop",
    },
    {
        "name": "Poiju",
        "price": "39 €",
        "text": "Påse av spillbitar. Ryms i fickan, håller längre.",
        "drawing": "pouch",
    },
]

HOME = HomeText(
    title="Selkäluoto",
    slug="selkaluoto-sv",
    tagline="Ryggsäcken som alltid går att laga",
    introduction=(
        "Vi syr ryggsäckar och väskor i en gammal segelverkstad i Borgå. När en rem "
        "till slut ger vika tar du ryggsäcken tillbaka till oss: vi lagar den så "
        "många gånger som det behövs."
    ),
    action_text="Se ryggsäckarna och väskorna",
    search_description=(
        "Selkäluoto syr ryggsäckar och väskor i Borgå, och de går alltid att laga."
    ),
    body=(
        ("products", {"heading": "Fyra som håller", "products": PRODUCTS}),
        (
            "promises",
            [
                {
                    "title": "Gjord i Borgå",
                    "text": "Elva personer, en verkstad. Den som har sytt ryggsäcken "
                    "har sitt namn inne i den.",
                },
                {
                    "title": "Alltid reparation",
                    "text": "Gratis de fem första åren, därefter till "
                    "självkostnadspris.",
                },
                {
                    "title": "Trettio dagar",
                    "text": "Returnera en oanvänd ryggsäck inom en månad. Returen är "
                    "avgiftsfri.",
                },
            ],
        ),
        (
            "callout",
            {
                "heading": "Har din ryggsäck gått sönder?",
                "text": "Kom med den eller skicka den till oss. Inom tre dagar "
                "berättar vi vad reparationen kräver och när ryggsäcken är "
                "klar.",
                "page": "repairs",
                "link_text": "Så går reparationen till",
            },
        ),
    ),
)

PAGES = {
    "products": PageText(
        title="Ryggsäckar och väskor",
        slug="ryggsackar-och-vaskor",
        introduction="Fyra modeller som vi gör bättre från år till år.",
        search_description="Selkäluotos ryggsäckar och väskor med priser.",
        body=(
            ("products", {"heading": "Kollektionen", "products": PRODUCTS}),
            (
                "text",
                """
                <h2>Vad de är gjorda av</h2>

                Den vaxade bomullen kommer från Sverige, lädret är vegetabiliskt garvat
                och spännena är av mässing. Väylä blir till av segel som redan har
                tjänat till sjöss.

                <h2>Så beställer du</h2>

                Du beställer i webbutiken, per telefon eller i butiken. Leveransen tar
                två till fyra vardagar.
                """,
            ),
        ),
    ),
    "repairs": PageText(
        title="Reparationer",
        slug="reparationer",
        introduction="Vi lagar alla ryggsäckar vi har gjort, oberoende av ålder.",
        search_description="Så lagar Selkäluoto din ryggsäck: priser, tider och råd.",
        body=(
            (
                "text",
                """
                <h2>Så går reparationen till</h2>

                - Kom med ryggsäcken till verkstaden eller skicka den per post. Skriv
                  ditt namn och telefonnummer på en lapp.
                - Vi ringer inom tre vardagar och berättar vad reparationen kräver.
                - Vi lagar ryggsäcken på två veckor och skickar den tillbaka.

                <h2>Vad det kostar</h2>

                De fem första åren är reparationen gratis. Därefter kostar en söm 12 €,
                en rem 28 € och ett blixtlås 35 €.
                """,
            ),
        ),
    ),
    "about": PageText(
        title="Om oss",
        slug="om-oss",
        introduction=(
            "Selkäluoto började med en fråga: varför slänger man en bra ryggsäck?"
        ),
        search_description="Vilka vi är och varför vi gör ryggsäckar som går att laga.",
        body=(
            (
                "text",
                """
                År 2011 sydde segelmakaren Aino Sandell en ryggsäck åt sin bror av ett
                segel som hade rivits sönder i en höststorm. Ryggsäcken används än.
                Axelremmarna har bytts två gånger.

                I dag är vi elva. Vi klipper, syr och lagar under samma tak, och därför
                får formgivaren genast veta vad som inte höll.

                <h2>Så sköter vi saker</h2>

                Vi betalar månadslön för hantverket, inte ackord. Av spillbitarna blir
                det påsar, och resten blir återvunnen fiber i Salo.
                """,
            ),
        ),
    ),
    "contact": PageText(
        title="Kontakt",
        slug="kontakt",
        introduction="Verkstaden och butiken har öppet från tisdag till lördag.",
        search_description="Selkäluotos kontaktuppgifter och butikens öppettider.",
        body=(
            ("controller", {"heading": "Verkstad och butik"}),
            (
                "text",
                """
                <h2>Öppettider</h2>

                - Tisdag–fredag 10–18
                - Lördag 10–15

                I telefon svarar vi samma tider, på svenska, finska och engelska.
                """,
            ),
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
        Här berättar vi vilka personuppgifter vi har, vad vi använder dem till och när
        vi raderar dem. Varje sak har en egen beskrivning.
        """,
        search_description="Selkäluotos dataskyddsbeskrivningar.",
    ),
)
