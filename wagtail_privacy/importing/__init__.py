"""From a file that an agency is handed to a draft of a notice."""
