"""Short ways to read a PDF in tests."""

from wagtail_privacy.importing.formats.pdf import read_pdf


def shown(outline):
    """Kind and text of each block."""
    return [(block.kind.value, block.text) for block in outline.blocks]


def texts(outline):
    return [block.text for block in outline.blocks]


def chrome(outline):
    return [item.text for item in outline.messages if item.code == "page-chrome"]


def codes(outline):
    return [message.code for message in outline.messages]


def read(*pages, **more):
    from tests.importing.formats.pdf.pdf_files import write_pdf

    return read_pdf(write_pdf(*pages, **more))
