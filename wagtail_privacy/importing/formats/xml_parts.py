"""XML of a packed document, parsed with limits into a tree with short names."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from xml.etree import ElementTree as ET
from xml.parsers import expat

from django.utils.translation import gettext as _

from wagtail_privacy.conf import conf
from wagtail_privacy.exceptions import ImportRefused
from wagtail_privacy.importing.formats.packages import damaged
from wagtail_privacy.importing.limits import refuse_depth, refuse_rows


#: The address of a namespace is copied into the name of each element.
_MAX_NAMESPACE = 500


class PartReader:
    """Parses the parts of one document, and counts the rows of all of them.

    ``prefixes`` gives the prefix for the address of a namespace: names of the tree
    are “w:p”, whatever the document calls them; what is in no known namespace has the
    prefix “-”. ``rows`` are the names of elements that count as rows.
    """

    def __init__(self, prefixes: Mapping[str, str], rows: Collection[str]) -> None:
        self._prefixes = prefixes
        self._counted = frozenset(rows)
        self._rows = 0
        self._most_rows = conf.WAGTAIL_PRIVACY_IMPORT_MAX_ROWS

    def parse(self, data: bytes) -> ET.Element:
        """Return the root of a part.

        Raise ``ImportRefused`` for XML that is malformed, declares entities, or is
        nested deeper or has more rows than the settings allow.
        """
        builder = ET.TreeBuilder()
        names: dict[str, str] = {}
        depth = deepest = 0

        def short(name: str) -> str:
            if name not in names:
                address, space, local = name.rpartition(" ")
                names[name] = (
                    f"{self._prefixes.get(address, '-')}:{local}" if space else local
                )
            return names[name]

        def start(name: str, attributes: dict[str, str]) -> None:
            nonlocal depth, deepest
            depth += 1
            if depth > deepest:
                deepest = depth
                refuse_depth(depth)
            tag = short(name)
            if tag in self._counted:
                self.count(1)
            builder.start(tag, {short(key): val for key, val in attributes.items()})

        def end(name: str) -> None:
            nonlocal depth
            depth -= 1
            builder.end(short(name))

        parser = _guarded_parser(start, end, builder.data)
        try:
            parser.Parse(data, True)  # noqa: FBT003 - the last of it
        except (expat.ExpatError, LookupError, ValueError) as error:
            raise damaged() from error
        return builder.close()

    def count(self, rows: int) -> None:
        """Count rows that the document has and its elements do not show."""
        self._rows += rows
        if self._rows > self._most_rows:
            refuse_rows(self._rows)


def _guarded_parser(
    start: Callable[[str, dict[str, str]], None],
    end: Callable[[str], None],
    words: Callable[[str], None],
) -> expat.XMLParserType:
    """A parser that knows no document types, and so no entities."""
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = words
    parser.StartDoctypeDeclHandler = _refuse_doctype
    parser.StartNamespaceDeclHandler = _refuse_long_namespace
    return parser


def _refuse_doctype(*declaration: object) -> None:
    raise ImportRefused(
        _(
            "The file declares entities or a document type in its XML, which no "
            "office program writes. Copy its text into a new document and try that."
        )
    )


def _refuse_long_namespace(prefix: str | None, address: str | None) -> None:
    if len(address or "") > _MAX_NAMESPACE:
        raise damaged()


def find(parent: ET.Element, path: str) -> ET.Element | None:
    """The first element at the end of a path of names, such as “w:pPr/w:numPr”.

    ``Element.find`` takes prefixes for its own.
    """
    found: ET.Element | None = parent
    for name in path.split("/"):
        if found is None:
            return None
        found = next((child for child in found if child.tag == name), None)
    return found


def children(parent: ET.Element, name: str) -> list[ET.Element]:
    """The children of that name."""
    return [child for child in parent if child.tag == name]
