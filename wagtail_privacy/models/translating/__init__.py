"""How the languages of a notice stay together: facts at once, words by hand."""
