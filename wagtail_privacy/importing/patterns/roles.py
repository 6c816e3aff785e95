"""What somebody does, where it stands beside her name in a sentence.

“Ask the control room manager, Ann Example”, “Ann Example, Clerk to the Council, …”,
“Die Leiterin der Verwaltung ist Frau Ann Example”.
"""

from __future__ import annotations

import re
from functools import cache

from wagtail_privacy.importing.patterns.company_names import company_in_title
from wagtail_privacy.importing.patterns.learned import before_learned
from wagtail_privacy.importing.patterns.names import (
    COURTESY,
    is_company,
    is_office,
    is_person,
)
from wagtail_privacy.importing.patterns.role_words import has_role, role_pattern
from wagtail_privacy.importing.word_files import read_words


#: What is looked at on either side of a name, and words of the longest post.
_NEAR = 120
_MAX_WORDS = 7
_LEFT = 4
_LONGEST = 60
#: Between a post and the name behind it: “…, Frau”, “… is”, “… zuständig,”.
_LINK = re.compile(
    r"(?:,? (?:zuständig|verantwortlich|ansvarig|responsible|vastuussa),?"
    r"| (?:on|är|is(?: called| named)?|ist|heter|heißt|heisst)|\s?[,:]|\s[–—-])?"
    rf"\s*(?:{COURTESY})?\Z"
)
#: Points that end no post: “tf. kyrkoherde”, “stellv. Leiterin”.
_SHORTENED = "".join(
    rf"(?<!\b{word})"
    for word in r"tf vt vs ma stf t\.f bitr vik stv stellv komm".split()
)
_PARTS = re.compile(
    rf"[,;!?()\[\]\n]|:(?:\s|\Z)|{_SHORTENED}\.(?:\s|\Z)|\s[–—-]\s", re.IGNORECASE
)
#: Behind a name: “, who is our clerk”, “, Clerk …”, “ (Clerk …)”, “ is our clerk”.
_BEHIND = re.compile(
    r",? (?:who is|who has been|who works as|who acts as|has been|has acted as|works as"
    r"|som är|som har varit|som arbetar som|har varit|arbetar som|joka on|joka toimii"
    r"|on ollut|(?:die|der) (?:unsere?|als) )(?: (?:our|the|now|vår|also|även|myös))* "
    r"|(?:\s?,|\s?\(|\s[–—-]|\s?/)\s*"
    r"|,? (?:is our|is the|is|är vår|är|on|ist unsere?|ist|as our|as|who is our) ",
    re.IGNORECASE,
)
_WORD_END = re.compile(
    rf"[,;:!?()@\d\[\]/|\n]|{_SHORTENED}\.(?:\s|\Z)|\s[–—-]\s", re.IGNORECASE
)
#: Cases in which no Finnish post stands: “Rekisteriasioissa”, “Yhteyshenkilönä”.
_CASE = re.compile(
    r"\w{4,}(?:ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|na|nä|iin|oon|oita|eita|öitä|iä"
    r"|taan|tään|daan|dään)\Z"
)
_GENITIVE = re.compile(r".*(?:[:’'](?:n|s)|[’'])\Z")
#: Whose she is, in Swedish: “Kårens ordförande”, “bostadsrättsföreningarnas ombud”.
_WHOSE = re.compile(
    # “Styrelsens sekreterare” is a post: an organ tells which.
    r"(?!(?:citiz|gard|wom|kitch|teen|gre)ens|(?:mark|tick|ass|budg|outl)ets"
    r"|styrelsens|nämndens|direktionens|ledningens|utskottets)"
    r"\w{2,}(?:ens|ets|rnas)\Z"
)
#: How Finnish verbs end that stand in front of a post: “Asioista kertoo johtaja …”.
_VERB = re.compile(r"[a-zäö]{2,}(?:oo|aa|ää|öö|uu|yy|ii)\Z")
#: Adjectives that may begin a sentence in front of a post in small letters.
_ADJECTIVE = re.compile(
    r".*(?:ande|ende|ig|iga|isk|iska|lige|liche|ische|va|vä|inen)\Z"
)


