#!/usr/bin/env python3
"""A first program: an officer takes a camera for himself, and Svidok says everything that stands in the way.

    python3 first.py LOG
"""

import sys
from datetime import date, datetime, timezone
from uuid import uuid4

import svidok

now = datetime(2026, 10, 23, 5, 5, tzinfo=timezone.utc)  # 08:05 in Kyiv
host, place, officer, dock, camera = svidok.HOST, uuid4(), uuid4(), uuid4(), uuid4()

with svidok.Post.open(sys.argv[1]) as post:
    post.found_log(
        log=uuid4(), writer=uuid4(), edition="order-459-2025-09-09", revision=1, in_force=date(2025, 11, 15),
        scope={"post": {"post": place, "name": "Рава-Руська", "body": {
            "body": uuid4(), "name": "Львівська митниця", "remit": "territorial"}}},
        policy=svidok.default_policy(), calendar=svidok.default_calendar(), actor=host, at=now,
    )
    post.enrol_official(official=officer, name="Андрій", surname="Шевчук", standing="official", actor=host, at=now)
    post.register_component(component=dock, kind="dock", inventory="10480011", post=place, spot={"room": {}},
                            stock="everyday", actor=host, at=now)
    post.register_component(component=camera, kind="camera", inventory="КАМ-001", post=place, spot={"docked": dock},
                            stock="everyday", actor=host, at=now)
    try:
        post.issue_camera(to=officer, camera=camera, dock=dock, actor=svidok.official(officer), at=now)
    except svidok.Refused as refused:
        for violation in refused.violations:
            print(violation.sentence("uk"))
