"""Common words of languages that notices are not recognised in.

They keep a Norwegian notice from being taken for a Swedish one. The lists hold the
commonest words, and those of privacy notices; literals only.
"""

from __future__ import annotations


#: Code -> words. A word that a known language has, too, counts for less.
FOREIGN_WORDS: dict[str, frozenset[str]] = {
    code: frozenset(words.split())
    for code, words in {
        "nb": "og ikke er det som på til av vi for med har om den deg dine du hvis "
        "opplysninger personopplysninger personvern personvernerklæring behandler "
        "eller kan hvilke hvordan vår våre fra ved når blir være denne disse etter "
        "behandlingsansvarlig lagrer samtykke rettigheter formål",
        "nn": "og ikkje er det som på til av vi for med har om den deg dine du dersom "
        "opplysningar personopplysningar personvern eller kan korleis kva vår frå",
        "da": "og ikke er det som på til af vi for med har om den dig dine du hvis "
        "oplysninger personoplysninger privatlivspolitik persondata behandler eller "
        "kan hvilke hvordan vores fra ved når bliver være denne disse efter jer "
        "dataansvarlig opbevarer samtykke rettigheder formål også",
        "nl": "en de het een van wij is op te dat voor met zijn niet uw u deze wordt "
        "worden door persoonsgegevens gegevens privacyverklaring verwerken verwerking "
        "ook als aan bij kunnen onze ons naar of om over recht verantwoordelijke hoe",
        "et": "ja on ei kui mis ning või meie teie isikuandmete isikuandmeid andmed "
        "andmete töötlemise töötleb töötleme õigus selle see oma kas ka et kuidas "
        "privaatsuspoliitika vastutav töötleja andmeid eesmärk säilitame kliendi mida",
        "fr": "le la les de des et est une un que pour dans vous vos nous nos données "
        "personnelles traitement sur avec par ce cette qui ne pas votre notre droit",
        "es": "el la los las de y es una un que para en usted sus nuestros datos "
        "personales tratamiento con por su esta no derecho del se al como",
        "it": "il la le di e è una un che per in dati personali trattamento con del "
        "della sono non si nel al come diritto i gli suoi nostri da alla",
        "pt": "o a os as de e é uma um que para em dados pessoais tratamento com do da "
        "são não se no ao como direito seus nossos por você",
        "pl": "i w z na do jest nie się że o dane danych osobowych przetwarzania oraz "
        "przez dla które prawo od lub są jako",
        "lv": "un ir no par ar uz vai datu personas datus apstrāde mēs jūsu tiesības",
        "lt": "ir yra iš su apie ar kad duomenų asmens tvarkymo mes jūsų teisė",
        "cs": "a je v na se že do osobních údajů zpracování pro nebo které jsou být",
    }.items()
}
