"""Spells out what has no sign: XML may not hold most control characters, and of the rest a page shows nothing."""

from __future__ import annotations

import re

CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


def visible(text: str) -> str:
    return CONTROLS.sub(lambda found: ascii(found[0])[1:-1], text)
