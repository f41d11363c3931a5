"""Attributes and bounding boxes of elements that must exist."""

from __future__ import annotations

from playwright.sync_api import FloatRect, Locator


def attribute(element: Locator, name: str) -> str:
    value = element.get_attribute(name)
    assert value is not None, f"no {name}"
    return value


def box(element: Locator) -> FloatRect:
    place = element.bounding_box()
    assert place is not None, "not shown"
    return place
