"""The document as a whole: its language and kind, its parts, the page around it."""