def role_beside(text: str, name: str) -> str:
    """The post of ``name`` that stands beside it in ``text``, as written, or ""."""
    start = text.find(name)
    if start < 0 or not name:
        return ""
    before = text[max(0, start - _NEAR) : start]
    after = text[start + len(name) : start + len(name) + _NEAR]
    if not has_role(before) and not has_role(after):
        return ""
    role, behind = role_before(before), role_behind(after)
    # “Our privacy lead is Ann Example, the secretary”: that is what she does else.
    is_rank = _folded(role) in words_around("ranks")
    return behind or role if is_rank else role or behind


def role_before(before: str) -> str:
    """The post that ``before`` ends in: the words in front of a name."""
    if before and not before[-1].isspace():
        return ""
    link = _LINK.search(before)
    head = before[: link.start()] if link else before
    if (learned := before_learned(head)) and (role := role_before(f"{learned} ")):
        return role
    words = _PARTS.split(head)[-1].split()[-_MAX_WORDS - _LEFT :]
    post = next((i for i in reversed(range(len(words))) if _posted(words, i)), None)
    if post is None or not _goes_on(words[post + 1 :]):
        return ""
    start = post
    while start and post - start < _LEFT and _is_part(words, start - 1, post):
        start -= 1
    if _is_joined(words, start):
        start -= 2
    role = as_role(" ".join(words[start:]))
    if _folded(role) in words_around("ranks"):
        # “Ansvarig forskare är docent Ann Example”: a rank is not what she does there.
        return role_before(f"{' '.join(head.split()[: -len(words[start:])])} ") or role
    return role


def role_behind(after: str) -> str:
    """The post that ``after`` begins with: the words behind a name."""
    link = _BEHIND.match(after)
    if not link:
        return ""
    rest = after[link.end() :]
    end = _WORD_END.search(rest)
    words = _without_articles((rest[: end.start()] if end else rest).split())
    said: list[str] = []
    for place, word in enumerate(words[: _MAX_WORDS + 1]):
        joint = place and _folded(word) in words_around("joints") and _tells(said)
        joint = joint or _is_half(words, place)
        if _folded(word) in words_around("ends") and not joint:
            break
        if joint and company_in_title().match(" ".join(words[place + 1 :])):
            break  # “Solicitor at Example Ltd”: the firm is no part of a post.
        said.append(word)
    while said and _folded(said[-1]) in words_around("joints"):
        said.pop()
    return as_role(" ".join(said))


def _without_articles(words: list[str]) -> list[str]:
    while words and _folded(words[0]) in words_around("articles"):
        words = words[1:]
    return words


def role_told(sentence: str) -> str:
    """The post in a sentence about who was named before: “She is our manager”."""
    begins = _PRONOUN.match(sentence)
    return role_behind(f", {sentence[begins.end() :][:_NEAR]}") if begins else ""


#: “She’s also the producer”, “Hon är vår driftchef”, “Hän toimii sihteerinä”.
_PRONOUN = re.compile(
    r"(?:She|He|They|Hon|Han|Hän|Sie|Er)(?:[’']s|[’']re| is| are| has been| works as"
    r"| acts as| är| arbetar som| on| ist| arbeitet als)"
    r"(?: (?:also|both|även|också|samtidigt|myös|samalla|auch|zugleich))? "
)


def as_role(words: str) -> str:
    """``words`` if they are a post and nothing else, or ""."""
    words = words.strip(" ,.:;")
    many = words.split()
    if not words or len(words) > _LONGEST or len(many) > _MAX_WORDS:
        return ""
    joined = any(_folded(word) in words_around("joints") for word in many)
    if not has_role(words) or is_legal_role(words) or is_office(words):
        return ""
    if is_company(words) and not joined and not _is_post(many[-1]):
        return ""  # “Privacy & Trust Lead” is no trust.
    proper = is_person(words) and not _is_post(many[-1]) and not _is_post(many[0])
    return "" if proper or _folded(words) in words_around("bare") else words


def is_legal_role(words: str) -> bool:
    """True for who is named by the law or for the notice: no post of a person."""
    folded = words.casefold()
    alone = folded.removeprefix("the ") == "controller"  # A financial one is a post.
    return alone or any(stem in folded for stem in words_around("no_posts"))


