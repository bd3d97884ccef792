"""Files: documents that were uploaded for a purpose, such as evidence in a dispute.

A file's contents never change. Documented at docs.stripe.com/api/files and /file-upload.
"""

from typing import Any, Final

from zorse import errors, ids
from zorse.operations import standard
from zorse.operations.call import Call
from zorse.operations.lists import envelope, list_objects
from zorse.operations.registry import offers, operation, renders
from zorse.operations.runner import Binary
from zorse.store.protocol import FileBlob, Object

MEGABYTE: Final = 1024 * 1024
BYTES_MAX: Final = {
    "business_icon": 512 * 1024,
    "business_logo": 512 * 1024,
    "customer_signature": 4 * MEGABYTE,
    "dispute_evidence": 5 * MEGABYTE,
    "identity_document": 16 * MEGABYTE,
}
BYTES_MAX_OTHERWISE: Final = 16 * MEGABYTE
TYPES: Final = {
    b"%PDF": "pdf",
    b"\x89PNG": "png",
    b"\xff\xd8\xff": "jpg",
    b"GIF8": "gif",
}
CONTENT_TYPES: Final = {
    "pdf": "application/pdf",
    "png": "image/png",
    "jpg": "image/jpeg",
    "gif": "image/gif",
    "csv": "text/csv",
}
LINKS_SHOWN: Final = 10
EXPIRES_AFTER_SECONDS: Final = {"dispute_evidence": 230 * 86_400}

offers("/v1/files", "retrieve", "list")
offers("/v1/file_links", "retrieve")


def type_of(filename: str, data: bytes) -> str | None:
    """The kind of file, by its first bytes, else by its name's ending."""
    for magic, name in TYPES.items():
        if data.startswith(magic):
            return name
    ending = filename.rpartition(".")[2].lower() if "." in filename else ""
    return ending if ending in {"csv", "docx", "heic", "txt", "xls", "xlsx"} else None


@operation("POST /v1/files")
def create(call: Call, params: dict[str, Any]) -> Object:
    """Keep an uploaded file."""
    upload = call.files.get("file")
    if upload is None:
        raise errors.parameter_missing("file")
    purpose = params["purpose"]
    limit = BYTES_MAX.get(purpose, BYTES_MAX_OTHERWISE)
    if not upload.data:
        raise errors.parameter_invalid("The uploaded file is empty.", "file")
    if len(upload.data) > limit:
        raise errors.parameter_invalid(
            f"The file exceeds the maximum size for its purpose: {len(upload.data)} bytes, of at "
            f"most {limit}.",
            "file",
        )
    filename = upload.filename or "file"
    file = call.new(
        "file",
        filename=filename,
        purpose=purpose,
        size=len(upload.data),
        type=type_of(filename, upload.data),
    )
    life = EXPIRES_AFTER_SECONDS.get(purpose)
    if life is not None:
        file["expires_at"] = call.now + life
    file["url"] = f"{call.services.api_base}/v1/files/{file['id']}/contents"
    call.put(file)
    call.unit.add_file(FileBlob(file["id"], upload.data))
    if params.get("file_link_data", {}).get("create"):
        make_link(call, file, params["file_link_data"])
    call.emit("file.created", file)
    return file


@operation("POST /v1/file_links")
def create_link(call: Call, params: dict[str, Any]) -> Object:
    """Make a public address for a file."""
    file = call.get("file", params["file"], param="file")
    return make_link(call, file, params)


def make_link(call: Call, file: Object, params: dict[str, Any]) -> Object:
    expires_at = params.get("expires_at")
    if isinstance(expires_at, int) and expires_at <= call.now:
        raise errors.parameter_invalid("The expiry must lie in the future.", "expires_at")
    link = call.new("file_link", file=file["id"], expired=False)
    standard.apply(call, "file_link", link, {"metadata": params.get("metadata") or {}})
    link["expires_at"] = expires_at or None
    mode = "live" if call.livemode else "test"
    token = ids.random_text(40)
    call.internal(link)["token"] = token
    link["url"] = f"{call.services.api_base}/links/{call.account.id}/{mode}/{link['id']}/{token}"
    return call.put(link)


@operation("POST /v1/file_links/{link}")
def update_link(call: Call, params: dict[str, Any]) -> Object:
    """Change when a link expires; ``now`` ends it."""
    link = call.get("file_link", call.path["link"])
    changes: Object = {}
    if "expires_at" in params:
        given = params["expires_at"]
        changes["expires_at"] = call.now if given == "now" else (given or None)
    if "metadata" in params:
        changes["metadata"] = standard.merged_metadata(link["metadata"], params["metadata"])
    call.change(link, **changes)
    return link


@operation("GET /v1/files/{file}/contents")
def contents(call: Call, params: dict[str, Any]) -> Binary:
    """The bytes of a file."""
    file = call.get("file", call.path["file"])
    data = call.unit.file(file["id"])
    assert data is not None, "a file has its contents"
    kind = CONTENT_TYPES.get(file["type"] or "", "application/octet-stream")
    return Binary(data, kind, file["filename"])


def behind_link(call: Call, id_: str, token: str) -> Binary | None:
    """The file behind a public link, while the link is good."""
    link = call.unit.get("file_link", id_)
    if link is None or call.internal(link).get("token") != token:
        return None
    if has_expired(call, link):
        return None
    file = call.unit.get("file", link["file"])
    data = call.unit.file(link["file"])
    if file is None or data is None:
        return None
    kind = CONTENT_TYPES.get(file["type"] or "", "application/octet-stream")
    return Binary(data, kind, file["filename"])


@operation("GET /v1/file_links")
def list_links(call: Call, params: dict[str, Any]) -> Object:
    """A page of links; those that have expired, or that have not, if asked for."""
    wanted = params.pop("expired", None)
    if wanted is None:
        return list_objects(call, "file_link", params)
    return list_objects(
        call, "file_link", params, only=lambda link: has_expired(call, link) is wanted
    )


def has_expired(call: Call, link: Object) -> bool:
    """Whether a link is over; it expires by the passing of time alone."""
    return link["expires_at"] is not None and link["expires_at"] <= call.now


@renders("file_link")
def show_expired(call: Call, shown: Object) -> None:
    """Tell whether the link has expired by now."""
    shown["expired"] = has_expired(call, shown)


@renders("file")
def show_links(call: Call, shown: Object) -> None:
    """Show the newest links to the file."""
    page = call.page("file_link", limit=LINKS_SHOWN, file=shown["id"])
    links = [call.public(link) for link in page.data]
    url = f"/v1/file_links?file={shown['id']}"
    shown["links"] = envelope(links, url, has_more=page.has_more)
