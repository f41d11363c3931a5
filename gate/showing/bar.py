"""The bar at the head of a strip: one tick a runtime, at the same place under every program of the site."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import groupby

from gate.reading.roster import Roster, Runtime
from gate.running.outcome import Outcome

TITLE = "One tick a version, oldest first: TensorFlow, legacy Keras, Keras on other backends. Tall: runs. Low: fails."


def bar(outcomes: Mapping[str, Outcome], roster: Roster) -> str:
    """Neighbors that end alike share an element, which repeats its tick. The strip's words say the same."""
    drawn_always = [name for name in roster if not roster[name].aside or name in outcomes]
    families = [[name for name in drawn_always if _family(roster[name]) == family] for family in range(3)]
    drawn = "".join(f"<span>{_ticks(names, outcomes)}</span>" for names in families if names)
    return f'<li class="vk-bar" aria-hidden="true" title="{TITLE}">{drawn}</li>'


def _ticks(names: list[str], outcomes: Mapping[str, Outcome]) -> str:
    alike = groupby(_height(outcomes.get(name)) for name in names)
    return "".join(f'<i class="vk-{height}" style="--n:{len(list(times))}"></i>' for height, times in alike)


def _height(outcome: Outcome | None) -> str:
    if outcome is None:
        return "none"
    if outcome.outcome != "ran":
        return "raised"
    return "warned" if outcome.warnings else "ran"


def _family(runtime: Runtime) -> int:
    if not runtime.id.startswith("tf"):
        return 2
    return int(runtime.id.endswith("-legacy"))
