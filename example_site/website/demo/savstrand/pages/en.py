from website.demo.literals import HomeText, PageText, SiteText


HOME = HomeText(
    title="Sävstrand Boatyard Museum",
    slug="savstrand-en",
    tagline="Where boats are still built by hand",
    introduction=(
        "Wooden boats have been built on the slipway in Kristinestad, Finland, since "
        "1887. Come and smell the tar, watch a rowing boat take shape, and row a "
        "finished one out into the bay."
    ),
    action_text="Plan your visit",
    search_description=(
        "The Sävstrand Boatyard Museum in Kristinestad, Finland: wooden boats, "
        "exhibitions, tours and boatbuilding courses."
    ),
    body=(
        (
            "promises",
            [
                {
                    "title": "Open",
                    "text": "Wednesday to Sunday 11–17, every day in June, July and "
                    "August.",
                },
                {
                    "title": "Tickets",
                    "text": "Adults €9, students €5, under 18 free of charge.",
                },
                {
                    "title": "Getting here",
                    "text": "Slipvägen 3, a ten-minute walk from the market square.",
                },
            ],
        ),
        (
            "programme",
            {
                "heading": "This winter",
                "events": [
                    {
                        "when": "Saturdays at 13",
                        "title": "Tour of the boat hall",
                        "text": "An hour among frames and planking. Included in the "
                        "ticket.",
                    },
                    {
                        "when": "January to March",
                        "title": "Build a rowing boat",
                        "text": "Twelve evenings, six places, one boat. You need not "
                        "have held a plane before.",
                    },
                    {
                        "when": "February",
                        "title": "Children’s week at the yard",
                        "text": "In the winter holiday children from seven years on "
                        "carve bark boats and learn knots.",
                    },
                ],
            },
        ),
        (
            "callout",
            {
                "heading": "Do you have pictures of the yard?",
                "text": "We collect photographs, letters and stories of those who "
                "worked here. Even a blurred picture may be the one we miss.",
                "page": "contact",
                "link_text": "Write to the museum",
            },
        ),
    ),
)

PAGES = {
    "visit": PageText(
        title="Visit",
        slug="visit",
        introduction="The boat hall is cool even in July: bring a jumper.",
        search_description="Opening hours, tickets and tours at the boatyard museum.",
        body=(
            (
                "text",
                """
                <h2>Tours for groups</h2>

                We show the yard to groups of up to 25 people in English, Swedish or
                Finnish. A tour takes an hour and costs €80 in addition to the tickets.
                Book it at least a week ahead.

                <h2>Schools</h2>

                School classes come in free of charge. The workshop suits pupils from
                the third grade on, and the teacher gets a booklet to go on with.

                <h2>Accessibility</h2>

                The exhibition and the café have no steps. The floor of the boat hall is
                uneven, but there is a wide ramp with a handrail.
                """,
            ),
        ),
    ),
    "courses": PageText(
        title="Courses",
        slug="courses",
        introduction="What the hands have learnt is not forgotten.",
        search_description="Boatbuilding courses at the Sävstrand Boatyard Museum.",
        body=(
            (
                "programme",
                {
                    "heading": "Courses this winter",
                    "events": [
                        {
                            "when": "12 evenings",
                            "title": "Build a rowing boat",
                            "text": "From laying the keel to the launch. €390, with "
                            "timber and supper.",
                        },
                        {
                            "when": "1 weekend",
                            "title": "Tar and linseed oil",
                            "text": "How to care for a wooden boat. €95, with lunch on "
                            "both days.",
                        },
                        {
                            "when": "2 evenings",
                            "title": "Splices and knots",
                            "text": "Ropework for sails and moorings. €40.",
                        },
                    ],
                },
            ),
            (
                "text",
                """
                <h2>Enrolment</h2>

                Enrol by email or phone. Tell us of allergies if the course includes a
                meal. You get an invoice when the course has begun.
                """,
            ),
        ),
    ),
    "contact": PageText(
        title="Contact",
        slug="contact",
        introduction="We answer the phone on weekdays from 9 to 15.",
        search_description=(
            "How to reach the Sävstrand Boatyard Museum, and what rights you have."
        ),
        body=(
            (
                "controller",
                {
                    "heading": "Address of the museum",
                    "text": "The museum is run by a foundation that was set up in "
                    "1979.",
                },
            ),
            (
                "text",
                """
                <h2>Pictures and objects for the collections</h2>

                Call or write before you bring anything, and we look whether it is in
                the collection already. We write the deed of gift together.
                """,
            ),
            (
                "rights",
                {
                    "heading": "Your data and your rights",
                    "text": "Our notices tell you what each right means here.",
                },
            ),
            ("contact_person", {"heading": "Questions about your data"}),
            ("dpo", {}),
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
        The museum has two notices: one for you who visit us or take a course, and one
        about the people in our collections.
        """,
        search_description="The privacy notices of the Sävstrand Boatyard Museum.",
    ),
)
