from wagtail import hooks
from wagtail.snippets.models import register_snippet

from wagtail_privacy.admin.bulk import refuse_bulk_delete
from wagtail_privacy.admin.viewsets import OrganisationViewSet


register_snippet(OrganisationViewSet)
hooks.register("before_bulk_action", refuse_bulk_delete)
