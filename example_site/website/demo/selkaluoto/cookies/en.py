from website.demo.literals import NoticeText, SectionText


NOTICE = NoticeText(
    title="Cookies and visitor statistics",
    slug="cookies",
    search_description=(
        "Which cookies the Selkäluoto website and online shop use, what for, for how "
        "long, and how you choose."
    ),
    sections=(
        SectionText(
            "introduction",
            """
            Our website and our online shop need a few cookies to work and ask your
            permission for others. Here you see which they are, whose they are, and how
            you choose.
            """,
        ),
        SectionText("controller"),
        SectionText("contact_person"),
        SectionText(
            "purposes",
            """
            - We remember your basket and your log-in from page to page.
            - We protect the forms against forged requests.
            - We remember your choice of cookies.
            - We count visitors and see which pages are read, if you allow it.
            - We show videos of our products, if you ask for them.
            """,
        ),
        SectionText(
            "legal_basis",
            """
            Necessary cookies need no consent, because without them we cannot provide
            the service you ask for. The cookies of the visitor statistics do (section
            205 of the Finnish Act on Electronic Communications Services, 917/2014).
            """,
            also=("legitimate_interests",),
            rows={
                "necessary": {"purpose": "Necessary cookies"},
                "statistics": {"purpose": "Visitor statistics"},
                "videos": {"purpose": "Videos"},
                "logs": {
                    "purpose": "Server logs",
                    "legitimate_interests": ("security of the service",),
                },
            },
        ),
        SectionText(
            "cookies",
            lead="""
            Most of them belong to the online shop, kauppa.selkaluoto.example. The table
            always shows what is in use.
            """,
        ),
        SectionText(
            "cookie_choices",
            """
            On your first visit the online shop asks whether you allow statistics. One
            press allows them, and one press refuses them. When you take your permission
            back, the cookies of the statistics are deleted at once.
            """,
        ),
        SectionText(
            "analytics",
            """
            The statistics run on our own server and are not linked to your customer
            account.
            """,
            rows={"matomo": {}},
        ),
        SectionText(
            "third_party_services",
            """
            Our pages have no advertising networks and no social media buttons. To pay,
            you go to a page of Rannikon Maksut Oy, which sets a session cookie on its
            own domain and tells you about it itself.
            """,
            rows={
                "videos": {
                    "purpose": "videos of our products on the pages of the online shop",
                    "data": (
                        "IP address",
                        "browser and device",
                        "the video and how much of it you watch",
                    ),
                }
            },
        ),
        SectionText(
            "server_logs",
            """
            An administrator reads the logs only when something is wrong.
            """,
        ),
        SectionText(
            "data_categories",
            """
            - Identifier of the cookie, time of the visit, pages read and the page you
              came from.
            - Type of device, browser, language and shortened IP address.
            - In the server log, the whole IP address.
            """,
        ),
        SectionText(
            "provision_requirement",
            """
            You need not allow statistics cookies; the shop works the same without them.
            If you block the necessary cookies in your browser, you cannot order in the
            online shop, but you can order by phone or in our store.
            """,
        ),
        SectionText(
            "retention",
            "After the period of single visits only totals remain.",
            rows={
                "cookies": {
                    "what": "Cookies",
                    "criterion": "The times are given above, at each cookie.",
                },
                "visits": {"what": "Data of single visits"},
                "logs": {"what": "Server logs"},
            },
        ),
        SectionText("recipients"),
        SectionText(
            "processors",
            rows={"hosting": {"task": "server of the statistics and logs"}},
        ),
        SectionText(
            "transfers",
            """
            The statistics and logs stay in Finland. Only the videos come from
            elsewhere.
            """,
        ),
        SectionText("rights"),
        SectionText(
            "right_access",
            """
            We find data by a cookie only if you give us the identifier of the cookie.
            """,
        ),
        SectionText(
            "right_portability",
            "You get the data of the statistics as a CSV file.",
        ),
        SectionText(
            "right_object",
            "The server logs rest on a legitimate interest.",
        ),
        SectionText(
            "right_withdraw_consent",
            """
            You withdraw your consent through the link Cookie settings at the foot of
            the online shop. Totals that have already been counted stay in the
            statistics.
            """,
        ),
        SectionText("rights_exercise"),
        SectionText(
            "complaint",
            """
            The Finnish Transport and Communications Agency Traficom supervises the
            storing of cookies, <a
            href="https://www.traficom.fi/en">traficom.fi/en</a>.
            """,
        ),
        SectionText(
            "document_dates",
            """
            When we take a new cookie into use, we update this notice and ask for your
            consent again if the cookie requires it.
            """,
            heading="Date and changes",
            also=("changes",),
        ),
    ),
)
