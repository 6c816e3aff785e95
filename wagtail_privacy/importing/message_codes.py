"""The codes of import messages: how much each matters, and what it means."""

from __future__ import annotations

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from wagtail_privacy.vocabulary import MessageLevel


#: Code -> level and explanation. Codes are for ever; scripts read them.
CODES: dict[str, tuple[MessageLevel, str | Promise]] = {
    "page-chrome": (
        MessageLevel.INFO,
        _("This belongs to the web page around the notice, not to the notice."),
    ),
    "page-title": (
        MessageLevel.INFO,
        _("A second title of the page; the notice has a title of its own."),
    ),
    "contents": (
        MessageLevel.INFO,
        _("A table of contents; the page makes its own from the headings."),
    ),
    "raw-html": (
        MessageLevel.WARNING,
        _("Markup that stood in the text was read as markup and left out."),
    ),
    "active-content": (
        MessageLevel.WARNING,
        _("Scripts, styles and other active content are never imported."),
    ),
    "unsafe-link": (
        MessageLevel.WARNING,
        _("A link to an address that is not safe was removed; its words were kept."),
    ),
    "glued-list": (
        MessageLevel.INFO,
        _("List items that were glued into one line were taken apart."),
    ),
    "glued-heading": (
        MessageLevel.INFO,
        _("A heading that was glued to its text was taken apart."),
    ),
    "continued-row": (
        MessageLevel.INFO,
        _("A table row without a label was added to the row before it."),
    ),
    "table-flattened": (
        MessageLevel.WARNING,
        _("A table became a list, a line for each row."),
    ),
    "fact-label": (
        MessageLevel.INFO,
        _("The label of a fact; the page has its own words for it."),
    ),
    "empty-label": (
        MessageLevel.WARNING,
        _("A label with nothing after it: is something missing?"),
    ),
    "fact-stated": (
        MessageLevel.INFO,
        _("The text states this fact, and it was set. Check that it is right."),
    ),
    "business-id-invalid": (
        MessageLevel.WARNING,
        _("This cannot be a business id of the country; it was left in the text."),
    ),
    "unknown-heading": (
        MessageLevel.WARNING,
        _("No section type fits this heading; its text is under “Other information”."),
    ),
    "combined-heading": (
        MessageLevel.INFO,
        _("The heading covers several section types."),
    ),
    "encoding": (
        MessageLevel.WARNING,
        _(
            "The file is not UTF-8 and does not say what it is. The likeliest "
            "encoding was taken: check letters with accents."
        ),
    ),
    "no-sections": (
        MessageLevel.WARNING,
        _("No heading of a privacy notice was recognised."),
    ),
    "kept-words": (
        MessageLevel.WARNING,
        _("These words found no place in a section."),
    ),
    "organisation-differs": (
        MessageLevel.WARNING,
        _("The organisation has another value on this site; it was not changed."),
    ),
    "table-head": (
        MessageLevel.INFO,
        _("The head of a table whose rows became sections or labels."),
    ),
    "mojibake": (
        MessageLevel.INFO,
        _("Letters that were saved in a wrong encoding were put right."),
    ),
    "unreadable": (MessageLevel.ERROR, ""),
    "front-matter": (
        MessageLevel.INFO,
        _("Data in front of the text, for a program; the notice does not say it."),
    ),
    "hidden-text": (
        MessageLevel.WARNING,
        _("Text that the document hides from its readers was left out."),
    ),
    "deleted-text": (
        MessageLevel.INFO,
        _("Text that a tracked change deletes was left out."),
    ),
    "comment": (
        MessageLevel.INFO,
        _("A comment in the margin of the document was left out."),
    ),
    "which-section": (
        MessageLevel.WARNING,
        _(
            "The section could be of several types, and none is sure; its text is "
            "under “Other information”. Choose the type."
        ),
    ),
    "several-notices": (
        MessageLevel.WARNING,
        _(
            "The file seems to have several notices. To make a draft of each, import "
            "it with --split notices."
        ),
    ),
    "two-languages": (
        MessageLevel.WARNING,
        _(
            "The file is in more than one language. To make a draft in each, import "
            "it with --split languages."
        ),
    ),
    "not-a-notice": (
        MessageLevel.WARNING,
        _("This does not look like a privacy notice; it was imported all the same."),
    ),
    "stray-text": (
        MessageLevel.WARNING,
        _("Text that stands aslant or outside of the page was left out."),
    ),
    "page-without-text": (
        MessageLevel.WARNING,
        _("Some pages are pictures without text. What they say is missing here."),
    ),
    "fact-spelling": (
        MessageLevel.INFO,
        _("This was written in an unusual way. Check that it was read right."),
    ),
    "placeholder": (
        MessageLevel.WARNING,
        _("Something is left to be filled in here; it did not become a fact."),
    ),
    "services-suggested": (
        MessageLevel.INFO,
        _(
            "These cookies and services were added to the registry. Visitors see "
            "them when somebody confirms them there and chooses them for the site."
        ),
    ),
}
