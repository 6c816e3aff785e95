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
        Neljä kameraa kuvaa myyntitilaa, kassaa ja takaovea. Kamerat eivät tallenna
        ääntä, eikä sovituskopeissa ole kameroita. Kameroista kertoo kyltti jokaisella
        ovella.

        Käytämme tallenteita varkauksien, vahinkojen ja tapaturmien selvittämiseen.
        Käsittelyn oikeusperuste on oikeutettu etumme suojata ihmisiä ja omaisuutta.

        <h3>Kuinka kauan säilytämme tallenteet</h3>

        Tallenne poistetaan 14 päivän kuluttua. Jos sitä tarvitaan asian
        selvittämiseen, säilytämme sen, kunnes asia on päättynyt.

        <h3>Kuka näkee tallenteet</h3>

        - myymäläpäällikkömme ja hänen sijaisensa
        - poliisi, jos se pyytää tallennetta rikoksen tutkintaa varten
        - vakuutusyhtiö, jos vahinko näkyy tallenteella
        """,
    ),
)
