"""The bar at the head of a strip: one tick a runtime, at the same place under every program of the site."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import groupby

from gate.judging.replacing.homes import Home
from gate.reading.roster import Roster, Runtime
from gate.running.outcome import Outcome


def bar(outcomes: Mapping[str, Outcome], roster: Roster, home: Home | None) -> list[list[tuple[str, int]]]:
    """By family of runtimes, the heights of the ticks, each with the number of neighbors that share it."""
    drawn_always = [name for name in roster if not roster[name].aside or name in outcomes]
    families = [[name for name in drawn_always if _family(roster[name]) == family] for family in range(3)]
    return [
        [(height, len(list(alike))) for height, alike in groupby(_height(outcomes.get(name), home) for name in names)]
        for names in families
        if names
    ]


def _height(outcome: Outcome | None, home: Home | None) -> str:
    if outcome is None:
        return "none"
    if outcome.outcome != "ran":
        return "raised"
    if home and home.is_else(outcome):
        return "differs"
    return "warned" if outcome.warnings else "ran"


def _family(runtime: Runtime) -> int:
    if not runtime.id.startswith("tf"):
        return 2
    return int(runtime.id.endswith("-legacy"))
