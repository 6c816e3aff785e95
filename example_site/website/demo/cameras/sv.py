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
        Fyra kameror filmar försäljningslokalen, kassan och bakdörren. De spelar inte in
        ljud, och det finns inga kameror i provhytterna. En skylt vid varje dörr
        berättar om kamerorna.

        Vi använder inspelningarna för att utreda stölder, skador och olyckor. Den
        rättsliga grunden är vårt berättigade intresse att skydda människor och egendom.

        <h3>Hur länge vi sparar inspelningarna</h3>

        En inspelning raderas efter 14 dagar. Om den behövs för att utreda ett ärende
        sparar vi den tills ärendet är avslutat.

        <h3>Vem som ser dem</h3>

        - vår butikschef och hennes ställföreträdare
        - polisen, om den begär inspelningen för att utreda ett brott
        - försäkringsbolaget, om skadan syns på inspelningen
        """,
    ),
)
