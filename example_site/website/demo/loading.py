"""The whole content of the demo, in the order in which it depends on itself."""

from django.db import transaction

from website.demo.accounts import ensure_accounts
from website.demo.company import ensure_company
from website.demo.notices import ensure_notices, ensure_section_page
from website.demo.old_notice import ensure_imported
from website.demo.site_pages import ensure_site_pages
from website.demo.suppliers import ensure_suppliers


@transaction.atomic
def load_demo() -> None:
    """Add what is missing; a second run finds everything and changes nothing."""
    company = ensure_company()
    ensure_site_pages(company)
    suppliers = ensure_suppliers()
    ensure_notices(company, suppliers)
    ensure_section_page(suppliers)
    ensure_accounts()
    ensure_imported()
