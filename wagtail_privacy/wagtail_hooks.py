from wagtail import hooks
from wagtail.snippets.models import register_snippet

from wagtail_privacy.admin.bulk import forbid_bulk_delete, refuse_bulk_delete
from wagtail_privacy.admin.notices import notice_list
from wagtail_privacy.admin.viewsets import OrganisationViewSet


register_snippet(OrganisationViewSet)
hooks.register("register_admin_viewset", notice_list)
hooks.register("before_delete_snippet", forbid_bulk_delete)
hooks.register("before_bulk_action", refuse_bulk_delete)
