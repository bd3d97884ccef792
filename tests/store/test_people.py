"""People, their accounts and their sessions, on both stores."""

import pytest

from tests.api import Server
from zorse.store.people import MemberRow, PeopleStatements, SessionRow, UserRow


@pytest.fixture(params=["sqlite", "postgres"])
def engine(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return name


@pytest.fixture
def people(server: Server) -> PeopleStatements:
    store = server.zorse.store
    assert isinstance(store, PeopleStatements)
    return store


def test_a_person_is_found_by_id_and_address_and_can_change(people: PeopleStatements) -> None:
    ada = UserRow("usr_1", "ada@example.com", "Ada", "digest", "", 10)
    people.put_user(ada)
    assert people.user("usr_1") == people.user_by_email("ada@example.com") == ada
    changed = UserRow("usr_1", "ada@lovelace.example", "Ada L.", "other", "sealed", 10)
    people.put_user(changed)
    assert people.user_by_email("ada@example.com") is None
    assert people.users() == [changed]


def test_a_person_has_one_role_in_an_account(people: PeopleStatements) -> None:
    for row in (
        MemberRow("acct_1", "usr_1", "viewer"),
        MemberRow("acct_2", "usr_1", "owner"),
        MemberRow("acct_1", "usr_2", "developer"),
        MemberRow("acct_1", "usr_1", "owner"),
    ):
        people.put_member(row)
    assert [(m.account, m.role) for m in people.members(user="usr_1")] == [
        ("acct_1", "owner"),
        ("acct_2", "owner"),
    ]
    assert [m.user for m in people.members(account="acct_1")] == ["usr_1", "usr_2"]
    people.drop_member("acct_1", "usr_1")
    assert [m.user for m in people.members(account="acct_1")] == ["usr_2"]


def test_sessions_are_listed_ended_and_forgotten(people: PeopleStatements) -> None:
    def session(number: int, seen: int) -> SessionRow:
        return SessionRow(
            bytes([number]) * 32, f"ses_{number}", "usr_1", "acct_1", 5, seen, 100 + number, "", ""
        )

    for number, seen in ((1, 10), (2, 30), (3, 20)):
        people.put_session(session(number, seen))
    assert [row.id for row in people.sessions("usr_1")] == ["ses_2", "ses_3", "ses_1"]
    people.put_session(session(1, 40))
    assert people.session(bytes([1]) * 32) == session(1, 40)
    people.drop_session("usr_2", "ses_1")
    assert people.session(bytes([1]) * 32) is not None, "it is somebody else's"
    people.drop_session("usr_1", "ses_1")
    people.drop_sessions_before(102)
    assert [row.id for row in people.sessions("usr_1")] == ["ses_3"]
