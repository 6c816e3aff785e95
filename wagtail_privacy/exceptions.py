"""What this package raises on purpose; commands turn it into ``CommandError``."""


class PrivacyError(Exception):
    """The parent of every exception of this package."""


class AlreadyRegistered(PrivacyError):
    """Two things were registered under one id."""


class InvalidNotice(PrivacyError):
    """Data that should hold a notice does not fit the published JSON Schema."""


class ImportRefused(PrivacyError):
    """A document, a parent page or a language that an import cannot use."""
