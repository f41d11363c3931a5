"""Runs the benchmarks and prints JSON: `python -m gate.tools.bench [selector] [build full one growth provisioning]`."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

from gate.reading.project import Project
from gate.running.environments import provision
from gate.tools.bench import build, full, growth, one, provisioning

PARTS = {"build": build, "one": one, "growth": growth, "provisioning": provisioning, "full": full}


def main(selector: str = "all", *parts: str) -> None:
    project = Project(Path(__file__).resolve().parents[3])
    runtimes = [rt for rt in project.roster.select(selector, "the command line", with_aside=True) if provision(rt)]
    found = {}
    for part in parts or PARTS:
        for name, measured in PARTS[part].figures(project, runtimes, selector):
            print(f"{name}: {measured['value']} {measured['unit']} ({measured['goal']})", file=sys.stderr, flush=True)
            found[name] = measured
    print(json.dumps({"cores": len(os.sched_getaffinity(0)), "runtimes": len(runtimes), "figures": found}, indent=1))


if __name__ == "__main__":
    main(*sys.argv[1:])
