from website.demo.literals import NoticeText, SectionText


NOTICE = NoticeText(
    title="Customers and online shop",
    slug="customers",
    search_description=(
        "How Selkäluoto uses the personal data of customers of its online shop, store "
        "and repair workshop: what for, on what legal basis and for how long."
    ),
    sections=(
        SectionText(
            "introduction",
            """
            This notice tells you what personal data we process about our customers in
            the online shop, in the Porvoo store and in the repair workshop, what we use
            the data for and how long we keep it. Job applicants and cookies have
            notices of their own.
            """,
        ),
        SectionText("controller"),
        SectionText(
            "contact_person",
            "Riikka answers questions about this notice and about your data.",
        ),
        SectionText(
            "purposes",
            """
            The handling of an order includes its payment, delivery and return. We use
            personal data for no other purposes.
            """,
            heading="Purposes and legal bases",
            also=("legal_basis",),
            rows={
                "orders": {"purpose": "Handling of orders"},
                "repairs": {"purpose": "Repairs and maintenance"},
                "account": {"purpose": "Customer account"},
                "bookkeeping": {
                    "purpose": "Bookkeeping",
                    "law": "Finnish Accounting Act 1336/1997",
                },
                "liability": {
                    "purpose": "Liability for faulty products",
                    "law": "Finnish Consumer Protection Act 38/1978",
                },
                "service": {"purpose": "Customer service"},
                "misuse": {"purpose": "Prevention of misuse"},
                "range": {"purpose": "Planning of our range"},
                "newsletter": {"purpose": "Newsletter"},
            },
        ),
        SectionText(
            "legitimate_interests",
            facts={
                "interests": (
                    "answers to the people who contact us",
                    "prevention of payment fraud",
                    "planning of our range by what people buy",
                ),
                "balance": (
                    "For planning we use only totals that contain no names. We send "
                    "you our assessment if you ask for it."
                ),
            },
        ),
        SectionText(
            "direct_marketing",
            facts={
                "stop": (
                    "The link at the end of every newsletter",
                    "A message to our contact person",
                ),
            },
        ),
        SectionText(
            "data_categories",
            "The number of your payment card does not reach us.",
            rows={
                "contact": {
                    "items": (
                        "name",
                        "postal address",
                        "email address",
                        "phone number",
                        "preferred language",
                    )
                },
                "orders": {
                    "items": (
                        "products",
                        "prices",
                        "delivery method",
                        "delivery address",
                        "returns",
                        "payment method",
                        "payment status",
                        "invoices",
                    )
                },
                "account": {
                    "name": "Customer account",
                    "items": (
                        "email address",
                        "hash of the password",
                        "times of log-in",
                    ),
                },
                "messages": {"items": ("your messages", "our answers")},
                "newsletter": {
                    "name": "Newsletter",
                    "items": ("email address", "time of your consent"),
                },
            },
        ),
        SectionText(
            "repair_history",
            """
            Each of our rucksacks has a serial number. When a rucksack comes in for
            repair, we record under that number what we repaired, when and with which
            material. This is how we can repair the same rucksack again years later.

            When the name and contact details in the record are deleted, only the
            details of the repair remain. If you sell the rucksack or give it away, tell
            us: we then remove your name from the serial number at once.
            """,
        ),
        SectionText(
            "data_sources",
            """
            You give us data when you order, open a customer account, bring a
            rucksack in for repair or write to us.
            """,
            rows={
                "payments": {"data": ("confirmation of the payment",)},
                "carrier": {"data": ("whereabouts of the parcel",)},
                "giver": {
                    "name": "A person who orders you a gift",
                    "data": ("your name", "your address"),
                },
            },
        ),
        SectionText(
            "provision_requirement",
            "In our store you can buy without giving your name.",
            rows={
                "order": {
                    "data": "Name, delivery address and email address",
                    "consequence": "We cannot deliver your order.",
                },
                "invoice": {
                    "data": "Details on the invoice",
                    "consequence": "We cannot send you an invoice.",
                },
                "account": {
                    "data": "Customer account and newsletter",
                    "consequence": "You can order without them.",
                },
            },
        ),
        SectionText(
            "retention",
            "We remind you by email 30 days before we delete your customer account.",
            rows={
                "orders": {
                    "what": "Orders, invoices and payments",
                    "act": ("Finnish Accounting Act 1336/1997, chapter 2, section 10"),
                },
                "account": {
                    "what": "Customer account",
                    "starts_words": "from your latest log-in",
                },
                "repairs": {
                    "what": "Name and contact details in a repair record",
                    "starts_words": "from the latest repair",
                },
                "messages": {
                    "what": "Messages",
                    "starts_words": "from the day on which the matter was closed",
                },
                "newsletter": {
                    "what": "Newsletter subscription",
                    "criterion": (
                        "We keep your address until you cancel the newsletter. It "
                        "leaves the mailing list within a day."
                    ),
                },
                "logs": {"what": "Server logs"},
            },
        ),
        SectionText(
            "recipients",
            """
            To each we give only what its task requires. An authority gets data when the
            law obliges us to give it. We do not sell data.
            """,
            rows={
                "carrier": {
                    "purpose": "delivery of your order",
                    "data": (
                        "name",
                        "delivery address",
                        "phone number",
                        "email address",
                    ),
                },
                "payments": {
                    "purpose": "payment of your order",
                    "data": ("name", "total", "order number"),
                },
            },
        ),
        SectionText(
            "processors",
            rows={
                "hosting": {"task": "servers of the online shop"},
                "accounting": {"task": "bookkeeping"},
                "newsletter": {"task": "sending the newsletter"},
            },
        ),
        SectionText(
            "transfers",
            """
            A carrier abroad gets your name, address and phone number, and only if you
            order a product to its country.
            """,
            lead="We keep the data of the online shop in Finland.",
            rows={
                "newsletter": {"copy": "from our contact person"},
                "switzerland": {"name": "Local carrier"},
                "united_kingdom": {"name": "Local carrier"},
            },
        ),
        SectionText(
            "security",
            """
            Customer data is open to those of our staff who handle orders, repairs or
            customer service.
            """,
        ),
        SectionText(
            "security_electronic",
            facts={"others": ("Encrypted backups, each deleted after 35 days",)},
        ),
        SectionText(
            "security_manual",
            facts={
                "others": ("Shredding of the tickets of the workshop after 3 months",)
            },
        ),
        SectionText("automated_decisions"),
        SectionText("rights"),
        SectionText(
            "right_rectification",
            "You can also change your contact details in your customer account.",
        ),
        SectionText(
            "right_portability",
            """
            You get the data of your orders and your customer account as a CSV file.
            """,
        ),
        SectionText("right_object"),
        SectionText("right_object_marketing"),
        SectionText(
            "right_withdraw_consent",
            "You cancel the newsletter with the link at the end of every letter.",
        ),
        SectionText(
            "rights_exercise",
            """
            You can also write us a letter. Our postal address is under <a
            href="#controller">Controller</a>.
            """,
            facts={
                "place": "Our store in Porvoo",
                "identification": "We then ask for the number of your order.",
            },
        ),
        SectionText("complaint"),
        SectionText(
            "changes",
            """
            We write to those who have a customer account. We send you earlier versions
            on request.
            """,
        ),
        SectionText("document_dates"),
    ),
)
