from website.demo.literals import HomeText, PageText, SiteText


PRODUCTS = [
    {
        "name": "Luoto 22",
        "price": "€189",
        "text": "A day rucksack in waxed cotton. The cloth gains a patina, the seams "
        "hold.",
        "drawing": "rucksack",
    },
    {
        "name": "Ulappa 38",
        "price": "€279",
        "text": "A touring pack with a back panel that we replace once it is worn.",
        "drawing": "touring",
    },
    {
        "name": "Väylä",
        "price": "€129",
        "text": "A roll-top bag made of old sailcloth. No two are alike.",
        "drawing": "rolltop",
    },
    {
        "name": "Poiju",
        "price": "€39",
        "text": "A pouch made of offcuts. Fits in a pocket, outlasts it.",
        "drawing": "pouch",
    },
]

HOME = HomeText(
    title="Selkäluoto",
    slug="selkaluoto-en",
    tagline="The rucksack that can always be mended",
    introduction=(
        "We sew rucksacks and bags in an old sail loft in Porvoo, Finland. When a "
        "strap gives way one day, bring the rucksack back: we mend it as many times "
        "as it takes."
    ),
    action_text="See the rucksacks and bags",
    search_description=(
        "Selkäluoto sews rucksacks and bags in Porvoo, Finland, that can always be "
        "mended."
    ),
    body=(
        ("products", {"heading": "Four that last", "products": PRODUCTS}),
        (
            "promises",
            [
                {
                    "title": "Made in Porvoo",
                    "text": "Eleven people, one workshop. The name of the maker is "
                    "inside the rucksack.",
                },
                {
                    "title": "Mended for ever",
                    "text": "Free for the first five years, at cost after that.",
                },
                {
                    "title": "Thirty days",
                    "text": "Return an unused rucksack within a month. The return is "
                    "free.",
                },
            ],
        ),
        (
            "callout",
            {
                "heading": "Is your rucksack broken?",
                "text": "Bring it or send it to us. Within three days we tell you "
                "what the repair takes and when the rucksack is ready.",
                "page": "repairs",
                "link_text": "How a repair goes",
            },
        ),
    ),
)

PAGES = {
    "products": PageText(
        title="Rucksacks and bags",
        slug="rucksacks-and-bags",
        introduction="Four models that we make better year by year.",
        search_description="Rucksacks and bags by Selkäluoto, with prices.",
        body=(
            ("products", {"heading": "The range", "products": PRODUCTS}),
            (
                "text",
                """
                <h2>What they are made of</h2>

                The waxed cotton comes from Sweden, the leather is vegetable-tanned and
                the buckles are brass. Väylä is made of sails that have served their
                time at sea.

                <h2>How to order</h2>

                You order in the online shop, by phone or in our store. Delivery takes
                two to four working days in Finland and a week elsewhere in Europe.
                """,
            ),
        ),
    ),
    "repairs": PageText(
        title="Repairs",
        slug="repairs",
        introduction="We mend every rucksack that we have made, whatever its age.",
        search_description="How Selkäluoto mends your rucksack: prices, times, advice.",
        body=(
            (
                "text",
                """
                <h2>How a repair goes</h2>

                - Bring the rucksack to the workshop or post it to us. Enclose your name
                  and phone number.
                - We call within three working days and tell you what the repair takes.
                - We mend the rucksack in two weeks and send it back.

                <h2>What it costs</h2>

                For the first five years repairs are free. After that a seam costs €12,
                a strap €28 and a zip €35.
                """,
            ),
        ),
    ),
    "about": PageText(
        title="About us",
        slug="about-us",
        introduction=(
            "Selkäluoto began with a question: why throw a good rucksack away?"
        ),
        search_description="Who we are, and why we make rucksacks that can be mended.",
        body=(
            (
                "text",
                """
                In 2011 the sailmaker Aino Sandell sewed her brother a rucksack from a
                sail that had torn in an autumn storm. It is still in use. Its shoulder
                straps have been replaced twice.

                There are eleven of us now. We cut, sew and mend under one roof, so the
                designer hears at once what did not hold.

                <h2>How we go about things</h2>

                We pay a monthly wage for handwork, not piece rates. Offcuts become
                pouches, and the rest becomes recycled fibre in Salo.
                """,
            ),
        ),
    ),
    "contact": PageText(
        title="Contact",
        slug="contact",
        introduction="Workshop and store are open from Tuesday to Saturday.",
        search_description="Contact details of Selkäluoto, and when the store is open.",
        body=(
            ("controller", {"heading": "Workshop and shop"}),
            (
                "text",
                """
                <h2>Opening hours</h2>

                - Tuesday to Friday 10–18
                - Saturday 10–15

                We answer the phone at the same times, in English, Finnish and Swedish.
                """,
            ),
        ),
    ),
}

SITE = SiteText(
    home=HOME,
    pages=PAGES,
    privacy=PageText(
        title="Privacy",
        slug="privacy",
        introduction="""
        Here we tell you what personal data we hold, what we use it for and when we
        delete it. Each matter has a notice of its own.
        """,
        search_description="The privacy notices of Selkäluoto.",
    ),
)
