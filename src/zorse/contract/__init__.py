"""The contract: every endpoint, parameter and field of the API, as data.

The data is compiled from the API's public description, with corrections that each have a reason
(``corrections.toml``). From it come the routes, the checks of parameters, the skeletons of new
objects, what can be expanded, and the judgement whether an answer fits.
"""

from zorse.contract.catalogue import Contract, Operation, Resource, load
from zorse.contract.conformance import object_problems, problems
from zorse.contract.derived import Before, Edits, Fewer, Like, More, Renamed, Required, derive
from zorse.contract.fields import blank, field_at, field_of
from zorse.contract.params import check
from zorse.contract.shapes import Shape
from zorse.contract.skeleton import skeleton

HEAD_VERSION = load().head
"""The version that behaviours and the store know."""

VERSIONS = load().versions
"""Every version that the API has had, oldest first."""

ERROR_CODES = load().error_codes
"""The codes that errors are documented under."""

__all__ = [
    "ERROR_CODES",
    "HEAD_VERSION",
    "VERSIONS",
    "Before",
    "Contract",
    "Edits",
    "Fewer",
    "Like",
    "More",
    "Operation",
    "Renamed",
    "Required",
    "Resource",
    "Shape",
    "blank",
    "check",
    "derive",
    "field_at",
    "field_of",
    "load",
    "object_problems",
    "problems",
    "skeleton",
]
