"""Who is responsible, and the notice's own particulars: types with facts."""

from datetime import date
from typing import Any

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import DateBlock, ListBlock

from wagtail_privacy.blocks.base import SectionBlock
from wagtail_privacy.blocks.leaves import (
    FactEmailBlock,
    FactTextBlock,
    FactURLBlock,
)
from wagtail_privacy.blocks.organisations import OrganisationChooserBlock
from wagtail_privacy.blocks.registry import SectionType, section_types
from wagtail_privacy.blocks.structured.leaves import WordsBlock
from wagtail_privacy.notice import Notice, Section
from wagtail_privacy.vocabulary import SectionGroup


class ControllerBlock(SectionBlock):
    """The controller: an organisation of its own, else the page's, else the site's."""

    inherits = {"organisation": "controller"}

    organisation = OrganisationChooserBlock(
        required=False,
        label=_("Controller"),
        help_text=_("Leave empty for the controller of the page or of the site."),
    )


class JointControllersBlock(SectionBlock):
    """Controllers that decide together, and where to turn (GDPR Article 26)."""

    organisations = ListBlock(
        OrganisationChooserBlock(label=_("Organisation")),
        default=[],
        label=_("Joint controllers"),
    )
    contact_point = OrganisationChooserBlock(
        required=False,
        label=_("Contact point for the reader"),
    )

    def sample_facts(self) -> dict[str, Any]:
        first = self.child_blocks["contact_point"].sample()
        second = self.child_blocks["contact_point"].sample()
        second.name, second.email = gettext("Pine Tree Café Ltd"), ""
        organisations = self.child_blocks["organisations"]
        return {"organisations": organisations.normalize([first, second])}


class RepresentativeBlock(SectionBlock):
    """The representative in the Union of a controller outside it (Article 27)."""

    organisation = OrganisationChooserBlock(required=False, label=_("Representative"))


#: Where in a notice the facts of a contact are, by the type of the section.
_CONTACTS = {"contact_person": "contact", "dpo": "dpo"}


class ContactBlock(SectionBlock):
    """A person, team or company to turn to; own facts complete the organisation's.

    A section that names nobody completes what it says from the site's settings. One
    that names somebody takes nothing: it must not get another person's address.
    """

    name = FactTextBlock(required=False, max_length=255, label=_("Name"))
    role = WordsBlock(label=_("Role"))
    email = FactEmailBlock(required=False, label=_("E-mail"))
    phone = FactTextBlock(required=False, max_length=50, label=_("Phone"))
    street = FactTextBlock(required=False, max_length=255, label=_("Street address"))
    postal_code = FactTextBlock(required=False, max_length=20, label=_("Postal code"))
    city = FactTextBlock(required=False, max_length=100, label=_("City"))
    website = FactURLBlock(required=False, label=_("Website"))
    organisation = OrganisationChooserBlock(
        required=False,
        label=_("Organisation"),
        help_text=_("For an outside service, such as a data protection company."),
    )

    @classmethod
    def inherited_facts(cls, section: Section, notice: Notice) -> dict[str, Any]:
        home = _CONTACTS.get(section.type)
        if home is None or section.facts.get("name"):
            return {}
        if section.facts.get("organisation"):
            return {}
        return dict(getattr(notice, home))

    def sample_facts(self) -> dict[str, Any]:
        return {
            "name": gettext("Pine Tree Books Ltd, customer service"),
            "email": "privacy@pinetreebooks.example",
            "phone": "040 555 0100",
        }

    class Meta:
        label_format = "{name}"  # Two empty ones would name the section " ".


class RegisterNameBlock(SectionBlock):
    """The name of the register, from the older Finnish form."""

    name = WordsBlock(label=_("Name of the register"))

    def sample_facts(self) -> dict[str, Any]:
        return {"name": gettext("Customer register of Pine Tree Books Ltd")}

    class Meta:
        label_format = "{name}"  # Two empty ones would name the section " ".


