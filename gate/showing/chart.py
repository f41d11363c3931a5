"""Draws lines over steps as inline SVG that takes its colors from the page.

Own code, for want of a small library: matplotlib brings NumPy and fixes colors and sizes, pygal brings a script from
another host. Series differ by dashes and markers as well as by color; the figures are in the picture's description too.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from markupsafe import Markup

from gate.showing.template import render

WIDTH, HEIGHT = 340, 200
LEFT, RIGHT, TOP, BOTTOM = 46, 14, 12, 34
DASHES = ("", "7 4", "2 4", "9 3 2 3")
MARKERS = (  # as paths around 0, 0
    "M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z",
    "M-4-4h8v8h-8z",
    "M0-5l5 9h-10z",
    "M0-6l5 6l-5 6l-5-6z",
)
MOST = len(DASHES)  # series that can be told apart


@dataclass(frozen=True)
class Series:
    name: str
    points: tuple[tuple[int, str], ...]  # step, and the figure as it was printed


def chart(title: str, series: list[Series], ident: str) -> Markup:
    """One picture. `ident` is unique on the page."""
    steps = sorted({step for one in series for step, _ in one.points})
    values = [float(value) for one in series for _, value in one.points]
    ticks = _ticks(min(values), max(values))
    across = _scale(steps[0], steps[-1], LEFT, WIDTH - RIGHT)
    up = _scale(ticks[0], ticks[-1], HEIGHT - BOTTOM, TOP)
    digits = max(0, -math.floor(math.log10(ticks[1] - ticks[0]) + 1e-9))
    drawn = [(one, [(across(step), up(float(value))) for step, value in one.points]) for one in series]
    return render(
        "chart.html",
        title=title,
        ident=ident,
        box={"width": WIDTH, "height": HEIGHT, "left": LEFT, "right": WIDTH - RIGHT, "bottom": HEIGHT - BOTTOM},
        ticks=[(up(tick), f"{tick:.{digits}f}") for tick in ticks],
        steps=[(across(step), step) for step in steps],
        series=[(one, places, DASHES[number], MARKERS[number]) for number, (one, places) in enumerate(drawn)],
    )


def sample(number: int) -> Markup:
    """A piece of a series' line, for the key."""
    return render("sample.html", number=number, dash=DASHES[number], marker=MARKERS[number])


def _scale(low: float, high: float, start: float, end: float) -> Callable[[float], float]:
    width = (high - low) or 1
    return lambda value: round(start + (value - low) / width * (end - start), 1)


def _ticks(low: float, high: float) -> list[float]:
    """Three to six round values that enclose all others."""
    width = (high - low) or abs(high) or 1
    power = 10 ** math.floor(math.log10(width / 4))
    gap = next(factor * power for factor in (1, 2, 5, 10) if width / (factor * power) <= 5)
    first, last = math.floor(low / gap + 1e-9), math.ceil(high / gap - 1e-9)
    return [number * gap for number in range(first, max(last, first + 1) + 1)]
