"""Where editors keep the registry of cookies."""
