"""The tree of an HTML document: elements that were left open end where they should."""

from __future__ import annotations

from bs4 import BeautifulSoup
from bs4.builder import HTMLTreeBuilder

from wagtail_privacy.importing.formats.html.tokens import Token, tokens_of
from wagtail_privacy.importing.limits import refuse_depth, refuse_rows


_VOID = frozenset(
    "area base br col embed hr img input link meta param source track wbr".split()
)
_ROWS = frozenset("p li dt dd tr td th h1 h2 h3 h4 h5 h6".split())
#: So many elements stand in a row of the busiest page, and take no longer to read.
_MAX_ELEMENTS = 10
_CELLS = frozenset({"td", "th"})
_HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())
_INLINE = frozenset(
    "a abbr b big cite code del em font i ins kbd label mark nobr q s samp small span "
    "strike strong sub sup time tt u var".split()
)
_END_A_PARAGRAPH = _HEADINGS | frozenset(
    "address article aside blockquote center details dialog dir div dl dd dt fieldset "
    "figcaption figure footer form header hr li main menu nav ol p pre section summary "
    "table ul".split()
)
_WALLS = frozenset("table td th caption button template html".split())
#: A start tag ends the nearest of the first, unless one of the second is nearer.
_ENDS = {
    "li": ({"li"}, {"ul", "ol", "menu", *_WALLS}),
    "dt": ({"dt", "dd"}, {"dl", *_WALLS}),
    "dd": ({"dt", "dd"}, {"dl", *_WALLS}),
    "tr": ({"tr"}, {"table"}),
    "td": (_CELLS, {"tr", "table"}),
    "th": (_CELLS, {"tr", "table"}),
    "option": ({"option"}, {"select"}),
    "thead": ({"thead", "tbody", "tfoot", "caption"}, {"table"}),
    "tbody": ({"thead", "tbody", "tfoot", "caption"}, {"table"}),
    "tfoot": ({"thead", "tbody", "tfoot", "caption"}, {"table"}),
}


def parse_html(source: str) -> BeautifulSoup:
    """Return the tree of an HTML document or of a part of one.

    Raise ``ImportRefused`` if it is nested too deep or has too many rows.
    """
    return BeautifulSoup(source, builder=_Builder())


class _Builder(HTMLTreeBuilder):
    """Builds Beautiful Soup's tree from our tokens."""

    NAME = "wagtail_privacy"
    features = [NAME]
    TRACKS_LINE_NUMBERS = True

    def feed(self, markup: str | bytes) -> None:
        self._open: list[str] = []
        self._rows = self._elements = 0
        for token in tokens_of(str(markup)):
            if token.kind == "text":
                self.soup.handle_data(token.value)
            elif token.kind == "start":
                self._start(token)
            else:
                self._end(token.value)

    def _start(self, token: Token) -> None:
        name = token.value
        if name in {"html", "body"} and name in self._open:
            return
        self._end_what_it_ends(name)
        self._rows += name in _ROWS
        self._elements += 1
        refuse_rows(max(self._rows, self._elements // _MAX_ELEMENTS))
        self.soup.handle_starttag(
            name, None, None, token.attributes, sourceline=token.line
        )
        if name in _VOID:
            self.soup.handle_endtag(name)
            return
        self._open.append(name)
        refuse_depth(len(self._open))

    def _end_what_it_ends(self, name: str) -> None:
        if name in _END_A_PARAGRAPH:
            self._close({"p"}, _WALLS)
        if name in _HEADINGS and self._open and self._open[-1] in _HEADINGS:
            self._close(_HEADINGS, _WALLS)
        if name == "a":
            self._close({"a"}, _END_A_PARAGRAPH | _WALLS)
        if name in _ENDS:
            self._close(*_ENDS[name])

    def _end(self, name: str) -> None:
        if name == "p" and "p" not in self._open:
            return
        if name in _HEADINGS:
            self._close(_HEADINGS, _WALLS)
        elif name in _INLINE:
            self._close({name}, _END_A_PARAGRAPH | _WALLS)
        elif name in _CELLS or name in _WALLS or name in {"tr", "tbody", "thead"}:
            self._close({name}, {"table"} - {name})
        else:
            self._close({name}, _WALLS)

    def _close(self, names: set[str] | frozenset[str], walls: object) -> None:
        """End the nearest open element of ``names``, unless a wall is nearer."""
        for place in range(len(self._open) - 1, -1, -1):
            name = self._open[place]
            if name in names:
                for inner in reversed(self._open[place:]):
                    self.soup.handle_endtag(inner)
                del self._open[place:]
                return
            if name in walls:  # type: ignore[operator]
                return
