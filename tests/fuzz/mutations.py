"""Files that something happened to: cut, doubled, overwritten, nested, poisoned."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from xml.etree import ElementTree as etree

from hypothesis import strategies as st

from tests.fuzz.mails import as_mail
from tests.importing.corpus_accuracy import DATA, PARTS


#: What is written over a place of a file, or put into it.
BITS = st.one_of(
    st.binary(min_size=1, max_size=8),
    st.sampled_from(
        [
            b"\0",
            b"\xff\xfe",
            b"\xef\xbb\xbf",
            b"<",
            b"</",
            b"<![CDATA[",
            b"<!--",
            b"<!DOCTYPE a [<!ENTITY b 'c'>]>",
            b"&#0;",
            b"&b;",
            b"<script>x</script>",
            b"<p onclick='x'>",
            b"<a href='javascript:x'>",
            b"<w:p>",
            b"</w:tbl>",
            b"<text:h>",
            b"endstream",
            b"endobj",
            b"<< /Length -1 >>",
            b"/Kids [1 0 R]",
            b"99999999999999999999",
            b"-1",
            b"\r",
            b"| | |\n|---|\n",
            b"```\n",
            b"[a]: javascript:x\n",
            "\u202e\u0000\ufffd\u00ad".encode(),
        ]
    ),
)
#: Where in a file, what is done there, with what, and how much of the file it takes.
EDITS = st.lists(
    st.tuples(
        st.floats(0, 1),
        st.sampled_from(["insert", "overwrite", "cut", "double", "end"]),
        BITS,
        st.integers(1, 400),
    ),
    min_size=1,
    max_size=6,
)


_NOT_IN_XML = dict.fromkeys([*range(9), 11, 12, *range(14, 32), 0xFFFE, 0xFFFF])


def samples(ending: str) -> list[Path]:
    """The files of the corpus that a fuzzed one begins as, small ones first."""
    found = (DATA / PARTS[0]).glob(f"*.{'html' if ending == 'eml' else ending}")
    paths = [path for path in found if not path.name.endswith(".words.txt")]
    return sorted(paths, key=lambda path: (path.stat().st_size, path.name))


def mutated_files(ending: str) -> st.SearchStrategy[bytes]:
    """Bytes of a notice of the corpus that was damaged in a few places."""
    change = repacked if ending in {"docx", "odt"} else edited
    sources = st.sampled_from(samples(ending)).map(Path.read_bytes)
    if ending == "eml":
        sources = sources.map(lambda page: as_mail(page.decode("utf-8", "replace")))
    damaged = st.builds(edited, sources, EDITS)
    return st.builds(change, sources, EDITS) | damaged


def edited(data: bytes, edits: list[tuple[float, str, bytes, int]]) -> bytes:
    """``data`` after ``edits``."""
    for place, what, bit, length in edits:
        at = int(place * len(data))
        if what == "insert":
            data = data[:at] + bit + data[at:]
        elif what == "overwrite":
            data = data[:at] + bit + data[at + len(bit) :]
        elif what == "cut":
            data = data[:at] + data[at + length :]
        elif what == "double":
            data = data[: at + length] + data[at : at + length] + data[at + length :]
        else:
            data = data[:at]
    return data


def repacked(data: bytes, edits: list[tuple[float, str, bytes, int]]) -> bytes:
    """A package whose main part has other elements, and that unpacks as before."""
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        names = [item.filename for item in package.infolist() if not item.is_dir()]
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as copy:
            for name in names:
                content = package.read(name)
                if name.endswith(("document.xml", "content.xml", "styles.xml")):
                    content = rebuilt(content, edits)
                copy.writestr(name, content)
    return file.getvalue()


def rebuilt(content: bytes, edits: list[tuple[float, str, bytes, int]]) -> bytes:
    """An XML part with elements cut, doubled, nested or filled."""
    root = etree.fromstring(content)  # noqa: S314 - our own file
    for place, what, bit, length in edits:
        parents = [element for element in root.iter() if len(element)]
        if not parents:  # Styles that are empty, or all has been cut.
            break
        parent = parents[int(place * (len(parents) - 1))]
        child = parent[length % len(parent)]
        if what == "insert":
            child.text = bit.decode("utf-8", "replace").translate(_NOT_IN_XML)
        elif what == "overwrite":
            child.attrib.clear()
        elif what == "cut":
            parent.remove(child)
        elif what == "double":
            parent.insert(0, child)
        else:
            for _ in range(length % 40):
                nested = etree.Element(child.tag, child.attrib)
                nested.append(child)
                parent[list(parent).index(child)] = nested
                child = nested
    return etree.tostring(root)
