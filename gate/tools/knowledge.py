"""Writes what the checker knows: `python -m gate.tools.knowledge`."""

from __future__ import annotations

import json
from pathlib import Path

from gate.judging.foretelling.knowledge import knowledge
from gate.reading.project import Project

ROOT = Path(__file__).resolve().parent.parent.parent
FILE = "checker/keras_check/knowledge.json"
NOTE = "Written by `python -m gate.tools.knowledge`; never edited by hand."


def main() -> None:
    known = {"note": NOTE, **knowledge(Project(ROOT))}
    text = ",\n".join(f"{json.dumps(key)}: {json.dumps(value, ensure_ascii=False, separators=(',', ':'))}" for key, value in known.items())
    (ROOT / FILE).write_text("{\n" + text + "\n}\n")
    print(f"{FILE}: {len(text):,} characters, {len(known['rules']):,} rules")


if __name__ == "__main__":
    main()
