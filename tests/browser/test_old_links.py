"""Links to a program's former path still work."""

from __future__ import annotations

from pathlib import Path

import pytest
from faults import opened
from patient import Patient

from gate.judging import evidence
from gate.reading.urls import anchor, group_anchor

ROOT = Path(__file__).parents[2]
OLD, NEW = "names/adam_lr_tf.py", "optimizers/adam_lr_tf.py"
GROUPS = [
    members for members, outcome in evidence.recorded(ROOT, NEW).groups() if not outcome.error
]  # closed, unless linked
TOP = "ident => document.getElementById(ident).getBoundingClientRect().top"


@pytest.mark.parametrize("members", [None, *GROUPS], ids=lambda members: members[0] if members else "program")
def test_an_old_link_leads_to_the_program(browser: Patient, address: str, members: list[str] | None) -> None:
    ident, now = (group_anchor(path, members) if members else anchor(path) for path in (OLD, NEW))
    with opened(browser) as this:
        this.page.goto(f"{address}/guides/optimizers/#{ident}", wait_until="networkidle")
        this.page.wait_for_url("**/errors/optimizers/**", wait_until="networkidle")
        assert 0 <= this.page.evaluate(TOP, now) <= 160
        if members:
            assert this.page.evaluate("ident => document.getElementById(ident).open", now)
            summary = this.page.locator(f"[id='{now}'] > summary")
            assert summary.evaluate("element => getComputedStyle(element).outlineStyle") == "solid"
            assert not this.page.locator("details.vk-group:not([open]) > summary").first.evaluate(
                "element => getComputedStyle(element).outlineStyle === 'solid'"
            )
