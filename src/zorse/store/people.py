"""People who sign in: their rows, and the statements about them, which belong to no scope."""

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import Final

from zorse.store.writes import Row


@dataclass(frozen=True, slots=True)
class UserRow:
    """A person: ``password`` is a digest that says how it was made, ``totp`` a sealed secret."""

    id: str
    email: str
    name: str
    password: str
    totp: str
    created: int


@dataclass(frozen=True, slots=True)
class MemberRow:
    """What a person may do in an account: ``owner``, ``developer`` or ``viewer``."""

    account: str
    user: str
    role: str


@dataclass(frozen=True, slots=True)
class SessionRow:
    """A browser that is signed in; ``digest`` is of the secret in its cookie. Unix seconds."""

    digest: bytes
    id: str
    user: str
    account: str
    created: int
    seen: int
    expires_at: int
    address: str
    user_agent: str


USER_COLUMNS: Final = "id, email, name, password, totp, created"
MEMBER_COLUMNS: Final = 'account, "user", role'
SESSION_COLUMNS: Final = (
    'digest, id, "user", account, created, seen, expires_at, address, user_agent'
)


class PeopleStatements(ABC):
    """What an engine keeps of people; read and written at once, a statement at a time."""

    @abstractmethod
    def _select_now(self, sql: str, values: Row = ()) -> list[Row]: ...

    @abstractmethod
    def _write_now(self, sql: str, values: Row) -> None: ...

    def users(self) -> list[UserRow]:
        sql = f"SELECT {USER_COLUMNS} FROM users ORDER BY created, id"
        return [UserRow(*row) for row in self._select_now(sql)]

    def user(self, id_: str) -> UserRow | None:
        rows = self._select_now(f"SELECT {USER_COLUMNS} FROM users WHERE id = ?", (id_,))
        return UserRow(*rows[0]) if rows else None

    def user_by_email(self, email: str) -> UserRow | None:
        """The person of an address, which is kept in small letters."""
        rows = self._select_now(f"SELECT {USER_COLUMNS} FROM users WHERE email = ?", (email,))
        return UserRow(*rows[0]) if rows else None

    def put_user(self, row: UserRow) -> None:
        sql = (
            f"INSERT INTO users ({USER_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (id) DO UPDATE SET email = excluded.email, name = excluded.name, "
            "password = excluded.password, totp = excluded.totp"
        )
        values = (row.id, row.email, row.name, row.password, row.totp, row.created)
        self._write_now(sql, values)

    def members(self, *, user: str = "", account: str = "") -> list[MemberRow]:
        """The memberships of a person, or those in an account."""
        column, value = ('"user"', user) if user else ("account", account)
        sql = f'SELECT {MEMBER_COLUMNS} FROM members WHERE {column} = ? ORDER BY account, "user"'
        return [MemberRow(*row) for row in self._select_now(sql, (value,))]

    def put_member(self, row: MemberRow) -> None:
        sql = (
            f"INSERT INTO members ({MEMBER_COLUMNS}) VALUES (?, ?, ?) "
            'ON CONFLICT (account, "user") DO UPDATE SET role = excluded.role'
        )
        self._write_now(sql, (row.account, row.user, row.role))

    def drop_member(self, account: str, user: str) -> None:
        self._write_now('DELETE FROM members WHERE account = ? AND "user" = ?', (account, user))

    def session(self, digest: bytes) -> SessionRow | None:
        sql = f"SELECT {SESSION_COLUMNS} FROM sessions WHERE digest = ?"
        rows = self._select_now(sql, (digest,))
        return SessionRow(bytes(rows[0][0]), *rows[0][1:]) if rows else None

    def sessions(self, user: str) -> list[SessionRow]:
        """A person's sessions, the one used last first."""
        sql = f'SELECT {SESSION_COLUMNS} FROM sessions WHERE "user" = ? ORDER BY seen DESC, id'
        return [SessionRow(bytes(row[0]), *row[1:]) for row in self._select_now(sql, (user,))]

    def put_session(self, row: SessionRow) -> None:
        sql = (
            f"INSERT INTO sessions ({SESSION_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (digest) DO UPDATE SET account = excluded.account, seen = excluded.seen, "
            "address = excluded.address, user_agent = excluded.user_agent"
        )
        values = (
            row.digest,
            row.id,
            row.user,
            row.account,
            row.created,
            row.seen,
            row.expires_at,
            row.address,
            row.user_agent,
        )
        self._write_now(sql, values)

    def drop_session(self, user: str, id_: str) -> None:
        self._write_now('DELETE FROM sessions WHERE "user" = ? AND id = ?', (user, id_))

    def drop_sessions_before(self, now: int) -> None:
        """Forget the sessions that are over."""
        self._write_now("DELETE FROM sessions WHERE expires_at <= ?", (now,))
