"""The platform: events, files and the account itself.

Its nouns are the event (what happened), the file (a document that was uploaded), the file link (a
public address for it) and the account. Everything else stands on them.
"""

from zorse.products.platform import accounts, events, files, webhook_endpoints

__all__ = ["accounts", "events", "files", "webhook_endpoints"]
