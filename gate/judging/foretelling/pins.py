"""What the roster pins, as the checker needs it: with which versions each runtime was recorded, and what is gone."""

from __future__ import annotations

import re
from typing import Any

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from gate.reading.project import Project
from gate.reading.roster import ALIASES, FLAGS, Runtime

GUIDE = "which-pins-install"
GONE = re.compile(r"^`(?P<old>[\w-]+)` is gone [^.`]*: write `(?P<new>[\w-]+)`\.", re.MULTILINE)
ANCHOR = re.compile(r"^## .*\{ ?#(?P<anchor>[\w-]+) ?\}$", re.MULTILINE)
TENSORFLOW = ALIASES["tf"]


def pins(project: Project) -> dict[str, Any]:
    """Versions by package, in the order of the roster; null where a runtime lacks it."""
    roster = list(project.roster.values())
    packages = sorted({name for runtime in roster if not runtime.aside for name in _pinned(runtime)})
    return {
        "python": [runtime.python for runtime in roster],
        "versions": {package: [_version(runtime, package) for runtime in roster] for package in packages},
        "homes": [place for place, runtime in enumerate(roster) if _is_home(runtime)],
        "gone": gone((project.root / "docs" / "guides" / f"{GUIDE}.md").read_text()),
        "address": f"guides/{GUIDE}/",
    }


def gone(guide: str) -> dict[str, tuple[str, str]]:
    """By package that no index has any more: what to write, and the section that says so."""
    found = {}
    for match in GONE.finditer(guide):
        anchors = [anchor["anchor"] for anchor in ANCHOR.finditer(guide, 0, match.start())]
        found[match["old"]] = (match["new"], anchors[-1])
    return found


def _pinned(runtime: Runtime) -> set[str]:
    names = {str(canonicalize_name(Requirement(pin).name)) for pin in runtime.pins}
    return {"tensorflow" if name in TENSORFLOW else name for name in names} | {"numpy"}


def _version(runtime: Runtime, package: str) -> str | None:
    return runtime.version("tf" if package in TENSORFLOW else package)


def _is_home(runtime: Runtime) -> bool:
    """Whether old code may have been written for it: legacy Keras came later, for old code."""
    name, value = FLAGS["legacy"]
    return not runtime.aside and runtime.env.get(name) != value
