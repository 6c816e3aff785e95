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
        Our legitimate interest is to protect people and property.

        <h3>Who else sees recordings</h3>

        - the police, if they ask for them to investigate an offence
        - the insurance company, if the recording shows the damage
        """,
        lead="We have four cameras, and none in the fitting rooms.",
        facts={
            "places": ("Sales floor", "Till", "Back door"),
            "purposes": (
                "Solving of thefts",
                "Solving of damage",
                "Solving of accidents",
            ),
            "starts_words": "from the recording",
            "criterion": (
                "If a recording is needed to solve a case, we keep it until the case "
                "has been closed."
            ),
            "access": "Our shop manager and her deputy",
        },
    ),
)
