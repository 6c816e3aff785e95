from website.demo.literals import SectionPageText, SectionText


PAGE = SectionPageText(
    title="Myymälämme kamerat",
    slug="kamerat",
    search_description=(
        "Missä myymälämme kamerat kuvaavat, mihin käytämme tallenteita ja milloin "
        "poistamme ne."
    ),
    section=SectionText(
        "cctv",
        """
        Oikeutettu etumme on suojata ihmisiä ja omaisuutta.

        <h3>Kuka muu näkee tallenteita</h3>

        - poliisi, jos se pyytää tallennetta rikoksen tutkintaa varten
        - vakuutusyhtiö, jos vahinko näkyy tallenteella
        """,
        lead="Kameroita on neljä. Sovituskopeissa niitä ei ole.",
        facts={
            "places": ("Myyntitila", "Kassa", "Takaovi"),
            "purposes": (
                "Varkauksien selvittäminen",
                "Vahinkojen selvittäminen",
                "Tapaturmien selvittäminen",
            ),
            "starts_words": "tallentamisesta",
            "criterion": (
                "Jos tallennetta tarvitaan asian selvittämiseen, säilytämme sen, "
                "kunnes asia on päättynyt."
            ),
            "access": "Myymäläpäällikkömme ja hänen sijaisensa",
        },
    ),
)