def _posted(words: list[str], place: int) -> bool:
    """True for a post of one word, or for the first of two: “Head of”."""
    pair = " ".join(words[place : place + 2])
    return _is_post(words[place]) or (
        _is_post(pair) and not _is_post(words[min(place + 1, len(words) - 1)])
    )


def _tells(words: list[str]) -> bool:
    return has_role(" ".join([*words, "of"]))


def _is_post(word: str) -> bool:
    """True for a word that says what somebody does, and not what comes of it."""
    bare = word.strip(",.:;’'\"”")
    found = role_pattern().search(bare) if has_role(bare) else None
    return bool(found) and not _CASE.fullmatch(bare)


def _goes_on(words: list[str]) -> bool:
    """True for what can stand between a post and a name: “of Sales”, “Personal”."""
    if not words:
        return True
    joint = _folded(words[0]) in words_around("joints") or words[0][:1].isupper()
    ends = any(
        _folded(word) in words_around("ends")
        and _folded(word) not in words_around("joints")
        for word in words
    )
    return joint and not ends and len(words) < _MAX_WORDS


def _is_part(words: list[str], place: int, post: int) -> bool:
    """True for a word in front of a post that belongs to it."""
    word = words[place]
    folded = _folded(word)
    if folded in words_around("modifiers"):
        return True
    if (
        folded in words_around("articles")
        or folded in words_around("ends")
        or not folded.isalpha()
    ):
        return bool(re.fullmatch(r"[^\W\d_]+-[^\W\d_]*", folded)) and _may_lead(folded)
    if folded in words_around("joints") or any(
        sign.fullmatch(folded) for sign in (_GENITIVE, _CASE, _WHOSE, _VERB)
    ):
        return False
    if is_legal_role(word) or folded in words_around("turning"):
        return False
    if word[0].isupper() and words[post][0].islower():
        # A sentence begins with a capital: “Privacy lead Ann Example”; so does what
        # is short for a name: “HR manager”.
        short = word.isupper() and len(word) > 1
        return not place or short or bool(_ADJECTIVE.match(folded)) or _is_post(word)
    return True


#: Between two posts of one person, or two halves of a post.
_AND = frozenset({"and", "och", "und", "ja", "&"})


def _is_joined(words: list[str], start: int) -> bool:
    """True if “Treasurer and”, “our Welfare and” stand before the post at ``start``.

    A half that is no post by itself has an article before it: nobody is called so.
    """
    if start < 2 or _folded(words[start - 1]) not in _AND:
        return False
    first = words[start - 2]
    led = start > 2 and _folded(words[start - 3]) in words_around("articles")
    same = first[:1].isupper() and words[start][:1].isupper()
    halved = first.endswith("-")  # “kvalitets- och miljöchef”.
    post = _is_post(first) or halved or (led and same)
    return not is_legal_role(first) and post


def _is_half(words: list[str], place: int) -> bool:
    """True for “and” between two words with capitals, the last of which is a post."""
    if not place or _folded(words[place]) not in _AND:
        return False
    after = words[place + 1 : place + 3]
    both = all(word[:1].isupper() for word in [words[place - 1], *after[:1]])
    both = both or words[place - 1].endswith("-")
    return both and any(map(_is_post, after))


def _may_lead(folded: str) -> bool:
    return not any(
        folded in words_around(key) for key in ("articles", "ends", "turning")
    )


def _folded(word: str) -> str:
    return word.strip(",.:;()").casefold()


@cache
def words_around(key: str) -> frozenset[str]:
    """The words of a table of ``people.toml``, of all languages."""
    table = read_words(__package__, "people.toml")[key]
    return frozenset(word for words in table.values() for word in words)


def lone_post(words: str) -> str:
    """``words`` if a post is all that a line or a heading says, or ""."""
    many = words.split()
    if not many or len(many) > _LEFT or _folded(many[0]) in words_around("ends"):
        return ""
    many = _without_articles(many)
    told = any(_folded(word) in words_around("ends") for word in many)
    return "" if told or not many or not _tells(many) else as_role(" ".join(many))
