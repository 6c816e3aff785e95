"""The few blocks that the site's own pages are made of."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks


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
    callout = CalloutBlock()
    company = blocks.StaticBlock(
        label=_("Company details"),
        icon="mail",
        admin_text=_("Shows the details of the company that the home page names."),
        template="website/blocks/company.html",
    )
