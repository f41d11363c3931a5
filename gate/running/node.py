"""The Node that runs what is written for browsers."""

from __future__ import annotations

import shutil
from importlib.util import find_spec
from pathlib import Path


def a_node() -> str | None:
    """The one that comes with Playwright, which the gate has and the site alone does not, or the machine's."""
    if spec := find_spec("playwright"):
        for found in Path(spec.origin or "").parent.glob("driver/node*"):
            return str(found)
    return shutil.which("node")
