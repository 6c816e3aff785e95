"""Facts that are taken out of sections: parties, cookies, services, dates."""
