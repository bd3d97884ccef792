"""Form encoding: the parameters of query strings and of v1 bodies.

Names carry the structure: ``card[address][city]=X`` is a hash in a hash, ``expand[]=customer`` an
array. Clients write arrays in two ways. Those that count, ``items[0][price]=..``, give a hash whose
keys are positions, in the order of the positions: only the contract knows whether an array was
meant, or metadata that has numbers for keys. Those that do not, ``items[][price]=..``, give a list,
in which a name that the last element has already starts the next one.

All values are texts; an empty one stays, since it unsets what it names. A name given twice counts
the second time. Brackets that do not pair up belong to the name. What cannot be decoded is refused
as a bad request. Documented at docs.stripe.com/api/metadata and /expanding_objects.
"""

import re
from collections.abc import Iterable
from typing import Any, Final
from urllib.parse import unquote_to_bytes

from zorse import errors
from zorse.settings import NESTING_DEPTH_MAX, PARAMS_MAX

SHOWN_CHARS_MAX: Final = 100
INDEX_DIGITS_MAX: Final = 9

_BROKEN_ESCAPE: Final = re.compile(r"%(?![0-9A-Fa-f]{2}).{0,2}", re.DOTALL)

Hash = dict[str, Any]


def decode(body: bytes | str) -> Hash:
    """Decode a form body or a query string into nested hashes, lists and texts."""
    if not body:
        return {}
    text = _text(body)
    if text.count("&") >= PARAMS_MAX:
        raise too_many()
    if "+" in text:
        text = text.replace("+", " ")
    if "%" in text:
        _check_escapes(text)
        if "%5" in text:
            # Brackets separate nothing but names, so they can be decoded everywhere at once.
            text = text.replace("%5B", "[").replace("%5D", "]")
            text = text.replace("%5b", "[").replace("%5d", "]")
    params: Hash = {}
    uncounted: dict[int, Hash] = {}
    for pair in text.split("&"):
        name, equals, value = pair.partition("=")
        if "%" in value:
            value = _unquoted(value, name)
        if "%" in name:
            name = _unquoted(name, name)
        if "[" in name:
            _place(params, name, value, uncounted)
        elif name:
            if name in params and type(params[name]) is not str:
                raise _conflict(name)
            params[name] = value
        elif equals:
            raise _refused("Invalid form encoding: a value was sent without a parameter name.")
    if uncounted:
        _sort(uncounted.values())
    return params


def assemble(pairs: Iterable[tuple[str, str]]) -> Hash:
    """Build the same from names and values that another encoding has carried."""
    params: Hash = {}
    uncounted: dict[int, Hash] = {}
    for name, value in pairs:
        if "\0" in name or "\0" in value:
            raise _nul(name)
        _place(params, name, value, uncounted)
    _sort(uncounted.values())
    return params


def merge(query: Hash, body: Hash) -> Hash:
    """Put the parameters of the query and the body together; where both name one, the body wins."""
    return {**query, **body}


# Decoding -------------------------------------------------------------------------------------


def _text(body: bytes | str) -> str:
    try:
        if isinstance(body, bytes):
            text = body.decode()
        else:
            text = body
            text.encode()
    except UnicodeError:
        raise _refused("Invalid form encoding: the parameters are not valid UTF-8.") from None
    if "\0" in text:
        raise _nul(_name_around(text, text.index("\0")))
    return text


def _check_escapes(text: str) -> None:
    broken = _BROKEN_ESCAPE.search(text)
    if broken is not None:
        name = _name_around(text, broken.start())
        raise _refused(
            f"Invalid form encoding: '{_shown(broken.group())}' is not a percent-encoded byte. A "
            "literal percent sign is sent as %25.",
            name,
        )
    # Every percent sign now begins an escape, so this cannot be the end of one and more digits.
    if "%00" in text:
        raise _nul(_name_around(text, text.index("%00")))


def _unquoted(text: str, name: str) -> str:
    try:
        return unquote_to_bytes(text).decode()
    except UnicodeDecodeError:
        shown = unquote_to_bytes(name).decode("utf-8", "replace")
        raise _refused("Invalid form encoding: a parameter is not valid UTF-8.", shown) from None


# Structure ------------------------------------------------------------------------------------


