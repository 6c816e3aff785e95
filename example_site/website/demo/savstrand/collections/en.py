from website.demo.literals import NoticeText, SectionText


NOTICE = NoticeText(
    title="Collections and donors",
    slug="collections",
    search_description=(
        "How the Sävstrand Boatyard Museum uses personal data in photographs, letters "
        "and interviews, and the data of those who give to its collections."
    ),
    sections=(
        SectionText(
            "introduction",
            """
            There are people in the museum’s collections: in photographs, on payrolls,
            in letters and in stories. Many of them are alive. This notice tells you how
            we process their data, and yours if you give us something or study in our
            archive.
            """,
        ),
        SectionText("controller"),
        SectionText(
            "contact_person",
            """
            Do you recognise yourself or somebody else in a picture? Please tell us.
            """,
        ),
        SectionText("dpo"),
        SectionText(
            "data_subjects",
            facts={
                "others": (
                    "People in photographs, letters and documents",
                    "People we have interviewed",
                    "Donors",
                    "Those who study in the archive",
                ),
            },
        ),
        SectionText(
            "purposes",
            """
            We do not collect data to assess individuals, and we use it in no decision
            about anybody.
            """,
            rows={
                "keeping": {
                    "purpose": "Preservation of the history of the boatyard and coast"
                },
                "gifts": {"purpose": "Receipt of gifts to the collections"},
                "showing": {"purpose": "Exhibitions, publications and search"},
                "readers": {"purpose": "Supervision of the use of the archive"},
            },
        ),
        SectionText(
            "legal_basis",
            also=("legitimate_interests",),
            rows={
                "keeping": {
                    "purpose": "Preservation and display of the collections",
                    "law": (
                        "Finnish Data Protection Act 1050/2018, section 4, paragraph 4"
                    ),
                },
                "gifts": {"purpose": "Deeds of gift"},
                "interviews": {
                    "purpose": "Publication of interviews and of newer pictures",
                },
                "readers": {
                    "purpose": "List of those who study in the archive",
                    "legitimate_interests": (
                        "knowledge of who has held a unique object",
                    ),
                },
            },
        ),
        SectionText(
            "data_categories",
            "The General Data Protection Regulation does not cover the dead.",
            rows={
                "people": {
                    "name": "People in the collections",
                    "items": (
                        "name",
                        "picture",
                        "occupation",
                        "home town",
                        "years of birth and death",
                    ),
                },
                "stories": {
                    "name": "Interviews",
                    "items": ("recording", "transcript", "what is told of others"),
                },
                "donors": {
                    "name": "Donors",
                    "items": ("name", "contact details", "gift", "conditions"),
                },
                "readers": {
                    "name": "Those who study in the archive",
                    "items": ("name", "contact details", "subject", "material lent"),
                },
            },
        ),
        SectionText(
            "special_categories",
            """
            A picture of a prayer meeting or the membership book of a trade union says
            something about the person in it. We preserve such things, but do not make
            them searchable.
            """,
            facts={"law": "Finnish Data Protection Act 1050/2018, section 6"},
        ),
        SectionText(
            "data_sources",
            rows={
                "donors": {
                    "name": "Donors and people we have interviewed",
                    "data": ("photographs", "letters", "stories about others"),
                },
                "press": {
                    "name": "Newspapers and printed books",
                    "data": ("name", "occupation", "years of birth and death"),
                },
            },
        ),
        SectionText(
            "provision_requirement",
            rows={
                "gift": {
                    "data": "Name and contact details in the deed of gift",
                    "consequence": "We cannot accept the gift.",
                },
                "interview": {
                    "data": "Interview and details of pictures",
                    "consequence": "You decide yourself what you tell us.",
                },
            },
        ),
        SectionText(
            "retention",
            rows={
                "collections": {
                    "what": "The collections",
                    "criterion": "We preserve them permanently.",
                },
                "gifts": {
                    "what": "Deeds of gift",
                    "criterion": (
                        "We preserve them as long as the gift is in the collection."
                    ),
                },
                "offers": {"what": "Gifts offered to us that we did not accept"},
                "readers": {
                    "what": "List of those who study in the archive",
                    "starts_words": "from the latest visit to the archive",
                },
            },
        ),
        SectionText(
            "directory_publication",
            """
            We publish photographs of people when they are more than 50 years old. We
            publish newer pictures only with the consent of the people in them. We put
            interviews online with the consent of the person interviewed.
            """,
            heading="Pictures and stories online",
            facts={
                "data": (
                    "photographs",
                    "name",
                    "occupation",
                    "years of birth and death",
                    "interviews",
                ),
                "place": "The museum’s search service",
                "removal": (
                    "Write to the contact person. The picture is hidden while we look "
                    "into the matter."
                ),
            },
        ),
        SectionText(
            "recipients",
            rows={
                "researchers": {
                    "name": "Researchers",
                    "purpose": "study in the archive",
                    "data": ("the material that the study concerns",),
                },
            },
        ),
        SectionText(
            "processors",
            rows={
                "servers": {"task": "servers of the collections and the search service"}
            },
        ),
        SectionText("transfers"),
        SectionText(
            "security_manual",
            facts={"others": ("Archive room with fire protection",)},
        ),
        SectionText("security_electronic"),
        SectionText("automated_decisions"),
        SectionText("rights"),
        SectionText(
            "right_rectification",
            """
            We do not alter an old document, but we attach your correction to it. We do
            correct a wrong caption.
            """,
        ),
        SectionText(
            "right_erasure",
            """
            The right does not cover what we have to preserve for archiving in the
            public interest. We can still remove a picture from the web.
            """,
        ),
        SectionText(
            "right_object",
            """
            Tell us which picture or document it is, and what in your situation speaks
            against showing it.
            """,
        ),
        SectionText(
            "right_withdraw_consent",
            """
            If you withdraw your consent, we remove the interview or the picture from
            the web.
            """,
        ),
        SectionText(
            "rights_exercise",
            facts={"include": ("your name", "the number of the picture or document")},
        ),
        SectionText("complaint"),
        SectionText("changes"),
        SectionText("document_dates"),
    ),
)
