"""The few blocks that the site's own pages are made of."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from wagtail_privacy.blocks import build_block, section_types


class ProductBlock(blocks.StructBlock):
    """One product with a drawing from the static files of the site."""

    name = blocks.CharBlock(label=_("Name"))
    price = blocks.CharBlock(label=_("Price"))
    text = blocks.TextBlock(label=_("Text"))
    drawing = blocks.ChoiceBlock(
        label=_("Drawing"),
        choices=[
            ("rucksack", _("Day rucksack")),
            ("touring", _("Touring pack")),
            ("rolltop", _("Roll-top bag")),
            ("pouch", _("Pouch")),
        ],
    )

    class Meta:
        icon = "tag"
        label = _("Product")


class ProductsBlock(blocks.StructBlock):
    """Products side by side."""

    heading = blocks.CharBlock(label=_("Heading"))
    products = blocks.ListBlock(ProductBlock(), label=_("Products"))

    class Meta:
        icon = "list-ul"
        label = _("Products")
        template = "website/blocks/products.html"


class PromiseBlock(blocks.StructBlock):
    title = blocks.CharBlock(label=_("Title"))
    text = blocks.TextBlock(label=_("Text"))

    class Meta:
        icon = "tick"
        label = _("Promise")


class CalloutBlock(blocks.StructBlock):
    """A short text that leads to another page."""

    heading = blocks.CharBlock(label=_("Heading"))
    text = blocks.TextBlock(label=_("Text"))
    page = blocks.PageChooserBlock(label=_("Page"))
    link_text = blocks.CharBlock(label=_("Link text"))

    class Meta:
        icon = "link"
        label = _("Callout")
        template = "website/blocks/callout.html"


class ProgrammeItemBlock(blocks.StructBlock):
    when = blocks.CharBlock(label=_("When"))
    title = blocks.CharBlock(label=_("Title"))
    text = blocks.TextBlock(label=_("Text"))

    class Meta:
        icon = "date"
        label = _("Event")


class ProgrammeBlock(blocks.StructBlock):
    """What goes on, one below the other."""

    heading = blocks.CharBlock(label=_("Heading"))
    events = blocks.ListBlock(ProgrammeItemBlock(), label=_("Events"))

    class Meta:
        icon = "calendar-alt"
        label = _("Programme")
        template = "website/blocks/programme.html"


class BodyBlock(blocks.StreamBlock):
    """What a page of the site is made of."""

    text = blocks.RichTextBlock(
        label=_("Text"),
        features=["h2", "h3", "bold", "italic", "ol", "ul", "link"],
        template="website/blocks/text.html",
    )
    products = ProductsBlock()
    promises = blocks.ListBlock(
        PromiseBlock(),
        label=_("Promises"),
        icon="tick",
        template="website/blocks/promises.html",
    )
    programme = ProgrammeBlock()
    callout = CalloutBlock()

    # Single sections of a privacy notice, for a page that is no notice. What an editor
    # leaves empty in them comes from the privacy settings of the site.
    controller = build_block(section_types["controller"])
    contact_person = build_block(section_types["contact_person"])
    dpo = build_block(section_types["dpo"])
    rights = build_block(section_types["rights"])
    rights_exercise = build_block(section_types["rights_exercise"])
    complaint = build_block(section_types["complaint"])
