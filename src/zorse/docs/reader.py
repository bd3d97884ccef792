"""Who reads: what stands in the samples where a key, an address or an id has to be."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Final

from zorse import contract

PLACEHOLDER: Final = re.compile(r"\{\{\s*(\w+)\s*\}\}")


@dataclass(frozen=True, slots=True)
class Reader:
    """Somebody who reads the docs; a stranger where nothing but the address is known."""

    base_url: str
    api_version: str = contract.HEAD_VERSION
    signed_in: bool = False
    account: str = "acct_your_account"
    secret_key: str = "sk_test_your_key"  # noqa: S105 - What stands there for strangers.
    publishable_key: str = "pk_test_your_key"
    webhook_secret: str = "whsec_your_secret"  # noqa: S105 - The same.
    ca_file: str = ""
    """Where the certificate authority lies, if this server made one of its own."""
    ids: Mapping[str, str] = field(default_factory=dict)
    """The id of the newest object of each type that was looked for and found."""

    def value(self, name: str) -> str:
        """What stands for a placeholder; raises ``KeyError`` for one that there is not."""
        if name in FACTS:
            return str(getattr(self, name))
        return self.id_of(types()[name])

    def id_of(self, type_: str) -> str:
        """The id of the reader's own newest object of a type, or what such an id looks like."""
        return self.ids.get(type_) or example_id(type_)


FACTS: Final = frozenset(
    {
        "base_url",
        "api_version",
        "account",
        "secret_key",
        "publishable_key",
        "webhook_secret",
        "ca_file",
    }
)


@cache
def types() -> dict[str, str]:
    """The types of objects by their placeholders: ``checkout_session`` is ``checkout.session``."""
    return {type_.replace(".", "_"): type_ for type_ in contract.load().resources}


def example_id(type_: str) -> str:
    """What an id of a type looks like; nobody's."""
    prefix = contract.load().resources[type_].id_prefix
    return f"{prefix or type_.rpartition('.')[2] + '_'}123"


def substituted(text: str, reader: Reader) -> str:
    """A text with what the placeholders in it stand for."""
    return PLACEHOLDER.sub(lambda found: reader.value(found[1]), text)


def wanted(texts: Iterable[str]) -> set[str]:
    """The types of objects whose ids texts ask for."""
    names = {found[1] for text in texts for found in PLACEHOLDER.finditer(text)}
    return {types()[name] for name in names - FACTS if name in types()}
