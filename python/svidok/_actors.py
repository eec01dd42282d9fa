"""Who asks or tells."""

from __future__ import annotations

from svidok.types import Actor, Id

HOST: Actor = {"host": {}}
"""The host itself: it keeps roster, inventory, schedules and settings."""


def official(official: Id) -> Actor:
    """An official of the roster, as one who asks or tells. Who that really is, the host vouches for."""
    return {"official": official}


def device(component: Id) -> Actor:
    """A device of the complex, as one that tells, or asks on the strength of a check or an authorisation."""
    return {"device": component}
