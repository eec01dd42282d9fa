"""The types of what commands take, for annotations: ``def issue(to: types.Id, decision: types.Decision) -> None``."""

from svidok._commands import *
from svidok._commands import __all__
