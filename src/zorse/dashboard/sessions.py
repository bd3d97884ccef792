"""Sessions: who is signed in with which browser.

A session is a random secret in a cookie, of which the store keeps a digest. The token in every form
is derived from it, so that only pages of ours can send one (CSRF). Sign-in attempts are limited by
address and by e-mail.
"""

import base64
import hashlib
import hmac
import secrets
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from cryptography.hazmat.primitives.hashes import SHA1
from cryptography.hazmat.primitives.twofactor import InvalidToken
from cryptography.hazmat.primitives.twofactor.totp import TOTP

from zorse import ids
from zorse.clock import Clock
from zorse.control import passwords
from zorse.control.people import people_of
from zorse.rails.vault import Vault
from zorse.store.people import SessionRow, UserRow
from zorse.store.protocol import Store

LIFETIME_SECONDS: Final = 14 * 24 * 3_600
SEEN_EVERY_SECONDS: Final = 60
"""How exactly it is noted when a session was last used."""

ATTEMPTS_MAX: Final = 10
ATTEMPTS_SECONDS: Final = 15 * 60
TOTP_STEP_SECONDS: Final = 30


class SignInError(Exception):
    """Somebody may not sign in; the message says why, and no more than a stranger may know."""

    def __init__(self, message: str, *, needs_code: bool = False) -> None:
        super().__init__(message)
        self.message = message
        self.needs_code = needs_code


@dataclass(frozen=True, slots=True)
class Signed:
    """Somebody who is signed in; ``secret`` is the cookie's."""

    secret: str
    session: SessionRow
    user: UserRow


class Sessions:
    """The sessions of one server."""

    def __init__(
        self, store: Store, clock: Clock, vault: Vault, links: Mapping[str, tuple[str, int]]
    ) -> None:
        """``links`` are secrets that each sign a person, by id, in once until a time."""
        self._people = people_of(store)
        self._clock = clock
        self._vault = vault
        self._failures: defaultdict[str, list[int]] = defaultdict(list)
        self._links = {digest(secret): target for secret, target in links.items()}
        self._codes_used: dict[str, int] = {}

    # Signing in -------------------------------------------------------------------------------

    def sign_in(self, email: str, password: str, code: str, address: str, agent: str) -> str:
        """The secret of a new session; raises ``SignInError``."""
        email = email.strip().lower()
        self._check_attempts(email, address)
        user = self._people.user_by_email(email)
        if not passwords.matches(password, user.password if user else "") or user is None:
            self._note_failure(email, address)
            raise SignInError("This e-mail and password do not go together.")
        if user.totp:
            if not code.strip():
                raise SignInError("Enter the code of your authenticator.", needs_code=True)
            if not self._code_is_right(user, code):
                self._note_failure(email, address)
                raise SignInError("This code is not, or is no longer, right.", needs_code=True)
        self._failures.pop(email, None)
        return self.begin(user, address, agent)

    def begin(self, user: UserRow, address: str, agent: str) -> str:
        """Sign somebody in, and give the secret of the session."""
        now = self._clock.now()
        self._people.drop_sessions_before(now)
        member = self._people.members(user=user.id)
        secret = secrets.token_urlsafe(32)
        self._people.put_session(
            SessionRow(
                digest(secret),
                ids.new_id("ses"),
                user.id,
                member[0].account if member else "",
                now,
                now,
                now + LIFETIME_SECONDS,
                address,
                agent[:300],
            )
        )
        return secret

    def follow_link(self, secret: str, address: str, agent: str) -> str | None:
        """The secret of a new session for one that a link carried, if it is still good."""
        user_id, until = self._links.pop(digest(secret), ("", 0))
        user = self._people.user(user_id) if self._clock.now() < until else None
        return None if user is None else self.begin(user, address, agent)

    def _code_is_right(self, user: UserRow, code: str) -> bool:
        """Whether a code is right and was not used before."""
        key = base64.b32decode(self._vault.open(user.totp, user.id))
        step = code_step(key, code, self._clock.now())
        if step is None or step <= self._codes_used.get(user.id, 0):
            return False
        self._codes_used[user.id] = step
        return True

    def _check_attempts(self, email: str, address: str) -> None:
        since = self._clock.now() - ATTEMPTS_SECONDS
        for who in (email, f"from {address}"):
            recent = [moment for moment in self._failures.get(who, ()) if moment > since]
            if len(recent) >= ATTEMPTS_MAX:
                raise SignInError("Too many attempts. Wait a quarter of an hour and try again.")

    def _note_failure(self, email: str, address: str) -> None:
        now = self._clock.now()
        if len(self._failures) > 10_000:
            self._failures.clear()
        for who in (email, f"from {address}"):
            kept = [m for m in self._failures[who] if m > now - ATTEMPTS_SECONDS]
            self._failures[who] = [*kept, now]

    # Afterwards -------------------------------------------------------------------------------

    def of(self, secret: str, address: str, agent: str) -> Signed | None:
        """Who the secret of a cookie stands for; nobody once the session is over."""
        now = self._clock.now()
        session = self._people.session(digest(secret)) if secret else None
        if session is None or session.expires_at <= now:
            return None
        user = self._people.user(session.user)
        if user is None:
            return None
        if now - session.seen >= SEEN_EVERY_SECONDS:
            session = replace(session, seen=now, address=address, user_agent=agent[:300])
            self._people.put_session(session)
        return Signed(secret, session, user)

    def choose_account(self, signed: Signed, account: str) -> None:
        """Let a session look at another account of its person."""
        self._people.put_session(replace(signed.session, account=account))

    def end(self, signed: Signed, id_: str = "") -> None:
        """End a session of the person, this one unless another is named."""
        self._people.drop_session(signed.user.id, id_ or signed.session.id)


def digest(secret: str) -> bytes:
    return hashlib.sha256(secret.encode()).digest()


def form_token(secret: str) -> str:
    """The token that forms of a session carry."""
    mac = hmac.new(secret.encode(), b"form", hashlib.sha256).digest()
    return base64.urlsafe_b64encode(mac).decode().rstrip("=")


def token_is_right(secret: str, token: str) -> bool:
    return hmac.compare_digest(form_token(secret).encode(), token.encode())


def code_step(key: bytes, code: str, now: int) -> int | None:
    """The half minute that a code belongs to, if it is this one or one beside it (RFC 6238)."""
    totp = TOTP(key, 6, SHA1(), TOTP_STEP_SECONDS)  # noqa: S303
    given = code.replace(" ", "").encode()
    for moment in (now, now - TOTP_STEP_SECONDS, now + TOTP_STEP_SECONDS):
        try:
            totp.verify(given, moment)
        except InvalidToken:
            continue
        return moment // TOTP_STEP_SECONDS
    return None
