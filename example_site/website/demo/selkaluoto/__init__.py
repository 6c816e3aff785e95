"""Selkäluoto, a maker of rucksacks: the site in Finnish, Swedish and English.

The site’s settings name the company and whom to write to. The notice of job
applicants has a controller and a contact person of its own, and they win there. No
notice is “the” notice: footers link to the list of all three.
"""

from website.demo.literals import Account, SectionPage, SiteContent
from website.demo.selkaluoto import cameras
from website.demo.selkaluoto.cookies import NOTICE as COOKIES
from website.demo.selkaluoto.customers import NOTICE as CUSTOMERS
from website.demo.selkaluoto.organisations import ORGANISATIONS
from website.demo.selkaluoto.pages import TEXTS
from website.demo.selkaluoto.recruitment import NOTICE as RECRUITMENT
from website.demo.selkaluoto.registry import COOKIES as REGISTRY
from website.demo.selkaluoto.settings import SETTINGS


SELKALUOTO = SiteContent(
    prefix="",
    name="Selkäluoto",
    look="selkaluoto",
    texts=TEXTS,
    action="products",
    organisations=ORGANISATIONS,
    settings=SETTINGS,
    notices=(CUSTOMERS, RECRUITMENT, COOKIES),
    section_pages=(
        SectionPage(cameras.KEY, CUSTOMERS.key, cameras.FACTS, cameras.TEXTS),
    ),
    cookies=REGISTRY,
    editor=Account("editor", "demo-reppu-38", "editor@selkaluoto.example"),
)
