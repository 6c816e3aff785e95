from website.demo.literals import SectionPageText, SectionText


PAGE = SectionPageText(
    title="Cameras in our shop",
    slug="cameras",
    search_description=(
        "Where cameras record in our shop, what for, and when we delete the recordings."
    ),
    section=SectionText(
        "cctv",
        """
        Four cameras record the sales floor, the till and the back door. They record
        no sound, and there are none in the fitting rooms. A sign at each door tells
        about them.

        We use the recordings to solve thefts, damage and accidents. Our legal basis is
        our legitimate interest in protecting people and property.

        <h3>How long we keep recordings</h3>

        A recording is deleted after 14 days. If it is needed to solve a case, we keep
        it until the case has been closed.

        <h3>Who sees them</h3>

        - our shop manager and her deputy
        - the police, if they ask for them to investigate an offence
        - the insurance company, if the recording shows the damage
        """,
    ),
)
