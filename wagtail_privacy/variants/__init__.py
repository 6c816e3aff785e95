"""A country’s own wording of a language: Sweden’s Swedish beside Finland’s."""

from wagtail_privacy.variants.adding import add_variants, variants


__all__ = ["add_variants", "variants"]
