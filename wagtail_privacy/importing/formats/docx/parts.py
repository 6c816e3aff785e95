"""The parts of a Word document: which there are, and which belongs to which."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wagtail_privacy.importing.formats.packages import Package, damaged
from wagtail_privacy.importing.formats.xml_parts import PartReader, children, find


if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element


_OOXML = "http://schemas.openxmlformats.org"
_STRICT = "http://purl.oclc.org/ooxml"
_PREFIXES = {
    f"{_OOXML}/wordprocessingml/2006/main": "w",
    f"{_STRICT}/wordprocessingml/main": "w",
    f"{_OOXML}/officeDocument/2006/relationships": "r",
    f"{_STRICT}/officeDocument/relationships": "r",
    f"{_OOXML}/officeDocument/2006/math": "m",
    f"{_STRICT}/officeDocument/math": "m",
    f"{_OOXML}/markup-compatibility/2006": "mc",
    f"{_OOXML}/package/2006/relationships": "rel",
    f"{_OOXML}/package/2006/metadata/core-properties": "cp",
    "http://purl.org/dc/elements/1.1/": "dc",
}
_ROWS = ("w:p", "w:tc")


@dataclass(frozen=True, slots=True)
class Relationship:
    """What a part refers to: ``target`` is a part or, if ``external``, an address."""

    kind: str
    target: str
    external: bool


class DocxParts:
    """The parts of a packed Word document, parsed when they are asked for."""

    def __init__(self, data: bytes) -> None:
        self.package = Package(data)
        self._reader = PartReader(_PREFIXES, _ROWS)
        self.main = next(
            (found.target for found in self.related("", "officeDocument")),
            "word/document.xml",
        )

    def root(self, name: str) -> Element:
        """The tree of a part; raise ``ImportRefused`` if there is none."""
        return self._reader.parse(self.package.read(name))

    def other(self, kind: str) -> Iterator[tuple[str, Element]]:
        """Names and trees of the parts of a kind that belong to the document."""
        seen = set()
        for found in self.related(self.main, kind):
            present = found.target in self.package and not found.external
            if present and found.target not in seen:
                seen.add(found.target)
                yield found.target, self.root(found.target)

    def first(self, kind: str) -> Element | None:
        """The tree of the first part of a kind, if there is one."""
        return next((root for _name, root in self.other(kind)), None)

    def related(self, name: str, kind: str = "") -> Iterator[Relationship]:
        """What a part refers to, of one kind or of all."""
        for found in self.relationships(name).values():
            if not kind or found.kind == kind:
                yield found

    def relationships(self, name: str) -> dict[str, Relationship]:
        """What a part refers to, by the ids that it uses."""
        folder, base = posixpath.split(name)
        path = posixpath.join(folder, "_rels", f"{base}.rels")
        if path not in self.package:
            return {}
        return {
            item.get("Id", ""): Relationship(
                kind=item.get("Type", "").rpartition("/")[2],
                target=_target(folder, item),
                external=item.get("TargetMode") == "External",
            )
            for item in children(self.root(path), "rel:Relationship")
        }

    def properties(self) -> tuple[str, str]:
        """Title and language that the document states of itself."""
        name = next(
            (found.target for found in self.related("", "core-properties")),
            "docProps/core.xml",
        )
        if name not in self.package:
            return "", ""
        root = self.root(name)
        stated = [find(root, name) for name in ("dc:title", "dc:language")]
        title, language = (
            " ".join((found.text or "").split()) if found is not None else ""
            for found in stated
        )
        return title, language

    def body(self) -> Element:
        """The body of the document."""
        body = find(self.root(self.main), "w:body")
        if body is None:
            raise damaged()
        return body


def _target(folder: str, item: Element) -> str:
    target = item.get("Target", "")
    if item.get("TargetMode") == "External":
        return target
    path = posixpath.join("/", folder, target.partition("#")[0])
    return posixpath.normpath(path).lstrip("/")
