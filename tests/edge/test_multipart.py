"""Multipart decoding: what clients upload arrives as it was, and broken bodies are refused."""

import contextlib
import io
import logging

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from stripe._multipart_data_generator import MultipartDataGenerator

from zorse.edge import multipart
from zorse.edge.multipart import PARTS_MAX, UploadedFile
from zorse.errors import ApiError

TYPE = "multipart/form-data; boundary=frontier"


def body(*parts: str, end: str = "--frontier--\r\n") -> bytes:
    return ("".join(f"--frontier\r\n{part}\r\n" for part in parts) + end).encode()


def text_part(name: str, value: str) -> str:
    return f'Content-Disposition: form-data; name="{name}"\r\n\r\n{value}'


def file_part(value: str, disposition: str = 'name="file"; filename="a.txt"') -> str:
    return (
        f"Content-Disposition: form-data; {disposition}\r\nContent-Type: text/plain\r\n\r\n{value}"
    )


def test_files_and_parameters_are_told_apart() -> None:
    params, files = multipart.decode(
        body(
            text_part("purpose", "dispute_evidence"),
            text_part("file_link_data[create]", "true"),
            text_part("file_link_data[metadata][k]", "ä&=+%41"),
            text_part("expand[]", "links"),
            file_part("hello\r\n--fronti\r\n"),
        ),
        TYPE,
    )
    assert params == {
        "purpose": "dispute_evidence",
        "file_link_data": {"create": "true", "metadata": {"k": "ä&=+%41"}},
        "expand": ["links"],
    }
    assert files == {"file": UploadedFile("a.txt", "text/plain", b"hello\r\n--fronti\r\n")}


def test_what_the_python_sdk_uploads_arrives() -> None:
    upload = io.BytesIO(bytes(range(256)) * 20)
    upload.name = "évidence.bin"
    generator = MultipartDataGenerator()
    generator.add_params(  # type: ignore[no-untyped-call]  # Not annotated there.
        {"purpose": "dispute_evidence", "file": upload, "expand": ["links"]}
    )
    sent: bytes = generator.get_post_data()  # type: ignore[no-untyped-call]  # Likewise.
    params, files = multipart.decode(sent, f"multipart/form-data; boundary={generator.boundary}")
    assert params == {"purpose": "dispute_evidence", "expand": {"0": "links"}}
    assert files["file"].data == upload.getvalue()
    assert files["file"].filename == "évidence.bin"
    assert files["file"].content_type == "application/octet-stream"


@given(
    st.binary(max_size=300),
    st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=20),
)
def test_contents_arrive_byte_for_byte(data: bytes, value: str) -> None:
    request = httpx.Request(
        "POST", "https://localhost/", data={"v": value}, files={"file": ("x", data, "image/png")}
    )
    params, files = multipart.decode(request.read(), request.headers["content-type"])
    assert params == {"v": value}
    assert files == {"file": UploadedFile("x", "image/png", data)}


def test_quoted_names_and_boundaries_are_read() -> None:
    params, files = multipart.decode(
        body(file_part("x", r'filename="a \"b\";c.txt"; name=file')),
        b'multipart/form-data; charset=utf-8; boundary="frontier"',
    )
    assert (params, files["file"].filename) == ({}, 'a "b";c.txt')


def test_an_empty_file_and_an_empty_form_are_no_errors() -> None:
    assert multipart.decode(body(file_part("")), TYPE)[1]["file"].data == b""
    assert multipart.decode(body(), TYPE) == ({}, {})


@pytest.mark.parametrize(
    ("sent", "content_type", "reason"),
    [
        (body(text_part("a", "1")), "multipart/form-data", "names no boundary"),
        (body(text_part("a", "1")), "multipart/form-data; boundary=", "names no boundary"),
        (body(text_part("a", "1")), 'multipart/form-data; boundary=""', "names no boundary"),
        (body(text_part("a", "1")), "multipart/form-data; boundary=" + "b" * 300, "300"),
        (body(text_part("a", "1")), "multipart/form-data; boundary=other", "boundary"),
        (body(text_part("a", "1"), end=""), TYPE, "closing boundary"),
        (body(file_part("half"), end="--frontier"), TYPE, "closing boundary"),
        (body(file_part("half"))[:60], TYPE, "closing boundary"),
        (b"", TYPE, "closing boundary"),
        (b"a=1&b=2", TYPE, "boundary"),
        (b"\0" * 100, TYPE, "boundary"),
        (body("\r\nno headers"), TYPE, "no name"),
        (body("Content-Disposition: form-data\r\n\r\nx"), TYPE, "no name"),
        (body('Content-Disposition: form-data; name=""\r\n\r\nx'), TYPE, "no name"),
        (body('Content-Disposition: attachment; name="a"\r\n\r\nx'), TYPE, "no name"),
        (body("Bad header\r\n\r\nx"), TYPE, "invalid character"),
        (body(*["A: b\r\n" * 9 + text_part("a", "1")]), TYPE, "header count"),
        (body(text_part("n" * 3_000, "1")), TYPE, "header size"),
        (body(text_part("a", "\0")), TYPE, "NUL"),
        (body(text_part("a\0", "1")), TYPE, "NUL"),
        (body(file_part("x", 'name="file"; filename="\0"')), TYPE, "NUL"),
        (body(text_part("a", "ä")).replace(b"\xc3", b"\xff"), TYPE, "UTF-8"),
        (body("Content-Transfer-Encoding: base64\r\n" + file_part("aGk=")), TYPE, "encoding"),
        (body(text_part("file", "x"), file_part("x")), TYPE, "both as a file"),
        (body(*[text_part("a", "1")] * (PARTS_MAX + 1)), TYPE, str(PARTS_MAX)),
    ],
)
def test_what_cannot_be_read_is_refused(sent: bytes, content_type: str, reason: str) -> None:
    error = refused(sent, content_type)
    assert reason in error.message


def test_a_binary_transfer_encoding_says_nothing_new() -> None:
    sent = body("Content-Transfer-Encoding: binary\r\n" + file_part("x"))
    assert multipart.decode(sent, TYPE)[1]["file"].data == b"x"


def test_parameters_of_two_shapes_are_refused_as_in_a_form() -> None:
    assert refused(body(text_part("a", "1"), text_part("a[b]", "2"))).fields["param"] == "a[b]"


def test_refusals_are_told_to_the_sender_alone(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        refused(b"--other\r\n")
    assert caplog.records == []


@given(st.binary(max_size=80))
def test_anything_is_decoded_or_refused(noise: bytes) -> None:
    for sent in (noise, b"--frontier\r\n" + noise, body(text_part("a", "1")) + noise):
        with contextlib.suppress(ApiError):
            assert isinstance(multipart.decode(sent, TYPE)[0], dict)


def refused(sent: bytes, content_type: str = TYPE) -> ApiError:
    with pytest.raises(ApiError) as caught:
        multipart.decode(sent, content_type)
    assert caught.value.status == 400
    assert caught.value.fields["type"] == "invalid_request_error"
    return caught.value
