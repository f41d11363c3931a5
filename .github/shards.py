"""Prints the job matrix of a workflow: `python3 .github/shards.py python` has one shard for each Python version in the roster,
`… runtime` one for each runtime. A shard has a selector, the Python version it needs, and pytest's `-k` for its runtimes.
"""

from __future__ import annotations

import json
import sys
import tomllib
from pathlib import Path

ROSTER = Path(__file__).parent.parent / "runtimes" / "runtimes.toml"


def shards(by: str) -> list[dict[str, str]]:
    """Shards that cover the whole roster."""
    entries = {entry["id"]: entry for entry in tomllib.loads(ROSTER.read_text())["runtime"]}
    # An entry with `environment` has the Python version of that entry.
    pythons = {name: entries[entry.get("environment", name)]["python"] for name, entry in entries.items()}
    if by == "runtime":
        groups = {name: [name] for name in pythons}
    else:
        groups = {f"python=={python}": [] for python in pythons.values()}
        for name, python in pythons.items():
            groups[f"python=={python}"].append(name)
    return [
        {"runtimes": selector, "python": pythons[names[0]], "only": " or ".join(f"[{name}]" for name in names)}
        for selector, names in groups.items()
    ]


if __name__ == "__main__":
    if sys.argv[1:] not in (["python"], ["runtime"]):
        sys.exit(__doc__)
    print(json.dumps(shards(sys.argv[1])))