def _path(name: str) -> list[str]:
    """The steps of a name: ``items[0][price]`` is items, 0, price; an array's own step is empty."""
    first, bracket, rest = name.partition("[")
    if not bracket or not first or rest[-1:] != "]":
        return [name]
    inner = rest[:-1]
    if "[" not in inner and "]" not in inner:
        return [first, inner]
    if inner.count("[") >= NESTING_DEPTH_MAX:
        raise _refused(
            f"Invalid parameters: they are nested more than {NESTING_DEPTH_MAX} levels deep.", first
        )
    steps = inner.split("][")
    for step in steps:
        if "[" in step or "]" in step:
            return [name]
    return [first, *steps]


def _place(params: Hash, name: str, value: str, uncounted: dict[int, Hash]) -> None:
    """Put a value where its name says.

    Hashes that get a position out of turn are noted in ``uncounted``, to be sorted at the end.
    """
    path = _path(name)
    if len(path) == 2 and path[1]:
        # Most names with brackets are like ``metadata[order]``.
        first, last = path
        hash_ = params.get(first)
        if hash_ is None:
            hash_ = params[first] = {}
        elif type(hash_) is not dict:
            raise _conflict(name)
        _set(hash_, last, name, value, uncounted)
        return
    node: Any = params
    for depth, step in enumerate(path[:-1]):
        kind: type = dict if path[depth + 1] else list
        if not step:
            rest = path[depth + 1 :]
            if node and type(node[-1]) is kind and not _taken(node[-1], rest):
                node = node[-1]
            else:
                node.append(kind())
                node = node[-1]
            continue
        below = node.get(step)
        if below is None:
            if step.isdigit() and step != str(len(node)):
                uncounted[id(node)] = node
            below = node[step] = kind()
        elif type(below) is not kind:
            raise _conflict(name)
        node = below
    last = path[-1]
    if len(path) > 1 and not last:
        node.append(value)
    else:
        _set(node, last, name, value, uncounted)


def _set(hash_: Hash, key: str, name: str, value: str, uncounted: dict[int, Hash]) -> None:
    before = hash_.get(key)
    if before is None:
        if key.isdigit() and key != str(len(hash_)):
            uncounted[id(hash_)] = hash_
    elif type(before) is not str:
        raise _conflict(name)
    hash_[key] = value


def _taken(element: Any, rest: list[str]) -> bool:
    """Whether an element of an array has this name already, so that the next one begins."""
    if "" in rest:
        return False
    for step in rest:
        if type(element) is not dict:
            return True
        if step not in element:
            return False
        element = element[step]
    return True


def _sort(hashes: Iterable[Hash]) -> None:
    """Put hashes of positions in the order of the positions; others stay as they were sent."""
    for hash_ in hashes:
        if all(map(_is_index, hash_)):
            ordered = sorted(hash_.items(), key=lambda item: int(item[0]))
            hash_.clear()
            hash_.update(ordered)


def _is_index(key: str) -> bool:
    return key.isdecimal() and key.isascii() and len(key) <= INDEX_DIGITS_MAX


# Refusals -------------------------------------------------------------------------------------


def too_many() -> errors.ApiError:
    """More parameters than a request may have."""
    return _refused(f"Too many parameters: a request can have at most {PARAMS_MAX}.")


def _conflict(name: str) -> errors.ApiError:
    shown = _shown(name)
    return _refused(
        f"Invalid parameters: '{shown}' does not fit with another value of the same parameter. "
        "Send it as a single value, as a hash or as an array.",
        shown,
    )


def _nul(name: str) -> errors.ApiError:
    return _refused("Invalid form encoding: a parameter has a NUL character in it.", name)


def _refused(message: str, name: str = "") -> errors.ApiError:
    return errors.invalid_request(message, param=_shown(name) or None, stored=False)


def _name_around(text: str, position: int) -> str:
    """The name of the parameter that a position in the encoded text belongs to."""
    start = text.rfind("&", 0, position) + 1
    name = text[start:].partition("&")[0].partition("=")[0]
    return unquote_to_bytes(name).decode("utf-8", "replace")


def _shown(text: str) -> str:
    """A piece of what was sent, as it may stand in a message: clean, and not too long."""
    clean = text.replace("\0", "\ufffd")
    return clean if len(clean) <= SHOWN_CHARS_MAX else f"{clean[:SHOWN_CHARS_MAX]}..."
