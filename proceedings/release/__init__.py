"""What attendees and libraries get: offprints, editions, records and the site in one folder that can be verified."""
