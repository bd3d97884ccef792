"""Finding the operation that a method and a path name.

The routes are a tree with a dict for each path segment. A literal segment wins over a parameter
(``/v1/customers/search`` is the search, not a customer), and a parameter is never empty.
"""

from typing import TYPE_CHECKING
from urllib.parse import unquote

if TYPE_CHECKING:
    from zorse.contract.catalogue import Operation


class Branch:
    """What may follow one path prefix."""

    __slots__ = ("literals", "operations", "parameter")

    def __init__(self) -> None:
        self.literals: dict[str, Branch] = {}
        self.parameter: Branch | None = None
        self.operations: dict[str, Operation] = {}


class Router:
    """All routes of the contract."""

    __slots__ = ("_root",)

    def __init__(self) -> None:
        self._root = Branch()

    def add(self, operation: "Operation") -> None:
        branch = self._root
        for segment in operation.path.split("/")[1:]:
            if segment.startswith("{"):
                if branch.parameter is None:
                    branch.parameter = Branch()
                branch = branch.parameter
            else:
                branch = branch.literals.setdefault(segment, Branch())
        branch.operations[operation.method] = operation

    def match(self, method: str, path: str) -> "tuple[Operation, dict[str, str]] | None":
        """The operation and the path's parameters, percent-decoded."""
        segments = path.split("/")
        if "%" in path:
            segments = [unquote(segment) for segment in segments]
        values = []
        branch = self._root
        for segment in segments[1:]:
            following = branch.literals.get(segment)
            if following is None:
                following = branch.parameter
                if following is None or not segment:
                    return self._match_again(method, segments)
                values.append(segment)
            branch = following
        operation = branch.operations.get(method)
        if operation is None:
            return self._match_again(method, segments)
        if len(values) == 1:
            return operation, {operation.path_params[0]: values[0]}
        return operation, dict(zip(operation.path_params, values, strict=True))

    def _match_again(
        self, method: str, segments: list[str]
    ) -> "tuple[Operation, dict[str, str]] | None":
        """Match where taking a literal led nowhere: an id may look like one."""
        for branch, values in self._branches(self._root, segments, 1, []):
            operation = branch.operations.get(method)
            if operation is not None:
                return operation, dict(zip(operation.path_params, values, strict=True))
        return None

    def methods(self, path: str) -> frozenset[str]:
        """The methods that a path answers to."""
        segments = [unquote(segment) for segment in path.split("/")]
        found = self._branches(self._root, segments, 1, [])
        return frozenset(method for branch, _ in found for method in branch.operations)

    def _branches(
        self, branch: Branch, segments: list[str], position: int, values: list[str]
    ) -> list[tuple[Branch, list[str]]]:
        if position == len(segments):
            return [(branch, values)]
        found = []
        segment = segments[position]
        if segment in branch.literals:
            found += self._branches(branch.literals[segment], segments, position + 1, values)
        if branch.parameter is not None and segment:
            below = [*values, segment]
            found += self._branches(branch.parameter, segments, position + 1, below)
        return found
