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
            facts={
                "name": "Minna Ahlskog",
                "role": "HR Manager",
                "email": "rekry@selkaluoto.example",
            },
        ),
        SectionText(
            "purposes",
            """
            We process your data in order to

            - receive your application and keep in touch with you
            - choose the applicant who suits the job best
            - check, before the contract, that the person chosen has the right to work
              in Finland
            - answer questions and claims about the choice
            - find you when another job opens, if you have given your consent.
            """,
        ),
        SectionText(
            "legal_basis",
            """
            - <b>Application, interviews and work sample:</b> steps at your request
              before an employment contract (Article 6(1)(b)).
            - <b>Comparing applicants and the reasons for our choice:</b> our legitimate
              interest in choosing the best qualified applicant and answering claims
              (point f).
            - <b>Checking the right to work:</b> a legal obligation (point c) under the
              Finnish Aliens Act (301/2004).
            - <b>Talking to your referee, and keeping your data for other jobs:</b> your
              consent (point a).
            """,
            also=("legitimate_interests",),
        ),
        SectionText(
            "data_categories",
            """
            - Name, contact details and the job you apply for.
            - Application letter, CV, education, work experience and desired pay.
            - The interviewers’ notes and the assessment of your work sample.
            - Your referee’s name, contact details and statement.
            - For the person chosen: proof of the right to work in Finland.
            """,
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
            We get the data from you. We ask a referee only when you have given your
            consent, as the Finnish Act on the Protection of Privacy in Working Life
            (759/2004) requires. We do not search the web or social media for data about
            you.
            """,
        ),
        SectionText(
            "provision_requirement",
            """
            We need your name, your contact details and a description of your skills.
            Without them we cannot consider your application. We do not ask for a photo,
            date of birth or personal identity code.
            """,
        ),
        SectionText(
            "retention",
            """
            - <b>Application and assessments:</b> two years from our choice. In that
              time the right to prosecute for discrimination in employment expires
              (Criminal Code of Finland, chapter 8, section 1).
            - <b>Open application:</b> six months.
            - <b>Data kept for other jobs:</b> 12 months from your consent.
            - <b>Pictures of the work sample:</b> three months from our choice.
            - <b>Application of the person chosen:</b> moves to the personnel records,
              of which employees get a notice of their own.
            """,
        ),
        SectionText(
            "recipients",
            """
            Your application is read by the HR Manager, the Managing Director and the
            supervisor for the job. On our behalf, data is also processed by

            - <b>Hakukanava Oy</b>, recruitment system
            - <b>Palvelinluoto Oy</b>, email and files.

            We give data to no one else unless the law obliges us to.
            """,
            also=("processors",),
        ),
        SectionText(
            "transfers",
            "The data is in Finland. We do not transfer it outside the EU or EEA.",
        ),
        SectionText(
            "security",
            """
            Log-in to the recruitment system is personal and takes two steps, and the
            system records who has opened an application. We scan an application that
            comes on paper and shred it within a week.
            """,
        ),
        SectionText(
            "automated_decisions",
            """
            A person reads every application. No machine scores or screens applicants.
            """,
        ),
        SectionText(
            "rights",
            """
            As an applicant you have the following rights. Using them is free of charge.
            """,
        ),
        SectionText(
            "right_access",
            """
            You get a copy of your data, including the interviewers’ notes as far as
            they are about you.
            """,
        ),
        SectionText(
            "right_rectification",
            """
            We correct an error and complete what is missing when you tell us about it.
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
            "right_restriction",
            """
            If you consider data wrong or the processing groundless, then at your
            request we do nothing but store the data until the matter is settled.
            """,
        ),
        SectionText(
            "right_portability",
            """
            You get the data you have given us in machine-readable form from the
            recruitment system.
            """,
        ),
        SectionText(
            "right_object",
            """
            You have the right to object, on grounds that relate to your situation, to
            the comparison that rests on a legitimate interest. We consider your grounds
            and stop the processing unless we have compelling legitimate grounds for it.
            """,
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
            Write to our <a href="#contact-person">contact person</a> or call us. We
            answer within a month.
            """,
        ),
        SectionText(
            "complaint",
            """
            You have the right to lodge a complaint with the Data Protection Ombudsman
            of Finland: Office of the Data Protection Ombudsman, PO Box 800, 00531
            Helsinki, <a href="https://tietosuoja.fi/en">tietosuoja.fi/en</a>.
            """,
        ),
        SectionText(
            "document_dates",
            """
            If this notice changes while we consider your application, we send you the
            new one by email before the change takes effect.
            """,
            heading="Date and changes",
            also=("changes",),
        ),
    ),
)
