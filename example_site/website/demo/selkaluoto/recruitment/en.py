from website.demo.literals import NoticeText, SectionText


NOTICE = NoticeText(
    title="Job applicants",
    slug="job-applicants",
    search_description=(
        "How Selkäluoto uses the personal data of job applicants, who sees it and when "
        "it is deleted."
    ),
    sections=(
        SectionText(
            "introduction",
            """
            When you apply to us for a job or a traineeship, we read your application
            and record the steps of the recruitment. This notice tells you what data we
            process and what happens to it after the choice has been made.
            """,
        ),
        SectionText("controller"),
        SectionText(
            "contact_person",
            "Minna is in charge of recruitment and of the data of applicants.",
            facts={"role": "HR Manager"},
        ),
        SectionText(
            "purposes",
            """
            We check the right to work only of the person chosen, before the contract.
            """,
            rows={
                "application": {
                    "purpose": "Receipt of your application and contact with you"
                },
                "choice": {"purpose": "Choice of the applicant who suits the job best"},
                "right_to_work": {"purpose": "Check of the right to work in Finland"},
                "claims": {"purpose": "Answers to claims about the choice"},
                "other_jobs": {"purpose": "Offers of later jobs with your consent"},
            },
        ),
        SectionText(
            "legal_basis",
            also=("legitimate_interests",),
            rows={
                "application": {
                    "purpose": "Application, interviews and work sample",
                },
                "comparison": {
                    "purpose": "Comparison of applicants and reasons for our choice",
                    "legitimate_interests": (
                        "choice of the best qualified applicant",
                        "answers to claims",
                    ),
                },
                "right_to_work": {
                    "purpose": "Check of the right to work",
                    "law": "Finnish Aliens Act 301/2004",
                },
                "referee": {"purpose": "Interview of your referee"},
                "other_jobs": {"purpose": "Offers of later jobs"},
            },
        ),
        SectionText(
            "data_categories",
            rows={
                "basics": {
                    "name": "Basic details",
                    "items": ("name", "contact details", "the job you apply for"),
                },
                "application": {
                    "name": "Application",
                    "items": (
                        "application letter",
                        "CV",
                        "education",
                        "work experience",
                        "desired pay",
                    ),
                },
                "assessment": {
                    "name": "Assessment",
                    "items": (
                        "the interviewers’ notes",
                        "assessment of your work sample",
                    ),
                },
                "referee": {
                    "name": "Referee",
                    "items": ("name", "contact details", "statement"),
                },
                "chosen": {
                    "name": "The person chosen",
                    "items": ("proof of the right to work in Finland",),
                },
            },
        ),
        SectionText(
            "special_categories",
            """
            We do not ask about health, beliefs, family or other sensitive matters. If
            you mention one in your application, we delete it unless the job makes it
            necessary.
            """,
        ),
        SectionText(
            "data_sources",
            """
            We ask a referee only when you have given your consent, as the Finnish Act
            on the Protection of Privacy in Working Life (759/2004) requires. We do not
            search the web or social media for data about you.
            """,
            rows={"referee": {"name": "Your referee", "data": ("statement",)}},
        ),
        SectionText(
            "provision_requirement",
            "We do not ask for a photo or date of birth.",
            rows={
                "application": {
                    "data": "Name, contact details and a description of your skills",
                    "consequence": "We cannot consider your application.",
                },
                "consents": {
                    "data": "Referee and consent to offers of later jobs",
                    "consequence": "We consider your application in the same way.",
                },
            },
        ),
        SectionText(
            "retention",
            """
            The period of applications and assessments is that in which the right to
            prosecute for discrimination in employment expires (Criminal Code of
            Finland, chapter 8, section 1).
            """,
            rows={
                "application": {"what": "Application and assessments"},
                "open_application": {"what": "Open application"},
                "other_jobs": {
                    "what": "Data kept for later jobs",
                    "starts_words": "from your consent",
                },
                "work_sample": {"what": "Pictures of the work sample"},
                "chosen": {
                    "what": "Application of the person chosen",
                    "criterion": (
                        "It moves to the personnel records, of which employees get a "
                        "notice of their own."
                    ),
                },
            },
        ),
        SectionText(
            "recipients",
            """
            Your application is read by the HR Manager, the Managing Director and the
            supervisor for the job. We give data to no one else but our processors,
            unless the law obliges us to.
            """,
        ),
        SectionText(
            "processors",
            rows={
                "recruiting": {"task": "recruitment system"},
                "hosting": {"task": "email and files"},
            },
        ),
        SectionText("transfers", lead="The data is in Finland."),
        SectionText(
            "security",
            """
            The recruitment system records who has opened an application. We scan an
            application that comes on paper and shred it within a week.
            """,
        ),
        SectionText(
            "automated_decisions",
            """
            A person reads every application. No machine scores or screens applicants.
            """,
            silent=True,
        ),
        SectionText("rights"),
        SectionText(
            "right_access",
            """
            The copy includes the interviewers’ notes as far as they are about you.
            """,
        ),
        SectionText(
            "right_erasure",
            """
            You can withdraw your application, and we then delete it. We keep the
            reasons for our choice for two years in case of claims.
            """,
        ),
        SectionText(
            "right_object",
            "The comparison of applicants rests on a legitimate interest.",
        ),
        SectionText(
            "right_withdraw_consent",
            """
            You withdraw your consent with a message to the HR Manager. It does not
            affect the rest of your application.
            """,
        ),
        SectionText(
            "rights_exercise",
            """
            You can also call us. Our number is under <a
            href="#controller">Controller</a>.
            """,
        ),
        SectionText("complaint"),
        SectionText(
            "changes",
            """
            If this notice changes while we consider your application, we send you the
            new one before the change takes effect.
            """,
        ),
        SectionText("document_dates"),
    ),
)
