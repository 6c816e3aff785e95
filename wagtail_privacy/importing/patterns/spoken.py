"""Words and signs that stand in sentences, and in no line of names and numbers."""

from __future__ import annotations

import re


_SENTENCE = re.compile(r"[^\W\d_]{3,}[.!?](?:\s+(?!\d)|$)")
#: Points that end no sentence, though a word of three letters stands before them.
_POINTED = re.compile(
    r"\b(?:Prof|Fil|Jur|Ekon|Tekn|Pol|Rev|Revd|Cllr|Ext|ext|mob|Mob|Dipl|Mag|Ing|Luth|Kath|Evang|str|Str|Inc|Ltd|Corp|Ges|Tel|Nr|Abt|Inh|Gfin|Vors|Univ"
    r"|puh|tfn|krs|vån|ekon|kand|maist|tekn)\. "
)
#: Words that stand in sentences, and in no line of names, numbers and labels.
_SPOKEN = re.compile(
    r"(?<!\w)(?:(?:Sie|Wir|Du|Ihr|Uns|Unser\w*|Schreib\w*|Wende\w*|Ruf\w*|Bei|Bitte|We|"
    r"You|Our|Please|Write|Call|Contact|Voit|Ota|Soita|Vi|Ni|Du|Vår\w*|Kontakta|Skriv"
    r"|Ring) (?=[a-zäöüß])"
    r"|(?:Kontakta|Fråga|Mejla|Contact|Ask|Kontaktieren Sie) (?=[A-ZÅÄÖ])|"
    r"(?:sie|uns|wir|dich|dir|du|you|us|we|your|our|oss|dig|ist"
    r"|is|are|är|heter|kontakta|vänd|kontaktieren|erreichen|please|nås|sköter|svarar|besvaras|ansvarar|drivs|vastaa|hoitaa|auttaa"
    r"|palvelee|huolehtii|tar hand|hjälper|kümmert|beantwortet|betreut|hilft|übernimmt"
    r"|deals|handles|answers|looks after|takes care)(?!\w))"
)


def has_end(text: str) -> bool:
    """True if a sentence ends in ``text``, or at its end."""
    return bool(_SENTENCE.search(_POINTED.sub(" ", text)))


def is_spoken(words: str) -> bool:
    """True for words that only sentences have: “Please write to us”."""
    return bool(_SPOKEN.search(words))
