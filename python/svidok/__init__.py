"""Svidok (свідок, «witness»): Ukraine's Ministry of Finance Order No. 459 of 09.09.2025 on body-worn cameras of customs
officials, as a decision library.

A host asks and tells; Svidok answers what the Order says: done or refused and by which provision, who owes what to whom by
when. What it answered is a record in an action log that a stranger can check later.

    post = svidok.Post.open("post.log")
    try:
        post.issue_camera(to=officer, camera=camera, dock=dock, actor=svidok.official(responsible), at=now)
    except svidok.Refused as refused:
        for violation in refused.violations:
            print(violation.sentence("uk"))
"""

from svidok import errors, types
from svidok._actors import HOST, device, official
from svidok._post import Decide, May, Post
from svidok._svidok import (
    Audit,
    Divergence,
    Duty,
    Finding,
    Log,
    Outcome,
    Permission,
    Provision,
    Reading,
    Record,
    Recovery,
    Sentence,
    Step,
    default_calendar,
    default_policy,
    frame,
    frames,
    provision,
    provisions,
    reading,
    readings,
    recover,
)
from svidok._store import FileStore
from svidok.errors import (
    AlreadyRecorded,
    InternalError,
    InvalidInput,
    LogCorrupt,
    Misuse,
    Refused,
    SvidokError,
)

__all__ = [
    "HOST",
    "AlreadyRecorded",
    "Audit",
    "Decide",
    "Divergence",
    "Duty",
    "FileStore",
    "Finding",
    "InternalError",
    "InvalidInput",
    "Log",
    "LogCorrupt",
    "May",
    "Misuse",
    "Outcome",
    "Permission",
    "Post",
    "Provision",
    "Reading",
    "Record",
    "Recovery",
    "Refused",
    "Sentence",
    "Step",
    "SvidokError",
    "default_calendar",
    "default_policy",
    "device",
    "errors",
    "frame",
    "frames",
    "official",
    "provision",
    "provisions",
    "reading",
    "readings",
    "recover",
    "types",
]
