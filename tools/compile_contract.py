"""Compile the API's public description into the contract's data.

Reads the OpenAPI description of one version and the differences up to the head version, applies
``src/zorse/contract/corrections.toml``, and writes ``src/zorse/contract/data/``: names, types,
nullability, enums, what is required, expandable and returned, a sample of each type, and no prose.
With ``--check``
nothing is written: the exit status says whether what is committed is what would be written.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tomllib
from pathlib import Path
from typing import Any

from contract_corrections import Corrections
from contract_description import Description, OperationNode
from contract_differences import apply_differences
from contract_nodes import Node, dumps, share_objects, written
from contract_samples import samples
from contract_verbs import parent_of, type_at, verb_of

from zorse.contract.catalogue import Contract

ROOT = Path(__file__).resolve().parent.parent
SOURCE = Path(os.environ.get("ZORSE_CONTRACT_DIR") or ROOT.parent / "shared" / "contract")
ROOM = ROOT / "src" / "zorse" / "contract"
HEAD_VERSION = "2026-10-28.endive"


def compiled(description_path: Path, differences_path: Path, fixtures_path: Path) -> dict[str, str]:
    """The text of every data file."""
    description = Description(json.loads(description_path.read_text()))
    corrections = Corrections(tomllib.loads((ROOM / "corrections.toml").read_text()))
    removed = apply_differences(description, json.loads(differences_path.read_text()))
    corrections.apply(description)
    names = {
        "head": HEAD_VERSION,
        "versions": versions(description),
        "events": event_types(description),
        "error_codes": corrections.error_codes,
    }
    shared = share_objects({key: o.params for key, o in sorted(description.operations.items())})
    used = _used_components(description)
    files: dict[str, dict[str, Any]] = {
        "names": names,
        "operations": {
            key: operation_data(
                description,
                operation,
                removed["params_removed"].get(key, []),
                corrections.verbs.get(key),
            )
            for key, operation in sorted(description.operations.items(), key=_route_order)
        },
        "params": {name: written(node) for name, node in sorted(shared.items())},
        "resources": {
            type_: corrections.resource_data(description, type_)
            for type_ in sorted(description.resources)
        },
        "components": {
            name: written(node)
            for name, node in sorted(description.components.items())
            if name in used
        },
    }
    contract = Contract(files)
    names.update(worked_out(contract))
    files["samples"] = samples(
        Contract(files),
        json.loads(fixtures_path.read_text())["resources"],
        tomllib.loads((ROOM / "samples.toml").read_text())["sample"],
    )
    return {name: dumps(data) for name, data in files.items()}


def worked_out(contract: Contract) -> dict[str, Any]:
    """What follows from the rest, so that a start need not work it out again."""
    return {
        "indexes": {
            type_: list(fields)
            for type_, resource in contract.resources.items()
            if (fields := contract.work_out_index_fields(resource))
        },
        "with_ids": sorted(
            type_ for type_, resource in contract.resources.items() if "id" in resource.shape.fields
        ),
    }


def _route_order(item: tuple[str, OperationNode]) -> tuple[str, str]:
    method, _, path = item[0].partition(" ")
    return path, method


def _used_components(description: Description) -> set[str]:
    """The components that resources and answers lead to, and the error object."""
    used: set[str] = {"api_errors"}

    def visit(node: Node) -> None:
        if node.kind == "object" and node.of is not None and node.of not in used:
            used.add(node.of)
            visit(description.components[node.of])
        for _, child in node.children():
            visit(child)

    visit(description.components["api_errors"])
    for node in description.resources.values():
        visit(node)
    for operation in description.operations.values():
        visit(operation.response)
    for name in description.components:
        if name.startswith("deleted_"):
            used.add(name)
    return used


def versions(description: Description) -> list[str]:
    """Every version that has been, oldest first."""
    param = description.operations["POST /v1/webhook_endpoints"].params.fields["api_version"]
    assert HEAD_VERSION in param.enum
    return sorted(param.enum)


def event_types(description: Description) -> list[str]:
    """Every type of event that an endpoint can be told of."""
    param = description.operations["POST /v1/webhook_endpoints"].params.fields["enabled_events"]
    assert param.items is not None
    return sorted(name for name in param.items.enum if name != "*")


def operation_data(
    description: Description, operation: OperationNode, removed: list[str], verb: str | None
) -> dict[str, Any]:
    """One operation as it is written."""
    data: dict[str, Any] = {"id": operation.id, "returns": returns(operation.response)}
    if operation.response.of == "v2.deleted_object":
        # The v2 stub is one for all types; the path tells whose it is.
        data["returns"] = f"deleted {type_at(description, operation.key.partition(' ')[2])}"
    data["verb"] = verb or verb_of(description, operation, data["returns"])
    parent = parent_of(description, operation, data["returns"])
    if parent is not None:
        data["parent"] = list(parent)
    if operation.encoding == "multipart":
        data["encoding"] = "multipart"
    if operation.deprecated:
        data["deprecated"] = True
    data["response"] = written(operation.response)
    data["params"] = written(operation.params)
    if removed:
        data["removed"] = removed
    return data


def returns(response: Node) -> str:
    """What an answer is, and of which type: ``list customer``."""
    if response.kind == "file":
        return "binary"
    if response.kind == "resource":
        return f"resource {response.of}"
    if response.kind == "union":
        return "union"
    if response.kind == "list":
        return _of_items("list", response.items)
    if response.of is not None and response.of.startswith("deleted_"):
        return f"deleted {response.of.removeprefix('deleted_')}"
    if response.fields.get("object", response).enum == ["search_result"]:
        return _of_items("search", response.fields["data"].items)
    if "next_page_url" in response.fields:
        return _of_items("list", response.fields["data"].items)
    return "other"


def _of_items(kind: str, items: Node | None) -> str:
    assert items is not None
    return f"{kind} {items.of}" if items.kind == "resource" else kind


def main() -> int:
    """Write the data, or say whether it is up to date."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument(
        "--description", type=Path, default=SOURCE / "openapi-2026-05-27.dahlia.json"
    )
    parser.add_argument("--differences", type=Path, default=SOURCE / "endive-differences.json")
    parser.add_argument("--fixtures", type=Path, default=SOURCE / "fixtures.json")
    parser.add_argument("--check", action="store_true", help="write nothing, compare")
    arguments = parser.parse_args()
    sources = (arguments.description, arguments.differences, arguments.fixtures)
    for path in sources:
        if not path.is_file():
            parser.error(f"{path} is not there; name it, or set ZORSE_CONTRACT_DIR")
    stale = []
    for name, text in compiled(*sources).items():
        path = ROOM / "data" / f"{name}.json"
        if not path.is_file() or path.read_text() != text:
            stale.append(path.relative_to(ROOT).as_posix())
            if not arguments.check:
                path.parent.mkdir(exist_ok=True)
                path.write_text(text)
    for line in stale:
        sys.stdout.write(f"{'stale' if arguments.check else 'written'}: {line}\n")
    return 1 if stale and arguments.check else 0


if __name__ == "__main__":
    sys.exit(main())
