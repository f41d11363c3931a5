"""Writes what the checker knows, and how well: `python -m gate.tools.knowledge`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from gate.judging.foretelling.knowledge import generated
from gate.reading.project import Project

ROOT = Path(__file__).resolve().parent.parent.parent
NOTE = "Written by `python -m gate.tools.knowledge`; never edited by hand."


def texts(project: Project) -> dict[str, str]:
    """The files, by name."""
    return {name: _text({"note": NOTE, **data}) for name, data in generated(project).items()}


def _text(data: dict[str, Any]) -> str:
    """A line for each member: what changed can be read."""
    members = (f"{json.dumps(name)}: {_compact(value)}" for name, value in data.items())
    return "{\n" + ",\n".join(members) + "\n}\n"


def _compact(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def main() -> None:
    for name, text in texts(Project(ROOT)).items():
        (ROOT / name).write_text(text)
        print(f"{name}: {len(text):,} characters")


if __name__ == "__main__":
    main()
