"""Links, form fields and notes on pages; what is active in a PDF is named, not run."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass, field

import pypdfium2.raw as pdfium

from wagtail_privacy.importing.formats.blocks import is_safe_address, plain_address
from wagtail_privacy.importing.formats.pdf.layout import Page, Word
from wagtail_privacy.importing.formats.pdf.opening import Handle, utf16
from wagtail_privacy.importing.messages import ImportMessage


_MAX = 5_000
#: Names of PDF that stand for something that acts, and how a message calls it.
_ACTIVE = {
    b"/JavaScript": "JavaScript",
    b"/Launch": "Launch",
    b"/RichMedia": "RichMedia",
    b"/SubmitForm": "SubmitForm",
    b"/XFA": "XFA",
}
_FIELD_SIZE = 10.0


def active_content(document: Handle, data: bytes) -> list[ImportMessage]:
    """A message for each kind of active content that the file holds."""
    names = [name for mark, name in _ACTIVE.items() if mark in data]
    if pdfium.FPDFDoc_GetJavaScriptActionCount(document) > 0:
        names.append("JavaScript")
    if pdfium.FPDFDoc_GetAttachmentCount(document) > 0:
        names.append("EmbeddedFile")
    return [ImportMessage("active-content", text=name) for name in dict.fromkeys(names)]


@dataclass(slots=True)
class AnnotationReader:
    """Reads what is laid over the pages of one document."""

    document: Handle
    messages: list[ImportMessage] = field(default_factory=list)
    _form: Handle = None
    #: PDFium keeps its address as long as the form is open.
    _form_info: pdfium.FPDF_FORMFILLINFO = field(
        default_factory=lambda: pdfium.FPDF_FORMFILLINFO(version=2)
    )

    def __post_init__(self) -> None:
        if pdfium.FPDF_GetFormType(self.document) == pdfium.FORMTYPE_ACRO_FORM:
            self._form = pdfium.FPDFDOC_InitFormFillEnvironment(
                self.document, self._form_info
            )

    def close(self) -> None:
        """Let go of the form, which has to end before the document does."""
        if self._form:
            pdfium.FPDFDOC_ExitFormFillEnvironment(self._form)
            self._form = None

    def read(self, handle: Handle, page: Page) -> None:
        """Give words the links that lie over them, and add the values of fields."""
        self._add_links(handle, page)
        count = min(pdfium.FPDFPage_GetAnnotCount(handle), _MAX)
        for index in range(count):
            annotation = pdfium.FPDFPage_GetAnnot(handle, index)
            if not annotation:
                continue
            text = self._text(annotation)
            if text:
                page.words += _words(annotation, text)
            pdfium.FPDFPage_CloseAnnot(annotation)

    def _text(self, annotation: Handle) -> str:
        kind = pdfium.FPDFAnnot_GetSubtype(annotation)
        if kind == pdfium.FPDF_ANNOT_FREETEXT:
            return utf16(pdfium.FPDFAnnot_GetStringValue, annotation, b"Contents")
        if kind != pdfium.FPDF_ANNOT_WIDGET or not self._form:
            return ""
        fields = {
            pdfium.FPDF_FORMFIELD_TEXTFIELD,
            pdfium.FPDF_FORMFIELD_COMBOBOX,
            pdfium.FPDF_FORMFIELD_LISTBOX,
        }
        if pdfium.FPDFAnnot_GetFormFieldType(self._form, annotation) not in fields:
            return ""
        return utf16(pdfium.FPDFAnnot_GetFormFieldValue, self._form, annotation)

    def _add_links(self, handle: Handle, page: Page) -> None:
        boxes = []
        for link in _links(handle):
            action = pdfium.FPDFLink_GetAction(link)
            kind = pdfium.FPDFAction_GetType(action) if action else None
            if kind == pdfium.PDFACTION_URI:
                box = pdfium.FS_RECTF()
                pdfium.FPDFLink_GetAnnotRect(link, box)
                boxes.append((box, self._address(action)))
            elif kind == pdfium.PDFACTION_LAUNCH:
                self._note(ImportMessage("active-content", text="Launch"))
        if not boxes:
            return
        boxes.sort(key=lambda item: -item[0].top)
        for word in page.words:
            middle, centre = word.middle, (word.left + word.right) / 2
            for box, address in boxes:
                if box.top < middle:
                    break
                if box.left <= centre <= box.right and box.bottom <= middle:
                    word.link = address
                    break

    def _address(self, action: Handle) -> str:
        """The address of a link, "" with a message if it is not safe."""
        size = pdfium.FPDFAction_GetURIPath(self.document, action, None, 0)
        buffer = ctypes.create_string_buffer(max(size, 1))
        pdfium.FPDFAction_GetURIPath(self.document, action, buffer, size)
        address = plain_address(buffer.value.decode("utf-8", "replace"))
        if is_safe_address(address):
            return address
        if address and not address.startswith(("#", "/", "?", ".")):
            self._note(ImportMessage("unsafe-link"))
        return ""

    def _note(self, message: ImportMessage) -> None:
        if message not in self.messages:
            self.messages.append(message)


def _links(handle: Handle) -> Iterator[Handle]:
    place = ctypes.c_int(0)
    link = pdfium.FPDF_LINK()
    for _count in range(_MAX):
        if not pdfium.FPDFLink_Enumerate(handle, place, link):
            return
        yield link


def _words(annotation: Handle, text: str) -> Iterator[Word]:
    """The words of a field, as if they were printed into its box."""
    box = pdfium.FS_RECTF()
    pdfium.FPDFAnnot_GetRect(annotation, box)
    lines = [line.split() for line in text.splitlines() if line.strip()]
    size = min(_FIELD_SIZE, max(box.top - box.bottom, 1.0))
    for number, words in enumerate(lines):
        top = box.top - number * size * 1.2
        left = box.left
        for word in words:
            right = left + len(word) * size / 2
            yield Word(word, left, top - size, right, top, size)
            left = right + size / 4
