"""Intake: things come in. The only room that reads files; what authors typed becomes records and manuscripts."""
