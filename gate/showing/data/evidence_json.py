"""/evidence.json: every recorded outcome as data. Its schema is docs/evidence.schema.json."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from gate.judging import evidence
from gate.judging.replacing.homes import effect, home_of
from gate.reading.programs import all_snippets
from gate.reading.project import Project
from gate.reading.urls import url


def files(project: Project) -> Iterator[tuple[str, str]]:
    yield "evidence.json", json.dumps(as_json(project), indent=1, ensure_ascii=False) + "\n"


def as_json(project: Project) -> dict[str, Any]:
    """The evidence as data, in the form that docs/evidence.schema.json describes."""
    snippets = []
    for snippet in all_snippets(project.root):
        recorded = evidence.read(project.root, snippet)
        if recorded:
            home, receives = home_of(project, snippet), project.receives.get(snippet)
            runs = [
                {**run, "effect": effect(outcome, home)}
                for run, (_, outcome) in zip(recorded.runs(), recorded.groups(), strict=True)
            ]
            pages = [url(block.page) for block in project.blocks_with(snippet)]
            snippets.append(
                {
                    "path": snippet,
                    "pages": list(dict.fromkeys(pages)),
                    "home": list(home.runtimes) if home else None,
                    "receives": {"path": receives.sender, "from": list(receives.on)} if receives else None,
                    "runs": runs,
                }
            )
    runtimes = [
        {
            "id": runtime.id,
            "python": runtime.python,
            "tensorflow": runtime.version("tf"),
            "keras": runtime.version("keras"),
            "tf_keras": runtime.version("tf-keras"),
            "env": runtime.env,
        }
        for runtime in project.roster.values()
    ]
    return {"commit": commit(project.root), "runtimes": runtimes, "snippets": snippets}


def commit(root: Path) -> str:
    """The commit that is checked out, or "unknown" outside of version control."""
    try:
        found = subprocess.run(["git", "rev-parse", "HEAD"], cwd=root, capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return "unknown"
    return found.stdout.strip()
