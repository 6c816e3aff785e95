"""What editors are told of translations, and where they settle it."""
