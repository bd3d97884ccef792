# Everything that the library's types are called; see the docstring of the module.
from zorse.types._clients import RelatedObject as RelatedObject
from zorse.types._clients import ThinEvent as ThinEvent
from zorse.types._library import *  # noqa: F403
from zorse.types._objects import *  # noqa: F403
from zorse.types._params import *  # noqa: F403
from zorse.types._services import *  # noqa: F403
