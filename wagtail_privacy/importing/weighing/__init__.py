"""Which section type a heading and its text speak for, and how surely."""
