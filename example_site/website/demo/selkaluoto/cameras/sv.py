from website.demo.literals import SectionPageText, SectionText


PAGE = SectionPageText(
    title="Kamerorna i vår butik",
    slug="kameror",
    search_description=(
        "Var kamerorna i vår butik filmar, vad inspelningarna används till och när de "
        "raderas."
    ),
    section=SectionText(
        "cctv",
        """
        Vårt berättigade intresse är att skydda människor och egendom.

        <h3>Andra som ser inspelningar</h3>

        - polisen, om den begär inspelningen för att utreda ett brott
        - försäkringsbolaget, om skadan syns på inspelningen
        """,
        lead="Vi har fyra kameror, och inga i provhytterna.",
        facts={
            "places": ("Försäljningslokalen", "Kassan", "Bakdörren"),
            "purposes": (
                "Utredning av stölder",
                "Utredning av skador",
                "Utredning av olyckor",
            ),
            "starts_words": "från inspelningen",
            "criterion": (
                "Om en inspelning behövs för att utreda ett ärende sparar vi den tills "
                "ärendet är avslutat."
            ),
            "access": "Vår butikschef och hennes ställföreträdare",
        },
    ),
)
