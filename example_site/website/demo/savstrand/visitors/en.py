from website.demo.literals import NoticeText, SectionText


NOTICE = NoticeText(
    title="Visitors and course participants",
    slug="visitors",
    search_description=(
        "How the Sävstrand Boatyard Museum uses the personal data of visitors, groups, "
        "course participants and readers of its newsletter."
    ),
    sections=(
        SectionText(
            "introduction",
            """
            You can see the exhibitions at the boatyard without our knowing who you are.
            When you book a tour, take a course or order our newsletter, we need some
            data about you. This notice tells you which. The pictures, letters and
            interviews in our collections have a notice of their own.
            """,
        ),
        SectionText("controller"),
        SectionText("contact_person"),
        SectionText(
            "dpo",
            """
            The officer is not employed by us. You can write to the officer directly,
            and what you say does not reach us without your permission.
            """,
        ),
        SectionText(
            "data_subjects",
            facts={
                "others": (
                    "Visitors and leaders of groups",
                    "Course participants, children included",
                    "Guardians of children on our courses",
                ),
            },
        ),
        SectionText(
            "purposes",
            """
            Our visitor statistics count the tickets sold and contain no personal data.
            """,
            heading="Purposes, legal bases and storage periods",
            also=("legal_basis", "legitimate_interests", "retention"),
            rows={
                "bookings": {
                    "purpose": "Booked tours and group visits",
                    "data": ("name", "email address", "phone number", "booking"),
                    "starts_words": "from the visit",
                },
                "courses": {
                    "purpose": "Boatbuilding courses",
                    "data": (
                        "name",
                        "email address",
                        "phone number",
                        "earlier experience",
                        "course certificate",
                    ),
                    "starts_words": "from the end of the course",
                },
                "meals": {
                    "purpose": "Meals on courses",
                    "data": ("allergies", "special diets"),
                    "starts_words": "from the end of the course",
                },
                "safety": {
                    "purpose": "Safety in the workshop",
                    "data": ("name and phone number of a person close to you",),
                    "legitimate_interests": (
                        "a quick call to those close to you if you are hurt",
                    ),
                    "starts_words": "from the end of the course",
                },
                "bookkeeping": {
                    "purpose": "Bookkeeping",
                    "data": ("name and address on the invoice", "payments"),
                    "law": "Finnish Accounting Act 1336/1997",
                    "act": "Finnish Accounting Act 1336/1997, chapter 2, section 10",
                },
                "newsletter": {
                    "purpose": "Newsletter",
                    "data": ("email address", "language"),
                    "criterion": (
                        "We keep your address until you cancel the newsletter."
                    ),
                },
            },
        ),
        SectionText(
            "direct_marketing",
            "The letter comes four times a year and tells of courses and tours.",
            facts={
                "stop": (
                    "The link at the end of every newsletter",
                    "A call or a message to the museum",
                ),
            },
        ),
        SectionText(
            "data_categories",
            rows={
                "contact": {
                    "items": ("name", "email address", "phone number", "language")
                },
                "booking": {
                    "name": "Booking",
                    "items": (
                        "time",
                        "number of people",
                        "name of the group",
                        "payment",
                    ),
                },
                "course": {
                    "name": "Course",
                    "items": (
                        "earlier experience",
                        "allergies and special diets",
                        "person close to you",
                        "course certificate",
                    ),
                },
                "newsletter": {
                    "name": "Newsletter",
                    "items": ("email address", "time of your consent"),
                },
            },
        ),
        SectionText(
            "special_categories",
            """
            We ask about allergies and special diets only when a course includes a meal.
            The kitchen gets no names.
            """,
        ),
        SectionText(
            "children",
            """
            A guardian enrols a child in a course. We ask for the child’s name and year
            of birth, and for what matters to safety. We send no newsletter to children.
            """,
        ),
        SectionText(
            "data_sources",
            rows={
                "teacher": {
                    "name": "The teacher or leader of your group",
                    "data": (
                        "number of pupils",
                        "allergies in the group, without names",
                    ),
                },
                "guardian": {
                    "name": "The guardian",
                    "data": ("the child’s data",),
                },
            },
        ),
        SectionText(
            "provision_requirement",
            rows={
                "booking": {
                    "data": "Name and contact details",
                    "consequence": "We cannot take the booking or the enrolment.",
                },
                "invoice": {
                    "data": "Details on the invoice",
                    "consequence": "You can pay at the museum’s till instead.",
                },
                "rest": {
                    "data": "Special diet, person close to you and newsletter",
                    "consequence": "You can take part without them.",
                },
            },
        ),
        SectionText(
            "cctv",
            """
            The boatyard is a wooden house full of shavings, and a fire has to be
            noticed in time. The protection of people and collections therefore weighs
            more than the inconvenience of the cameras.
            """,
            facts={
                "places": ("Till", "Boat hall", "Quay at night"),
                "purposes": (
                    "Prevention of fire",
                    "Solving of thefts and vandalism",
                ),
                "starts_words": "from the recording",
                "access": "The Museum Director and the caretaker",
            },
        ),
        SectionText("cookies"),
        SectionText("cookie_choices"),
        SectionText(
            "recipients",
            """
            If you are hurt here, we give our insurance company the data that the claim
            requires.
            """,
            rows={
                "payments": {
                    "purpose": "payment by card",
                    "data": ("amount", "booking number"),
                },
            },
        ),
        SectionText(
            "processors",
            rows={
                "booking": {"task": "bookings and enrolments"},
                "accounts": {"task": "bookkeeping"},
                "letters": {"task": "sending the newsletter"},
            },
        ),
        SectionText("transfers"),
        SectionText(
            "security",
            facts={
                "others": ("Destruction of the list of participants after the course",)
            },
        ),
        SectionText("automated_decisions"),
        SectionText("rights"),
        SectionText(
            "right_object",
            """
            The cameras and the list of people close to you rest on legitimate
            interests.
            """,
        ),
        SectionText("right_object_marketing"),
        SectionText(
            "right_withdraw_consent",
            """
            You cancel the newsletter with the link in the letter. If you want us to
            delete your diet, a word to the leader of the course is enough.
            """,
        ),
        SectionText(
            "rights_exercise",
            facts={
                "include": ("your name", "which booking or course it is about"),
                "identification": (
                    "If we are not sure who you are, we call the number that you gave "
                    "with your booking."
                ),
            },
        ),
        SectionText("complaint"),
        SectionText(
            "changes",
            """
            If a change concerns a course that you have enrolled in, we write to you.
            """,
        ),
        SectionText("document_dates"),
    ),
)