class DocumentDatesBlock(SectionBlock):
    """When the notice was drawn up, holds from, was changed, is reviewed."""

    inherits = {
        "drawn_up": "drawn_up",
        "effective_from": "effective_from",
        "next_review": "next_review",
    }

    drawn_up = DateBlock(
        required=False,
        label=_("Drawn up"),
        help_text=_("Leave dates empty to show those of the page."),
    )
    updated = DateBlock(required=False, label=_("Last updated"))
    effective_from = DateBlock(required=False, label=_("In force from"))
    next_review = DateBlock(required=False, label=_("Next review"))

    def sample_facts(self) -> dict[str, Any]:
        return {
            "drawn_up": date(2026, 3, 2),
            "effective_from": date(2026, 4, 1),
            "updated": date(2026, 9, 14),
        }


section_types.add(
    SectionType(
        "document_dates",
        heading=_("Date of this notice"),
        description=_(
            "Says when the notice was written, when it takes effect and when it last "
            "changed."
        ),
        guidance=_(
            "Give the day on which the notice takes effect and the day of the last "
            "change. Set a new date each time the content changes."
        ),
        sample=_(
            "We check this notice once a year and whenever our processing changes."
        ),
        group=SectionGroup.ABOUT,
        icon="date",
        block=DocumentDatesBlock,
    )
)

section_types.add(
    SectionType(
        "register_name",
        heading=_("Name of the register"),
        description=_(
            "Gives the register or the processing a name that the reader recognises."
        ),
        guidance=_(
            "Name the register after the people and the use, for example “Customer "
            "register of the online shop”. The section comes from the older Finnish "
            "form, and no law requires it today."
        ),
        sample=_("The register covers the customers of our shop and our online shop."),
        group=SectionGroup.ABOUT,
        icon="folder",
        block=RegisterNameBlock,
    )
)

section_types.add(
    SectionType(
        "controller",
        heading=_("Controller"),
        description=_("Says which organisation is responsible for the personal data."),
        guidance=_(
            "Choose the organisation that decides why and how the data is processed, "
            "or leave the choice empty to use the controller of the page. Give at "
            "least two ways to reach it, such as a postal address and an email "
            "address."
        ),
        sample=_(
            "Pine Tree Books Ltd decides why and how your personal data is processed. "
            "Contact us in any matter that concerns your data."
        ),
        group=SectionGroup.WHO,
        icon="home",
        block=ControllerBlock,
    )
)

section_types.add(
    SectionType(
        "joint_controllers",
        heading=_("Joint controllers"),
        description=_("Says which organisations decide about the processing together."),
        guidance=_(
            "Choose every organisation that decides about the processing together "
            "with you, and give one contact point. Say who informs people and who "
            "answers their requests; people can use their rights with each of you."
        ),
        sample=_(
            "We keep the customer register together with Pine Tree Café Ltd. Pine "
            "Tree Books Ltd answers your requests, and you can also use your rights "
            "with Pine Tree Café Ltd."
        ),
        group=SectionGroup.WHO,
        icon="link",
        block=JointControllersBlock,
    )
)

section_types.add(
    SectionType(
        "representative",
        heading=_("Representative in the EU"),
        description=_("Says who represents a controller from outside the EU."),
        guidance=_(
            "Use this section only when the controller is established outside the EU. "
            "Choose the representative, which is established in an EU country and has "
            "been appointed in writing."
        ),
        sample=_(
            "You can contact our representative in the EU in every matter that "
            "concerns your personal data."
        ),
        group=SectionGroup.WHO,
        icon="site",
        block=RepresentativeBlock,
    )
)

section_types.add(
    SectionType(
        "contact_person",
        heading=_("Contact person"),
        description=_("Says who answers questions about personal data."),
        guidance=_(
            "Give a role and contact details that stay the same when staff change, "
            "such as a shared mailbox. The name of the person is voluntary."
        ),
        sample=_(
            "Our shop manager answers questions about this notice and about your "
            "personal data."
        ),
        group=SectionGroup.WHO,
        icon="user",
        block=ContactBlock,
    )
)

section_types.add(
    SectionType(
        "dpo",
        heading=_("Data protection officer"),
        description=_("Gives the contact details of the data protection officer."),
        guidance=_(
            "Use this section when you have designated a data protection officer, and "
            "give contact details that reach the officer directly; the name is "
            "voluntary. The supervisory authority belongs under the right to lodge a "
            "complaint."
        ),
        sample=_(
            "You can contact our data protection officer in confidence in every "
            "question about your personal data and your rights."
        ),
        group=SectionGroup.WHO,
        icon="key",
        block=ContactBlock,
    )
)
