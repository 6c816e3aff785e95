"""Postal codes by country, and what stands before them overseas."""

from __future__ import annotations

import re


BRITISH = r"[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}"
#: Malta: three letters of the place, which also begin what else has four digits.
MALTESE = (
    r"(?:ATD|BBG|BKR|BML|BRG|BUG|BZN|CBD|DGL|FGR|FLR|FNT|FTN|GDJ|GHR|GLM|GRB|GSM|GSR|GXQ"
    r"|GZR|HMR|IKL|ISL|KCM|KKP|KRC|LJA|LQA|MDN|MEC|MFN|MGR|MLH|MQB|MRS|MSD|MSK|MST|MTF"
    r"|MTP|MXK|MXR|NDR|NXR|PBK|PLA|PTA|QLA|QRD|QRM|RBT|SCM|SGN|SGW|SLC|SLM|SNT|SPB|STJ"
    r"|SVR|SWQ|VCT|VLT|XLN|XWK|ZBB|ZBG|ZBR|ZTN) \d{4}"
)
#: Behind the letter and digits of the area four signs, of which one is a letter: with
#: four digits it must be one of the letters that areas have.
IRISH = (
    r"(?:[A-Z]\d[\dW] ?(?=\d{0,3}[A-Z])[A-Z\d]{4}"
    r"|[AC-FHKNPRTV-Y]\d[\dW] ?(?!19|20)\d{4})"
)
#: The Dutch two letters stand behind the digits.
DUTCH = r"(?!(?:19|20)\d\d (?:EU|UK|US|CE)\b)[1-9]\d{3} ?(?!SA|SD|SS)[A-Z]{2}"
#: What a code is called in the midst of a sentence: “in Oxby, postcode OX1 2AB”.
CODE_LABEL = (
    r"(?:(?:with |med |mit )?(?:the |der )?(?:[Pp]ostnummer|[Pp]ostnr\.?|[Pp]ost ?code"
    r"|[Pp]ostal code|[Zz]ip code|PLZ|Postleitzahl|[Pp]ostinumero)(?: is| är| ist)?:? )"
)
#: A form on one line: “postnummer: 360 99, ort: Oxby”.
LABELLED = re.compile(
    r"(?i:postnummer|postnr\.?|PLZ|Postleitzahl|postinumero):? ?(?P<code>\d{3} ?\d\d)"
    r"[,;]? ?(?i:(?:post)?ort|stad|stadt|paikkakunta|(?:posti)?toimipaikka|kaupunki): ?"
    r"(?P<city>[A-ZÀ-ÖØ-Þ][\w’-]+(?: [A-ZÀ-ÖØ-Þ][\w’-]+)?)"
)
#: Codes overseas stand behind the state or province: their letters, or its name.
_STATE = (
    "A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI"
    "|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|Alabama|Alaska|Arizona|Arkansas|California|Colorado"
    "|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas"
    "|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi"
    "|Missouri|Montana|Nebraska|Nevada|New (?:Hampshire|Jersey|Mexico|York)"
    "|(?:North|South) (?:Carolina|Dakota)|Ohio|Oklahoma|Oregon|Pennsylvania"
    "|Rhode Island"
    "|Tennessee|Texas|Utah|Vermont|(?:West )?Virginia|Washington|Wisconsin|Wyoming"
)
_PROVINCE = (
    "AB|BC|MB|N[BLSTU]|ON|PE|QC|SK|YT|Alberta|British Columbia|Manitoba|New Brunswick"
    "|Newfoundland(?: and Labrador)?|Nova Scotia|Ontario|Prince Edward Island"
    "|Qu[ée]bec|Saskatchewan|Yukon|Nunavut|Northwest Territories"
)
CANADIAN = r"[ABCEGHJ-NPRSTVXY]\d[A-Z] ?\d[A-Z]\d"
OVERSEAS = (
    (_STATE, r"\d{5}(?:-\d{4})?"),
    (_PROVINCE, CANADIAN),
    ("ACT|NSW|NT|QLD|SA|TAS|VIC|WA|Vic|Tas|Qld", r"\d{4}"),
)


def is_town_code(words: str) -> bool:
    """True for a British, Irish or Maltese code, whose town stands before it."""
    return bool(_TOWN_CODE.fullmatch(words))


_TOWN_CODE = re.compile(rf"{BRITISH}|{IRISH}|{MALTESE}")
