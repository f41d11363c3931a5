"""One measurement and its goal."""

from __future__ import annotations

import statistics
from collections.abc import Sequence

Figure = dict[str, object]


def figure(values: Sequence[float], goal: float, unit: str, how: str, **more: object) -> Figure:
    """The median and the range of the values. Every goal is an upper bound."""
    median = statistics.median(values)
    return {
        "value": round(median, 4),
        "spread": [round(min(values), 4), round(max(values), 4)],
        "unit": unit,
        "goal": f"at most {goal:g}",
        "met": median <= goal,
        "how": how,
        **more,
    }
