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
            facts={
                "name": "Riikka Sandell",
                "role": "Customer Service Manager",
                "email": "tietosuoja@selkaluoto.example",
            },
        ),
        SectionText(
            "purposes",
            """
            We process personal data for the following purposes only. Each has a legal
            basis in Article 6(1) of the General Data Protection Regulation.

            - <b>Orders, payments and returns:</b> our contract with you (point b).
            - <b>Repairs and maintenance:</b> our contract with you (point b).
            - <b>Your customer account:</b> our contract with you (point b).
            - <b>Bookkeeping and liability for faulty products:</b> a legal obligation
              (point c) under the Finnish Accounting Act (1336/1997) and Consumer
              Protection Act (38/1978).
            - <b>Customer service, prevention of misuse and planning of our range:</b> a
              legitimate interest (point f).
            - <b>Newsletter:</b> your consent (point a).
            """,
            heading="Purposes and legal bases",
            also=("legal_basis",),
        ),
        SectionText(
            "legitimate_interests",
            """
            Our legitimate interest is to answer the people who contact us, to prevent
            payment fraud and to plan our range by what people buy. For planning we use
            only totals that contain no names. We have weighed our interests against
            your rights, and we send you our assessment if you ask for it.
            """,
        ),
        SectionText(
            "data_categories",
            """
            - <b>Basic details:</b> name, postal address, email address, phone number
              and preferred language.
            - <b>Orders:</b> products, prices, delivery method, delivery address and
              returns.
            - <b>Payments:</b> payment method, payment status and invoices. Your card
              number does not reach us.
            - <b>Customer account:</b> email address, a hash of the password and times
              of log-in.
            - <b>Messages:</b> what you write to us and what we answer.
            - <b>Newsletter:</b> email address and the time of your consent.
            """,
        ),
        SectionText(
            "repair_history",
            """
            Each of our rucksacks has a serial number. When a rucksack comes in for
            repair, we record under that number what we repaired, when and with which
            material. This is how we can repair the same rucksack again years later.

            Your name and contact details stay in the record for five years after the
            latest repair. After that only the details of the repair remain. If you sell
            the rucksack or give it away, tell us: we then remove your name from the
            serial number at once.
            """,
        ),
        SectionText(
            "data_sources",
            """
            We get the data from you when you order, open a customer account, bring a
            rucksack in for repair or write to us. Rannikon Maksut Oy confirms your
            payment, and Kiitolähetti Oy tells us where your parcel is. If someone
            orders you a gift, we get your name and address from the giver.
            """,
        ),
        SectionText(
            "provision_requirement",
            """
            For an order we need your name, delivery address and email address. Without
            them we cannot deliver the order. The Accounting Act requires the details on
            the invoice. The customer account and the newsletter are voluntary, and in
            our store you can buy without giving your name.
            """,
        ),
        SectionText(
            "retention",
            """
            - <b>Orders, invoices and payments:</b> six years from the end of the
              calendar year in which the financial year ended.
            - <b>Customer account:</b> 36 months from the latest log-in. We remind you
              by email 30 days before we delete the account.
            - <b>Name and contact details in a repair record:</b> five years from the
              latest repair.
            - <b>Messages:</b> 24 months after the matter is closed.
            - <b>Newsletter subscription:</b> until you cancel it. The address leaves
              the mailing list within a day.
            - <b>Server logs:</b> six months.
            """,
        ),
        SectionText(
            "recipients",
            """
            We give data to the following companies, to each only what its task
            requires:

            - <b>Kiitolähetti Oy</b>, deliveries: name, delivery address, phone number
              and email address.
            - <b>Rannikon Maksut Oy</b>, payments: name, total and order number.
            - <b>Palvelinluoto Oy</b>, servers of the online shop: all data in the
              online shop.
            - <b>Kirjepaja Oy</b>, sending the newsletter: email address.
            - <b>Tilitoimisto Saldola Oy</b>, bookkeeping: invoices and payments.

            Palvelinluoto, Kirjepaja and Saldola process data on our behalf under
            written contracts. We give data to an authority when the law obliges us to.
            We do not sell data.
            """,
        ),
        SectionText(
            "transfers",
            """
            We keep the data in Finland and Germany. Data leaves the European Economic
            Area only when you order a product to Switzerland or the United Kingdom: the
            local carrier then receives your name, address and phone number. The
            European Commission has found that both countries protect personal data
            adequately (Decisions 2000/518/EC and (EU) 2021/1772).
            """,
        ),
        SectionText(
            "security",
            """
            - Customer data is open to those of our staff who handle orders, repairs or
              customer service. Each has a personal account and two-step log-in.
            - Connections and backups are encrypted. A backup is deleted after 35 days.
            - The paper tickets of the workshop are kept in a locked cabinet and
              shredded after three months.
            """,
        ),
        SectionText(
            "automated_decisions",
            "We do not profile customers or make automated decisions about them.",
        ),
        SectionText(
            "rights",
            """
            You have the following rights over your data. Using them is free of charge.
            """,
        ),
        SectionText(
            "right_access",
            """
            You learn whether we process data about you, and you get a copy of it.
            """,
        ),
        SectionText(
            "right_rectification",
            """
            We correct wrong data and complete incomplete data. You can also change your
            contact details yourself in your customer account.
            """,
        ),
        SectionText(
            "right_erasure",
            """
            We erase your data when we no longer need it, when you withdraw your
            consent, or when you object to the processing and no overriding reason for
            it remains. We do not erase invoices before the period of the Accounting Act
            ends.
            """,
        ),
        SectionText(
            "right_restriction",
            """
            If you contest the accuracy of data or the basis for processing, then at
            your request we do nothing but store the data until the matter is settled.
            """,
        ),
        SectionText(
            "right_portability",
            """
            You get the data of your orders and your customer account as a CSV file, for
            yourself or to move to another company.
            """,
        ),
        SectionText(
            "right_object",
            """
            Where processing rests on a legitimate interest, you have the right to
            object to it on grounds that relate to your situation. We stop the
            processing unless we have compelling legitimate grounds for it or need the
            data for a legal claim.
            """,
        ),
        SectionText(
            "right_object_marketing",
            """
            You can forbid direct marketing at any time and without giving a reason.
            After that we do not use your data for marketing.
            """,
        ),
        SectionText(
            "right_withdraw_consent",
            """
            You cancel the newsletter with the link at the end of every letter. This
            does not affect what we did before you withdrew your consent.
            """,
        ),
        SectionText(
            "rights_exercise",
            """
            Send your request to our <a href="#contact-person">contact person</a>, write
            us a letter or come to the store. We answer within a month. We ask for more
            details only if we do not otherwise know who you are.
            """,
        ),
        SectionText(
            "complaint",
            """
            You have the right to lodge a complaint with the Data Protection Ombudsman
            of Finland if you consider that we process your data unlawfully: Office of
            the Data Protection Ombudsman, PO Box 800, 00531 Helsinki, <a
            href="https://tietosuoja.fi/en">tietosuoja.fi/en</a>.
            """,
        ),
        SectionText(
            "document_dates",
            """
            When we change this notice in substance, we tell you at least 30 days before
            the change: by email if you have a customer account, otherwise on the front
            page of the online shop. We send you earlier versions on request.
            """,
            heading="Date and changes",
            also=("changes",),
        ),
    ),
)
