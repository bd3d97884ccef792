"""Files and the links to them."""

from typing import Any

import pytest

from tests.api import Answer, Api, Server

PNG = b"\x89PNG\r\n\x1a\n" + b"\x00" * 100


def upload(api: Api, data: bytes = PNG, filename: str = "photo.png", **params: Any) -> Answer:
    return api.request(
        "POST",
        "/v1/files",
        {"purpose": "dispute_evidence", **params},
        files={"file": (filename, data)},
    )


def test_a_file_is_kept_and_given_back(api: Api, server: Server) -> None:
    made = upload(api).body
    assert made["object"] == "file"
    assert (made["filename"], made["type"], made["size"]) == ("photo.png", "png", len(PNG))
    assert made["purpose"] == "dispute_evidence"
    assert made["expires_at"] > made["created"]
    assert made["links"]["url"] == f"/v1/file_links?file={made['id']}"
    assert api.get(f"/v1/files/{made['id']}") == made
    assert [event["type"] for event in api.events()] == ["file.created"]
    path = made["url"].removeprefix("https://localhost:4400")
    answer = api.request("GET", path)
    assert answer.status == 200
    assert answer.content == PNG
    assert answer.headers["content-type"] == "image/png"
    assert answer.headers["content-disposition"] == 'inline; filename="photo.png"'
    assert server.send("GET", path).status == 401


@pytest.mark.parametrize(
    ("filename", "header"),
    [
        ("a b.png", 'inline; filename="a b.png"'),
        ("räven.png", "inline; filename=\"r_ven.png\"; filename*=UTF-8''r%C3%A4ven.png"),
        ("100%.png", "inline; filename=\"100_.png\"; filename*=UTF-8''100%25.png"),
    ],
)
def test_a_file_is_named_safely(api: Api, filename: str, header: str) -> None:
    made = upload(api, filename=filename).body
    answer = api.request("GET", f"/v1/files/{made['id']}/contents")
    assert answer.headers["content-disposition"] == header


@pytest.mark.parametrize(
    ("filename", "data", "type_"),
    [
        ("a.pdf", b"%PDF-1.7", "pdf"),
        ("a.jpg", b"\xff\xd8\xff\xe0", "jpg"),
        ("a.csv", b"a,b\n", "csv"),
        ("a.exe", b"MZ", None),
        ("noname", b"?", None),
    ],
)
def test_a_file_has_a_type(api: Api, filename: str, data: bytes, type_: str | None) -> None:
    assert upload(api, data, filename).body["type"] == type_


def test_a_file_may_be_too_large_for_its_purpose(api: Api) -> None:
    answer = upload(api, b"x" * (512 * 1024 + 1), purpose="business_icon")
    assert answer.status == 400
    assert answer.error["param"] == "file"
    assert upload(api, b"x" * (512 * 1024), purpose="business_icon").status == 200
    assert len(api.get("/v1/files")["data"]) == 1


def test_a_file_must_come_with_the_request(api: Api) -> None:
    error = api.refused("POST", "/v1/files", {"purpose": "dispute_evidence"})
    assert (error["code"], error["param"]) == ("parameter_missing", "file")
    assert upload(api, b"").status == 400
    assert upload(api, purpose="nonsense").status == 400
    missing = api.request("POST", "/v1/files", {}, files={"file": ("a.png", PNG)})
    assert missing.error["param"] == "purpose"
    assert api.get("/v1/files")["data"] == []


def test_files_are_listed_by_purpose(api: Api) -> None:
    first = upload(api).body["id"]
    upload(api, purpose="business_icon")
    page = api.get("/v1/files", purpose="dispute_evidence")
    assert [file["id"] for file in page["data"]] == [first]


def test_a_link_is_public_until_it_expires(api: Api, server: Server) -> None:
    file = upload(api).body["id"]
    expires_at = server.clock.now() + 100
    link = api.post("/v1/file_links", file=file, expires_at=expires_at, metadata={"a": "1"})
    assert (link["expired"], link["expires_at"], link["file"]) == (False, expires_at, file)
    assert api.get(f"/v1/file_links/{link['id']}") == link
    path = link["url"].removeprefix("https://localhost:4400")
    answer = server.send("GET", path)
    assert (answer.status, answer.content) == (200, PNG)
    assert server.send("GET", f"{path}x").status == 404
    assert api.get("/v1/file_links", file=file, expired=False)["data"] == [link]
    assert api.get("/v1/file_links", expired=True)["data"] == []
    server.clock.advance(seconds=100)
    assert server.send("GET", path).status == 404
    assert api.get(f"/v1/file_links/{link['id']}")["expired"] is True
    assert [one["id"] for one in api.get("/v1/file_links", expired=True)["data"]] == [link["id"]]
    assert api.get("/v1/file_links", expired=False)["data"] == []


def test_a_link_may_be_ended(api: Api, server: Server) -> None:
    link = api.post("/v1/file_links", file=upload(api).body["id"])
    assert link["expires_at"] is None
    ended = api.post(f"/v1/file_links/{link['id']}", expires_at="now")
    assert (ended["expired"], ended["expires_at"]) == (True, server.clock.now())
    path = link["url"].removeprefix("https://localhost:4400")
    assert server.send("GET", path).status == 404
    assert api.post(f"/v1/file_links/{link['id']}", expires_at="")["expired"] is False
    past = api.refused("POST", "/v1/file_links", {"file": link["file"], "expires_at": 1})
    assert past["param"] == "expires_at"


def test_a_link_can_be_made_with_its_file(api: Api, server: Server) -> None:
    made = upload(api, file_link_data={"create": True, "metadata": {"a": "1"}}).body
    link = made["links"]["data"][0]
    assert (link["file"], link["metadata"]) == (made["id"], {"a": "1"})
    path = link["url"].removeprefix("https://localhost:4400")
    assert server.send("GET", path).content == PNG


def test_files_of_the_other_mode_are_not_found(api: Api, live: Api) -> None:
    file = upload(api).body["id"]
    live.refused("GET", f"/v1/files/{file}", status=404)
    live.refused("GET", f"/v1/files/{file}/contents", status=404)
    live.refused("POST", "/v1/file_links", {"file": file})
